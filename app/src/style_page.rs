//! The style guide, `/{locale}/style`: every component in all its states, so that a change shows at once where it reaches.

use i18n::{Locale, t};
use leptos::prelude::*;

use crate::components::*;
use crate::{Page, Ui};

/// The style guide.
pub fn style_page(ui: &Ui) -> Page {
    let locale = ui.locale;
    let body = view! {
        <PageHeading title=t!(locale, STYLE_PAGE_TITLE) lead=t!(locale, STYLE_PAGE_LEAD)/>
        <div class="stack stack--loose">
            {section(t!(locale, STYLE_PAGE_COLOURS), colours())}
            {section(t!(locale, STYLE_PAGE_TYPE), type_samples(locale))}
            {section(t!(locale, STYLE_PAGE_ICONS), icons())}
            {section(t!(locale, STYLE_PAGE_ACTIONS), actions(locale))}
            {section(t!(locale, STYLE_PAGE_FIELDS), fields(ui))}
            {section(t!(locale, STYLE_PAGE_CHOICES), choices(ui))}
            {section(t!(locale, STYLE_PAGE_MESSAGES), messages(ui))}
            {section(t!(locale, STYLE_PAGE_WORDS), words(locale))}
            {section(t!(locale, STYLE_PAGE_CARDS), cards(ui))}
            {section(t!(locale, STYLE_PAGE_MATCHING), matching(locale))}
            {section(t!(locale, STYLE_PAGE_FACTS), facts(locale))}
            {section(t!(locale, STYLE_PAGE_WAYS), ways(ui))}
        </div>
    };
    Page::new(t!(locale, STYLE_PAGE_TITLE), body)
}

fn section(title: String, content: AnyView) -> AnyView {
    view! {
        <section class="section">
            <h2 class="section__title">{title}</h2>
            <div class="stack">{content}</div>
        </section>
    }
    .into_any()
}

/// The roles of the palette, as named in `style/tokens/colour.css`.
const COLOURS: &[&str] = &[
    "ground",
    "raised",
    "sunken",
    "text",
    "text-soft",
    "line",
    "border",
    "action",
    "action-deep",
    "action-tint",
    "one",
    "other",
    "bridge",
    "agreed",
    "agreed-tint",
    "waiting",
    "waiting-tint",
    "danger",
    "danger-tint",
    "info-tint",
];

