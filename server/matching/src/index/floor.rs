//! The score below which nobody can be among the best, and what both sides need to reach it.

use crate::points::Points;

/// The highest possible score, and the most points of a side, in tenths.
pub(super) const HIGHEST: u16 = Points::FULL.tenths();

/// Counts scores and knows how high the `wanted`-th best of them is.
#[derive(Clone, Debug)]
pub(super) struct Floor {
    counts: [u32; HIGHEST as usize + 2],
    wanted: usize,
    /// How many have at least the floor.
    above: usize,
    level: u16,
    /// The floor does not rise above this.
    ceiling: u16,
}

impl Floor {
    /// For so many best ones.
    pub fn new(wanted: usize, ceiling: u16) -> Floor {
        let level = if wanted == 0 { u16::MAX } else { 0 };
        Floor { counts: [0; HIGHEST as usize + 2], wanted, above: 0, level, ceiling }
    }

    /// The score that so many have reached, in tenths; zero until there are so many.
    pub fn level(&self) -> u16 {
        self.level
    }

    /// Counts a score, in tenths.
    pub fn enter(&mut self, score: u16) {
        if score < self.level || self.wanted == 0 {
            return;
        }
        self.counts[usize::from(score.min(HIGHEST))] += 1;
        self.above += 1;
        while self.level < self.ceiling.min(HIGHEST) {
            let lowest = self.counts[usize::from(self.level)] as usize;
            if self.above - lowest < self.wanted {
                return;
            }
            self.above -= lowest;
            self.level += 1;
        }
    }
}

/// What both sides need for a score.
#[derive(Clone, Debug)]
pub(super) struct Needed {
    score: u16,
    /// For the organisation's side in steps of 0.8 points, what the institution's side must have, in tenths of a point; too little rather
    /// than too much.
    institution: [u16; Needed::index(HIGHEST) + 1],
}

impl Needed {
    const fn index(tenths: u16) -> usize {
        (tenths >> 3) as usize
    }

    /// For no score at all.
    pub fn nothing() -> Needed {
        Needed { score: 0, institution: [0; Needed::index(HIGHEST) + 1] }
    }

    /// Makes it what is needed for this score, in tenths. Scores above all others need more than there is.
    pub fn raise_to(&mut self, score: u16) {
        if self.score == score {
            return;
        }
        self.score = score;
        for (step, needed) in self.institution.iter_mut().enumerate() {
            // The highest of the step; the harmonic mean `2uv / (u + v)` solved for `u`, less two tenths for its rounding.
            let organisation = (step as u32 * 8 + 7).min(u32::from(HIGHEST));
            let score = u32::from(score).saturating_sub(2);
            *needed = match (2 * organisation).checked_sub(score) {
                Some(rest) if rest > 0 && score <= u32::from(HIGHEST) => u16::try_from(score * organisation / rest).unwrap_or(u16::MAX),
                _ => u16::MAX,
            };
        }
    }

    /// What the institution's side must have for the score when the organisation's side has at most so much, both in tenths of a point.
    pub fn institution(&self, organisation: u16) -> u16 {
        self.institution[Needed::index(organisation.min(HIGHEST))]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floor_is_the_score_of_the_last_one_wanted() {
        let mut floor = Floor::new(2, u16::MAX);
        floor.enter(500);
        assert_eq!(floor.level(), 0);
        floor.enter(700);
        assert_eq!(floor.level(), 500);
        floor.enter(400);
        assert_eq!(floor.level(), 500);
        floor.enter(700);
        floor.enter(1_000);
        assert_eq!(floor.level(), 700);
    }

    #[test]
    fn floor_stays_under_its_ceiling() {
        let mut floor = Floor::new(1, 300);
        floor.enter(1_000);
        assert_eq!(floor.level(), 300);
        assert_eq!(Floor::new(0, u16::MAX).level(), u16::MAX);
    }
}
