//! The HTML of a mail: one column, inline styles (mail programs drop style sheets), no picture, nothing loaded from anywhere. Readers with
//! dark screens get paper on ink where their program understands it; elsewhere the light colours hold.

use i18n::{Locale, t};

use crate::template::{Block, Template};

const PAGE: &str = "margin:0;padding:24px 12px;background:#fbf6ec;color:#0b2529;font:17px/1.5 'Source Sans 3',system-ui,sans-serif";
const COLUMN: &str = "max-width:34em;margin:0 auto";
const PARAGRAPH: &str = "margin:0 0 1em";
const TERM: &str = "padding:6px 16px 6px 0;text-align:start;vertical-align:top;font-weight:600;white-space:nowrap";
const VALUE: &str = "padding:6px 0;vertical-align:top";
const QUOTATION: &str = "margin:0 0 1em;padding:0 0 0 14px;border-inline-start:3px solid #c8703f";
const BUTTON: &str = "display:inline-block;padding:14px 26px;border-radius:22px 22px 22px 4px;background:#10474d;color:#ffffff;\
                      font-weight:600;font-size:18px;text-decoration:none";
const SMALL: &str = "margin:0 0 1em;font-size:15px;overflow-wrap:anywhere";
const RULE: &str = "margin:28px 0 16px;border:0;border-top:1px solid #b9c4bf";

/// Turns the colours around for dark screens. A style sheet must shout (`!important`) to be heard over inline styles.
const DARK: &str = "@media (prefers-color-scheme:dark){.page{background:#0b2529!important;color:#fbf6ec!important}\
                    .button{background:#f4b592!important;color:#0b2529!important}.link{color:#f4b592!important}}";

/// The HTML document. Every value is escaped.
pub(crate) fn write(locale: Locale, template: &Template, link: &str, home: &str) -> String {
    let before: String = template.before.iter().map(block).collect();
    let after: String = template.after.iter().map(block).collect();
    let (link, home) = (escape(link), escape(home));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{subject}</title>\n<style>{DARK}</style>\n</head>\n<body class=\"page\" style=\"{PAGE}\">\n<div role=\"main\" style=\"{COLUMN}\">\n\
         <p style=\"{PARAGRAPH}\">{greeting}</p>\n{before}\
         <p style=\"margin:24px 0\"><a class=\"button\" style=\"{BUTTON}\" href=\"{link}\">{action}</a></p>\n{after}\
         <hr style=\"{RULE}\">\n<p style=\"{SMALL}\">{fallback}<br><a class=\"link\" style=\"color:#10474d\" href=\"{link}\">{link}</a></p>\n\
         <p style=\"{SMALL}\">{footer}<br><a class=\"link\" style=\"color:#10474d\" href=\"{home}\">{home}</a></p>\n\
         </div>\n</body>\n</html>\n",
        lang = locale.tag(),
        direction = locale.direction(),
        subject = escape(&template.subject),
        greeting = escape(&template.greeting),
        action = escape(&template.action),
        fallback = escape(&t!(locale, MAIL_LINK_FALLBACK)),
        footer = escape(&t!(locale, MAIL_FOOTER)),
    )
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph(sentences) => format!("<p style=\"{PARAGRAPH}\">{}</p>\n", escape(sentences)),
        Block::Facts(facts) => {
            let rows: String = facts.iter().map(|(name, value)| fact(name, value)).collect();
            format!("<table style=\"margin:0 0 1em;border-collapse:collapse\">\n{rows}</table>\n")
        }
        Block::Quotation { introduction, words } => {
            let words = escape(words).replace('\n', "<br>\n");
            format!("<p style=\"{PARAGRAPH}\">{}</p>\n<blockquote style=\"{QUOTATION}\">{words}</blockquote>\n", escape(introduction))
        }
    }
}

fn fact(name: &str, value: &str) -> String {
    format!("<tr><th scope=\"row\" style=\"{TERM}\">{}</th><td style=\"{VALUE}\">{}</td></tr>\n", escape(name), escape(value))
}

/// The text with every character that means something in HTML written as an entity; safe in content and in quoted attributes.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}
