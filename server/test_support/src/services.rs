//! Use cases in tests: a clock that a test sets, and chance that is the same in every run.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use i18n::Locale;
use persistence::Database;
use usecases::{Services, Settings};

use crate::builders;

/// Where the site of the tests lives.
pub const PUBLIC_URL: &str = "https://ansprechbar.example";

/// The clock of a test; it stands still until it is moved.
#[derive(Clone, Debug)]
pub struct TestClock(Arc<Mutex<DateTime<Utc>>>);

impl TestClock {
    /// What it shows.
    pub fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets it.
    pub fn set(&self, time: DateTime<Utc>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = time;
    }

    /// Moves it on.
    pub fn advance(&self, by: TimeDelta) {
        self.set(self.now() + by);
    }
}

/// Services on this database, at [`builders::now`], in German; ids and tokens are the same in every run.
pub fn test_services(database: Database) -> (Services, TestClock) {
    let clock = TestClock(Arc::new(Mutex::new(builders::now())));
    let hands = clock.clone();
    let count = AtomicU64::new(0);
    let services = Services {
        database,
        clock: Arc::new(move || hands.now()),
        random: Arc::new(move || bytes(count.fetch_add(1, Ordering::Relaxed))),
        secret: Arc::new([7; 32]),
        settings: Arc::new(Settings {
            public_url: PUBLIC_URL.to_owned(),
            default_locale: Locale::De,
            mail_from: "post@ansprechbar.example".to_owned(),
        }),
        kept: Arc::default(),
        partners: Arc::default(),
        shown: Arc::default(),
        rounds: Arc::default(),
    };
    (services, clock)
}

/// 32 bytes that follow from a number, no two alike (SplitMix64; Steele, Lea, Flood 2014).
fn bytes(number: u64) -> [u8; 32] {
    let mut bytes = [0; 32];
    for (part, chunk) in (0_u64..).zip(bytes.chunks_mut(8)) {
        let mut z = (4 * number + part + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        chunk.copy_from_slice(&(z ^ (z >> 31)).to_be_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::bytes;

    #[test]
    fn chance_differs_from_call_to_call_and_not_from_run_to_run() {
        assert_ne!(bytes(0), bytes(1));
        assert_eq!(bytes(5), bytes(5));
    }
}
