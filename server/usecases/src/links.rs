//! Links in mails that let somebody do one thing without signing in. A link carries what it is for, for whom and until when, signed with the
//! secret key: nothing secret is stored, and a changed letter makes it worthless.
//!
//! Each link works once because of what it does: an answered invitation cannot be answered again, a confirmed address is confirmed, and a link
//! for a new password is bound to the old one. A link that proves an address is bound to the password of its sign-up.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use domain::agreements::Side;
use domain::ids::{AccountId, DialogueId, InvitationId, PrivateFeedId};
use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use uuid::Uuid;

use crate::Services;

/// Bytes of the signature: 128 bit.
const SIGNATURE_LENGTH: usize = 16;
/// Purpose, subject, detail, expiry.
const PAYLOAD_LENGTH: usize = 1 + 16 + 1 + 8;

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "for", rename_all = "kebab-case")]
pub enum Purpose {
    /// Proving an e-mail address; afterwards the page for new organisations comes, else that for institutions.
    ConfirmEmail {
        /// Whose address.
        account: AccountId,
        /// Whether the person acts for an organisation.
        for_organisation: bool,
    },
    /// Setting a new password.
    ResetPassword {
        /// Whose.
        account: AccountId,
    },
    /// Answering an invitation.
    Answer {
        /// Which.
        invitation: InvitationId,
    },
    /// Reading, changing and confirming an agreement.
    Agreement {
        /// Of which dialogue.
        dialogue: DialogueId,
        /// For which side.
        organisation: bool,
    },
}

/// What a valid link says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signed {
    /// What it is for.
    pub purpose: Purpose,
    /// Until when.
    pub expires_at: DateTime<Utc>,
}

impl Purpose {
    /// The agreement link of one side.
    pub fn agreement(dialogue: DialogueId, side: Side) -> Self {
        Purpose::Agreement { dialogue, organisation: side == Side::Organisation }
    }

    /// The page the link leads to, without locale and token.
    pub fn path(self) -> &'static str {
        match self {
            Purpose::ConfirmEmail { .. } => "/confirm-email/",
            Purpose::ResetPassword { .. } => "/reset-password/",
            Purpose::Answer { .. } => "/answer/",
            Purpose::Agreement { .. } => "/agreement/",
        }
    }

    fn parts(self) -> (u8, Uuid, u8) {
        match self {
            Purpose::ConfirmEmail { account, for_organisation } => (1, account.0, u8::from(for_organisation)),
            Purpose::ResetPassword { account } => (2, account.0, 0),
            Purpose::Answer { invitation } => (3, invitation.0, 0),
            Purpose::Agreement { dialogue, organisation } => (4, dialogue.0, u8::from(organisation)),
        }
    }

    fn from_parts(kind: u8, subject: Uuid, detail: u8) -> Option<Self> {
        match (kind, detail) {
            (1, 0 | 1) => Some(Purpose::ConfirmEmail { account: AccountId(subject), for_organisation: detail == 1 }),
            (2, 0) => Some(Purpose::ResetPassword { account: AccountId(subject) }),
            (3, 0) => Some(Purpose::Answer { invitation: InvitationId(subject) }),
            (4, 0 | 1) => Some(Purpose::Agreement { dialogue: DialogueId(subject), organisation: detail == 1 }),
            _ => None,
        }
    }
}

/// An address without the secret in it, for wherever an address is kept or shown to others: what follows the path of a signed link or of a private
/// feed is cut off.
pub fn without_token(address: &str) -> &str {
    const SECRET_PATHS: [&str; 5] = ["/answer/", "/agreement/", "/confirm-email/", "/reset-password/", "/calendar/private/"];
    let ends = SECRET_PATHS.iter().filter_map(|path| address.find(path).map(|at| at + path.len()));
    &address[..ends.min().unwrap_or(address.len())]
}

impl Services {
    /// The signed part of a link. `bound_to` is something that changes once the link was used, such as the password's hash; empty where the
    /// thing itself remembers.
    pub fn sign(&self, purpose: Purpose, expires_at: DateTime<Utc>, bound_to: &str) -> String {
        let (kind, subject, detail) = purpose.parts();
        let mut bytes = Vec::with_capacity(PAYLOAD_LENGTH + SIGNATURE_LENGTH);
        bytes.push(kind);
        bytes.extend_from_slice(subject.as_bytes());
        bytes.push(detail);
        bytes.extend_from_slice(&expires_at.timestamp().to_be_bytes());
        let signature = self.signature(&bytes, bound_to);
        bytes.extend_from_slice(&signature);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// What a token says, read but not yet verified: to find what it is bound to. Use [`Services::verify`] afterwards.
    pub fn read_unverified(&self, token: &str) -> Option<Signed> {
        let bytes = URL_SAFE_NO_PAD.decode(token).ok().filter(|bytes| bytes.len() == PAYLOAD_LENGTH + SIGNATURE_LENGTH)?;
        let subject = Uuid::from_slice(&bytes[1..17]).ok()?;
        let expires_at = i64::from_be_bytes(bytes[18..PAYLOAD_LENGTH].try_into().ok()?);
        let purpose = Purpose::from_parts(bytes[0], subject, bytes[17])?;
        Some(Signed { purpose, expires_at: DateTime::from_timestamp(expires_at, 0)? })
    }

    /// What a token says, if the signature holds. Whether it has expired is for the caller to say, who can then tell since when.
    pub fn verify(&self, token: &str, bound_to: &str) -> Option<Signed> {
        let signed = self.read_unverified(token)?;
        let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
        let (payload, signature) = bytes.split_at(PAYLOAD_LENGTH);
        self.mac(payload, bound_to).verify_truncated_left(signature).ok()?;
        Some(signed)
    }

    /// The secret part of the address of a private feed: its id and a signature.
    pub fn feed_token(&self, feed: PrivateFeedId) -> String {
        let mut bytes = feed.0.as_bytes().to_vec();
        let signature = self.signature(&bytes, "private feed");
        bytes.extend_from_slice(&signature);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// The private feed that a token opens, if the signature holds.
    pub fn feed_of_token(&self, token: &str) -> Option<PrivateFeedId> {
        let bytes = URL_SAFE_NO_PAD.decode(token).ok().filter(|bytes| bytes.len() == 16 + SIGNATURE_LENGTH)?;
        let (id, signature) = bytes.split_at(16);
        self.mac(id, "private feed").verify_truncated_left(signature).ok()?;
        Uuid::from_slice(id).ok().map(PrivateFeedId)
    }

    fn mac(&self, payload: &[u8], bound_to: &str) -> Hmac<Sha256> {
        // A key of 32 bytes is always accepted: HMAC takes any length.
        let mut mac =
            Hmac::<Sha256>::new_from_slice(self.secret.as_slice()).unwrap_or_else(|_| unreachable!("HMAC takes keys of any length"));
        mac.update(payload);
        mac.update(bound_to.as_bytes());
        mac
    }

    fn signature(&self, payload: &[u8], bound_to: &str) -> [u8; SIGNATURE_LENGTH] {
        let whole = self.mac(payload, bound_to).finalize().into_bytes();
        let mut signature = [0; SIGNATURE_LENGTH];
        signature.copy_from_slice(&whole[..SIGNATURE_LENGTH]);
        signature
    }
}
