//! Who was asked, in order: the clock, the answers, other dates to take.

use api_types::requests::{InvitationLine, RequestOwnerView};
use chrono::NaiveDateTime;
use domain::calendar_time::DateOption;
use domain::invitations::InvitationStatus;
use i18n::{Locale, dates, numbers, statuses, t};
use leptos::prelude::*;

use super::details::{date_words, paragraphs};
use super::state::{State, invitation_tone, invited_name};
use crate::Ui;
use crate::components::*;

/// Everybody who was put into the order. Begins with an `<h2>`; nothing while nobody was.
pub(super) fn invitations(ui: &Ui, action: &str, owner: &RequestOwnerView) -> Option<AnyView> {
    if owner.invitations.is_empty() {
        return None;
    }
    let items = owner.invitations.iter().map(|line| invitation(ui, action, owner.version, line)).collect_view();
    let locale = ui.locale;
    Some(
        view! {
            <section class="section">
                <h2 class="section__title">{t!(locale, REQUESTS_ASKED_TITLE)}</h2>
                <ol class="invitation-list">{items}</ol>
            </section>
        }
        .into_any(),
    )
}

fn invitation(ui: &Ui, action: &str, version: i32, line: &InvitationLine) -> AnyView {
    let locale = ui.locale;
    let heading = t!(locale, REQUESTS_ASKED_HEADING, position = line.position, name = invited_name(locale, line));
    let heading = match &line.organisation_slug {
        Some(slug) => view! { <a href=ui.href(&format!("/organisations/{slug}"))>{heading}</a> }.into_any(),
        None => heading.into_any(),
    };
    let reason = line.decline_reason.map(|reason| {
        view! { <p>{t!(locale, REQUESTS_ASKED_REASON, reason = statuses::decline_reason(locale, reason))}</p> }
    });
    let decision = (line.status == InvitationStatus::Countered).then(|| counter(locale, action, version, line));
    view! {
        <li class=format!("invitation invitation--{}", line.status.slug())>
            <div class="invitation__head">
                <h3 class="invitation__name">{heading}</h3>
                <StatusBadge label=statuses::invitation_status(locale, line.status) tone=invitation_tone(line.status)/>
            </div>
            <p>{sentence(locale, line)}</p>
            {clock(locale, line)}
            {reason}
            {message(locale, line)}
            {decision}
        </li>
    }
    .into_any()
}

/// What happened to it, or will.
fn sentence(locale: Locale, line: &InvitationLine) -> String {
    let day = |at: Option<NaiveDateTime>| at.map_or_else(|| t!(locale, COMMON_UNKNOWN), |at| dates::date_time_short(locale, at));
    match line.status {
        InvitationStatus::Waiting => t!(locale, REQUESTS_ASKED_WAITING),
        InvitationStatus::Asked => t!(locale, REQUESTS_ASKED_ASKED, date = day(line.asked_at)),
        InvitationStatus::Countered => t!(locale, REQUESTS_ASKED_COUNTERED),
        // Its own date was taken: then the yes is the institution's.
        InvitationStatus::Accepted if line.countered_at.is_some() => t!(locale, REQUESTS_ASKED_COUNTER_TAKEN, date = day(line.settled_at)),
        InvitationStatus::Accepted => t!(locale, REQUESTS_ASKED_ACCEPTED, date = day(line.settled_at)),
        InvitationStatus::Declined => t!(locale, REQUESTS_ASKED_DECLINED, date = day(line.settled_at)),
        InvitationStatus::Expired => t!(locale, REQUESTS_ASKED_EXPIRED, date = day(line.deadline.or(line.settled_at))),
        InvitationStatus::Closed => t!(locale, REQUESTS_ASKED_CLOSED),
    }
}

fn clock(locale: Locale, line: &InvitationLine) -> Option<AnyView> {
    let (percent, deadline) = (line.percent_left?, line.deadline?);
    let left = f64::from(percent.min(100)) / 100.0;
    let label = t!(locale, REQUESTS_ASKED_RING, percent = numbers::percent(locale, left));
    let detail = t!(locale, REQUESTS_ASKED_DEADLINE, deadline = dates::date_time(locale, deadline));
    Some(view! { <ClockRing left label detail/> }.into_any())
}

