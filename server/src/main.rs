//! The Ansprechbar program.

use std::process::ExitCode;

fn main() -> ExitCode {
    server::commands::run()
}
