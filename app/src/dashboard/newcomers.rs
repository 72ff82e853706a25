//! Where somebody begins who acts for nobody yet.

use i18n::t;
use leptos::prelude::*;

use crate::Ui;
use crate::components::{ButtonLink, Card, Glyph, Side};

/// Two doors: create an institution, or an organisation.
pub(super) fn start_cards(ui: &Ui) -> AnyView {
    let locale = ui.locale;
    let institution = view! {
        <ButtonLink href=ui.href("/institutions/new") label=t!(locale, DASHBOARD_START_INSTITUTION_ACTION) icon=Glyph::Building/>
    };
    let organisation = view! {
        <ButtonLink href=ui.href("/organisations/new") label=t!(locale, DASHBOARD_START_ORGANISATION_ACTION) icon=Glyph::Organisation/>
    };
    view! {
        <section class="section">
            <h2 class="section__title">{t!(locale, DASHBOARD_START)}</h2>
            <div class="grid">
                <Card title=t!(locale, DASHBOARD_START_INSTITUTION) footer=institution.into_any()>
                    <p>{t!(locale, DASHBOARD_START_INSTITUTION_WORDS)}</p>
                </Card>
                <Card title=t!(locale, DASHBOARD_START_ORGANISATION) side=Side::Ours footer=organisation.into_any()>
                    <p>{t!(locale, DASHBOARD_START_ORGANISATION_WORDS)}</p>
                </Card>
            </div>
        </section>
    }
    .into_any()
}
