//! The reasons of a score as sentences, for each of the two sides.

use domain::taxonomy::{Language, Topic};
use i18n::labels::{audience, format, institution_kind, language_name, topic};
use i18n::numbers::{kilometres, whole_euros};
use i18n::{Key, Locale, Value, dates, lists, t, text_with};
use matching::{Part, Points, Reason, Suggestion};

/// A reason as the institution reads it: "Spricht über genau Ihr Thema „Elternarbeit“."
pub fn reason_sentence(locale: Locale, reason: &Reason) -> String {
    sentence(locale, "matches-reason-", reason)
}

/// The same reason as the organisation reads it, on the page that says why it was asked: "Es geht um Ihr Thema „Elternarbeit“."
pub(super) fn organisation_sentence(locale: Locale, reason: &Reason) -> String {
    sentence(locale, "matches-why-", reason)
}

/// All that earned points as the organisation reads it, what it gets out of it first; each sentence once.
pub(crate) fn own_reasons(locale: Locale, trace: &Suggestion) -> Vec<String> {
    let parts = trace.for_organisation.iter().chain(&trace.for_institution);
    own_sentences(locale, parts.filter(|part| part.earned > Points::ZERO))
}

/// All that earned no points or holds the score back, as the organisation reads it; each sentence once.
pub(crate) fn own_lacking(locale: Locale, trace: &Suggestion) -> Vec<String> {
    let parts = trace.for_organisation.iter().chain(&trace.for_institution);
    own_sentences(locale, parts.filter(|part| part.earned == Points::ZERO).chain(&trace.held_back))
}

fn own_sentences<'a>(locale: Locale, parts: impl Iterator<Item = &'a Part>) -> Vec<String> {
    let mut sentences: Vec<String> = Vec::new();
    for sentence in parts.map(|part| organisation_sentence(locale, &part.reason)) {
        if !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    }
    sentences
}

/// The same reason as the answer to the start page's sentence tells it: nobody has said yet what can be paid or which format it is to be.
pub(super) fn preview_sentence(locale: Locale, reason: &Reason) -> String {
    let (name, arguments) = words(locale, reason);
    match Key::find(&format!("matches-preview-{name}")) {
        Some(key) => text_with(locale, key, &arguments),
        None => reason_sentence(locale, reason),
    }
}

/// How a reason becomes words: [`reason_sentence`] or [`preview_sentence`].
pub(super) type Sentence = fn(Locale, &Reason) -> String;

/// Each reason has the same name and the same arguments for both sides; the prefix says who reads. The tests look at every one of them.
fn sentence(locale: Locale, prefix: &str, reason: &Reason) -> String {
    let (name, arguments) = words(locale, reason);
    Key::find(&format!("{prefix}{name}")).map_or_else(|| name.to_owned(), |key| text_with(locale, key, &arguments))
}

type Arguments = Vec<(&'static str, Value<'static>)>;

