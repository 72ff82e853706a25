//! The filters of a list: a GET form, and above the result the active filters as chips that can be taken away.

use i18n::{Locale, t};
use leptos::prelude::*;

use super::button::{Button, ButtonKind};
use super::content::Content;
use super::icon::{Glyph, Icon};

/// A filter that is on.
#[derive(Clone, Debug)]
pub struct ActiveFilter {
    /// What is filtered for: "Halle (Saale), 30 km".
    pub label: String,
    /// The same list without it.
    pub remove_href: String,
}

/// A filter form. The fields are the children; the less common ones go to `more` and open on demand.
#[component]
pub fn FilterBar(
    /// The language of its own words.
    locale: Locale,
    /// The list's own address; the form is sent there by GET.
    #[prop(into)]
    action: String,
    /// What is on now.
    active: Vec<ActiveFilter>,
    /// Fields that are seldom needed.
    #[prop(optional)]
    more: Option<AnyView>,
    /// Whether the seldom fields stand open, since one of them is on.
    #[prop(optional)]
    more_open: bool,
    /// The fields.
    children: Content,
) -> impl IntoView {
    let more = more.map(|more| {
        view! {
            <details class="filter-bar__more" open=more_open>
                <summary><Icon glyph=Glyph::Filter/><span>{t!(locale, COMPONENTS_FILTER_MORE)}</span></summary>
                <div class="filter-bar__fields">{more}</div>
            </details>
        }
    });
    view! {
        <search class="filter-bar">
            <form class="filter-bar__form" method="get" action=action.clone()>
                <div class="filter-bar__fields">{children.into_view()}</div>
                {more}
                <div class="filter-bar__actions">
                    <Button label=t!(locale, COMPONENTS_FILTER_APPLY) kind=ButtonKind::Secondary icon=Glyph::Search/>
                </div>
            </form>
            {active_filters(locale, action, active)}
        </search>
    }
}

fn active_filters(locale: Locale, action: String, active: Vec<ActiveFilter>) -> Option<AnyView> {
    if active.is_empty() {
        return None;
    }
    let chips = active
        .into_iter()
        .map(|filter| {
            let words = t!(locale, COMPONENTS_FILTER_REMOVE, filter = filter.label.clone());
            view! {
                <li>
                    <a class="chip chip--active" href=filter.remove_href aria-label=words>
                        <span>{filter.label}</span>
                        <Icon glyph=Glyph::Close/>
                    </a>
                </li>
            }
        })
        .collect_view();
    let list = view! {
        <ul class="chip-list filter-bar__active" aria-label=t!(locale, COMPONENTS_FILTER_ACTIVE)>
            {chips}
            <li><a class="filter-bar__reset" href=action>{t!(locale, COMPONENTS_FILTER_RESET)}</a></li>
        </ul>
    };
    Some(list.into_any())
}
