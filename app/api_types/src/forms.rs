//! Forms as a browser posts them, and reading them into the domain.
//!
//! A [`FormState`] keeps what was typed, field by field, so that a page can show it again beside the errors. A [`Reader`] takes values out of it
//! and collects every error at once; nothing of a form is used before [`Reader::finish`] has said that all of it is right.

use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use domain::calendar_time::DateOption;
use domain::geography::Place;
use domain::limits::{DATE_AHEAD_DAYS_MAX, EMAIL_LENGTH_MAX, LINK_LENGTH_MAX};
use domain::text::{clean_line, clean_text};

/// Most fields one form may carry; what comes after is ignored.
const FIELDS_MAX: usize = 400;

/// What is wrong with one field. `i18n` turns it into a sentence that says what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldError {
    /// Nothing was given.
    Required,
    /// Longer than this many characters.
    TooLong {
        /// Most characters.
        max: usize,
    },
    /// Shorter than this many characters.
    TooShort {
        /// Fewest characters.
        min: usize,
    },
    /// Not a whole number.
    NotANumber,
    /// Outside these bounds, which belong to it.
    OutOfRange {
        /// Least value.
        min: i64,
        /// Greatest value.
        max: i64,
    },
    /// Not an e-mail address.
    NotAnEmail,
    /// Not a link that begins with http:// or https://.
    NotALink,
    /// No such place.
    UnknownPlace,
    /// Several places have this name or postal code.
    AmbiguousPlace {
        /// What to choose from, as it can be typed.
        suggestions: Vec<String>,
    },
    /// Not a date or time.
    NotADate,
    /// A date that has passed.
    InThePast,
    /// Further ahead than can be planned.
    TooFarAhead {
        /// Most days ahead.
        days: i64,
    },
    /// Sooner than organisations can plan, without a reason for the urgency.
    TooSoon {
        /// Working days needed.
        working_days: u32,
    },
    /// The end is not after the start.
    EndBeforeStart,
    /// More choices than this.
    TooManyChoices {
        /// Most choices.
        max: usize,
    },
    /// No organisation was given a place in the order.
    NobodyChosen,
    /// Not one of the choices.
    UnknownChoice,
    /// One of the most used passwords, or made of the own name or address.
    PasswordTooCommon,
    /// The address and password do not fit, or the address is not confirmed. On purpose it does not say which.
    WrongCredentials,
    /// Not the current password of who is signed in.
    WrongPassword,
    /// Too many tries.
    TooManyTries {
        /// Minutes to wait.
        minutes: i64,
    },
    /// The profile of who asks is not published.
    ProfileNotPublished,
    /// The tick that must be set.
    MustAgree,
    /// Somebody else changed it meanwhile.
    ChangedMeanwhile,
    /// As many as one may have exist already.
    TooManyEntries {
        /// How many one may have.
        max: usize,
    },
    /// As many as possible are open already.
    TooManyOpen {
        /// How many can be open.
        max: usize,
    },
    /// The moderators have closed hand-in to the round.
    HandInClosed,
}

/// Errors by field name, in the order of the form. The name `form` stands for the whole form.
pub type FieldErrors = Vec<(String, FieldError)>;

/// The field name of an error that concerns the whole form.
pub const WHOLE_FORM: &str = "form";

/// What was typed, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormState {
    values: Vec<(String, Vec<String>)>,
    /// What is wrong; empty on a fresh form.
    pub errors: FieldErrors,
}

impl FormState {
    /// A form from name and value pairs as they were posted; repeated names keep all values in order.
    pub fn from_pairs(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut state = Self::default();
        for (name, value) in pairs.into_iter().take(FIELDS_MAX) {
            // No text of ours holds a zero byte, and PostgreSQL refuses it.
            state.push(&name, value.replace('\0', ""));
        }
        state
    }

    /// Adds a value to a field.
    pub fn push(&mut self, name: &str, value: impl Into<String>) {
        match self.values.iter_mut().find(|(known, _)| known == name) {
            Some((_, values)) => values.push(value.into()),
            None => self.values.push((name.to_owned(), vec![value.into()])),
        }
    }

