//! The account of points: every criterion enters its parts once, and the same entries serve for adding up and for explaining.

use domain::organisations::Fee;
use domain::requests::Budget;
use domain::taxonomy::{Format, Topic};

use crate::candidate::Candidate;
use crate::points::{Points, harmonic_mean};
use crate::reach::Reach;
use crate::reason::{Part, Reason};
use crate::wish::Wish;

/// What each criterion can earn; 100 points on either side.
pub mod weights {
    use crate::points::Points;

    /// Institution's side: what both talk about.
    pub const TOPICS: Points = Points::whole(40);
    /// Institution's side: how near both are.
    pub const PROXIMITY: Points = Points::whole(20);
    /// Institution's side: which languages both speak.
    pub const LANGUAGES: Points = Points::whole(15);
    /// Institution's side: experience with the audience.
    pub const AUDIENCES: Points = Points::whole(15);
    /// Institution's side: how alive the profile is.
    pub const FRESHNESS: Points = Points::whole(10);

    /// Organisation's side: whether it wishes to be invited by such a house.
    pub const INSTITUTION: Points = Points::whole(30);
    /// Organisation's side: whether what it asks for is paid.
    pub const FEE: Points = Points::whole(30);
    /// Organisation's side: the notice it needs; a hard rule, so always earned.
    pub const NOTICE: Points = Points::whole(5);
    /// Organisation's side: a weekday on which it can.
    pub const WEEKDAY: Points = Points::whole(15);
    /// Organisation's side: a format of its own choice.
    pub const FORMAT: Points = Points::whole(20);
}

/// The distance at which proximity earns half of its points, in kilometres.
const HALF_PROXIMITY_KM: u32 = 50;
/// A profile that was confirmed or used within this many days counts as fresh.
const FRESH_DAYS: u32 = 182;
/// After this many days without a sign of life a profile counts as silent (it is to be confirmed once a year).
const SILENT_DAYS: u32 = 365;

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
pub(crate) fn score(wish: &Wish, candidate: &Candidate, reach: Option<Reach>, shown_km: u32) -> Points {
    let (mut institution, mut organisation) = (Points::ZERO, Points::ZERO);
    enter_institution_side(&mut institution, wish, candidate, reach, shown_km);
    enter_organisation_side(&mut organisation, wish, candidate);
    harmonic_mean(institution, organisation)
}

/// What the institution gets out of it.
pub(crate) fn enter_institution_side(account: &mut impl Account, wish: &Wish, candidate: &Candidate, reach: Option<Reach>, shown_km: u32) {
    enter_topics(account, wish, candidate);
    enter_proximity(account, wish, reach, shown_km);
    enter_languages(account, wish, candidate);
    enter_audiences(account, wish, candidate);
    enter_freshness(account, wish, candidate);
}

/// What the organisation gets out of it.
pub(crate) fn enter_organisation_side(account: &mut impl Account, wish: &Wish, candidate: &Candidate) {
    enter_institution_kind(account, wish, candidate);
    enter_fee(account, wish, candidate);
    enter_dates(account, wish, candidate);
    enter_format(account, wish, candidate);
}

fn enter_topics(account: &mut impl Account, wish: &Wish, candidate: &Candidate) {
    if wish.topics.is_empty() {
        account.enter(weights::TOPICS.share(4, 10), weights::TOPICS, || Reason::TopicOpen);
    }
    for (&wanted, possible) in wish.topics.iter().zip(weights::TOPICS.dealt_out(wish.topics.len())) {
        let (tenths, reason) = best_topic(wanted, &candidate.profile.topics);
        account.enter(possible.share(tenths, 10), possible, || reason);
    }
}

/// How well a topic is met, in tenths, by the topic that meets it best.
fn best_topic(wanted: Topic, offered: &[Topic]) -> (u32, Reason) {
    let meets = |&offered: &Topic| match () {
        () if offered == wanted => Some((10, Reason::TopicShared { topic: wanted })),
        () if offered.is_within(wanted) => Some((10, Reason::TopicWithin { wanted, offered })),
        () if wanted.is_within(offered) => Some((7, Reason::TopicCovered { wanted, offered })),
        () if wanted.main() == offered.main() => Some((4, Reason::TopicRelated { wanted, offered })),
        () => None,
    };
    let best = offered.iter().filter_map(meets).reduce(|best, next| if next.0 > best.0 { next } else { best });
    best.unwrap_or((0, Reason::TopicMissing { wanted }))
}

