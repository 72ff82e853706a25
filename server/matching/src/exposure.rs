//! Fair exposure: over many lists, attention follows merit.
//!
//! A single list cannot be fair, since somebody must stand first. Over many lists the attention that an organisation gets should be in proportion to
//! how well it fitted (amortised fairness: Biega, Gummadi, Weikum, SIGIR 2018). Whoever was shown less than it deserved rises, within a bound on
//! what the institution loses: the list keeps at least [`QUALITY_MIN`] of the quality of the pure one.

use std::collections::HashMap;

use domain::ids::OrganisationId;

use crate::points::Points;

/// Least quality of a list whose order was changed, as its nDCG against the order by score alone.
pub const QUALITY_MIN: f64 = 0.95;

/// How many of the best may change places: those beyond could not rise onto the list within the bound.
pub const POOL: usize = 20;

/// The most that one missed list is worth, so that fairness has patience: those who fit about as well take turns at once, and whoever fits worse
/// rises only after it has missed several lists.
pub const WORTH_OF_A_LIST: Points = Points::whole(8);

/// Steps in which the weight of what was missed is tried, from little to all.
const WEIGHTS_TRIED: i32 = 24;

/// What one organisation deserved and got, added up over lists. Both are shares of lists: an organisation that alone stood on three lists deserved 3
/// and got 3.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Exposure {
    /// The sum of its shares of the points of each list on which it could have stood.
    pub merit: f64,
    /// The sum of its shares of the attention of each list, by its position.
    pub attention: f64,
}

impl Exposure {
    /// How much less it was shown than it deserved; negative when it was shown more.
    pub fn missed(self) -> f64 {
        self.merit - self.attention
    }
}

/// How much attention a position gets compared with others: `1 / log2(1 + rank)`, ranks counted from 1 (Singh and Joachims, KDD 2018).
pub fn attention_at(rank: usize) -> f64 {
    1.0 / (1.0 + rank as f64).log2()
}

/// Quality of an order: the sum of points by attention over the first `shown` positions, divided by that of the best order (nDCG with linear gain), 0
/// to 1. A list without points has quality 1.
pub fn quality(scores: &[Points], order: &[usize], shown: usize) -> f64 {
    let gain = |(position, score): (usize, Points)| f64::from(score.tenths()) * attention_at(position + 1);
    let got: f64 = order.iter().take(shown).map(|index| scores[*index]).enumerate().map(gain).sum();
    let mut best: Vec<Points> = scores.to_vec();
    best.sort_unstable_by(|a, b| b.cmp(a));
    let possible: f64 = best.into_iter().take(shown).enumerate().map(gain).sum();
    if possible == 0.0 { 1.0 } else { got / possible }
}

/// What a list of these scores adds to the exposure of each who could have stood on it, when it is shown in this order: merit by points, attention by
/// position among the first `shown`. In the order of `scores`; merit and attention each add up to 1, or to 0 for an empty list.
pub fn shares(scores: &[Points], order: &[usize], shown: usize) -> Vec<Exposure> {
    let points: f64 = scores.iter().map(|score| f64::from(score.tenths())).sum();
    let attention: f64 = (1..=shown.min(order.len())).map(attention_at).sum();
    let merit = |score: &Points| if points == 0.0 { 1.0 / scores.len() as f64 } else { f64::from(score.tenths()) / points };
    let mut shares: Vec<Exposure> = scores.iter().map(|score| Exposure { merit: merit(score), attention: 0.0 }).collect();
    for (position, index) in order.iter().take(shown).enumerate() {
        shares[*index].attention = attention_at(position + 1) / attention;
    }
    shares
}

/// The order in which to show a list: indices into `scores`, which stand best first. `missed` says how much less each was shown than it deserved until
/// now. Of the orders by `score + weight x missed`, with weights up to [`WORTH_OF_A_LIST`], it is the one after which attention is nearest to merit, among those that keep
/// [`QUALITY_MIN`]; equals keep their place. With nothing missed the order stays as it is.
pub fn fair_order(scores: &[Points], missed: &[f64], shown: usize) -> Vec<usize> {
    let pure: Vec<usize> = (0..scores.len()).collect();
    let widest = missed.iter().fold(0.0_f64, |widest, value| widest.max(value.abs()));
    if scores.len() < 2 || widest == 0.0 {
        return pure;
    }
    let mut best = (unfairness(scores, missed, &pure, shown), pure.clone());
    for step in 0..=WEIGHTS_TRIED {
        // Up to the worth of a list, but not more for whoever missed the most than all the points there are.
        let most = f64::from(WORTH_OF_A_LIST.tenths()).min(f64::from(Points::FULL.tenths()) / widest);
        let weight = most * 0.68_f64.powi(WEIGHTS_TRIED - step);
        let key = |index: &usize| f64::from(scores[*index].tenths()) + weight * missed[*index];
        let mut order = pure.clone();
        order.sort_by(|a, b| key(b).total_cmp(&key(a)));
        if quality(scores, &order, shown) < QUALITY_MIN {
            continue;
        }
        let unfair = unfairness(scores, missed, &order, shown);
        if unfair < best.0 - f64::EPSILON {
            best = (unfair, order);
        }
    }
    best.1
}

