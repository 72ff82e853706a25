//! The page of one offer.

use api_types::filters::query_string;
use api_types::offers::OfferView;
use domain::limits::RESPONSE_DAYS_DEFAULT;
use domain::offers::OfferStatus;
use i18n::{labels, statuses, t};
use leptos::prelude::*;

use crate::components::*;
use crate::organisations::{paragraphs, place_words, reach_words, topic_chips, words_of};
use crate::{Page, Ui};

/// The page of one offer, at `/offers/{slug}`. Members of its organisation post `action` = `withdraw` or `reopen`, with the `version`.
pub fn offer_page(ui: &Ui, view: OfferView) -> Page {
    let locale = ui.locale;
    let card = &view.card;
    let withdrawn = (view.status == OfferStatus::Withdrawn && !view.editable).then(|| {
        view! {
            <Notice tone=Tone::Waiting title=t!(locale, OFFERS_WITHDRAWN_TITLE)>
                <p>{t!(locale, OFFERS_WITHDRAWN_TEXT)}</p>
            </Notice>
        }
    });
    let body = view! {
        <PageHeading
            title=card.title.clone()
            lead=t!(locale, OFFERS_BY, name = &card.organisation_name)
            eyebrow=view! { <Breadcrumb locale crumbs=vec![(t!(locale, OFFERS_TITLE), ui.href("/offers"))]/> }.into_any()
        />
        {withdrawn}
        {view.editable.then(|| bar(ui, &view))}
        <div class="split">
            <div class="stack stack--loose">
                <section class="section">
                    <h2 class="section__title">{t!(locale, OFFERS_WORDS)}</h2>
                    {paragraphs(&view.description)}
                </section>
                {about(ui, &view)}
            </div>
            {facts(ui, &view)}
        </div>
    };
    Page::new(card.title.clone(), body)
}

fn bar(ui: &Ui, view: &OfferView) -> AnyView {
    let locale = ui.locale;
    let path = format!("/offers/{}", view.card.slug);
    let (tone, sentence, value, label, kind, icon) = match view.status {
        OfferStatus::Open => {
            let label = t!(locale, OFFERS_WITHDRAW);
            (Tone::Agreed, t!(locale, OFFERS_MEMBER_OPEN), "withdraw", label, ButtonKind::Danger, Glyph::EyeOff)
        }
        OfferStatus::Withdrawn => {
            let label = t!(locale, OFFERS_REOPEN);
            (Tone::Waiting, t!(locale, OFFERS_MEMBER_WITHDRAWN), "reopen", label, ButtonKind::Primary, Glyph::Eye)
        }
    };
    let fields = vec![("action", value.to_owned()), ("version", view.version.to_string())];
    view! {
        <section class="member-bar" aria-labelledby="member-bar-title">
            <div class="member-bar__head">
                <h2 class="member-bar__title" id="member-bar-title">{t!(locale, OFFERS_MEMBER_TITLE)}</h2>
                <StatusBadge label=statuses::offer_status(locale, view.status) tone/>
            </div>
            <p class="member-bar__words">{sentence}</p>
            <div class="member-bar__actions">
                <PostButton action=ui.href(&path) label kind icon fields/>
                <ButtonLink
                    href=ui.href(&format!("{path}/edit"))
                    label=t!(locale, OFFERS_EDIT)
                    kind=ButtonKind::Secondary
                    icon=Glyph::Edit
                />
            </div>
        </section>
    }
    .into_any()
}

fn about(ui: &Ui, view: &OfferView) -> AnyView {
    let locale = ui.locale;
    let card = &view.card;
    let chips = topic_chips(ui, "/offers", &card.topics, card.topics.len());
    let facts = vec![
        Fact::new(t!(locale, ORGANISATIONS_TOPICS), chips).with_icon(Glyph::Topic),
        Fact::new(t!(locale, ORGANISATIONS_FORMATS), words_of(locale, &card.formats, labels::format)).with_icon(Glyph::Speech),
        Fact::new(t!(locale, ORGANISATIONS_AUDIENCES), words_of(locale, &view.audiences, labels::audience)).with_icon(Glyph::People),
    ];
    view! {
        <section class="section">
            <h2 class="section__title">{t!(locale, OFFERS_ABOUT)}</h2>
            <DefinitionList facts/>
        </section>
    }
    .into_any()
}

fn facts(ui: &Ui, view: &OfferView) -> AnyView {
    let locale = ui.locale;
    let card = &view.card;
    let organisation = ui.href(&format!("/organisations/{}", card.organisation_slug));
    let organisation = view! { <a href=organisation>{card.organisation_name.clone()}</a> };
    let languages = words_of(locale, &card.languages, |locale, language| labels::language_name(locale, language).to_owned());
    let minutes = t!(locale, COMMON_MINUTES_COUNT, count = card.minutes);
    let reach = reach_words(locale, view.travel_radius_km, view.online);
    let facts = vec![
        Fact::new(t!(locale, OFFERS_FACT_ORGANISATION), organisation).with_icon(Glyph::Organisation),
        Fact::new(t!(locale, OFFERS_FACT_PLACE), place_words(locale, &card.municipality, card.land)).with_icon(Glyph::Place),
        Fact::new(t!(locale, ORGANISATIONS_FACT_REACH), reach).with_icon(Glyph::Route),
        Fact::new(t!(locale, OFFERS_FACT_DURATION), minutes).with_icon(Glyph::Clock),
        Fact::new(t!(locale, COMMON_LANGUAGES), languages).with_icon(Glyph::Language),
        Fact::new(t!(locale, COMMON_FEE), statuses::fee(locale, card.fee)).with_icon(Glyph::Euro),
    ];
    let ask = (view.status == OfferStatus::Open && !view.editable).then(|| ask(ui, view));
    view! {
        <aside class="side-panel" aria-labelledby="facts-title">
            <h2 class="section__title" id="facts-title">{t!(locale, OFFERS_FACTS)}</h2>
            <DefinitionList facts/>
            {ask}
        </aside>
    }
    .into_any()
}

/// The way to a request that carries the topics of the offer.
fn ask(ui: &Ui, view: &OfferView) -> AnyView {
    let query = query_string(view.card.topics.iter().map(|topic| ("topic", topic.slug().to_owned())));
    let href = format!("{}?{query}", ui.href("/requests/new"));
    view! {
        <ButtonLink href label=t!(ui.locale, OFFERS_ASK) icon=Glyph::Forward/>
        <p>{t!(ui.locale, OFFERS_ASK_NOTE, count = RESPONSE_DAYS_DEFAULT)}</p>
    }
    .into_any()
}
