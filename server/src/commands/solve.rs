//! Pairing the requests of a round file, without a database.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use clap::{Args, ValueEnum};
use files::solve::{Folder, Input, Report, read_folder, read_json, result_json};
use rounds::{Objective, Preferences};

/// What `solve` is told.
#[derive(Clone, Debug, Args)]
pub struct Solve {
    /// What is made as great as possible
    #[arg(long, value_enum, default_value = "round")]
    objective: Aim,
    /// Print one line of measurements instead of the pairs
    #[arg(long)]
    report: bool,
    /// A round file (JSON), or a folder with requests.csv, orgs.csv and edges.csv
    #[arg(value_name = "FILE|FOLDER")]
    path: PathBuf,
}

/// What can be made as great as possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Aim {
    /// Requests served, then fairness, then total utility
    Round,
    /// Total utility alone
    Sum,
}

/// Solves the round and prints the result. Exit code 2 says that the input cannot be read.
pub fn solve(command: &Solve) -> ExitCode {
    let clock = Instant::now();
    let objective = match command.objective {
        Aim::Round => Objective::Round,
        Aim::Sum => Objective::Sum,
    };
    let input = match read(&command.path) {
        Ok(input) => input,
        Err(sentence) => {
            eprintln!("ansprechbar: {sentence}");
            return ExitCode::from(2);
        }
    };
    let build_s = clock.elapsed().as_secs_f64();
    let solution = match rounds::solve(&input.round, &Preferences::default(), objective) {
        Ok(solution) => solution,
        Err(error) => {
            eprintln!("ansprechbar: {error}");
            return ExitCode::from(2);
        }
    };
    let total_s = clock.elapsed().as_secs_f64();
    let line = if command.report {
        let report = Report {
            value: solution.utility,
            matched: solution.pairs.len(),
            build_s,
            solve_s: total_s - build_s,
            cpu_s: processor_seconds().unwrap_or_default(),
            peak_mib: peak_mib().unwrap_or_default(),
            optimal: solution.certificate.is_optimal(),
        };
        report.line()
    } else {
        result_json(&input, &solution, objective, total_s).to_string()
    };
    // Whoever reads may have gone away; that is not worth a panic.
    if writeln!(std::io::stdout().lock(), "{line}").is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn read(path: &Path) -> Result<Input, String> {
    let named = |path: &Path, problem: &dyn std::fmt::Display| format!("{}: {problem}", path.display());
    if !path.is_dir() {
        let text = std::fs::read(path).map_err(|error| named(path, &error))?;
        return read_json(&text).map_err(|problem| named(path, &problem));
    }
    let open = |name: &str| File::open(path.join(name)).map_err(|error| named(&path.join(name), &error));
    let folder = Folder { requests: open("requests.csv")?, organisations: open("orgs.csv")?, edges: open("edges.csv")? };
    read_folder(folder).map_err(|(name, problem)| named(&path.join(name), &problem))
}

/// Processor time of this process so far, in seconds; it has but one thread.
fn processor_seconds() -> Option<f64> {
    // The kernel brings the figure up to date when a thread offers its turn, else only every few milliseconds.
    std::thread::yield_now();
    let text = std::fs::read_to_string("/proc/self/schedstat").ok()?;
    text.split_whitespace().next()?.parse::<f64>().ok().map(|nanoseconds| nanoseconds / 1e9)
}

/// The largest memory that this process has had so far, in MiB.
fn peak_mib() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse::<f64>().ok().map(|kib| kib / 1024.0)
}
