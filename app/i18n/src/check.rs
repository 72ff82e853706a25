//! Reads Fluent catalogues and says what is wrong with them. Used by `build.rs`, and by the tests of this crate; not part of the library.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;

/// The locale whose texts document the keys.
const REFERENCE_LOCALE: &str = "de";

/// The only function that texts may call.
const KNOWN_FUNCTIONS: [&str; 1] = ["NUMBER"];

/// One `.ftl` file.
pub struct Source {
    /// Name of the folder, for example `de`.
    pub locale: String,
    /// Name of the file, for example `common.ftl`.
    pub file: String,
    /// What it says.
    pub text: String,
}

/// What the rest of the build needs to know of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageFacts {
    /// For example `common-places-left`.
    pub id: String,
    /// The names of its arguments, those of the messages it refers to included.
    pub variables: BTreeSet<String>,
    /// The beginning of the text in the reference locale, for the documentation of the key.
    pub first_line: String,
}

/// What a pattern contains, collected while walking through it.
#[derive(Default)]
struct Contents {
    variables: BTreeSet<String>,
    messages: BTreeSet<String>,
    terms: BTreeSet<String>,
    functions: BTreeSet<String>,
    text: String,
}

/// A message or term of one locale.
struct Item {
    file: String,
    contents: Contents,
}

/// The items of one locale; the ids of terms begin with a hyphen.
type Catalogue = BTreeMap<String, Item>;

/// Checks all catalogues together. Gives the facts of every message, by id, or every problem found, each naming its file and key.
pub fn check(sources: &[Source]) -> Result<Vec<MessageFacts>, Vec<String>> {
    let mut problems = Vec::new();
    let mut catalogues: BTreeMap<&str, Catalogue> = BTreeMap::new();
    for source in sources {
        read_source(source, catalogues.entry(&source.locale).or_default(), &mut problems);
    }
    for (locale, catalogue) in &catalogues {
        check_references(locale, catalogue, &mut problems);
    }
    if problems.is_empty() {
        compare_locales(&catalogues, &mut problems);
    }
    if problems.is_empty() { Ok(facts(&catalogues)) } else { Err(problems) }
}

fn read_source(source: &Source, catalogue: &mut Catalogue, problems: &mut Vec<String>) {
    let Source { locale, file, text } = source;
    let resource = match parser::parse(text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = text.get(..error.pos.start).map_or(1, |before| before.matches('\n').count() + 1);
                problems.push(format!("locales/{locale}/{file}:{line}: cannot be read: {}", error.kind));
            }
            resource
        }
    };
    for entry in &resource.body {
        let (id, contents) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message_contents(source, message, problems)),
            Entry::Term(term) => (format!("-{}", term.id.name), pattern_contents(&term.value)),
            _ => continue,
        };
        if contents.text.contains('!') {
            problems.push(format!("locales/{locale}/{file}: `{id}` contains an exclamation mark"));
        }
        if let Some(earlier) = catalogue.get(&id) {
            problems.push(format!("locales/{locale}/{file}: `{id}` is defined twice, first in {}", earlier.file));
        }
        catalogue.insert(id, Item { file: file.clone(), contents });
    }
}

fn message_contents(source: &Source, message: &Message<&str>, problems: &mut Vec<String>) -> Contents {
    let Source { locale, file, .. } = source;
    let id = message.id.name;
    if !is_key(id) {
        problems.push(format!(
            "locales/{locale}/{file}: `{id}` is not a key: lowercase letters, digits and hyphens, at least two parts (feature-thing-state)"
        ));
    }
    if !message.attributes.is_empty() {
        problems.push(format!("locales/{locale}/{file}: `{id}` has attributes, which nothing reads: write separate messages"));
    }
    let contents = message.value.as_ref().map(pattern_contents).unwrap_or_default();
    if message.value.is_none() {
        problems.push(format!("locales/{locale}/{file}: `{id}` has no text"));
    }
    for variable in contents.variables.iter().filter(|variable| !is_variable(variable)) {
        problems.push(format!("locales/{locale}/{file}: `{id}` uses `${variable}`, which is not snake_case"));
    }
    contents
}

/// Whether a text is at least two parts of lowercase letters and digits, joined by single hyphens, beginning with a letter.
pub fn is_key(id: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    id.contains('-') && id.starts_with(|first: char| first.is_ascii_lowercase()) && id.split('-').all(is_part)
}

fn is_variable(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

fn pattern_contents(pattern: &Pattern<&str>) -> Contents {
    let mut contents = Contents::default();
    walk_pattern(pattern, &mut contents);
    contents
}

fn walk_pattern(pattern: &Pattern<&str>, contents: &mut Contents) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => contents.text.push_str(value),
            PatternElement::Placeable { expression } => walk_expression(expression, contents),
        }
    }
}

