//! Small helpers over the document, used by several islands. All of them run in the browser only: from an `Effect` or an event.

use leptos::prelude::document;
use leptos::wasm_bindgen::closure::Closure;
use leptos::wasm_bindgen::convert::FromWasmAbi;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{Event, EventInit, EventTarget};

/// The element with this id as the given type; `None` when it is absent or of another kind.
pub(crate) fn element_by_id<E: JsCast>(id: &str) -> Option<E> {
    document().get_element_by_id(id).and_then(|element| element.dyn_into::<E>().ok())
}

/// Listens on an element that the island did not render itself. It listens as long as the page lives: islands are never removed.
pub(crate) fn listen<E: FromWasmAbi + 'static>(target: &EventTarget, event: &str, handler: impl FnMut(E) + 'static) {
    let closure = Closure::<dyn FnMut(E)>::new(handler);
    // Refused only for an event name that is not a string, which cannot happen here.
    let _ = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    closure.forget();
}

/// Tells the form that a field was changed by an island: fields set by a program say nothing themselves.
pub(crate) fn announce_change(field: &EventTarget) {
    let options = EventInit::new();
    options.set_bubbles(true);
    if let Ok(event) = Event::new_with_event_init_dict("change", &options) {
        // False when a listener held the event back, which changes nothing.
        let _ = field.dispatch_event(&event);
    }
}

/// Whether a property exists on a browser object: some are missing outside secure contexts.
pub(crate) fn has_property(object: &JsValue, name: &str) -> bool {
    js_sys::Reflect::get(object, &JsValue::from_str(name)).is_ok_and(|value| !value.is_undefined())
}

/// Puts a number into a translated text, at its `#`.
pub(crate) fn with_number(text: &str, number: i64) -> String {
    text.replacen('#', &number.to_string(), 1)
}
