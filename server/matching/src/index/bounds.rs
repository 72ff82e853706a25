//! How high a score can be, from a row of facts: what every fact is worth is asked of the account itself, once for every value that occurs.

use chrono::Datelike;
use domain::geography::EARTH_RADIUS_KM;
use domain::organisations::{Fee, SafetyTier};
use domain::requests::MeetingPlace;
use domain::taxonomy::{Language, Weekday};
use language::TextProfile;

use super::columns::{BLOCK, Ball, Class, Point, Row, audience_bits, language_bits};
use super::floor::HIGHEST;
use super::worth::{HABITS, Habits, Sets, Worth, Worths, left};
use super::{Index, STRONG, earned, sample};
use crate::account::{enter_audiences, enter_dates, enter_fee, enter_languages, enter_proximity, enter_topics, words_points};
use crate::aim::{Aim, Sought};
use crate::candidate::Candidate;
use crate::miss::NEARLY_IN_REACH;
use crate::points::{Points, harmonic_mean};
use crate::reach::{Reach, reach};
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
    /// Whether it may turn out to be a suggestion.
    pub may_fit: bool,
    /// Whether it may turn out to be a near miss.
    pub may_miss: bool,
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

/// A topic that is sought: how well each meets it, and what every tenth of it earns, in tenths of a point. There are eleven values, and room for all
/// that four bits say.
struct Column<'a> {
    tenths: &'a [[u8; BLOCK]],
    earned: [u16; 16],
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
    topics: Vec<Column<'a>>,
    /// What the wish to come to this house earns.
    houses: &'a [[u8; BLOCK]],
    /// What the format earns.
    formats: &'a [[u8; BLOCK]],
    open_topic: Points,
    words: Vec<Points>,
    asked_languages: u128,
    asked_audiences: u32,
    languages: Sets,
    audiences: Sets,
    fees: Worths,
    calendars: Worths,
    habits: &'static Habits,
    /// The day of the search, counted from the year 1.
    today: i32,
}