fn walk_expression(expression: &Expression<&str>, contents: &mut Contents) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, contents, true),
        Expression::Select { selector, variants } => {
            walk_inline(selector, contents, false);
            for variant in variants {
                // A line for each variant keeps the documentation of a plural readable.
                contents.text.push('\n');
                walk_pattern(&variant.value, contents);
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, contents: &mut Contents, is_shown: bool) {
    match inline {
        InlineExpression::StringLiteral { value } => contents.text.push_str(value),
        InlineExpression::NumberLiteral { value } => contents.text.push_str(value),
        InlineExpression::VariableReference { id } => {
            contents.variables.insert(id.name.to_owned());
            if is_shown {
                contents.text.push('…');
            }
        }
        InlineExpression::MessageReference { id, .. } => {
            contents.messages.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            contents.terms.insert(format!("-{}", id.name));
            walk_arguments(arguments.as_ref(), contents);
        }
        InlineExpression::FunctionReference { id, arguments } => {
            contents.functions.insert(id.name.to_owned());
            walk_arguments(Some(arguments), contents);
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, contents),
    }
}

fn walk_arguments(arguments: Option<&CallArguments<&str>>, contents: &mut Contents) {
    let Some(arguments) = arguments else { return };
    // Options such as `minimumFractionDigits: 2` are literals and no texts; only the positional arguments can name variables.
    for argument in &arguments.positional {
        walk_inline(argument, contents, false);
    }
}

fn check_references(locale: &str, catalogue: &Catalogue, problems: &mut Vec<String>) {
    for (id, Item { file, contents }) in catalogue {
        for reference in contents.messages.iter().chain(&contents.terms).filter(|reference| !catalogue.contains_key(*reference)) {
            problems.push(format!("locales/{locale}/{file}: `{id}` refers to `{reference}`, which does not exist"));
        }
        for function in contents.functions.iter().filter(|function| !KNOWN_FUNCTIONS.contains(&function.as_str())) {
            problems.push(format!("locales/{locale}/{file}: `{id}` calls `{function}`, which does not exist"));
        }
    }
}

/// The arguments of a message: its own variables and those of every message it refers to, directly or not.
fn arguments_of(catalogue: &Catalogue, id: &str) -> BTreeSet<String> {
    let (mut seen, mut waiting, mut variables) = (BTreeSet::new(), vec![id], BTreeSet::new());
    while let Some(id) = waiting.pop() {
        let Some(Item { contents, .. }) = catalogue.get(id).filter(|_| seen.insert(id)) else { continue };
        variables.extend(contents.variables.iter().cloned());
        waiting.extend(contents.messages.iter().map(String::as_str));
    }
    variables
}

fn message_ids<'a>(catalogues: &'a BTreeMap<&str, Catalogue>) -> BTreeSet<&'a str> {
    catalogues.values().flat_map(|catalogue| catalogue.keys()).map(String::as_str).filter(|id| !id.starts_with('-')).collect()
}

/// Every locale must have every message, with the same arguments.
fn compare_locales(catalogues: &BTreeMap<&str, Catalogue>, problems: &mut Vec<String>) {
    for id in message_ids(catalogues) {
        let Some((known_locale, known)) = catalogues
            .get_key_value(REFERENCE_LOCALE)
            .filter(|(_, catalogue)| catalogue.contains_key(id))
            .or_else(|| catalogues.iter().find(|(_, catalogue)| catalogue.contains_key(id)))
        else {
            continue;
        };
        let (file, arguments) = (&known[id].file, arguments_of(known, id));
        for (locale, catalogue) in catalogues {
            let Some(item) = catalogue.get(id) else {
                problems.push(format!("locales/{locale}/{file}: `{id}` is missing (it is in locales/{known_locale}/{file})"));
                continue;
            };
            let others = arguments_of(catalogue, id);
            if others != arguments {
                problems.push(format!(
                    "locales/{locale}/{}: `{id}` uses the variables {others:?}, but {arguments:?} in locales/{known_locale}/{file}",
                    item.file
                ));
            }
        }
    }
}

fn facts(catalogues: &BTreeMap<&str, Catalogue>) -> Vec<MessageFacts> {
    let Some(catalogue) = catalogues.get(REFERENCE_LOCALE).or_else(|| catalogues.values().next()) else { return Vec::new() };
    let messages = catalogue.iter().filter(|(id, _)| !id.starts_with('-'));
    let facts = messages.map(|(id, item)| MessageFacts {
        id: id.clone(),
        variables: arguments_of(catalogue, id),
        first_line: item.contents.text.trim().lines().next().unwrap_or_default().trim().to_owned(),
    });
    facts.collect()
}

/// Rust code: one documented constant for each message, and `ALL`, sorted by id.
pub fn keys_module(messages: &[MessageFacts]) -> String {
    let mut code = String::new();
    for MessageFacts { id, variables, first_line } in messages {
        let name = constant_name(id);
        let doc = format!("`{}`", first_line.replace('`', "'"));
        let names: Vec<&String> = variables.iter().collect();
        let _ = writeln!(code, "#[doc = {doc:?}]\npub const {name}: Key = Key::new({id:?}, &{names:?});");
    }
    code.push_str("/// Every key, sorted by id.\npub const ALL: &[Key] = &[\n");
    for message in messages {
        let _ = writeln!(code, "    {},", constant_name(&message.id));
    }
    code.push_str("];\n");
    code
}

