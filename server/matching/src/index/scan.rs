//! The search: a quick look at every block, a closer one at those who may be among the best, and the rules and the account for the best.

use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::RangeInclusive;

use domain::ids::OrganisationId;

use super::Index;
use super::bounds::{Bounds, Look, Promise};
use super::columns::{BLOCK, Row};
use super::floor::{Floor, Needed};
use super::open::Open;
use crate::candidate::Candidate;
use crate::points::Points;
use crate::search::{Found, Judged, Matches, NEAR_MISSES_MAX, best_matches, judge};
use crate::wish::Wish;

/// What the floors need is worked out anew after so many blocks.
const RAISED_EVERY: usize = 8;
/// So many are weighed together.
const WEIGHED_TOGETHER: usize = 32;

thread_local! {
    /// The weight of common words by place; kept, since making room for it anew costs as much as a search.
    static MET: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// See [`Index::search`].
pub(super) fn search(index: &Index, wish: &Wish, excluded: &[OrganisationId], limit: usize) -> Matches {
    MET.with_borrow_mut(|met| {
        let mut bounds = Bounds::of(index, wish);
        met.clear();
        met.resize(index.rows.len(), 0);
        if bounds.aim.has_text {
            index.words.add_met(&wish.text, met);
        }
        let open = Open::new(index, &bounds, excluded);
        let mut ceilings = (u16::MAX, u16::MAX);
        loop {
            let shortlist = Scan::new(&mut bounds, met, &open, limit, ceilings).run();
            let (fitting, fitting_level) = best(index, &bounds, &shortlist.fitting, limit, |judged| match judged {
                Judged::Fitting(found) => Some(found),
                Judged::Missing(_) | Judged::Neither => None,
            });
            let (missing, missing_level) = best(index, &bounds, &shortlist.missing, NEAR_MISSES_MAX, |judged| match judged {
                Judged::Missing(found) => (!found.what.changes(wish, found.candidate, found.km).is_empty()).then_some(found),
                Judged::Fitting(_) | Judged::Neither => None,
            });
            // Whoever was left out promised less than the last one promises that is wanted. That is right unless that one did not keep it.
            let (fitting_floor, missing_floor) = shortlist.floors;
            if fitting_floor <= fitting_level && missing_floor <= missing_level {
                return best_matches(wish, &bounds.aim, fitting, missing, limit);
            }
            ceilings = (fitting_level, missing_level);
        }
    })
}

/// Who may be among the best.
struct Shortlist {
    fitting: Vec<(Promise, usize)>,
    missing: Vec<(Promise, usize)>,
    /// Nobody is missing from the lists who can have as many points.
    floors: (u16, u16),
}

/// The floors, what they need, and who promises to reach them.
struct Scan<'s, 'a> {
    bounds: &'s mut Bounds<'a>,
    met: &'s [u8],
    open: &'s Open,
    /// What everything on the institution's side but topics and words can earn, in blocks that are not near and in those that are.
    rest: [u16; 2],
    duty: u16,
    fitting: Kept,
    missing: Kept,
    /// Those to be weighed, and room for their rows.
    waiting: Vec<Look>,
    rows: Vec<Row>,
}

/// Those who promise to be among the best, of suggestions or of near misses.
struct Kept {
    floor: Floor,
    needed: Needed,
    list: Vec<(Promise, usize)>,
}

impl Kept {
    fn new(wanted: usize, ceiling: u16) -> Kept {
        Kept { floor: Floor::new(wanted, ceiling), needed: Needed::nothing(), list: Vec::new() }
    }

    fn keep(&mut self, promise: Option<Promise>, place: usize) {
        if let Some(promise) = promise
            && promise.score >= self.floor.level()
        {
            self.floor.enter(promise.score);
            self.list.push((promise, place));
        }
    }

    fn finish(mut self) -> (Vec<(Promise, usize)>, u16) {
        let level = self.floor.level();
        self.list.retain(|(promise, _)| promise.score >= level);
        (self.list, level)
    }
}

impl<'s, 'a> Scan<'s, 'a> {
    fn new(bounds: &'s mut Bounds<'a>, met: &'s [u8], open: &'s Open, limit: usize, ceilings: (u16, u16)) -> Self {
        let rest = [bounds.rest_points(false).tenths(), bounds.rest_points(true).tenths()];
        let (fitting, missing) = (Kept::new(limit, ceilings.0), Kept::new(NEAR_MISSES_MAX, ceilings.1));
        let (waiting, rows) = (Vec::with_capacity(WEIGHED_TOGETHER + BLOCK), Vec::with_capacity(WEIGHED_TOGETHER + BLOCK));
        Scan { bounds, met, open, rest, duty: Bounds::duty_points().tenths(), fitting, missing, waiting, rows }
    }

    /// First those who meet a topic well, then those whose words must make up for it: by then few can.
    fn run(mut self) -> Shortlist {
        let many = self.many_words();
        if many > 0 {
            for (block, met) in self.met.chunks(BLOCK).enumerate() {
                if self.open.strong[block] != 0 && most(met) >= many {
                    self.raise(block);
                    self.look(block, self.open.strong[block], many..=u8::MAX);
                }
            }
            self.weigh();
        }
        let fewer = if many > 0 { 0..=many - 1 } else { 0..=u8::MAX };
        for block in 0..self.open.strong.len() {
            self.raise(block);
            self.look(block, self.open.strong[block], fewer.clone());
        }
        self.weigh();
        let mut least_met = Some(0);
        for (block, met) in self.met.chunks(BLOCK).enumerate() {
            if self.raise(block) {
                least_met = self.least_met();
            }
            let Some(least) = least_met else { continue };
            if least == 0 || most(met) >= least {
                self.look(block, !self.open.strong[block], least..=u8::MAX);
            }
        }
        self.weigh();
        let ((fitting, fitting_floor), (missing, missing_floor)) = (self.fitting.finish(), self.missing.finish());
        Shortlist { fitting, missing, floors: (fitting_floor, missing_floor) }
    }

    fn many_words(&self) -> u8 {
        most(self.met) - most(self.met) / 4
    }

    /// Takes notice of raised floors from time to time.
    fn raise(&mut self, block: usize) -> bool {
        let now = block.is_multiple_of(RAISED_EVERY);
        if now {
            self.fitting.needed.raise_to(self.fitting.floor.level());
            self.missing.needed.raise_to(self.missing.floor.level());
        }
        now
    }

    /// The least weight of common words with which somebody who meets no topic well can reach a floor; `None` when nobody can.
    fn least_met(&self) -> Option<u8> {
        let all = Points::FULL.tenths();
        let needed = self.fitting.needed.institution(all).min(self.missing.needed.institution(all));
        let others = self.bounds.weak_topics().tenths() + self.rest[0].max(self.rest[1]);
        (0..=u8::MAX).find(|met| self.bounds.words(*met).tenths() + others >= needed)
    }

    /// Looks at those of a block who are open and in `mask`, and whose words weigh at least so much.
    fn look(&mut self, block: usize, mask: u64, words: RangeInclusive<u8>) {
        let (fitting, missing) = (self.open.fitting[block] & mask, self.open.missing[block] & mask);
        let rest = self.rest[usize::from(self.open.near[block])];
        let all = Points::FULL.tenths();
        let least = self.fitting.needed.institution(all).min(self.missing.needed.institution(all));
        let mut left = fitting | missing;
        while left != 0 {
            let bit = left.trailing_zeros() as usize;
            left &= left - 1;
            let place = block * BLOCK + bit;
            let met = self.met[place];
            if !words.contains(&met) {
                continue;
            }
            let (topics, offered) = self.bounds.topics(block, bit);
            let institution = topics + self.bounds.words(met);
            let most = institution.tenths() + rest;
            // Most fail here already, and the columns of the organisation's side need not be read for them.
            if most < least {
                continue;
            }
            let liking = self.bounds.liking(block, bit);
            let organisation = liking.tenths() + self.duty;
            let may_fit = fitting >> bit & 1 != 0 && most >= self.fitting.needed.institution(organisation);
            let stopped = self.open.stopped[block] >> bit & 1 != 0;
            let strays = !self.bounds.aim.topics.is_empty() && !offered && met == 0;
            let may_miss = missing >> bit & 1 != 0 && most >= self.missing.needed.institution(organisation);
            if !may_fit && !may_miss {
                continue;
            }
            let misses = u8::from(stopped) + u8::from(strays);
            self.waiting.push(Look { place, misses, institution, liking, may_fit, may_miss });
        }
        if self.waiting.len() >= WEIGHED_TOGETHER {
            self.weigh();
        }
    }

    /// Weighs those who wait. Their rows are fetched one after the other before any is looked at, so that the processor waits for memory once
    /// and not for each.
    fn weigh(&mut self) {
        let mut waiting = std::mem::take(&mut self.waiting);
        self.rows.clear();
        self.rows.extend(waiting.iter().map(|look| self.bounds.row(look.place)));
        for (look, row) in waiting.drain(..).zip(&self.rows) {
            let floor = |may: bool, kept: &Kept| if may { kept.floor.level() } else { u16::MAX };
            let floors = (floor(look.may_fit, &self.fitting), floor(look.may_miss, &self.missing));
            let promises = self.bounds.weigh(&look, row, floors);
            self.fitting.keep(promises.fitting, look.place);
            self.missing.keep(promises.missing, look.place);
        }
        self.waiting = waiting;
    }
}

fn most(met: &[u8]) -> u8 {
    met.iter().fold(0, |most, met| most.max(*met))
}

/// Best first, in the order of [`Found::order`].
type Key = (Reverse<u16>, u32, OrganisationId);

/// Judges those who promise most until nobody can be better than the last one wanted. Gives all that were found, and the score that the
/// last one wanted has; zero if there are not so many.
fn best<'a, T>(
    index: &'a Index,
    bounds: &Bounds,
    list: &[(Promise, usize)],
    wanted: usize,
    pick: impl Fn(Judged<'a>) -> Option<Found<'a, T>>,
) -> (Vec<Found<'a, T>>, u16) {
    if wanted == 0 {
        return (Vec::new(), u16::MAX);
    }
    let mut queue: Vec<(Key, usize)> =
        list.iter().map(|(promise, place)| ((Reverse(promise.score), promise.km, index.ids[*place]), *place)).collect();
    queue.sort_unstable();
    let mut found = Vec::new();
    let mut best: BinaryHeap<Key> = BinaryHeap::new();
    for (promised, place) in queue {
        if best.len() >= wanted && best.peek().is_some_and(|last| promised > *last) {
            break;
        }
        let Some(candidate) = index.candidates[place].as_deref() else { continue };
        let Some(one) = pick(judge(bounds.wish, &bounds.aim, candidate)) else { continue };
        let key = key(candidate, &one);
        debug_assert!(key >= promised, "{:?} is better than {promised:?} for {key:?}", candidate.id);
        found.push(one);
        best.push(key);
        if best.len() > wanted {
            best.pop();
        }
    }
    let level = if best.len() < wanted { 0 } else { best.peek().map_or(0, |(score, ..)| score.0) };
    (found, level)
}

fn key<T>(candidate: &Candidate, found: &Found<T>) -> Key {
    (Reverse(found.score.tenths()), candidate.shown_km(found.km), candidate.id)
}