    /// Sets a field to one value; for filling a form from what is stored.
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.values.retain(|(known, _)| known != name);
        self.push(name, value.to_string());
        self
    }

    /// Sets a field to several values.
    pub fn with_all<T: ToString>(mut self, name: &str, values: impl IntoIterator<Item = T>) -> Self {
        self.values.retain(|(known, _)| known != name);
        for value in values {
            self.push(name, value.to_string());
        }
        self
    }

    /// The same form with errors.
    pub fn with_errors(mut self, errors: FieldErrors) -> Self {
        self.errors = errors;
        self
    }

    /// The first value of a field, empty when there is none.
    pub fn value(&self, name: &str) -> &str {
        self.values(name).first().map_or("", String::as_str)
    }

    /// All values of a field.
    pub fn values(&self, name: &str) -> &[String] {
        self.values.iter().find(|(known, _)| known == name).map_or(&[], |(_, values)| values)
    }

    /// Whether this value is among a field's values: for ticks and choices.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.values(name).iter().any(|known| known == value)
    }

    /// The first error of a field.
    pub fn error(&self, name: &str) -> Option<&FieldError> {
        self.errors.iter().find(|(known, _)| known == name).map(|(_, error)| error)
    }

    /// Drops what must never be shown again.
    pub fn without_secrets(mut self) -> Self {
        self.values.retain(|(name, _)| !name.contains("password"));
        self
    }
}

/// What reading a form needs to know of the world.
pub struct FormContext<'a> {
    /// The time at the place, in Germany.
    pub local_now: NaiveDateTime,
    /// Finds the place that a text names; the error says why it cannot.
    pub resolve_place: &'a (dyn Fn(&str) -> Result<Place, FieldError> + Sync),
}

/// Takes values out of a form and collects the errors. After an error a harmless value is given, which [`Reader::finish`] keeps from being
/// used.
pub struct Reader<'a> {
    form: &'a FormState,
    errors: FieldErrors,
}

impl<'a> Reader<'a> {
    /// A reader of this form.
    pub fn new(form: &'a FormState) -> Self {
        Self { form, errors: Vec::new() }
    }

    /// Notes an error at a field.
    pub fn refuse(&mut self, name: &str, error: FieldError) {
        self.errors.push((name.to_owned(), error));
    }

    /// Gives the value if no field was refused.
    ///
    /// # Errors
    /// All errors, in the order in which the fields were read.
    pub fn finish<T>(self, value: Option<T>) -> Result<T, FieldErrors> {
        match value {
            Some(value) if self.errors.is_empty() => Ok(value),
            _ if self.errors.is_empty() => Err(vec![(WHOLE_FORM.to_owned(), FieldError::Required)]),
            _ => Err(self.errors),
        }
    }

    /// One line of text that must be there.
    pub fn line(&mut self, name: &str, max: usize) -> String {
        let text = self.optional_line(name, max);
        if text.is_none() && self.form.error_free(name, &self.errors) {
            self.refuse(name, FieldError::Required);
        }
        text.unwrap_or_default()
    }

    /// One line of text that may be missing.
    pub fn optional_line(&mut self, name: &str, max: usize) -> Option<String> {
        let text = clean_line(self.form.value(name));
        self.within(name, text, max)
    }

    /// Text of several lines that must be there.
    pub fn text(&mut self, name: &str, max: usize) -> String {
        let text = self.optional_text(name, max);
        if text.is_none() && self.form.error_free(name, &self.errors) {
            self.refuse(name, FieldError::Required);
        }
        text.unwrap_or_default()
    }

    /// Text of several lines that may be missing.
    pub fn optional_text(&mut self, name: &str, max: usize) -> Option<String> {
        let text = clean_text(self.form.value(name));
        self.within(name, text, max)
    }

    fn within(&mut self, name: &str, text: String, max: usize) -> Option<String> {
        if text.chars().count() > max {
            self.refuse(name, FieldError::TooLong { max });
            return None;
        }
        (!text.is_empty()).then_some(text)
    }

    /// A whole number within bounds.
    pub fn number(&mut self, name: &str, min: u32, max: u32) -> u32 {
        let text = clean_line(self.form.value(name));
        match text.parse::<i64>() {
            _ if text.is_empty() => self.refuse(name, FieldError::Required),
            Ok(number) if number >= i64::from(min) && number <= i64::from(max) => return u32::try_from(number).unwrap_or(min),
            Ok(_) => self.refuse(name, FieldError::OutOfRange { min: i64::from(min), max: i64::from(max) }),
            Err(_) => self.refuse(name, FieldError::NotANumber),
        }
        min
    }

    /// A whole number within bounds, or nothing.
    pub fn optional_number(&mut self, name: &str, min: u32, max: u32) -> Option<u32> {
        (!self.form.value(name).trim().is_empty()).then(|| self.number(name, min, max))
    }

    /// Whether a box is ticked.
    pub fn tick(&self, name: &str) -> bool {
        !self.form.value(name).is_empty()
    }

