//! What the text of a request that is being written suggests. Pure: nothing is loaded or stored, and nothing of the form is changed.

use api_types::forms::FormState;
use api_types::suggestions::{HintKind, Suggestion, SuggestionsView, TextHint};
use domain::limits::{TEXT_LENGTH_MAX, TITLE_LENGTH_MAX, TOPICS_MAX};
use domain::text::{clean_line, clean_text};
use language::{Hint, Reading, Suggestions, TextProfile, analyse};

/// Most formats, and most audiences, that are suggested.
const CHOICES_MAX: usize = 3;
/// Most hints that are given: three are food for thought, more would be a lecture.
const HINTS_MAX: usize = 3;
/// Most words that a phrase for a format or an audience has.
const PHRASE_WORDS_MAX: usize = 4;

/// What `title` and `text` of a request form suggest: topics that are not ticked, formats and audiences while none is chosen, and hints. Texts
/// beyond the length that a request may have are read as far as that.
pub fn suggest(form: &FormState) -> SuggestionsView {
    let title: String = clean_line(form.value("title")).chars().take(TITLE_LENGTH_MAX).collect();
    let text: String = clean_text(form.value("text")).chars().take(TEXT_LENGTH_MAX).collect();
    let Suggestions { topics, formats, audiences } = language::suggest(&analyse(&[&title, &text], Reading::REQUEST));
    let room = TOPICS_MAX.saturating_sub(form.values("topics").len());
    let topics = topics.into_iter().filter(|topic| !topic.words.is_empty() && !form.has("topics", topic.what.slug()));
    let sentences = if formats.is_empty() && audiences.is_empty() { Vec::new() } else { sentences(&title, &text) };
    let choices_of = |field: &str| if form.value(field).is_empty() { CHOICES_MAX } else { 0 };
    SuggestionsView {
        topics: topics.take(room).map(|topic| Suggestion { what: topic.what, words: topic.words }).collect(),
        formats: with_words(&sentences, formats, TextProfile::has_format).take(choices_of("format")).collect(),
        audiences: with_words(&sentences, audiences, TextProfile::has_audience).take(choices_of("audience")).collect(),
        hints: hints(&format!("{title}\n{text}")),
    }
}

fn hints(text: &str) -> Vec<TextHint> {
    let mut hints: Vec<TextHint> = Vec::new();
    for hint in language::hints(text) {
        let (kind, words) = match hint {
            Hint::Represent { words } => (HintKind::Represent, words),
            Hint::Cliche { words } => (HintKind::Cliche, words),
        };
        if !hints.iter().any(|known| known.kind == kind && known.words == words) {
            hints.push(TextHint { kind, words });
        }
    }
    hints.truncate(HINTS_MAX);
    hints
}

/// A sentence and what it speaks of.
type Sentence<'a> = (&'a str, TextProfile);

/// Most sentences that are looked at for words.
const SENTENCES_MAX: usize = 100;

/// The title and the sentences of the text.
fn sentences<'a>(title: &'a str, text: &'a str) -> Vec<Sentence<'a>> {
    let pieces = std::iter::once(title).chain(text.split_inclusive(['.', '!', '?', '\n', ';']));
    let pieces = pieces.map(str::trim).filter(|piece| !piece.is_empty()).take(SENTENCES_MAX);
    pieces.map(|piece| (piece, analyse(&[piece], Reading::REQUEST))).collect()
}

