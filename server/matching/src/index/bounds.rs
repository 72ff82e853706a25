//! How high a score can be, from a row of facts: what every fact is worth is asked of the account itself, once for every value that occurs.

use domain::geography::EARTH_RADIUS_KM;
use domain::organisations::SafetyTier;
use domain::requests::MeetingPlace;
use domain::taxonomy::{Language, Weekday};
use language::TextProfile;

use super::columns::{Ball, Class, Point, Row, audience_bits, language_bits, language_position};
use super::{Index, STRONG, earned, sample};
use crate::account::{
    enter_answers, enter_audiences, enter_dates, enter_fee, enter_freshness, enter_languages, enter_proximity, enter_topics, words_points,
};
use crate::aim::{Aim, Sought};
use crate::brakes::enter_brakes;
use crate::candidate::{Answers, Candidate};
use crate::miss::NEARLY_IN_REACH;
use crate::points::{Points, harmonic_mean};
use crate::reach::{Reach, reach};
use crate::reason::Part;
use crate::rules;
use crate::weights;
use crate::wish::Wish;

/// More than the error of a distance that is computed from unit vectors, in kilometres.
const MARGIN_KM: f64 = 0.001;

/// The best that a candidate can turn out to be: it sorts before or with what it really is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Promise {
    /// The highest possible score, in tenths.
    pub score: u16,
    /// The shortest possible shown distance.
    pub km: u32,
}

/// What a candidate may turn out to be.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Promises {
    /// A suggestion.
    pub fitting: Option<Promise>,
    /// A near miss.
    pub missing: Option<Promise>,
}

/// A closer look at one place.
pub(super) struct Look {
    pub place: usize,
    /// How many rules stop it that were looked at already.
    pub misses: u8,
    /// What topics and words earn.
    pub institution: Points,
    /// What the wish to come to this house and the format earn.
    pub liking: Points,
    /// The scores that a suggestion and a near miss must reach, in tenths.
    pub floors: (u16, u16),
}

/// The organisation's side, with what holds the score back.
struct Side {
    points: Points,
    lefts: [Points; 4],
}

impl Side {
    /// The score with this much on the institution's side, in tenths.
    fn score(&self, institution: Points) -> u16 {
        self.lefts.into_iter().fold(harmonic_mean(institution, self.points), Points::held_to).tenths()
    }
}

/// A value's worth for one wish.
#[derive(Clone, Copy, Debug)]
struct Worth {
    points: Points,
    /// What of the score remains.
    left: Points,
    /// Whether a rule stops all with this value.
    stops: bool,
}

impl Worth {
    const UNKNOWN: Worth = Worth { points: Points::FULL, left: Points::FULL, stops: false };
}

/// The worth of the classes that were met so far.
struct Worths(Vec<Option<Worth>>);

impl Worths {
    fn of(&mut self, class: Class, ask: impl FnOnce() -> Worth) -> Worth {
        let Some(known) = class.position().and_then(|position| self.0.get_mut(position)) else { return Worth::UNKNOWN };
        *known.get_or_insert_with(ask)
    }
}

/// The worth of the sets that were met so far.
struct Sets(Vec<(u128, Worth)>);

impl Sets {
    fn of(&mut self, set: u128, ask: impl FnOnce() -> Worth) -> Worth {
        if let Some((_, worth)) = self.0.iter().find(|(known, _)| *known == set) {
            return *worth;
        }
        let worth = ask();
        self.0.push((set, worth));
        worth
    }
}

/// A topic that is sought, and what every tenth of it earns.
struct Column {
    topic: usize,
    earned: [Points; 11],
}

