//! The file formats of `rank` and `solve`: bytes in, checked problems and results out, errors with line and field. Pure: no IO, no clock.

pub mod rank;
pub mod solve;
