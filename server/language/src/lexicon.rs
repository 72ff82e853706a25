//! The lexicon: which words speak of what. Read once from the tables in `data/lexicon`, which people keep by hand.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use domain::taxonomy::{Audience, Format, InstitutionKind, Language, Topic};

use crate::stem::{Tongue, stem};
use crate::tokens::{Mark, Token, fold, tokens};

/// What a word speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A leaf of the taxonomy.
    Topic(Topic),
    /// Something that partners have in common across topics, such as farming.
    Field,
    /// Words that everybody in this field uses and that tell nothing.
    Nothing,
    /// An audience, by its position in the vocabulary.
    Audience(usize),
    /// A kind of institution, by its position.
    House(usize),
    /// A format, by its position.
    Format(usize),
    /// A language, by its position among the tags.
    Language(usize),
}

/// A concept that a word points to, and how surely, in tenths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sense {
    /// The row of the lexicon; both languages share it.
    pub concept: u16,
    /// What it is.
    pub meaning: Meaning,
    /// 10 for a word that says it, 4 for one that may mean something else.
    pub tenths: u8,
    /// Whether it is a German noun, which only a word with a capital letter can be.
    pub is_noun: bool,
    /// The letters of the term as it stands in the tables, in bytes.
    pub length: u8,
}

/// Several words that mean something together.
#[derive(Clone, Debug)]
pub(crate) struct Phrase {
    /// The stems after the first.
    pub rest: Vec<String>,
    /// What it means.
    pub sense: Sense,
}

/// The words of one language.
#[derive(Debug, Default)]
pub(crate) struct Words {
    /// The language.
    pub tongue: Tongue,
    /// By stem.
    pub stems: HashMap<String, Vec<Sense>>,
    /// By folded word, for terms that are to be taken literally.
    pub literal: HashMap<String, Vec<Sense>>,
    /// By folded word as it stands in the tables; all that counts for a common word.
    pub surfaces: HashMap<String, Vec<Sense>>,
    /// By the stem of the first word.
    pub phrases: HashMap<String, Vec<Phrase>>,
    /// Folded words that say nothing about a topic.
    pub common: HashSet<String>,
    /// Their stems.
    pub common_stems: HashSet<String>,
}

/// The lexicon of both languages.
#[derive(Debug)]
pub(crate) struct Lexicon {
    german: Words,
    english: Words,
    origins: Vec<(String, bool)>,
}

const TABLES: [&str; 37] = [
    include_str!("../data/lexicon/arrival.tsv"),
    include_str!("../data/lexicon/education.tsv"),
    include_str!("../data/lexicon/work_economy.tsv"),
    include_str!("../data/lexicon/religion_belief.tsv"),
    include_str!("../data/lexicon/anti_discrimination.tsv"),
    include_str!("../data/lexicon/democracy.tsv"),
    include_str!("../data/lexicon/history_memory.tsv"),
    include_str!("../data/lexicon/culture_arts.tsv"),
    include_str!("../data/lexicon/health_care.tsv"),
    include_str!("../data/lexicon/family_gender.tsv"),
    include_str!("../data/lexicon/safety_law.tsv"),
    include_str!("../data/lexicon/world_environment_sport.tsv"),
    include_str!("../data/lexicon/scenes_home_and_school.tsv"),
    include_str!("../data/lexicon/scenes_work_and_faith.tsv"),
    include_str!("../data/lexicon/scenes_society.tsv"),
    include_str!("../data/lexicon/scenes_culture_and_care.tsv"),
    include_str!("../data/lexicon/scenes_family_safety_world.tsv"),
    include_str!("../data/lexicon/scenes_more.tsv"),
    include_str!("../data/lexicon/scenes_english.tsv"),
    include_str!("../data/lexicon/words_arrival.tsv"),
    include_str!("../data/lexicon/words_education.tsv"),
    include_str!("../data/lexicon/words_work.tsv"),
    include_str!("../data/lexicon/words_religion.tsv"),
    include_str!("../data/lexicon/words_discrimination.tsv"),
    include_str!("../data/lexicon/words_democracy.tsv"),
    include_str!("../data/lexicon/words_history.tsv"),
    include_str!("../data/lexicon/words_culture.tsv"),
    include_str!("../data/lexicon/words_health.tsv"),
    include_str!("../data/lexicon/words_family.tsv"),
    include_str!("../data/lexicon/words_safety.tsv"),
    include_str!("../data/lexicon/words_world.tsv"),
    include_str!("../data/lexicon/words_more.tsv"),
    include_str!("../data/lexicon/words_told.tsv"),
    include_str!("../data/lexicon/words_seen.tsv"),
    include_str!("../data/lexicon/fields.tsv"),
    include_str!("../data/lexicon/people_and_houses.tsv"),
    include_str!("../data/lexicon/languages.tsv"),
];

