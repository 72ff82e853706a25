//! What holds a whole score back, and what both the account and the brakes look at.

use domain::organisations::Fee;
use domain::requests::Budget;
use domain::taxonomy::Language;

use crate::account::Account;
use crate::candidate::Candidate;
use crate::points::Points;
use crate::reason::Reason;
use crate::weights;
use crate::wish::Wish;

/// After this many days without a sign of life a profile counts as silent (it is to be confirmed once a year).
pub(crate) const SILENT_DAYS: u32 = 365;
/// From this many days on an answer comes too late for most requests.
pub(crate) const SLOWEST_DAYS: u32 = 15;

/// What holds the whole score back: things that a coordinator would look for somebody else for, while they stop nothing.
pub(crate) fn enter_brakes(account: &mut impl Account, wish: &Wish, candidate: &Candidate) {
    if !wish.budget.covers(candidate.profile.fee) {
        account.enter(weights::LEFT_WITHOUT_FEE, Points::FULL, || fee_reason(wish, candidate));
    }
    if misses_named_languages(wish, candidate) {
        account.enter(weights::LEFT_WITHOUT_NAMED_LANGUAGE, Points::FULL, || language_missed(wish, candidate));
    }
    let days = silent_days(wish, candidate);
    if days > SILENT_DAYS {
        account.enter(weights::LEFT_WHEN_SILENT, Points::FULL, || Reason::ProfileSilent { days });
    } else if candidate.answers.expected_days() >= SLOWEST_DAYS {
        account.enter(weights::LEFT_WHEN_SILENT, Points::FULL, || Reason::Answers { days: candidate.answers.expected_days() });
    }
    if !wish.dates.is_empty() && !wish.dates_with_notice(candidate.profile.lead_days).any(|date| candidate.can_on(date)) {
        account.enter(weights::LEFT_WITHOUT_WEEKDAY, Points::FULL, || Reason::WeekdayDiffers);
    }
}

/// The languages asked for that the request's text names as well: those it is about.
pub(crate) fn named_languages(wish: &Wish) -> impl Iterator<Item = Language> {
    wish.languages.iter().copied().filter(|language| wish.text.has_language(*language))
}

/// Whether the text names languages of which the candidate speaks none, while an interpreter is no way out.
pub(crate) fn misses_named_languages(wish: &Wish, candidate: &Candidate) -> bool {
    let mut named = named_languages(wish).peekable();
    named.peek().is_some() && !wish.interpreter_ok && !named.any(|language| candidate.profile.languages.contains(&language))
}

pub(crate) fn language_missed(wish: &Wish, candidate: &Candidate) -> Reason {
    let languages = wish.languages.iter().copied().filter(|language| candidate.profile.languages.contains(language)).collect();
    Reason::LanguageMissed { languages, missed: named_languages(wish).collect() }
}

/// Days since the last sign of life; one that lies in the future (a clock that was put back) counts as today's.
pub(crate) fn silent_days(wish: &Wish, candidate: &Candidate) -> u32 {
    u32::try_from((wish.today - candidate.last_active).num_days()).unwrap_or(0)
}

/// What the fee and the budget make of each other.
pub(crate) fn fee_reason(wish: &Wish, candidate: &Candidate) -> Reason {
    let fee = candidate.profile.fee;
    let covered = wish.budget.covers(fee);
    match fee {
        Fee::None => Reason::NoFeeAsked,
        Fee::Expenses if covered => Reason::ExpensesMet,
        Fee::Expenses => Reason::ExpensesNotMet,
        Fee::Amount(euros) if covered => Reason::FeeMet { euros },
        Fee::Amount(euros) => {
            let budget_euros = if let Budget::Amount(budget) = wish.budget { Some(budget) } else { None };
            Reason::FeeAboveBudget { euros, budget_euros }
        }
    }
}