/// Everything about one wish that bounds need.
pub(super) struct Bounds<'a> {
    index: &'a Index,
    pub wish: &'a Wish,
    pub aim: Aim,
    /// The same wish without what the parts of the account that look at one fact alone could see besides.
    bare: Wish,
    dated: Wish,
    speaking: Wish,
    sample: Candidate,
    here: Point,
    /// The most that nearness can earn.
    nearest: Points,
    most_for_audiences: Points,
    topics: Vec<Column>,
    open_topic: Points,
    words: Vec<Points>,
    asked_languages: u128,
    asked_audiences: u32,
    languages: Sets,
    audiences: Sets,
    fees: Worths,
    calendars: Worths,
    activities: Worths,
    answers: Worths,
}

impl<'a> Bounds<'a> {
    pub fn of(index: &'a Index, wish: &'a Wish) -> Self {
        let aim = Aim::of(wish, super::settings());
        let mut open_topic = Points::ZERO;
        if aim.topics.is_empty() {
            enter_topics(&mut open_topic, &aim, &sample::candidate(wish.today));
        }
        let worths = |count: usize| Worths(vec![None; count]);
        let values = &index.values;
        // The last one stands for that much or more.
        let most = if aim.has_text { u32::MAX / 2 } else { 0 };
        let words = (0..=u8::MAX).map(|met| words_points(if met == u8::MAX { most } else { u32::from(met).min(most) })).collect();
        let bare = Wish { dates: Vec::new(), languages: Vec::new(), audiences: Vec::new(), text: TextProfile::default(), ..wish.clone() };
        Bounds {
            dated: Wish { dates: wish.dates.clone(), ..bare.clone() },
            speaking: Wish { languages: wish.languages.clone(), text: wish.text.clone(), ..bare.clone() },
            bare,
            sample: sample::candidate(wish.today),
            here: Point::of(wish.coordinates),
            most_for_audiences: weights::AUDIENCES,
            nearest: proximity(wish, Some(Reach::ByScreen), 0).max(proximity(wish, Some(Reach::InPerson), 0)),
            topics: columns(&aim),
            open_topic,
            words,
            asked_languages: language_bits(&wish.languages),
            asked_audiences: audience_bits(wish.audiences.iter().copied()),
            languages: Sets(Vec::new()),
            audiences: Sets(Vec::new()),
            fees: worths(values.fees.len()),
            calendars: worths(values.calendars.len()),
            activities: worths(values.activities.len()),
            answers: worths(values.answers.len()),
            index,
            wish,
            aim,
        }
    }

    /// The languages of which one is needed, by position; `None` when none is.
    pub fn needed_languages(&self) -> Option<Vec<usize>> {
        let free = self.wish.languages.is_empty() || self.wish.interpreter_ok;
        (!free).then(|| self.wish.languages.iter().map(|language| language_position(*language)).collect())
    }

    /// Whether somebody in this ball may be met in person, or may be a near miss for the distance.
    pub fn may_be_near(&self, ball: &Ball) -> bool {
        let limit_km = match self.wish.place {
            MeetingPlace::Institution => ball.travel_radius_km.saturating_mul(NEARLY_IN_REACH),
            MeetingPlace::Organisation(max_travel_km) => max_travel_km.saturating_mul(NEARLY_IN_REACH).max(ball.travel_radius_km),
            MeetingPlace::Online => ball.travel_radius_km,
        };
        self.here.chord(ball.centre) - ball.radius <= (f64::from(limit_km) + 1.0) / EARTH_RADIUS_KM
    }

    /// What the topics of an organisation earn, and whether it offers any of them.
    pub fn topics(&self, block: usize, bit: usize) -> (Points, bool) {
        let (mut points, mut offered) = (self.open_topic, false);
        for column in &self.topics {
            let tenths = usize::from(self.index.columns.tenths[column.topic][block][bit]);
            offered |= tenths > 0;
            points = points + column.earned[tenths];
        }
        (points, offered)
    }

    /// The most that topics earn that are not met well.
    pub fn weak_topics(&self) -> Points {
        let weak = |column: &Column| column.earned[..usize::from(STRONG)].iter().copied().max().unwrap_or_default();
        self.open_topic + self.topics.iter().map(weak).sum()
    }

