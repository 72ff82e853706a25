//! What is kept of every organisation for the first look: bits in columns, one row of facts, and values that many share as classes.
//!
//! Organisations stand in places; 64 places are a block, so that a block's bits of one column are one machine word.

use std::collections::HashMap;
use std::hash::Hash;

use domain::geography::Coordinates;
use domain::taxonomy::{Audience, Language};

/// Places in a block.
pub(super) const BLOCK: usize = 64;

/// One bit for every place.
#[derive(Clone, Debug, Default)]
pub(super) struct Bits(Vec<u64>);

impl Bits {
    /// Makes room for one more block, all bits zero.
    pub fn add_block(&mut self) {
        self.0.push(0);
    }

    pub fn set(&mut self, place: usize, value: bool) {
        let bit = 1 << (place % BLOCK);
        if value {
            self.0[place / BLOCK] |= bit;
        } else {
            self.0[place / BLOCK] &= !bit;
        }
    }

    /// The bits block by block, the first place of each in the lowest.
    pub fn blocks(&self) -> &[u64] {
        &self.0
    }

    pub fn bytes(&self) -> usize {
        self.0.capacity() * size_of::<u64>()
    }
}

/// The number of a value among those of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Class(u16);

impl Class {
    /// For values beyond the first 65,535 of their kind, of which nothing is known.
    const UNKNOWN: Class = Class(u16::MAX);

    /// The position among the values; `None` when nothing is known.
    pub fn position(self) -> Option<usize> {
        (self != Class::UNKNOWN).then_some(usize::from(self.0))
    }
}

/// Values that many organisations share, each with a number. They are never taken out: there are few.
#[derive(Clone, Debug)]
pub(super) struct Classes<V> {
    values: Vec<V>,
    known: HashMap<V, Class>,
}

impl<V> Default for Classes<V> {
    fn default() -> Self {
        Classes { values: Vec::new(), known: HashMap::new() }
    }
}

impl<V: Clone + Eq + Hash> Classes<V> {
    /// The class of a value, a new one if there is none.
    pub fn class_of(&mut self, value: V) -> Class {
        if let Some(class) = self.known.get(&value) {
            return *class;
        }
        let class = u16::try_from(self.values.len()).map_or(Class::UNKNOWN, Class);
        if class != Class::UNKNOWN {
            self.values.push(value.clone());
            self.known.insert(value, class);
        }
        class
    }

    /// The value of a class.
    pub fn value(&self, class: Class) -> Option<&V> {
        self.values.get(class.position()?)
    }

    pub fn len(&self) -> usize {
        self.values.len()
    }

    pub fn bytes(&self) -> usize {
        (self.values.capacity() + self.known.capacity()) * (size_of::<V>() + size_of::<Class>())
    }
}

/// The facts of one organisation in one line of the processor's cache.
#[derive(Clone, Copy, Debug)]
#[repr(align(64))]
pub(super) struct Row {
    pub languages: u128,
    pub point: Point,
    pub travel_radius_km: u32,
    pub audiences: u32,
    pub fee: Class,
    pub calendar: Class,
    /// The day of the last sign of life, counted from the year 1.
    pub last_active: i32,
    /// See [`Answers::expected_days`](crate::Answers::expected_days).
    pub expected_days: u16,
    pub online: bool,
    pub listed: bool,
}

impl Row {
    /// For a place where nobody stands.
    pub const EMPTY: Row = Row {
        languages: 0,
        point: Point([0.0; 3]),
        travel_radius_km: 0,
        audiences: 0,
        fee: Class::UNKNOWN,
        calendar: Class::UNKNOWN,
        last_active: 0,
        expected_days: 0,
        online: false,
        listed: false,
    };
}

/// A point on the unit sphere.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Point(pub [f64; 3]);

impl Point {
    pub fn of(coordinates: Coordinates) -> Point {
        let (lat, lon) = (coordinates.lat.to_radians(), coordinates.lon.to_radians());
        Point([lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()])
    }

    /// The straight line through the sphere, in units of its radius; never longer than the way over it.
    pub fn chord(self, other: Point) -> f64 {
        self.0.iter().zip(other.0).map(|(one, two)| (one - two) * (one - two)).sum::<f64>().sqrt()
    }
}

/// A ball around the organisations of a block, and how far the one comes that comes farthest.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ball {
    pub centre: Point,
    pub radius: f64,
    pub travel_radius_km: u32,
}

impl Ball {
    /// For a block where nobody stands.
    pub const EMPTY: Ball = Ball { centre: Point([0.0; 3]), radius: 0.0, travel_radius_km: 0 };

    /// The ball around these.
    pub fn around<'a>(rows: impl Iterator<Item = &'a Row> + Clone) -> Ball {
        let mut sum = [0.0; 3];
        let mut count = 0.0;
        for row in rows.clone() {
            sum.iter_mut().zip(row.point.0).for_each(|(sum, one)| *sum += one);
            count += 1.0;
        }
        if count == 0.0 {
            return Ball::EMPTY;
        }
        let centre = Point(sum.map(|one| one / count));
        let radius = rows.clone().map(|row| row.point.chord(centre)).fold(0.0, f64::max);
        Ball { centre, radius, travel_radius_km: rows.map(|row| row.travel_radius_km).max().unwrap_or(0) }
    }
}

/// Languages as bits.
pub(super) fn language_bits(languages: &[Language]) -> u128 {
    languages.iter().fold(0, |bits, language| bits | 1 << language.position())
}

/// Audiences as bits.
pub(super) fn audience_bits(audiences: impl Iterator<Item = Audience>) -> u32 {
    audiences.fold(0, |bits, audience| bits | 1 << audience as u32)
}
