fn main() {
    let a: Vec<String> = std::env::args().collect();
    let scale: i32 = a[2].parse().unwrap();
    let eps: Vec<i64> = a[3..].iter().map(|x| x.parse().unwrap()).collect();
    let orgs = std::fs::read_to_string(format!("{}/orgs.csv", a[1])).unwrap();
    let caps: Vec<u32> = orgs.lines().skip(1).map(|l| l.rsplit(',').next().unwrap().parse().unwrap()).collect();
    let reqs = std::fs::read_to_string(format!("{}/requests.csv", a[1])).unwrap().lines().count() - 1;
    let text = std::fs::read_to_string(format!("{}/edges.csv", a[1])).unwrap();
    let (mut starts, mut edges) = (vec![0u32], vec![]);
    for l in text.lines().skip(1) {
        let mut p = l.split(',').map(|x| x.parse::<u32>().unwrap());
        let (i, j, w) = (p.next().unwrap() as usize, p.next().unwrap(), p.next().unwrap());
        while starts.len() <= i { starts.push(edges.len() as u32); }
        edges.push((j, w as i32));
    }
    while starts.len() <= reqs { starts.push(edges.len() as u32); }
    drop(text);
    println!("{:?}", rounds::proto(&caps, &starts, &edges, scale, &eps));
}