fn constant_name(id: &str) -> String {
    id.replace('-', "_").to_ascii_uppercase()
}

/// Rust code: the table `(locale, file, text)` of all embedded catalogues.
pub fn resources_table(root: &Path, sources: &[Source]) -> String {
    let mut code = String::from("&[\n");
    for Source { locale, file, .. } in sources {
        let path = root.join("locales").join(locale).join(file);
        let _ = writeln!(code, "    ({locale:?}, {file:?}, include_str!({path:?})),");
    }
    code.push_str("]\n");
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(locale: &str, text: &str) -> Source {
        Source { locale: locale.to_owned(), file: "common.ftl".to_owned(), text: text.to_owned() }
    }

    fn problems(de: &str, en: &str) -> Vec<String> {
        check(&[source("de", de), source("en", en)]).err().unwrap_or_default()
    }

    #[test]
    fn check_gives_facts_when_locales_agree() {
        let de = "common-left = { $count ->\n    [one] Ein Platz von { $total }\n   *[other] { $count } Plätze von { $total }\n}\n";
        let en = "common-left = { $count } of { $total } places\n";
        let facts = check(&[source("de", de), source("en", en)]).expect("no problems");
        let variables = BTreeSet::from(["count".to_owned(), "total".to_owned()]);
        assert_eq!(facts, [MessageFacts { id: "common-left".into(), variables, first_line: "Ein Platz von …".into() }]);
    }

    #[test]
    fn check_names_file_and_key_when_a_locale_lacks_it() {
        let found = problems("common-save = Speichern\ncommon-back = Zurück\n", "common-save = Save\n");
        assert_eq!(found, ["locales/en/common.ftl: `common-back` is missing (it is in locales/de/common.ftl)"]);
        let found = problems("common-save = Speichern\n", "common-save = Save\ncommon-back = Back\n");
        assert_eq!(found, ["locales/de/common.ftl: `common-back` is missing (it is in locales/en/common.ftl)"]);
    }

    #[test]
    fn check_complains_when_variables_differ() {
        let found = problems("common-left = Noch { $count } Plätze\n", "common-left = { $number } places left\n");
        assert_eq!(found.len(), 1);
        assert!(found[0].contains("`common-left` uses the variables {\"number\"}, but {\"count\"}"), "{}", found[0]);
    }

    #[test]
    fn check_counts_variables_of_referenced_messages() {
        let de = "common-left = Noch { $count }\ncommon-both = { common-left } frei\n";
        assert_eq!(problems(de, "common-left = { $count } left\ncommon-both = { $count } free\n"), [""; 0]);
    }

    #[test]
    fn check_complains_when_a_key_is_defined_twice_or_misnamed() {
        let found = problems("common-save = A\ncommon-save = B\n", "common-save = A\n");
        assert_eq!(found, ["locales/de/common.ftl: `common-save` is defined twice, first in common.ftl"]);
        for wrong in ["save", "Common-save", "common_save", "common--save", "common-", "1-save"] {
            assert!(!is_key(wrong), "{wrong}");
        }
        assert!(is_key("audience-grade-1-4"));
        assert!(problems("Common-save = A\n", "Common-save = A\n")[0].contains("is not a key"));
    }

    #[test]
    fn check_names_the_line_when_a_file_cannot_be_read() {
        let found = problems("common-save = Speichern\n\ncommon-back = { $\n", "common-save = Save\n");
        assert!(found[0].starts_with("locales/de/common.ftl:3: cannot be read"), "{found:?}");
    }

    #[test]
    fn check_complains_about_exclamation_marks_attributes_and_unknown_references() {
        assert!(problems("common-done = Fertig!\n", "common-done = Done\n")[0].contains("exclamation mark"));
        assert!(problems("common-a = A\n    .title = B\n", "common-a = A\n")[0].contains("attributes"));
        assert!(problems("common-a = { common-b }\n", "common-a = A\n")[0].contains("refers to `common-b`"));
        assert!(problems("common-a = { -brand }\n", "common-a = A\n")[0].contains("refers to `-brand`"));
        assert!(problems("common-a = { SUM($x) }\n", "common-a = { $x }\n")[0].contains("calls `SUM`"));
        assert!(problems("common-a = { $userName }\n", "common-a = { $userName }\n")[0].contains("snake_case"));
    }

    #[test]
    fn resources_table_names_every_file() {
        let table = resources_table(Path::new("/i18n"), &[source("de", "")]);
        assert_eq!(table, "&[\n    (\"de\", \"common.ftl\", include_str!(\"/i18n/locales/de/common.ftl\")),\n]\n");
    }

    #[test]
    fn keys_module_escapes_what_would_end_a_string() {
        let facts = MessageFacts { id: "common-quote".into(), variables: BTreeSet::new(), first_line: "Sag \"`ja`\" \\".into() };
        let code = keys_module(&[facts]);
        assert!(code.contains("pub const COMMON_QUOTE: Key = Key::new(\"common-quote\", &[]);"), "{code}");
        assert!(code.contains("#[doc = \"`Sag \\\"'ja'\\\" \\\\`\"]"), "{code}");
    }
}
