//! From a text to its profile: words, stems, phrases and compounds are looked up, what is denied is taken out, the rest is added up.

use std::collections::HashMap;

use domain::taxonomy::Topic;

use crate::closeness::rarity;
use crate::compounds::senses_of_parts;
use crate::lexicon::{Lexicon, Meaning, Sense, Words, lexicon};
use crate::profile::{Entry, Mask, TextProfile};
use crate::scope::{Stance, stances};
use crate::stem::{Tongue, stem};
use crate::tokens::{Mark, READ_MAX, Token, tokens};
use crate::verbs::infinitives;

/// What is read, and how. Everything is on unless somebody measures what a part contributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Whether an idea that the text gives up counts as denied: "der Chef dachte an …; eigentlich …". For requests.
    pub gives_up_ideas: bool,
    /// Whether what is denied is taken out.
    pub negation: bool,
    /// Whether the lexicon is used; else only equal words meet.
    pub lexicon: bool,
    /// Whether compounds are taken apart.
    pub compounds: bool,
}

impl Reading {
    /// As an organisation's words are read.
    pub const PROFILE: Reading = Reading { gives_up_ideas: false, negation: true, lexicon: true, compounds: true };
    /// As an institution's words are read.
    pub const REQUEST: Reading = Reading { gives_up_ideas: true, ..Reading::PROFILE };
}

/// Numbers from here on are words, below are concepts.
const WORD: u32 = 1 << 16;
/// Most that one concept says.
const WEIGHT_MAX: u32 = 20;
/// Several words together are rarely meant otherwise, so they say more than one.
const PHRASE_TENTHS: u32 = 12;
/// A word inside a compound says eight tenths of what it says alone.
const COMPOUND_TENTHS: u32 = 8;

/// After these the writers name themselves.
const OUR: [&str; 6] = ["unser", "unsere", "unserem", "unseren", "unserer", "our"];

/// What the parts of a text (a title and a text, a name and a description) speak of. Reads the first 20,000 bytes; never fails.
pub fn analyse(parts: &[&str], reading: Reading) -> TextProfile {
    // A title that says "kein" tells of a lack; what is refused is said in the text.
    let title = if parts.len() > 1 { parts[0].len() } else { 0 };
    let text = &parts.join("\n");
    let lexicon = lexicon();
    let tokens = tokens(text);
    let tongue = tongue(lexicon, &tokens);
    let mut stances = stances(&tokens, reading.gives_up_ideas);
    tokens.iter().zip(&mut stances).filter(|(token, _)| token.start < title).for_each(|(_, stance)| *stance = Stance::Said);
    let stems: Vec<String> = tokens.iter().map(|token| stem(&token.folded, tongue)).collect();
    let mut sums = Sums::default();
    let mut covered: Vec<(u16, usize)> = Vec::new();
    let (mut taken, mut empty) = (vec![false; tokens.len()], vec![false; tokens.len()]);
    for at in 0..tokens.len() {
        let words = lexicon.words(tongue);
        let denied = reading.negation && stances[at] == Stance::Denied;
        if reading.lexicon {
            let mut phrases: Vec<(Sense, usize)> = words.phrases_at(&tokens, &stems, at).collect();
            phrases.sort_by_key(|(_, length)| std::cmp::Reverse(*length));
            for (sense, length) in phrases {
                let last = at + length - 1;
                // A phrase within a longer one of the same concept says nothing new: "whom they love" in "because of whom they love".
                if covered.iter().any(|&(concept, end)| concept == sense.concept && last <= end) {
                    continue;
                }
                covered.push((sense.concept, last));
                let denied = reading.negation && stances[last] == Stance::Denied;
                sums.add(sense, PHRASE_TENTHS, &tokens[at], &tokens[last], denied);
                taken[at..=last].fill(true);
                if sense.meaning == Meaning::Nothing {
                    empty[at..=last].fill(true);
                }
            }
            if !taken[at] {
                let own = reading.gives_up_ideas && at > 0 && OUR.contains(&tokens[at - 1].folded.as_str());
                read_word(&mut sums, words, &tokens[at], &stems[at], reading, denied, own);
            }
        }
        if !denied && !empty[at] && is_telling(lexicon, words, &tokens[at], &stems[at]) {
            sums.add_word(&stems[at], &tokens[at], tongue);
        }
    }
    sums.into_profile(text)
}

fn read_word(sums: &mut Sums, words: &Words, token: &Token, stem: &str, reading: Reading, denied: bool, own: bool) {
    let (tongue, is_origin) = (words.tongue, lexicon().is_origin(&token.folded));
    let mut senses: Vec<Sense> = words.senses(token, stem).collect();
    let mut tenths = 10;
    if senses.is_empty() && tongue == Tongue::German && !words.is_common(token, stem) {
        senses = senses_of_verb(words, token);
    }
    if senses.is_empty() && reading.compounds && tongue == Tongue::German && !words.is_common(token, stem) && !is_origin {
        senses = senses_of_parts(words, token);
        tenths = COMPOUND_TENTHS;
    }
    // A request names its own house and its audience, and who says "our" names it as well; that alone is no topic.
    let names_itself =
        own || reading.gives_up_ideas && senses.iter().any(|sense| matches!(sense.meaning, Meaning::House(_) | Meaning::Audience(_)));
    for sense in senses {
        let is_topic = matches!(sense.meaning, Meaning::Topic(_));
        sums.add(sense, if is_topic && names_itself { tenths / 2 } else { tenths }, token, token, denied);
    }
}

