//! Reading and writing the files that the commands of the program take and give.

pub mod solve;
