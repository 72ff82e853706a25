//! `solve [--objective sum] [--report] ROUND.json|FOLDER`, as the program does it, for measuring without building the program.

use std::fs::File;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use files::solve::{Folder, Input, Report, read_folder, read_json, result_json};
use rounds::{Objective, Preferences, solve};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn read(path: &Path) -> Result<Input, String> {
    if !path.is_dir() {
        let text = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        return read_json(&text).map_err(|problem| format!("{}: {problem}", path.display()));
    }
    let open = |name: &str| File::open(path.join(name)).map_err(|error| format!("{}: {error}", path.join(name).display()));
    let folder = Folder { requests: open("requests.csv")?, organisations: open("orgs.csv")?, edges: open("edges.csv")? };
    read_folder(folder).map_err(|(name, problem)| format!("{}: {problem}", path.join(name).display()))
}

fn run() -> Result<(), String> {
    let clock = Instant::now();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let objective = if has("sum") { Objective::Sum } else { Objective::Round };
    let path = arguments.last().ok_or("a file or a folder must be named")?;
    let input = read(Path::new(path))?;
    let build = clock.elapsed().as_secs_f64();
    let solution = solve(&input.round, &Preferences::default(), objective).map_err(|error| error.to_string())?;
    let total = clock.elapsed().as_secs_f64();
    if !has("--report") {
        println!("{}", result_json(&input, &solution, objective, total));
        return Ok(());
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse::<f64>().ok()).unwrap_or(0.0);
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks: f64 = after_name.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum();
    let report = Report {
        value: solution.utility,
        matched: solution.pairs.len(),
        build_s: build,
        solve_s: total - build,
        cpu_s: ticks / 100.0,
        peak_mib: peak / 1024.0,
        optimal: solution.certificate.is_optimal(),
    };
    println!("{}", report.line());
    Ok(())
}
