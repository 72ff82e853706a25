//! Signing up and in, and the account page.

use chrono::NaiveDateTime;
use domain::limits::{NAME_LENGTH_MAX, PASSWORD_LENGTH_MAX, PASSWORD_LENGTH_MIN};

use crate::forms::{FieldError, FieldErrors, FormState, Reader};

/// What somebody signs up for; it decides which page comes after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To make requests for an institution.
    Institution,
    /// To answer and invite for an organisation.
    Organisation,
}

impl Purpose {
    /// The stable name.
    pub fn slug(self) -> &'static str {
        match self {
            Purpose::Institution => "institution",
            Purpose::Organisation => "organisation",
        }
    }

    /// The purpose with this stable name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        [Purpose::Institution, Purpose::Organisation].into_iter().find(|purpose| purpose.slug() == slug)
    }
}

/// What was typed to sign up. Fields: `display_name`, `email`, `password`, `purpose`, `terms`.
#[derive(Clone, PartialEq)]
pub struct SignUpForm {
    /// How the person wants to be called.
    pub display_name: String,
    /// Lower-case address.
    pub email: String,
    /// As typed.
    pub password: String,
    /// What for.
    pub purpose: Purpose,
    /// The page of this site to go on to afterwards; whoever takes the form checks that it is one.
    pub next: Option<String>,
}

/// Reads a sign-up.
///
/// # Errors
/// Every wrong field.
pub fn read_sign_up(form: &FormState) -> Result<SignUpForm, FieldErrors> {
    let mut read = Reader::new(form);
    let purpose = read.choice_by("purpose", Purpose::from_slug);
    let display_name = read.line("display_name", NAME_LENGTH_MAX);
    let email = read.email("email");
    let password = read_password(&mut read, form, "password", &[&display_name, &email]);
    if !read.tick("terms") {
        read.refuse("terms", FieldError::MustAgree);
    }
    let value = purpose.map(|purpose| SignUpForm { display_name, email, password, purpose, next: None });
    read.finish(value)
}

/// Takes a new password as it is; only its length and how common it is count.
pub fn read_password(read: &mut Reader<'_>, form: &FormState, name: &str, own_words: &[&str]) -> String {
    let password = form.value(name).to_owned();
    let length = password.chars().count();
    if length == 0 {
        read.refuse(name, FieldError::Required);
    } else if length < PASSWORD_LENGTH_MIN {
        read.refuse(name, FieldError::TooShort { min: PASSWORD_LENGTH_MIN });
    } else if length > PASSWORD_LENGTH_MAX {
        read.refuse(name, FieldError::TooLong { max: PASSWORD_LENGTH_MAX });
    } else if is_common(&password, own_words) {
        read.refuse(name, FieldError::PasswordTooCommon);
    }
    password
}

/// Whether a password is among the first that anybody would try: a well-known word with digits around it, one character repeated, a run on the
/// keyboard, or the own name or address.
fn is_common(password: &str, own_words: &[&str]) -> bool {
    const STEMS: [&str; 30] = [
        "password",
        "passwort",
        "kennwort",
        "geheim",
        "hallo",
        "willkommen",
        "welcome",
        "qwertz",
        "qwerty",
        "asdfgh",
        "yxcvbn",
        "zxcvbn",
        "iloveyou",
        "ichliebedich",
        "letmein",
        "schatz",
        "sommer",
        "winter",
        "fussball",
        "football",
        "dragon",
        "monkey",
        "master",
        "admin",
        "ansprechbar",
        "abcdef",
        "sunshine",
        "princess",
        "baseball",
        "superman",
    ];
    let lower = password.to_lowercase();
    let letters: String = lower.chars().filter(|c| c.is_alphabetic()).collect();
    let first = lower.chars().next();
    let one_character = lower.chars().all(|c| Some(c) == first);
    let digits_only = lower.chars().all(|c| c.is_ascii_digit());
    let stem = STEMS.iter().any(|stem| letters.strip_prefix(stem).is_some_and(|rest| rest.chars().count() <= 3));
    let doubled = STEMS.iter().any(|stem| letters == stem.repeat(2));
    let own = own_words.iter().any(|word| {
        let word = word.to_lowercase();
        let name = word.split('@').next().unwrap_or_default();
        !word.is_empty() && (lower == word || lower.trim_matches(|c: char| !c.is_alphabetic()) == name)
    });
    one_character || (digits_only && lower.len() < 15) || stem || doubled || own
}

/// What was typed to sign in. Fields: `email`, `password`, `next`.
#[derive(Clone, PartialEq)]
pub struct SignInForm {
    /// Lower-case address.
    pub email: String,
    /// As typed.
    pub password: String,
}

/// Reads a sign-in. A malformed address is treated like an unknown one.
///
/// # Errors
/// Every empty field.
pub fn read_sign_in(form: &FormState) -> Result<SignInForm, FieldErrors> {
    let mut read = Reader::new(form);
    let email = read.line("email", domain::limits::EMAIL_LENGTH_MAX).to_lowercase();
    let password = form.value("password").to_owned();
    if password.is_empty() {
        read.refuse("password", FieldError::Required);
    } else if password.chars().count() > PASSWORD_LENGTH_MAX {
        read.refuse("password", FieldError::TooLong { max: PASSWORD_LENGTH_MAX });
    }
    read.finish(Some(SignInForm { email, password }))
}

/// A signed-in browser as its owner sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionLine {
    /// For ending it.
    pub id: String,
    /// Name of browser and system, as far as known.
    pub browser: String,
    /// Local time of the last request.
    pub last_seen: NaiveDateTime,
    /// Whether it is this browser.
    pub current: bool,
}

/// The account page.
#[derive(Clone, Debug, PartialEq)]
pub struct AccountView {
    /// How the person wants to be called.
    pub display_name: String,
    /// The own address.
    pub email: String,
    /// Organisations and institutions the account acts for.
    pub memberships: Vec<MembershipLine>,
    /// Signed-in browsers.
    pub sessions: Vec<SessionLine>,
    /// Address of the private feed, if it is switched on.
    pub private_feed_url: Option<String>,
}

/// One organisation or institution an account acts for.
#[derive(Clone, Debug, PartialEq)]
pub struct MembershipLine {
    /// Its name.
    pub name: String,
    /// Its part of the URL.
    pub slug: String,
    /// Whether it is an organisation; else an institution.
    pub is_organisation: bool,
    /// Whether its profile is published.
    pub published: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_and_own_passwords_are_refused() {
        for bad in ["passwort12", "Password123!", "1234567890", "aaaaaaaaaaaa", "qwertz12345", "ada@schule.example", "geheimgeheim"] {
            assert!(is_common(bad, &["Ada", "ada@schule.example"]), "{bad}");
        }
        for good in ["korrektes pferd", "zwölf Monde im Mai", "Xk3-99pp-zq"] {
            assert!(!is_common(good, &["Ada", "ada@schule.example"]), "{good}");
        }
    }

    #[test]
    fn sign_up_needs_every_field() {
        let errors = read_sign_up(&FormState::default()).err().unwrap_or_default();
        let names: Vec<_> = errors.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["purpose", "display_name", "email", "password", "terms"]);
    }
}
