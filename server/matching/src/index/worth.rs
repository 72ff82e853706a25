//! What single facts are worth: asked of the account itself, once for every value that occurs, so that no weight stands here twice.

use std::sync::LazyLock;

use chrono::{NaiveDate, TimeDelta};

use super::columns::Class;
use super::{earned, sample};
use crate::account::{Held, enter_answers, enter_freshness};
use crate::brakes::{SILENT_DAYS, SLOWEST_DAYS, enter_brakes};
use crate::candidate::{Answers, Candidate};
use crate::points::Points;
use crate::wish::Wish;

/// A value's worth for one wish.
#[derive(Clone, Copy, Debug)]
pub(super) struct Worth {
    pub points: Points,
    /// What of the score remains.
    pub left: Points,
    /// Whether a rule stops all with this value.
    pub stops: bool,
}

impl Worth {
    pub const UNKNOWN: Worth = Worth { points: Points::FULL, left: Points::FULL, stops: false };
}

/// The worth of the classes that were met so far.
pub(super) struct Worths {
    known: Vec<Option<Worth>>,
    /// Who has the value that is asked for, and nothing else that counts.
    sample: Candidate,
}

impl Worths {
    /// For so many classes, on this day.
    pub fn new(count: usize, today: NaiveDate) -> Worths {
        Worths { known: vec![None; count], sample: sample::candidate(today) }
    }

    /// The worth of a class; `ask` gives the sample its value and says what that is worth.
    pub fn of(&mut self, class: Class, ask: impl FnOnce(&mut Candidate) -> Worth) -> Worth {
        let Some(known) = class.position().and_then(|position| self.known.get_mut(position)) else { return Worth::UNKNOWN };
        *known.get_or_insert_with(|| ask(&mut self.sample))
    }
}

/// What habits are worth; the same for every wish.
pub(super) struct Habits {
    /// By the days since the last sign of life; whoever is silent for longer is worth as much as the last one.
    silent: Vec<Worth>,
    /// By the days that an answer is expected to take; the last one stands for all that are slower.
    answers: Vec<Worth>,
}

pub(super) static HABITS: LazyLock<Habits> = LazyLock::new(|| {
    let wish = sample::wish();
    let silent = (0..=SILENT_DAYS + 1).map(|days| {
        let mut sample = sample::candidate(wish.today);
        sample.last_active = wish.today - TimeDelta::days(days.into());
        Worth { points: earned(|points| enter_freshness(points, &wish, &sample)), left: left(&wish, &sample), stops: false }
    });
    let answers = (0..=SLOWEST_DAYS).map(|days| {
        let mut sample = sample::candidate(wish.today);
        sample.answers = Answers::expected_to_take(days);
        Worth { points: earned(|points| enter_answers(points, &sample)), left: left(&wish, &sample), stops: false }
    });
    Habits { silent: silent.collect(), answers: answers.collect() }
});

impl Habits {
    /// What so many days without a sign of life are worth; days to come count as none.
    pub fn silence(&self, days: i32) -> Worth {
        self.silent[usize::try_from(days).unwrap_or(0).min(self.silent.len() - 1)]
    }

    /// What answers are worth that are expected to take so many days.
    pub fn answers(&self, expected_days: u16) -> Worth {
        self.answers[usize::from(expected_days).min(self.answers.len() - 1)]
    }
}

/// The worth of the sets that were met so far.
pub(super) struct Sets {
    known: Vec<(u128, Worth)>,
    sample: Candidate,
}

impl Sets {
    /// None yet, on this day.
    pub fn new(today: NaiveDate) -> Sets {
        Sets { known: Vec::new(), sample: sample::candidate(today) }
    }

    /// The worth of a set; `ask` gives it to the sample and says what it is worth.
    pub fn of(&mut self, set: u128, ask: impl FnOnce(&mut Candidate) -> Worth) -> Worth {
        if let Some((_, worth)) = self.known.iter().find(|(known, _)| *known == set) {
            return *worth;
        }
        let worth = ask(&mut self.sample);
        self.known.push((set, worth));
        worth
    }
}

/// What remains of the score, by everything that holds this sample back.
pub(super) fn left(wish: &Wish, sample: &Candidate) -> Points {
    let mut held = Held(Points::FULL);
    enter_brakes(&mut held, wish, sample);
    held.0
}
