//! The account of points: every criterion enters its parts once, and the same entries serve for adding up and for explaining.

use domain::taxonomy::{Format, Language, Topic};

use crate::aim::{Aim, Ground, Offer};
use crate::brakes::{SILENT_DAYS, SLOWEST_DAYS, enter_brakes, fee_reason, language_missed, misses_named_languages, silent_days};
use crate::candidate::Candidate;
use crate::points::{Points, harmonic_mean};
use crate::reach::Reach;
use crate::reason::{Part, Reason};
use crate::weights;
use crate::wish::Wish;

/// The distance at which proximity earns half of its points, in kilometres.
const HALF_PROXIMITY_KM: u32 = 50;
/// A profile that was confirmed or used within this many days counts as fresh.
const FRESH_DAYS: u32 = 182;
/// Up to this many days an answer counts as quick; in multiples of a volunteer's week nothing is gained by more haste.
const QUICK_DAYS: u32 = 2;
/// The weight of common words that earns half of the points.
const HALF_WORDS: u32 = 22;
/// Most words that a reason shows.
const WORDS_SHOWN: usize = 4;

/// Where parts are entered: a sum, or a list for people to read. The reason is only made where it is kept.
pub(crate) trait Account {
    fn enter(&mut self, earned: Points, possible: Points, reason: impl FnOnce() -> Reason);
}

impl Account for Points {
    fn enter(&mut self, earned: Points, _: Points, _: impl FnOnce() -> Reason) {
        *self = *self + earned;
    }
}

impl Account for Vec<Part> {
    fn enter(&mut self, earned: Points, possible: Points, reason: impl FnOnce() -> Reason) {
        self.push(Part { reason: reason(), earned, possible });
    }
}

/// The score of a pair. `reach` is `None` for near misses that have no way to meet yet; a criterion that a hard rule stops earns nothing.
pub(crate) fn score(wish: &Wish, aim: &Aim, candidate: &Candidate, reach: Option<Reach>, shown_km: u32) -> Points {
    let (mut institution, mut organisation) = (Points::ZERO, Points::ZERO);
    enter_institution_side(&mut institution, wish, aim, candidate, reach, shown_km);
    enter_organisation_side(&mut organisation, wish, candidate);
    let mut held = Held(harmonic_mean(institution, organisation));
    if aim.settings.brakes {
        enter_brakes(&mut held, wish, candidate);
    }
    held.0
}

/// A score while it is held back.
pub(crate) struct Held(pub Points);

impl Account for Held {
    fn enter(&mut self, earned: Points, _: Points, _: impl FnOnce() -> Reason) {
        self.0 = self.0.held_to(earned);
    }
}

/// What the institution gets out of it.
pub(crate) fn enter_institution_side(
    account: &mut impl Account,
    wish: &Wish,
    aim: &Aim,
    candidate: &Candidate,
    reach: Option<Reach>,
    shown_km: u32,
) {
    enter_topics(account, aim, candidate);
    enter_words(account, wish, aim, candidate);
    enter_proximity(account, wish, reach, shown_km);
    enter_languages(account, wish, candidate);
    enter_audiences(account, wish, candidate);
}

/// What the organisation gets out of it.
pub(crate) fn enter_organisation_side(account: &mut impl Account, wish: &Wish, candidate: &Candidate) {
    enter_institution_kind(account, wish, candidate);
    enter_fee(account, wish, candidate);
    enter_freshness(account, wish, candidate);
    enter_answers(account, candidate);
    enter_dates(account, wish, candidate);
    enter_format(account, wish, candidate);
}

pub(crate) fn enter_topics(account: &mut impl Account, aim: &Aim, candidate: &Candidate) {
    if aim.topics.is_empty() {
        let possible = if aim.has_text { weights::TOPICS } else { weights::TOPICS + weights::WORDS };
        account.enter(possible.share(4, 10), possible, || Reason::TopicOpen);
    }
    for sought in &aim.topics {
        let offer = aim.offer(sought, candidate);
        let earned = sought.possible.share(u32::from(offer.tenths), 10);
        account.enter(earned, sought.possible, || topic_reason(sought.topic, offer, candidate));
    }
}

