//! Time of one search among 20,000 organisations: `cargo run --release -p matching --example speed`.

use std::time::Instant;

use chrono::NaiveDate;
use domain::geography::{Coordinates, DistrictKey};
use domain::ids::OrganisationId;
use domain::organisations::{DialogueProfile, Fee, SafetyTier};
use domain::requests::{Budget, MeetingPlace};
use domain::taxonomy::{Audience, Format, InstitutionKind, Language, Topic, Weekday};
use language::{Reading, analyse};
use matching::{Answers, Candidate, Wish, find_matches};
use uuid::Uuid;

const ORGANISATIONS: usize = 20_000;
const TEXTS: [&str; 5] = [
    "Wir erzählen von Vertragsarbeit, Wohnheimen und dem Leben nach der Wende und bringen Lieder mit.",
    "Wir begleiten Familien zum Amt, bei der Wohnungssuche und beim ersten Elternabend.",
    "Fußball, Turniere und ein Kochabend im Monat; über Politik sprechen wir nicht.",
    "Ärztinnen und Ingenieure erklären, wie Abschlüsse anerkannt werden und was Betriebe tun können.",
    "Mediation im Treppenhaus, immer zu zweit, auf Deutsch, Türkisch oder Arabisch.",
];
const SEARCHES: usize = 201;

/// Every `step`-th member of a vocabulary, beginning at `first`.
fn every<T: Copy>(all: &[T], first: usize, step: usize) -> Vec<T> {
    all.iter().copied().skip(first % step).step_by(step).collect()
}

fn organisation(number: usize, today: NaiveDate, district: DistrictKey) -> Candidate {
    Candidate {
        id: OrganisationId(Uuid::from_u128(number as u128)),
        published: true,
        vouched: true,
        safety_tier: SafetyTier::Public,
        profile: DialogueProfile {
            topics: every(Topic::ALL, number, 12),
            off_limit_topics: every(Topic::ALL, number + 5, 60),
            formats: every(Format::ALL, number, 5),
            audiences: every(Audience::ALL, number, 4),
            languages: vec![Language::GERMAN],
            wished_institution_kinds: every(InstitutionKind::ALL, number, 6),
            travel_radius_km: 20 + (number % 200) as u32,
            online: number.is_multiple_of(3),
            weekdays: every(Weekday::ALL, number, 2),
            monthly_cap: 3,
            fee: Fee::Expenses,
            lead_days: 10,
        },
        text: analyse(&["Kreis", TEXTS[number % TEXTS.len()]], Reading::PROFILE),
        coordinates: Coordinates { lat: 47.5 + (number % 7_001) as f64 / 1_000.0, lon: 6.5 + (number % 8_009) as f64 / 1_000.0 },
        district,
        open_load: 0,
        last_active: today,
        answers: Answers::default(),
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).ok_or("no such day")?;
    let district: DistrictKey = "15087".parse()?;
    let crowd: Vec<Candidate> = (0..ORGANISATIONS).map(|number| organisation(number, today, district)).collect();
    let wish = Wish {
        topics: vec![Topic::ContractLabour, Topic::Music],
        text: analyse(&["Lieder aus dem Wohnheim", "Was sangen Vertragsarbeiterinnen nach der Schicht? Keine Folklore."], Reading::REQUEST),
        format: Format::ClassTalk,
        audiences: vec![Audience::Grade5To10],
        languages: vec![Language::GERMAN],
        interpreter_ok: false,
        place: MeetingPlace::Institution,
        online_ok: true,
        coordinates: Coordinates { lat: 51.47, lon: 11.30 },
        district,
        preferred_radius_km: 30,
        dates: vec![today + chrono::Days::new(21)],
        institution_kind: InstitutionKind::School,
        budget: Budget::Expenses,
        today,
    };
    let mut milliseconds: Vec<f64> = Vec::with_capacity(SEARCHES);
    for _ in 0..SEARCHES {
        let start = Instant::now();
        std::hint::black_box(find_matches(&wish, &crowd, 20));
        milliseconds.push(start.elapsed().as_secs_f64() * 1_000.0);
    }
    milliseconds.sort_by(f64::total_cmp);
    let all = find_matches(&wish, &crowd, ORGANISATIONS);
    println!(
        "{ORGANISATIONS} organisations, {} suggested: median {:.2} ms, slowest {:.2} ms",
        all.suggestions.len(),
        milliseconds[SEARCHES / 2],
        milliseconds[SEARCHES - 1]
    );
    Ok(())
}