    /// What common words of this weight earn; 255 stands for that much or more.
    pub fn words(&self, met: u8) -> Points {
        self.words[usize::from(met)]
    }

    /// What the wish to come to this house and the format earn together.
    pub fn liking(&self, block: usize, bit: usize) -> Points {
        let columns = &self.index.columns;
        let house = columns.house_points[self.wish.institution_kind as usize][block][bit];
        Points::from_tenths(house + columns.format_points[self.wish.format as usize][block][bit])
    }

    /// The most that everything can earn on the organisation's side but the wish to come to this house and the format.
    pub fn duty_points() -> Points {
        Points::from_tenths(HIGHEST - (weights::INSTITUTION + weights::FORMAT).tenths())
    }

    /// The most that languages, audiences and nearness can earn together.
    pub fn rest_points(&mut self, near: bool) -> Points {
        let by_screen = proximity(self.wish, Some(Reach::ByScreen), 0);
        let proximity = if near { by_screen.max(proximity(self.wish, Some(Reach::InPerson), 0)) } else { by_screen };
        proximity + self.languages(u128::MAX).points + self.audiences(u32::MAX).points
    }

    /// What the organisation at a place may turn out to be, if that can reach the floors.
    pub fn weigh(&mut self, look: &Look) -> Promises {
        let row = self.index.rows[look.place];
        let (calendar, fee) = (self.calendar(row.calendar), self.fee(row.fee));
        let (activity, answers, languages) = (self.activity(row.activity), self.answers(row.answers), self.languages(row.languages));
        let side = Side {
            points: look.liking + fee.points + activity.points + answers.points + calendar.points,
            lefts: [fee.left, languages.left, activity.left.min(answers.left), calendar.left],
        };
        let misses = look.misses + u8::from(calendar.stops);
        let floor = if misses == 0 { look.floors.0.min(look.floors.1) } else { look.floors.1 };
        let institution = look.institution + languages.points;
        if misses > 1 || side.score(institution + self.most_for_audiences + self.nearest) < floor {
            return Promises::default();
        }
        let institution = institution + self.audiences(row.audiences).points;
        if side.score(institution + self.nearest) < floor {
            return Promises::default();
        }
        self.meet(&row, misses, institution, &side)
    }

    /// How both may meet, and what that makes of them.
    fn meet(&mut self, row: &Row, misses: u8, institution: Points, side: &Side) -> Promises {
        let (wish, mut promises) = (self.wish, Promises::default());
        self.sample.profile.travel_radius_km = row.travel_radius_km;
        self.sample.profile.online = row.online;
        self.sample.safety_tier = if row.listed { SafetyTier::Public } else { SafetyTier::OnAcceptance };
        let score = |reach, km| side.score(institution + proximity(wish, reach, km));
        let away = EARTH_RADIUS_KM * 2.0 * (self.here.chord(row.point) / 2.0).min(1.0).asin();
        for km in (away - MARGIN_KM).max(0.0).round() as u32..=(away + MARGIN_KM).round() as u32 {
            let shown_km = self.sample.shown_km(km);
            match (misses, reach(wish, &self.sample, km)) {
                (0, Ok(reach)) => better(&mut promises.fitting, Promise { score: score(Some(reach), shown_km), km: shown_km }),
                (1, Ok(reach)) if row.listed => better(&mut promises.missing, Promise { score: score(Some(reach), km), km }),
                (0, Err(miss)) if row.listed && !miss.changes(wish, &self.sample, km).is_empty() => {
                    better(&mut promises.missing, Promise { score: score(None, km), km });
                }
                _ => {}
            }
        }
        promises
    }