fn topic_reason(wanted: Topic, offer: Offer, candidate: &Candidate) -> Reason {
    let Some(offered) = offer.topic else {
        let denied = candidate.profile.topics.contains(&wanted) && candidate.text.denies(wanted);
        return if denied { Reason::TopicDenied { topic: wanted } } else { Reason::TopicMissing { wanted } };
    };
    match offer.ground {
        Ground::Described if offered.is_within(wanted) => {
            Reason::TopicDescribed { topic: offered, words: candidate.text.words_for(offered, WORDS_SHOWN) }
        }
        Ground::TickedOnly if offered == wanted => Reason::TopicTickedOnly { topic: wanted },
        _ if offered == wanted => Reason::TopicShared { topic: wanted },
        _ if offered.is_within(wanted) => Reason::TopicWithin { wanted, offered },
        _ if wanted.is_within(offered) => Reason::TopicCovered { wanted, offered },
        _ => Reason::TopicRelated { wanted, offered },
    }
}

/// What common words of this weight earn. It saturates: what many words say more than a few is little.
pub(crate) fn words_points(met: u32) -> Points {
    weights::WORDS.share(met, met + HALF_WORDS)
}

fn enter_words(account: &mut impl Account, wish: &Wish, aim: &Aim, candidate: &Candidate) {
    if !aim.has_text {
        return;
    }
    let met = aim.met(wish, candidate).weight;
    account.enter(words_points(met), weights::WORDS, || match candidate.text.met_words(&wish.text, WORDS_SHOWN) {
        words if words.is_empty() => Reason::WordsDiffer,
        words => Reason::Words { words },
    });
}

pub(crate) fn enter_proximity(account: &mut impl Account, wish: &Wish, reach: Option<Reach>, shown_km: u32) {
    let possible = weights::PROXIMITY;
    match reach {
        Some(Reach::InPerson) => {
            let earned = possible.share(HALF_PROXIMITY_KM, HALF_PROXIMITY_KM + shown_km);
            account.enter(earned, possible, || Reason::Proximity { km: shown_km });
        }
        Some(Reach::ByScreen) if wish.is_online() => account.enter(possible, possible, || Reason::Online),
        Some(Reach::ByScreen) => account.enter(possible.share(1, 4), possible, || Reason::ByScreen),
        None => {}
    }
}

pub(crate) fn enter_languages(account: &mut impl Account, wish: &Wish, candidate: &Candidate) {
    let possible = weights::LANGUAGES;
    let asked = wish.languages.len() as u32;
    let shares = |language: Language| candidate.profile.languages.contains(&language);
    let shared = || wish.languages.iter().copied().filter(|language| shares(*language));
    match shared().count() as u32 {
        _ if asked == 0 => account.enter(possible, possible, || Reason::LanguageOpen),
        0 if wish.interpreter_ok => account.enter(possible.share(1, 3), possible, || Reason::InterpreterNeeded),
        0 => {}
        _ if misses_named_languages(wish, candidate) => account.enter(possible.share(3, 10), possible, || language_missed(wish, candidate)),
        count => {
            // Two thirds for the first language, the last third in equal steps for the others; all at once when one was asked for.
            let (part, whole) = if asked == 1 { (1, 1) } else { (2 * (asked - 1) + count - 1, 3 * (asked - 1)) };
            account.enter(possible.share(part, whole), possible, || Reason::LanguageShared { languages: shared().collect(), asked });
        }
    }
}

