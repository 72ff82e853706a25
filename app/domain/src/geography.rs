//! Where things are: coordinates, districts, Länder, and the region codes of filters.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Mean radius of the Earth in kilometres, as the haversine formula uses it.
pub const EARTH_RADIUS_KM: f64 = 6_371.008_8;

/// A point on the Earth in WGS 84 degrees.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Coordinates {
    /// Latitude in degrees, -90 to 90.
    pub lat: f64,
    /// Longitude in degrees, -180 to 180.
    pub lon: f64,
}

impl Coordinates {
    /// Great-circle distance in kilometres (haversine formula).
    pub fn distance_km(self, other: Coordinates) -> f64 {
        let (lat_a, lat_b) = (self.lat.to_radians(), other.lat.to_radians());
        let half_lat = (lat_b - lat_a) / 2.0;
        let half_lon = (other.lon - self.lon).to_radians() / 2.0;
        let h = half_lat.sin().powi(2) + lat_a.cos() * lat_b.cos() * half_lon.sin().powi(2);
        2.0 * EARTH_RADIUS_KM * h.sqrt().min(1.0).asin()
    }
}

macro_rules! lands {
    ($($variant:ident $iso:literal $ags:literal $neighbours:expr;)*) => {
        /// One of Germany's sixteen Länder, in the order of the official key.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        // The names of the members are all there is to say about them.
        #[allow(missing_docs)]
        pub enum Land { $($variant),* }

        impl Land {
            /// All sixteen, in the order of the official key.
            pub const ALL: [Land; 16] = [$(Land::$variant),*];

            /// The ISO 3166-2 code, for example `DE-ST`.
            pub fn code(self) -> &'static str { match self { $(Land::$variant => $iso),* } }

            /// The first two digits of every official key in this Land, for example `15`.
            pub fn ags_prefix(self) -> &'static str { match self { $(Land::$variant => $ags),* } }

            /// The Länder that share a border with this one.
            pub fn neighbours(self) -> &'static [Land] { use Land::*; match self { $(Land::$variant => { const N: &[Land] = &$neighbours; N }),* } }
        }
    };
}

lands! {
    SchleswigHolstein "DE-SH" "01" [Hamburg, Niedersachsen, MecklenburgVorpommern];
    Hamburg "DE-HH" "02" [SchleswigHolstein, Niedersachsen];
    Niedersachsen "DE-NI" "03" [SchleswigHolstein, Hamburg, Bremen, NordrheinWestfalen, Hessen, Thueringen, SachsenAnhalt, Brandenburg, MecklenburgVorpommern];
    Bremen "DE-HB" "04" [Niedersachsen];
    NordrheinWestfalen "DE-NW" "05" [Niedersachsen, Hessen, RheinlandPfalz];
    Hessen "DE-HE" "06" [NordrheinWestfalen, Niedersachsen, Thueringen, Bayern, BadenWuerttemberg, RheinlandPfalz];
    RheinlandPfalz "DE-RP" "07" [NordrheinWestfalen, Hessen, BadenWuerttemberg, Saarland];
    BadenWuerttemberg "DE-BW" "08" [Hessen, RheinlandPfalz, Bayern];
    Bayern "DE-BY" "09" [BadenWuerttemberg, Hessen, Thueringen, Sachsen];
    Saarland "DE-SL" "10" [RheinlandPfalz];
    Berlin "DE-BE" "11" [Brandenburg];
    Brandenburg "DE-BB" "12" [Berlin, MecklenburgVorpommern, Niedersachsen, SachsenAnhalt, Sachsen];
    MecklenburgVorpommern "DE-MV" "13" [SchleswigHolstein, Niedersachsen, Brandenburg];
    Sachsen "DE-SN" "14" [Bayern, Thueringen, SachsenAnhalt, Brandenburg];
    SachsenAnhalt "DE-ST" "15" [Niedersachsen, Thueringen, Sachsen, Brandenburg];
    Thueringen "DE-TH" "16" [Niedersachsen, Hessen, Bayern, Sachsen, SachsenAnhalt];
}

impl Land {
    /// The Land with this ISO 3166-2 code.
    pub fn from_code(code: &str) -> Option<Land> {
        Land::ALL.into_iter().find(|land| land.code() == code)
    }

    /// The Land whose official keys begin with these two digits.
    pub fn from_ags_prefix(prefix: &str) -> Option<Land> {
        Land::ALL.into_iter().find(|land| land.ags_prefix() == prefix)
    }

    /// Whether few people with a migration background live here: a share under 15 % in the Mikrozensus 2023 (first results), which
    /// are the five eastern Länder without Berlin. Used to widen the search, never to score anybody.
    pub fn has_few_voices(self) -> bool {
        matches!(self, Land::Brandenburg | Land::MecklenburgVorpommern | Land::Sachsen | Land::SachsenAnhalt | Land::Thueringen)
    }
}

