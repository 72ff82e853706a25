//! Why not, and what would change it: the rule that stopped a suggestion as a sentence.

use i18n::numbers::kilometres;
use i18n::{Locale, dates, labels, lists, t};
use matching::{Change, Miss};

/// The rule that is broken: "Kommt bis 80 km. Sie sind 96 km entfernt."
pub fn miss_sentence(locale: Locale, miss: &Miss) -> String {
    match *miss {
        Miss::NotSuggested => t!(locale, MATCHES_MISS_NOT_SUGGESTED),
        Miss::NotVouched => t!(locale, MATCHES_MISS_NOT_VOUCHED),
        Miss::CapReached { cap } => t!(locale, MATCHES_MISS_CAP_REACHED, cap = cap),
        Miss::LeadTimeTooShort { days, needed } => t!(locale, MATCHES_MISS_LEAD_TIME, days = days, needed = needed),
        Miss::OffLimitTopic { topic } => t!(locale, MATCHES_MISS_OFF_LIMIT, topic = labels::topic(locale, topic)),
        Miss::FormatImpossible { format } => t!(locale, MATCHES_MISS_FORMAT, format = labels::format(locale, format)),
        Miss::NoSharedLanguage => t!(locale, MATCHES_MISS_LANGUAGE),
        Miss::NoSharedTopic => t!(locale, MATCHES_MISS_TOPIC),
        Miss::NotOnline => t!(locale, MATCHES_MISS_ONLINE),
        Miss::OutsideRadius { km, radius_km } => {
            let (distance, radius) = (kilometres(locale, f64::from(km)), kilometres(locale, f64::from(radius_km)));
            t!(locale, MATCHES_MISS_RADIUS, distance = distance, radius = radius)
        }
        Miss::OutsideOwnTravel { km, max_travel_km } => {
            let (distance, limit) = (kilometres(locale, f64::from(km)), kilometres(locale, f64::from(max_travel_km)));
            t!(locale, MATCHES_MISS_OWN_TRAVEL, distance = distance, limit = limit)
        }
    }
}

/// The same rule as the organisation reads it: "Sie kommen bis 80 km. Die Einrichtung ist 96 km entfernt."
pub fn own_miss_sentence(locale: Locale, miss: &Miss) -> String {
    match *miss {
        Miss::NotSuggested => t!(locale, MATCHES_OWN_NOT_SUGGESTED),
        Miss::NotVouched => t!(locale, MATCHES_OWN_NOT_VOUCHED),
        Miss::CapReached { cap } => t!(locale, MATCHES_OWN_CAP_REACHED, cap = cap),
        Miss::LeadTimeTooShort { days, needed } => t!(locale, MATCHES_OWN_LEAD_TIME, days = days, needed = needed),
        Miss::OffLimitTopic { topic } => t!(locale, MATCHES_OWN_OFF_LIMIT, topic = labels::topic(locale, topic)),
        Miss::FormatImpossible { format } => t!(locale, MATCHES_OWN_FORMAT, format = labels::format(locale, format)),
        Miss::NoSharedLanguage => t!(locale, MATCHES_OWN_LANGUAGE),
        Miss::NoSharedTopic => t!(locale, MATCHES_OWN_TOPIC),
        Miss::NotOnline => t!(locale, MATCHES_OWN_ONLINE),
        Miss::OutsideRadius { km, radius_km } => {
            let (distance, radius) = (kilometres(locale, f64::from(km)), kilometres(locale, f64::from(radius_km)));
            t!(locale, MATCHES_OWN_RADIUS, distance = distance, radius = radius)
        }
        Miss::OutsideOwnTravel { km, max_travel_km } => {
            let (distance, limit) = (kilometres(locale, f64::from(km)), kilometres(locale, f64::from(max_travel_km)));
            t!(locale, MATCHES_OWN_TRAVEL, distance = distance, limit = limit)
        }
    }
}

/// What would turn the near miss into a suggestion: "Online geht es."
pub fn change_sentence(locale: Locale, change: &Change) -> String {
    match change {
        Change::Vouch => t!(locale, MATCHES_CHANGE_VOUCH),
        Change::AskNextMonth => t!(locale, MATCHES_CHANGE_NEXT_MONTH),
        Change::LaterDate { earliest } => t!(locale, MATCHES_CHANGE_LATER_DATE, date = dates::date_plain(locale, *earliest)),
        Change::ChooseFormat { offered } => {
            let formats: Vec<String> = offered.iter().map(|format| labels::format(locale, *format)).collect();
            t!(locale, MATCHES_CHANGE_FORMAT, formats = lists::or(locale, &formats))
        }
        Change::ChooseLanguage { offered } => {
            let languages: Vec<&str> = offered.iter().map(|language| labels::language_name(locale, *language)).collect();
            t!(locale, MATCHES_CHANGE_LANGUAGE, languages = lists::or(locale, &languages))
        }
        Change::BringInterpreter => t!(locale, MATCHES_CHANGE_INTERPRETER),
        Change::ChooseTopic { offered } => {
            let topics: Vec<String> = offered.iter().map(|topic| labels::topic(locale, *topic)).collect();
            t!(locale, MATCHES_CHANGE_TOPIC, topics = lists::and(locale, &topics))
        }
        Change::MeetByScreen => t!(locale, MATCHES_CHANGE_SCREEN),
        Change::MeetAtInstitution { km } => t!(locale, MATCHES_CHANGE_AT_INSTITUTION, distance = kilometres(locale, f64::from(*km))),
        Change::TravelToOrganisation { km } => t!(locale, MATCHES_CHANGE_TRAVEL, distance = kilometres(locale, f64::from(*km))),
    }
}
