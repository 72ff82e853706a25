//! What a text speaks of, small and sorted, so that two texts are compared without looking at words.

use domain::taxonomy::{Audience, Format, InstitutionKind, Language, Topic};

/// A set of members of a vocabulary by their positions; every vocabulary has fewer than 128.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Mask(u128);

impl Mask {
    /// Puts a position in; positions from 128 on are ignored.
    pub fn insert(&mut self, position: usize) {
        if position < 128 {
            self.0 |= 1 << position;
        }
    }

    /// Whether a position is in.
    pub fn contains(self, position: usize) -> bool {
        position < 128 && self.0 & (1 << position) != 0
    }

    /// Whether nothing is in.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether both have a position in common.
    pub fn meets(self, other: Mask) -> bool {
        self.0 & other.0 != 0
    }
}

/// Something that a text mentions: a concept of the lexicon or a word, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// A concept's row below 65,536, a word's hash above.
    pub id: u32,
    /// How much it says, at most 20.
    pub weight: u8,
    /// Where the first word of it begins in the text, in bytes.
    pub start: u16,
    /// Where it ends.
    pub end: u16,
}

/// What a text speaks of. The arrays are sorted by number, so that comparing two is one walk without allocation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TextProfile {
    pub(crate) text: Box<str>,
    pub(crate) entries: Box<[Entry]>,
    pub(crate) topics: Box<[(Topic, u8)]>,
    pub(crate) topic_words: Box<[(Topic, u8, u16, u16)]>,
    pub(crate) denied: Mask,
    pub(crate) audiences: Mask,
    pub(crate) houses: Mask,
    pub(crate) formats: Mask,
    pub(crate) languages: Mask,
}

/// What two texts have in common.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Met {
    /// The sum of the weights of what both mention.
    pub weight: u32,
    /// How many things both mention.
    pub count: u32,
}

impl TextProfile {
    /// Whether the text says nothing that the lexicon or the comparison could use.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// What the text mentions, sorted by number: for indexes over many texts.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The bytes on the heap that the profile holds.
    pub fn heap_bytes(&self) -> usize {
        self.text.len() + size_of_val(&*self.entries) + size_of_val(&*self.topics) + size_of_val(&*self.topic_words)
    }

    /// The leaves that the text speaks of, by their order in the taxonomy, with how clearly it does so, in tenths up to 10.
    pub fn topics(&self) -> &[(Topic, u8)] {
        &self.topics
    }

    /// How clearly the text speaks of a leaf, in tenths; 0 when it does not.
    pub fn evidence(&self, topic: Topic) -> u8 {
        self.topics.iter().find(|(known, _)| *known == topic).map_or(0, |(_, tenths)| *tenths)
    }

    /// Whether the text denies or excludes a leaf, and says nothing stronger in its favour.
    pub fn denies(&self, topic: Topic) -> bool {
        self.denied.contains(topic as usize)
    }

    /// Whether the text mentions an audience.
    pub fn has_audience(&self, audience: Audience) -> bool {
        self.audiences.contains(audience as usize)
    }

    /// Whether the text mentions a kind of institution.
    pub fn has_house(&self, kind: InstitutionKind) -> bool {
        self.houses.contains(kind as usize)
    }

    /// Whether the text mentions a format.
    pub fn has_format(&self, format: Format) -> bool {
        self.formats.contains(format as usize)
    }

    /// Whether the text mentions a language.
    pub fn has_language(&self, language: Language) -> bool {
        self.languages.contains(language.position())
    }

    /// What both texts mention, by one walk over both.
    pub fn met(&self, other: &TextProfile) -> Met {
        let mut met = Met::default();
        self.walk(other, |mine, theirs| {
            met.weight += u32::from(mine.weight.min(theirs.weight));
            met.count += 1;
        });
        met
    }

    /// The words of this text that the other one meets, as they are written here, the weightiest first, at most `most`.
    pub fn met_words(&self, other: &TextProfile, most: usize) -> Vec<String> {
        let mut found: Vec<Entry> = Vec::new();
        self.walk(other, |mine, _| found.push(*mine));
        found.sort_by_key(|entry| (std::cmp::Reverse(entry.weight), entry.start));
        let mut words: Vec<String> = Vec::new();
        for entry in found {
            let Some(word) = self.text.get(usize::from(entry.start)..usize::from(entry.end)) else { continue };
            if words.len() < most && !words.iter().any(|known| overlap(known, word)) {
                words.push(word.to_owned());
            }
        }
        words
    }

    /// The words that say that the text speaks of a leaf, the surest first, at most `most`.
    pub fn words_for(&self, topic: Topic, most: usize) -> Vec<String> {
        let mut found: Vec<_> = self.topic_words.iter().filter(|(known, ..)| *known == topic).collect();
        found.sort_by_key(|(_, tenths, start, _)| (std::cmp::Reverse(*tenths), *start));
        let mut words: Vec<String> = Vec::new();
        for (_, _, start, end) in found {
            if let Some(word) = self.text.get(usize::from(*start)..usize::from(*end))
                && words.len() < most
                && !words.iter().any(|known| known == word)
            {
                words.push(word.to_owned());
            }
        }
        words
    }

    fn walk(&self, other: &TextProfile, mut meet: impl FnMut(&Entry, &Entry)) {
        let (mut mine, mut theirs) = (self.entries.iter().peekable(), other.entries.iter().peekable());
        while let (Some(one), Some(two)) = (mine.peek(), theirs.peek()) {
            match one.id.cmp(&two.id) {
                std::cmp::Ordering::Less => drop(mine.next()),
                std::cmp::Ordering::Greater => drop(theirs.next()),
                std::cmp::Ordering::Equal => {
                    meet(one, two);
                    mine.next();
                    theirs.next();
                }
            }
        }
    }
}

/// Whether one of two words is part of the other. They are short: looking at every place costs less than the preparations of a clever search.
fn overlap(one: &str, other: &str) -> bool {
    let (long, short) = if one.len() < other.len() { (other, one) } else { (one, other) };
    long.as_bytes().windows(short.len().max(1)).any(|part| part == short.as_bytes())
}
