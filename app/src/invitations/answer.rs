//! The first step: five lines and three large buttons.

use api_types::invitations::{AnswerStep, AnswerView};
use domain::calendar_time::DateOption;
use domain::requests::MeetingPlace;
use i18n::{Locale, dates, labels, lists, numbers, statuses, t};
use leptos::prelude::*;

use super::steps::{no_step, other_step, yes_step};
use crate::components::{Disclosure, Glyph, Icon};
use crate::matches::own_reasons;
use crate::organisations::paragraphs;
use crate::{FormUi, Page, Ui};

/// The answer page at `/answer/{token}`. Its steps are links with `?step=yes|other|no`, which change nothing; its forms post to the page itself
/// the fields of [`api_types::invitations::read_answer`].
pub fn answer_page(ui: &Ui, view: AnswerView) -> Page {
    let locale = ui.locale;
    let (title, body) = match view.step {
        AnswerStep::Choose => (t!(locale, INVITATIONS_ANSWER_TITLE, institution = &view.institution_name), choose_step(ui, &view)),
        AnswerStep::Yes => (t!(locale, INVITATIONS_YES_TITLE), yes_step(ui, &view)),
        AnswerStep::Other => (t!(locale, INVITATIONS_OTHER_TITLE), other_step(ui, &view)),
        AnswerStep::No => (t!(locale, INVITATIONS_NO_TITLE), no_step(ui, &view)),
    };
    let heading = title.clone();
    Page::bare(title, view! { <div class="answer"><h1 class="answer__title">{heading}</h1>{body}</div> })
}

/// Where the page lives, in the reader's language.
pub(super) fn answer_href(ui: &Ui, view: &AnswerView) -> String {
    ui.href(&format!("/answer/{}", view.token))
}

/// "Do., 10. Dez., 10:00–11:30 Uhr"; in full when it ends on another day.
pub(super) fn date_words(locale: Locale, date: DateOption) -> String {
    let (start, end) = (date.starts_at, date.ends_at());
    if start.date() != end.date() {
        return dates::date_time_range(locale, start, end);
    }
    let times = dates::time_range(locale, start.time(), end.time());
    t!(locale, DATE_WITH_TIME, date = dates::weekday_date_short(locale, start.date()), time = times)
}

fn choose_step(ui: &Ui, view: &AnswerView) -> AnyView {
    view! {
        {FormUi::new(ui, &view.form).summary()}
        {facts(ui.locale, view)}
        {buttons(ui, view)}
        <p class="answer__deadline">{deadline(ui.locale, view)}</p>
        <div class="answer__more">
            {about(ui.locale, view)}
            {why(ui.locale, view)}
        </div>
    }
    .into_any()
}

/// Who, what, where, when, money.
fn facts(locale: Locale, view: &AnswerView) -> AnyView {
    let who = t!(
        locale,
        INVITATIONS_WHO_WORDS,
        kind = labels::institution_kind(locale, view.institution_kind),
        audience = labels::audience(locale, view.audience),
        people = t!(locale, COMMON_PEOPLE_COUNT, count = view.group_size)
    );
    let what = t!(locale, INVITATIONS_WHAT_WORDS, title = &view.title, format = labels::format(locale, view.format));
    let when = view.dates.iter().map(|date| view! { <span class="answer__date">{date_words(locale, *date)}</span> }).collect_view();
    let place_glyph = if view.meeting_place == MeetingPlace::Online { Glyph::Online } else { Glyph::Place };
    view! {
        <dl class="answer__facts">
            {fact(Glyph::People, t!(locale, INVITATIONS_WHO), who)}
            {fact(Glyph::Speech, t!(locale, INVITATIONS_WHAT), what)}
            {fact(place_glyph, t!(locale, INVITATIONS_WHERE), place(locale, view))}
            {fact(Glyph::Calendar, t!(locale, INVITATIONS_WHEN), when)}
            {fact(Glyph::Euro, t!(locale, INVITATIONS_MONEY), statuses::budget(locale, view.budget))}
        </dl>
    }
    .into_any()
}

fn fact(glyph: Glyph, name: String, value: impl IntoView + 'static) -> AnyView {
    view! { <div class="answer__fact"><dt><Icon glyph/><span>{name}</span></dt><dd>{value}</dd></div> }.into_any()
}