    /// One choice that must be made.
    pub fn choice<T: FromStr>(&mut self, name: &str) -> Option<T> {
        self.choice_by(name, |text| text.parse().ok())
    }

    /// One choice that must be made, read by a function of its own.
    pub fn choice_by<T>(&mut self, name: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.form.value(name).trim();
        if text.is_empty() {
            self.refuse(name, FieldError::Required);
            return None;
        }
        let choice = read(text);
        if choice.is_none() {
            self.refuse(name, FieldError::UnknownChoice);
        }
        choice
    }

    /// Any number of choices, up to `max`, without repetition; at least one if `required`.
    pub fn choices<T: FromStr + PartialEq>(&mut self, name: &str, max: usize, required: bool) -> Vec<T> {
        let mut choices = Vec::new();
        for text in self.form.values(name).iter().filter(|text| !text.is_empty()) {
            match text.parse() {
                Ok(choice) if choices.contains(&choice) => {}
                Ok(choice) => choices.push(choice),
                Err(_) => {
                    self.refuse(name, FieldError::UnknownChoice);
                    return choices;
                }
            }
        }
        if choices.is_empty() && required {
            self.refuse(name, FieldError::Required);
        }
        if choices.len() > max {
            self.refuse(name, FieldError::TooManyChoices { max });
        }
        choices
    }

    /// An e-mail address, lower-case.
    pub fn email(&mut self, name: &str) -> String {
        let text = self.line(name, EMAIL_LENGTH_MAX);
        match domain::accounts::normalise_email(&text) {
            Some(email) => email,
            None => {
                if !text.is_empty() {
                    self.refuse(name, FieldError::NotAnEmail);
                }
                String::new()
            }
        }
    }

    /// A link that begins with http:// or https://, or nothing. A bare domain gets https://.
    pub fn optional_link(&mut self, name: &str) -> Option<String> {
        let text = self.optional_line(name, LINK_LENGTH_MAX)?;
        let link = if text.contains("://") || text.contains(':') { text } else { format!("https://{text}") };
        let host = link.strip_prefix("https://").or_else(|| link.strip_prefix("http://"));
        let is_link = host.is_some_and(|host| {
            host.contains('.') && !host.starts_with('.') && !host.contains(|c: char| c.is_whitespace() || "\"<>\\^`{|}".contains(c))
        });
        if !is_link {
            self.refuse(name, FieldError::NotALink);
            return None;
        }
        Some(link)
    }

    /// A place, by postal code, municipality, or a suggestion as the typeahead writes it.
    pub fn place(&mut self, name: &str, context: &FormContext<'_>) -> Option<Place> {
        let text = self.line(name, domain::limits::NAME_LENGTH_MAX);
        if text.is_empty() {
            return None;
        }
        match (context.resolve_place)(&text) {
            Ok(place) => Some(place),
            Err(error) => {
                self.refuse(name, error);
                None
            }
        }
    }

    /// A day.
    pub fn date(&mut self, name: &str) -> Option<NaiveDate> {
        let text = self.form.value(name).trim();
        if text.is_empty() {
            self.refuse(name, FieldError::Required);
            return None;
        }
        let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
        if date.is_none() {
            self.refuse(name, FieldError::NotADate);
        }
        date
    }

    /// A time of day.
    pub fn time(&mut self, name: &str) -> Option<NaiveTime> {
        let text = self.form.value(name).trim();
        if text.is_empty() {
            self.refuse(name, FieldError::Required);
            return None;
        }
        let time = NaiveTime::parse_from_str(text, "%H:%M").or_else(|_| NaiveTime::parse_from_str(text, "%H:%M:%S")).ok();
        if time.is_none() {
            self.refuse(name, FieldError::NotADate);
        }
        time
    }

    /// A day and time that lie ahead of now, read from two fields.
    pub fn future_moment(&mut self, date_name: &str, time_name: &str, context: &FormContext<'_>) -> Option<NaiveDateTime> {
        let (date, time) = (self.date(date_name), self.time(time_name));
        let moment = date?.and_time(time?);
        if moment <= context.local_now {
            self.refuse(date_name, FieldError::InThePast);
            return None;
        }
        if moment > context.local_now + TimeDelta::days(DATE_AHEAD_DAYS_MAX) {
            self.refuse(date_name, FieldError::TooFarAhead { days: DATE_AHEAD_DAYS_MAX });
            return None;
        }
        Some(moment)
    }