fn enter_proximity(account: &mut impl Account, wish: &Wish, reach: Option<Reach>, shown_km: u32) {
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

fn enter_languages(account: &mut impl Account, wish: &Wish, candidate: &Candidate) {
    let possible = weights::LANGUAGES;
    let asked = wish.languages.len() as u32;
    let shared = || wish.languages.iter().copied().filter(|language| candidate.profile.languages.contains(language));
    match shared().count() as u32 {
        _ if asked == 0 => account.enter(possible, possible, || Reason::LanguageOpen),
        0 if wish.interpreter_ok => account.enter(possible.share(1, 3), possible, || Reason::InterpreterNeeded),
        0 => {}
        count => {
            // Two thirds for the first language, the last third in equal steps for the others; all at once when one was asked for.
            let (part, whole) = if asked == 1 { (1, 1) } else { (2 * (asked - 1) + count - 1, 3 * (asked - 1)) };
            account.enter(possible.share(part, whole), possible, || Reason::LanguageShared { languages: shared().collect(), asked });
        }
    }
}

fn enter_audiences(account: &mut impl Account, wish: &Wish, candidate: &Candidate) {
    if wish.audiences.is_empty() {
        account.enter(weights::AUDIENCES, weights::AUDIENCES, || Reason::AudienceOpen);
    }
    for (&audience, possible) in wish.audiences.iter().zip(weights::AUDIENCES.dealt_out(wish.audiences.len())) {
        if candidate.profile.audiences.contains(&audience) {
            account.enter(possible, possible, || Reason::AudienceKnown { audience });
        } else {
            account.enter(Points::ZERO, possible, || Reason::AudienceNew { audience });
        }
    }
}

fn enter_freshness(account: &mut impl Account, wish: &Wish, candidate: &Candidate) {
    let possible = weights::FRESHNESS;
    // A sign of life that lies in the future (a clock that was put back) counts as today's.
    let days = u32::try_from((wish.today - candidate.last_active).num_days()).unwrap_or(0);
    if days > SILENT_DAYS {
        account.enter(Points::ZERO, possible, || Reason::ProfileSilent { days });
        return;
    }
    let earned = if days <= FRESH_DAYS { possible } else { possible.share(1, 2) };
    account.enter(earned, possible, || Reason::ProfileFresh { days });
}

fn enter_institution_kind(account: &mut impl Account, wish: &Wish, candidate: &Candidate) {
    let (possible, kind) = (weights::INSTITUTION, wish.institution_kind);
    let wished = &candidate.profile.wished_institution_kinds;
    if wished.contains(&kind) {
        account.enter(possible, possible, || Reason::InstitutionWished { kind });
    } else if wished.is_empty() {
        account.enter(possible.share(2, 3), possible, || Reason::InstitutionOpen);
    } else {
        account.enter(Points::ZERO, possible, || Reason::InstitutionNotNamed { kind });
    }
}

fn enter_fee(account: &mut impl Account, wish: &Wish, candidate: &Candidate) {
    let possible = weights::FEE;
    let fee = candidate.profile.fee;
    let covered = wish.budget.covers(fee);
    account.enter(if covered { possible } else { Points::ZERO }, possible, || match fee {
        Fee::None => Reason::NoFeeAsked,
        Fee::Expenses if covered => Reason::ExpensesMet,
        Fee::Expenses => Reason::ExpensesNotMet,
        Fee::Amount(euros) if covered => Reason::FeeMet { euros },
        Fee::Amount(euros) => {
            let budget_euros = if let Budget::Amount(budget) = wish.budget { Some(budget) } else { None };
            Reason::FeeAboveBudget { euros, budget_euros }
        }
    });
}

fn enter_dates(account: &mut impl Account, wish: &Wish, candidate: &Candidate) {
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

fn enter_format(account: &mut impl Account, wish: &Wish, candidate: &Candidate) {
    let (possible, wanted) = (weights::FORMAT, wish.format);
    let formats = &candidate.profile.formats;
    if formats.contains(&wanted) {
        account.enter(possible, possible, || Reason::FormatOffered { format: wanted });
    } else if let Some(&offered) = formats.iter().find(|offered: &&Format| wanted.is_compatible_with(**offered)) {
        account.enter(possible.share(1, 2), possible, || Reason::FormatRelated { wanted, offered });
    }
}
