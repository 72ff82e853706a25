//! The box in the form of a request that shows what its text suggests.

use std::time::Duration;

use leptos::ev::{Event, MouseEvent};
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::{HtmlFormElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use serde::{Deserialize, Serialize};

use crate::browser::{announce_change, element_by_id, listen, with_number};
use crate::text_suggestions::{HintLine, SuggestedLine, TextSuggestions, suggest_topics};

/// How long the typing must pause before the server is asked.
const PAUSE: Duration = Duration::from_millis(600);

/// Fewer characters than this are not worth a question.
const SHORTEST_TEXT: usize = 8;

/// The words of a [`SuggestionBox`], translated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuggestionWords {
    /// The button that asks: "Themen vorschlagen".
    pub ask: String,
    /// What it does, under it.
    pub lead: String,
    /// Above what was found: "Aus Ihrem Text".
    pub title: String,
    /// The button of a suggestion: "Übernehmen".
    pub take: String,
    /// The same once it is taken: "Übernommen".
    pub taken: String,
    /// Said when suggestions appear, `#` stands for the number.
    pub found: String,
    /// Nothing was found.
    pub none: String,
    /// The server could not be asked.
    pub failed: String,
}

/// Where the box stands: the form and its fields by their ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuggestionPlace {
    /// The tag of the page's language.
    pub locale: String,
    /// Where the form is posted when scripts do not run, with the fragment of the box.
    pub action: String,
    /// The id of the form.
    pub form: String,
    /// The id of the title's field.
    pub title: String,
    /// The id of the text's field.
    pub text: String,
}

/// What the box and its questions share.
#[derive(Clone, Copy)]
struct Desk {
    found: RwSignal<TextSuggestions>,
    /// Seen and heard: that nothing was found, or that the question failed.
    note: RwSignal<String>,
    /// Heard only: how many there are.
    spoken: RwSignal<String>,
    /// Grows whenever the form changes, so that buttons look at it again.
    changes: RwSignal<u32>,
    awake: RwSignal<bool>,
    /// Grows with every question, so that a late answer to an old one is dropped.
    question: StoredValue<u32>,
    timer: StoredValue<Option<TimeoutHandle>>,
    place: StoredValue<SuggestionPlace>,
    words: StoredValue<SuggestionWords>,
}

impl Desk {
    fn new(initial: Option<TextSuggestions>, place: SuggestionPlace, words: SuggestionWords) -> Self {
        let note = if initial == Some(TextSuggestions::default()) { words.none.clone() } else { String::new() };
        Self {
            found: RwSignal::new(initial.unwrap_or_default()),
            note: RwSignal::new(note),
            spoken: RwSignal::new(String::new()),
            changes: RwSignal::new(0),
            awake: RwSignal::new(false),
            question: StoredValue::new(0),
            timer: StoredValue::new(None),
            place: StoredValue::new(place),
            words: StoredValue::new(words),
        }
    }

    /// Watches the form and its two fields; in the browser only.
    fn wake(self) {
        self.awake.set(true);
        let (form, title, text) = self.place.with_value(|place| (place.form.clone(), place.title.clone(), place.text.clone()));
        if let Some(form) = element_by_id::<HtmlFormElement>(&form) {
            listen::<Event>(&form, "change", move |_| self.changes.update(|changes| *changes = changes.wrapping_add(1)));
        }
        if let Some(title) = element_by_id::<HtmlInputElement>(&title) {
            listen::<Event>(&title, "input", move |_| self.ask_soon());
        }
        if let Some(text) = element_by_id::<HtmlTextAreaElement>(&text) {
            listen::<Event>(&text, "input", move |_| self.ask_soon());
        }
    }

    /// The title and the text as they are typed now.
    fn typed(self) -> (String, String) {
        self.place.with_value(|place| {
            let title = element_by_id::<HtmlInputElement>(&place.title).map(|field| field.value());
            let text = element_by_id::<HtmlTextAreaElement>(&place.text).map(|field| field.value());
            (title.unwrap_or_default(), text.unwrap_or_default())
        })
    }

    /// Forgets a question that waits or is on its way, and gives the number of the next one.
    fn next_question(self) -> u32 {
        self.question.update_value(|question| *question = question.wrapping_add(1));
        if let Some(timer) = self.timer.get_value() {
            timer.clear();
        }
        self.question.get_value()
    }

    /// Asks the server once the typing has paused.
    fn ask_soon(self) {
        let question = self.next_question();
        let timer = set_timeout_with_handle(move || spawn_local(async move { self.ask(question, false).await }), PAUSE);
        self.timer.set_value(timer.ok());
    }

