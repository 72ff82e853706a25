//! The steps that make the schema, the same on SQLite and PostgreSQL, each with its way back. A step that was released never changes:
//! a new need is a new step.
//!
//! Vocabularies are texts with a CHECK, spelled out here on purpose: a step must not change when the domain's lists grow. Sets (topics,
//! languages and the like) are texts that hold a JSON array of slugs. Timestamps are UTC in whole seconds.

use sea_orm_migration::prelude::*;

mod columns;
mod m20261122_000001_accounts;
mod m20261122_000002_organisations;
mod m20261122_000003_institutions;
mod m20261122_000004_memberships;
mod m20261122_000005_requests;
mod m20261122_000006_dialogues;
mod m20261122_000007_events;
mod m20261122_000008_subscriptions;
mod m20261122_000009_operations;
mod m20261122_000010_public_data;
mod m20261122_000011_rounds;
mod m20261122_000012_exposure;
mod m20261122_000013_partner_changes;
mod m20261122_000014_round_work;

/// All steps in their order.
#[derive(Debug)]
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261122_000001_accounts::Migration),
            Box::new(m20261122_000002_organisations::Migration),
            Box::new(m20261122_000003_institutions::Migration),
            Box::new(m20261122_000004_memberships::Migration),
            Box::new(m20261122_000005_requests::Migration),
            Box::new(m20261122_000006_dialogues::Migration),
            Box::new(m20261122_000007_events::Migration),
            Box::new(m20261122_000008_subscriptions::Migration),
            Box::new(m20261122_000009_operations::Migration),
            Box::new(m20261122_000010_public_data::Migration),
            Box::new(m20261122_000011_rounds::Migration),
            Box::new(m20261122_000012_exposure::Migration),
            Box::new(m20261122_000013_partner_changes::Migration),
            Box::new(m20261122_000014_round_work::Migration),
        ]
    }
}

/// What running the steps needs besides the migrator.
pub use sea_orm_migration::{MigrationStatus, MigratorTrait};
