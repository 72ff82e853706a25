//! How a request fits the reader's own organisations: why they can be suggested, or why not.

use api_types::requests::OwnFit;
use i18n::t;
use leptos::prelude::*;

use crate::Ui;
use crate::matches::{own_miss_sentence, own_reasons};

/// One section for each of them; nothing for readers without an organisation.
pub(super) fn own_fits(ui: &Ui, fits: &[OwnFit]) -> Vec<AnyView> {
    fits.iter().map(|own| own_fit(ui, own)).collect()
}

fn own_fit(ui: &Ui, own: &OwnFit) -> AnyView {
    let locale = ui.locale;
    let (answer, sentences): (_, Vec<String>) = match &own.fit {
        Ok(trace) => (t!(locale, MATCHES_OWN_FITS, score = trace.score.rounded()), own_reasons(locale, trace)),
        Err(misses) => (t!(locale, MATCHES_OWN_STOPPED), misses.iter().map(|miss| own_miss_sentence(locale, miss)).collect()),
    };
    let items = sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view();
    let profile = ui.href(&format!("/organisations/{}/edit", own.slug));
    view! {
        <section class="section">
            <h2 class="section__title">{t!(locale, MATCHES_OWN_TITLE, organisation = &own.name)}</h2>
            <div class="prose">
                <p>{answer}</p>
                <ul>{items}</ul>
                <p>{t!(locale, MATCHES_OWN_NOTE)}" "<a href=profile>{t!(locale, MATCHES_OWN_EDIT)}</a></p>
            </div>
        </section>
    }
    .into_any()
}
