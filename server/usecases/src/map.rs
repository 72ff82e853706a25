//! The map of Germany: where organisations are at home, and where events take place.

use std::collections::HashMap;

use api_types::map::{DistrictFigure, MapView};
use domain::geography::DistrictKey;
use persistence::{events, organisations, public_data};

use crate::Services;
use crate::error::Outcome;

/// The map as everybody may see it: listed organisations and public events only.
///
/// # Errors
/// When the store fails.
pub async fn map_view(services: &Services) -> Outcome<MapView> {
    let state = public_data::state(&services.database).await?;
    let make = async {
        let view = drawn(services).await?;
        let bytes = view.districts.iter().map(|district| size_of::<DistrictFigure>() + district.label.len() + district.key.len()).sum();
        Ok((view, bytes))
    };
    Ok((*services.kept.map.get(state, services.today().to_string(), make).await?).clone())
}

async fn drawn(services: &Services) -> Outcome<MapView> {
    let database = &services.database;
    let homes: HashMap<DistrictKey, u64> = organisations::count_by_district(database).await?.into_iter().collect();
    let dates: HashMap<DistrictKey, u64> = events::count_by_district(database, services.now()).await?.into_iter().collect();
    let districts = regions::shapes().iter().filter_map(|shape| {
        let district = regions::district(shape.key)?;
        Some(DistrictFigure {
            key: shape.key.to_string(),
            label: district.label(),
            land: shape.key.land(),
            path: shape.path,
            point: regions::project(district.coordinates),
            organisations: homes.get(&shape.key).copied().unwrap_or(0),
            events: dates.get(&shape.key).copied().unwrap_or(0),
        })
    });
    Ok(MapView {
        size: drawing_size(),
        lands: regions::land_shapes().iter().map(|shape| (shape.land, shape.path)).collect(),
        districts: districts.collect(),
    })
}

/// Width and height of the drawing, from its view box.
fn drawing_size() -> (f64, f64) {
    let mut numbers = regions::VIEW_BOX.split(' ').filter_map(|number| number.parse().ok()).skip(2);
    (numbers.next().unwrap_or(0.0), numbers.next().unwrap_or(0.0))
}
