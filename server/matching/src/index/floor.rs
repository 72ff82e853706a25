//! The score below which nobody can be among the best.

/// The highest possible score in tenths.
const HIGHEST: usize = 1_000;

/// Counts scores and knows how high the `wanted`-th best of them is.
#[derive(Clone, Debug)]
pub(super) struct Floor {
    counts: [u32; HIGHEST + 2],
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
        Floor { counts: [0; HIGHEST + 2], wanted, above: 0, level, ceiling }
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
        self.counts[usize::from(score).min(HIGHEST)] += 1;
        self.above += 1;
        while self.level < self.ceiling.min(HIGHEST as u16) {
            let lowest = self.counts[usize::from(self.level)] as usize;
            if self.above - lowest < self.wanted {
                return;
            }
            self.above -= lowest;
            self.level += 1;
        }
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
