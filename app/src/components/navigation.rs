//! Ways through the site: breadcrumb, pages of a list, tabs as links, the heading of a page.

use i18n::{Locale, t};
use leptos::prelude::*;

use super::content::MaybeText;
use super::icon::{Glyph, Icon};

/// Where one is: the pages above, each as label and address. The page itself is named by its heading and not repeated.
#[component]
pub fn Breadcrumb(
    /// The language of its name.
    locale: Locale,
    /// From the start page down to the page above.
    crumbs: Vec<(String, String)>,
) -> impl IntoView {
    let items = crumbs
        .into_iter()
        .map(|(label, href)| view! { <li class="breadcrumb__item"><a class="breadcrumb__link" href=href>{label}</a></li> })
        .collect_view();
    view! {
        <nav class="breadcrumb" aria-label=t!(locale, COMPONENTS_BREADCRUMB)>
            <ol class="breadcrumb__list">{items}</ol>
        </nav>
    }
}

/// Backward and forward through a list. Nothing is drawn for a single page.
#[component]
pub fn Pager<F>(
    /// The language of its words.
    locale: Locale,
    /// The page shown, from 1.
    page: u32,
    /// How many pages there are.
    pages: u32,
    /// The address of a page.
    href: F,
) -> impl IntoView
where
    F: Fn(u32) -> String,
{
    if pages <= 1 {
        return ().into_any();
    }
    let back = (page > 1).then(|| {
        let words = t!(locale, COMPONENTS_PAGER_BACK);
        view! { <a class="pager__link" rel="prev" href=href(page - 1)><Icon glyph=Glyph::Back/><span>{words}</span></a> }
    });
    let forward = (page < pages).then(|| {
        let words = t!(locale, COMPONENTS_PAGER_FORWARD);
        view! { <a class="pager__link" rel="next" href=href(page + 1)><span>{words}</span><Icon glyph=Glyph::Forward/></a> }
    });
    let here = t!(locale, COMPONENTS_PAGER_HERE, page = page, pages = pages);
    view! {
        <nav class="pager" aria-label=t!(locale, COMPONENTS_PAGER)>
            <span class="pager__side">{back}</span>
            <span class="pager__here">{here}</span>
            <span class="pager__side pager__side--end">{forward}</span>
        </nav>
    }
    .into_any()
}

/// One of several views of the same thing.
#[derive(Clone, Debug)]
pub struct Tab {
    /// Its name.
    pub label: String,
    /// Its address.
    pub href: String,
    /// Whether it is the one shown.
    pub current: bool,
    /// How much waits there; shown when above zero.
    pub count: Option<u32>,
}

/// Several views of the same thing, as links.
#[component]
pub fn Tabs(
    /// What the tabs are about, for those who do not see them.
    #[prop(into)]
    label: String,
    /// The tabs in order.
    tabs: Vec<Tab>,
) -> impl IntoView {
    let items = tabs
        .into_iter()
        .map(|tab| {
            let count = tab.count.filter(|count| *count > 0).map(|count| view! { <span class="tabs__count">{count.to_string()}</span> });
            view! {
                <li class="tabs__item">
                    <a class="tabs__link" href=tab.href aria-current=tab.current.then_some("page")>{tab.label}{count}</a>
                </li>
            }
        })
        .collect_view();
    view! { <nav class="tabs" aria-label=label><ul class="tabs__list">{items}</ul></nav> }
}

/// The top of a page: what it is, in one heading and at most one sentence.
#[component]
pub fn PageHeading(
    /// The one `<h1>` of the page.
    #[prop(into)]
    title: String,
    /// One or two sentences under it.
    #[prop(optional, into)]
    lead: MaybeText,
    /// A small line above it: a breadcrumb, a state.
    #[prop(optional)]
    eyebrow: Option<AnyView>,
    /// Buttons beside it.
    #[prop(optional)]
    actions: Option<AnyView>,
) -> impl IntoView {
    let lead = lead.0;
    view! {
        <div class="page-heading">
            {eyebrow.map(|eyebrow| view! { <div class="page-heading__eyebrow">{eyebrow}</div> })}
            <h1 class="page-heading__title">{title}</h1>
            {lead.map(|lead| view! { <p class="page-heading__lead">{lead}</p> })}
            {actions.map(|actions| view! { <div class="page-heading__actions">{actions}</div> })}
        </div>
    }
}