impl<'a> Bounds<'a> {
    pub fn of(index: &'a Index, wish: &'a Wish) -> Self {
        let aim = Aim::of(wish, super::settings());
        let mut open_topic = Points::ZERO;
        if aim.topics.is_empty() {
            enter_topics(&mut open_topic, &aim, &sample::candidate(wish.today));
        }
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
            topics: columns(index, &aim),
            houses: &index.columns.house_points[wish.institution_kind as usize],
            formats: &index.columns.format_points[wish.format as usize],
            open_topic,
            words,
            asked_languages: language_bits(&wish.languages),
            asked_audiences: audience_bits(wish.audiences.iter().copied()),
            languages: Sets::new(wish.today),
            audiences: Sets::new(wish.today),
            fees: Worths::new(values.fees.len(), wish.today),
            calendars: Worths::new(values.calendars.len(), wish.today),
            habits: &HABITS,
            today: wish.today.num_days_from_ce(),
            index,
            wish,
            aim,
        }
    }

    /// The languages of which one is needed, by position; `None` when none is.
    pub fn needed_languages(&self) -> Option<Vec<usize>> {
        let free = self.wish.languages.is_empty() || self.wish.interpreter_ok;
        (!free).then(|| self.wish.languages.iter().map(|language| language.position()).collect())
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
        let (mut points, mut offered) = (self.open_topic.tenths(), 0);
        for column in &self.topics {
            let tenths = column.tenths[block][bit];
            offered |= tenths;
            points += column.earned[usize::from(tenths) % column.earned.len()];
        }
        (Points::from_tenths(points), offered > 0)
    }

    /// What the wish to come to this house and the format earn together.
    pub fn liking(&self, block: usize, bit: usize) -> Points {
        Points::from_tenths(u16::from(self.houses[block][bit]) + u16::from(self.formats[block][bit]))
    }

    /// The most that topics earn that are not met well.
    pub fn weak_topics(&self) -> Points {
        let weak = |column: &Column| column.earned[..usize::from(STRONG)].iter().copied().max().unwrap_or_default();
        self.open_topic + Points::from_tenths(self.topics.iter().map(weak).sum())
    }

    /// What common words of this weight earn; 255 stands for that much or more.
    pub fn words(&self, met: u8) -> Points {
        self.words[usize::from(met)]
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

    /// The facts of the organisation at a place.
    pub fn row(&self, place: usize) -> Row {
        self.index.rows[place]
    }

    /// What an organisation may turn out to be, if that can reach the floors: the scores that a suggestion and a near miss must have, in tenths.
    pub fn weigh(&mut self, look: &Look, row: &Row, floors: (u16, u16)) -> Promises {
        let (calendar, fee) = (self.calendar(row.calendar), self.fee(row.fee));
        let (activity, answers) = (self.habits.silence(self.today.saturating_sub(row.last_active)), self.habits.answers(row.expected_days));
        let languages = self.languages(row.languages);
        let side = Side {
            points: look.liking + fee.points + activity.points + answers.points + calendar.points,
            lefts: [fee.left, languages.left, activity.left.min(answers.left), calendar.left],
        };
        let misses = look.misses + u8::from(calendar.stops);
        let floor = if misses == 0 { floors.0.min(floors.1) } else { floors.1 };
        let institution = look.institution + languages.points;
        if misses > 1 || side.score(institution + self.most_for_audiences + self.nearest) < floor {
            return Promises::default();
        }
        let institution = institution + self.audiences(row.audiences).points;
        if side.score(institution + self.nearest) < floor {
            return Promises::default();
        }
        self.meet(row, misses, institution, &side)
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
        self.languages.of(shared, |sample| {
            let is_shared = |language: &Language| shared & 1 << language.position() != 0;
            sample.profile.languages = wish.languages.iter().copied().filter(is_shared).collect();
            Worth { points: earned(|points| enter_languages(points, wish, sample)), left: left(wish, sample), stops: false }
        })
    }

    fn audiences(&mut self, known: u32) -> Worth {
        let (wish, known) = (self.wish, known & self.asked_audiences);
        self.audiences.of(u128::from(known), |sample| {
            sample.profile.audiences = wish.audiences.iter().copied().filter(|audience| known & 1 << *audience as u32 != 0).collect();
            Worth { points: earned(|points| enter_audiences(points, wish, sample)), ..Worth::UNKNOWN }
        })
    }

    fn fee(&mut self, class: Class) -> Worth {
        let (wish, value) = (&self.bare, self.index.values.fees.value(class));
        self.fees.of(class, |sample| {
            sample.profile.fee = value.copied().unwrap_or(Fee::None);
            Worth { points: earned(|points| enter_fee(points, wish, sample)), left: left(wish, sample), stops: false }
        })
    }

    fn calendar(&mut self, class: Class) -> Worth {
        let (wish, aim, value) = (&self.dated, &self.aim, self.index.values.calendars.value(class));
        self.calendars.of(class, |sample| {
            let (lead_days, weekdays) = value.copied().unwrap_or_default();
            sample.profile.lead_days = lead_days;
            sample.profile.weekdays.clear();
            sample.profile.weekdays.extend(Weekday::ALL.iter().copied().filter(|weekday| weekdays & 1 << *weekday as u8 != 0));
            let stops = rules::notice(wish, aim, sample).is_some();
            Worth { points: earned(|points| enter_dates(points, wish, sample)), left: left(wish, sample), stops }
        })
    }
}

fn columns<'a>(index: &'a Index, aim: &Aim) -> Vec<Column<'a>> {
    let column = |sought: &Sought| Column {
        tenths: &index.columns.tenths[sought.topic as usize],
        earned: std::array::from_fn(|tenths| sought.possible.share(tenths as u32, 10).tenths()),
    };
    aim.topics.iter().map(column).collect()
}

fn proximity(wish: &Wish, reach: Option<Reach>, km: u32) -> Points {
    earned(|points| enter_proximity(points, wish, reach, km))
}

fn better(known: &mut Option<Promise>, other: Promise) {
    *known = Some(known.map_or(other, |known| Promise { score: known.score.max(other.score), km: known.km.min(other.km) }));
}
