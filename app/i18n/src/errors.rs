//! What is wrong, and what to do about it, as sentences.

use api_types::forms::FieldError;

use crate::{Locale, lists, t};

/// The sentence below a field: what is wrong with it, and what to do.
pub fn field_error(locale: Locale, error: &FieldError) -> String {
    match error {
        FieldError::Required => t!(locale, ERROR_REQUIRED),
        FieldError::TooLong { max } => t!(locale, ERROR_TOO_LONG, max = *max),
        FieldError::TooShort { min } => t!(locale, ERROR_TOO_SHORT, min = *min),
        FieldError::NotANumber => t!(locale, ERROR_NOT_A_NUMBER),
        FieldError::OutOfRange { min, max } => t!(locale, ERROR_OUT_OF_RANGE, min = *min, max = *max),
        FieldError::NotAnEmail => t!(locale, ERROR_NOT_AN_EMAIL),
        FieldError::NotALink => t!(locale, ERROR_NOT_A_LINK),
        FieldError::UnknownPlace => t!(locale, ERROR_UNKNOWN_PLACE),
        FieldError::AmbiguousPlace { suggestions } if suggestions.is_empty() => t!(locale, ERROR_AMBIGUOUS_PLACE_BARE),
        FieldError::AmbiguousPlace { suggestions } if suggestions.len() == 1 => {
            t!(locale, ERROR_DID_YOU_MEAN, suggestion = &suggestions[0])
        }
        FieldError::AmbiguousPlace { suggestions } => {
            t!(locale, ERROR_AMBIGUOUS_PLACE, suggestions = lists::or(locale, suggestions))
        }
        FieldError::NotADate => t!(locale, ERROR_NOT_A_DATE),
        FieldError::InThePast => t!(locale, ERROR_IN_THE_PAST),
        FieldError::TooFarAhead { days } => t!(locale, ERROR_TOO_FAR_AHEAD, days = *days),
        FieldError::TooSoon { working_days } => t!(locale, ERROR_TOO_SOON, working_days = *working_days),
        FieldError::EndBeforeStart => t!(locale, ERROR_END_BEFORE_START),
        FieldError::TooManyChoices { max } => t!(locale, ERROR_TOO_MANY_CHOICES, max = *max),
        FieldError::NobodyChosen => t!(locale, ERROR_NOBODY_CHOSEN),
        FieldError::UnknownChoice => t!(locale, ERROR_UNKNOWN_CHOICE),
        FieldError::PasswordTooCommon => t!(locale, ERROR_PASSWORD_TOO_COMMON),
        FieldError::WrongCredentials => t!(locale, ERROR_WRONG_CREDENTIALS),
        FieldError::ProfileNotPublished => t!(locale, ERROR_PROFILE_NOT_PUBLISHED),
        FieldError::WrongPassword => t!(locale, ERROR_WRONG_PASSWORD),
        FieldError::TooManyTries { minutes } => t!(locale, ERROR_TOO_MANY_TRIES, minutes = *minutes),
        FieldError::MustAgree => t!(locale, ERROR_MUST_AGREE),
        FieldError::ChangedMeanwhile => t!(locale, ERROR_CHANGED_MEANWHILE),
        FieldError::TooManyEntries { max } => t!(locale, ERROR_TOO_MANY_ENTRIES, max = *max),
        FieldError::TooManyOpen { max } => t!(locale, ERROR_TOO_MANY_OPEN, max = *max),
        FieldError::HandInClosed => t!(locale, ERROR_HAND_IN_CLOSED),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn field_errors_say_what_to_do() {
        assert_eq!(field_error(Locale::De, &FieldError::TooLong { max: 2000 }), "Bitte kürzen Sie den Text auf höchstens 2.000 Zeichen.");
        assert_eq!(field_error(Locale::En, &FieldError::TooManyChoices { max: 1 }), "Please choose only one item.");
        let suggestions = vec!["Halle (Saale)".to_owned(), "Halle (Westf.)".to_owned()];
        assert_eq!(
            field_error(Locale::De, &FieldError::AmbiguousPlace { suggestions }),
            "Diesen Ort gibt es mehrmals. Meinen Sie Halle (Saale) oder Halle (Westf.)?"
        );
        let one = FieldError::AmbiguousPlace { suggestions: vec!["06526 Sangerhausen".to_owned()] };
        assert_eq!(field_error(Locale::De, &one), "Meinen Sie 06526 Sangerhausen? Dann schreiben Sie es bitte so.");
        let nothing = FieldError::AmbiguousPlace { suggestions: Vec::new() };
        assert_eq!(field_error(Locale::De, &nothing), "Diesen Ort gibt es mehrmals. Bitte geben Sie die Postleitzahl ein.");
    }
}
