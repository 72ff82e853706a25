//! The quick look: who is open to a wish by the columns of bits alone, 64 organisations at a time.

use domain::ids::OrganisationId;
use domain::requests::MeetingPlace;

use super::Index;
use super::bounds::Bounds;
use super::columns::BLOCK;

/// Who may be a suggestion, and who a near miss, block by block.
pub(super) struct Open {
    /// Who may be a suggestion.
    pub fitting: Vec<u64>,
    /// Who may be a near miss.
    pub missing: Vec<u64>,
    /// Those whom one rule stops that stands in the columns.
    pub stopped: Vec<u64>,
    /// Those who meet a topic well.
    pub strong: Vec<u64>,
    /// Blocks of which somebody may be met in person.
    pub near: Vec<bool>,
}

impl Open {
    /// What the columns say about this wish; nobody excluded is among them.
    pub fn new(index: &Index, bounds: &Bounds, excluded: &[OrganisationId]) -> Open {
        let (columns, wish) = (&index.columns, bounds.wish);
        let blocks = index.balls.len();
        let mut suggestible = columns.suggestible.blocks().to_vec();
        for place in excluded.iter().filter_map(|id| index.places.get(id)) {
            suggestible[*place as usize / BLOCK] &= !(1 << (*place as usize % BLOCK));
        }
        // A boundary is never told, so those who have it are neither.
        for topic in &bounds.aim.asked {
            merge(&mut suggestible, columns.off_limits[*topic as usize].blocks(), |bits, off_limits| *bits &= !off_limits);
        }
        let mut mute = vec![u64::MAX; blocks];
        match bounds.needed_languages() {
            Some(needed) => needed.iter().for_each(|at| merge(&mut mute, columns.languages[*at].blocks(), |bits, spoken| *bits &= !spoken)),
            None => mute.fill(0),
        }
        let mut other_format = columns.formats[wish.format as usize].blocks().to_vec();
        other_format.iter_mut().for_each(|bits| *bits = !*bits);
        let mut stopped = vec![0; blocks];
        for broken in [columns.not_vouched.blocks(), columns.at_capacity.blocks(), &other_format, &mute] {
            // Two broken rules are too many for both.
            suggestible.iter_mut().zip(&stopped).zip(broken).for_each(|((bits, stopped), broken)| *bits &= !(stopped & broken));
            merge(&mut stopped, broken, |bits, broken| *bits |= broken);
        }
        let near: Vec<bool> = suggestible.iter().zip(&index.balls).map(|(bits, ball)| *bits != 0 && bounds.may_be_near(ball)).collect();
        let in_reach = |by_screen: bool| {
            let screen = columns.online.blocks().iter().map(move |online| if by_screen { *online } else { 0 });
            near.iter().zip(screen).map(|(near, screen)| if *near { u64::MAX } else { screen })
        };
        // A screen that the institution has not thought of would change a near miss.
        let by_screen_perhaps = wish.place == MeetingPlace::Institution || wish.may_meet_by_screen();
        let fitting = suggestible
            .iter()
            .zip(&stopped)
            .zip(in_reach(wish.may_meet_by_screen()))
            .map(|((bits, stopped), reach)| bits & !stopped & reach)
            .collect();
        let listed = suggestible.iter().zip(columns.listed.blocks());
        let missing = listed.zip(in_reach(by_screen_perhaps)).map(|((bits, listed), reach)| bits & listed & reach).collect();
        let mut strong = vec![0; blocks];
        for sought in &bounds.aim.topics {
            merge(&mut strong, columns.strong[sought.topic as usize].blocks(), |bits, strong| *bits |= strong);
        }
        Open { fitting, missing, stopped, strong, near }
    }
}

fn merge(bits: &mut [u64], others: &[u64], change: impl Fn(&mut u64, u64)) {
    bits.iter_mut().zip(others).for_each(|(bits, other)| change(bits, *other));
}
