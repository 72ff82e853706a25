//! Who mentions what: for every concept and word the places of those that mention it.

use std::collections::HashMap;

use language::TextProfile;

/// How a place and a weight are packed: 24 bits and 8 bits.
const WEIGHT_BITS: u32 = 8;

/// For every entry of a text profile the places of those whose texts hold it, sorted, each with its weight.
#[derive(Clone, Debug, Default)]
pub(super) struct Postings(HashMap<u32, Vec<u32>>);

impl Postings {
    /// Most places that can be told apart.
    pub const PLACES_MAX: usize = 1 << (u32::BITS - WEIGHT_BITS);

    /// Enters what a text mentions.
    pub fn insert(&mut self, place: usize, text: &TextProfile) {
        for entry in text.entries() {
            let packed = pack(place, entry.weight);
            let list = self.0.entry(entry.id).or_default();
            // Nearly always at the end while an index is built.
            let position =
                if list.last().is_none_or(|last| *last < packed) { list.len() } else { list.partition_point(|known| *known < packed) };
            list.insert(position, packed);
        }
    }

    /// Takes out what a text mentions.
    pub fn remove(&mut self, place: usize, text: &TextProfile) {
        for entry in text.entries() {
            let Some(list) = self.0.get_mut(&entry.id) else { continue };
            if let Ok(position) = list.binary_search(&pack(place, entry.weight)) {
                list.remove(position);
            }
            if list.is_empty() {
                self.0.remove(&entry.id);
            }
        }
    }

    /// Adds up for every place the weight of what its text and this one both mention; 255 stands for that much or more.
    pub fn add_met(&self, text: &TextProfile, met: &mut [u8]) {
        for entry in text.entries() {
            let Some(list) = self.0.get(&entry.id) else { continue };
            for packed in list {
                if let Some(sum) = met.get_mut((packed >> WEIGHT_BITS) as usize) {
                    *sum = sum.saturating_add((*packed as u8).min(entry.weight));
                }
            }
        }
    }

    /// Gives back what growing left over.
    pub fn shrink(&mut self) {
        self.0.values_mut().for_each(Vec::shrink_to_fit);
    }

    pub fn bytes(&self) -> usize {
        let lists: usize = self.0.values().map(|list| list.capacity() * size_of::<u32>()).sum();
        lists + self.0.capacity() * (size_of::<u32>() + size_of::<Vec<u32>>() + 1)
    }
}

fn pack(place: usize, weight: u8) -> u32 {
    (place as u32) << WEIGHT_BITS | u32::from(weight)
}
