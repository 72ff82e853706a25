//! Files of rounds: the round file (JSON), the folder form (CSV), and what comes out.

mod folder;
mod json;
mod problem;
mod table;
mod text;

pub use folder::{Folder, read_folder};
pub use json::read_json;
pub use problem::Problem;
pub use text::{Report, result_json};

use rounds::Round;

/// A round that was read, and what its utilities are counted in.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// The round.
    pub round: Round,
    /// How many units of utility make up 1.
    pub unit: f64,
}
