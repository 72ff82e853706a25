//! The hard rules, one function each: what either side has set as a limit is never broken.

use crate::aim::Aim;
use crate::candidate::Candidate;
use crate::miss::Miss;
use crate::reach::{Reach, reach, whole_km};
use crate::wish::Wish;

type Rule = fn(&Wish, &Aim, &Candidate) -> Option<Miss>;

/// All rules but the distance and the topic, which cost more than all others together; most organisations fail one of the first few.
const RULES: [Rule; 7] = [suggested, capacity, format, language, off_limits, notice, vouched];

/// What the rules say about one organisation, with the distance in kilometres.
pub(crate) enum Verdict {
    /// No limit stands in the way; this is how both can meet.
    Fits { reach: Reach, km: u32 },
    /// Exactly one limit stands in the way. Without a way to meet, that is the one.
    Misses { miss: Miss, reach: Option<Reach>, km: u32 },
    /// More than one limit stands in the way, or the organisation is not to be suggested at all.
    Out,
}

/// Judges one organisation; stops at the second broken rule and allocates nothing. The distance and the topic come last, since they cost
/// most.
pub(crate) fn verdict(wish: &Wish, aim: &Aim, candidate: &Candidate) -> Verdict {
    let mut only = None;
    for rule in RULES {
        if let Some(miss) = rule(wish, aim, candidate)
            && (miss == Miss::NotSuggested || only.replace(miss).is_some())
        {
            return Verdict::Out;
        }
    }
    let km = whole_km(wish.coordinates, candidate.coordinates);
    let reach = reach(wish, candidate, km);
    if only.is_some() && reach.is_err() {
        return Verdict::Out;
    }
    match (topic(wish, aim, candidate), only, reach) {
        (None, None, Ok(reach)) => Verdict::Fits { reach, km },
        (None, Some(miss), Ok(reach)) | (Some(miss), None, Ok(reach)) => Verdict::Misses { miss, reach: Some(reach), km },
        (None, None, Err(miss)) => Verdict::Misses { miss, reach: None, km },
        _ => Verdict::Out,
    }
}

/// Every broken rule, in the order in which they are checked; empty when the organisation can be suggested.
pub(crate) fn all_misses(wish: &Wish, aim: &Aim, candidate: &Candidate) -> Vec<Miss> {
    let distance = reach(wish, candidate, whole_km(wish.coordinates, candidate.coordinates)).err();
    RULES.iter().filter_map(|rule| rule(wish, aim, candidate)).chain(distance).chain(topic(wish, aim, candidate)).collect()
}

pub(crate) fn suggested(_: &Wish, _: &Aim, candidate: &Candidate) -> Option<Miss> {
    (!candidate.is_suggestible()).then_some(Miss::NotSuggested)
}

pub(crate) fn vouched(_: &Wish, _: &Aim, candidate: &Candidate) -> Option<Miss> {
    (!candidate.vouched).then_some(Miss::NotVouched)
}

pub(crate) fn capacity(_: &Wish, _: &Aim, candidate: &Candidate) -> Option<Miss> {
    let cap = candidate.profile.monthly_cap;
    (candidate.open_load >= cap).then_some(Miss::CapReached { cap })
}

pub(crate) fn format(wish: &Wish, _: &Aim, candidate: &Candidate) -> Option<Miss> {
    let possible = candidate.profile.formats.iter().any(|offered| wish.format.is_compatible_with(*offered));
    (!possible).then_some(Miss::FormatImpossible { format: wish.format })
}

fn language(wish: &Wish, _: &Aim, candidate: &Candidate) -> Option<Miss> {
    let shared = || candidate.profile.languages.iter().any(|language| wish.languages.contains(language));
    let possible = wish.languages.is_empty() || wish.interpreter_ok || shared();
    (!possible).then_some(Miss::NoSharedLanguage)
}

fn topic(wish: &Wish, aim: &Aim, candidate: &Candidate) -> Option<Miss> {
    let possible = aim.topics.is_empty()
        || aim.topics.iter().any(|sought| aim.offer(sought, candidate).tenths > 0)
        || aim.met(wish, candidate).count > 0;
    (!possible).then_some(Miss::NoSharedTopic)
}

pub(crate) fn off_limits(_: &Wish, aim: &Aim, candidate: &Candidate) -> Option<Miss> {
    let off_limits = &candidate.profile.off_limit_topics;
    let topic = aim.asked.iter().copied().find(|wanted| off_limits.iter().any(|limit| wanted.is_within(*limit)))?;
    Some(Miss::OffLimitTopic { topic })
}

pub(crate) fn notice(wish: &Wish, _: &Aim, candidate: &Candidate) -> Option<Miss> {
    let needed = candidate.profile.lead_days;
    let possible = wish.dates.is_empty() || wish.dates_with_notice(needed).next().is_some();
    (!possible).then(|| Miss::LeadTimeTooShort { days: wish.longest_notice_days(), needed })
}
