//! Who mentions what: for every concept and word the places of those that mention it.

use std::collections::HashMap;

use language::TextProfile;

/// How a place and a weight are packed: 24 bits and 8 bits.
const WEIGHT_BITS: u32 = 8;
/// What at least one in so many mentions is kept as a weight for everybody: to add that up by machine words is quicker than place by place.
const COMMON: usize = 12;

/// For every entry of a text profile those whose texts hold it.
#[derive(Clone, Debug, Default)]
pub(super) struct Postings(HashMap<u32, List>);

/// Who mentions one thing.
#[derive(Clone, Debug)]
enum List {
    /// The places of a few, sorted, each with its weight.
    Few(Vec<u32>),
    /// A weight for every place, zero for those that do not mention it; those beyond the end do not.
    Many(Vec<u8>),
}

impl Postings {
    /// Most places that can be told apart.
    pub const PLACES_MAX: usize = 1 << (u32::BITS - WEIGHT_BITS);

    /// Enters what a text mentions.
    pub fn insert(&mut self, place: usize, text: &TextProfile) {
        for entry in text.entries() {
            match self.0.entry(entry.id).or_insert_with(|| List::Few(Vec::new())) {
                List::Few(list) => {
                    let packed = pack(place, entry.weight);
                    // Nearly always at the end while an index is built.
                    let at_end = list.last().is_none_or(|last| *last < packed);
                    let position = if at_end { list.len() } else { list.partition_point(|known| *known < packed) };
                    list.insert(position, packed);
                }
                List::Many(weights) => {
                    if weights.len() <= place {
                        weights.resize(place + 1, 0);
                    }
                    weights[place] = entry.weight;
                }
            }
        }
    }

    /// Takes out what a text mentions.
    pub fn remove(&mut self, place: usize, text: &TextProfile) {
        for entry in text.entries() {
            match self.0.get_mut(&entry.id) {
                Some(List::Few(list)) => {
                    if let Ok(position) = list.binary_search(&pack(place, entry.weight)) {
                        list.remove(position);
                    }
                    if list.is_empty() {
                        self.0.remove(&entry.id);
                    }
                }
                Some(List::Many(weights)) => weights.get_mut(place).into_iter().for_each(|weight| *weight = 0),
                None => {}
            }
        }
    }

    /// Adds up for every place the weight of what its text and this one both mention; 255 stands for that much or more.
    pub fn add_met(&self, text: &TextProfile, met: &mut [u8]) {
        for entry in text.entries() {
            match self.0.get(&entry.id) {
                Some(List::Few(list)) => {
                    for packed in list {
                        if let Some(sum) = met.get_mut((packed >> WEIGHT_BITS) as usize) {
                            *sum = sum.saturating_add((*packed as u8).min(entry.weight));
                        }
                    }
                }
                Some(List::Many(weights)) => {
                    met.iter_mut().zip(weights).for_each(|(sum, weight)| *sum = sum.saturating_add((*weight).min(entry.weight)));
                }
                None => {}
            }
        }
    }

    /// Chooses for every list the form that is quick among so many places, and gives back what growing left over.
    pub fn settle(&mut self, places: usize) {
        for list in self.0.values_mut() {
            let List::Few(few) = list else { continue };
            if few.len() * COMMON < places {
                few.shrink_to_fit();
                continue;
            }
            let mut weights = vec![0; places];
            for packed in few {
                if let Some(weight) = weights.get_mut((*packed >> WEIGHT_BITS) as usize) {
                    *weight = *packed as u8;
                }
            }
            *list = List::Many(weights);
        }
    }

    pub fn bytes(&self) -> usize {
        let list = |list: &List| match list {
            List::Few(list) => list.capacity() * size_of::<u32>(),
            List::Many(weights) => weights.capacity(),
        };
        self.0.values().map(list).sum::<usize>() + self.0.capacity() * (size_of::<u32>() + size_of::<List>() + 1)
    }
}

fn pack(place: usize, weight: u8) -> u32 {
    (place as u32) << WEIGHT_BITS | u32::from(weight)
}