    /// Asks the server. Who pressed the button is told in any case; who only types is not disturbed by "nothing found".
    async fn ask(self, question: u32, pressed: bool) {
        let (title, text) = self.typed();
        let answer = if title.trim().chars().count() + text.trim().chars().count() < SHORTEST_TEXT {
            Ok(TextSuggestions::default())
        } else {
            suggest_topics(self.place.with_value(|place| place.locale.clone()), title, text).await
        };
        if self.question.get_value() != question {
            return;
        }
        let Ok(mut answer) = answer else {
            if pressed {
                self.note.set(self.words.with_value(|words| words.failed.clone()));
            }
            return;
        };
        answer.suggestions.retain(|line| !is_answered(&line.take));
        let nothing = answer == TextSuggestions::default();
        self.note.set(if pressed && nothing { self.words.with_value(|words| words.none.clone()) } else { String::new() });
        // What stands there already keeps its place and is not said again.
        if pressed || self.found.with_untracked(|found| *found != answer) {
            self.speak(&answer);
        }
        if self.found.with_untracked(|found| *found != answer) {
            self.found.set(answer);
        }
    }

    fn speak(self, answer: &TextSuggestions) {
        let count = i64::try_from(answer.suggestions.len()).unwrap_or(i64::MAX);
        let suggested = (count > 0).then(|| self.words.with_value(|words| with_number(&words.found, count)));
        let hints = answer.hints.iter().map(|hint| hint.title.clone());
        self.spoken.set(suggested.into_iter().chain(hints).collect::<Vec<_>>().join(". "));
    }

    /// The button of a suggestion: ticks or chooses, and stays where it is.
    fn take(self, event: &MouseEvent, line: &SuggestedLine) {
        event.prevent_default();
        if !is_taken(&line.take) && tick(&line.take) {
            self.spoken.set(self.words.with_value(|words| format!("{}: {}", words.taken, line.what)));
        }
    }
}

/// Suggestions from the text of a form, each with a button that takes it.
///
/// Without JavaScript all buttons post the form to its own page, which shows it again. With JavaScript the box follows what is typed, and
/// a button ticks or chooses in the form at once.
#[island]
pub fn SuggestionBox(
    /// What was found for the page, when somebody asked.
    initial: Option<TextSuggestions>,
    /// Where the box stands.
    place: SuggestionPlace,
    /// The words of the box.
    words: SuggestionWords,
) -> impl IntoView {
    let (action, ask, lead, title) = (place.action.clone(), words.ask.clone(), words.lead.clone(), words.title.clone());
    let desk = Desk::new(initial, place, words);
    Effect::new(move |_| desk.wake());
    let press = move |event: MouseEvent| {
        event.prevent_default();
        let question = desk.next_question();
        spawn_local(async move { desk.ask(question, true).await });
    };
    view! {
        <div class="suggestions" id="suggestions">
            <div class="suggestions__ask">
                <button
                    class="button button--secondary"
                    type="submit"
                    name="action"
                    value="suggest"
                    formaction=action
                    formnovalidate
                    on:click=press
                >
                    {ask}
                </button>
                <p class="suggestions__lead">{lead}</p>
            </div>
            <div class="suggestions__found" hidden=move || desk.found.with(|found| found.suggestions.is_empty())>
                <h3 class="suggestions__title">{title}</h3>
                <ul class="suggestions__list">{move || lines(desk)}</ul>
            </div>
            <div class="suggestions__hints" hidden=move || desk.found.with(|found| found.hints.is_empty())>
                {move || hints(desk)}
            </div>
            <p class=move || if desk.note.with(String::is_empty) { "visually-hidden" } else { "suggestions__note" } role="status">
                {move || desk.note.get()}
            </p>
            <p class="visually-hidden" role="status">{move || desk.spoken.get()}</p>
        </div>
    }
}

fn lines(desk: Desk) -> Vec<AnyView> {
    desk.found.get().suggestions.into_iter().map(|line| suggested_line(desk, line)).collect()
}

