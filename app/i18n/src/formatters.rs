//! The formatters of ICU4X, loaded once for each locale.

use std::sync::OnceLock;

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{M, MD, MDE, T, YM, YMD, YMDE};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale as IcuLocale;

use crate::Locale;

type DateFormatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

/// Everything that a locale formats with.
pub(crate) struct Formatters {
    /// "Donnerstag, 3. Dezember 2026"
    pub date_long: DateFormatter<YMDE>,
    /// "3. Dezember 2026"
    pub date_plain: DateFormatter<YMD>,
    /// "3. Dez."
    pub day_month_short: DateFormatter<MD>,
    /// "Donnerstag, 3. Dezember"
    pub weekday_date: DateFormatter<MDE>,
    /// "Do., 3. Dez."
    pub weekday_date_short: DateFormatter<MDE>,
    /// "Dezember 2026"
    pub month_year: DateFormatter<YM>,
    /// "Dez"
    pub month_short: DateFormatter<M>,
    /// "14:00"
    pub time: NoCalendarFormatter<T>,
    /// "12.400"
    pub decimal: DecimalFormatter,
    /// "a, b und c"
    pub list_and: ListFormatter,
    /// "a, b oder c"
    pub list_or: ListFormatter,
}

impl Formatters {
    /// The formatters of a locale.
    ///
    /// # Panics
    /// When ICU4X carries no data for the locale, which the tests rule out for all of them.
    pub(crate) fn of(locale: Locale) -> &'static Formatters {
        static FORMATTERS: [OnceLock<Formatters>; Locale::ALL.len()] = [const { OnceLock::new() }; Locale::ALL.len()];
        FORMATTERS[locale as usize].get_or_init(|| Formatters::load(locale).expect("ICU4X has data for every locale we ship"))
    }

    fn load(locale: Locale) -> Result<Formatters, Box<dyn std::error::Error>> {
        let locale: IcuLocale = locale.formatting_tag().parse().map_err(|error| format!("{error:?}"))?;
        let wide = ListFormatterOptions::default().with_length(ListLength::Wide);
        Ok(Formatters {
            date_long: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMDE::long())?,
            date_plain: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long())?,
            day_month_short: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MD::medium())?,
            weekday_date: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MDE::long())?,
            weekday_date_short: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MDE::medium())?,
            month_year: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long())?,
            month_short: FixedCalendarDateTimeFormatter::try_new((&locale).into(), M::medium())?,
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm())?,
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default())?,
            list_and: ListFormatter::try_new_and((&locale).into(), wide)?,
            list_or: ListFormatter::try_new_or((&locale).into(), wide)?,
        })
    }
}
