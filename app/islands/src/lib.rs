//! The parts of a page that react in the browser, and the server functions they call.
//!
//! Each island is an enhancement of something that works without it: a plain field, a link, a form. Words come in as props,
//! already translated, so that no catalogue is ever part of the bundle. Under the feature `ssr` this crate renders the plain
//! version on the server; under `hydrate` the same code wakes it up in the browser.

// The macros make public structs of their own, without documentation; everything written here by hand is documented.
#![allow(missing_docs)]

mod browser;
mod copy_button;
mod district_map;
mod length_counter;
mod place_field;
mod places;
mod subscription_builder;
mod suggestion_box;
mod text_suggestions;
mod unsaved_guard;

pub use copy_button::*;
pub use district_map::*;
pub use length_counter::*;
pub use place_field::*;
pub use places::*;
pub use subscription_builder::*;
pub use suggestion_box::*;
pub use text_suggestions::*;
pub use unsaved_guard::*;
