//! All rounds of a moderator, and the form that opens one.

use api_types::rounds::{RoundLine, RoundListView};
use domain::limits::TITLE_LENGTH_MAX;
use domain::rounds::{RoundStatus, RoundTask};
use i18n::{Locale, dates, numbers, t};
use leptos::prelude::*;

use crate::components::*;
use crate::{FormUi, Page, Ui};

/// The list, at `/moderation/rounds`. Its form posts `title` and `region` to the same address.
pub fn round_list_page(ui: &Ui, view: RoundListView) -> Page {
    let locale = ui.locale;
    let title = t!(locale, ROUNDS_TITLE);
    let fields = FormUi::new(ui, &view.form);
    let desk = vec![(t!(locale, MODERATION_TITLE), ui.href("/moderation"))];
    let eyebrow = view! { <Breadcrumb locale crumbs=desk/> }.into_any();
    let body = view! {
        <PageHeading title=title.clone() lead=t!(locale, ROUNDS_LEAD) eyebrow/>
        {fields.summary()}
        <div class="split">
            <section class="section">{rounds(ui, &view.rounds)}</section>
            <aside class="side-panel">{form(ui, &view, fields)}</aside>
        </div>
    };
    Page::new(title, body)
}

fn rounds(ui: &Ui, rounds: &[RoundLine]) -> AnyView {
    let locale = ui.locale;
    if rounds.is_empty() {
        return view! { <EmptyState title=t!(locale, ROUNDS_EMPTY_TITLE) text=t!(locale, ROUNDS_EMPTY_TEXT)/> }.into_any();
    }
    let heads = vec![
        t!(locale, ROUNDS_LINE_TITLE),
        t!(locale, ROUNDS_LINE_STATUS),
        t!(locale, ROUNDS_LINE_REQUESTS),
        t!(locale, ROUNDS_LINE_SERVED),
        t!(locale, ROUNDS_LINE_UPDATED),
    ];
    let rows = rounds.iter().map(|round| row(ui, round)).collect();
    view! { <div class="round-list"><Table caption=t!(locale, ROUNDS_LIST) heads rows numbers=vec![2, 3]/></div> }.into_any()
}

fn row(ui: &Ui, round: &RoundLine) -> Vec<AnyView> {
    let locale = ui.locale;
    let served = round.served.map_or_else(|| t!(locale, ROUNDS_LINE_SERVED_NONE), |served| numbers::number(locale, served.into()));
    let datetime = round.updated_at.format("%Y-%m-%dT%H:%M").to_string();
    vec![
        view! {
            <div class="round-name">
                <a href=ui.href(&format!("/moderation/rounds/{}", round.id))>{round.title.clone()}</a>
                <span class="round-name__note">{round.region.clone()}</span>
            </div>
        }
        .into_any(),
        status_badge(locale, round.status, round.task),
        numbers::number(locale, round.requests.into()).into_any(),
        served.into_any(),
        view! { <time datetime=datetime>{dates::date_time_short(locale, round.updated_at)}</time> }.into_any(),
    ]
}

/// How far a round has come, as a word with an icon; what a job is doing with it goes first.
pub(super) fn status_badge(locale: Locale, status: RoundStatus, task: Option<RoundTask>) -> AnyView {
    let (label, tone) = match (task, status) {
        (Some(RoundTask::Search), _) => (t!(locale, ROUNDS_STATUS_SEARCHING), Tone::Waiting),
        (Some(RoundTask::Publish), _) => (t!(locale, ROUNDS_STATUS_PUBLISHING), Tone::Waiting),
        (Some(RoundTask::Release), _) => (t!(locale, ROUNDS_STATUS_RELEASING), Tone::Waiting),
        (None, RoundStatus::Open) => (t!(locale, ROUNDS_STATUS_OPEN), Tone::Info),
        (None, RoundStatus::Proposed) => (t!(locale, ROUNDS_STATUS_PROPOSED), Tone::Waiting),
        (None, RoundStatus::Published) => (t!(locale, ROUNDS_STATUS_PUBLISHED), Tone::Agreed),
        (None, RoundStatus::Closed) => (t!(locale, ROUNDS_STATUS_CLOSED), Tone::Neutral),
    };
    view! { <StatusBadge label tone/> }.into_any()
}

fn form(ui: &Ui, view: &RoundListView, fields: FormUi<'_>) -> AnyView {
    let locale = ui.locale;
    let choices = view.regions.iter().map(|(code, name)| Choice::new(code.as_str(), name.clone())).collect();
    view! {
        <h2>{t!(locale, ROUNDS_OPEN_TITLE)}</h2>
        <form class="form" method="post" action=ui.href("/moderation/rounds")>
            <Field
                entry=fields.entry("title")
                label=t!(locale, ROUNDS_OPEN_NAME)
                help=t!(locale, ROUNDS_OPEN_NAME_HELP)
                required=true
                maxlength=TITLE_LENGTH_MAX
            />
            <Select
                entry=fields.entry("region")
                label=t!(locale, ROUNDS_OPEN_REGION)
                help=t!(locale, ROUNDS_OPEN_REGION_HELP)
                choices
                required=true
            />
            <Button label=t!(locale, ROUNDS_OPEN_ACTION) icon=Glyph::Plus/>
        </form>
    }
    .into_any()
}