fn message(locale: Locale, line: &InvitationLine) -> Option<AnyView> {
    line.message.as_ref().map(|words| {
        view! {
            <figure class="invitation__message">
                <figcaption>{t!(locale, REQUESTS_ASKED_MESSAGE)}</figcaption>
                <blockquote dir="auto">{paragraphs(words)}</blockquote>
            </figure>
        }
        .into_any()
    })
}

/// The dates it proposes, a button for each, and one to go on without them.
fn counter(locale: Locale, action: &str, version: i32, line: &InvitationLine) -> AnyView {
    let fields = |kind: &str| vec![("action", kind.to_owned()), ("invitation", line.id.clone()), ("version", version.to_string())];
    let take = |(index, date): (usize, &DateOption)| {
        let mut fields = fields("take-counter");
        fields.push(("date", index.to_string()));
        let label = t!(locale, REQUESTS_TAKE_DATE, date = date_words(locale, date));
        view! { <li><PostButton action=action.to_owned() label icon=Glyph::Check fields/></li> }
    };
    let buttons = line.counter_dates.iter().enumerate().map(take).collect_view();
    let refuse = t!(locale, REQUESTS_REFUSE_DATES);
    view! {
        <ul class="invitation__dates">{buttons}</ul>
        <PostButton action=action.to_owned() label=refuse kind=ButtonKind::Quiet fields=fields("refuse-counter")/>
    }
    .into_any()
}

/// Who said yes, or whose date the institution took, and for when.
fn accepted_words(locale: Locale, line: &InvitationLine, name: &str) -> String {
    match (&line.agreed_date, line.countered_at) {
        (Some(date), Some(_)) => t!(locale, REQUESTS_LOG_COUNTER_TAKEN, name = name, date = date_words(locale, date)),
        (Some(date), None) => t!(locale, REQUESTS_LOG_ACCEPTED_DATE, name = name, date = date_words(locale, date)),
        (None, _) => t!(locale, REQUESTS_LOG_ACCEPTED, name = name),
    }
}

/// What happened, in order of time, and what comes next. Begins with an `<h2>`; nothing while nothing has happened.
pub(super) fn log(locale: Locale, owner: &RequestOwnerView, state: &State) -> Option<AnyView> {
    let mut happened: Vec<(NaiveDateTime, String, Tone)> = Vec::new();
    for line in &owner.invitations {
        let name = line.organisation_name.clone().unwrap_or_else(|| t!(locale, REQUESTS_LOG_HIDDEN, position = line.position));
        if let Some(at) = line.asked_at {
            happened.push((at, t!(locale, REQUESTS_LOG_ASKED, name = &name), Tone::Neutral));
        }
        if let Some(at) = line.countered_at {
            happened.push((at, t!(locale, REQUESTS_LOG_COUNTERED, name = &name), Tone::Waiting));
        }
        let Some(at) = line.settled_at else { continue };
        match line.status {
            InvitationStatus::Accepted => happened.push((at, accepted_words(locale, line, &name), Tone::Agreed)),
            InvitationStatus::Declined => happened.push((at, t!(locale, REQUESTS_LOG_DECLINED, name = &name), Tone::Neutral)),
            InvitationStatus::Expired => happened.push((at, t!(locale, REQUESTS_LOG_EXPIRED, name = &name), Tone::Neutral)),
            // Who was never asked does not appear in what happened.
            InvitationStatus::Closed if line.asked_at.is_some() => {
                happened.push((at, t!(locale, REQUESTS_LOG_CLOSED, name = &name), Tone::Neutral));
            }
            _ => {}
        }
    }
    if happened.is_empty() {
        return None;
    }
    // Stable, so that what happened in the same minute stays in the order of the invitations.
    happened.sort_by_key(|(at, _, _)| *at);
    let past = happened.into_iter().map(|(at, what, tone)| TimelineStep {
        when: dates::date_time_short(locale, at),
        datetime: Some(at.format("%Y-%m-%dT%H:%M").to_string()),
        what,
        detail: None,
        tone,
    });
    let next = TimelineStep {
        when: t!(locale, REQUESTS_LOG_NEXT),
        datetime: None,
        what: state.title.clone(),
        detail: Some(state.next.clone()),
        tone: state.tone,
    };
    let steps = past.chain(std::iter::once(next)).collect();
    Some(
        view! {
            <section class="section">
                <h2 class="section__title">{t!(locale, REQUESTS_LOG_TITLE)}</h2>
                <Timeline steps/>
            </section>
        }
        .into_any(),
    )
}
