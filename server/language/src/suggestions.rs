//! What a request's text suggests: topics, formats and audiences, each with the words that led to it. Nothing is applied silently.

use domain::taxonomy::{Audience, Format, Topic};

use crate::closeness::{closeness, rarity};
use crate::profile::TextProfile;

/// A suggestion with the words of the text that led to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggested<T> {
    /// What is suggested.
    pub what: T,
    /// The words, as they are written, at least one.
    pub words: Vec<String>,
}

/// What a text suggests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Suggestions {
    /// At most three leaves, the clearest first.
    pub topics: Vec<Suggested<Topic>>,
    /// Formats that the text names.
    pub formats: Vec<Format>,
    /// Audiences that the text names.
    pub audiences: Vec<Audience>,
}

/// Most leaves that are suggested.
const TOPICS_MAX: usize = 3;
/// So clearly does a text speak of a leaf for which one sure word stands, in tenths.
const SURE: u8 = 6;
/// Most words that are shown for one.
const WORDS_MAX: usize = 4;

/// The leaves that a text speaks of, the clearest first, with how clear each is beside the first, in tenths up to 10.
pub fn leanings(text: &TextProfile) -> Vec<(Topic, u8)> {
    let ranked = ranked(text);
    let best = ranked.first().map_or(1, |(strength, _)| (*strength).max(1));
    ranked.into_iter().map(|(strength, topic)| (topic, (strength * 10).div_ceil(best).min(10) as u8)).collect()
}

fn ranked(text: &TextProfile) -> Vec<(u32, Topic)> {
    let mut ranked: Vec<(u32, Topic)> = text.topics.iter().map(|&(topic, _)| (strength(text, topic), topic)).collect();
    ranked.sort_by_key(|(strength, topic)| (std::cmp::Reverse(*strength), *topic));
    ranked
}

/// What a request with this text could tick.
pub fn suggest(text: &TextProfile) -> Suggestions {
    let ranked = ranked(text);
    let best = ranked.first().map_or(0, |(strength, _)| *strength);
    // A second one is offered with a sure word and a fifth of the strength of the first, without one with three tenths; a third with half of it.
    let kept = ranked.iter().enumerate().filter(|(place, (strength, topic))| match place {
        0 => true,
        1 if text.evidence(*topic) >= SURE => strength * 5 >= best,
        1 => strength * 10 >= best * 3,
        _ => strength * 2 >= best,
    });
    let topics =
        kept.take(TOPICS_MAX).map(|(_, (_, topic))| Suggested { what: *topic, words: text.words_for(*topic, WORDS_MAX) }).collect();
    Suggestions {
        topics,
        formats: Format::ALL.iter().copied().filter(|format| text.has_format(*format)).collect(),
        audiences: Audience::ALL.iter().copied().filter(|audience| text.has_audience(*audience)).collect(),
    }
}

/// How strongly a text speaks of a leaf: the sum of its words by rarity, helped by close leaves that it speaks of as well.
fn strength(text: &TextProfile, topic: Topic) -> u32 {
    let sum =
        |leaf: Topic| text.topic_words.iter().filter(|(known, ..)| *known == leaf).map(|(_, tenths, ..)| u32::from(*tenths)).sum::<u32>();
    let company: u32 =
        text.topics.iter().filter(|(other, _)| *other != topic).map(|(other, _)| sum(*other) * u32::from(closeness(topic, *other))).sum();
    (sum(topic) * 10 + company / 10) * u32::from(rarity(topic))
}
