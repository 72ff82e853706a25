//! Outlines for the map: districts and Länder in one coordinate system, and the projection that puts a point on it.

use std::sync::OnceLock;

use domain::geography::{Coordinates, DistrictKey, Land};

use crate::tables::rows;

/// The `viewBox` of an SVG that shows all shapes.
pub const VIEW_BOX: &str = "0 0 600 808";

/// One degree of longitude is drawn as long as it is at 51 degrees north, the middle of Germany.
const REFERENCE_LATITUDE: f64 = 51.0;

/// The outline of a district.
#[derive(Clone, Debug, PartialEq)]
pub struct DistrictShape {
    /// Which district.
    pub key: DistrictKey,
    /// The `d` of an SVG path in units of [`VIEW_BOX`]; draw it with `fill-rule="evenodd"`, since cities lie in holes of districts.
    pub path: &'static str,
}

/// The outline of a Land.
#[derive(Clone, Debug, PartialEq)]
pub struct LandShape {
    /// Which Land.
    pub land: Land,
    /// The `d` of an SVG path, as in [`DistrictShape::path`].
    pub path: &'static str,
}

/// The outlines of all 400 districts in the order of their keys. For looking at: borders are simplified and some are of 2017.
pub fn shapes() -> &'static [DistrictShape] {
    static TABLE: OnceLock<Vec<DistrictShape>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let read = rows(include_str!("../data/district_shapes.tsv"))
            .filter_map(|mut row| Some(DistrictShape { key: row.text().parse().ok()?, path: row.text() }));
        read.collect()
    })
}

/// The outlines of the sixteen Länder in the order of the official key.
pub fn land_shapes() -> &'static [LandShape] {
    static TABLE: OnceLock<Vec<LandShape>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let read = rows(include_str!("../data/land_shapes.tsv"))
            .filter_map(|mut row| Some(LandShape { land: Land::from_code(row.text())?, path: row.text() }));
        read.collect()
    })
}

struct Projection {
    left: f64,
    top: f64,
    scale: f64,
    margin: f64,
}

/// Where a point lies in the units of [`VIEW_BOX`]: x to the right, y down. Points outside Germany lie outside the box.
pub fn project(point: Coordinates) -> (f64, f64) {
    static PROJECTION: OnceLock<Projection> = OnceLock::new();
    let Projection { left, top, scale, margin } = PROJECTION.get_or_init(|| {
        let first = rows(include_str!("../data/projection.tsv")).next();
        first.map_or(Projection { left: 0.0, top: 0.0, scale: 1.0, margin: 0.0 }, |mut row| Projection {
            left: row.value(),
            top: row.value(),
            scale: row.value(),
            margin: row.value(),
        })
    });
    let x = point.lon * REFERENCE_LATITUDE.to_radians().cos();
    ((x - left) * scale + margin, (top - point.lat) * scale + margin)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::districts::districts;

    /// The corners of all rings of a path.
    fn corners(path: &str) -> Vec<(f64, f64)> {
        let mut found = Vec::new();
        for ring in path.split('M').filter(|ring| !ring.is_empty()) {
            let (start, steps) = ring.trim_end_matches('z').split_once('l').expect("a line");
            let number = |text: &str| text.parse::<f64>().unwrap_or_else(|_| panic!("{text} in {path}"));
            let (x, y) = start.split_once(' ').expect("two numbers");
            let mut at = (number(x), number(y));
            found.push(at);
            let spaced = steps.replace('-', " -");
            let numbers: Vec<f64> = spaced.split_whitespace().map(number).collect();
            for step in numbers.chunks(2) {
                at = (at.0 + step[0], at.1 + step[1]);
                found.push(at);
            }
        }
        found
    }

    #[test]
    fn every_district_and_land_has_a_shape_inside_the_view_box() {
        let keys: Vec<DistrictKey> = shapes().iter().map(|shape| shape.key).collect();
        assert_eq!(keys, districts().iter().map(|district| district.key).collect::<Vec<_>>());
        assert_eq!(land_shapes().iter().map(|shape| shape.land).collect::<Vec<_>>(), Land::ALL);
        for path in shapes().iter().map(|shape| shape.path).chain(land_shapes().iter().map(|shape| shape.path)) {
            let points = corners(path);
            assert!(points.len() >= 3);
            assert!(points.iter().all(|(x, y)| (0.0..=600.0).contains(x) && (0.0..=808.0).contains(y)), "{path}");
        }
    }

    #[test]
    fn a_district_is_drawn_where_its_point_is_projected() {
        for (district, shape) in districts().iter().zip(shapes()) {
            let (x, y) = project(district.coordinates);
            let points = corners(shape.path);
            let (left, right) = points.iter().fold((f64::MAX, f64::MIN), |(l, r), p| (l.min(p.0), r.max(p.0)));
            let (top, bottom) = points.iter().fold((f64::MAX, f64::MIN), |(t, b), p| (t.min(p.1), b.max(p.1)));
            assert!((left - 1.0..=right + 1.0).contains(&x) && (top - 1.0..=bottom + 1.0).contains(&y), "{}", district.name);
        }
    }

    #[test]
    fn view_box_is_the_one_of_the_table() {
        let mut row = rows(include_str!("../data/projection.tsv")).next().expect("one row");
        let fields: Vec<&str> = (0..6).map(|_| row.text()).collect();
        assert_eq!(VIEW_BOX, format!("0 0 {} {}", fields[4], fields[5]));
    }
}
