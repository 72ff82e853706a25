//! What matching knows about a request.

use chrono::{Days, NaiveDate};
use domain::geography::{Coordinates, DistrictKey};
use domain::requests::{Budget, MeetingPlace};
use domain::taxonomy::{Audience, Format, InstitutionKind, Language, Topic};
use language::TextProfile;

/// How far an institution looks for partners first, in kilometres, when it does not say.
pub const PREFERRED_RADIUS_KM: u32 = 30;

/// What an institution wishes for. An empty list asks for nothing in particular.
#[derive(Clone, Debug, PartialEq)]
pub struct Wish {
    /// What to talk about, as ticked.
    pub topics: Vec<Topic>,
    /// What the title and the text speak of; empty when there are none.
    pub text: TextProfile,
    /// In which form.
    pub format: Format,
    /// With whom; usually one.
    pub audiences: Vec<Audience>,
    /// Languages that work; one shared is enough.
    pub languages: Vec<Language>,
    /// Whether an interpreter is there, so that no shared language is needed.
    pub interpreter_ok: bool,
    /// Where to meet.
    pub place: MeetingPlace,
    /// Whether a screen is a way out when a partner cannot come that far.
    pub online_ok: bool,
    /// Where the institution is.
    pub coordinates: Coordinates,
    /// The district it lies in.
    pub district: DistrictKey,
    /// How far partners are looked for first, in kilometres; see [`PREFERRED_RADIUS_KM`].
    pub preferred_radius_km: u32,
    /// The days that are possible.
    pub dates: Vec<NaiveDate>,
    /// What kind of house asks.
    pub institution_kind: InstitutionKind,
    /// What can be paid.
    pub budget: Budget,
    /// The day on which matching happens.
    pub today: NaiveDate,
}

impl Wish {
    /// Whether the dialogue itself is to be held by screen.
    pub(crate) fn is_online(&self) -> bool {
        self.place == MeetingPlace::Online
    }

    /// Whether partners can be met by screen.
    pub(crate) fn may_meet_by_screen(&self) -> bool {
        match self.place {
            MeetingPlace::Online => true,
            MeetingPlace::Institution => self.online_ok,
            MeetingPlace::Organisation(_) => false,
        }
    }

    /// The possible days that leave this many days of notice; days in the past never do.
    pub(crate) fn dates_with_notice(&self, lead_days: u32) -> impl Iterator<Item = NaiveDate> {
        let earliest = self.earliest_date(lead_days);
        self.dates.iter().copied().filter(move |date| *date >= earliest)
    }

    /// The first day that leaves this many days of notice.
    pub(crate) fn earliest_date(&self, lead_days: u32) -> NaiveDate {
        self.today.checked_add_days(Days::new(u64::from(lead_days))).unwrap_or(NaiveDate::MAX)
    }

    /// The notice that the latest possible day leaves, in days; zero without a day to come.
    pub(crate) fn longest_notice_days(&self) -> u32 {
        let days = self.dates.iter().map(|date| (*date - self.today).num_days()).max().unwrap_or(0);
        u32::try_from(days).unwrap_or(0)
    }
}
