//! What a wish aims at: the topics it really asks for, weighed once for all candidates.

use domain::taxonomy::Topic;
use language::{Met, closeness, leanings, rarity, suggest};

use crate::candidate::Candidate;
use crate::points::Points;
use crate::weights;
use crate::wish::Wish;

/// Parts of the engine that can be switched off, to see what each contributes. Everything is on by default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Whether the texts of both sides count.
    pub text: bool,
    /// Whether close topics of other main topics count.
    pub closeness: bool,
    /// Whether rare topics weigh more.
    pub rarity: bool,
    /// Whether ticks without words behind them count less.
    pub support: bool,
    /// Whether a fee above the budget, a silent profile and a missing weekday hold the whole score back.
    pub brakes: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { text: true, closeness: true, rarity: true, support: true, brakes: true }
    }
}

/// A topic that is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sought {
    pub topic: Topic,
    /// What it can earn.
    pub possible: Points,
}

/// How a candidate meets a topic.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Offer {
    /// How well, in tenths.
    pub tenths: u8,
    /// By which topic of its own.
    pub topic: Option<Topic>,
    /// On what ground.
    pub ground: Ground,
}

/// On what ground a candidate offers a topic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Ground {
    /// Ticked, and its words agree or there are none.
    #[default]
    Ticked,
    /// Ticked, but its words do not speak of it.
    TickedOnly,
    /// Only its words speak of it.
    Described,
}

/// What a wish asks for.
#[derive(Clone, Debug)]
pub(crate) struct Aim {
    /// The topics asked for, at most [`SOUGHT_MAX`], the weightiest first.
    pub topics: Vec<Sought>,
    /// The topics that must not be off limits.
    pub asked: Vec<Topic>,
    /// Whether the request's text is compared.
    pub has_text: bool,
    pub settings: Settings,
}

/// Most topics that are looked for.
const SOUGHT_MAX: usize = 5;
/// From this clarity on a text speaks of a topic without doubt, in tenths.
const CLEAR: u8 = 6;
/// From this clarity on a text insists on a topic, in tenths.
const INSISTENT: u8 = 9;

impl Aim {
    /// What a wish asks for, from its ticks and its words.
    pub(crate) fn of(wish: &Wish, settings: Settings) -> Aim {
        let has_text = settings.text && !wish.text.is_empty();
        let mut weighed: Vec<(u32, Topic)> =
            if has_text { weighed_by_text(wish, settings) } else { wish.topics.iter().map(|topic| (10, *topic)).collect() };
        if settings.rarity {
            weighed.iter_mut().for_each(|(weight, topic)| *weight *= u32::from(rarity(*topic)));
        }
        // Stable, so that ticks of equal weight keep their order.
        weighed.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        weighed.truncate(SOUGHT_MAX.max(wish.topics.len()));
        let whole = if has_text { weights::TOPICS } else { weights::TOPICS + weights::WORDS };
        let shares = whole.dealt_by(&weighed.iter().map(|(weight, _)| *weight).collect::<Vec<_>>());
        let topics = weighed.iter().zip(shares).map(|((_, topic), possible)| Sought { topic: *topic, possible }).collect();
        Aim { topics, asked: asked(wish, has_text), has_text, settings }
    }

    /// What both texts mention; nothing while texts do not count.
    pub(crate) fn met(&self, wish: &Wish, candidate: &Candidate) -> Met {
        if self.has_text { candidate.text.met(&wish.text) } else { Met::default() }
    }

    /// How a candidate meets a topic: the best of what it has ticked and what its words speak of.
    pub(crate) fn offer(&self, sought: &Sought, candidate: &Candidate) -> Offer {
        let mut best = Offer::default();
        let mut enter = |strength: u8, topic: Topic, ground: Ground| {
            let close = self.closeness(sought.topic, topic);
            let tenths = ((u32::from(close) * u32::from(strength) + 5) / 10) as u8;
            if tenths > best.tenths {
                best = Offer { tenths, topic: Some(topic), ground };
            }
        };
        for &topic in &candidate.profile.topics {
            let (strength, ground) = self.tick_strength(topic, candidate);
            enter(strength, topic, ground);
        }
        if self.settings.text {
            for &(topic, clarity) in candidate.text.topics() {
                enter(described_strength(clarity), topic, Ground::Described);
            }
        }
        best
    }