/// What the tables say of the infinitive of a verb's form; a noun inside a sentence is no such form.
fn senses_of_verb(words: &Words, token: &Token) -> Vec<Sense> {
    if token.capital && token.mark < Mark::Stop {
        return Vec::new();
    }
    infinitives(&token.folded).iter().find_map(|stem| words.verb(stem)).unwrap_or_default()
}

/// The language of a text: the one of which it holds more everyday words.
fn tongue(lexicon: &Lexicon, tokens: &[Token]) -> Tongue {
    let count = |tongue| tokens.iter().filter(|token| lexicon.words(tongue).common.contains(&token.folded)).count();
    if count(Tongue::English) > count(Tongue::German) { Tongue::English } else { Tongue::German }
}

/// Whether a word by itself can tell partners apart: long enough, not an everyday word, no number, no country or people.
fn is_telling(lexicon: &Lexicon, words: &Words, token: &Token, stem: &str) -> bool {
    token.folded.len() >= 4
        && token.folded.starts_with(char::is_alphabetic)
        && !words.is_common(token, stem)
        && !lexicon.is_origin(&token.folded)
}

/// What has been found so far.
#[derive(Default)]
struct Sums {
    entries: HashMap<u32, Entry>,
    topics: HashMap<Topic, u32>,
    denied_topics: HashMap<Topic, u32>,
    topic_words: Vec<(Topic, u8, u16, u16)>,
    seen: Vec<(u16, u64, bool)>,
    masks: [Mask; 4],
}

impl Sums {
    fn add(&mut self, sense: Sense, tenths: u32, first: &Token, last: &Token, denied: bool) {
        let surety = u32::from(sense.tenths) * tenths / 10;
        let key = (sense.concept, hash(&first.folded), denied);
        if self.seen.contains(&key) {
            return;
        }
        self.seen.push(key);
        match sense.meaning {
            Meaning::Topic(topic) if denied => *self.denied_topics.entry(topic).or_default() += surety,
            Meaning::Topic(topic) => {
                *self.topics.entry(topic).or_default() += surety;
                self.topic_words.push((topic, surety as u8, place(first.start), place(last.end)));
                self.enter(u32::from(sense.concept), surety.min(10) * u32::from(rarity(topic)) / 10, first.start, last.end);
            }
            _ if denied => {}
            Meaning::Nothing => {}
            Meaning::Field => self.enter(u32::from(sense.concept), surety * 6 / 10, first.start, last.end),
            Meaning::Audience(position) => self.masks[0].insert(position),
            Meaning::House(position) => self.masks[1].insert(position),
            Meaning::Format(position) => self.masks[2].insert(position),
            Meaning::Language(position) => self.masks[3].insert(position),
        }
    }

    /// A word by itself: longer words are rarer, and German nouns say more than its verbs.
    fn add_word(&mut self, stem: &str, token: &Token, tongue: Tongue) {
        let weight = match stem.len() {
            0..=4 => 4,
            5..=6 => 5,
            7..=9 => 7,
            _ => 9,
        };
        let weight = if tongue == Tongue::German && !token.capital { weight / 2 } else { weight };
        self.enter(WORD | (hash(stem) as u32) | 1 << 31, weight, token.start, token.end);
    }

    /// The same concept said by another word adds half of what that word says.
    fn enter(&mut self, id: u32, weight: u32, start: usize, end: usize) {
        let weight = weight.min(WEIGHT_MAX);
        let entry = Entry { id, weight: weight as u8, start: place(start), end: place(end) };
        let Some(known) = self.entries.get_mut(&id) else {
            self.entries.insert(id, entry);
            return;
        };
        if id >= WORD {
            return;
        }
        let (stronger, weaker) = (weight.max(u32::from(known.weight)), weight.min(u32::from(known.weight)));
        if weight > u32::from(known.weight) {
            *known = entry;
        }
        known.weight = (stronger + weaker / 2).min(WEIGHT_MAX) as u8;
    }

    fn into_profile(self, text: &str) -> TextProfile {
        let mut entries: Vec<Entry> = self.entries.into_values().filter(|entry| entry.weight > 0).collect();
        entries.sort_unstable_by_key(|entry| entry.id);
        let mut denied = Mask::default();
        for (topic, sum) in &self.denied_topics {
            if *sum >= self.topics.get(topic).copied().unwrap_or(0) {
                denied.insert(*topic as usize);
            }
        }
        let mut topics: Vec<(Topic, u8)> = self
            .topics
            .iter()
            .filter(|(topic, _)| !denied.contains(**topic as usize))
            .map(|(topic, sum)| (*topic, clarity(*sum)))
            .collect();
        topics.sort_unstable();
        let kept = text.char_indices().map(|(at, letter)| at + letter.len_utf8()).take_while(|end| *end <= READ_MAX).last().unwrap_or(0);
        TextProfile {
            text: text[..kept].into(),
            entries: entries.into(),
            topics: topics.into(),
            topic_words: self.topic_words.into(),
            denied,
            audiences: self.masks[0],
            houses: self.masks[1],
            formats: self.masks[2],
            languages: self.masks[3],
        }
    }
}

/// How clearly a text speaks of a leaf whose words add up to this sum, in tenths: one sure word 6, two 9, a doubtful one 3 (`1 - exp(-sum)`).
fn clarity(sum: u32) -> u8 {
    (10.0 * (1.0 - (-f64::from(sum) / 10.0).exp())).round() as u8
}

/// A place in a text that is read no further than 20,000 bytes.
fn place(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

/// FNV-1a: the same on every machine, since profiles may be stored.
fn hash(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
