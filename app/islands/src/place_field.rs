//! A text field that proposes places while one types.

use std::time::Duration;

use leptos::ev::KeyboardEvent;
use leptos::html::Input;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};

use crate::browser::{announce_change, with_number};
use crate::places::{PlaceSuggestion, search_places};

/// How long the typing must pause before the server is asked.
const PAUSE: Duration = Duration::from_millis(150);

/// Fewer letters than this are not searched for.
const SHORTEST_QUERY: usize = 2;

/// The words of a [`PlaceField`], translated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceFieldWords {
    /// Names the list for screen readers: "Vorgeschlagene Orte".
    pub suggestions: String,
    /// Said when a list opens, `#` stands for the number: "Vorschläge: #".
    pub found: String,
    /// Said when nothing fits: "Kein Ort gefunden".
    pub none: String,
}

/// What the field and its list share.
#[derive(Clone, Copy)]
struct Typeahead {
    suggestions: RwSignal<Vec<PlaceSuggestion>>,
    open: RwSignal<bool>,
    active: RwSignal<Option<usize>>,
    status: RwSignal<String>,
    /// Grows with every question, so that a late answer to an old one is dropped.
    question: StoredValue<u32>,
    timer: StoredValue<Option<TimeoutHandle>>,
    words: StoredValue<PlaceFieldWords>,
}

impl Typeahead {
    fn new(words: PlaceFieldWords) -> Self {
        Self {
            suggestions: RwSignal::new(Vec::new()),
            open: RwSignal::new(false),
            active: RwSignal::new(None),
            status: RwSignal::new(String::new()),
            question: StoredValue::new(0),
            timer: StoredValue::new(None),
            words: StoredValue::new(words),
        }
    }

    fn close(self) {
        self.cancel();
        self.open.set(false);
        self.active.set(None);
        self.status.set(String::new());
    }

    /// Forgets a question that waits or is on its way.
    fn cancel(self) {
        self.question.update_value(|question| *question = question.wrapping_add(1));
        if let Some(timer) = self.timer.get_value() {
            timer.clear();
        }
    }

    /// Asks the server once the typing has paused.
    fn ask_soon(self, query: String) {
        self.cancel();
        if query.trim().chars().count() < SHORTEST_QUERY {
            self.close();
            return;
        }
        let question = self.question.get_value();
        let timer = set_timeout_with_handle(move || spawn_local(async move { self.ask(question, query).await }), PAUSE);
        self.timer.set_value(timer.ok());
    }

    async fn ask(self, question: u32, query: String) {
        // A failed question leaves a plain text field, which is enough.
        let suggestions = search_places(query).await.unwrap_or_default();
        if self.question.get_value() != question {
            return;
        }
        self.status.set(self.words.with_value(|words| match suggestions.len() {
            0 => words.none.clone(),
            count => with_number(&words.found, i64::try_from(count).unwrap_or(i64::MAX)),
        }));
        self.open.set(!suggestions.is_empty());
        self.active.set(None);
        self.suggestions.set(suggestions);
    }

    /// Moves the mark by one, through "nothing marked" at both ends, opening a closed list that has something to show.
    fn move_active(self, forward: bool) {
        let count = self.suggestions.with_untracked(Vec::len);
        if count == 0 {
            return;
        }
        self.open.set(true);
        self.active.update(|active| {
            *active = match (*active, forward) {
                (None, true) => Some(0),
                (None, false) => Some(count - 1),
                (Some(index), true) => (index + 1 < count).then_some(index + 1),
                (Some(index), false) => index.checked_sub(1),
            };
        });
    }
}