/// The end of the key, and what the sentence tells.
fn words(locale: Locale, reason: &Reason) -> (&'static str, Arguments) {
    let one = |name: &'static str, value: String| vec![(name, Value::from(value))];
    match reason {
        Reason::TopicShared { topic: shared } => ("topic-shared", one("topic", topic(locale, *shared))),
        Reason::TopicWithin { wanted, offered } => ("topic-within", two_topics(locale, *wanted, *offered)),
        Reason::TopicCovered { wanted, offered } => ("topic-covered", two_topics(locale, *wanted, *offered)),
        Reason::TopicDescribed { topic: described, words } => {
            or_quiet(locale, ("topic-described", "topic-described-quiet"), one("topic", topic(locale, *described)), words)
        }
        Reason::TopicTickedOnly { topic: ticked } => ("topic-ticked-only", one("topic", topic(locale, *ticked))),
        Reason::TopicDenied { topic: denied } => ("topic-denied", one("topic", topic(locale, *denied))),
        Reason::TopicRelated { wanted, offered } => ("topic-related", two_topics(locale, *wanted, *offered)),
        Reason::TopicMissing { wanted } => ("topic-missing", one("wanted", topic(locale, *wanted))),
        Reason::TopicOpen => ("topic-open", Vec::new()),
        Reason::Words { words } => or_quiet(locale, ("words", "words-quiet"), Vec::new(), words),
        Reason::WordsDiffer => ("words-differ", Vec::new()),
        Reason::Proximity { km } => ("proximity", one("distance", kilometres(locale, f64::from(*km)))),
        Reason::Online => ("online", Vec::new()),
        Reason::ByScreen => ("by-screen", Vec::new()),
        Reason::LanguageShared { languages, asked } => shared_languages(locale, languages, *asked),
        Reason::LanguageMissed { languages, missed } if languages.is_empty() => {
            ("language-missed-all", one("missed", language_list(locale, missed)))
        }
        Reason::LanguageMissed { languages, missed } => {
            let (languages, missed) = (language_list(locale, languages), language_list(locale, missed));
            ("language-missed", vec![("languages", languages.into()), ("missed", missed.into())])
        }
        Reason::LanguageOpen => ("language-open", Vec::new()),
        Reason::InterpreterNeeded => ("interpreter", Vec::new()),
        Reason::AudienceKnown { audience: known } => ("audience-known", one("audience", audience(locale, *known))),
        Reason::AudienceDescribed { audience: described } => ("audience-described", one("audience", audience(locale, *described))),
        Reason::AudienceNew { audience: new } => ("audience-new", one("audience", audience(locale, *new))),
        Reason::AudienceOpen => ("audience-open", Vec::new()),
        Reason::ProfileFresh { days } => ("profile-fresh", vec![("days", (*days).into())]),
        Reason::ProfileSilent { days } => ("profile-silent", vec![("days", (*days).into())]),
        Reason::Answers { days } => ("answers", vec![("days", (*days).into())]),
        Reason::InstitutionDescribed { kind } => ("institution-described", one("kind", institution_kind(locale, *kind))),
        Reason::InstitutionWished { kind } => ("institution-wished", one("kind", institution_kind(locale, *kind))),
        Reason::InstitutionOpen => ("institution-open", Vec::new()),
        Reason::InstitutionNotNamed { kind } => ("institution-not-named", one("kind", institution_kind(locale, *kind))),
        Reason::NoFeeAsked => ("no-fee", Vec::new()),
        Reason::ExpensesMet => ("expenses-met", Vec::new()),
        Reason::FeeMet { euros } => ("fee-met", one("fee", whole_euros(locale, *euros))),
        Reason::ExpensesNotMet => ("expenses-not-met", Vec::new()),
        Reason::FeeAboveBudget { euros, budget_euros: Some(budget) } => {
            ("fee-above", vec![("fee", whole_euros(locale, *euros).into()), ("budget", whole_euros(locale, *budget).into())])
        }
        Reason::FeeAboveBudget { euros, budget_euros: None } => ("fee-without-budget", one("fee", whole_euros(locale, *euros))),
        Reason::LeadTimeKept { days, needed } => ("lead-time", vec![("days", (*days).into()), ("needed", (*needed).into())]),
        Reason::WeekdaySuits { date } => ("weekday-suits", one("date", dates::weekday_date(locale, *date))),
        Reason::WeekdayDiffers => ("weekday-differs", Vec::new()),
        Reason::DateOpen => ("date-open", Vec::new()),
        Reason::FormatOffered { format: offered } => ("format-offered", one("format", format(locale, *offered))),
        Reason::FormatRelated { wanted, offered } => {
            ("format-related", vec![("wanted", format(locale, *wanted).into()), ("offered", format(locale, *offered).into())])
        }
    }
}

/// With the words as they were written, or without them while they are kept back.
fn or_quiet(
    locale: Locale,
    (name, quiet): (&'static str, &'static str),
    mut arguments: Arguments,
    words: &[String],
) -> (&'static str, Arguments) {
    if words.is_empty() {
        return (quiet, arguments);
    }
    let words: Vec<String> = words.iter().map(|word| t!(locale, MATCHES_QUOTED, word = word)).collect();
    arguments.push(("words", lists::and(locale, &words).into()));
    (name, arguments)
}

fn two_topics(locale: Locale, wanted: Topic, offered: Topic) -> Arguments {
    vec![("wanted", topic(locale, wanted).into()), ("offered", topic(locale, offered).into())]
}

fn shared_languages(locale: Locale, languages: &[Language], asked: u32) -> (&'static str, Arguments) {
    let names = ("languages", Value::from(language_list(locale, languages)));
    if languages.len() as u32 >= asked {
        return ("language-all", vec![names]);
    }
    ("language-some", vec![names, ("count", languages.len().into()), ("asked", asked.into())])
}

/// Languages as a list: "Deutsch und Arabisch".
pub(super) fn language_list(locale: Locale, languages: &[Language]) -> String {
    let names: Vec<&str> = languages.iter().map(|language| language_name(locale, *language)).collect();
    lists::and(locale, &names)
}
