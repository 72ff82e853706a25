//! The component library: domain-free pieces, translated strings in, HTML out. `README.md` beside this file shows each with an example,
//! and the page `/{locale}/style` shows each in all its states.

mod badge;
mod bar;
mod button;
mod card;
mod choices;
mod clock_ring;
mod content;
mod disclosure;
mod entry;
mod facts;
mod field;
mod filter_bar;
mod form_section;
mod icon;
mod mark;
mod match_bar;
mod navigation;
mod notice;
mod select;

pub use badge::*;
pub use bar::*;
pub use button::*;
pub use card::*;
pub use choices::*;
pub use clock_ring::*;
pub use content::*;
pub use disclosure::*;
pub use entry::*;
pub use facts::*;
pub use field::*;
pub use filter_bar::*;
pub use form_section::*;
pub use icon::*;
pub use mark::*;
pub use match_bar::*;
pub use navigation::*;
pub use notice::*;
pub use select::*;
