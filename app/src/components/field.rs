//! A labelled input: label above, help under it, the error under the field.

use i18n::t;
use leptos::prelude::*;

use super::content::MaybeText;
use super::entry::FormEntry;
use super::icon::{Glyph, Icon};

/// What may be typed into a [`Field`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum FieldKind {
    #[default]
    Text,
    Email,
    Password,
    Date,
    DateTime,
    Time,
    Number,
    Url,
    Tel,
    Search,
}

impl FieldKind {
    fn input_type(self) -> &'static str {
        match self {
            FieldKind::Text => "text",
            FieldKind::Email => "email",
            FieldKind::Password => "password",
            FieldKind::Date => "date",
            FieldKind::DateTime => "datetime-local",
            FieldKind::Time => "time",
            FieldKind::Number => "number",
            FieldKind::Url => "url",
            FieldKind::Tel => "tel",
            FieldKind::Search => "search",
        }
    }

    /// The width says how much is expected.
    fn width(self) -> &'static str {
        match self {
            FieldKind::Date | FieldKind::DateTime | FieldKind::Tel => "medium",
            FieldKind::Time | FieldKind::Number => "short",
            _ => "full",
        }
    }
}

/// An input with its label, help and error.
#[component]
pub fn Field(
    /// Name, value and error.
    entry: FormEntry,
    /// What to type, above the field.
    #[prop(into)]
    label: String,
    /// What may be typed.
    #[prop(optional)]
    kind: FieldKind,
    /// How to type it, under the label.
    #[prop(optional, into)]
    help: MaybeText,
    /// Whether it must be filled in; a field that need not be says so.
    #[prop(optional)]
    required: bool,
    /// Not to be changed now.
    #[prop(optional)]
    disabled: bool,
    /// What the browser may fill in, e.g. `email`, `postal-code`, `new-password`, `one-time-code`.
    #[prop(optional, into)]
    autocomplete: MaybeText,
    /// Most characters.
    #[prop(optional)]
    maxlength: Option<usize>,
    /// Smallest value or earliest date.
    #[prop(optional, into)]
    min: MaybeText,
    /// Largest value or latest date.
    #[prop(optional, into)]
    max: MaybeText,
    /// Step of a number, e.g. `0.5`.
    #[prop(optional, into)]
    step: MaybeText,
    /// A unit after the field: "€", "km", "Minuten".
    #[prop(optional, into)]
    unit: MaybeText,
    /// Suggestions below the field while typing (`<datalist>`).
    #[prop(optional)]
    suggestions: Vec<String>,
) -> impl IntoView {
    let (help, autocomplete, min, max, step, unit) = (help.0, autocomplete.0, min.0, max.0, step.0, unit.0);
    let list_id = (!suggestions.is_empty()).then(|| format!("{}-list", entry.id()));
    let list = list_id.clone().map(|id| {
        let options = suggestions.into_iter().map(|value| view! { <option value=value></option> }).collect_view();
        view! { <datalist id=id>{options}</datalist> }
    });
    let control = view! {
        <input
            class=format!("field__control field__control--{}", kind.width())
            type=kind.input_type()
            id=entry.id()
            name=entry.name.clone()
            value=(kind != FieldKind::Password).then(|| entry.value())
            required=required
            disabled=disabled
            autocomplete=autocomplete
            maxlength=maxlength.map(|most| most.to_string())
            min=min
            max=max
            step=step
            list=list_id
            dir=matches!(kind, FieldKind::Text | FieldKind::Search).then_some("auto")
            aria-invalid=entry.aria_invalid()
            aria-describedby=entry.described_by(help.is_some())
        />
    };
    let control = match unit {
        Some(unit) => view! { <span class="field__row">{control}<span class="field__unit">{unit}</span></span> }.into_any(),
        None => control.into_any(),
    };
    let after = view! { {list}{field_error(&entry)} };
    view! {
        <div class="field" class:field--wrong=entry.is_wrong()>
            {field_label(&entry, label, required)}
            {field_help(&entry, help)}
            {control}
            {after}
        </div>
    }
}

/// A field for several lines.
#[component]
pub fn TextArea(
    /// Name, value and error.
    entry: FormEntry,
    /// What to type, above the field.
    #[prop(into)]
    label: String,
    /// How to type it, under the label.
    #[prop(optional, into)]
    help: MaybeText,
    /// Whether it must be filled in.
    #[prop(optional)]
    required: bool,
    /// Not to be changed now.
    #[prop(optional)]
    disabled: bool,
    /// Height in lines.
    #[prop(default = 5)]
    rows: u32,
    /// Most characters; said under the field.
    #[prop(optional)]
    maxlength: Option<usize>,
) -> impl IntoView {
    let help = help.0;
    let limit = maxlength.map(|most| {
        let words = t!(entry.locale, COMPONENTS_LENGTH_HINT, count = most);
        view! { <p class="field__limit">{words}</p> }
    });
    let value = escaped(&entry.value());
    view! {
        <div class="field" class:field--wrong=entry.is_wrong()>
            {field_label(&entry, label, required)}
            {field_help(&entry, help.clone())}
            <textarea
                class="field__control field__control--full"
                id=entry.id()
                name=entry.name.clone()
                rows=rows.to_string()
                required=required
                disabled=disabled
                maxlength=maxlength.map(|most| most.to_string())
                dir="auto"
                aria-invalid=entry.aria_invalid()
                aria-describedby=entry.described_by(help.is_some())
            >
                {value}
            </textarea>
            {limit}
            {field_error(&entry)}
        </div>
    }
}

/// Leptos writes the content of `<textarea>` as it is, so what was typed is escaped here; else it could end the field and go on as HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The label with its mark: what need not be filled in says so.
pub(super) fn field_label(entry: &FormEntry, label: String, required: bool) -> AnyView {
    view! {
        <label class="field__label" for=entry.id()>
            {label}
            {optional_mark(entry, required)}
        </label>
    }
    .into_any()
}

/// "freiwillig" for what need not be filled in.
pub(super) fn optional_mark(entry: &FormEntry, required: bool) -> Option<AnyView> {
    let locale = entry.locale;
    (entry.marks_optional && !required).then(|| view! { " "<span class="field__mark">{t!(locale, COMPONENTS_OPTIONAL)}</span> }.into_any())
}

/// The help under the label.
pub(super) fn field_help(entry: &FormEntry, help: Option<String>) -> Option<AnyView> {
    let id = entry.help_id();
    help.map(|help| view! { <p class="field__help" id=id>{help}</p> }.into_any())
}

/// The error under the field.
pub(crate) fn field_error(entry: &FormEntry) -> Option<AnyView> {
    let id = entry.error_id();
    entry.error.clone().map(|error| {
        view! {
            <p class="field__error" id=id>
                <Icon glyph=Glyph::Alert/>
                <span>{error}</span>
            </p>
        }
        .into_any()
    })
}

#[cfg(test)]
mod tests {
    use i18n::Locale;

    use super::*;

    #[test]
    fn text_area_keeps_markup_as_text_when_somebody_typed_it() {
        let typed = "1 < 2 & </textarea><script>alert(1)</script>";
        let html = view! { <TextArea entry=FormEntry::new(Locale::De, "text").with_value(typed) label="Text"/> }.to_html();
        assert!(html.contains(">1 &lt; 2 &amp; &lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;</textarea>"), "{html}");
    }
}