/// About as many single words as a language has in the tables.
const TERMS: usize = 16_000;
/// Certainty of an ordinary term, in tenths.
const SURE: u8 = 10;
/// Certainty of a term marked with `~`, in tenths.
const UNSURE: u8 = 4;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::read);

/// The one lexicon.
pub(crate) fn lexicon() -> &'static Lexicon {
    &LEXICON
}

impl Lexicon {
    fn read() -> Self {
        let mut lexicon = Lexicon {
            german: Words::with_common(include_str!("../data/common_de.txt"), Tongue::German),
            english: Words::with_common(include_str!("../data/common_en.txt"), Tongue::English),
            origins: read_origins(include_str!("../data/origins.txt")),
        };
        let mut concepts: HashMap<&str, u16> = HashMap::new();
        for row in TABLES.iter().flat_map(|table| table.lines()) {
            let mut columns = row.split('\t');
            let (Some(name), Some(tongue), Some(terms)) = (columns.next(), columns.next(), columns.next()) else { continue };
            let Some(meaning) = meaning(name) else { continue };
            let next = u16::try_from(concepts.len()).unwrap_or(u16::MAX);
            let concept = *concepts.entry(name).or_insert(next);
            for term in terms.split(',') {
                lexicon.add(term.trim(), if tongue == "en" { Tongue::English } else { Tongue::German }, concept, meaning);
            }
        }
        lexicon
    }

    fn add(&mut self, term: &str, tongue: Tongue, concept: u16, meaning: Meaning) {
        let (term, tenths) = term.strip_suffix('~').map_or((term, SURE), |term| (term, UNSURE));
        let (term, is_literal) = term.strip_prefix('=').map_or((term, false), |term| (term, true));
        let is_noun = tongue == Tongue::German && term.starts_with(char::is_uppercase);
        let length = u8::try_from(fold(term).len()).unwrap_or(u8::MAX);
        let sense = Sense { concept, meaning, tenths, is_noun, length };
        let words = if tongue == Tongue::German { &mut self.german } else { &mut self.english };
        let mut stems = tokens(term).into_iter().map(|token| (stem(&token.folded, tongue), token.folded));
        let Some((first, surface)) = stems.next() else { return };
        let rest: Vec<String> = stems.map(|(stem, _)| stem).collect();
        if !rest.is_empty() {
            words.phrases.entry(first).or_default().push(Phrase { rest, sense });
        } else if is_literal {
            insert(words.literal.entry(surface).or_default(), sense);
        } else {
            insert(words.stems.entry(first).or_default(), sense);
            insert(words.surfaces.entry(surface).or_default(), sense);
        }
    }

    /// The words of a language.
    pub(crate) fn words(&self, tongue: Tongue) -> &Words {
        if tongue == Tongue::German { &self.german } else { &self.english }
    }

    /// Whether a folded word names a country or a people.
    pub(crate) fn is_origin(&self, folded: &str) -> bool {
        self.origins.iter().any(|(word, is_open)| if *is_open { folded.starts_with(word) } else { folded == word })
    }
}

/// Keeps one sense for each concept, the surest, nouns apart.
fn insert(senses: &mut Vec<Sense>, sense: Sense) {
    match senses.iter_mut().find(|known| known.concept == sense.concept && known.is_noun == sense.is_noun) {
        Some(known) => (known.tenths, known.length) = (known.tenths.max(sense.tenths), known.length.min(sense.length)),
        None => senses.push(sense),
    }
}

fn read_origins(text: &str) -> Vec<(String, bool)> {
    let words = text.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace);
    words.map(|word| (fold(word), word.ends_with('*'))).collect()
}

