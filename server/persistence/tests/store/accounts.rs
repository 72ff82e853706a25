//! Accounts, roles, sessions, counters, private feeds.

use chrono::TimeDelta;
use domain::accounts::{Account, Membership, Role};
use domain::ids::{MembershipId, PrivateFeedId, SessionId};
use persistence::sessions::Session;
use persistence::{StoreError, accounts, audit, institutions, organisations, private_feeds, sessions, throttle};
use test_support::builders::{account, id, institution, now, organisation};
use test_support::each_engine;

fn membership(account: &Account, role: Role) -> Membership {
    Membership { id: MembershipId(id(&format!("{}{role:?}", account.email))), account_id: account.id, role }
}

fn session(account: &Account, number: u8) -> Session {
    Session {
        id: SessionId(id(&format!("session {number}"))),
        token_hash: [number; 32],
        account_id: account.id,
        created_at: now(),
        last_seen_at: now() + TimeDelta::minutes(i64::from(number)),
        expires_at: now() + TimeDelta::days(7),
        user_agent: "Browser".into(),
    }
}

#[tokio::test]
async fn an_account_comes_out_as_it_went_in() {
    each_engine(|database| async move {
        let ada = Account { password_hash: Some("$argon2id$x".into()), ..account("ada@schule.example") };
        accounts::insert(&database, &ada).await?;
        assert_eq!(accounts::by_id(&database, ada.id).await?, Some(ada.clone()));
        let changed = Account { display_name: "A.".into(), email_confirmed_at: None, ..ada.clone() };
        accounts::update(&database, &ada, &changed).await?;
        let late = accounts::update(&database, &ada, &ada).await;
        assert!(matches!(late, Err(StoreError::Outdated)), "what was proven or set meanwhile is not written over");
        assert_eq!(accounts::by_email(&database, "ada@schule.example").await?, Some(changed));
        assert_eq!(accounts::by_email(&database, "a\0da' OR 1=1 --").await?, None);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn an_address_belongs_to_one_account() {
    each_engine(|database| async move {
        accounts::insert(&database, &account("ada@schule.example")).await?;
        let twin = Account { id: account("other").id, ..account("ada@schule.example") };
        match accounts::insert(&database, &twin).await {
            Err(StoreError::Duplicate { constraint }) => assert!(constraint.contains("accounts") && constraint.contains("email")),
            other => panic!("{other:?}"),
        }
        assert!(matches!(
            accounts::update(&database, &account("nobody@x.example"), &account("nobody@x.example")).await,
            Err(StoreError::Outdated)
        ));
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn roles_are_given_once_and_taken_back() {
    each_engine(|database| async move {
        let (ada, house, club) = (account("ada@schule.example"), institution("Schule"), organisation("Verein"));
        accounts::insert(&database, &ada).await?;
        institutions::insert(&database, &house).await?;
        organisations::insert(&database, &club).await?;
        let region = "DE-ST".parse().expect("a region");
        let roles = [Role::Institution(house.id), Role::Organisation(club.id), Role::Moderator(region), Role::Admin];
        for role in roles {
            for _ in 0..2 {
                accounts::add_membership(&database, &membership(&ada, role), now()).await?;
            }
            let again = Membership { id: MembershipId(id("another")), ..membership(&ada, role) };
            accounts::add_membership(&database, &again, now()).await?;
        }
        let mut stored = accounts::roles(&database, ada.id).await?;
        stored.sort();
        let mut expected = roles.to_vec();
        expected.sort();
        assert_eq!(stored, expected);
        assert_eq!(accounts::count_admins(&database).await?, 1);
        assert_eq!(accounts::members(&database, Role::Organisation(club.id)).await?, std::slice::from_ref(&ada));
        accounts::remove_membership(&database, ada.id, Role::Admin).await?;
        assert_eq!(accounts::count_admins(&database).await?, 0);
        let nobody = account("nobody@x.example");
        let missing = accounts::add_membership(&database, &membership(&nobody, Role::Admin), now()).await;
        assert!(matches!(missing, Err(StoreError::Outdated)));
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn deleting_an_account_takes_everything_of_it_along() {
    each_engine(|database| async move {
        let ada = account("ada@schule.example");
        accounts::insert(&database, &ada).await?;
        accounts::add_membership(&database, &membership(&ada, Role::Admin), now()).await?;
        sessions::insert(&database, &session(&ada, 1)).await?;
        private_feeds::insert(&database, PrivateFeedId(id("feed")), ada.id, now()).await?;
        audit::record(&database, id("audit"), now(), Some(ada.id), "vouched", "organisation", "").await?;
        accounts::delete(&database, ada.id).await?;
        assert_eq!(accounts::by_id(&database, ada.id).await?, None);
        assert_eq!(sessions::list_of(&database, ada.id).await?, []);
        assert_eq!(private_feeds::active_of(&database, ada.id).await?, None);
        let entries = audit::recent(&database, 5).await?;
        assert_eq!((entries.len(), entries[0].account_id), (1, None));
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn sessions_are_found_by_their_hash_and_end() {
    each_engine(|database| async move {
        let ada = account("ada@schule.example");
        accounts::insert(&database, &ada).await?;
        for number in 1..=3 {
            sessions::insert(&database, &session(&ada, number)).await?;
        }
        assert_eq!(sessions::by_token_hash(&database, &[2; 32]).await?, Some(session(&ada, 2)));
        assert_eq!(sessions::by_token_hash(&database, &[9; 32]).await?, None);
        assert!(matches!(sessions::insert(&database, &session(&ada, 2)).await, Err(StoreError::Duplicate { .. })));
        sessions::touch(&database, session(&ada, 1).id, now() + TimeDelta::hours(1)).await?;
        let order: Vec<_> = sessions::list_of(&database, ada.id).await?.iter().map(|session| session.token_hash[0]).collect();
        assert_eq!(order, [1, 3, 2]);
        assert_eq!(sessions::purge(&database, now(), now() + TimeDelta::minutes(3)).await?, 1);
        sessions::delete_all_of(&database, ada.id, Some(session(&ada, 1).id)).await?;
        assert_eq!(sessions::list_of(&database, ada.id).await?.len(), 1);
        assert_eq!(sessions::purge(&database, now() + TimeDelta::days(7), now()).await?, 1);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn tries_are_counted_within_their_window() {
    each_engine(|database| async move {
        for second in [0, 0, 1, 90] {
            throttle::record(&database, "sign-in 1", now() + TimeDelta::seconds(second)).await?;
        }
        throttle::record(&database, "sign-in 2", now()).await?;
        assert_eq!(throttle::count_since(&database, "sign-in 1", now()).await?, 4);
        assert_eq!(throttle::count_since(&database, "sign-in 1", now() + TimeDelta::seconds(1)).await?, 2);
        assert_eq!(throttle::count_since(&database, "unknown\0", now()).await?, 0);
        throttle::clear(&database, "sign-in 1").await?;
        assert_eq!(throttle::count_since(&database, "sign-in 1", now()).await?, 0);
        assert_eq!(throttle::purge(&database, now() + TimeDelta::seconds(1)).await?, 1);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn an_account_has_one_active_feed() {
    each_engine(|database| async move {
        let ada = account("ada@schule.example");
        accounts::insert(&database, &ada).await?;
        let (first, second) = (PrivateFeedId(id("first")), PrivateFeedId(id("second")));
        private_feeds::insert(&database, first, ada.id, now()).await?;
        assert!(matches!(private_feeds::insert(&database, second, ada.id, now()).await, Err(StoreError::Duplicate { .. })));
        private_feeds::revoke(&database, ada.id, now()).await?;
        assert_eq!(private_feeds::account_of_active(&database, first).await?, None);
        private_feeds::insert(&database, second, ada.id, now()).await?;
        assert_eq!(private_feeds::active_of(&database, ada.id).await?, Some(second));
        assert_eq!(private_feeds::account_of_active(&database, second).await?, Some(ada.id));
        Ok::<(), StoreError>(())
    })
    .await;
}
