//! School holidays of the Länder, as far ahead as the ministers of education have set them.

use std::sync::OnceLock;

use chrono::NaiveDate;
use domain::geography::Land;

use crate::tables::rows;

/// What kind of school holidays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
// The names of the members are all there is to say about them.
#[allow(missing_docs)]
pub enum SchoolHolidayKind {
    Winter,
    /// Easter, and the week in spring (or, in Bavaria, in February).
    Spring,
    /// Whitsun, and single days around Ascension.
    Whitsun,
    Summer,
    Autumn,
    Christmas,
}

impl SchoolHolidayKind {
    /// The stable name, for catalogues: `winter`, `spring`, `whitsun`, `summer`, `autumn`, `christmas`.
    pub fn slug(self) -> &'static str {
        match self {
            SchoolHolidayKind::Winter => "winter",
            SchoolHolidayKind::Spring => "spring",
            SchoolHolidayKind::Whitsun => "whitsun",
            SchoolHolidayKind::Summer => "summer",
            SchoolHolidayKind::Autumn => "autumn",
            SchoolHolidayKind::Christmas => "christmas",
        }
    }

    fn from_slug(slug: &str) -> Option<Self> {
        use SchoolHolidayKind::*;
        [Winter, Spring, Whitsun, Summer, Autumn, Christmas].into_iter().find(|kind| kind.slug() == slug)
    }
}

/// A period without school.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchoolHoliday {
    /// The first day without school.
    pub first: NaiveDate,
    /// The last day without school, not before `first`.
    pub last: NaiveDate,
    /// What kind of holidays.
    pub kind: SchoolHolidayKind,
}

type Table = Vec<Vec<SchoolHoliday>>;

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut by_land = vec![Vec::new(); Land::ALL.len()];
        for mut row in rows(include_str!("../data/school_holidays.tsv")) {
            let land = Land::from_code(row.text());
            let (first, last, kind) = (row.text().parse().ok(), row.text().parse().ok(), SchoolHolidayKind::from_slug(row.text()));
            if let (Some(land), Some(first), Some(last), Some(kind)) = (land, first, last, kind) {
                by_land[land as usize].push(SchoolHoliday { first, last, kind });
            }
        }
        by_land
    })
}

/// The school holidays of a Land from 2026 on, by first day. Movable days of single schools and the deviations of the North Sea islands
/// are not in it.
pub fn school_holidays(land: Land) -> &'static [SchoolHoliday] {
    &table()[land as usize]
}

/// The last day up to which the holidays of every Land are known; past it, say that they are not.
pub fn school_holidays_known_until() -> NaiveDate {
    let last_of_lands = table().iter().filter_map(|periods| periods.iter().map(|period| period.last).max());
    last_of_lands.min().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn the_370_periods_are_in_order_and_each_is_there_once() {
        assert_eq!(Land::ALL.into_iter().map(|land| school_holidays(land).len()).sum::<usize>(), 370);
        for land in Land::ALL {
            let periods = school_holidays(land);
            assert!(periods.iter().all(|period| period.first <= period.last), "{land:?}");
            assert!(periods.is_sorted_by(|a, b| a.first < b.first), "{land:?}");
        }
        assert!(school_holidays_known_until() >= day("2029-07-01"), "{}", school_holidays_known_until());
    }

    #[test]
    fn saxony_anhalt_2027_is_as_published() {
        let summer = SchoolHoliday { first: day("2027-07-10"), last: day("2027-08-20"), kind: SchoolHolidayKind::Summer };
        let winter = SchoolHoliday { first: day("2027-02-01"), last: day("2027-02-06"), kind: SchoolHolidayKind::Winter };
        assert!(school_holidays(Land::SachsenAnhalt).contains(&summer));
        assert!(school_holidays(Land::SachsenAnhalt).contains(&winter));
    }
}
