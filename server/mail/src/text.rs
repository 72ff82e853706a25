//! The plain text of a mail: for people who read mails as text, and for those who want to see where a link leads.

use i18n::{Locale, t};

use crate::template::{Block, Template};

/// The plain text, with LF as line end and a signature block.
pub(crate) fn write(locale: Locale, template: &Template, link: &str, home: &str) -> String {
    let mut parts = vec![template.greeting.clone()];
    parts.extend(template.before.iter().map(block));
    parts.push(format!("{}:\n{link}", template.action));
    parts.extend(template.after.iter().map(block));
    // "-- " on a line of its own is what mail programs know as the beginning of a signature.
    parts.push(format!("-- \n{}\n{home}\n", t!(locale, MAIL_FOOTER)));
    parts.join("\n\n")
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph(sentences) => sentences.clone(),
        Block::Facts(facts) => facts.iter().map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>().join("\n"),
        Block::Quotation { introduction, words } => {
            let quoted: Vec<String> = words.lines().map(|line| format!("> {line}").trim_end().to_owned()).collect();
            format!("{introduction}\n{}", quoted.join("\n"))
        }
    }
}
