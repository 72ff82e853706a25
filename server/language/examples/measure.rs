//! How well the suggested leaves fit texts with known leaves: lines `leaf,leaf <tab> text` on standard input, with an optional title before a
//! second tab. `cargo run -p language --example measure -- [--all]` prints precision and recall, and what was read in the texts it misread.

use std::io::BufRead;

use domain::taxonomy::Topic;
use language::{Reading, analyse, leanings, suggest};

fn main() -> std::io::Result<()> {
    let every = std::env::args().any(|argument| argument == "--all");
    let (mut texts, mut precision, mut recall, mut first, mut near) = (0.0, 0.0, 0.0, 0.0, 0.0);
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let Some((truth, parts)) = line.split_once('\t') else { continue };
        let truth: Vec<Topic> = truth.split(',').filter_map(|slug| slug.trim().parse().ok()).collect();
        let text = analyse(&parts.split('\t').collect::<Vec<_>>(), Reading::REQUEST);
        let found: Vec<Topic> = suggest(&text).topics.iter().map(|suggested| suggested.what).collect();
        let leanings = leanings(&text);
        let hits = found.iter().filter(|topic| truth.contains(topic)).count() as f64;
        texts += 1.0;
        precision += if found.is_empty() { 0.0 } else { hits / found.len() as f64 };
        recall += hits / truth.len().max(1) as f64;
        first += f64::from(found.first().is_some_and(|topic| truth.contains(topic)));
        near += leanings.iter().take(3).filter(|(topic, _)| truth.contains(topic)).count() as f64 / truth.len().max(1) as f64;
        if every || (hits as usize) < truth.len() {
            let slugs = |topics: &[Topic]| topics.iter().map(|topic| topic.slug()).collect::<Vec<_>>().join(" ");
            println!("{parts}\n  TRUE {} FOUND {}", slugs(&truth), slugs(&found));
            for (topic, tenths) in leanings.iter().take(6) {
                println!("    {tenths:>2} {} {:?}", topic.slug(), text.words_for(*topic, 9));
            }
        }
    }
    let texts = f64::max(texts, 1.0);
    println!(
        "{texts} texts: precision {:.3} recall {:.3} first right {:.3} recall of three {:.3}",
        precision / texts,
        recall / texts,
        first / texts,
        near / texts
    );
    Ok(())
}
