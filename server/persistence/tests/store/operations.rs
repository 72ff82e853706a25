//! The outbox, job leases, reports, the audit log, settings and statistics.

use chrono::TimeDelta;
use domain::dialogues::DialogueStatus;
use domain::geography::Land;
use domain::ids::ReportId;
use domain::limits::MAIL_ATTEMPTS_MAX;
use domain::reports::{Report, ReportReason};
use persistence::outbox::{self, OutboxRow};
use persistence::statistics::{LandStatistics, statistics};
use persistence::{StoreError, audit, dialogues, events, institutions, invitations, jobs, organisations, reports, requests, settings};
use test_support::builders::{dessau, dialogue, event, id, institution, invitation, now, organisation, request};
use test_support::each_engine;

fn mail(number: i64) -> OutboxRow {
    OutboxRow {
        id: id(&format!("mail {number}")),
        recipient: "ada@schule.example".into(),
        locale: "de".into(),
        notification: serde_json::json!({ "kind": "invited", "title": "„Nachbarn“" }),
        created_at: now(),
        due_at: now() + TimeDelta::seconds(number),
        attempts: 0,
        sent_at: None,
    }
}

#[tokio::test]
async fn a_mail_is_claimed_sent_and_forgotten() {
    each_engine(|database| async move {
        for number in 0..3 {
            outbox::enqueue(&database, &mail(number)).await?;
        }
        let (soon, lease) = (now() + TimeDelta::seconds(1), now() + TimeDelta::minutes(5));
        let claimed = outbox::claim(&database, soon, lease, 9).await?;
        assert_eq!(claimed, [OutboxRow { attempts: 1, ..mail(0) }, OutboxRow { attempts: 1, ..mail(1) }]);
        assert_eq!(outbox::claim(&database, soon, lease, 9).await?, []);
        outbox::mark_sent(&database, claimed[0].id, soon).await?;
        outbox::mark_failed(&database, claimed[1].id, lease, "connection refused\r\n").await?;
        assert_eq!(outbox::pending(&database).await?, 2);
        let later = outbox::claim(&database, lease, lease + TimeDelta::minutes(5), 1).await?;
        assert_eq!(later[0].id, mail(2).id, "the longest due first");
        assert_eq!(outbox::delete_for(&database, "ada@schule.example").await?, 2, "a sent mail has no address any more");
        assert_eq!(outbox::purge(&database, lease).await?, 1);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn no_mail_is_given_to_two_workers() {
    each_engine(|database| async move {
        let transaction = database.begin().await?;
        for number in 0..60 {
            outbox::enqueue(&transaction, &OutboxRow { due_at: now(), ..mail(number) }).await?;
        }
        transaction.commit().await?;
        let workers = (0..4).map(|_| {
            let database = database.clone();
            tokio::spawn(async move {
                let mut own = Vec::new();
                for _ in 0..12 {
                    own.extend(outbox::claim(&database, now(), now() + TimeDelta::minutes(5), 5).await?);
                }
                Ok::<_, StoreError>(own)
            })
        });
        let mut all = Vec::new();
        for worker in futures::future::join_all(workers).await {
            all.extend(worker.expect("a worker")?.into_iter().map(|row| row.id));
        }
        assert_eq!(all.len(), 60);
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 60);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn a_mail_is_set_aside_after_too_many_attempts() {
    each_engine(|database| async move {
        outbox::enqueue(&database, &mail(0)).await?;
        let mut time = now();
        for attempt in 1..=MAIL_ATTEMPTS_MAX {
            let until = time + TimeDelta::minutes(1);
            assert_eq!(outbox::claim(&database, time, until, 9).await?[0].attempts, attempt);
            time = until;
        }
        assert_eq!(outbox::claim(&database, time, time, 9).await?, []);
        assert_eq!((outbox::pending(&database).await?, outbox::set_aside(&database).await?), (0, 1));
        assert_eq!(outbox::purge(&database, time).await?, 1);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn a_mail_that_can_never_be_sent_is_set_aside_at_once() {
    each_engine(|database| async move {
        outbox::enqueue(&database, &mail(0)).await?;
        let claimed = outbox::claim(&database, now(), now() + TimeDelta::minutes(1), 9).await?;
        outbox::give_up(&database, claimed[0].id, "no such mailbox").await?;
        assert_eq!(outbox::claim(&database, now() + TimeDelta::days(9), now() + TimeDelta::days(9), 9).await?, []);
        assert_eq!(outbox::set_aside(&database).await?, 1);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn a_job_has_one_holder_at_a_time() {
    each_engine(|database| async move {
        let (one, two) = (id("one"), id("two"));
        let until = now() + TimeDelta::minutes(1);
        let starts = (0..6_u32).map(|number| {
            let database = database.clone();
            tokio::spawn(
                async move { jobs::lease(&database, "expire", now(), now() + TimeDelta::minutes(1), id(&number.to_string())).await },
            )
        });
        let mut holders = 0;
        for start in futures::future::join_all(starts).await {
            holders += usize::from(start.expect("a start")?);
        }
        assert_eq!(holders, 1);
        assert!(jobs::lease(&database, "remind", now(), until, one).await?);
        assert!(!jobs::lease(&database, "remind", now(), until, two).await?);
        assert!(jobs::lease(&database, "remind", now(), until, one).await?, "the holder renews");
        assert!(jobs::lease(&database, "remind", until, until + TimeDelta::minutes(1), two).await?, "its time is over");
        jobs::release(&database, "remind", one).await?;
        assert!(!jobs::lease(&database, "remind", until, until, one).await?, "only the holder releases");
        jobs::release(&database, "remind", two).await?;
        assert!(jobs::lease(&database, "remind", until, until, one).await?);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn reports_wait_until_they_are_settled() {
    each_engine(|database| async move {
        let report = Report {
            id: ReportId(id("report")),
            reason: ReportReason::PrivateData,
            url: "https://site.example/de/events/essen".into(),
            text: "Eine Telefonnummer.".into(),
            district: Some(dessau().district),
            reporter_email: None,
            created_at: now(),
            settled_at: None,
            decision: None,
        };
        reports::insert(&database, &report).await?;
        assert_eq!(reports::open(&database, None, 9).await?, std::slice::from_ref(&report));
        let of_site = Report { id: ReportId(id("of the site")), district: None, ..report.clone() };
        reports::insert(&database, &of_site).await?;
        assert_eq!(reports::open(&database, Some(&["14", "15"]), 9).await?, std::slice::from_ref(&report));
        assert_eq!(reports::open(&database, Some(&["14"]), 9).await?, []);
        assert_eq!(reports::open(&database, Some(&[]), 9).await?, [], "who moderates nowhere sees nothing");
        assert_eq!(reports::open(&database, None, 9).await?.len(), 2);
        assert!(reports::settle(&database, of_site.id, "Behoben.", now() - TimeDelta::days(1)).await?);
        assert_eq!(reports::purge(&database, now()).await?, 1);
        assert!(reports::settle(&database, report.id, "Entfernt.", now()).await?);
        assert!(!reports::settle(&database, report.id, "Doch nicht.", now()).await?);
        assert_eq!(reports::open(&database, None, 9).await?, []);
        let settled = Report { settled_at: Some(now()), decision: Some("Entfernt.".into()), ..report };
        assert_eq!(reports::by_id(&database, settled.id).await?, Some(settled));
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn the_log_and_the_settings_keep_what_they_are_told() {
    each_engine(|database| async move {
        for number in 0..3 {
            let at = now() + TimeDelta::seconds(number);
            audit::record(&database, id(&number.to_string()), at, None, "vouched", "organisation 1", "register").await?;
        }
        let entries = audit::recent(&database, 2).await?;
        assert_eq!((entries.len(), entries[0].at), (2, now() + TimeDelta::seconds(2)));
        assert_eq!(settings::get(&database, "demo").await?, None);
        settings::put(&database, "demo", "loaded").await?;
        settings::put(&database, "demo", "again").await?;
        assert_eq!(settings::get(&database, "demo").await?, Some("again".into()));
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn statistics_count_what_there_is() {
    each_engine(|database| async move {
        assert_eq!(statistics(&database).await?.lands.len(), 16);
        let (club, house) = (organisation("Verein"), institution("Schule"));
        organisations::insert(&database, &club).await?;
        institutions::insert(&database, &house).await?;
        let wish = request("Nachbarn", &house);
        requests::insert(&database, &wish).await?;
        let accepted =
            domain::invitations::Invitation { status: domain::invitations::InvitationStatus::Accepted, ..invitation(&wish, &club, 1) };
        invitations::save_all(&database, wish.id, std::slice::from_ref(&accepted), now()).await?;
        let held = domain::dialogues::Dialogue { status: DialogueStatus::Held, ..dialogue(&wish, &accepted) };
        dialogues::insert(&database, &held).await?;
        events::insert(&database, &event("Essen", &club)).await?;
        let counts = statistics(&database).await?;
        assert_eq!((counts.dialogues_confirmed, counts.dialogues_held), (0, 1));
        assert_eq!((counts.organisations, counts.institutions), (1, 1));
        let expected = LandStatistics { land: Land::SachsenAnhalt, organisations: 1, requests: 1, confirmed_dialogues: 1 };
        assert_eq!(counts.lands.iter().find(|land| land.land == Land::SachsenAnhalt), Some(&expected));
        assert_eq!(counts.lands.iter().map(|land| land.requests).sum::<u64>(), 1);
        Ok::<(), StoreError>(())
    })
    .await;
}
