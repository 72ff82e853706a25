//! Events and series.

use chrono::{DateTime, TimeDelta, Utc};
use domain::events::{Event, EventStatus, EventVisibility, Host};
use domain::filters::Filter;
use domain::ids::{EventId, SeriesId};
use domain::organisations::{Organisation, SafetyTier};
use domain::taxonomy::{Audience, Format, Topic};
use persistence::events::Series;
use persistence::{Connection, Database, StoreError, events, institutions, organisations};
use test_support::builders::{day, event, id, institution, language, now, organisation};
use test_support::each_engine;

fn moved(event: Event, days: i64) -> Event {
    let mut event = event;
    event.draft.starts_at += TimeDelta::days(days);
    event.draft.ends_at += TimeDelta::days(days);
    event
}

fn always() -> (DateTime<Utc>, DateTime<Utc>) {
    (now() - TimeDelta::days(1_000), now() + TimeDelta::days(1_000))
}

async fn titles(database: &Database, filter: &Filter) -> Result<Vec<String>, StoreError> {
    Ok(events::list(database, filter, 1, now()).await?.rows.into_iter().map(|event| event.draft.title).collect())
}

#[tokio::test]
async fn an_event_comes_out_as_it_went_in() {
    each_engine(|database| async move {
        let (club, house) = (organisation("Verein"), institution("Schule"));
        organisations::insert(&database, &club).await?;
        institutions::insert(&database, &house).await?;
        let hosts = vec![Host::Institution(house.id), Host::Organisation(club.id)];
        let mut meal = Event { hosts, ..event("Essen", &club) };
        events::insert(&database, &meal).await?;
        assert_eq!(events::by_id(&database, meal.id).await?, Some(meal.clone()));
        meal.hosts.reverse();
        meal.draft.capacity = None;
        meal.draft.price = Some("5 €".into());
        meal.cancel(now());
        events::update(&database, &meal).await?;
        assert!(matches!(events::update(&database, &meal).await, Err(StoreError::Outdated)));
        meal.version = 2;
        assert_eq!(events::by_slug(&database, "essen").await?, Some(meal.clone()));
        assert!(events::slug_exists(&database, "essen").await?);
        assert_eq!(events::by_slug(&database, "es\0sen").await?, None);
        for host in meal.hosts.clone() {
            assert_eq!(events::of_hosts(&database, &[host], now(), 9).await?, [meal.clone()]);
        }
        assert_eq!(events::of_hosts(&database, &meal.hosts, now(), 9).await?, [meal.clone()], "once, though both host it");
        assert_eq!(events::of_hosts(&database, &[], now(), 9).await?, []);
        assert!(database.execute_unprepared("UPDATE events SET ends_at = starts_at").await.is_err());
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn the_next_dates_are_kept_when_a_feed_has_too_many() {
    each_engine(|database| async move {
        let club = organisation("Verein");
        organisations::insert(&database, &club).await?;
        let start = event("x", &club).draft.starts_at;
        for days in [70, 80, 90, 100, 110, 120, 130] {
            events::insert(&database, &moved(event(&format!("T {days}"), &club), days - 100)).await?;
        }
        let (none, host, middle) = (Filter::default(), Host::Organisation(club.id), start - TimeDelta::hours(1));
        let titles = |found: Vec<Event>| found.into_iter().map(|event| event.draft.title).collect::<Vec<_>>();
        for (limit, expected) in [(2, vec!["T 100", "T 110"]), (6, vec!["T 80", "T 90", "T 100", "T 110", "T 120", "T 130"]), (0, vec![])] {
            let found = events::feed_around(&database, &none, Some(host), always(), middle, limit).await?;
            assert_eq!(titles(found), expected);
            assert_eq!(titles(events::of_hosts_around(&database, &[host], always(), middle, limit).await?), expected);
        }
        let whole = events::feed_around(&database, &none, None, always(), middle, 100).await?;
        assert_eq!(whole, events::feed(&database, &none, None, always(), 100).await?, "with room for all nothing is left out");
        let soon = (start - TimeDelta::days(12), start + TimeDelta::days(12));
        assert_eq!(titles(events::feed_around(&database, &none, None, soon, middle, 9).await?), ["T 90", "T 100", "T 110"]);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn every_page_of_a_list_knows_how_many_there_are() {
    each_engine(|database| async move {
        let club = organisation("Verein");
        organisations::insert(&database, &club).await?;
        assert_eq!(events::list(&database, &Filter::default(), 1, now()).await?.total, 0);
        for number in 0..45 {
            events::insert(&database, &moved(event(&format!("T {number}"), &club), number)).await?;
        }
        for (number, rows) in [(1, 20), (2, 20), (3, 5), (4, 0), (400, 0)] {
            let page = events::list(&database, &Filter::default(), number, now()).await?;
            assert_eq!((page.rows.len(), page.total, page.number), (rows, 45, number));
        }
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn the_list_holds_public_events_from_today_on() {
    each_engine(|database| async move {
        let club = organisation("Verein");
        organisations::insert(&database, &club).await?;
        let mut private = event("Privat", &club);
        private.draft.visibility = EventVisibility::Private;
        let cancelled = Event { status: EventStatus::Cancelled, ..moved(event("Abgesagt", &club), 1) };
        let mut exhibition = moved(event("Ausstellung", &club), -60);
        exhibition.draft.ends_at += TimeDelta::days(30);
        for event in [&private, &cancelled, &exhibition, &event("Essen", &club), &moved(event("Gestern", &club), -36)] {
            events::insert(&database, event).await?;
        }
        assert_eq!(titles(&database, &Filter::default()).await?, ["Ausstellung", "Essen", "Abgesagt"]);
        let days = |from, to| Filter { from, to, ..Filter::default() };
        assert_eq!(titles(&database, &days(Some(day(2, 28)), Some(day(2, 28)))).await?, ["Ausstellung", "Gestern"]);
        assert_eq!(titles(&database, &days(None, Some(day(4, 4)))).await?, ["Ausstellung"]);
        assert_eq!(titles(&database, &days(Some(day(4, 5)), Some(day(4, 5)))).await?, ["Essen"]);
        assert_eq!(events::feed(&database, &Filter::default(), None, always(), 2).await?.len(), 2);
        assert_eq!(events::feed(&database, &Filter::default(), None, always(), 9).await?.len(), 4);
        let window = (now(), now() + TimeDelta::days(36));
        let host = Some(Host::Organisation(club.id));
        assert_eq!(events::feed(&database, &Filter::default(), host, window, 9).await?.len(), 2);
        let other = Some(Host::Organisation(organisation("Anderer").id));
        assert_eq!(events::feed(&database, &Filter::default(), other, always(), 9).await?, []);
        assert_eq!(events::of_hosts(&database, &[Host::Organisation(club.id)], now(), 9).await?.len(), 4, "private ones too");
        assert_eq!(events::count_by_district(&database, now()).await?, [("15001".parse().expect("a key"), 2)]);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn a_day_is_the_day_at_the_place() {
    each_engine(|database| async move {
        let club = organisation("Verein");
        organisations::insert(&database, &club).await?;
        let mut night = event("Nacht", &club);
        // 00:30 on 6 April in Germany is still the 5th in UTC.
        night.draft.starts_at += TimeDelta::minutes(7 * 60 + 30);
        night.draft.ends_at = night.draft.starts_at + TimeDelta::hours(1);
        events::insert(&database, &night).await?;
        let on = |date| Filter { from: Some(date), to: Some(date), ..Filter::default() };
        assert_eq!(titles(&database, &on(day(4, 6))).await?, ["Nacht"]);
        assert_eq!(titles(&database, &on(day(4, 5))).await?, [""; 0]);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn each_filter_narrows_the_events() {
    each_engine(|database| async move {
        let club = organisation("Verein");
        organisations::insert(&database, &club).await?;
        events::insert(&database, &event("Essen", &club)).await?;
        let found = |filter: Filter| {
            let database = database.clone();
            async move { Ok::<_, StoreError>(titles(&database, &filter).await?.len()) }
        };
        let all = Filter::default;
        assert_eq!(found(Filter { topics: vec![Topic::CultureArts], ..all() }).await?, 1);
        assert_eq!(found(Filter { topics: vec![Topic::Music], ..all() }).await?, 0);
        assert_eq!(found(Filter { language: Some(language("fa-AF")), ..all() }).await?, 1);
        assert_eq!(found(Filter { language: Some(language("fa")), ..all() }).await?, 0);
        assert_eq!(found(Filter { format: Some(Format::SharedMeal), ..all() }).await?, 1);
        assert_eq!(found(Filter { format: Some(Format::Online), ..all() }).await?, 0);
        assert_eq!(found(Filter { audience: Some(Audience::Public), ..all() }).await?, 1);
        assert_eq!(found(Filter { audience: Some(Audience::Kita), ..all() }).await?, 0);
        assert_eq!(found(Filter { region: Some("15001".parse().expect("a district")), ..all() }).await?, 1);
        assert_eq!(found(Filter { region: Some("DE-BY".parse().expect("a Land")), ..all() }).await?, 0);
        for (query, expected) in [("willkommen", 1), ("dessau-roßlau", 1), ("%", 1), ("'\"", 1), ("gibtesnicht", 0)] {
            assert_eq!(found(Filter { query: Some(query.into()), ..all() }).await?, expected, "{query}");
        }
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn hosts_are_found_by_name_only_while_their_profiles_are_public() {
    each_engine(|database| async move {
        let (mut club, house) = (organisation("Lotosweg"), institution("Klinikum"));
        organisations::insert(&database, &club).await?;
        institutions::insert(&database, &house).await?;
        let hosts = vec![Host::Organisation(club.id), Host::Institution(house.id)];
        events::insert(&database, &Event { hosts, ..event("Essen", &club) }).await?;
        let asking = |query: &str| Filter { query: Some(query.into()), ..Filter::default() };
        assert_eq!(titles(&database, &asking("lotosweg essen")).await?, ["Essen"]);
        assert_eq!(titles(&database, &asking("klinikum lotosweg")).await?, ["Essen"]);
        club = Organisation { safety_tier: SafetyTier::OnAcceptance, ..club };
        organisations::update(&database, &club).await?;
        assert_eq!(titles(&database, &asking("lotosweg")).await?, [""; 0]);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn a_series_holds_its_events_in_order() {
    each_engine(|database| async move {
        let club = organisation("Verein");
        organisations::insert(&database, &club).await?;
        let series = Series {
            id: SeriesId(id("series")),
            rule: "FREQ=WEEKLY;COUNT=2".into(),
            starts_at: now(),
            time_zone: "Europe/Berlin".into(),
            created_at: now(),
        };
        events::insert_series(&database, &series).await?;
        let dates: Vec<_> = (0..2)
            .map(|number| Event {
                series: Some((series.id, number)),
                ..moved(event(&format!("Café {number}"), &club), 7 * i64::from(number))
            })
            .collect();
        for event in dates.iter().rev() {
            events::insert(&database, event).await?;
        }
        assert_eq!(events::of_series(&database, series.id).await?, dates);
        assert_eq!(events::series_by_id(&database, series.id).await?, Some(series.clone()));
        assert_eq!(events::series_by_ids(&database, &[series.id]).await?, [series]);
        let twin = Event { id: EventId(id("twin")), slug: "twin".into(), ..dates[0].clone() };
        assert!(matches!(events::insert(&database, &twin).await, Err(StoreError::Duplicate { .. })));
        Ok::<(), StoreError>(())
    })
    .await;
}