fn suggested_line(desk: Desk, line: SuggestedLine) -> AnyView {
    let (value, words, what) = (line.take.clone(), line.words.clone(), line.what.clone());
    let name = what.clone();
    let action = desk.place.with_value(|place| place.action.clone());
    let taken = Memo::new(move |_| {
        desk.changes.track();
        desk.awake.get() && is_taken(&value)
    });
    let label = move || desk.words.with_value(|words| if taken.get() { words.taken.clone() } else { words.take.clone() });
    view! {
        <li class="suggestion" class:suggestion--taken=move || taken.get()>
            <p class="suggestion__why">
                <bdi class="suggestion__words">{words}</bdi>
                " "
                <span class="suggestion__arrow" aria-hidden="true">"→"</span>
                " "
                <bdi class="suggestion__what">{what}</bdi>
            </p>
            <button
                class="button button--secondary suggestion__take"
                type="submit"
                name="take"
                value=line.take.clone()
                formaction=action
                formnovalidate
                aria-disabled=move || taken.get().then_some("true")
                on:click=move |event| desk.take(&event, &line)
            >
                <span>{label}</span>
                " "
                <span class="visually-hidden">{name}</span>
            </button>
        </li>
    }
    .into_any()
}

fn hints(desk: Desk) -> Vec<AnyView> {
    let hint = |hint: HintLine| {
        view! {
            <div class="notice notice--info">
                <div class="notice__words">
                    <p class="notice__title">{hint.title}</p>
                    <p>{hint.text}</p>
                </div>
            </div>
        }
        .into_any()
    };
    desk.found.get().hints.into_iter().map(hint).collect()
}

/// The part of the form that a suggestion is about.
enum Control {
    Box(HtmlInputElement),
    List(HtmlSelectElement, String),
}

/// Finds it; in the browser only.
fn control(take: &str) -> Option<Control> {
    let (field, slug) = take.split_once(':')?;
    match field {
        "topic" => element_by_id(&format!("field-topics-{slug}")).map(Control::Box),
        _ => element_by_id(&format!("field-{field}")).map(|list| Control::List(list, slug.to_owned())),
    }
}

/// Whether this very suggestion is ticked or chosen.
fn is_taken(take: &str) -> bool {
    match control(take) {
        Some(Control::Box(field)) => field.checked(),
        Some(Control::List(field, slug)) => field.value() == slug,
        None => false,
    }
}

/// Whether its question needs no suggestion any more: the box is ticked, or something is chosen from the list.
fn is_answered(take: &str) -> bool {
    match control(take) {
        Some(Control::Box(field)) => field.checked(),
        Some(Control::List(field, _)) => !field.value().is_empty(),
        None => true,
    }
}

/// Ticks or chooses. A topic's group opens, so that the tick is seen.
fn tick(take: &str) -> bool {
    match control(take) {
        Some(Control::Box(field)) => {
            field.set_checked(true);
            if let Ok(Some(group)) = field.closest("details") {
                // Refused only for a name that is none.
                let _ = group.set_attribute("open", "");
            }
            announce_change(&field);
            true
        }
        Some(Control::List(field, slug)) => {
            field.set_value(&slug);
            announce_change(&field);
            true
        }
        None => false,
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    fn rendered(initial: Option<TextSuggestions>) -> String {
        let text = |text: &str| text.to_owned();
        let place = SuggestionPlace {
            locale: text("de"),
            action: text("/de/requests/new#suggestions"),
            form: text("request-form"),
            title: text("field-title"),
            text: text("field-text"),
        };
        let words = SuggestionWords {
            ask: text("Vorschlagen"),
            lead: text("Lead"),
            title: text("Aus Ihrem Text"),
            take: text("Übernehmen"),
            taken: text("Übernommen"),
            found: text("#"),
            none: text("Nichts"),
            failed: text("Fehler"),
        };
        Owner::new_root(None).with(move || view! { <SuggestionBox initial place words/> }.to_html())
    }

    #[test]
    fn suggestion_box_posts_the_form_when_scripts_have_not_run() {
        let line = SuggestedLine { take: "topic:music".to_owned(), what: "Thema: Musik".to_owned(), words: "„<Chor>“".to_owned() };
        let html = rendered(Some(TextSuggestions { suggestions: vec![line], hints: Vec::new() }));
        assert!(html.contains(r#"name="take" value="topic:music" formaction="/de/requests/new#suggestions" formnovalidate"#), "{html}");
        assert!(html.contains("„&lt;Chor&gt;“") && html.contains("Übernehmen") && !html.contains(">Nichts"), "{html}");
        assert!(!html.contains("aria-disabled"), "{html}");
    }

    #[test]
    fn suggestion_box_is_only_a_button_until_somebody_asks() {
        let html = rendered(None);
        assert!(html.contains(r#"name="action" value="suggest""#) && !html.contains("name=\"take\""), "{html}");
        assert!(!html.contains(">Nichts") && rendered(Some(TextSuggestions::default())).contains(">Nichts"), "{html}");
    }
}
