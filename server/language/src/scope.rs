//! What a text denies: how far a "not" reaches.
//!
//! A text may refuse a topic ("keine Rechtsberatung", "not about careers"), report that it has had it ("hatten wir schon"), quote an idea that it
//! then gives up ("der Chef dachte an …, eigentlich …"), or tell of a lack that is the very topic ("Menschen, die keine Wohnung finden"). Only
//! the first three take words out; a lack is told in a subordinate clause or with a verb of finding and getting.

use std::ops::Range;

use crate::cues::*;
use crate::tokens::{Mark, Token};

/// How a word is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Stance {
    /// It stands for what it says.
    #[default]
    Said,
    /// The text does not want it or knows nothing about it.
    Denied,
}

/// A piece of a list has at most so many words.
const PIECE_SHORT: usize = 4;

/// How every word is meant. `in_request`: whether somebody writes what is wanted, so that an idea that is given up, and what was had or is known
/// already, count as denied. Otherwise somebody writes what is offered.
pub(crate) fn stances(tokens: &[Token], in_request: bool) -> Vec<Stance> {
    let mut stances = vec![Stance::Said; tokens.len()];
    let sentences = ranges(tokens, 0..tokens.len(), |token| token.mark == Mark::Stop);
    let turns = in_request && sentences.iter().any(|sentence| turns_at(&tokens[sentence.clone()]));
    for (number, sentence) in sentences.iter().enumerate() {
        let mut reader = Sentence { tokens, stances: &mut stances, whole: sentence.clone(), in_request };
        reader.read();
        let turned = turns_at(&tokens[sentence.clone()]);
        if turns
            && !turned
            && tokens[sentence.clone()].iter().any(|token| is(token, IDEA))
            && sentences[number..].iter().any(|later| turns_at(&tokens[later.clone()]))
        {
            reader.deny(sentence.clone());
        }
    }
    stances
}

/// Whether a sentence tells what is really wanted.
fn turns_at(sentence: &[Token]) -> bool {
    let begins = |words: &[&str]| words.len() <= sentence.len() && words.iter().zip(sentence).all(|(word, token)| token.folded == *word);
    sentence.iter().any(|token| is(token, TURN))
        || [&["uns", "geht", "es"][..], &["jetzt", "brauchen"], &["nun", "brauchen"], &["now", "we", "need"], &["what", "we", "need"]]
            .iter()
            .any(|words| begins(words))
}

fn is(token: &Token, words: &[&str]) -> bool {
    words.contains(&token.folded.as_str())
}

/// Cuts a range before every word that begins a new piece.
fn ranges(tokens: &[Token], within: Range<usize>, begins: impl Fn(&Token) -> bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = within.start;
    for at in within.clone().skip(1) {
        if begins(&tokens[at]) {
            found.push(start..at);
            start = at;
        }
    }
    if start < within.end {
        found.push(start..within.end);
    }
    found
}

struct Sentence<'a> {
    tokens: &'a [Token],
    stances: &'a mut [Stance],
    whole: Range<usize>,
    in_request: bool,
}