/// A text field for a postal code or municipality with suggestions: a combobox by the ARIA 1.2 pattern (arrow keys, Enter, Escape).
///
/// Without JavaScript it is the plain text field; label, help and error stand around it on the page.
#[island]
pub fn PlaceField(
    /// The field's id, for its label; the list is called `{id}-places`.
    id: String,
    /// The field's name in the form.
    name: String,
    /// What the field holds at first.
    value: String,
    /// Ids of help and error texts, separated by spaces.
    described_by: String,
    /// Whether the field carries an error.
    invalid: bool,
    /// Whether the form needs it.
    required: bool,
    /// The words of the list.
    words: PlaceFieldWords,
) -> impl IntoView {
    let suggestions_word = words.suggestions.clone();
    let typeahead = Typeahead::new(words);
    let field = NodeRef::<Input>::new();
    let list_id = format!("{id}-places");
    let awake = RwSignal::new(false);
    Effect::new(move |_| awake.set(true));
    let choose = move |index: usize| {
        let chosen = typeahead.suggestions.with_untracked(|all| all.get(index).map(|suggestion| suggestion.label.clone()));
        if let (Some(label), Some(field)) = (chosen, field.get_untracked()) {
            field.set_value(&label);
            announce_change(&field);
            typeahead.close();
        }
    };
    let on_key = move |event: KeyboardEvent| match event.key().as_str() {
        "ArrowDown" | "ArrowUp" => {
            event.prevent_default();
            typeahead.move_active(event.key() == "ArrowDown");
        }
        "Enter" => {
            if let (true, Some(index)) = (typeahead.open.get_untracked(), typeahead.active.get_untracked()) {
                event.prevent_default();
                choose(index);
            }
        }
        "Escape" if typeahead.open.get_untracked() => {
            event.prevent_default();
            typeahead.close();
        }
        _ => {}
    };
    let attribute = move |value: &'static str| move || awake.get().then_some(value);
    let list_for_active = list_id.clone();
    let list_for_controls = list_id.clone();
    let list_for_rows = list_id.clone();
    view! {
        <span class="place-field">
            <input
                node_ref=field
                type="text"
                id=id
                name=name
                value=value
                required=required
                autocomplete="off"
                aria-invalid=invalid.then_some("true")
                aria-describedby=(!described_by.is_empty()).then_some(described_by)
                role=attribute("combobox")
                aria-autocomplete=attribute("list")
                aria-controls=move || awake.get().then(|| list_for_controls.clone())
                aria-expanded=move || awake.get().then(|| typeahead.open.get().to_string())
                aria-activedescendant=move || typeahead.active.get().map(|index| format!("{list_for_active}-{index}"))
                on:input=move |event| typeahead.ask_soon(event_target_value(&event))
                on:keydown=on_key
                on:blur=move |_| typeahead.close()
            />
            // Spans, so that the field may stand inside a sentence.
            <span class="place-list" id=list_id role="listbox" aria-label=suggestions_word hidden=move || !typeahead.open.get()>
                {move || options(typeahead, &list_for_rows, choose)}
            </span>
            <span class="visually-hidden" role="status">
                {move || typeahead.status.get()}
            </span>
        </span>
    }
}

/// The rows of the list. A press must not take the focus out of the field, hence `mousedown` is held back and `click` chooses.
fn options(typeahead: Typeahead, list_id: &str, choose: impl Fn(usize) + Copy + 'static) -> Vec<AnyView> {
    let row = |(index, suggestion): (usize, PlaceSuggestion)| {
        view! {
            <span
                id=format!("{list_id}-{index}")
                role="option"
                aria-selected=move || (typeahead.active.get() == Some(index)).to_string()
                on:mousedown=|event| event.prevent_default()
                on:click=move |_| choose(index)
            >
                <span class="place-name">{suggestion.label}</span>
                " "
                <span class="place-detail">{suggestion.detail}</span>
            </span>
        }
        .into_any()
    };
    typeahead.suggestions.get().into_iter().enumerate().map(row).collect()
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    fn rendered() -> String {
        let words = PlaceFieldWords { suggestions: "Orte".to_owned(), found: "Vorschläge: #".to_owned(), none: "Keine".to_owned() };
        let field = move || {
            view! {
                <PlaceField
                    id="near".to_owned()
                    name="near".to_owned()
                    value="06406 \"Bernburg\"".to_owned()
                    described_by="near-error".to_owned()
                    invalid=true
                    required=true
                    words=words
                />
            }
            .to_html()
        };
        Owner::new_root(None).with(field)
    }

    #[test]
    fn place_field_is_a_plain_field_when_scripts_have_not_run() {
        let html = rendered();
        assert!(html.contains(r#"name="near" value="06406 &quot;Bernburg&quot;" required"#), "{html}");
        assert!(!html.contains("combobox"), "{html}");
        assert!(html.contains("hidden"), "{html}");
    }

    #[test]
    fn place_field_points_to_its_error_when_invalid() {
        assert!(rendered().contains(r#"aria-invalid="true" aria-describedby="near-error""#), "{}", rendered());
    }
}
