//! Two types of props: what stands inside a component, and a text that may be left out.

use leptos::children::{ChildrenOptContainer, ToChildren};
use leptos::prelude::*;

/// What stands between the tags of a component. Unlike `Children` of Leptos it is built at once, so it may borrow from the page.
pub struct Content(AnyView);

impl<F, C> ToChildren<F> for Content
where
    F: FnOnce() -> C,
    C: IntoAny,
{
    fn to_children(build: F) -> Self {
        Self(build().into_any())
    }
}

impl<T: IntoAny> ToChildren<ChildrenOptContainer<T>> for Content {
    fn to_children(content: ChildrenOptContainer<T>) -> Self {
        Self(content.0.into_any())
    }
}

impl Content {
    pub(super) fn into_view(self) -> AnyView {
        self.0
    }
}

/// A text that may be left out. Takes `"…"`, `String`, `Option<String>` and `Option<&str>`.
#[derive(Clone, Debug, Default)]
pub struct MaybeText(pub Option<String>);

impl From<&str> for MaybeText {
    fn from(text: &str) -> Self {
        Self(Some(text.to_owned()))
    }
}

impl From<String> for MaybeText {
    fn from(text: String) -> Self {
        Self(Some(text))
    }
}

impl From<&String> for MaybeText {
    fn from(text: &String) -> Self {
        Self(Some(text.clone()))
    }
}

impl From<Option<String>> for MaybeText {
    fn from(text: Option<String>) -> Self {
        Self(text)
    }
}

impl From<Option<&str>> for MaybeText {
    fn from(text: Option<&str>) -> Self {
        Self(text.map(str::to_owned))
    }
}
