//! How a request fits the reader's own organisations: why they can be suggested, or why not.

use api_types::requests::OwnFit;
use i18n::t;
use leptos::prelude::*;

use crate::Ui;
use crate::matches::{own_lacking, own_miss_sentence, own_reasons};

/// One section for each of them; nothing for readers without an organisation.
pub(super) fn own_fits(ui: &Ui, fits: &[OwnFit]) -> Vec<AnyView> {
    fits.iter().map(|own| own_fit(ui, own)).collect()
}

fn own_fit(ui: &Ui, own: &OwnFit) -> AnyView {
    let locale = ui.locale;
    let content = match &own.fit {
        Ok(trace) => {
            let lacking = own_lacking(locale, trace);
            let lacking = (!lacking.is_empty()).then(|| view! { <p>{t!(locale, MATCHES_OWN_LACKING)}</p>{list(lacking)} });
            let answer = t!(locale, MATCHES_OWN_FITS, score = trace.score.rounded());
            view! { <p>{answer}</p>{list(own_reasons(locale, trace))}{lacking} }.into_any()
        }
        Err(misses) => {
            let sentences = misses.iter().map(|miss| own_miss_sentence(locale, miss)).collect();
            view! { <p>{t!(locale, MATCHES_OWN_STOPPED)}</p>{list(sentences)} }.into_any()
        }
    };
    let profile = ui.href(&format!("/organisations/{}/edit", own.slug));
    view! {
        <section class="section">
            <h2 class="section__title">{t!(locale, MATCHES_OWN_TITLE, organisation = &own.name)}</h2>
            <div class="prose">
                {content}
                <p>{t!(locale, MATCHES_OWN_NOTE)}" "<a href=profile>{t!(locale, MATCHES_OWN_EDIT)}</a></p>
            </div>
        </section>
    }
    .into_any()
}

fn list(sentences: Vec<String>) -> AnyView {
    let items = sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view();
    view! { <ul>{items}</ul> }.into_any()
}
