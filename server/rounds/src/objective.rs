//! What makes one solution better than another.
//!
//! A solution has a [`Worth`] of two parts, compared like the two parts of a date: the greater `fairness` wins, and only among equals the greater
//! `utility`. The fairness of [`Objective::Round`] is
//!
//! ```text
//! sum over organisations of gain(1) + … + gain(d)            d = its dialogues,         gain(k) = 2520/k, rounded down, at least 1
//! + sum over Länder of land_gain(1, n) + … + land_gain(s, n)  s of its n requests served, land_gain(k, n) = 2520/t in the t-th tenth of n
//! ```
//!
//! Every further dialogue adds something, but less than the one before. So the fairest solution also serves as many requests as possible: if one
//! more could be served, an alternating path would lead from it to a free place, and following it adds one dialogue to one organisation and one
//! served request to one Land, takes nothing from anybody, and is therefore fairer.

use std::ops::{Add, AddAssign, Sub, SubAssign};

/// What is to be made as great as possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Objective {
    /// Serve as many requests as possible; among those solutions be as fair as possible to organisations and Länder; among those have the greatest
    /// total utility.
    #[default]
    Round,
    /// The greatest total utility, whoever is served.
    Sum,
}

/// What a solution is worth, or a price. The first part decides; the second one only among equals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Worth {
    /// In 2520ths of a first dialogue.
    pub fairness: i128,
    /// In the unit of the candidates.
    pub utility: i128,
}

impl Worth {
    /// Both parts.
    pub fn new(fairness: impl Into<i128>, utility: impl Into<i128>) -> Self {
        Self { fairness: fairness.into(), utility: utility.into() }
    }
}

impl Add for Worth {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { fairness: self.fairness + other.fairness, utility: self.utility + other.utility }
    }
}

impl Sub for Worth {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self { fairness: self.fairness - other.fairness, utility: self.utility - other.utility }
    }
}

impl AddAssign for Worth {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Worth {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl std::iter::Sum for Worth {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), Add::add)
    }
}

/// What a first dialogue adds to fairness: a number that 1 to 10 divide.
pub const FIRST_GAIN: u32 = 2520;

/// What the `k`-th dialogue of an organisation adds to fairness; `k` counts from 1.
pub fn organisation_gain(k: u32) -> u32 {
    (FIRST_GAIN / k.max(1)).max(1)
}

/// What the `k`-th served request of a Land with `n` requests adds to fairness; `k` counts from 1 to `n`. The first tenth of its requests counts in
/// full, the second half, the third a third, so that each Land is measured by its own size.
pub fn land_gain(k: u32, n: u32) -> u32 {
    let tenth = 1 + 10 * (u64::from(k.max(1)) - 1) / u64::from(n.max(1));
    FIRST_GAIN / (tenth.min(10) as u32)
}
