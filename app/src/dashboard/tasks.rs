//! What waits for the reader, most urgent first, each with the one thing to do about it.

use api_types::dashboard::Task;
use chrono::NaiveDateTime;
use i18n::{Locale, dates, numbers, t};
use leptos::prelude::*;

use crate::Ui;
use crate::components::{ButtonKind, ButtonLink, ClockRing, Notice, StatusBadge, Tone};

/// A task as it is drawn: what, why, how urgent, what to do.
struct TaskWords {
    title: String,
    words: String,
    /// The clock, or a word for things without one.
    state: AnyView,
    href: String,
    action: String,
}

/// The section "what waits for you".
pub(super) fn task_list(ui: &Ui, tasks: &[Task]) -> AnyView {
    let locale = ui.locale;
    let list = if tasks.is_empty() {
        let title = t!(locale, DASHBOARD_TASKS_EMPTY);
        view! { <Notice tone=Tone::Agreed title><p>{t!(locale, DASHBOARD_TASKS_EMPTY_WORDS)}</p></Notice> }.into_any()
    } else {
        // The first one is the most urgent, and the page's one primary button.
        let items = tasks.iter().enumerate().map(|(position, task)| task_item(task_words(ui, task), position == 0)).collect_view();
        view! { <ul class="task-list">{items}</ul> }.into_any()
    };
    view! { <section class="section"><h2 class="section__title">{t!(locale, DASHBOARD_TASKS)}</h2>{list}</section> }.into_any()
}

fn task_item(task: TaskWords, is_first: bool) -> AnyView {
    let kind = if is_first { ButtonKind::Primary } else { ButtonKind::Secondary };
    view! {
        <li class="task">
            <div class="task__words">
                <h3 class="task__title"><a href=task.href.clone()>{task.title}</a></h3>
                <p>{task.words}</p>
            </div>
            {task.state}
            <div class="task__actions"><ButtonLink href=task.href label=task.action kind/></div>
        </li>
    }
    .into_any()
}

fn task_words(ui: &Ui, task: &Task) -> TaskWords {
    let locale = ui.locale;
    match task {
        Task::AnswerInvitation { path, title, institution_name, deadline, percent_left } => TaskWords {
            title: title.clone(),
            words: t!(locale, DASHBOARD_ANSWER_WORDS, institution = institution_name),
            state: clock(locale, *deadline, *percent_left),
            href: ui.href(path),
            action: t!(locale, DASHBOARD_ANSWER_ACTION),
        },
        Task::DecideCounter { request_id, title } => TaskWords {
            title: title.clone(),
            words: t!(locale, DASHBOARD_COUNTER_WORDS),
            state: badge(t!(locale, DASHBOARD_COUNTER_STATE), Tone::Waiting),
            href: request_href(ui, request_id),
            action: t!(locale, DASHBOARD_COUNTER_ACTION),
        },
        Task::ConfirmAgreement { dialogue_id, title, partner_name } => TaskWords {
            title: title.clone(),
            words: t!(locale, DASHBOARD_CONFIRM_WORDS, partner = partner_name),
            state: badge(t!(locale, DASHBOARD_CONFIRM_STATE), Tone::Waiting),
            href: ui.href(&format!("/dialogues/{dialogue_id}")),
            action: t!(locale, DASHBOARD_CONFIRM_ACTION),
        },
        Task::ChoosePartners { request_id, title } => TaskWords {
            title: title.clone(),
            words: t!(locale, DASHBOARD_CHOOSE_WORDS),
            state: badge(t!(locale, DASHBOARD_CHOOSE_STATE), Tone::Waiting),
            href: request_href(ui, request_id),
            action: t!(locale, DASHBOARD_CHOOSE_ACTION),
        },
        Task::PublishDraft { request_id, title } => TaskWords {
            title: title.clone(),
            words: t!(locale, DASHBOARD_DRAFT_WORDS),
            state: badge(t!(locale, DASHBOARD_DRAFT_STATE), Tone::Neutral),
            href: request_href(ui, request_id),
            action: t!(locale, DASHBOARD_DRAFT_ACTION),
        },
        Task::PublishProfile(line) => {
            let (section, words) = if line.is_organisation {
                ("organisations", t!(locale, DASHBOARD_PROFILE_ORGANISATION_WORDS))
            } else {
                ("institutions", t!(locale, DASHBOARD_PROFILE_INSTITUTION_WORDS))
            };
            TaskWords {
                title: line.name.clone(),
                words,
                state: badge(t!(locale, DASHBOARD_MEMBERSHIP_UNPUBLISHED), Tone::Neutral),
                href: ui.href(&format!("/{section}/{}", line.slug)),
                action: t!(locale, DASHBOARD_PROFILE_ACTION),
            }
        }
    }
}

fn request_href(ui: &Ui, id: &str) -> String {
    ui.href(&format!("/requests/{id}"))
}

fn badge(label: String, tone: Tone) -> AnyView {
    view! { <p><StatusBadge label tone/></p> }.into_any()
}

/// The ring that empties, with the end of the time in words.
pub(super) fn clock(locale: Locale, deadline: NaiveDateTime, percent_left: u32) -> AnyView {
    let date = dates::weekday_date_short(locale, deadline.date());
    let words = t!(locale, DATE_WITH_TIME, date = date, time = dates::time(locale, deadline.time()));
    let label = t!(locale, DASHBOARD_CLOCK, deadline = words);
    let left = f64::from(percent_left.min(100)) / 100.0;
    let detail = t!(locale, DASHBOARD_CLOCK_LEFT, percent = numbers::percent(locale, left));
    view! { <ClockRing left label detail/> }.into_any()
}
