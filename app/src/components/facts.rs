//! Facts in order: definition lists, tables, the log of states, dates.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use super::notice::Tone;

/// A named fact; see [`DefinitionList`].
pub struct Fact {
    term: String,
    glyph: Option<Glyph>,
    value: AnyView,
}

impl Fact {
    /// A fact: its name, and its value as text or view.
    pub fn new(term: impl Into<String>, value: impl IntoView + 'static) -> Self {
        Self { term: term.into(), glyph: None, value: value.into_any() }
    }

    /// With an icon beside its name.
    pub fn with_icon(mut self, glyph: Glyph) -> Self {
        self.glyph = Some(glyph);
        self
    }
}

/// Named facts, one a line.
#[component]
pub fn DefinitionList(
    /// The facts in order.
    facts: Vec<Fact>,
) -> impl IntoView {
    let rows = facts
        .into_iter()
        .map(|fact| {
            view! {
                <div class="definition-list__row">
                    <dt class="definition-list__term">{fact.glyph.map(|glyph| view! { <Icon glyph/> })}{fact.term}</dt>
                    <dd class="definition-list__value">{fact.value}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="definition-list">{rows}</dl> }
}

/// A table that becomes a list of records on narrow screens.
#[component]
pub fn Table(
    /// What the table shows, above it.
    #[prop(into)]
    caption: String,
    /// The heads of the columns.
    heads: Vec<String>,
    /// The rows; the first cell of each is its head.
    rows: Vec<Vec<AnyView>>,
    /// Positions of the columns that hold numbers.
    #[prop(optional)]
    numbers: Vec<usize>,
    /// Caption only for those who do not see the table.
    #[prop(optional)]
    caption_hidden: bool,
) -> impl IntoView {
    let is_number = |column: usize| numbers.contains(&column);
    let head = heads
        .iter()
        .enumerate()
        .map(|(column, head)| view! { <th scope="col" class:table__number=is_number(column)>{head.clone()}</th> })
        .collect_view();
    let body = rows
        .into_iter()
        .map(|cells| {
            let cells = cells
                .into_iter()
                .enumerate()
                .map(|(column, cell)| {
                    let label = heads.get(column).cloned().unwrap_or_default();
                    if column == 0 {
                        view! { <th scope="row" role="rowheader">{cell}</th> }.into_any()
                    } else {
                        view! { <td role="cell" data-label=label class:table__number=is_number(column)>{cell}</td> }.into_any()
                    }
                })
                .collect_view();
            view! { <tr role="row">{cells}</tr> }
        })
        .collect_view();
    view! {
        <div class="table">
            <table class="table__grid" role="table">
                <caption class="table__caption" class:visually-hidden=caption_hidden>{caption}</caption>
                <thead><tr>{head}</tr></thead>
                <tbody>{body}</tbody>
            </table>
        </div>
    }
}

/// A step of a [`Timeline`].
pub struct TimelineStep {
    /// When, in words.
    pub when: String,
    /// When, as RFC 3339; `None` for what is still to come.
    pub datetime: Option<String>,
    /// What happened or will happen.
    pub what: String,
    /// Who, why, what next.
    pub detail: Option<String>,
    /// What it means for the reader.
    pub tone: Tone,
}

/// What happened, in order, and what comes next.
#[component]
pub fn Timeline(
    /// The steps, in the order in which they are read.
    steps: Vec<TimelineStep>,
) -> impl IntoView {
    let items = steps
        .into_iter()
        .map(|step| {
            let to_come = step.datetime.is_none();
            let when = match step.datetime {
                Some(datetime) => view! { <time datetime=datetime>{step.when}</time> }.into_any(),
                None => step.when.into_any(),
            };
            view! {
                <li class=format!("timeline__step timeline__step--{}", step.tone.slug()) class:timeline__step--to-come=to_come>
                    <Icon glyph=step.tone.glyph()/>
                    <div class="timeline__words">
                        <p class="timeline__when">{when}</p>
                        <p class="timeline__what">{step.what}</p>
                        {step.detail.map(|detail| view! { <p class="timeline__detail">{detail}</p> })}
                    </div>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="timeline">{items}</ol> }
}

/// A strong date for agendas: weekday, day, month, one below the other.
#[component]
pub fn DateBlock(
    /// "Do" or "Donnerstag".
    #[prop(into)]
    weekday: String,
    /// "26".
    #[prop(into)]
    day: String,
    /// "Nov." or "November".
    #[prop(into)]
    month: String,
    /// The date as `2026-11-26`.
    #[prop(into)]
    datetime: String,
    /// The event was cancelled: the date is struck out (the word stands in a badge).
    #[prop(optional)]
    cancelled: bool,
) -> impl IntoView {
    view! {
        <time class="date-block" class:date-block--cancelled=cancelled datetime=datetime>
            <span class="date-block__weekday">{weekday}" "</span>
            <span class="date-block__day">{day}" "</span>
            <span class="date-block__month">{month}</span>
        </time>
    }
}