fn meaning(name: &str) -> Option<Meaning> {
    if let Some((leaf, _)) = name.split_once('/') {
        return match leaf {
            "field" => Some(Meaning::Field),
            "nothing" => Some(Meaning::Nothing),
            _ => leaf.parse().ok().map(Meaning::Topic),
        };
    }
    let (kind, slug) = name.split_once(':')?;
    match kind {
        "audience" => Audience::ALL.iter().position(|member| member.slug() == slug).map(Meaning::Audience),
        "house" => InstitutionKind::ALL.iter().position(|member| member.slug() == slug).map(Meaning::House),
        "format" => Format::ALL.iter().position(|member| member.slug() == slug).map(Meaning::Format),
        "language" => slug.parse().ok().map(|language: Language| Meaning::Language(language.position())),
        _ => None,
    }
}

impl Words {
    fn with_common(text: &str, tongue: Tongue) -> Self {
        let common: HashSet<String> = text.split_whitespace().map(fold).collect();
        let common_stems = common.iter().map(|word| stem(word, tongue)).collect();
        // Room for all terms at once, so that the tables do not grow and move while they are read.
        let (stems, surfaces) = (HashMap::with_capacity(TERMS), HashMap::with_capacity(TERMS));
        Words { tongue, common, common_stems, stems, surfaces, ..Words::default() }
    }

    /// Whether a word is an everyday one: by itself, or, unless it is written like a German noun, by its stem.
    pub(crate) fn is_common(&self, token: &Token, stem: &str) -> bool {
        self.common.contains(&token.folded) || (!token.capital && self.common_stems.contains(stem))
    }

    /// What a single word means; a common word only what the tables say of exactly that word.
    pub(crate) fn senses<'a>(&'a self, token: &'a Token, stem: &str) -> impl Iterator<Item = Sense> + 'a {
        let by_word = if self.is_common(token, stem) { self.surfaces.get(&token.folded) } else { self.stems.get(stem) };
        // Inside a sentence a German noun is no form of a longer verb: "Schal" is not "schälen", but "Kochen" is "kochen".
        let within = token.capital && token.mark < Mark::Stop && self.tongue == Tongue::German;
        let fits =
            move |sense: &Sense| if sense.is_noun { token.capital } else { !within || token.folded.len() >= usize::from(sense.length) };
        by_word.into_iter().chain(self.literal.get(&token.folded)).flatten().copied().filter(fits)
    }

    /// What the tables say of this stem as a verb or an adjective, if they know it.
    pub(crate) fn verb(&self, stem: &str) -> Option<Vec<Sense>> {
        let senses: Vec<Sense> = self.stems.get(stem)?.iter().copied().filter(|sense| !sense.is_noun).collect();
        (!senses.is_empty() && !self.common_stems.contains(stem)).then_some(senses)
    }

    /// The longest phrase that begins at this word, with how many words it has.
    pub(crate) fn phrases_at(&self, tokens: &[Token], stems: &[String], at: usize) -> impl Iterator<Item = (Sense, usize)> {
        let fits = move |phrase: &&Phrase| {
            let end = at + 1 + phrase.rest.len();
            end <= stems.len() && stems[at + 1..end] == phrase.rest[..] && tokens[at + 1..end].iter().all(|token| token.mark != Mark::Stop)
        };
        self.phrases.get(&stems[at]).into_iter().flatten().filter(fits).map(|phrase| (phrase.sense, 1 + phrase.rest.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_a_known_meaning_and_every_leaf_has_words_in_both_languages() {
        let mut seen = HashSet::new();
        for row in TABLES.iter().flat_map(|table| table.lines()) {
            let columns: Vec<&str> = row.split('\t').collect();
            assert_eq!(columns.len(), 3, "{row}");
            let meaning = meaning(columns[0]);
            assert!(meaning.is_some() && matches!(columns[1], "de" | "en"), "{row}");
            if let Some(Meaning::Topic(topic)) = meaning {
                assert!(!topic.is_main(), "{row}");
                seen.insert((topic, columns[1].to_owned()));
            }
        }
        assert_eq!(seen.len(), 120, "60 leaves in two languages");
    }
}
