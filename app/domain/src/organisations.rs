//! Migrant organisations: what they talk about, how far they come, and how visible they want to be.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::accounts::Actor;
use crate::geography::Place;
use crate::ids::OrganisationId;
use crate::taxonomy::{Audience, Format, InstitutionKind, Language, OrganisationKind, Topic, Weekday};

/// How visible an organisation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SafetyTier {
    /// Name, municipality and meeting address (where one was given) are public.
    Public,
    /// Name and municipality are public, an address never.
    Locality,
    /// Not listed; suggested by topic and rough region, the name is told once a dialogue is agreed.
    OnAcceptance,
    /// Not listed and not suggested; only moderators can ask it.
    Unlisted,
}

impl SafetyTier {
    /// All tiers, from the most visible to the least.
    pub const ALL: [SafetyTier; 4] = [SafetyTier::Public, SafetyTier::Locality, SafetyTier::OnAcceptance, SafetyTier::Unlisted];

    /// The stable name.
    pub fn slug(self) -> &'static str {
        match self {
            SafetyTier::Public => "public",
            SafetyTier::Locality => "locality",
            SafetyTier::OnAcceptance => "on-acceptance",
            SafetyTier::Unlisted => "unlisted",
        }
    }

    /// The tier with this stable name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        SafetyTier::ALL.into_iter().find(|tier| tier.slug() == slug)
    }

    /// Whether the profile stands in public lists, on the map and in feeds.
    pub fn is_listed(self) -> bool {
        matches!(self, SafetyTier::Public | SafetyTier::Locality)
    }

    /// Whether institutions may be shown the organisation as a suggestion.
    pub fn is_suggested(self) -> bool {
        self != SafetyTier::Unlisted
    }
}

/// Whether a profile can be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProfileStatus {
    /// Being written; only its members see it.
    Draft,
    /// Shown as far as the safety tier allows.
    Published,
    /// Taken back by its members ("hide now").
    Hidden,
    /// Refused by a moderator; its members can correct it and hand it in again.
    Refused,
    /// Handed in again after a refusal; only its members and the moderators see it until one of them gives their word.
    Resubmitted,
}

/// What members can do with a profile besides editing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProfileStep {
    /// Show it, as far as the safety tier allows; after a refusal, hand it in again.
    Publish,
    /// Hide it now, everywhere.
    Hide,
    /// Say that all of it is still right.
    Confirm,
}

impl ProfileStatus {
    /// Every status.
    pub const ALL: [ProfileStatus; 5] =
        [ProfileStatus::Draft, ProfileStatus::Published, ProfileStatus::Hidden, ProfileStatus::Refused, ProfileStatus::Resubmitted];

    /// The stable name.
    pub fn slug(self) -> &'static str {
        match self {
            ProfileStatus::Draft => "draft",
            ProfileStatus::Published => "published",
            ProfileStatus::Hidden => "hidden",
            ProfileStatus::Refused => "refused",
            ProfileStatus::Resubmitted => "resubmitted",
        }
    }

    /// The status with this stable name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        ProfileStatus::ALL.into_iter().find(|status| status.slug() == slug)
    }

    /// The status after a step of its members; `None` when the step does not follow. What a moderator refused is shown again by a moderator only.
    pub fn after(self, step: ProfileStep) -> Option<Self> {
        match (self, step) {
            (ProfileStatus::Refused, ProfileStep::Publish) => Some(ProfileStatus::Resubmitted),
            (ProfileStatus::Refused | ProfileStatus::Resubmitted, _) => None,
            (_, ProfileStep::Publish) => Some(ProfileStatus::Published),
            (_, ProfileStep::Hide) => Some(ProfileStatus::Hidden),
            (status, ProfileStep::Confirm) => Some(status),
        }
    }
}

/// What an organisation asks for a dialogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", content = "euros", rename_all = "kebab-case")]
pub enum Fee {
    /// Nothing; chosen on purpose, never a default.
    None,
    /// Travel costs.
    Expenses,
    /// An allowance of this many euros, travel included.
    Amount(u32),
}

