//! The browser entry point, nothing else: `start.js` calls [`hydrate`], then wakes every island on the page.

// Links the islands into the bundle; each exports a function of its own.
extern crate islands;

use leptos::wasm_bindgen;
use wasm_bindgen::prelude::wasm_bindgen;

/// Prepares the reactive system. Call once, before any island is woken.
#[wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}
