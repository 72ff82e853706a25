//! The search: a quick look at every block, a closer one at those who may be among the best, and the rules and the account for the best.

use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

use domain::ids::OrganisationId;
use domain::requests::MeetingPlace;

use super::Index;
use super::bounds::{Bounds, Look, Needed, Promise};
use super::columns::BLOCK;
use super::floor::Floor;
use crate::candidate::Candidate;
use crate::points::Points;
use crate::search::{Found, Judged, Matches, NEAR_MISSES_MAX, best_matches, judge};
use crate::wish::Wish;

/// What the floors need is computed anew after so many blocks.
const RAISED_EVERY: usize = 16;

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
        let excluded = excluded_bits(index, excluded);
        let mut ceilings = (u16::MAX, u16::MAX);
        loop {
            let shortlist = Scan::new(index, &mut bounds, met, &excluded).run(limit, ceilings);
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

/// The blocks and bits of those who are left out, by block.
fn excluded_bits(index: &Index, excluded: &[OrganisationId]) -> Vec<(usize, u64)> {
    let mut places: Vec<usize> = excluded.iter().filter_map(|id| index.places.get(id)).map(|place| *place as usize).collect();
    places.sort_unstable();
    places
        .chunk_by(|one, two| one / BLOCK == two / BLOCK)
        .map(|chunk| (chunk[0] / BLOCK, chunk.iter().fold(0, |bits, place| bits | 1 << (place % BLOCK))))
        .collect()
}

/// Who may be among the best.
struct Shortlist {
    fitting: Vec<(Promise, usize)>,
    missing: Vec<(Promise, usize)>,
    /// Nobody is missing from the lists who can have as many points.
    floors: (u16, u16),
}

/// Who in a block may be a suggestion, and who a near miss.
struct Open {
    fitting: u64,
    missing: u64,
    /// Those whom one rule stops that stands in the columns.
    stopped: u64,
    /// Whether somebody may be met in person.
    near: bool,
}

struct Scan<'s, 'a> {
    index: &'a Index,
    bounds: &'s mut Bounds<'a>,
    met: &'s [u8],
    excluded: &'s [(usize, u64)],
    needed_languages: Option<Vec<usize>>,
    /// What everything but topics and words can earn, in blocks that are not near and in those that are.
    rest: [Points; 2],
}

impl<'s, 'a> Scan<'s, 'a> {
    fn new(index: &'a Index, bounds: &'s mut Bounds<'a>, met: &'s [u8], excluded: &'s [(usize, u64)]) -> Self {
        let needed_languages = bounds.needed_languages();
        let rest = [bounds.rest_points(false), bounds.rest_points(true)];
        Scan { index, bounds, met, excluded, needed_languages, rest }
    }

    fn run(mut self, limit: usize, ceilings: (u16, u16)) -> Shortlist {
        let mut fitting_floor = Floor::new(limit, ceilings.0);
        let mut missing_floor = Floor::new(NEAR_MISSES_MAX, ceilings.1);
        let (mut fitting, mut missing) = (Vec::new(), Vec::new());
        let words = self.bounds.word_hundredths();
        let duty = Bounds::duty_points().tenths();
        let (mut for_fitting, mut for_missing) = (Needed::nothing(), Needed::nothing());
        for block in 0..self.index.balls.len() {
            if block % RAISED_EVERY == 0 {
                for_fitting.raise_to(fitting_floor.level());
                for_missing.raise_to(missing_floor.level());
            }
            let open = self.open(block);
            let mut left = open.fitting | open.missing;
            if left == 0 {
                continue;
            }
            let rest = self.rest[usize::from(open.near)].tenths();
            let (topics, likings) = (self.bounds.topic_hundredths(block), self.bounds.liking_tenths(block));
            while left != 0 {
                let bit = left.trailing_zeros() as usize;
                left &= left - 1;
                let (place, liking) = (block * BLOCK + bit, likings[bit]);
                let met = self.met[place];
                let institution = (topics[bit] + words[usize::from(met)]).div_ceil(10) + rest;
                let may_fit = open.fitting >> bit & 1 != 0 && institution >= for_fitting.institution(liking + duty);
                let may_miss = open.missing >> bit & 1 != 0 && institution >= for_missing.institution(liking + duty);
                if !may_fit && !may_miss {
                    continue;
                }
                let floor = |may: bool, floor: &Floor| if may { floor.level() } else { u16::MAX };
                let promises = self.bounds.weigh(&Look {
                    place,
                    met,
                    stopped: open.stopped >> bit & 1 != 0,
                    institution: Points::from_tenths(institution),
                    liking: Points::from_tenths(liking),
                    floors: (floor(may_fit, &fitting_floor), floor(may_miss, &missing_floor)),
                });
                keep(&mut fitting, &mut fitting_floor, promises.fitting, place);
                keep(&mut missing, &mut missing_floor, promises.missing, place);
            }
        }
        let floors = (fitting_floor.level(), missing_floor.level());
        fitting.retain(|(promise, _)| promise.score >= floors.0);
        missing.retain(|(promise, _)| promise.score >= floors.1);
        Shortlist { fitting, missing, floors }
    }

    fn open(&mut self, block: usize) -> Open {
        let (columns, wish) = (&self.index.columns, self.bounds.wish);
        let mut suggestible = columns.suggestible.of(block);
        if let Some(((excluded, bits), rest)) = self.excluded.split_first()
            && *excluded == block
        {
            suggestible &= !bits;
            self.excluded = rest;
        }
        // A boundary is never told, so those who have it are neither.
        let off_limits = self.bounds.aim.asked.iter().fold(0, |bits, topic| bits | columns.off_limits[*topic as usize].of(block));
        suggestible &= !off_limits;
        let spoken = self
            .needed_languages
            .as_ref()
            .map_or(u64::MAX, |needed| needed.iter().fold(0, |bits, at| bits | columns.languages[*at].of(block)));
        let rules =
            [columns.not_vouched.of(block), columns.at_capacity.of(block), !columns.formats[wish.format as usize].of(block), !spoken];
        let (mut stopped, mut out) = (0, 0);
        for broken in rules {
            out |= stopped & broken;
            stopped |= broken;
        }
        let near = suggestible & !out != 0 && self.bounds.may_be_near(&self.index.balls[block]);
        let everybody = if near { u64::MAX } else { 0 };
        let online = columns.online.of(block);
        let by_screen = if wish.may_meet_by_screen() { online } else { 0 };
        // A screen that the institution has not thought of would change a near miss.
        let by_screen_perhaps = if wish.place == MeetingPlace::Institution { online } else { by_screen };
        Open {
            fitting: suggestible & !stopped & (everybody | by_screen),
            missing: suggestible & !out & columns.listed.of(block) & (everybody | by_screen_perhaps),
            stopped,
            near,
        }
    }
}

fn keep(list: &mut Vec<(Promise, usize)>, floor: &mut Floor, promise: Option<Promise>, place: usize) {
    if let Some(promise) = promise
        && promise.score >= floor.level()
    {
        floor.enter(promise.score);
        list.push((promise, place));
    }
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
