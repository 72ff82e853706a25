//! Words with their place in the text, and the marks between them.

/// What stands before a word, from the weakest mark to the strongest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mark {
    /// Only a space.
    #[default]
    None,
    /// A comma, a bracket or a dash.
    Comma,
    /// The end of a sentence, a semicolon or a colon.
    Stop,
}

/// One word of a text.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends, in bytes.
    pub end: usize,
    /// In small letters, umlauts and accents folded.
    pub folded: String,
    /// What stands before it.
    pub mark: Mark,
    /// Whether it begins with a capital letter.
    pub capital: bool,
}

/// Longest text that is read, in bytes; what comes after is ignored. Profiles and requests are far shorter.
pub(crate) const READ_MAX: usize = 20_000;
/// Texts of more words than this have capital letters if their writer uses any.
const SMALL_TEXT: usize = 5;
/// Longest word that is read as one, in bytes.
const WORD_MAX: usize = 60;

/// The words of a text in order.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    let mut mark = Mark::Stop;
    let mut begin = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        if at > READ_MAX {
            break;
        }
        if letter.is_alphanumeric() || (begin.is_some() && is_inner(text, at, letter)) {
            begin.get_or_insert(at);
            continue;
        }
        if let Some(start) = begin.take() {
            push_words(&mut found, text, start, at, std::mem::take(&mut mark));
        }
        mark = mark.max(mark_of(letter));
    }
    // Who writes everything in small letters writes nouns so, too.
    if found.len() > SMALL_TEXT && found.iter().filter(|token| token.capital).count() * 20 < found.len() {
        found.iter_mut().for_each(|token| token.capital = true);
    }
    found
}

/// Signs that stand inside a word: an apostrophe between letters, or the star or colon of a gender-fair form.
fn is_inner(text: &str, at: usize, letter: char) -> bool {
    let rest = text.get(at + letter.len_utf8()..).unwrap_or_default();
    match letter {
        '\'' | '’' | '*' => rest.starts_with(char::is_alphabetic),
        ':' | '_' => rest.starts_with("in"),
        _ => false,
    }
}

fn mark_of(letter: char) -> Mark {
    match letter {
        '.' | '!' | '?' | ';' | ':' | '\n' => Mark::Stop,
        ',' | '(' | ')' | '–' | '—' | '/' => Mark::Comma,
        _ => Mark::None,
    }
}

fn push_words(found: &mut Vec<Token>, text: &str, start: usize, end: usize, mark: Mark) {
    let word = &text[start..end];
    if word.len() > WORD_MAX {
        return;
    }
    let capital = word.starts_with(char::is_uppercase);
    found.push(Token { start, end, folded: fold(word), mark, capital });
}

/// Small letters without umlauts and accents: what is written differently and means the same becomes equal.
pub(crate) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars().flat_map(char::to_lowercase) {
        match letter {
            'ä' | 'á' | 'à' | 'â' | 'å' | 'ã' => folded.push('a'),
            'ö' | 'ó' | 'ò' | 'ô' | 'õ' | 'ø' => folded.push('o'),
            'ü' | 'ú' | 'ù' | 'û' => folded.push('u'),
            'é' | 'è' | 'ê' | 'ë' | 'ế' => folded.push('e'),
            'í' | 'ì' | 'î' | 'ï' | 'ı' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            'ç' => folded.push('c'),
            'ş' => folded.push('s'),
            'ğ' => folded.push('g'),
            'ñ' => folded.push('n'),
            '*' | '’' | '\'' | ':' | '_' => {}
            other => folded.push(other),
        }
    }
    folded
}