    /// Up to `count` future dates from the fields `date1`, `time1`, `date2`, …, earliest first and without repetition; those with neither day
    /// nor time are left out, and the first must be there.
    pub fn date_options(&mut self, count: usize, minutes: u32, context: &FormContext<'_>) -> Vec<DateOption> {
        let mut options = Vec::new();
        for number in 1..=count {
            let (date_name, time_name) = (format!("date{number}"), format!("time{number}"));
            let is_empty = self.form.value(&date_name).trim().is_empty() && self.form.value(&time_name).trim().is_empty();
            if is_empty && number > 1 {
                continue;
            }
            if let Some(starts_at) = self.future_moment(&date_name, &time_name, context) {
                options.push(DateOption { starts_at, minutes });
            }
        }
        options.sort();
        options.dedup();
        options
    }
}

impl FormState {
    fn error_free(&self, name: &str, errors: &FieldErrors) -> bool {
        !errors.iter().any(|(known, _)| known == name)
    }

    /// Fills the fields `date1`, `time1`, … from dates.
    pub fn with_dates(self, dates: &[DateOption]) -> Self {
        dates.iter().enumerate().fold(self, |form, (index, date)| {
            form.with(&format!("date{}", index + 1), date.starts_at.format("%Y-%m-%d"))
                .with(&format!("time{}", index + 1), date.starts_at.format("%H:%M"))
        })
    }

    /// Sets a tick.
    pub fn with_tick(self, name: &str, ticked: bool) -> Self {
        if ticked { self.with(name, "yes") } else { self }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn form(pairs: &[(&str, &str)]) -> FormState {
        FormState::from_pairs(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
    }

    fn context() -> FormContext<'static> {
        let local_now = NaiveDate::from_ymd_opt(2026, 11, 23).and_then(|d| d.and_hms_opt(9, 0, 0)).expect("a date");
        FormContext { local_now, resolve_place: &|_| Err(FieldError::UnknownPlace) }
    }

    #[test]
    fn all_errors_come_at_once() {
        let form = form(&[("title", "   "), ("size", "many"), ("mail", "nobody"), ("link", "javascript:alert(1)"), ("place", "Nowhere")]);
        let mut read = Reader::new(&form);
        read.line("title", 10);
        read.number("size", 1, 10);
        read.email("mail");
        read.optional_link("link");
        read.place("place", &context());
        let errors = read.finish(Some(())).expect_err("all wrong");
        assert_eq!(
            errors,
            [
                ("title".to_owned(), FieldError::Required),
                ("size".to_owned(), FieldError::NotANumber),
                ("mail".to_owned(), FieldError::NotAnEmail),
                ("link".to_owned(), FieldError::NotALink),
                ("place".to_owned(), FieldError::UnknownPlace),
            ]
        );
    }

    #[test]
    fn long_text_is_refused_and_not_cut() {
        let form = form(&[("title", "äöüäöüäöü")]);
        let mut read = Reader::new(&form);
        assert_eq!(read.line("title", 8), "");
        assert_eq!(read.finish(Some(())), Err(vec![("title".to_owned(), FieldError::TooLong { max: 8 })]));
    }

    #[test]
    fn dates_in_the_past_are_refused_and_the_rest_is_sorted() {
        let typed =
            form(&[("date1", "2027-02-01"), ("time1", "10:00"), ("date2", "2026-12-01"), ("time2", "08:30"), ("date3", ""), ("time3", "")]);
        let mut read = Reader::new(&typed);
        let dates = read.date_options(3, 90, &context());
        assert_eq!(dates.iter().map(|d| d.starts_at.to_string()).collect::<Vec<_>>(), ["2026-12-01 08:30:00", "2027-02-01 10:00:00"]);
        assert!(read.finish(Some(())).is_ok());
        let late = form(&[("date1", "2026-11-23"), ("time1", "08:59")]);
        let mut read = Reader::new(&late);
        read.date_options(3, 90, &context());
        assert_eq!(read.finish(Some(())), Err(vec![("date1".to_owned(), FieldError::InThePast)]));
    }

    proptest! {
        #[test]
        fn no_text_makes_reading_fail_otherwise_than_by_an_error(value in "\\PC{0,60}") {
            let form = form(&[("f", &value), ("date1", &value), ("time1", &value)]);
            let mut read = Reader::new(&form);
            read.line("f", 20);
            read.number("f", 0, 9);
            read.email("f");
            read.optional_link("f");
            read.choices::<domain::taxonomy::Topic>("f", 3, true);
            read.date_options(3, 60, &context());
            prop_assert!(read.finish(Some(())).is_err());
        }
    }
}
