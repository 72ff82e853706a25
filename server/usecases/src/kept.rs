//! Finished answers that everybody gets alike, kept in memory for as long as they are right: until the public data changes (see
//! [`persistence::public_data`]). Nothing private belongs here.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use api_types::events::EventCard;
use api_types::map::MapView;
use domain::filters::Page;
use persistence::public_data::DataState;
use tokio::sync::OnceCell;

use crate::calendar::Feed;
use crate::error::Outcome;
use crate::start::StartFacts;

/// Most answers of one kind that are kept.
const ANSWERS_MAX: usize = 500;
/// Most bytes of public feeds that are kept.
const FEED_BYTES_MAX: usize = 24 * 1024 * 1024;
/// Most bytes of compressed public feeds that are kept.
const PACKED_BYTES_MAX: usize = 8 * 1024 * 1024;
/// Most bytes of pages of the list of events that are kept, about.
const LIST_BYTES_MAX: usize = 8 * 1024 * 1024;
/// Most bytes of the start page and the map that are kept, about.
const FIGURES_BYTES_MAX: usize = 2 * 1024 * 1024;

/// What is kept of each kind.
pub struct KeptAnswers {
    /// Public feeds, by what they are about, language and day.
    pub(crate) feeds: Kept<Feed>,
    /// The same compressed, by encoding and validator.
    pub packed_feeds: Kept<Vec<u8>>,
    /// Pages of the list of events, by filter, page and day.
    pub(crate) event_pages: Kept<Page<EventCard>>,
    /// What the start page shows of the site, by minute.
    pub(crate) start: Kept<StartFacts>,
    /// The map, by day.
    pub(crate) map: Kept<MapView>,
}

impl Default for KeptAnswers {
    fn default() -> Self {
        Self {
            feeds: Kept::new(FEED_BYTES_MAX),
            packed_feeds: Kept::new(PACKED_BYTES_MAX),
            event_pages: Kept::new(LIST_BYTES_MAX),
            start: Kept::new(FIGURES_BYTES_MAX),
            map: Kept::new(FIGURES_BYTES_MAX),
        }
    }
}

/// Answers of one kind. All of them were made from one state of the public data; with the first question about a newer state they are dropped. When
/// there are too many, the one goes that was not asked for the longest time.
pub struct Kept<T> {
    answers: Mutex<Answers<T>>,
    bytes_max: usize,
}

struct Answers<T> {
    /// Number of the state of the public data.
    state: i64,
    /// Grows with every question.
    clock: u64,
    bytes: usize,
    by_key: HashMap<String, Answer<T>>,
}

struct Answer<T> {
    value: Arc<OnceCell<Arc<T>>>,
    asked: u64,
    bytes: usize,
}

impl<T> Kept<T> {
    /// Nothing yet, and never more than so many bytes, as they are told by whoever makes an answer.
    pub fn new(bytes_max: usize) -> Self {
        let answers = Answers { state: 0, clock: 0, bytes: 0, by_key: HashMap::new() };
        Self { answers: Mutex::new(answers), bytes_max }
    }

    /// The answer with this key, as it was made from this state of the public data or a newer one. Of many who ask at once, one makes it. `make` gives
    /// the answer and its size in bytes; the state must have been asked for before.
    ///
    /// # Errors
    /// Those of `make`; they are not kept.
    pub async fn get(&self, state: DataState, key: String, make: impl Future<Output = Outcome<(T, usize)>>) -> Outcome<Arc<T>> {
        let Some(cell) = self.cell(state.number, &key) else { return Ok(Arc::new(make.await?.0)) };
        let mut size = 0;
        let told = &mut size;
        let made = cell.get_or_try_init(|| async move {
            let (value, bytes) = make.await?;
            *told = bytes;
            Ok(Arc::new(value))
        });
        let value = made.await.cloned();
        match &value {
            Ok(_) if size > 0 => self.weigh(&key, &cell, size),
            Ok(_) => {}
            Err(_) => self.forget_empty(&key),
        }
        value
    }

    /// The place of an answer; none for who asks about a state that is gone.
    fn cell(&self, state: i64, key: &str) -> Option<Arc<OnceCell<Arc<T>>>> {
        let mut answers = self.lock();
        if state > answers.state {
            (answers.state, answers.bytes) = (state, 0);
            answers.by_key.clear();
        }
        if state < answers.state {
            return None;
        }
        answers.clock += 1;
        let asked = answers.clock;
        if let Some(known) = answers.by_key.get_mut(key) {
            known.asked = asked;
            return Some(known.value.clone());
        }
        if answers.by_key.len() >= ANSWERS_MAX {
            answers.drop_oldest();
        }
        let value = Arc::new(OnceCell::new());
        answers.by_key.insert(key.to_owned(), Answer { value: value.clone(), asked, bytes: 0 });
        Some(value)
    }