/// How far attention and merit of all would lie apart after this list.
fn unfairness(scores: &[Points], missed: &[f64], order: &[usize], shown: usize) -> f64 {
    shares(scores, order, shown).iter().zip(missed).map(|(share, missed)| (missed + share.missed()).abs()).sum()
}

/// The running totals of all organisations.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    totals: HashMap<OrganisationId, Exposure>,
}

impl Ledger {
    /// What an organisation deserved and got until now.
    pub fn of(&self, organisation: OrganisationId) -> Exposure {
        self.totals.get(&organisation).copied().unwrap_or_default()
    }

    /// Adds to an organisation's totals.
    pub fn add(&mut self, organisation: OrganisationId, share: Exposure) {
        let total = self.totals.entry(organisation).or_default();
        total.merit += share.merit;
        total.attention += share.attention;
    }
}

/// How unequally values are spread, from 0 (all the same) to nearly 1 (one has it all): the Gini coefficient. None or nothing but zeros give 0.
pub fn gini(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let (count, sum) = (sorted.len() as f64, sorted.iter().sum::<f64>());
    if sum == 0.0 {
        return 0.0;
    }
    let weighted: f64 = (1..).zip(&sorted).map(|(rank, value)| f64::from(rank) * value).sum();
    2.0 * weighted / (count * sum) - (count + 1.0) / count
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lists() -> impl Strategy<Value = (Vec<Points>, Vec<f64>)> {
        proptest::collection::vec((0_u16..=1_000, -20.0..20.0_f64), 0..40).prop_map(|pairs| {
            let (mut scores, missed): (Vec<_>, Vec<_>) = pairs.into_iter().unzip();
            scores.sort_unstable_by(|a, b| b.cmp(a));
            (scores.into_iter().map(Points::from_tenths).collect(), missed)
        })
    }

    #[test]
    fn two_equals_take_turns() {
        let scores = [Points::whole(70), Points::whole(70)];
        let mut totals = [Exposure::default(); 2];
        let mut first = [0, 0];
        for _ in 0..10 {
            let order = fair_order(&scores, &totals.map(Exposure::missed), 2);
            first[order[0]] += 1;
            for (total, share) in totals.iter_mut().zip(shares(&scores, &order, 2)) {
                *total = Exposure { merit: total.merit + share.merit, attention: total.attention + share.attention };
            }
        }
        assert_eq!(first, [5, 5]);
    }

    #[test]
    fn whoever_is_far_worse_does_not_rise_over_the_bound() {
        let scores = [Points::whole(90), Points::whole(20)];
        assert_eq!(fair_order(&scores, &[-50.0, 50.0], 2), [0, 1]);
    }

    #[test]
    fn whoever_fits_a_little_worse_rises_after_one_missed_list_and_whoever_fits_much_worse_after_several() {
        let rises =
            |behind: u16, missed: f64| fair_order(&[Points::whole(80), Points::whole(80 - behind)], &[-missed, missed], 2) == [1, 0];
        assert!(rises(2, 0.3));
        assert!(!rises(10, 0.3));
        assert!(rises(10, 2.0));
    }

    #[test]
    fn gini_is_zero_among_equals_and_high_where_one_has_it_all() {
        assert!(gini(&[3.0, 3.0, 3.0]).abs() < 1e-12);
        assert!((gini(&[0.0, 0.0, 0.0, 8.0]) - 0.75).abs() < 1e-12);
        assert_eq!((gini(&[]), gini(&[0.0])), (0.0, 0.0));
    }

    proptest! {
        #[test]
        fn every_list_keeps_its_quality_and_its_members((scores, missed) in lists(), shown in 1_usize..8) {
            let order = fair_order(&scores, &missed, shown);
            prop_assert!(quality(&scores, &order, shown) >= QUALITY_MIN - 1e-9);
            let mut members = order.clone();
            members.sort_unstable();
            prop_assert_eq!(members, (0..scores.len()).collect::<Vec<_>>());
            prop_assert!(unfairness(&scores, &missed, &order, shown) <= unfairness(&scores, &missed, &(0..scores.len()).collect::<Vec<_>>(), shown) + 1e-9);
        }

        #[test]
        fn shares_add_up_to_one((scores, _) in lists(), shown in 1_usize..8) {
            let order: Vec<usize> = (0..scores.len()).collect();
            let all = shares(&scores, &order, shown);
            let expected = if scores.is_empty() { 0.0 } else { 1.0 };
            prop_assert!((all.iter().map(|share| share.merit).sum::<f64>() - expected).abs() < 1e-9);
            prop_assert!((all.iter().map(|share| share.attention).sum::<f64>() - expected).abs() < 1e-9);
        }
    }
}
