//! Organisations, vouches, institutions and offers.

use chrono::TimeDelta;
use domain::filters::{Filter, Near};
use domain::geography::Coordinates;
use domain::ids::OrganisationId;
use domain::institutions::Institution;
use domain::limits::PAGE_SIZE;
use domain::offers::{Offer, OfferStatus};
use domain::organisations::{Fee, Organisation, ProfileStatus, SafetyTier};
use domain::taxonomy::{Audience, Format, Topic};
use domain::vouches::Vouch;
use persistence::{Database, StoreError, institutions, offers, organisations, vouches};
use test_support::builders::{dessau, goerlitz, id, institution, language, now, offer, organisation, vouch};
use test_support::each_engine;

fn asking(query: &str) -> Filter {
    Filter { query: Some(query.into()), ..Filter::default() }
}

fn near_dessau(radius_km: u32) -> Filter {
    Filter { near: Some(Near { label: "06844".into(), coordinates: dessau().coordinates, radius_km }), ..Filter::default() }
}

async fn names(database: &Database, filter: &Filter) -> Result<Vec<String>, StoreError> {
    Ok(organisations::list(database, filter, 1).await?.rows.into_iter().map(|organisation| organisation.name).collect())
}

#[tokio::test]
async fn an_organisation_comes_out_as_it_went_in() {
    each_engine(|database| async move {
        let mut club = organisation("Brückenlicht Saale e. V.");
        organisations::insert(&database, &club).await?;
        assert_eq!(organisations::by_id(&database, club.id).await?, Some(club.clone()));
        club.description = "Neu: „Zitate“, 'Striche', 100 %".into();
        club.profile.fee = Fee::None;
        club.profile.weekdays.clear();
        club.website = None;
        organisations::update(&database, &club).await?;
        club.version = 2;
        assert_eq!(organisations::by_slug(&database, &club.slug).await?, Some(club.clone()));
        assert_eq!(organisations::by_slug(&database, "a\0b' OR '1'='1").await?, None);
        assert_eq!(organisations::by_ids(&database, &[club.id, OrganisationId(id("none"))]).await?, [club]);
        assert_eq!(organisations::by_ids(&database, &[]).await?, []);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn a_save_from_an_old_version_is_refused() {
    each_engine(|database| async move {
        let club = organisation("Verein");
        organisations::insert(&database, &club).await?;
        organisations::update(&database, &club).await?;
        assert!(matches!(organisations::update(&database, &club).await, Err(StoreError::Outdated)));
        let house = institution("Schule");
        institutions::insert(&database, &house).await?;
        institutions::update(&database, &house).await?;
        assert!(matches!(institutions::update(&database, &house).await, Err(StoreError::Outdated)));
        let tea = offer("Tee", &club);
        offers::insert(&database, &tea).await?;
        offers::update(&database, &tea).await?;
        assert!(matches!(offers::update(&database, &tea).await, Err(StoreError::Outdated)));
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn one_of_two_saves_wins_when_both_come_at_once() {
    each_engine(|database| async move {
        let club = organisation("Verein");
        organisations::insert(&database, &club).await?;
        let saves = (0..8).map(|_| organisations::update(&database, &club));
        let results = futures::future::join_all(saves).await;
        assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1);
        assert!(results.iter().all(|result| matches!(result, Ok(()) | Err(StoreError::Outdated))));
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn a_slug_is_taken_once() {
    each_engine(|database| async move {
        organisations::insert(&database, &organisation("Verein")).await?;
        let twin = Organisation { slug: "verein".into(), ..organisation("Anderer") };
        assert!(matches!(organisations::insert(&database, &twin).await, Err(StoreError::Duplicate { .. })));
        assert!(organisations::slug_exists(&database, "verein").await?);
        assert!(!organisations::slug_exists(&database, "anderer").await?);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn only_what_wants_to_be_seen_is_listed() {
    each_engine(|database| async move {
        for tier in SafetyTier::ALL {
            let club = Organisation { safety_tier: tier, ..organisation(&format!("Verein {}", tier.slug())) };
            organisations::insert(&database, &club).await?;
        }
        for status in [ProfileStatus::Draft, ProfileStatus::Hidden] {
            let club = Organisation { status, ..organisation(&format!("Verein {}", status.slug())) };
            organisations::insert(&database, &club).await?;
        }
        assert_eq!(names(&database, &Filter::default()).await?, ["Verein locality", "Verein public"]);
        assert_eq!(organisations::suggestible_after(&database, None, 10_000).await?.len(), 3);
        let counts = organisations::count_by_district(&database).await?;
        assert_eq!(counts, [("15001".parse().expect("a key"), 2)]);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn each_filter_narrows_the_list() {
    each_engine(|database| async move {
        organisations::insert(&database, &organisation("Muldebogen")).await?;
        let mut lausitz = Organisation { place: goerlitz(), ..organisation("Zwei-Sprachen-Haus Lausitz") };
        lausitz.profile.topics = vec![Topic::Antisemitism];
        lausitz.profile.languages = vec![language("hsb"), language("pl")];
        lausitz.profile.formats = vec![Format::CityWalk];
        lausitz.profile.audiences = vec![Audience::Seniors];
        organisations::insert(&database, &lausitz).await?;
        let lausitz_only = ["Zwei-Sprachen-Haus Lausitz"];
        let filters = [
            Filter { topics: vec![Topic::AntiDiscrimination], ..Filter::default() },
            Filter { topics: vec![Topic::Antisemitism, Topic::Sport], ..Filter::default() },
            Filter { region: Some("DE-SN".parse().expect("a Land")), ..Filter::default() },
            Filter { region: Some("14626".parse().expect("a district")), ..Filter::default() },
            Filter { language: Some(language("hsb")), ..Filter::default() },
            Filter { format: Some(Format::CityWalk), ..Filter::default() },
            Filter { audience: Some(Audience::Seniors), ..Filter::default() },
            asking("gorlitz SPRACHEN"),
            asking("Görlitz"),
        ];
        for filter in filters {
            assert_eq!(names(&database, &filter).await?, lausitz_only, "{filter:?}");
        }
        let nothing = Filter { topics: vec![Topic::Racism], ..Filter::default() };
        assert_eq!(names(&database, &nothing).await?, [""; 0]);
        let germany = Filter { region: Some("DE".parse().expect("Germany")), ..Filter::default() };
        assert_eq!(names(&database, &germany).await?.len(), 2);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn hostile_searches_are_only_searches() {
    each_engine(|database| async move {
        organisations::insert(&database, &organisation("Verein")).await?;
        for (query, found) in [
            ("%", 1),
            ("_", 1),
            ("'; DROP TABLE organisations; --", 0),
            ("\" OR 1=1", 0),
            ("ve%xqin", 0),
            ("ve_xqin", 0),
            ("verein\0", 1),
            ("\\", 1),
            ("\u{202E}verein", 1),
            ("x".repeat(5_000).as_str(), 0),
        ] {
            assert_eq!(names(&database, &asking(query)).await?.len(), found, "{query:?}");
        }
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn a_circle_holds_what_lies_within_it() {
    each_engine(|database| async move {
        organisations::insert(&database, &organisation("Hier")).await?;
        organisations::insert(&database, &Organisation { place: goerlitz(), ..organisation("Dort") }).await?;
        let distance = dessau().coordinates.distance_km(goerlitz().coordinates);
        assert_eq!(names(&database, &near_dessau(0)).await?, ["Hier"]);
        assert_eq!(names(&database, &near_dessau((distance * 0.98) as u32)).await?, ["Hier"]);
        assert_eq!(names(&database, &near_dessau((distance * 1.02) as u32)).await?, ["Dort", "Hier"]);
        let mut pole = near_dessau(u32::MAX);
        if let Some(near) = &mut pole.near {
            near.coordinates = Coordinates { lat: 90.0, lon: 180.0 };
        }
        assert_eq!(names(&database, &pole).await?.len(), 2);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn pages_follow_each_other_by_name() {
    each_engine(|database| async move {
        let transaction = database.begin().await?;
        for number in 0..PAGE_SIZE + 5 {
            organisations::insert(&transaction, &organisation(&format!("Verein {number:03}"))).await?;
        }
        transaction.commit().await?;
        let first = organisations::list(&database, &Filter::default(), 0).await?;
        let second = organisations::list(&database, &Filter::default(), 2).await?;
        assert_eq!((first.number, first.total, first.rows.len()), (1, PAGE_SIZE + 5, PAGE_SIZE as usize));
        assert_eq!((second.number, second.rows.len()), (2, 5));
        assert_eq!(second.rows[0].name, format!("Verein {PAGE_SIZE:03}"));
        assert_eq!(organisations::list(&database, &Filter::default(), u64::MAX).await?.rows, []);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn vouched_until_follows_the_words() {
    each_engine(|database| async move {
        let club = organisation("Verein");
        organisations::insert(&database, &club).await?;
        let waiting = || organisations::awaiting_vouch(&database, "15", now(), 10);
        assert_eq!(waiting().await?.len(), 1);
        let long = vouch(&club, "Büro");
        let short = Vouch { expires_at: now() + TimeDelta::days(30), ..vouch(&club, "Verband") };
        vouches::insert(&database, &short).await?;
        vouches::insert(&database, &long).await?;
        let until = || async { Ok::<_, StoreError>(organisations::by_id(&database, club.id).await?.and_then(|club| club.vouched_until)) };
        assert_eq!(until().await?, Some(long.expires_at));
        assert_eq!(waiting().await?, []);
        assert_eq!(organisations::awaiting_vouch(&database, "", now() + TimeDelta::days(400), 10).await?.len(), 1);
        assert_eq!(organisations::awaiting_vouch(&database, "14", now() + TimeDelta::days(400), 10).await?, []);
        organisations::update(&database, &club).await?;
        assert_eq!(until().await?, Some(long.expires_at), "a save does not touch it");
        assert!(vouches::revoke(&database, long.id, now()).await?);
        assert!(!vouches::revoke(&database, long.id, now() + TimeDelta::days(1)).await?);
        assert_eq!(until().await?, Some(short.expires_at));
        assert!(vouches::revoke(&database, short.id, now()).await?);
        assert_eq!(until().await?, None);
        assert_eq!(organisations::list(&database, &Filter::default(), 1).await?.rows, [], "nobody sees what nobody vouches for");
        assert_eq!(vouches::list_of(&database, club.id).await?.len(), 2);
        assert_eq!(vouches::list_of(&database, club.id).await?[0].revoked_at, Some(now()));
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn an_institution_comes_out_as_it_went_in() {
    each_engine(|database| async move {
        let mut house = Institution { vouched: false, ..institution("Rosengarten-Gymnasium") };
        institutions::insert(&database, &house).await?;
        assert_eq!(institutions::by_id(&database, house.id).await?, Some(house.clone()));
        assert_eq!(institutions::awaiting_vouch(&database, "15001", 5).await?, [house.clone()]);
        house.vouched = true;
        institutions::update(&database, &house).await?;
        house.version = 2;
        assert_eq!(institutions::by_slug(&database, "rosengarten-gymnasium").await?, Some(house.clone()));
        assert_eq!(institutions::awaiting_vouch(&database, "15001", 5).await?, []);
        assert_eq!(institutions::list_published(&database, &asking("rosengarten"), 1).await?.rows, [house.clone()]);
        assert_eq!(institutions::by_ids(&database, &[house.id]).await?, [house]);
        assert!(institutions::slug_exists(&database, "rosengarten-gymnasium").await?);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn offers_show_while_they_and_their_organisation_do() {
    each_engine(|database| async move {
        let open = organisation("Offen");
        let hidden = Organisation { safety_tier: SafetyTier::OnAcceptance, ..organisation("Geschützt") };
        organisations::insert(&database, &open).await?;
        organisations::insert(&database, &hidden).await?;
        let tea = offer("Tee", &open);
        let withdrawn = Offer { status: OfferStatus::Withdrawn, ..offer("Kaffee", &open) };
        let secret = offer("Saft", &hidden);
        for offer in [&tea, &withdrawn, &secret] {
            offers::insert(&database, offer).await?;
        }
        assert_eq!(offers::by_id(&database, tea.id).await?, Some(tea.clone()));
        assert_eq!(offers::by_slug(&database, "tee").await?, Some(tea.clone()));
        for filter in [Filter::default(), asking("offen tee"), near_dessau(1)] {
            assert_eq!(offers::list(&database, &filter, 1).await?.rows, std::slice::from_ref(&tea), "{filter:?}");
        }
        let saxony = Filter { region: Some("DE-SN".parse().expect("a Land")), ..Filter::default() };
        assert_eq!(offers::list(&database, &saxony, 1).await?.total, 0);
        let of = |organisations: &[&Organisation]| organisations.iter().map(|organisation| organisation.id).collect::<Vec<_>>();
        assert_eq!(offers::open_offers(&database, &of(&[&open, &hidden])).await?.len(), 2);
        assert_eq!(offers::open_offers(&database, &of(&[&open])).await?, [tea]);
        assert_eq!(offers::open_offers(&database, &[]).await?, []);
        assert_eq!(offers::of_organisation(&database, open.id).await?.len(), 2);
        assert!(offers::slug_exists(&database, "saft").await?);
        Ok::<(), StoreError>(())
    })
    .await;
}
