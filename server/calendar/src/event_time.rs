//! When an event begins or ends, and how local clock time becomes an instant.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::{GapInfo, Tz};

/// The start, end, or exception of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventTime {
    /// A whole day without a time, the same day everywhere. As the end of an event it is the first day after it.
    Day(NaiveDate),
    /// An instant, written as local clock time of the zone. `Tz::UTC` writes UTC.
    Moment {
        /// The instant.
        instant: DateTime<Utc>,
        /// The zone of the place.
        zone: Tz,
    },
}

impl EventTime {
    /// The instant `instant`, shown in the local time of `zone`.
    pub fn at(instant: DateTime<Utc>, zone: Tz) -> Self {
        Self::Moment { instant, zone }
    }

    /// The local clock time `local` in `zone`; see [`resolve_local`] for the hours around a clock change.
    pub fn local(local: NaiveDateTime, zone: Tz) -> Self {
        Self::Moment { instant: resolve_local(local, zone), zone }
    }

    /// The instant; for a whole day its midnight in UTC, which serves for ordering only.
    pub fn instant(self) -> DateTime<Utc> {
        match self {
            Self::Day(day) => day.and_time(NaiveTime::MIN).and_utc(),
            Self::Moment { instant, .. } => instant,
        }
    }

    /// The local clock time; for a whole day its midnight.
    pub fn local_time(self) -> NaiveDateTime {
        match self {
            Self::Day(day) => day.and_time(NaiveTime::MIN),
            Self::Moment { instant, zone } => instant.with_timezone(&zone).naive_local(),
        }
    }

    /// The zone, if a `TZID` names it: neither for whole days nor for UTC.
    pub(crate) fn named_zone(self) -> Option<Tz> {
        match self {
            Self::Moment { zone, .. } if zone != Tz::UTC => Some(zone),
            _ => None,
        }
    }

    /// The same time in the form of `start`, since RFC 5545 wants the end, exceptions and extra dates of an event to be of the kind of
    /// its start: a day becomes the clock time of `start` on that day, an instant becomes its local day or moves to the zone of `start`.
    pub(crate) fn in_form_of(self, start: Self) -> Self {
        match (start, self) {
            (Self::Day(_), time) => Self::Day(time.local_time().date()),
            (Self::Moment { zone, .. }, Self::Day(day)) => Self::local(day.and_time(start.local_time().time()), zone),
            (Self::Moment { zone, .. }, Self::Moment { instant, .. }) => Self::Moment { instant, zone },
        }
    }

    /// What follows the property name: parameters, a colon, the value.
    pub(crate) fn property_value(self) -> String {
        match self {
            Self::Day(day) => format!(";VALUE=DATE:{}", day.format("%Y%m%d")),
            Self::Moment { instant, zone } => {
                let local = self.local_time();
                // A clock time that comes twice in autumn is read as the first or the second, as the reader pleases: UTC says which.
                let unambiguous = zone.from_local_datetime(&local).single().is_some();
                if self.named_zone().is_none() || !unambiguous {
                    format!(":{}", utc_stamp(instant))
                } else {
                    format!(";TZID={}:{}", zone.name(), local.format("%Y%m%dT%H%M%S"))
                }
            }
        }
    }
}

/// An instant in the UTC form of RFC 5545: `20270310T170000Z`.
pub(crate) fn utc_stamp(instant: DateTime<Utc>) -> String {
    instant.format("%Y%m%dT%H%M%SZ").to_string()
}

/// The instant of a local clock time, as RFC 5545 section 3.3.5 has it: a time that exists twice (autumn) is the first one; a time that
/// the clocks skip (spring) is counted with the offset before the gap, so 02:30 becomes 03:30 summer time.
pub fn resolve_local(local: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    if let Some(time) = zone.from_local_datetime(&local).earliest() {
        return time.to_utc();
    }
    let before_gap = GapInfo::new(&local, &zone).and_then(|gap| gap.begin).map(|(_, offset)| offset);
    // A gap always has a beginning; the day before gives the same offset should the zone's table end here.
    let offset = before_gap.unwrap_or_else(|| zone.offset_from_utc_datetime(&(local - Days::new(1))));
    (local - chrono::Offset::fix(&offset)).and_utc()
}