/// Why a text is not a region code or a district key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown region code")]
pub struct UnknownRegion;

/// The official five-digit key of a district (Kreis), for example `15001`. It is a text: keys of five Länder begin with a zero.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DistrictKey([u8; 5]);

impl DistrictKey {
    /// The key as five digits.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("00000")
    }

    /// The Land that the key belongs to; every constructed key has one.
    pub fn land(&self) -> Land {
        Land::from_ags_prefix(&self.as_str()[..2]).unwrap_or(Land::Berlin)
    }
}

impl FromStr for DistrictKey {
    type Err = UnknownRegion;

    /// Accepts five digits of which the first two name a Land; whether the district exists is known to `regions` only.
    fn from_str(text: &str) -> Result<Self, UnknownRegion> {
        let digits: [u8; 5] = text.as_bytes().try_into().map_err(|_| UnknownRegion)?;
        if !digits.iter().all(u8::is_ascii_digit) || Land::from_ags_prefix(&text[..2]).is_none() {
            return Err(UnknownRegion);
        }
        Ok(Self(digits))
    }
}

impl TryFrom<String> for DistrictKey {
    type Error = UnknownRegion;
    fn try_from(text: String) -> Result<Self, UnknownRegion> {
        text.parse()
    }
}

impl From<DistrictKey> for String {
    fn from(key: DistrictKey) -> String {
        key.as_str().to_owned()
    }
}

impl fmt::Display for DistrictKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for DistrictKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DistrictKey({self})")
    }
}

/// A region as filters and moderators' scopes name it: `DE`, a Land (`DE-ST`) or a district key (`15001`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Region {
    /// The whole of Germany.
    Germany,
    /// One Land.
    Land(Land),
    /// One district.
    District(DistrictKey),
}

impl Region {
    /// Whether a place in this district lies in the region.
    pub fn contains(self, district: DistrictKey) -> bool {
        match self {
            Region::Germany => true,
            Region::Land(land) => district.land() == land,
            Region::District(key) => key == district,
        }
    }

    /// The beginning that the official keys of all districts of the region share: empty, two digits, or five.
    pub fn ags_prefix(&self) -> &str {
        match self {
            Region::Germany => "",
            Region::Land(land) => land.ags_prefix(),
            Region::District(key) => key.as_str(),
        }
    }
}

impl FromStr for Region {
    type Err = UnknownRegion;
    fn from_str(text: &str) -> Result<Self, UnknownRegion> {
        if text == "DE" {
            return Ok(Region::Germany);
        }
        if let Some(land) = Land::from_code(text) {
            return Ok(Region::Land(land));
        }
        text.parse().map(Region::District)
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Region::Germany => f.write_str("DE"),
            Region::Land(land) => f.write_str(land.code()),
            Region::District(key) => f.write_str(key.as_str()),
        }
    }
}

/// A place as people know it: a municipality (with the postal code, if one was given), its district and a point.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Name of the municipality, for example `Sangerhausen`.
    pub municipality: String,
    /// Five digits, or `None` where the municipality was named without one.
    pub postal_code: Option<String>,
    /// The district the place lies in.
    pub district: DistrictKey,
    /// Centre of the postal code or the municipality; never a house.
    pub coordinates: Coordinates,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_matches_a_known_pair() {
        let dessau = Coordinates { lat: 51.8441, lon: 12.2475 };
        let goerlitz = Coordinates { lat: 51.1503, lon: 14.9829 };
        assert!((dessau.distance_km(goerlitz) - 204.5).abs() < 2.0, "{}", dessau.distance_km(goerlitz));
        assert_eq!(dessau.distance_km(dessau), 0.0);
    }

    #[test]
    fn neighbourhood_is_mutual() {
        for land in Land::ALL {
            for &other in land.neighbours() {
                assert!(other.neighbours().contains(&land), "{land:?} and {other:?}");
            }
        }
    }

    #[test]
    fn region_codes_round_trip_and_unknown_ones_are_refused() {
        for code in ["DE", "DE-ST", "DE-MV", "15001", "01001"] {
            assert_eq!(code.parse::<Region>().map(|r| r.to_string()), Ok(code.to_owned()));
        }
        for code in ["", "de", "DE-XX", "1500", "99001", "150010", "AT-1"] {
            assert!(code.parse::<Region>().is_err(), "{code}");
        }
    }

    #[test]
    fn a_land_contains_its_districts_only() -> Result<(), UnknownRegion> {
        let dessau: DistrictKey = "15001".parse()?;
        assert!(Region::Land(Land::SachsenAnhalt).contains(dessau));
        assert!(!Region::Land(Land::Sachsen).contains(dessau));
        assert!(Region::Germany.contains(dessau));
        Ok(())
    }
}
