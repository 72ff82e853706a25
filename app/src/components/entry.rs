//! What a form field needs to know besides its words: its name, what was typed, and what was wrong with it.

use i18n::Locale;

/// One field of a form as it stands now. Made by [`crate::form_ui::FormUi::entry`], or by [`FormEntry::new`] for a form without state.
#[derive(Clone, Debug)]
pub struct FormEntry {
    /// The language of the marks ("freiwillig", "Höchstens 200 Zeichen").
    pub locale: Locale,
    /// The name sent with the form.
    pub name: String,
    /// What was typed or ticked.
    pub values: Vec<String>,
    /// The translated error, if there is one.
    pub error: Option<String>,
    /// Put before the id when one page holds the same form twice.
    pub id_prefix: &'static str,
    /// Whether a field that need not be filled in says so; in filters nothing must be filled in, and the mark would be noise.
    pub marks_optional: bool,
}

impl FormEntry {
    /// A field that is still empty and has no error.
    pub fn new(locale: Locale, name: impl Into<String>) -> Self {
        Self { locale, name: name.into(), values: Vec::new(), error: None, id_prefix: "", marks_optional: false }
    }

    /// With this value in it; an empty text means no value.
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        let value = value.into();
        self.values = if value.is_empty() { Vec::new() } else { vec![value] };
        self
    }

    /// With these values ticked.
    pub fn with_values(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = values.into_iter().map(Into::into).collect();
        self
    }

    /// With this translated error.
    pub fn with_error(mut self, error: Option<String>) -> Self {
        self.error = error;
        self
    }

    /// Says so when it need not be filled in.
    pub fn marked(mut self) -> Self {
        self.marks_optional = true;
        self
    }

    /// With an id of its own, for the second form of the same kind on one page.
    pub fn within(mut self, id_prefix: &'static str) -> Self {
        self.id_prefix = id_prefix;
        self
    }

    /// The first value, or an empty text.
    pub fn value(&self) -> String {
        self.values.first().cloned().unwrap_or_default()
    }

    /// Whether this value is chosen.
    pub fn has(&self, value: &str) -> bool {
        self.values.iter().any(|chosen| chosen == value)
    }

    /// Whether there is an error.
    pub fn is_wrong(&self) -> bool {
        self.error.is_some()
    }

    /// The id of the control; the error summary links to it.
    pub fn id(&self) -> String {
        field_id(&format!("{}{}", self.id_prefix, self.name))
    }

    /// The id of one choice of a group: the first one takes the id of the group, so that the error summary reaches it.
    pub fn choice_id(&self, position: usize, value: &str) -> String {
        if position == 0 { self.id() } else { format!("{}-{value}", self.id()) }
    }

    pub(super) fn help_id(&self) -> String {
        format!("{}-help", self.id())
    }

    pub(super) fn error_id(&self) -> String {
        format!("{}-error", self.id())
    }

    /// What `aria-describedby` names: the help, then the error; `None` when there is neither.
    pub(super) fn described_by(&self, has_help: bool) -> Option<String> {
        let mut ids = Vec::new();
        if has_help {
            ids.push(self.help_id());
        }
        if self.is_wrong() {
            ids.push(self.error_id());
        }
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    pub(super) fn aria_invalid(&self) -> Option<&'static str> {
        self.is_wrong().then_some("true")
    }
}

/// The id of the control with this name: the one rule by which summaries find fields.
pub fn field_id(name: &str) -> String {
    format!("field-{name}")
}

/// One thing to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Sent with the form.
    pub value: String,
    /// Read by people.
    pub label: String,
    /// A second, quieter line.
    pub help: Option<String>,
}

impl Choice {
    /// A choice without a second line.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), help: None }
    }

    /// With a second, quieter line.
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Choices under a common heading: the five leaves of a main topic, the districts of a Land.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceGroup {
    /// The group itself, when it can be chosen as a whole; else only its label is used.
    pub head: Choice,
    /// What is below it.
    pub choices: Vec<Choice>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn described_by_names_help_then_error_when_both_are_there() {
        let entry = FormEntry::new(Locale::De, "title");
        assert_eq!(entry.described_by(false), None);
        assert_eq!(entry.described_by(true).as_deref(), Some("field-title-help"));
        let wrong = entry.with_error(Some("Bitte ausfüllen.".to_owned()));
        assert_eq!(wrong.described_by(true).as_deref(), Some("field-title-help field-title-error"));
    }

    #[test]
    fn first_choice_takes_the_id_of_the_field_so_that_the_summary_reaches_it() {
        let entry = FormEntry::new(Locale::De, "format").within("second-");
        assert_eq!(entry.choice_id(0, "podium"), field_id("second-format"));
        assert_eq!(entry.choice_id(1, "workshop"), "field-second-format-workshop");
    }

    #[test]
    fn value_is_none_when_empty() {
        assert!(FormEntry::new(Locale::De, "q").with_value("").values.is_empty());
        assert!(FormEntry::new(Locale::De, "q").with_value("yes").has("yes"));
    }
}