/// Each of these with the words that say it; what no words can be shown for is left out.
fn with_words<T: Copy>(
    sentences: &[Sentence<'_>],
    found: Vec<T>,
    says: impl Fn(&TextProfile, T) -> bool,
) -> impl Iterator<Item = Suggestion<T>> {
    found.into_iter().filter_map(move |what| {
        let (sentence, _) = sentences.iter().find(|(_, profile)| says(profile, what))?;
        let words = phrase(sentence, |part| says(&analyse(&[part], Reading::REQUEST), what));
        Some(Suggestion { what, words: vec![words] })
    })
}

/// The words of a sentence that make it say something: the last of them is found by halving, the first by going back from there.
fn phrase(sentence: &str, says: impl Fn(&str) -> bool) -> String {
    let words: Vec<(usize, usize)> = sentence
        .split_whitespace()
        .map(|word| {
            let start = word.as_ptr() as usize - sentence.as_ptr() as usize;
            (start, start + word.len())
        })
        .collect();
    let (mut silent, mut telling) = (0, words.len());
    while telling - silent > 1 {
        let middle = usize::midpoint(silent, telling);
        if says(&sentence[..words[middle - 1].1]) {
            telling = middle;
        } else {
            silent = middle;
        }
    }
    let last = telling.saturating_sub(1);
    let first = (last.saturating_sub(PHRASE_WORDS_MAX - 1)..=last).rev().find(|first| says(&sentence[words[*first].0..words[last].1]));
    let part = words.get(first.unwrap_or(last)).zip(words.get(last)).map_or(sentence, |(first, last)| &sentence[first.0..last.1]);
    part.trim_matches(|letter: char| !letter.is_alphanumeric()).to_owned()
}

#[cfg(test)]
mod tests {
    use domain::taxonomy::{Audience, Format, Topic};

    use super::*;

    const TEXT: &str = "Wir lesen Briefe von Vertragsarbeiterinnen aus Mosambik. Für die Klasse 10 planen wir einen Workshop am Vormittag.";

    fn form(title: &str, text: &str) -> FormState {
        FormState::default().with("title", title).with("text", text)
    }

    #[test]
    fn suggestions_come_with_the_words_that_led_to_them() {
        let view = suggest(&form("Ein Gespräch", TEXT));
        let topic = view.topics.iter().find(|topic| topic.what == Topic::ContractLabour).expect("the topic");
        assert!(topic.words.contains(&"Vertragsarbeiterinnen".to_owned()), "{topic:?}");
        let format = view.formats.iter().find(|format| format.what == Format::Workshop).expect("the format");
        assert_eq!(format.words, ["Workshop"]);
        let audience = view.audiences.iter().find(|audience| audience.what == Audience::Grade5To10).expect("the audience");
        assert!(audience.words[0].contains("Klasse") && audience.words[0].len() < 20, "{audience:?}");
        let words = view.topics.iter().flat_map(|topic| &topic.words).chain(&format.words).chain(&audience.words);
        assert!(words.into_iter().all(|word| TEXT.contains(word.as_str())));
    }

    #[test]
    fn what_is_ticked_or_chosen_is_not_suggested_again() {
        let ticked =
            form("Ein Gespräch", TEXT).with_all("topics", ["contract-labour"]).with("format", "lecture").with("audience", "adults");
        let view = suggest(&ticked);
        assert!(!view.topics.iter().any(|topic| topic.what == Topic::ContractLabour));
        assert!(view.formats.is_empty() && view.audiences.is_empty());
        let full = ticked.with_all("topics", (0..TOPICS_MAX).map(|number| format!("topic-{number}")));
        assert!(suggest(&full).topics.is_empty());
    }

    #[test]
    fn nothing_is_suggested_when_the_text_says_nothing() {
        for (title, text) in [("", ""), ("  ", "\n\n"), ("Hallo", "Guten Tag zusammen."), ("\u{0}\u{202e}", "...!?;;")] {
            assert_eq!(suggest(&form(title, text)), SuggestionsView::default(), "{title} {text}");
        }
    }

    #[test]
    fn hints_are_few_and_each_is_given_once() {
        let view = suggest(&form("", "Die Gäste sollen ihr Land vorstellen. Die Gäste sollen ihr Land vorstellen."));
        assert_eq!(view.hints.len(), 1, "{:?}", view.hints);
        assert_eq!(view.hints[0].kind, HintKind::Represent);
        assert!(view.hints[0].words.contains("Land vorstellen"));
        let text = "Tracht. Bauchtanz. Landestracht. Exotisch. Trommler.";
        assert_eq!(suggest(&form("", text)).hints.len(), HINTS_MAX);
    }

    #[test]
    fn long_texts_are_read_no_further_than_a_request_may_be() {
        let text = format!("{}. Vertragsarbeiterinnen", "ä ".repeat(TEXT_LENGTH_MAX));
        assert!(suggest(&form("", &text)).topics.is_empty());
    }
}
