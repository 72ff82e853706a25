//! `ansprechbar rank`: rankings from files, by the engine of the site.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

/// Exit code for input that cannot be used.
const BAD_INPUT: u8 = 2;

/// The files of the command.
#[derive(Debug, Args)]
pub(super) struct Rank {
    /// The organisations, JSON
    #[arg(long, value_name = "FILE")]
    organisations: PathBuf,
    /// The requests, JSON
    #[arg(long, value_name = "FILE")]
    requests: PathBuf,
    /// Where the rankings go: for every request the organisations to ask, best first
    #[arg(long, value_name = "OUT")]
    rankings: PathBuf,
    /// Where the topics go that the texts suggest, with the words that led to them
    #[arg(long, value_name = "OUT")]
    suggestions: Option<PathBuf>,
}

impl Rank {
    /// Ranks and writes; says in one line what is wrong.
    pub(super) fn run(&self) -> ExitCode {
        match files::rank::run(&self.organisations, &self.requests, &self.rankings, self.suggestions.as_deref()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("ansprechbar: {error}");
                ExitCode::from(BAD_INPUT)
            }
        }
    }
}
