//! One open case: what is known, and the decisions.

use api_types::moderation::{NewProfile, Queue, ReportLine};
use chrono::NaiveDateTime;
use domain::limits::{NAME_LENGTH_MAX, REMARK_LENGTH_MAX};
use domain::vouches::VouchBasis;
use i18n::{Locale, dates, statuses, t};
use leptos::prelude::*;

use super::desk::queue_href;
use crate::components::*;
use crate::organisations::{outside_link, paragraphs, place_words};
use crate::{FormUi, Ui};

/// The key that confirms or closes the open case.
const DECIDE_KEY: &str = "f";

/// A profile that waits for a word: an organisation or an institution.
pub(super) fn profile_case(ui: &Ui, queue: Queue, profile: &NewProfile, fields: FormUi<'_>) -> AnyView {
    let locale = ui.locale;
    let is_organisation = queue == Queue::Organisations;
    let (folder, website_name) = if is_organisation {
        ("organisations", t!(locale, MODERATION_FACT_WEBSITE))
    } else {
        ("institutions", t!(locale, MODERATION_FACT_IMPRINT))
    };
    let website = match &profile.website {
        Some(website) => outside_link(locale, website),
        None => t!(locale, MODERATION_FACT_WEBSITE_NONE).into_any(),
    };
    let facts = vec![
        Fact::new(t!(locale, MODERATION_FACT_PLACE), place_words(locale, &profile.municipality, profile.land)).with_icon(Glyph::Place),
        Fact::new(t!(locale, MODERATION_FACT_CREATED), moment(locale, profile.created_at)).with_icon(Glyph::Clock),
        Fact::new(website_name, website).with_icon(Glyph::External),
        Fact::new(t!(locale, MODERATION_FACT_DESCRIPTION), paragraphs(&profile.description)).with_icon(Glyph::Speech),
    ];
    let accept = if is_organisation { vouch_organisation(ui, profile, fields) } else { vouch_institution(ui, profile) };
    view! {
        <article class="desk__case" aria-labelledby="case-title">
            <h2 id="case-title">{profile.name.clone()}</h2>
            <DefinitionList facts/>
            <p><a href=ui.href(&format!("/{folder}/{}", profile.slug))>{t!(locale, MODERATION_OPEN_PROFILE)}</a></p>
        </article>
        <div class="desk__decision">
            {accept}
            {refuse(ui, queue, profile, fields)}
        </div>
    }
    .into_any()
}

/// What every decision posts unseen.
fn hidden(id: &str, action: &'static str) -> AnyView {
    view! {
        <input type="hidden" name="id" value=id.to_owned()/>
        <input type="hidden" name="action" value=action/>
    }
    .into_any()
}

fn keys(locale: Locale) -> AnyView {
    view! { <p class="desk__keys">{t!(locale, MODERATION_KEYS, key = DECIDE_KEY.to_uppercase())}</p> }.into_any()
}

fn moment(locale: Locale, at: NaiveDateTime) -> AnyView {
    view! { <time datetime=at.format("%Y-%m-%dT%H:%M").to_string()>{dates::date_time_short(locale, at)}</time> }.into_any()
}

fn vouch_organisation(ui: &Ui, profile: &NewProfile, fields: FormUi<'_>) -> AnyView {
    let locale = ui.locale;
    let bases = VouchBasis::ALL.into_iter().map(|basis| Choice::new(basis.slug(), statuses::vouch_basis(locale, basis))).collect();
    view! {
        <form class="form" method="post" action=queue_href(ui, Queue::Organisations, Some(&profile.id))>
            <h3>{t!(locale, MODERATION_VOUCH_ORGANISATION)}</h3>
            {hidden(&profile.id, "vouch-organisation")}
            <p>{t!(locale, MODERATION_VOUCH_ORGANISATION_HELP)}</p>
            <Select
                entry=fields.entry("basis")
                label=t!(locale, MODERATION_BASIS_LABEL)
                choices=bases
                empty=t!(locale, COMMON_PLEASE_CHOOSE)
                required=true
            />
            <Field
                entry=fields.entry("voucher_name")
                label=t!(locale, MODERATION_VOUCHER_LABEL)
                help=t!(locale, MODERATION_VOUCHER_HELP)
                required=true
                maxlength=NAME_LENGTH_MAX
            />
            <Button label=t!(locale, MODERATION_VOUCH_ORGANISATION) icon=Glyph::Check accesskey=DECIDE_KEY/>
            {keys(locale)}
        </form>
    }
    .into_any()
}