/// What an organisation can do and wants; the part that matching reads. Offers refine it.
#[derive(Clone, Debug, PartialEq)]
pub struct DialogueProfile {
    /// What it talks about.
    pub topics: Vec<Topic>,
    /// What it does not talk about.
    pub off_limit_topics: Vec<Topic>,
    /// How it likes to talk.
    pub formats: Vec<Format>,
    /// With whom.
    pub audiences: Vec<Audience>,
    /// In which languages.
    pub languages: Vec<Language>,
    /// Where it likes to be invited; empty means anywhere.
    pub wished_institution_kinds: Vec<InstitutionKind>,
    /// How far it comes, in kilometres.
    pub travel_radius_km: u32,
    /// Whether it also meets by screen.
    pub online: bool,
    /// Days it can.
    pub weekdays: Vec<Weekday>,
    /// Dialogues a month, at most.
    pub monthly_cap: u32,
    /// What it asks for.
    pub fee: Fee,
    /// Days of notice it needs.
    pub lead_days: u32,
}

/// A migrant organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct Organisation {
    /// Its id.
    pub id: OrganisationId,
    /// Its part of the URL; never changes.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What it calls itself.
    pub kind: OrganisationKind,
    /// In its own words.
    pub description: String,
    /// Municipality, district and point.
    pub place: Place,
    /// Street and number of a place to meet; shown in public by tier `Public` only, else to the partners of an agreed dialogue.
    pub meeting_address: Option<String>,
    /// Website, http or https.
    pub website: Option<String>,
    /// Where mails to the organisation go; never shown.
    pub contact_email: String,
    /// What it can do and wants.
    pub profile: DialogueProfile,
    /// How visible it wants to be.
    pub safety_tier: SafetyTier,
    /// Whether it can be seen.
    pub status: ProfileStatus,
    /// Until when somebody's word for it is valid.
    pub vouched_until: Option<DateTime<Utc>>,
    /// When its members last said that all this is right.
    pub confirmed_at: DateTime<Utc>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
    /// Raised by every change; a save names the version it was made from.
    pub version: i32,
    /// Whether it belongs to the demo data.
    pub demo: bool,
}

impl Organisation {
    /// Whether anybody may open the profile page: published, with a tier that is listed, and once vouched for. A word that has expired takes the
    /// badge and the suggestions away, not the page.
    pub fn is_public(&self) -> bool {
        self.status == ProfileStatus::Published && self.safety_tier.is_listed() && self.vouched_until.is_some()
    }

    /// Whether the organisation may be suggested to institutions.
    pub fn is_suggestible(&self) -> bool {
        self.status == ProfileStatus::Published && self.safety_tier.is_suggested()
    }

    /// Whether somebody's word for it is valid at this time.
    pub fn is_vouched_at(&self, now: DateTime<Utc>) -> bool {
        self.vouched_until.is_some_and(|until| until > now)
    }

    /// Whether this viewer may open the profile page: everybody if it is public, else its members and the region's moderators.
    pub fn is_visible_to(&self, viewer: Option<&Actor>) -> bool {
        self.is_public() || viewer.is_some_and(|actor| actor.acts_for_organisation(self.id) || actor.moderates(self.place.district))
    }

    /// Whether this actor may change the profile.
    pub fn is_editable_by(&self, actor: &Actor) -> bool {
        actor.acts_for_organisation(self.id)
    }

    /// The meeting address as the public may see it.
    pub fn public_address(&self) -> Option<&str> {
        if self.safety_tier == SafetyTier::Public && self.is_public() { self.meeting_address.as_deref() } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refused_profile_comes_back_by_a_moderator_only() {
        for first in [ProfileStep::Publish, ProfileStep::Hide, ProfileStep::Confirm] {
            for second in [ProfileStep::Publish, ProfileStep::Hide, ProfileStep::Confirm] {
                let after = ProfileStatus::Refused.after(first).and_then(|status| status.after(second));
                assert_eq!(after, None, "{first:?} {second:?}");
            }
        }
        assert_eq!(ProfileStatus::Refused.after(ProfileStep::Publish), Some(ProfileStatus::Resubmitted));
    }
}
