//! Signing up and in, and the account of a person.

mod account_page;
mod links;
mod password;
mod sessions;
mod sign_in;
#[cfg(test)]
mod tests;

pub use account_page::account_page;
pub use links::{LinkProblem, confirm_email_page, link_problem_page};
pub use password::{forgot_password_page, forgot_password_sent_page, reset_password_page};
pub use sign_in::{sign_in_page, sign_up_page, sign_up_sent_page};

use leptos::prelude::*;

use crate::Page;

/// A small page with one thing on it: a heading and what stands under it.
fn small_page(title: String, content: AnyView) -> Page {
    let body = view! {
        <div class="auth">
            <h1 class="auth__title">{title.clone()}</h1>
            {content}
        </div>
    };
    Page::new(title, body)
}
