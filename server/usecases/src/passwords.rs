//! Hashing and checking passwords: Argon2id with 19 MiB, two passes, one lane (OWASP ASVS 5.0, 11.4.2).

use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;

use crate::error::{Error, Outcome};

/// Memory of one hash, in KiB.
const MEMORY_KIB: u32 = 19 * 1024;
/// Passes over it.
const PASSES: u32 = 2;
/// How many hashes may be computed at a time; more wait, so that a flood of sign-ins cannot take all memory.
const AT_A_TIME: usize = 4;

static TURNS: Semaphore = Semaphore::const_new(AT_A_TIME);

/// A hash that no password has; checking against it takes as long as against a real one, so that nobody learns which addresses exist.
const NOBODYS_HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGlzIGhlcmUhIQ$2bX0c0nGkR1yqA2vW1m9vJr3mQ0b9mQ8mYw5d2Jx7uY";

fn argon2() -> Outcome<Argon2<'static>> {
    let params = Params::new(MEMORY_KIB, PASSES, 1, None).map_err(|error| Error::Unexpected(error.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// The hash of a password in PHC format.
///
/// # Errors
/// Only when the machine cannot compute it.
pub async fn hash(password: String, salt: [u8; 32]) -> Outcome<String> {
    let _turn = TURNS.acquire().await.map_err(|error| Error::Unexpected(error.to_string()))?;
    let work = move || -> Outcome<String> {
        let salt = SaltString::encode_b64(&salt[..16]).map_err(|error| Error::Unexpected(error.to_string()))?;
        let hash = argon2()?.hash_password(password.as_bytes(), &salt).map_err(|error| Error::Unexpected(error.to_string()))?;
        Ok(hash.to_string())
    };
    tokio::task::spawn_blocking(work).await.map_err(|error| Error::Unexpected(error.to_string()))?
}

/// Whether a password has this hash; without a hash the answer is no, after the same time.
///
/// # Errors
/// Only when the machine cannot compute it.
pub async fn matches(password: String, hash: Option<String>) -> Outcome<bool> {
    let _turn = TURNS.acquire().await.map_err(|error| Error::Unexpected(error.to_string()))?;
    let work = move || -> Outcome<bool> {
        let text = hash.as_deref().unwrap_or(NOBODYS_HASH);
        let parsed = PasswordHash::new(text).map_err(|error| Error::Unexpected(error.to_string()))?;
        Ok(argon2()?.verify_password(password.as_bytes(), &parsed).is_ok() && hash.is_some())
    };
    tokio::task::spawn_blocking(work).await.map_err(|error| Error::Unexpected(error.to_string()))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_same_password_matches() {
        let hash = hash("zwölf Monde im Mai".into(), [7; 32]).await.expect("a hash");
        assert!(matches("zwölf Monde im Mai".into(), Some(hash.clone())).await.expect("checked"));
        assert!(!matches("zwölf Monde im Juni".into(), Some(hash)).await.expect("checked"));
        assert!(!matches("anything".into(), None).await.expect("checked against nobody's hash"));
    }
}
