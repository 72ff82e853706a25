//! The few shapes that all tables share, so that a step reads as the list of its columns.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{double, text, text_null, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid};

/// A new table.
pub fn table(name: &'static str) -> TableCreateStatement {
    Table::create().table(name).take()
}

/// The primary key: a UUIDv7 that the application makes.
pub fn id() -> ColumnDef {
    uuid("id").primary_key().take()
}

/// A point in time.
pub fn at(name: &'static str) -> ColumnDef {
    timestamp_with_time_zone(name)
}

/// A point in time that may not have come.
pub fn at_null(name: &'static str) -> ColumnDef {
    timestamp_with_time_zone_null(name)
}

/// The columns of a place: municipality, postal code, key of the district, and the centre in degrees.
pub fn place(table: &mut TableCreateStatement) -> &mut TableCreateStatement {
    table
        .col(text("municipality"))
        .col(text_null("postal_code"))
        .col(text("district"))
        .col(double("lat"))
        .col(double("lon"))
        .check(Expr::cust("length(district) = 5"))
        .check(Expr::cust("lat BETWEEN -90 AND 90 AND lon BETWEEN -180 AND 180"))
}

/// The condition that a column holds one of these words, or nothing where the column may be empty.
pub fn one_of(column: &str, words: &[&str]) -> Expr {
    let list: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
    Expr::cust(format!("{column} IN ({})", list.join(", ")))
}

/// A reference to the key of another table.
pub fn reference(table: &'static str, column: &'static str, to: &'static str, on_delete: ForeignKeyAction) -> ForeignKeyCreateStatement {
    ForeignKey::create().name(format!("fk_{table}_{column}")).from(table, column).to(to, "id").on_delete(on_delete).take()
}

/// An index named after its table and columns.
pub fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create().name(format!("ix_{table}_{}", columns.join("_"))).table(table).take();
    for column in columns {
        index.col(*column);
    }
    index
}

/// A unique index named after its table and columns.
pub fn unique(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    index(table, columns).name(format!("ux_{table}_{}", columns.join("_"))).unique().take()
}

/// Makes a table with its indexes.
pub async fn create(
    manager: &SchemaManager<'_>,
    table: &mut TableCreateStatement,
    indexes: impl IntoIterator<Item = IndexCreateStatement>,
) -> Result<(), DbErr> {
    manager.create_table(table.take()).await?;
    for index in indexes {
        manager.create_index(index).await?;
    }
    Ok(())
}

/// Drops tables with their indexes, in the order given.
pub async fn drop(manager: &SchemaManager<'_>, tables: &[&'static str]) -> Result<(), DbErr> {
    for table in tables {
        manager.drop_table(Table::drop().table(*table).take()).await?;
    }
    Ok(())
}