impl Sentence<'_> {
    fn read(&mut self) {
        let pieces = ranges(self.tokens, self.whole.clone(), |token| token.mark == Mark::Comma || is(token, CONTRAST));
        for (number, piece) in pieces.iter().enumerate() {
            let subordinate = is(&self.tokens[piece.start], SUBORDINATE) && (number > 0 || piece.len() < 3);
            for at in piece.clone() {
                self.read_cue(&pieces, number, at, subordinate);
            }
            if !subordinate {
                self.read_had(&pieces, number);
            }
        }
    }

    fn read_cue(&mut self, pieces: &[Range<usize>], number: usize, at: usize, subordinate: bool) {
        let piece = pieces[number].clone();
        let word = self.tokens[at].folded.as_str();
        let next = |count: usize| (at + count < piece.end).then(|| &self.tokens[at + count]);
        let next_is = |count: usize, words: &[&str]| next(count).is_some_and(|token| is(token, words));
        let piece_has = |words: &[&str]| self.tokens[piece.clone()].iter().any(|token| is(token, words));
        match word {
            // "Keiner traut sich": somebody, not something.
            "keiner" | "keine" if next(1).is_none_or(|token| !token.capital) && !next_is(2, KNOWLEDGE) => {}
            "kein" | "keine" | "keinen" | "keinem" | "keiner" | "keines" | "no" => {
                let within = self.tokens[piece.start..at].iter().any(|token| is(token, RELATIVE));
                if subordinate || within || (piece_has(LACK) && !piece_has(KNOWLEDGE)) {
                    return;
                }
                let reach = self.onwards(pieces, number, at + 1);
                self.deny(reach);
                if piece_has(KNOWLEDGE) {
                    self.deny(self.backwards(pieces, number, at));
                }
            }
            "nicht" | "not" | "nie" | "never" | "don't" | "dont" | "doesnt" | "cannot" | "cant" | "wont" => {
                self.read_not(pieces, number, at, subordinate);
            }
            // "Bei Urkunden verweisen wir an die Kammern."
            "verweisen" | "verweise" if piece_has(&["wir", "ich"]) && piece_has(&["an"]) && !piece_has(&["auf"]) => self.deny(piece),
            "refer" if piece_has(&["we", "i"]) && piece_has(&["to"]) && !next_is(1, &["to"]) => self.deny(piece),
            "weiter"
                if piece_has(&["vermitteln", "leiten", "schicken"])
                    && piece_has(&["wir", "ich"])
                    && (piece_has(&["an"]) || piece_has(&["den", "die", "das"]))
                    && !piece_has(&["helfen", "hilft"]) =>
            {
                self.deny(piece);
            }
            // "Um Anträge kümmern sich andere", "das machen andere".
            "andere" | "others"
                if at + 1 == piece.end
                    && at > piece.start
                    && (is(&self.tokens[at - 1], OTHERS_DO) || is(&self.tokens[at - 1], &["sich"]) && piece_has(OTHERS_DO)) =>
            {
                self.deny(self.backwards(pieces, number, at));
            }
            // "In der Reihe saßen schon der Dechant und der Imam": guests of the past.
            "schon" | "bereits" if self.in_request && !subordinate && self.tells_of_past(&piece, at) && !piece_has(TROUBLE) => {
                self.deny(at + 1..self.until_contrast(at + 1));
            }
            // "Der Imam, die Pastorin und der Rabbiner waren schon zu Gast."
            "schon" | "bereits" if self.in_request && (next_is(1, BEEN) || next_is(2, BEEN)) => self.deny(self.whole.start..at),
            "weder" | "neither" => self.deny(at + 1..self.until_contrast(at + 1)),
            "nichts" | "nothing" if next_is(1, &["uber", "zu", "mit", "fur", "about", "on", "to", "for"]) && !subordinate => {
                self.deny(self.onwards(pieces, number, at + 2))
            }
            // "Über Visa brauchen wir nichts."
            "nichts" | "nothing" if piece_has(WILL) && piece_has(OWN) && !subordinate => self.deny(self.backwards(pieces, number, at)),
            "statt" | "anstatt" | "anstelle" => self.deny(at + 1..piece.end.min(at + 5)),
            "instead" | "rather" if next_is(1, &["of", "than"]) => self.deny(at + 2..piece.end.min(at + 7)),
            // "Wäre uns lieber als ein Film."
            "als" if at > piece.start && is(&self.tokens[at - 1], &["lieber"]) => self.deny(at + 1..piece.end),
            "ausser" | "except" => self.deny(at + 1..piece.end.min(at + 5)),
            "already" if piece_has(&["covers", "covered", "cover", "had", "have", "has", "did", "done", "does"]) && !subordinate => {
                self.deny(piece);
            }
            "verzichten" | "verzichtet" if piece_has(&["auf"]) && piece_has(OWN) => self.deny(piece),
            "uberlassen" | "uberlasst" if piece_has(&["wir", "ich"]) => self.deny(piece),
            _ => self.read_left_to_others(pieces, number, at, subordinate),
        }
    }

    /// How far a "not" reaches.
    fn read_not(&mut self, pieces: &[Range<usize>], number: usize, at: usize, subordinate: bool) {
        let piece = pieces[number].clone();
        let word = self.tokens[at].folded.as_str();
        let next = |count: usize| (at + count < piece.end).then(|| &self.tokens[at + count]);
        let next_is = |count: usize, words: &[&str]| next(count).is_some_and(|token| is(token, words));
        let piece_has = |words: &[&str]| self.tokens[piece.clone()].iter().any(|token| is(token, words));
        match word {
            // "Vorträge halten die Mitglieder, nicht wir."
            "nicht" | "not" if next_is(1, &["wir", "us"]) && at + 2 == piece.end && number > 0 => {
                self.deny(pieces[number - 1].clone());
                self.deny(self.backwards(pieces, number, at));
            }
            // "Zahlen bitte nicht", "Bitte nicht noch ein Kapitel".
            "nicht" | "not" if at + 1 == piece.end && at > piece.start && is(&self.tokens[at - 1], &["bitte", "please"]) => {
                self.deny(self.backwards(pieces, number, at));
            }
            "nicht" if next_is(1, &["noch"]) && next_is(2, &["ein", "eine", "einen", "mehr"]) && !subordinate => {
                self.deny(self.onwards(pieces, number, at + 2));
            }
            "nicht" if piece_has(&["muss", "mussen"]) && next_is(1, &["sein"]) => self.deny(self.backwards(pieces, number, at)),
            "nicht" | "not" | "nie" | "never" | "don't" | "dont" | "doesnt" | "cannot" | "cant" | "wont" if next_is(1, NOT_TURNED) => {}
            "nicht" | "not" if next_is(1, ABOUT) && next(2).is_some() && !subordinate => self.deny(self.onwards(pieces, number, at + 2)),
            "nicht" | "not" | "nie" | "never" | "dont" | "doesnt" | "cannot" | "cant" | "wont" => {
                // "We do not look away": of an English verb it matters what follows the "not".
                let helped = at > piece.start && is(&self.tokens[at - 1], HELPERS) || word != "nicht" && word != "not" && word != "nie";
                let will = if helped { next_is(1, WILL) } else { piece_has(WILL) };
                let stands_up = piece_has(UPHELD) || piece_has(CONCERNED);
                let refused = (1..4).any(|count| next_is(count, REFUSED))
                    || piece_has(UNFIT)
                    || (will && piece_has(OWN))
                    || (piece_has(HELPS) && piece_has(&["uns"]));
                let within = self.tokens[piece.start..at].iter().any(|token| is(token, RELATIVE));
                let elsewhere = piece_has(&["gehort", "gehoren"]) && next_is(1, &["zu", "dazu", "hierher", "hinein"]);
                if elsewhere && !subordinate {
                    self.deny(self.backwards(pieces, number, at));
                } else if refused && !stands_up && !subordinate && !within {
                    self.deny(self.backwards(pieces, number, at));
                    self.deny(self.onwards(pieces, number, at + 1));
                } else if let Some(verb) = self.turned_verb(&piece, at) {
                    self.deny(self.backwards_over(pieces, number, verb));
                }
            }
            _ => {}
        }
    }

    /// What is left to others, done without help, or would be wrong.
    fn read_left_to_others(&mut self, pieces: &[Range<usize>], number: usize, at: usize, subordinate: bool) {
        let piece = pieces[number].clone();
        let next_is = |words: &[&str]| at + 1 < piece.end && is(&self.tokens[at + 1], words);
        let before_is = |words: &[&str]| at > piece.start && is(&self.tokens[at - 1], words);
        let piece_has = |words: &[&str]| self.tokens[piece.clone()].iter().any(|token| is(token, words));
        let is_last = at + 1 == piece.end;
        if subordinate {
            return;
        }
        match self.tokens[at].folded.as_str() {
            // "Krisen gehören in andere Hände."
            "hande" | "hands" if before_is(&["andere", "fremde", "other"]) => {
                self.deny(self.backwards(pieces, number, at));
            }
            "ab" if is_last && piece_has(&["lehnen", "lehne"]) => self.deny(piece),
            // "Für Gespräche über heute fehlt uns das Rüstzeug."
            "fehlt" | "fehlen" if !self.in_request && next_is(&["uns", "mir"]) && piece_has(KNOWLEDGE) => {
                self.deny(self.backwards_over(pieces, number, at));
            }
            // "Folklore wäre das Letzte, was wir brauchen."
            _ if is(&self.tokens[at], WRONG)
                && at > piece.start
                && self.tokens[piece.start..at].iter().any(|token| is(token, WOULD_BE)) =>
            {
                self.deny(self.backwards(pieces, number, at));
            }
            // "Warnsysteme und Evakuierung üben wir selbst."
            _ if self.in_request && is(&self.tokens[at], SELF) && is_last && at > piece.start + 2 && is(&self.tokens[at - 1], &["wir"]) => {
                self.deny(self.backwards(pieces, number, at));
            }
            // "Auftreten soll niemand."
            "niemand" if is_last && at > piece.start && is(&self.tokens[at - 1], &["soll", "muss", "braucht"]) => {
                self.deny(self.backwards(pieces, number, at));
            }
            // "Ohne Buffet."
            "ohne" | "without" if self.in_request && at == self.whole.start && self.whole.len() <= PIECE_SHORT => {
                self.deny(self.whole.clone())
            }
            _ => {}
        }
    }

    /// The verb of "Lehrkräfte sind wir nicht", "Rollenspiele machen wir nicht mit", seen from the "not": what goes before it is not offered.
    /// Only verbs of offering count: "Rassismus dulden wir nicht" speaks of it, and what somebody cannot get or reach is a need.
    fn turned_verb(&self, piece: &Range<usize>, at: usize) -> Option<usize> {
        let before = |count: usize| {
            at.checked_sub(count).filter(|place| *place > piece.start || (*place == piece.start && piece.start > self.whole.start))
        };
        let own = |place: usize| is(&self.tokens[place], &["wir", "ich"]);
        let verb = match (before(1)?, before(2)) {
            (one, Some(two)) if own(one) => two,
            // "Äußern wir uns nicht."
            (one, Some(two)) if is(&self.tokens[one], &["uns", "mich"]) && own(two) => before(3)?,
            _ => return None,
        };
        (!self.in_request && at + 2 >= piece.end && is(&self.tokens[verb], OFFERING)).then_some(verb)
    }

    /// "Tanz, Chor und Buffet hatten wir schon", "Kochrezepte hatten wir voriges Jahr": what was had is not asked for again. But what stands
    /// after "voriges Jahr hatten wir" is a story.
    fn read_had(&mut self, pieces: &[Range<usize>], number: usize) {
        let range = pieces[number].clone();
        let piece = &self.tokens[range.clone()];
        let has = |words: &[&str]| piece.iter().any(|token| is(token, words));
        if !has(HAD) || !has(DONE) || has(TROUBLE) || has(&["gute", "erfahrung", "erfahrungen"]) {
            return;
        }
        if has(&["schon", "bereits", "ohnehin"]) {
            self.deny(self.backwards(pieces, number, range.end));
        } else if has(BEFORE)
            && let Some(verb) = piece.iter().position(|token| is(token, HAD))
        {
            self.deny(self.backwards(pieces, number, range.start + verb));
        }
    }

    fn deny(&mut self, reach: Range<usize>) {
        for stance in &mut self.stances[reach] {
            *stance = Stance::Denied;
        }
    }

    /// From here to the end of the piece, and on through a list of short pieces without a subordinate clause.
    fn onwards(&self, pieces: &[Range<usize>], number: usize, from: usize) -> Range<usize> {
        let mut end = pieces[number].end.max(from.min(self.whole.end));
        for piece in &pieces[number + 1..] {
            let first = &self.tokens[piece.start];
            if piece.len() > PIECE_SHORT || is(first, CONTRAST) || is(first, SUBORDINATE) {
                break;
            }
            end = piece.end;
        }
        from.min(end)..end
    }

    /// From the beginning of the list of short pieces before this place up to it.
    fn backwards(&self, pieces: &[Range<usize>], number: usize, to: usize) -> Range<usize> {
        let mut start = pieces[number].start;
        for piece in pieces[..number].iter().rev() {
            if piece.len() > PIECE_SHORT || is(&self.tokens[start], CONTRAST) {
                break;
            }
            start = piece.start;
        }
        start..to
    }

    /// The same; where the piece begins here, the clause before it is what is spoken of: "woher jemand kam, erzählen wir nicht".
    fn backwards_over(&self, pieces: &[Range<usize>], number: usize, to: usize) -> Range<usize> {
        let mut reach = self.backwards(pieces, number, to);
        if reach.start == pieces[number].start && number > 0 && (to == reach.start || is(&self.tokens[reach.start], &["fehlt", "fehlen"])) {
            reach.start = pieces[number - 1].start;
        }
        reach
    }

    /// Whether a verb of the past stands right before this "already".
    fn tells_of_past(&self, piece: &Range<usize>, at: usize) -> bool {
        let verb = self.tokens[piece.start..at].iter().rev().find(|token| !is(token, BETWEEN));
        verb.is_some_and(|token| is(token, PAST))
    }

    fn until_contrast(&self, from: usize) -> usize {
        (from..self.whole.end).find(|&at| is(&self.tokens[at], CONTRAST)).unwrap_or(self.whole.end).max(from.min(self.whole.end))
    }
}
