//! The address of a calendar subscription, as one chooses its filters.

use leptos::ev::Event;
use leptos::prelude::*;
use leptos::web_sys::{FormData, HtmlFormElement, UrlSearchParams};
use serde::{Deserialize, Serialize};

use crate::browser::{element_by_id, listen};
use crate::copy_button::{CopyWords, copy_action};

/// The words of a [`SubscriptionBuilder`], translated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubscriptionWords {
    /// Label of the field that holds the address: "Adresse des Abonnements".
    pub address: String,
    /// Opens the calendar program: "Im Kalender abonnieren".
    pub subscribe: String,
    /// The copy button.
    pub copy: CopyWords,
}

/// Shows the feed's address and a link that subscribes to it, kept in step with a filter form.
///
/// Without JavaScript it shows the address for the filters the page was asked with; sending the form gives the next one.
#[island]
pub fn SubscriptionBuilder(
    /// The id of the filter form. Every filled field of it becomes a parameter of the feed.
    form: String,
    /// The feed without parameters: `https://…/calendar.ics`.
    base: String,
    /// The address for the filters the page was asked with.
    address: String,
    /// The words of the panel.
    words: SubscriptionWords,
) -> impl IntoView {
    let address = RwSignal::new(address);
    Effect::new(move |_| {
        let Some(form) = element_by_id::<HtmlFormElement>(&form) else { return };
        for event in ["input", "change"] {
            let (watched, base) = (form.clone(), base.clone());
            listen::<Event>(&form, event, move |_| address.set(feed_address(&base, &watched)));
        }
    });
    view! {
        <div class="subscription">
            <label for="subscription-address">{words.address}</label>
            <input type="url" id="subscription-address" readonly value=address.get_untracked() prop:value=move || address.get() />
            <div class="actions">
                <a class="button" href=move || webcal(&address.get())>
                    {words.subscribe}
                </a>
                {copy_action(address.into(), words.copy)}
            </div>
        </div>
    }
}

/// The same address under the scheme that calendar programs listen to. A plain `http` address (on one's own machine) stays as it is
/// but for the scheme, too.
fn webcal(address: &str) -> String {
    match address.split_once("://") {
        Some((_, rest)) => format!("webcal://{rest}"),
        None => address.to_owned(),
    }
}

/// The feed's address with every filled field of the form, in the form's order.
fn feed_address(base: &str, form: &HtmlFormElement) -> String {
    let (Ok(data), Ok(query)) = (FormData::new_with_form(form), UrlSearchParams::new()) else { return base.to_owned() };
    for entry in data.entries().into_iter().flatten() {
        let entry = js_sys::Array::from(&entry);
        if let (Some(name), Some(value)) = (entry.get(0).as_string(), entry.get(1).as_string())
            && !value.trim().is_empty()
        {
            query.append(&name, value.trim());
        }
    }
    match query.to_string().as_string() {
        Some(query) if !query.is_empty() => format!("{base}?{query}"),
        _ => base.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::webcal;

    #[test]
    fn webcal_replaces_the_scheme_and_nothing_else() {
        assert_eq!(webcal("https://example.org/calendar.ics?region=DE-ST"), "webcal://example.org/calendar.ics?region=DE-ST");
    }
}
