//! A mail before it has a form: its words in order. [`crate::text`] and [`crate::html`] write the same blocks in two ways, so that both parts
//! of a mail always say the same.

use domain::text::{clean_line, clean_text};
use i18n::{Locale, t};

/// The words of a mail.
pub(crate) struct Template {
    /// The subject; one line.
    pub subject: String,
    /// "Guten Tag Ada,".
    pub greeting: String,
    /// What comes before the link, in order.
    pub before: Vec<Block>,
    /// What the link does, verb first.
    pub action: String,
    /// What comes after the link, in order.
    pub after: Vec<Block>,
}

/// A part of a mail. Every text in it is clean: no control characters, one line unless it is a quotation.
pub(crate) enum Block {
    /// A few sentences.
    Paragraph(String),
    /// Named facts, one a line: who, what, where, when, money.
    Facts(Vec<(String, String)>),
    /// Something a person wrote, set apart so that it cannot be taken for the words of the site.
    Quotation {
        /// Who wrote it.
        introduction: String,
        /// Their words; several lines.
        words: String,
    },
}

impl Template {
    /// A mail that greets by name, without content.
    pub(crate) fn new(locale: Locale, subject: String, name: Option<&str>, action: String) -> Self {
        let greeting = match name.map(clean_line).filter(|name| is_plain_name(name)) {
            Some(name) => t!(locale, MAIL_GREETING, name = name),
            None => t!(locale, MAIL_GREETING_BARE),
        };
        Self { subject: clean_line(&subject), greeting, before: Vec::new(), action, after: Vec::new() }
    }

    /// With these sentences before the link.
    pub(crate) fn say(mut self, sentences: String) -> Self {
        self.before.push(Block::Paragraph(clean_line(&sentences)));
        self
    }

    /// With these facts before the link; empty ones are left out.
    pub(crate) fn facts(mut self, facts: Vec<(String, String)>) -> Self {
        let facts = facts.into_iter().map(|(name, value)| (name, clean_line(&value))).filter(|(_, value)| !value.is_empty()).collect();
        self.before.push(Block::Facts(facts));
        self
    }

    /// With somebody's words before the link, if there are any.
    pub(crate) fn quote(mut self, introduction: String, words: Option<&str>) -> Self {
        self.before.extend(quotation(introduction, words));
        self
    }

    /// With these sentences after the link.
    pub(crate) fn then_say(mut self, sentences: String) -> Self {
        self.after.push(Block::Paragraph(clean_line(&sentences)));
        self
    }

    /// With somebody's words after the link, if there are any.
    pub(crate) fn then_quote(mut self, introduction: String, words: Option<&str>) -> Self {
        self.after.extend(quotation(introduction, words));
        self
    }
}

fn quotation(introduction: String, words: Option<&str>) -> Option<Block> {
    let words = words.map(clean_text).filter(|words| !words.is_empty())?;
    Some(Block::Quotation { introduction: clean_line(&introduction), words })
}

/// Whether a name can be greeted by. Anybody can sign up with anybody's address: a "name" that mail programs turn into a link would make the
/// site carry advertisements to strangers.
fn is_plain_name(name: &str) -> bool {
    let has_domain = name.split('.').skip(1).any(|rest| rest.starts_with(char::is_alphanumeric));
    !name.is_empty() && !has_domain && !name.contains(['/', ':', '@'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn greeting_leaves_out_a_name_that_mail_programs_would_make_a_link() {
        for name in ["Ada", "Dr. Yılmaz", "Brückenlicht Saale e. V.", "محمد"] {
            assert!(is_plain_name(name), "{name}");
        }
        for name in ["", "Gewinn auf boese.example", "https://x", "ruf an: 0190", "a@b"] {
            assert!(!is_plain_name(name), "{name}");
        }
    }
}