    fn closeness(&self, wanted: Topic, offered: Topic) -> u8 {
        if self.settings.closeness {
            return closeness(wanted, offered);
        }
        match () {
            () if offered.is_within(wanted) => 10,
            () if wanted.is_within(offered) => 7,
            () if wanted.main() == offered.main() => 4,
            () => 0,
        }
    }

    /// What a tick is worth, in tenths: all when the words agree or say nothing of any topic, nothing when they deny it.
    fn tick_strength(&self, topic: Topic, candidate: &Candidate) -> (u8, Ground) {
        let text = &candidate.text;
        if !self.settings.text || !self.settings.support || text.topics().is_empty() {
            return (10, Ground::Ticked);
        }
        if text.denies(topic) {
            return (0, Ground::TickedOnly);
        }
        let clarity = text.topics().iter().filter(|(spoken, _)| spoken.is_within(topic)).map(|(_, clarity)| *clarity).max();
        if let Some(clarity) = clarity {
            return (5 + clarity.div_ceil(2), Ground::Ticked);
        }
        let strength = match candidate.profile.topics.len() {
            0..=4 => 7,
            5..=6 => 5,
            7..=9 => 3,
            _ => 1,
        };
        (strength, Ground::TickedOnly)
    }
}

/// What words without a tick are worth, by how clear they are, in tenths.
fn described_strength(clarity: u8) -> u8 {
    match clarity {
        0..=2 => 1,
        3 => 2,
        4..=5 => 4,
        6..=7 => 7,
        8 => 8,
        _ => 9,
    }
}

/// Ticks count fully where the text speaks of them and less where it does not; what the text alone speaks of counts beside them, and more
/// when it speaks of none of the ticks. What the text denies does not count.
fn weighed_by_text(wish: &Wish, settings: Settings) -> Vec<(u32, Topic)> {
    let text = &wish.text;
    let leanings = leanings(text);
    let spoken_of = |topic: Topic| text.topics().iter().any(|(spoken, _)| spoken.is_within(topic));
    let leaning = |topic: Topic| leanings.iter().filter(|(spoken, _)| spoken.is_within(topic)).map(|(_, tenths)| u32::from(*tenths)).max();
    let any_supported = wish.topics.iter().any(|topic| spoken_of(*topic));
    let speaks_elsewhere = !any_supported && text.topics().iter().any(|(_, clarity)| *clarity >= CLEAR);
    let mut weighed = Vec::new();
    for &topic in &wish.topics {
        let weight = match leaning(topic) {
            _ if !settings.support => 10,
            _ if text.denies(topic) => 0,
            Some(tenths) => 5 + tenths.div_ceil(2),
            None if leanings.is_empty() => 10,
            None if speaks_elsewhere => 4,
            None => 6,
        };
        weighed.push((weight, topic));
    }
    for &(topic, tenths) in &leanings {
        if wish.topics.iter().any(|ticked| topic.is_within(*ticked)) {
            continue;
        }
        let clear = text.evidence(topic) >= CLEAR;
        // What stands at the edge of a text says less about what is wanted than its share in the words.
        let sharpened = u32::from(tenths) * (u32::from(tenths) + 10) / 20;
        let weight = match () {
            () if wish.topics.is_empty() => sharpened.max(1),
            () if clear => sharpened * 7 / 10,
            () if !any_supported => sharpened * 5 / 10,
            () => 0,
        };
        if weight > 0 {
            weighed.push((weight, topic));
        }
    }
    if weighed.iter().all(|(weight, _)| *weight == 0) {
        return wish.topics.iter().map(|topic| (10, *topic)).collect();
    }
    weighed.retain(|(weight, topic)| *weight > 0 || wish.topics.contains(topic));
    weighed
}

/// What a partner must be willing to talk about: the ticks, and what the text insists on; without ticks what it clearly speaks of, and what
/// would be suggested.
fn asked(wish: &Wish, has_text: bool) -> Vec<Topic> {
    let mut asked = wish.topics.clone();
    if !has_text {
        return asked;
    }
    let least = if asked.is_empty() { CLEAR } else { INSISTENT };
    if asked.is_empty() {
        asked.extend(suggest(&wish.text).topics.iter().map(|suggested| suggested.what));
    }
    for (topic, clarity) in wish.text.topics() {
        if *clarity >= least && !asked.contains(topic) {
            asked.push(*topic);
        }
    }
    asked
}