fn vouch_institution(ui: &Ui, profile: &NewProfile) -> AnyView {
    let locale = ui.locale;
    view! {
        <form class="form" method="post" action=queue_href(ui, Queue::Institutions, Some(&profile.id))>
            <h3>{t!(locale, MODERATION_VOUCH_INSTITUTION)}</h3>
            {hidden(&profile.id, "vouch-institution")}
            <p>{t!(locale, MODERATION_VOUCH_INSTITUTION_HELP)}</p>
            <Button label=t!(locale, MODERATION_VOUCH_INSTITUTION) icon=Glyph::Check accesskey=DECIDE_KEY/>
            {keys(locale)}
        </form>
    }
    .into_any()
}

fn refuse(ui: &Ui, queue: Queue, profile: &NewProfile, fields: FormUi<'_>) -> AnyView {
    let locale = ui.locale;
    let action = if queue == Queue::Organisations { "refuse-organisation" } else { "refuse-institution" };
    view! {
        <Disclosure summary=t!(locale, MODERATION_REFUSE) open=fields.error("reason").is_some()>
            <form class="form" method="post" action=queue_href(ui, queue, Some(&profile.id))>
                {hidden(&profile.id, action)}
                <TextArea
                    entry=fields.entry("reason")
                    label=t!(locale, MODERATION_REFUSE_REASON_LABEL)
                    help=t!(locale, MODERATION_REFUSE_HELP)
                    required=true
                    maxlength=REMARK_LENGTH_MAX
                />
                <Button label=t!(locale, MODERATION_REFUSE_ACTION) kind=ButtonKind::Danger/>
            </form>
        </Disclosure>
    }
    .into_any()
}

/// A report that waits for a decision.
pub(super) fn report_case(ui: &Ui, report: &ReportLine, fields: FormUi<'_>) -> AnyView {
    let locale = ui.locale;
    let facts = vec![
        Fact::new(t!(locale, MODERATION_REPORT_URL), reported_page(ui, &report.url)).with_icon(Glyph::Flag),
        Fact::new(t!(locale, MODERATION_REPORT_CREATED), moment(locale, report.created_at)).with_icon(Glyph::Clock),
        Fact::new(t!(locale, MODERATION_REPORT_TEXT), paragraphs(&report.text)).with_icon(Glyph::Speech),
    ];
    view! {
        <article class="desk__case" aria-labelledby="case-title">
            <h2 id="case-title">{statuses::report_reason(locale, report.reason)}</h2>
            <DefinitionList facts/>
        </article>
        <form class="desk__decision" method="post" action=queue_href(ui, Queue::Reports, Some(&report.id))>
            <h3>{t!(locale, MODERATION_DECIDE)}</h3>
            {hidden(&report.id, "settle-report")}
            <TextArea
                entry=fields.entry("decision")
                label=t!(locale, MODERATION_SETTLE_LABEL)
                help=t!(locale, MODERATION_SETTLE_HELP)
                required=true
                maxlength=REMARK_LENGTH_MAX
            />
            <Button label=t!(locale, MODERATION_SETTLE) icon=Glyph::Check accesskey=DECIDE_KEY/>
            {keys(locale)}
        </form>
    }
    .into_any()
}

/// The reported page as a link where it is one of this site; other addresses stand as text only, since reporters type them freely.
fn reported_page(ui: &Ui, url: &str) -> AnyView {
    let path = url.strip_prefix(&ui.base_url).unwrap_or(url);
    let is_own = path.starts_with('/') && !path.starts_with("//") && !path.contains('\\');
    if is_own { view! { <a href=path.to_owned()>{path.to_owned()}</a> }.into_any() } else { url.to_owned().into_any() }
}
