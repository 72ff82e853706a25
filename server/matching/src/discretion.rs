//! What is kept back of a suggestion while the organisation's name is: words that it wrote would tell who it is.

use crate::reason::{Part, Reason};
use crate::suggestion::Suggestion;

impl Suggestion {
    /// The same without any word of the organisation's own text; every reason stays with its points.
    pub fn without_words(mut self) -> Self {
        for Part { reason, .. } in self.for_institution.iter_mut().chain(&mut self.for_organisation).chain(&mut self.held_back) {
            match reason {
                Reason::TopicDescribed { words, .. } | Reason::Words { words } => words.clear(),
                _ => {}
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use domain::ids::OrganisationId;
    use domain::taxonomy::Topic;
    use uuid::Uuid;

    use super::*;
    use crate::points::Points;
    use crate::ring::Ring;

    #[test]
    fn no_word_of_the_organisation_is_left() {
        let secret = || vec!["Geheimwort".to_owned()];
        let part = |reason| Part { reason, earned: Points::whole(10), possible: Points::whole(35) };
        let suggestion = Suggestion {
            organisation: OrganisationId(Uuid::nil()),
            score: Points::ZERO,
            for_institution: vec![
                part(Reason::TopicDescribed { topic: Topic::Music, words: secret() }),
                part(Reason::Words { words: secret() }),
            ],
            for_organisation: Vec::new(),
            held_back: Vec::new(),
            distance_km: 10,
            ring: Ring::Near,
        };
        let told = serde_json::to_string(&suggestion).expect("JSON");
        assert!(told.contains("Geheimwort"), "the test sees the words");
        let points = suggestion.institution_points();
        let quiet = suggestion.without_words();
        assert_eq!(quiet.institution_points(), points);
        assert!(!serde_json::to_string(&quiet).expect("JSON").contains("Geheimwort"));
    }
}
