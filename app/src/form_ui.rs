//! A form as it stands now, with the words for what is wrong: what pages hand to the field components.

use api_types::forms::FormState;
use i18n::errors::field_error;
use i18n::{Key, Locale, t};
use leptos::prelude::*;

use crate::components::{ErrorSummary, FormEntry};
use crate::ui::Ui;

/// The state of a form, in the reader's language.
#[derive(Clone, Copy, Debug)]
pub struct FormUi<'a> {
    ui: &'a Ui,
    state: &'a FormState,
    id_prefix: &'static str,
}

impl<'a> FormUi<'a> {
    /// The form of a page.
    pub fn new(ui: &'a Ui, state: &'a FormState) -> Self {
        Self { ui, state, id_prefix: "" }
    }

    /// With ids of its own, for the second form of the same kind on one page.
    pub fn within(self, id_prefix: &'static str) -> Self {
        Self { id_prefix, ..self }
    }

    /// One field: name, values, error. Goes to the prop `entry` of a field component.
    pub fn entry(self, name: &str) -> FormEntry {
        FormEntry::new(self.ui.locale, name)
            .with_values(self.state.values(name))
            .with_error(self.error(name))
            .within(self.id_prefix)
            .marked()
    }

    /// The first value of a field, empty when there is none.
    pub fn value(self, name: &str) -> &'a str {
        self.state.value(name)
    }

    /// The translated error of a field.
    pub fn error(self, name: &str) -> Option<String> {
        self.state.error(name).map(|error| field_error(self.ui.locale, error))
    }

    /// All errors, for the top of the form; nothing when all is well.
    pub fn summary(self) -> AnyView {
        let errors = self
            .state
            .errors
            .iter()
            .map(|(name, error)| {
                let target = if name == api_types::forms::WHOLE_FORM { String::new() } else { format!("{}{name}", self.id_prefix) };
                (target, named_error(self.ui.locale, name, field_error(self.ui.locale, error)))
            })
            .collect();
        view! { <ErrorSummary locale=self.ui.locale errors/> }.into_any()
    }
}

/// An error with the name of its field before it, as lists of errors show it: "Ort: Diesen Ort kennen wir nicht." Without a name in the
/// catalogue (`entry-name-` and the field), the error alone.
pub(crate) fn named_error(locale: Locale, name: &str, problem: String) -> String {
    match Key::find(&format!("entry-name-{}", name.replace('_', "-"))) {
        Some(key) => t!(locale, ENTRY_NAMES_IN_SUMMARY, field = i18n::text(locale, key), problem = problem),
        None => problem,
    }
}
