//! The desk: one queue, its cases, and one of them open with everything that is needed to decide.

use api_types::filters::query_string;
use api_types::forms::FormState;
use api_types::moderation::{ModerationView, Queue};
use chrono::NaiveDateTime;
use i18n::{Locale, dates, lists, statuses, t};
use leptos::prelude::*;

use super::cases::{profile_case, report_case};
use crate::components::*;
use crate::{FormUi, Page, Ui};

/// The desk, at `/moderation?queue=…`; `form` is what was typed, with what is wrong with it. The case named by `case` in the query of the page stands open, else the oldest.
///
/// Its forms post the hidden field `id` and `action` = `vouch-organisation` (fields `basis`, `voucher_name`), `vouch-institution`,
/// `refuse-organisation` or `refuse-institution` (field `reason`), or `settle-report` (field `decision`).
pub fn moderation_page(ui: &Ui, view: ModerationView, form: &FormState) -> Page {
    let locale = ui.locale;
    let fields = FormUi::new(ui, form);
    let title = t!(locale, MODERATION_TITLE);
    let regions = lists::and(locale, &view.regions);
    let body = view! {
        <PageHeading title=title.clone() lead=t!(locale, MODERATION_LEAD, regions = regions)/>
        <p><a href=ui.href("/moderation/rounds")>{t!(locale, ROUNDS_DESK_LINK)}</a></p>
        <Tabs label=t!(locale, MODERATION_QUEUES) tabs=tabs(ui, &view)/>
        {fields.summary()}
        {desk(ui, &view, fields)}
    };
    Page::new(title, body)
}

/// The address of a queue, with one of its cases open.
pub(super) fn queue_href(ui: &Ui, queue: Queue, case: Option<&str>) -> String {
    let case = case.map(|id| ("case", id.to_owned()));
    let query = query_string([("queue", queue.slug().to_owned())].into_iter().chain(case));
    format!("{}?{query}", ui.href("/moderation"))
}

fn queue_name(locale: Locale, queue: Queue) -> String {
    match queue {
        Queue::Organisations => t!(locale, MODERATION_QUEUE_ORGANISATIONS),
        Queue::Institutions => t!(locale, MODERATION_QUEUE_INSTITUTIONS),
        Queue::Reports => t!(locale, MODERATION_QUEUE_REPORTS),
    }
}

fn tabs(ui: &Ui, view: &ModerationView) -> Vec<Tab> {
    let tab = |(queue, count): (Queue, usize)| Tab {
        label: queue_name(ui.locale, queue),
        href: queue_href(ui, queue, None),
        current: queue == view.queue,
        count: u32::try_from(count).ok(),
    };
    Queue::ALL.into_iter().zip(view.counts).map(tab).collect()
}

/// One case in the queue: id, name, since when.
type Entry<'a> = (&'a str, String, NaiveDateTime);

fn entries<'a>(ui: &Ui, view: &'a ModerationView) -> Vec<Entry<'a>> {
    match view.queue {
        Queue::Reports => {
            let words = |reason| statuses::report_reason(ui.locale, reason);
            view.reports.iter().map(|report| (report.id.as_str(), words(report.reason), report.created_at)).collect()
        }
        Queue::Organisations | Queue::Institutions => {
            view.profiles.iter().map(|profile| (profile.id.as_str(), profile.name.clone(), profile.created_at)).collect()
        }
    }
}

/// The id in the query of this page's address.
fn case_in_path(path: &str) -> Option<&str> {
    let (_, query) = path.split_once('?')?;
    query.split('&').find_map(|pair| pair.strip_prefix("case="))
}

fn desk(ui: &Ui, view: &ModerationView, fields: FormUi<'_>) -> AnyView {
    let locale = ui.locale;
    let entries = entries(ui, view);
    let wanted = case_in_path(&ui.path);
    let Some((open, ..)) = entries.iter().find(|(id, ..)| Some(*id) == wanted).or(entries.first()).cloned() else {
        return view! { <EmptyState title=t!(locale, MODERATION_EMPTY_TITLE) text=t!(locale, MODERATION_EMPTY_TEXT)/> }.into_any();
    };
    let lines = entries.into_iter().map(|entry| queue_line(ui, view.queue, open, entry)).collect_view();
    let case = match view.queue {
        Queue::Reports => view.reports.iter().find(|report| report.id == open).map(|report| report_case(ui, report, fields)),
        queue => view.profiles.iter().find(|profile| profile.id == open).map(|profile| profile_case(ui, queue, profile, fields)),
    };
    view! {
        <div class="desk">
            <ol class="desk__queue" aria-label=t!(locale, MODERATION_WAITING)>{lines}</ol>
            {case}
        </div>
    }
    .into_any()
}

fn queue_line(ui: &Ui, queue: Queue, open: &str, (id, name, since): Entry<'_>) -> AnyView {
    let note = t!(ui.locale, MODERATION_SINCE, date = dates::date_short(ui.locale, since.date()));
    view! {
        <li>
            <a class="desk__entry" aria-current=(id == open).then_some("true") href=queue_href(ui, queue, Some(id))>
                <span class="desk__entry-title">{name}</span>
                <span class="desk__entry-note">{note}</span>
            </a>
        </li>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_in_path_is_found_among_other_parts() {
        assert_eq!(case_in_path("/moderation?queue=reports&case=0192"), Some("0192"));
        assert_eq!(case_in_path("/moderation?queue=reports"), None);
        assert_eq!(case_in_path("/moderation"), None);
    }
}