    /// Counts a new answer, unless it was dropped meanwhile, and makes room.
    fn weigh(&self, key: &str, cell: &Arc<OnceCell<Arc<T>>>, size: usize) {
        let mut answers = self.lock();
        let Some(answer) = answers.by_key.get_mut(key).filter(|answer| Arc::ptr_eq(&answer.value, cell)) else { return };
        answer.bytes = size + key.len();
        answers.bytes += size + key.len();
        while answers.bytes > self.bytes_max && answers.drop_oldest() {}
    }

    fn forget_empty(&self, key: &str) {
        let mut answers = self.lock();
        if answers.by_key.get(key).is_some_and(|answer| answer.value.get().is_none()) {
            answers.by_key.remove(key);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Answers<T>> {
        // No code that can panic runs while it is held.
        self.answers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> Answers<T> {
    /// Drops the answer that was not asked for the longest time; gives whether there was one.
    fn drop_oldest(&mut self) -> bool {
        let oldest = self.by_key.iter().min_by_key(|(_, answer)| answer.asked).map(|(key, _)| key.clone());
        let dropped = oldest.and_then(|key| self.by_key.remove(&key));
        self.bytes -= dropped.as_ref().map_or(0, |answer| answer.bytes);
        dropped.is_some()
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::Error;

    fn state(number: i64) -> DataState {
        DataState { number, changed_at: DateTime::UNIX_EPOCH }
    }

    async fn ask(kept: &Kept<String>, number: i64, key: &str, answer: &str) -> String {
        let make = async { Ok((answer.to_owned(), answer.len())) };
        kept.get(state(number), key.to_owned(), make).await.expect("an answer").to_string()
    }

    #[tokio::test]
    async fn an_answer_is_kept_until_the_data_changes() {
        let kept = Kept::new(1_000);
        assert_eq!(ask(&kept, 1, "a", "first").await, "first");
        assert_eq!(ask(&kept, 1, "a", "second").await, "first");
        assert_eq!(ask(&kept, 2, "a", "third").await, "third");
        assert_eq!(ask(&kept, 1, "a", "late").await, "late", "an older state neither gives nor leaves anything");
        assert_eq!(ask(&kept, 2, "a", "fourth").await, "third");
    }

    #[tokio::test]
    async fn the_answer_that_nobody_asked_for_goes_when_there_is_no_room() {
        let kept = Kept::new(12);
        for (key, answer) in [("a", "12345"), ("b", "12345")] {
            ask(&kept, 1, key, answer).await;
        }
        ask(&kept, 1, "a", "").await;
        ask(&kept, 1, "c", "1234").await;
        assert_eq!(ask(&kept, 1, "a", "new").await, "12345");
        assert_eq!(ask(&kept, 1, "b", "new").await, "new");
        assert_eq!(ask(&kept, 1, "d", "longer than all there is").await, "longer than all there is");
        assert!(kept.lock().bytes <= 12 && kept.lock().by_key.len() <= 2);
    }

    #[tokio::test]
    async fn keys_are_bounded_and_errors_are_not_kept() {
        let kept: Kept<String> = Kept::new(1_000_000);
        for number in 0..ANSWERS_MAX + 20 {
            ask(&kept, 1, &number.to_string(), "x").await;
        }
        assert_eq!(kept.lock().by_key.len(), ANSWERS_MAX);
        let failed = kept.get(state(1), "bad".to_owned(), async { Err(Error::NotFound) }).await;
        assert!(matches!(failed, Err(Error::NotFound)));
        assert!(!kept.lock().by_key.contains_key("bad"));
        assert_eq!(ask(&kept, 1, "bad", "good").await, "good");
    }

    #[tokio::test]
    async fn one_makes_what_many_ask_for_at_once() {
        let kept = Kept::new(1_000);
        let count = std::sync::atomic::AtomicU32::new(0);
        let make = || async {
            count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            tokio::task::yield_now().await;
            Ok(("x".to_owned(), 1))
        };
        let asked = || kept.get(state(1), "a".to_owned(), make());
        let (one, two, three) = tokio::join!(asked(), asked(), asked());
        assert!([one, two, three].iter().all(Result::is_ok));
        assert_eq!(count.into_inner(), 1);
    }
}