    fn languages(&mut self, spoken: u128) -> Worth {
        let (wish, shared) = (&self.speaking, spoken & self.asked_languages);
        self.languages.of(shared, || {
            let is_shared = |language: &Language| shared & 1 << language_position(*language) != 0;
            let mut sample = sample::candidate(wish.today);
            sample.profile.languages = wish.languages.iter().copied().filter(is_shared).collect();
            Worth { points: earned(|points| enter_languages(points, wish, &sample)), left: left(wish, &sample), stops: false }
        })
    }

    fn audiences(&mut self, known: u32) -> Worth {
        let (wish, known) = (self.wish, known & self.asked_audiences);
        self.audiences.of(u128::from(known), || {
            let mut sample = sample::candidate(wish.today);
            sample.profile.audiences = wish.audiences.iter().copied().filter(|audience| known & 1 << *audience as u32 != 0).collect();
            Worth { points: earned(|points| enter_audiences(points, wish, &sample)), ..Worth::UNKNOWN }
        })
    }

    fn fee(&mut self, class: Class) -> Worth {
        let (wish, value) = (&self.bare, self.index.values.fees.value(class));
        self.fees.of(class, || {
            let mut sample = sample::candidate(wish.today);
            sample.profile.fee = value.copied().unwrap_or(sample.profile.fee);
            Worth { points: earned(|points| enter_fee(points, wish, &sample)), left: left(wish, &sample), stops: false }
        })
    }

    fn activity(&mut self, class: Class) -> Worth {
        let (wish, value) = (&self.bare, self.index.values.activities.value(class));
        self.activities.of(class, || {
            let mut sample = sample::candidate(wish.today);
            sample.last_active = value.copied().unwrap_or(wish.today);
            Worth { points: earned(|points| enter_freshness(points, wish, &sample)), left: left(wish, &sample), stops: false }
        })
    }

    fn answers(&mut self, class: Class) -> Worth {
        let (wish, value) = (&self.bare, self.index.values.answers.value(class));
        self.answers.of(class, || {
            let mut sample = sample::candidate(wish.today);
            sample.answers = value.map_or(sample.answers, |(count, median_days)| Answers { count: *count, median_days: *median_days });
            Worth { points: earned(|points| enter_answers(points, &sample)), left: left(wish, &sample), stops: false }
        })
    }

    fn calendar(&mut self, class: Class) -> Worth {
        let (wish, aim, value) = (&self.dated, &self.aim, self.index.values.calendars.value(class));
        self.calendars.of(class, || {
            let mut sample = sample::candidate(wish.today);
            let (lead_days, weekdays) = value.copied().unwrap_or_default();
            sample.profile.lead_days = lead_days;
            sample.profile.weekdays = Weekday::ALL.iter().copied().filter(|weekday| weekdays & 1 << *weekday as u8 != 0).collect();
            let stops = rules::notice(wish, aim, &sample).is_some();
            Worth { points: earned(|points| enter_dates(points, wish, &sample)), left: left(wish, &sample), stops }
        })
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

/// The highest score, in tenths.
const HIGHEST: u16 = Points::FULL.tenths();

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

fn columns(aim: &Aim) -> Vec<Column> {
    let column = |sought: &Sought| {
        let earned: [Points; 11] = std::array::from_fn(|tenths| sought.possible.share(tenths as u32, 10));
        Column { topic: sought.topic as usize, earned }
    };
    aim.topics.iter().map(column).collect()
}

/// What remains of the score, by everything that holds this sample back.
fn left(wish: &Wish, sample: &Candidate) -> Points {
    let mut parts: Vec<Part> = Vec::new();
    enter_brakes(&mut parts, wish, sample);
    parts.iter().fold(Points::FULL, |left, part| left.held_to(part.earned))
}

fn proximity(wish: &Wish, reach: Option<Reach>, km: u32) -> Points {
    earned(|points| enter_proximity(points, wish, reach, km))
}

fn better(known: &mut Option<Promise>, other: Promise) {
    *known = Some(known.map_or(other, |known| Promise { score: known.score.max(other.score), km: known.km.min(other.km) }));
}
