//! The page of public statistics.

use api_types::dashboard::{ImpactView, LandImpact};
use i18n::{Locale, labels, numbers, t};
use leptos::prelude::*;

use crate::components::{Badge, Bar, EmptyState, Glyph, PageHeading, SPEECH_LINE_LIMIT, SpeechLine, Table};
use crate::{Page, Ui};

/// Public statistics, at `/impact`. What is `None` is shown as "fewer than 5".
pub fn impact_page(ui: &Ui, view: ImpactView) -> Page {
    let locale = ui.locale;
    let body = view! {
        <PageHeading title=t!(locale, IMPACT_TITLE) lead=t!(locale, IMPACT_LEAD)/>
        {figures(ui, &view)}
        {lands(ui, &view.lands)}
        {method(ui)}
    };
    Page::new(t!(locale, IMPACT_TITLE), body)
}

/// A figure in words, or that it is too small to be told.
fn words(locale: Locale, figure: Option<u64>) -> String {
    match figure {
        Some(figure) => numbers::number(locale, i64::try_from(figure).unwrap_or(i64::MAX)),
        None => t!(locale, IMPACT_FEW),
    }
}

fn figures(ui: &Ui, view: &ImpactView) -> AnyView {
    let locale = ui.locale;
    let all = [
        (view.dialogues_agreed, t!(locale, IMPACT_DIALOGUES_AGREED)),
        (view.dialogues_held, t!(locale, IMPACT_DIALOGUES_HELD)),
        (view.events, t!(locale, IMPACT_EVENTS)),
        (view.organisations, t!(locale, IMPACT_ORGANISATIONS)),
        (view.institutions, t!(locale, IMPACT_INSTITUTIONS)),
    ];
    if all.iter().all(|(figure, _)| *figure == Some(0)) {
        let action = (ui.href("/requests/new"), t!(locale, IMPACT_EMPTY_ACTION));
        return view! { <EmptyState title=t!(locale, IMPACT_EMPTY_TITLE) text=t!(locale, IMPACT_EMPTY_TEXT) action/> }.into_any();
    }
    let items = all
        .into_iter()
        .map(|(figure, term)| {
            view! {
                <div class="figures__item" class:figures__item--few=figure.is_none()>
                    <dt>{term}</dt>
                    <dd>{words(locale, figure)}</dd>
                </div>
            }
        })
        .collect_view();
    // The line shows one sign a dialogue, so it is drawn only while it can show all of them.
    let line =
        view.dialogues_held.and_then(|held| u32::try_from(held).ok()).filter(|held| (1..=SPEECH_LINE_LIMIT).contains(held)).map(|count| {
            view! {
                <p>{t!(locale, IMPACT_LINE_TITLE)}</p>
                <SpeechLine count label=t!(locale, IMPACT_LINE, count = count)/>
            }
        });
    view! {
        <section class="impact-line">
            <h2 class="section__title">{t!(locale, IMPACT_FIGURES_TITLE)}</h2>
            <dl class="figures">{items}</dl>
            {line}
        </section>
    }
    .into_any()
}

fn lands(ui: &Ui, lands: &[LandImpact]) -> AnyView {
    let locale = ui.locale;
    // Bars of one column are to be compared with each other, so its largest figure fills the bar.
    let most = lands.iter().filter_map(|land| land.organisations).max().unwrap_or(0).max(1);
    let rows = lands.iter().map(|land| land_row(ui, land, most)).collect();
    let heads = vec![
        t!(locale, IMPACT_LAND),
        t!(locale, IMPACT_LAND_ORGANISATIONS),
        t!(locale, IMPACT_LAND_REQUESTS),
        t!(locale, IMPACT_LAND_DIALOGUES),
        t!(locale, IMPACT_LAND_SHARE),
    ];
    view! {
        <section class="section impact-lands">
            <h2 class="section__title">{t!(locale, IMPACT_LANDS_TITLE)}</h2>
            <p>{t!(locale, IMPACT_LANDS_LEAD)}</p>
            <Table caption=t!(locale, IMPACT_LANDS_CAPTION) caption_hidden=true heads rows/>
        </section>
    }
    .into_any()
}

fn land_row(ui: &Ui, land: &LandImpact, most: u64) -> Vec<AnyView> {
    let locale = ui.locale;
    let name = labels::land(locale, land.land);
    let wider = land.land.has_few_voices().then(|| view! { " "<Badge label=t!(locale, IMPACT_LAND_WIDER) icon=Glyph::Route/> });
    let href = ui.href(&format!("/organisations?region={}", land.land.code()));
    let organisations = match land.organisations {
        Some(count) => view! { <Bar share=count as f64 / most as f64 label=words(locale, Some(count))/> }.into_any(),
        None => words(locale, None).into_any(),
    };
    let percent = t!(locale, IMPACT_PERCENT, percent = numbers::decimal(locale, land.migration_share_percent, 1));
    vec![
        view! { <a href=href>{name}</a>{wider} }.into_any(),
        organisations,
        words(locale, land.requests).into_any(),
        words(locale, land.dialogues).into_any(),
        view! { <Bar share=land.migration_share_percent / 100.0 label=percent/> }.into_any(),
    ]
}

fn method(ui: &Ui) -> AnyView {
    let locale = ui.locale;
    view! {
        <section class="prose">
            <h2>{t!(locale, IMPACT_METHOD_TITLE)}</h2>
            <p>{t!(locale, IMPACT_METHOD_FEW)}</p>
            <p>{t!(locale, IMPACT_METHOD_COUNT)}</p>
            <p>{t!(locale, IMPACT_METHOD_SOURCE)}</p>
            <p>{t!(locale, IMPACT_METHOD_WHY)}</p>
            <p>{t!(locale, IMPACT_METHOD_WIDER)}" "<a href=ui.href("/about#matching")>{t!(locale, IMPACT_METHOD_MORE)}</a></p>
        </section>
    }
    .into_any()
}