fn colours() -> AnyView {
    let swatches = COLOURS
        .iter()
        .map(|name| {
            view! {
                <li class="swatch">
                    <span class=format!("swatch__colour swatch__colour--{name}")></span>
                    <span class="swatch__name">{*name}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="swatch-list">{swatches}</ul> }.into_any()
}

fn type_samples(locale: Locale) -> AnyView {
    let sentence = t!(locale, STYLE_PAGE_SENTENCE);
    view! {
        <p class="type-sample type-sample--display">{t!(locale, COMMON_SITE_NAME)}</p>
        <p class="type-sample type-sample--title">{sentence.clone()}</p>
        <p class="type-sample type-sample--heading">{sentence.clone()}</p>
        <p class="prose">{sentence.clone()}</p>
        <p class="prose">{t!(locale, STYLE_PAGE_PANGRAM)}</p>
        <p class="prose" lang="ar" dir="rtl">"من يتحدث مع الآخر يصبح قريباً منه."</p>
        <p class="type-sample type-sample--small">{sentence}</p>
        <p class="prose">{t!(locale, STYLE_PAGE_LONG_WORD)}</p>
    }
    .into_any()
}

fn icons() -> AnyView {
    let items = Glyph::ALL
        .iter()
        .map(|glyph| view! { <li class="icon-sample"><Icon glyph=*glyph/><span>{format!("{glyph:?}")}</span></li> })
        .collect_view();
    view! { <ul class="icon-list">{items}</ul> }.into_any()
}

fn actions(locale: Locale) -> AnyView {
    let kinds = [ButtonKind::Primary, ButtonKind::Secondary, ButtonKind::Quiet, ButtonKind::Danger];
    let row = |disabled: bool| {
        let buttons =
            kinds.iter().map(|kind| view! { <Button label=t!(locale, COMMON_SAVE) kind=*kind icon=Glyph::Check disabled/> }).collect_view();
        view! { <div class="cluster">{buttons}</div> }
    };
    view! {
        {row(false)}
        {row(true)}
        <div class="cluster">
            <Button label=t!(locale, COMMON_SEND) large=true icon=Glyph::Forward/>
            <ButtonLink href="#" label=t!(locale, COMMON_DOWNLOAD) kind=ButtonKind::Secondary large=true icon=Glyph::Download/>
            <Dialog
                id="sample-dialog"
                opener=t!(locale, COMMON_WITHDRAW)
                kind=ButtonKind::Danger
                title=t!(locale, COMMON_WITHDRAW)
                close=t!(locale, COMMON_CLOSE)
            >
                <p>{t!(locale, STYLE_PAGE_SENTENCE)}</p>
                <Button label=t!(locale, COMMON_WITHDRAW) kind=ButtonKind::Danger/>
            </Dialog>
        </div>
        <Disclosure summary=t!(locale, COMMON_DETAILS)><p>{t!(locale, STYLE_PAGE_SENTENCE)}</p></Disclosure>
        <p class="prose">{t!(locale, STYLE_PAGE_SENTENCE)}" "<a href="#content">{t!(locale, COMMON_MORE)}</a></p>
    }
    .into_any()
}

fn fields(ui: &Ui) -> AnyView {
    let locale = ui.locale;
    let entry = |name: &str| ui.entry(name, "").marked();
    view! {
        <form class="form" method="get">
            <FormSection title=t!(locale, STYLE_PAGE_NORMAL) help=t!(locale, STYLE_PAGE_HELP)>
                <Field
                    entry=entry("sample-place").with_value("Gräfenhainichen")
                    label=t!(locale, FIELD_PLACE_LABEL)
                    help=t!(locale, FIELD_PLACE_HELP)
                    required=true
                    suggestions=vec!["Halle (Saale)".to_owned(), "Hameln".to_owned()]
                />
                <div class="form__row">
                    <Field entry=entry("sample-date") label=t!(locale, STYLE_PAGE_DATE) kind=FieldKind::Date/>
                    <Field entry=entry("sample-number") label="90" kind=FieldKind::Number unit=t!(locale, STYLE_PAGE_MINUTES)/>
                </div>
                <TextArea entry=entry("sample-text") label=t!(locale, FIELD_DESCRIPTION_LABEL) maxlength=2000/>
                <Select
                    entry=entry("sample-topic")
                    label=t!(locale, FIELD_TOPIC_LABEL)
                    groups=ui.topic_groups()
                    empty=t!(locale, COMMON_SHOW)
                />
            </FormSection>
            <FormSection title=t!(locale, STYLE_PAGE_DISABLED)>
                <Field entry=entry("sample-off").with_value("Dessau") label=t!(locale, FIELD_PLACE_LABEL) disabled=true/>
            </FormSection>
            <FormSection title=t!(locale, STYLE_PAGE_WRONG)>
                <Field
                    entry=entry("sample-wrong").with_value("Atlantis").with_error(Some(t!(locale, STYLE_PAGE_ERROR)))
                    label=t!(locale, FIELD_PLACE_LABEL)
                    help=t!(locale, FIELD_PLACE_HELP)
                    required=true
                />
            </FormSection>
        </form>
    }
    .into_any()
}

fn choices(ui: &Ui) -> AnyView {
    let locale = ui.locale;
    let entry = |name: &str| ui.entry(name, "").marked();
    let three = || {
        vec![
            Choice::new("one", t!(locale, STYLE_PAGE_NORMAL)).with_help(t!(locale, STYLE_PAGE_HELP)),
            Choice::new("two", t!(locale, STYLE_PAGE_LONG_WORD)),
            Choice::new("three", t!(locale, STYLE_PAGE_LANGUAGES)),
        ]
    };
    view! {
        <form class="form" method="get">
            <Checkbox entry=entry("sample-tick").with_value("yes") label=t!(locale, STYLE_PAGE_SENTENCE) help=t!(locale, STYLE_PAGE_HELP)/>
            <CheckboxGroup entry=entry("sample-boxes").with_value("three") legend=t!(locale, FIELD_LANGUAGES_LABEL) choices=three() columns=true/>
            <RadioGroup
                entry=entry("sample-circles").with_value("one").with_error(Some(t!(locale, STYLE_PAGE_ERROR)))
                legend=t!(locale, FIELD_FORMAT_LABEL)
                choices=three()
                required=true
            />
            <TopicPicker
                entry=entry("sample-topics").with_values(["music", "cuisine"])
                legend=t!(locale, FIELD_TOPICS_LABEL)
                groups=ui.topic_groups()
                whole_topics=true
            />
        </form>
    }
    .into_any()
}

/// Every tone with its sample word.
fn tones(locale: Locale) -> [(Tone, String); 5] {
    [
        (Tone::Neutral, t!(locale, STYLE_PAGE_NORMAL)),
        (Tone::Info, t!(locale, STYLE_PAGE_INFO)),
        (Tone::Agreed, t!(locale, STYLE_PAGE_AGREED)),
        (Tone::Waiting, t!(locale, STYLE_PAGE_WAITING)),
        (Tone::Danger, t!(locale, STYLE_PAGE_DANGER)),
    ]
}

fn messages(ui: &Ui) -> AnyView {
    let locale = ui.locale;
    let notices = tones(locale)
        .map(|(tone, title)| view! { <Notice tone title><p>{t!(locale, STYLE_PAGE_SENTENCE)}</p></Notice> })
        .into_iter()
        .collect_view();
    let errors = vec![("sample-wrong".to_owned(), t!(locale, STYLE_PAGE_ERROR)), (String::new(), t!(locale, LAYOUT_ERROR_TOO_MANY))];
    let action = (ui.href("/requests/new"), t!(locale, STYLE_PAGE_EMPTY_ACTION));
    view! {
        {notices}
        <ErrorSummary locale errors focused=false/>
        <EmptyState title=t!(locale, STYLE_PAGE_EMPTY) text=t!(locale, STYLE_PAGE_EMPTY_WORDS) action/>
    }
    .into_any()
}

fn meta(locale: Locale) -> Vec<Meta> {
    vec![
        Meta::new(Glyph::Place, t!(locale, STYLE_PAGE_PLACE)),
        Meta::time(t!(locale, STYLE_PAGE_DATE), "2026-11-26T14:00"),
        Meta::new(Glyph::Language, t!(locale, STYLE_PAGE_LANGUAGES)),
        Meta::new(Glyph::Access, t!(locale, STYLE_PAGE_ACCESS)),
    ]
}

fn chips(ui: &Ui) -> Vec<(String, Option<String>)> {
    ui.topic_groups().into_iter().take(3).map(|group| (group.head.label, Some("#".to_owned()))).collect()
}

fn words(locale: Locale) -> AnyView {
    let badges = tones(locale).map(|(tone, label)| view! { <StatusBadge tone label/> }).into_iter().collect_view();
    view! {
        <div class="cluster">{badges}<Badge label=t!(locale, LAYOUT_DEMO)/></div>
        <MetaList items=meta(locale)/>
        <div class="cluster">
            <Chip label=t!(locale, STYLE_PAGE_NORMAL)/>
            <Chip label=t!(locale, COMMON_MORE) href="#"/>
            <Chip label=t!(locale, STYLE_PAGE_AGREED) href="#" current=true/>
        </div>
        <Bar share=0.72 label=t!(locale, STYLE_PAGE_PLACES, taken = 18, all = 25)/>
        <Bar share=1.0 label=t!(locale, STYLE_PAGE_PLACES, taken = 25, all = 25) tone=Tone::Waiting/>
    }
    .into_any()
}

fn cards(ui: &Ui) -> AnyView {
    let locale = ui.locale;
    let badge = view! { <StatusBadge tone=Tone::Waiting label=t!(locale, STYLE_PAGE_WAITING)/> }.into_any();
    let button = view! { <Button label=t!(locale, COMMON_ACCEPT)/> }.into_any();
    view! {
        <div class="grid">
            <Card title=t!(locale, STYLE_PAGE_OTHER_SIDE) href="#" eyebrow=badge>
                <p class="card__words">{t!(locale, STYLE_PAGE_QUOTE)}</p>
                <MetaList items=meta(locale)/>
                <ChipList chips=chips(ui)/>
            </Card>
            <Card title=t!(locale, STYLE_PAGE_OWN_SIDE) side=Side::Ours>
                <p>{t!(locale, STYLE_PAGE_LONG_WORD)}</p>
            </Card>
            <Card title=t!(locale, STYLE_PAGE_STRONG) strong=true footer=button>
                <p>{t!(locale, STYLE_PAGE_SENTENCE)}</p>
            </Card>
        </div>
    }
    .into_any()
}

fn match_parts(locale: Locale, points: [f64; 4]) -> Vec<MatchPart> {
    let sentences = [
        t!(locale, STYLE_PAGE_REASON_TOPIC),
        t!(locale, STYLE_PAGE_REASON_PLACE),
        t!(locale, STYLE_PAGE_REASON_LANGUAGE),
        t!(locale, STYLE_PAGE_REASON_AUDIENCE),
    ];
    sentences
        .into_iter()
        .zip(points)
        .map(|(sentence, points)| MatchPart { sentence, points, points_label: t!(locale, STYLE_PAGE_POINTS, points = points) })
        .collect()
}

/// Scores with their parts, from all to nothing.
const SCORES: &[(u8, [f64; 4])] = &[
    (100, [40.0, 30.0, 20.0, 10.0]),
    (82, [36.0, 18.0, 16.0, 12.0]),
    (47, [16.0, 14.0, 12.0, 5.0]),
    (9, [5.0, 4.0, 0.0, 0.0]),
    (0, [0.0, 0.0, 0.0, 0.0]),
];

fn matching(locale: Locale) -> AnyView {
    let bars = SCORES
        .iter()
        .map(|(score, points)| {
            let label = t!(locale, STYLE_PAGE_SCORE, score = *score);
            view! { <MatchBar score=*score parts=match_parts(locale, *points) label/> }
        })
        .collect_view();
    let clocks = [(1.0, 5), (0.6, 3), (0.2, 1), (0.0, 0)]
        .map(|(left, days)| {
            let label = t!(locale, STYLE_PAGE_CLOCK, count = days);
            view! { <ClockRing left label detail=t!(locale, STYLE_PAGE_CLOCK_DETAIL)/> }
        })
        .into_iter()
        .collect_view();
    view! {
        <div class="grid">
            <div class="stack">{bars}</div>
            <MatchReasons parts=match_parts(locale, SCORES[1].1) points_label=t!(locale, STYLE_PAGE_SHOW_POINTS)/>
        </div>
        <div class="cluster">{clocks}</div>
        <SpeechLine count=14 label=t!(locale, STYLE_PAGE_DIALOGUES, count = 14)/>
    }
    .into_any()
}

fn facts(locale: Locale) -> AnyView {
    let facts = vec![
        Fact::new(t!(locale, FIELD_PLACE_LABEL), t!(locale, STYLE_PAGE_PLACE)).with_icon(Glyph::Place),
        Fact::new(t!(locale, FIELD_LANGUAGES_LABEL), t!(locale, STYLE_PAGE_LANGUAGES)).with_icon(Glyph::Language),
        Fact::new(t!(locale, FIELD_DESCRIPTION_LABEL), t!(locale, STYLE_PAGE_SENTENCE)),
    ];
    let cell = |words: String| words.into_any();
    let rows = ["Sachsen-Anhalt", "Thüringen", "Mecklenburg-Vorpommern"]
        .map(|land| vec![cell(land.to_owned()), cell("12".to_owned()), cell(t!(locale, STYLE_PAGE_LANGUAGES))])
        .into();
    let heads = vec![t!(locale, FIELD_REGION_LABEL), t!(locale, LAYOUT_REQUESTS), t!(locale, FIELD_LANGUAGES_LABEL)];
    let steps = tones(locale)
        .into_iter()
        .enumerate()
        .map(|(position, (tone, what))| TimelineStep {
            when: t!(locale, STYLE_PAGE_DATE),
            datetime: (position < 4).then(|| "2026-11-26T14:00".to_owned()),
            what,
            detail: Some(t!(locale, STYLE_PAGE_HELP)),
            tone,
        })
        .collect();
    view! {
        <DefinitionList facts/>
        <Table caption=t!(locale, LAYOUT_REQUESTS) heads rows numbers=vec![1]/>
        <div class="cluster">
            <DateBlock weekday="Do." day="26" month="Nov." datetime="2026-11-26"/>
            <DateBlock weekday="Fr." day="27" month="Nov." datetime="2026-11-27" cancelled=true/>
        </div>
        <Timeline steps/>
    }
    .into_any()
}

fn ways(ui: &Ui) -> AnyView {
    let locale = ui.locale;
    let tab = |label: String, current: bool, count: Option<u32>| Tab { label, href: "#".to_owned(), current, count };
    let tabs = vec![
        tab(t!(locale, LAYOUT_EVENTS), true, None),
        tab(t!(locale, LAYOUT_REQUESTS), false, Some(3)),
        tab(t!(locale, LAYOUT_MAP), false, Some(0)),
    ];
    let active = vec![ActiveFilter { label: t!(locale, STYLE_PAGE_PLACE), remove_href: "#".to_owned() }];
    let more = view! { <Field entry=ui.entry("language", "") label=t!(locale, FIELD_LANGUAGE_LABEL)/> }.into_any();
    view! {
        <Breadcrumb locale crumbs=vec![(t!(locale, LAYOUT_ORGANISATIONS), "#".to_owned()), (t!(locale, STYLE_PAGE_PLACE), "#".to_owned())]/>
        <Tabs label=t!(locale, STYLE_PAGE_WAYS) tabs/>
        <FilterBar locale action="#" active more>
            <Field entry=ui.entry("near", "Halle (Saale)") label=t!(locale, FIELD_PLACE_LABEL)/>
            <Field entry=ui.entry("radius", "30") label=t!(locale, FIELD_RADIUS_LABEL) kind=FieldKind::Number unit="km"/>
            <Select entry=ui.entry("topic", "") label=t!(locale, FIELD_TOPIC_LABEL) groups=ui.topic_groups() empty=t!(locale, COMMON_SHOW)/>
        </FilterBar>
        <Pager locale page=2 pages=9 href=|page| format!("#{page}")/>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use i18n::Locale;

    use super::style_page;
    use crate::Ui;
    use crate::page_checks::{sample_ui, sound_html};

    #[test]
    fn page_is_sound_when_every_component_is_on_it() {
        for locale in Locale::ALL {
            let ui = sample_ui(*locale, "/style");
            sound_html("style", &ui, || style_page(&ui));
        }
    }

    #[test]
    fn document_names_its_language_and_the_others_when_rendered() {
        let ui = Ui { viewer: None, demo: true, ..sample_ui(Locale::En, "/style") };
        let html = sound_html("style-visitor", &ui, || style_page(&ui));
        assert!(html.starts_with("<!DOCTYPE html><html"));
        assert!(html.contains(r#"lang="en""#) && html.contains(r#"dir="ltr""#));
        for locale in Locale::ALL {
            let alternate = format!(r#"hreflang="{0}" href="https://ansprechbar.example/{0}/style""#, locale.tag());
            assert!(html.contains(&alternate), "{alternate}");
        }
    }

    #[test]
    fn document_has_one_script_and_that_from_a_file() {
        let ui = sample_ui(Locale::De, "/style");
        let html = sound_html("style", &ui, || style_page(&ui));
        assert_eq!(html.matches("<script").count(), 1);
        assert!(html.contains(&format!(r#"src="{}""#, ui.assets.start_js)));
    }
}
