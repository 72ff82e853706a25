//! People's accounts, and what lets them act for whom.

use chrono::{DateTime, Utc};

use crate::geography::{DistrictKey, Region};
use crate::ids::{AccountId, InstitutionId, MembershipId, OrganisationId};

/// A person who can sign in.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// The address for signing in, lower-case; never shown to others.
    pub email: String,
    /// How the person wants to be called; an alias is fine.
    pub display_name: String,
    /// Argon2id hash in PHC format; `None` until a first password is set.
    pub password_hash: Option<String>,
    /// Language tag for mails.
    pub locale: String,
    /// When the address was proven.
    pub email_confirmed_at: Option<DateTime<Utc>>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// What a membership lets an account act for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Edits the profile, offers and events of an organisation and answers for it.
    Organisation(OrganisationId),
    /// Makes requests for an institution and agrees for it.
    Institution(InstitutionId),
    /// Decides queues in a region.
    Moderator(Region),
    /// Runs the site.
    Admin,
}

/// One role of one account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// Its id.
    pub id: MembershipId,
    /// Whose role it is.
    pub account_id: AccountId,
    /// What the account may act for.
    pub role: Role,
}

/// Who is acting: an account with its roles. Nobody signed in is `None` of this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The account.
    pub account_id: AccountId,
    /// All its roles.
    pub roles: Vec<Role>,
}

impl Actor {
    /// Whether the actor acts for this organisation.
    pub fn acts_for_organisation(&self, id: OrganisationId) -> bool {
        self.roles.contains(&Role::Organisation(id))
    }

    /// Whether the actor acts for this institution.
    pub fn acts_for_institution(&self, id: InstitutionId) -> bool {
        self.roles.contains(&Role::Institution(id))
    }

    /// Whether the actor runs the site.
    pub fn is_admin(&self) -> bool {
        self.roles.contains(&Role::Admin)
    }

    /// Whether the actor moderates the region that a district lies in; admins moderate everywhere.
    pub fn moderates(&self, district: DistrictKey) -> bool {
        self.is_admin() || self.roles.iter().any(|role| matches!(role, Role::Moderator(region) if region.contains(district)))
    }

    /// Whether the actor moderates anywhere.
    pub fn is_moderator(&self) -> bool {
        self.is_admin() || self.roles.iter().any(|role| matches!(role, Role::Moderator(_)))
    }

    /// The organisations the actor acts for.
    pub fn organisations(&self) -> impl Iterator<Item = OrganisationId> + '_ {
        self.roles.iter().filter_map(|role| if let Role::Organisation(id) = role { Some(*id) } else { None })
    }

    /// The institutions the actor acts for.
    pub fn institutions(&self) -> impl Iterator<Item = InstitutionId> + '_ {
        self.roles.iter().filter_map(|role| if let Role::Institution(id) = role { Some(*id) } else { None })
    }
}

/// The address as it is stored and compared: trimmed and lower-case. `None` when it cannot be one: no single `@`, an empty part, no dot in
/// the domain, white space, or longer than an address can be.
pub fn normalise_email(text: &str) -> Option<String> {
    let email = text.trim().to_lowercase();
    let (local, domain) = email.split_once('@')?;
    let is_plain =
        |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || c.is_control() || "@<>(),;:\"\\".contains(c));
    let is_domain = domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.') && !domain.contains("..");
    (is_plain(local) && is_plain(domain) && is_domain && email.len() <= crate::limits::EMAIL_LENGTH_MAX).then_some(email)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_normalised_and_nonsense_is_refused() {
        assert_eq!(normalise_email("  Ada@Schule.Example "), Some("ada@schule.example".into()));
        for bad in ["", "a", "a@", "@b.de", "a@b", "a b@c.de", "a@b@c.de", "a@b..de", "a@b.de\r\nBcc: x@y.de", "<a@b.de>"] {
            assert_eq!(normalise_email(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_moderator_acts_in_the_own_region_only() -> Result<(), crate::geography::UnknownRegion> {
        let actor = Actor { account_id: AccountId(uuid::Uuid::nil()), roles: vec![Role::Moderator("DE-ST".parse()?)] };
        assert!(actor.moderates("15001".parse()?));
        assert!(!actor.moderates("14626".parse()?));
        assert!(!actor.is_admin());
        Ok(())
    }
}
