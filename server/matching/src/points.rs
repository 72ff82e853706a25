//! Points in whole tenths, so that what is added up on paper is exactly what is shown.

use std::iter::Sum;
use std::ops::Add;

use serde::{Deserialize, Serialize};

/// Points from 0 to 100, counted and stored (JSON) in whole tenths: `875` are 87.5 points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Points(u16);

impl Points {
    /// No points.
    pub const ZERO: Points = Points(0);

    /// All points that one side or a whole suggestion can have: 100.
    pub const FULL: Points = Points::whole(100);

    /// That many whole points.
    pub const fn whole(points: u16) -> Points {
        Points(points * 10)
    }

    /// That many tenths of a point.
    pub const fn from_tenths(tenths: u16) -> Points {
        Points(tenths)
    }

    /// The points in tenths.
    pub const fn tenths(self) -> u16 {
        self.0
    }

    /// The points as a whole number, half a point and more rounded up.
    pub const fn rounded(self) -> u16 {
        (self.0 + 5) / 10
    }

    /// `part` out of `whole` of these points, rounded to the nearest tenth, halves up. A `whole` of zero gives all points.
    pub(crate) fn share(self, part: u32, whole: u32) -> Points {
        if part >= whole {
            return self;
        }
        let (points, part, whole) = (u64::from(self.0), u64::from(part), u64::from(whole));
        // At most `self.0`, since `part` is at most `whole`.
        Points(((2 * points * part + whole) / (2 * whole)) as u16)
    }

    /// These points when `share` of 100 remain, rounded to the nearest tenth, halves up.
    pub(crate) fn held_to(self, share: Points) -> Points {
        self.share(u32::from(share.0), u32::from(Points::FULL.0))
    }

    /// These points dealt out in proportion to `weights` so that the sum stays exact; with weights of zero only, equally.
    pub(crate) fn dealt_by(self, weights: &[u32]) -> Vec<Points> {
        let whole: u64 = weights.iter().copied().map(u64::from).sum();
        if whole == 0 {
            return self.dealt_out(weights.len()).collect();
        }
        let (mut sum, mut given) = (0_u64, 0_u64);
        let mut dealt = Vec::with_capacity(weights.len());
        for &weight in weights {
            sum += u64::from(weight);
            // Rounding the running sum, not each share, leaves no tenth over.
            let until = (2 * u64::from(self.0) * sum + whole) / (2 * whole);
            dealt.push(Points((until - given) as u16));
            given = until;
        }
        dealt
    }

    /// These points dealt out to `count` receivers so that the sum stays exact: the first ones get the tenths that are left over.
    pub(crate) fn dealt_out(self, count: usize) -> impl Iterator<Item = Points> {
        let each = usize::from(self.0) / count.max(1);
        let left_over = usize::from(self.0) % count.max(1);
        (0..count).map(move |position| Points((each + usize::from(position < left_over)) as u16))
    }
}

impl Add for Points {
    type Output = Points;
    fn add(self, other: Points) -> Points {
        Points(self.0.saturating_add(other.0))
    }
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Points>>(points: I) -> Points {
        points.fold(Points::ZERO, Points::add)
    }
}

/// The harmonic mean `2uv / (u + v)` of both sides in whole tenths, halves rounded up; zero when either side is zero.
///
/// It lies near the lower of the two: both sides have to want the dialogue (RECON; Pizzato et al. 2010).
pub fn harmonic_mean(u: Points, v: Points) -> Points {
    let (u, v) = (u32::from(u.0), u32::from(v.0));
    let sum = u + v;
    if sum == 0 {
        return Points::ZERO;
    }
    // 2uv/s rounded half up is (4uv + s) / 2s in whole numbers; the mean of two u16 fits in a u16.
    Points(((4 * u64::from(u) * u64::from(v) + u64::from(sum)) / (2 * u64::from(sum))) as u16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn harmonic_mean_lies_between_both_sides_and_near_the_lower() {
        assert_eq!(harmonic_mean(Points::whole(80), Points::whole(80)), Points::whole(80));
        assert_eq!(harmonic_mean(Points::FULL, Points::whole(50)), Points::from_tenths(667));
        assert_eq!(harmonic_mean(Points::FULL, Points::ZERO), Points::ZERO);
        assert_eq!(harmonic_mean(Points::ZERO, Points::ZERO), Points::ZERO);
    }

    #[test]
    fn dealt_out_points_add_up_exactly() {
        for count in 1..=12 {
            assert_eq!(Points::whole(40).dealt_out(count).sum::<Points>(), Points::whole(40), "{count}");
        }
        assert_eq!(Points::whole(40).dealt_out(0).count(), 0);
    }

    #[test]
    fn share_rounds_to_the_nearest_tenth_and_never_exceeds_the_whole() {
        assert_eq!(Points::whole(20).share(1, 3), Points::from_tenths(67));
        assert_eq!(Points::whole(20).share(5, 3), Points::whole(20));
        assert_eq!(Points::whole(20).share(0, 0), Points::whole(20));
    }
}