pub(crate) fn enter_audiences(account: &mut impl Account, wish: &Wish, candidate: &Candidate) {
    if wish.audiences.is_empty() {
        account.enter(weights::AUDIENCES, weights::AUDIENCES, || Reason::AudienceOpen);
    }
    for (&audience, possible) in wish.audiences.iter().zip(weights::AUDIENCES.dealt_out(wish.audiences.len())) {
        if candidate.profile.audiences.contains(&audience) {
            account.enter(possible, possible, || Reason::AudienceKnown { audience });
        } else if candidate.text.has_audience(audience) {
            account.enter(possible, possible, || Reason::AudienceDescribed { audience });
        } else {
            account.enter(Points::ZERO, possible, || Reason::AudienceNew { audience });
        }
    }
}

pub(crate) fn enter_freshness(account: &mut impl Account, wish: &Wish, candidate: &Candidate) {
    let possible = weights::FRESHNESS;
    let days = silent_days(wish, candidate);
    if days > SILENT_DAYS {
        account.enter(Points::ZERO, possible, || Reason::ProfileSilent { days });
        return;
    }
    let earned = if days <= FRESH_DAYS { possible } else { possible.share(1, 2) };
    account.enter(earned, possible, || Reason::ProfileFresh { days });
}

pub(crate) fn enter_answers(account: &mut impl Account, candidate: &Candidate) {
    let days = candidate.answers.expected_days();
    let left = SLOWEST_DAYS.saturating_sub(days.max(QUICK_DAYS));
    account.enter(weights::ANSWERS.share(left, SLOWEST_DAYS - QUICK_DAYS), weights::ANSWERS, || Reason::Answers { days });
}

pub(crate) fn enter_institution_kind(account: &mut impl Account, wish: &Wish, candidate: &Candidate) {
    let (possible, kind) = (weights::INSTITUTION, wish.institution_kind);
    let wished = &candidate.profile.wished_institution_kinds;
    if wished.contains(&kind) {
        account.enter(possible, possible, || Reason::InstitutionWished { kind });
    } else if wished.is_empty() {
        account.enter(possible.share(2, 3), possible, || Reason::InstitutionOpen);
    } else if candidate.text.has_house(kind) {
        account.enter(possible.share(2, 3), possible, || Reason::InstitutionDescribed { kind });
    } else {
        account.enter(possible.share(1, 3), possible, || Reason::InstitutionNotNamed { kind });
    }
}

pub(crate) fn enter_fee(account: &mut impl Account, wish: &Wish, candidate: &Candidate) {
    let covered = wish.budget.covers(candidate.profile.fee);
    account.enter(if covered { weights::FEE } else { Points::ZERO }, weights::FEE, || fee_reason(wish, candidate));
}

pub(crate) fn enter_dates(account: &mut impl Account, wish: &Wish, candidate: &Candidate) {
    let needed = candidate.profile.lead_days;
    if wish.dates.is_empty() {
        let possible = weights::NOTICE + weights::WEEKDAY;
        account.enter(possible, possible, || Reason::DateOpen);
        return;
    }
    let mut dates = wish.dates_with_notice(needed).peekable();
    if dates.peek().is_none() {
        return;
    }
    account.enter(weights::NOTICE, weights::NOTICE, || Reason::LeadTimeKept { days: wish.longest_notice_days(), needed });
    match dates.find(|date| candidate.can_on(*date)) {
        Some(date) => account.enter(weights::WEEKDAY, weights::WEEKDAY, || Reason::WeekdaySuits { date }),
        None => account.enter(Points::ZERO, weights::WEEKDAY, || Reason::WeekdayDiffers),
    }
}

pub(crate) fn enter_format(account: &mut impl Account, wish: &Wish, candidate: &Candidate) {
    let (possible, wanted) = (weights::FORMAT, wish.format);
    let formats = &candidate.profile.formats;
    if formats.contains(&wanted) {
        account.enter(possible, possible, || Reason::FormatOffered { format: wanted });
    } else if let Some(&offered) = formats.iter().find(|offered: &&Format| wanted.is_compatible_with(**offered)) {
        account.enter(possible.share(1, 2), possible, || Reason::FormatRelated { wanted, offered });
    }
}
