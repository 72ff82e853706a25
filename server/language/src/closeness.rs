//! How near two leaves are, and how much a leaf says, from the tables in `data/`.

use std::sync::LazyLock;

use domain::taxonomy::Topic;

/// Nearness of two leaves of one main topic that no table names, in tenths.
const SAME_MAIN_TOPIC: u8 = 3;
/// The usual weight of a leaf, in tenths.
const USUAL: u8 = 10;

static CLOSENESS: LazyLock<[[u8; Topic::ALL.len()]; Topic::ALL.len()]> = LazyLock::new(|| {
    let mut table = [[0; Topic::ALL.len()]; Topic::ALL.len()];
    for &one in Topic::ALL {
        for &other in Topic::ALL {
            table[one as usize][other as usize] = match () {
                () if one == other => 10,
                () if other.is_within(one) => 10,
                () if one.is_within(other) => 7,
                () if one.main() == other.main() => SAME_MAIN_TOPIC,
                () => 0,
            };
        }
    }
    for (one, other, tenths) in rows(include_str!("../data/closeness.tsv")).filter_map(pair) {
        table[one as usize][other as usize] = tenths;
        table[other as usize][one as usize] = tenths;
    }
    table
});

static RARITY: LazyLock<[u8; Topic::ALL.len()]> = LazyLock::new(|| {
    let mut table = [USUAL; Topic::ALL.len()];
    for row in rows(include_str!("../data/rarity.tsv")) {
        if let Some((topic, tenths)) =
            row.split_once('\t').and_then(|(topic, tenths)| Some((topic.parse::<Topic>().ok()?, tenths.parse().ok()?)))
        {
            table[topic as usize] = tenths;
        }
    }
    table
});

fn rows(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#'))
}

fn pair(row: &str) -> Option<(Topic, Topic, u8)> {
    let mut columns = row.split('\t');
    Some((columns.next()?.parse().ok()?, columns.next()?.parse().ok()?, columns.next()?.parse().ok()?))
}

/// How well `offered` serves who asks for `wanted`, in tenths: 10 for the same topic or a leaf of the main topic asked for, 7 for the whole
/// main topic of the leaf asked for, what the table of close leaves says, 3 for another leaf of the same main topic, else 0.
pub fn closeness(wanted: Topic, offered: Topic) -> u8 {
    CLOSENESS[wanted as usize][offered as usize]
}

/// How much a topic says about a partner, in tenths: less than 10 for what nearly everybody names, more for what few do.
pub fn rarity(topic: Topic) -> u8 {
    RARITY[topic as usize]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_name_known_leaves_only() {
        assert!(
            rows(include_str!("../data/closeness.tsv"))
                .all(|row| pair(row).is_some_and(|(one, other, tenths)| one != other && tenths < 10))
        );
        assert_eq!(closeness(Topic::Housing, Topic::DailyLifeOffices), closeness(Topic::DailyLifeOffices, Topic::Housing));
        assert_eq!(closeness(Topic::HistoryMemory, Topic::ContractLabour), 10);
        assert_eq!(closeness(Topic::Sport, Topic::Housing), 0);
        assert!(rarity(Topic::ContractLabour) > rarity(Topic::Music));
    }
}
