//! Dialogue requests, and who was asked for each. Two partial unique indexes decide who wins when two answer at once: one request has at
//! most one invitation that has the word, and at most one that said yes.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, date_null, integer, text, text_null, uuid};

use crate::columns::{at, at_null, create, drop, id, index, one_of, place, reference, table, unique};

/// The step.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        requests(manager).await?;
        invitations(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["invitations", "requests"]).await
    }
}

async fn requests(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    create(
        manager,
        place(&mut table("requests").col(id()).col(uuid("institution_id")).col(text("title")).col(text("text")).take())
            .col(text("topics"))
            .col(text("format"))
            .col(text("audience"))
            .col(integer("group_size"))
            .col(text("dates"))
            .col(date_null("first_day"))
            .col(date_null("middle_day"))
            .col(date_null("last_day"))
            .col(text("meeting_place"))
            .col(text_null("room"))
            .col(text_null("on_site_contact"))
            .col(boolean("online_ok"))
            .col(integer("preferred_radius_km"))
            .col(text("languages"))
            .col(boolean("interpreter_ok"))
            .col(text_null("accessibility"))
            .col(text("budget"))
            .col(boolean("recording"))
            .col(boolean("public_listing"))
            .col(boolean("public_request"))
            .col(text_null("urgency_reason"))
            .col(integer("response_days"))
            .col(text("status"))
            .col(at("created_at"))
            .col(at("updated_at"))
            .col(at_null("published_at"))
            .col(integer("version"))
            .col(text("search_text"))
            .check(one_of("status", &["draft", "open", "agreeing", "confirmed", "done", "withdrawn", "expired"]))
            .check(Expr::cust("group_size > 0"))
            .foreign_key(&mut reference("requests", "institution_id", "institutions", ForeignKeyAction::Restrict)),
        [
            index("requests", &["institution_id", "status"]),
            index("requests", &["status", "public_request", "published_at"]),
            index("requests", &["status", "last_day"]),
            index("requests", &["district"]),
        ],
    )
    .await
}

async fn invitations(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    create(
        manager,
        table("invitations")
            .col(id())
            .col(uuid("request_id"))
            .col(uuid("organisation_id"))
            .col(integer("position"))
            .col(text("status"))
            .col(at_null("asked_at"))
            .col(at_null("deadline"))
            .col(at_null("remind_at"))
            .col(at_null("reminded_at"))
            .col(at_null("settled_at"))
            .col(text_null("decline_reason"))
            .col(text_null("message"))
            .col(text("counter_dates"))
            .col(at_null("countered_at"))
            .col(text_null("agreed_date"))
            .col(text("match_trace"))
            .col(at("updated_at"))
            .check(one_of("status", &["waiting", "asked", "countered", "accepted", "declined", "expired", "closed"]))
            .check(one_of("decline_reason", &["no-time", "not-our-topic", "too-far", "fee", "safety", "other"]))
            .check(Expr::cust("position > 0"))
            .foreign_key(&mut reference("invitations", "request_id", "requests", ForeignKeyAction::Cascade))
            .foreign_key(&mut reference("invitations", "organisation_id", "organisations", ForeignKeyAction::Restrict)),
        [
            unique("invitations", &["request_id", "organisation_id"]),
            unique("invitations", &["request_id", "position"]),
            only_one("ux_invitations_live", "status IN ('asked', 'countered')"),
            only_one("ux_invitations_accepted", "status = 'accepted'"),
            index("invitations", &["organisation_id", "status"]),
            index("invitations", &["status", "deadline"]),
            index("invitations", &["status", "remind_at"]),
        ],
    )
    .await
}

/// At most one invitation of a request fulfils the condition.
fn only_one(name: &'static str, condition: &'static str) -> IndexCreateStatement {
    Index::create().name(name).table("invitations").col("request_id").unique().and_where(Expr::cust(condition)).take()
}