fn place(locale: Locale, view: &AnswerView) -> String {
    let there = meeting_place(locale, view);
    let or_online = view.online_ok && view.meeting_place == MeetingPlace::Institution;
    if or_online { t!(locale, INVITATIONS_WHERE_OR_ONLINE, place = there) } else { there }
}

fn meeting_place(locale: Locale, view: &AnswerView) -> String {
    let municipality = &view.municipality;
    match (view.meeting_place, view.distance_km) {
        (MeetingPlace::Online, _) => t!(locale, INVITATIONS_WHERE_ONLINE, municipality = municipality),
        (MeetingPlace::Organisation(_), _) => t!(locale, INVITATIONS_WHERE_HERE, municipality = municipality),
        (MeetingPlace::Institution, None) => {
            t!(locale, INVITATIONS_WHERE_THERE, municipality = municipality, land = labels::land(locale, view.land))
        }
        (MeetingPlace::Institution, Some(km)) => {
            let distance = numbers::kilometres(locale, km);
            t!(
                locale,
                INVITATIONS_WHERE_THERE_FAR,
                municipality = municipality,
                land = labels::land(locale, view.land),
                distance = distance
            )
        }
    }
}

/// With one date the yes is given here; with several it leads to the dates.
fn buttons(ui: &Ui, view: &AnswerView) -> AnyView {
    let (locale, href) = (ui.locale, answer_href(ui, view));
    let others = view! {
        <a class="answer__button answer__button--other" href=format!("{href}?step=other")>
            <Icon glyph=Glyph::Calendar/>
            <span>{t!(locale, INVITATIONS_OTHER)}</span>
        </a>
        <a class="answer__button answer__button--no" href=format!("{href}?step=no")>
            <span>{t!(locale, INVITATIONS_NO)}</span>
        </a>
    };
    let yes = view! { <Icon glyph=Glyph::Agreed/><span>{t!(locale, INVITATIONS_YES)}</span> };
    if view.dates.len() == 1 {
        return view! {
            <form class="answer__buttons" method="post" action=href>
                <input type="hidden" name="date" value="0"/>
                <button class="answer__button answer__button--yes" type="submit" name="answer" value="yes">{yes}</button>
                {others}
            </form>
        }
        .into_any();
    }
    view! {
        <div class="answer__buttons">
            <a class="answer__button answer__button--yes" href=format!("{href}?step=yes")>{yes}</a>
            {others}
        </div>
    }
    .into_any()
}

/// "Bis Donnerstag, 3. Dezember, 18:00 Uhr. Danach …"; the year goes without saying.
fn deadline(locale: Locale, view: &AnswerView) -> String {
    let at = view.deadline;
    let words = t!(locale, DATE_WITH_TIME, date = dates::weekday_date(locale, at.date()), time = dates::time(locale, at.time()));
    t!(locale, INVITATIONS_DEADLINE, deadline = words)
}

/// The request in the institution's own words.
fn about(locale: Locale, view: &AnswerView) -> AnyView {
    let names: Vec<String> = view.topics.iter().map(|topic| labels::topic(locale, *topic)).collect();
    let topics = (!names.is_empty()).then(|| {
        view! { <p><strong>{t!(locale, INVITATIONS_ABOUT_TOPICS)}": "</strong>{lists::and(locale, &names)}</p> }
    });
    view! {
        <Disclosure summary=t!(locale, INVITATIONS_ABOUT)>
            <div class="stack stack--tight">{paragraphs(&view.text)}{topics}</div>
        </Disclosure>
    }
    .into_any()
}

/// Why this organisation was asked: what it gets out of it first, then what the institution does; only what earned points.
fn why(locale: Locale, view: &AnswerView) -> Option<AnyView> {
    let items = own_reasons(locale, view.trace.as_ref()?).into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view();
    let block = view! {
        <Disclosure summary=t!(locale, INVITATIONS_WHY)>
            <div class="prose">
                <ul>{items}</ul>
                <p>{t!(locale, INVITATIONS_WHY_LEAD)}</p>
            </div>
        </Disclosure>
    };
    Some(block.into_any())
}
