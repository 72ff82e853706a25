//! The conditions that lists are narrowed by, written once for all tables and both engines.

use domain::filters::{Filter, Near, Page};
use domain::geography::EARTH_RADIUS_KM;
use domain::limits::{PAGE_MAX, PAGE_SIZE};
use sea_orm::sea_query::{Condition, Expr, ExprTrait, LikeExpr};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QuerySelect, Select};

use crate::error::StoreError;

/// The character that takes the meaning from `%` and `_` in a pattern.
const ESCAPE: char = '!';

/// A column with the name of its table.
pub fn column(column: impl ColumnTrait) -> Expr {
    Expr::col(column.as_column_ref())
}

/// Whether a text holds this one, wherever; `%` and `_` mean themselves.
pub fn contains(column: Expr, text: &str) -> Expr {
    column.like(LikeExpr::new(format!("%{}%", escaped(text))).escape(ESCAPE))
}

/// Whether the key of a district begins with these digits; none stand for all of Germany.
pub fn in_region(district: Expr, ags_prefix: &str) -> Expr {
    district.between(format!("{ags_prefix:0<5}"), format!("{ags_prefix:9<5}"))
}

/// Whether a set of slugs, stored as a JSON array, holds this one.
pub fn holds(column: Expr, slug: &str) -> Expr {
    contains(column, &format!("\"{slug}\""))
}

/// Whether a set of topics holds any of those wanted; a main topic stands for its leaves too.
pub fn any_topic(column: Expr, filter: &Filter) -> Condition {
    if filter.topics.is_empty() {
        return Condition::all();
    }
    filter.topics_with_leaves().iter().fold(Condition::any(), |any, topic| any.add(holds(column.clone(), topic.slug())))
}

/// Whether every word wanted is in one of the texts or makes one of the further conditions true.
pub fn all_words(filter: &Filter, texts: &[Expr], further: impl Fn(&str) -> Vec<Expr>) -> Condition {
    filter.words().iter().fold(Condition::all(), |all, word| {
        let any = texts.iter().fold(Condition::any(), |any, text| any.add(contains(text.clone(), word)));
        all.add(further(word).into_iter().fold(any, Condition::add))
    })
}

/// The columns of a place.
pub struct PlaceColumns {
    /// Key of the district.
    pub district: Expr,
    /// Latitude in degrees.
    pub lat: Expr,
    /// Longitude in degrees.
    pub lon: Expr,
}

/// Whether a place lies in the region and in the circle wanted.
pub fn in_place(columns: PlaceColumns, filter: &Filter) -> Condition {
    let PlaceColumns { district, lat, lon } = columns;
    Condition::all()
        .add_option(filter.region.as_ref().map(|region| in_region(district, region.ags_prefix())))
        .add_option(filter.near.as_ref().map(|near| is_near(lat, lon, near)))
}

/// Whether a point lies in a circle, by the equirectangular approximation: on the scale of Germany it differs from the great circle by
/// less than one percent, and it needs nothing but arithmetic of both engines. A band of latitudes lets an index help.
fn is_near(lat: Expr, lon: Expr, near: &Near) -> Condition {
    let degrees = (f64::from(near.radius_km) / EARTH_RADIUS_KM).to_degrees();
    let centre = near.coordinates;
    // The mean latitude of centre and edge is unknown here; that of the centre is near enough.
    let shrink = centre.lat.to_radians().cos();
    let north = lat.clone().sub(centre.lat);
    let east = lon.sub(centre.lon).mul(shrink);
    Condition::all()
        .add(lat.between(centre.lat - degrees, centre.lat + degrees))
        .add(north.clone().mul(north).add(east.clone().mul(east)).lte(degrees * degrees))
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '%' | '_' | ESCAPE) {
            escaped.push(ESCAPE);
        }
        escaped.push(c);
    }
    escaped
}

/// One page of a list, counted from 1, with the number of all rows.
pub async fn page<E, C>(c: &C, select: Select<E>, number: u64) -> Result<Page<E::Model>, StoreError>
where
    E: EntityTrait,
    E::Model: FromQueryResult + Send + Sync,
    C: ConnectionTrait,
{
    let number = number.clamp(1, PAGE_MAX);
    let before = (number - 1) * PAGE_SIZE;
    let counted = select.clone().select_only().column_as(Expr::cust("count(*)"), "rows");
    let rows = select.offset(before).limit(PAGE_SIZE).all(c).await?;
    let here = rows.len() as u64;
    // A page that is neither full nor empty, or the first one, tells itself where the list ends.
    let total = if here < PAGE_SIZE && (here > 0 || number == 1) { before + here } else { count_of(c, counted).await? };
    Ok(Page { rows, total, number })
}

async fn count_of<E: EntityTrait, C: ConnectionTrait>(c: &C, counted: Select<E>) -> Result<u64, StoreError> {
    // Sorting would be of no use, and PostgreSQL refuses it beside a count.
    let mut counted = counted;
    QuerySelect::query(&mut counted).clear_order_by();
    let count: Option<i64> = counted.into_tuple().one(c).await?;
    Ok(count.unwrap_or_default().unsigned_abs())
}

/// The page with every row read.
pub fn read_page<T, U>(page: Page<T>, read: impl FnMut(T) -> Result<U, StoreError>) -> Result<Page<U>, StoreError> {
    let rows = page.rows.into_iter().map(read).collect::<Result<_, _>>()?;
    Ok(Page { rows, total: page.total, number: page.number })
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn wildcards_mean_themselves() {
        assert_eq!(escaped("50%_!'\\"), "50!%!_!!'\\");
    }
}
