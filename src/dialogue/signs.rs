//! The steps by what they are looked for by, so that none is searched for among all.
//!
//! A course is asked the same few questions at every decision and concern: the last dialogue about
//! a concern before a day, the first step from a day on that shares a concern with another. Each
//! is answered from a list of the steps that have a sign, kept for every step, for those that name
//! no concern, and for each concern.

use alloc::borrow::Cow;
use alloc::vec;
use alloc::vec::Vec;

use super::requirements::is_said;
use super::{Forventning, Trin, TrinKind};
use crate::calendar::Date;
use crate::ids::Ids;

/// What a step is looked for by.
#[derive(Debug, Clone, Copy)]
pub(super) enum Sign {
    /// That it is there.
    Any,
    /// Dialogue.
    Dialogue,
    /// What may be dialogue.
    MayBeDialogue,
    /// Dialogue, or talk of another kind.
    Talked,
    /// Talk.
    Talk,
    /// The tilbud learnt of the concern by it.
    Tells,
    /// The same, also by a letter or a decision.
    Learnt,
    /// The tilbud was told the possible reactions.
    Reactions,
    /// A letter that gives notice, a hearing or a decision.
    Reacts,
    /// A letter that gives notice, or a hearing.
    Warning,
    /// The comments to it.
    Udtalelse,
    /// A påbud.
    Paabud,
    /// A påbud met or lifted.
    PaabudOver,
    /// Skærpet tilsyn at once.
    UrgentSkaerpet,
    /// The municipalities are told.
    KommunerOrienteret,
    /// Tilbudsportalen is updated.
    TilbudsportalOpdateret,
    /// A change was seen.
    Change,
    /// The course, or the concern, is closed.
    Afsluttet,
    /// An expectation, by what of it the wording of a day can ask for.
    Forventning(u8),
}

/// How many expectations differ in what the wording can ask for.
pub(super) const FORVENTNINGER: u8 = 7;
const PLAIN: usize = 18;
const SIGNS: usize = PLAIN + FORVENTNINGER as usize;

impl Sign {
    fn place(self) -> usize {
        match self {
            Self::Forventning(one) => PLAIN.saturating_add(usize::from(one)),
            Self::Any => 0,
            Self::Dialogue => 1,
            Self::MayBeDialogue => 2,
            Self::Talked => 3,
            Self::Talk => 4,
            Self::Tells => 5,
            Self::Learnt => 6,
            Self::Reactions => 7,
            Self::Reacts => 8,
            Self::Warning => 9,
            Self::Udtalelse => 10,
            Self::Paabud => 11,
            Self::PaabudOver => 12,
            Self::UrgentSkaerpet => 13,
            Self::KommunerOrienteret => 14,
            Self::TilbudsportalOpdateret => 15,
            Self::Change => 16,
            Self::Afsluttet => 17,
        }
    }
}

/// The signs of a step, in the order of their places.
fn signs(step: &Trin) -> [bool; SIGNS] {
    let kind = step.kind;
    let reacts = kind.is_decision() || kind.is_warning();
    let mut signs = [false; SIGNS];
    let plain: [bool; PLAIN] = [
        true,
        kind.is_dialogue(),
        kind.may_be_dialogue(),
        step.is_talk() || kind.is_dialogue(),
        step.is_talk(),
        step.tells(),
        step.tells() || reacts,
        step.reactions == Some(true),
        reacts,
        kind.is_warning(),
        kind == TrinKind::Udtalelse,
        kind == TrinKind::Paabud,
        matches!(kind, TrinKind::PaabudOpfyldt | TrinKind::PaabudOphaevet),
        kind == TrinKind::SkaerpetTilsyn && step.is_straks(),
        kind == TrinKind::KommunerOrienteret,
        kind == TrinKind::TilbudsportalOpdateret,
        step.shows_change(),
        kind == TrinKind::Afsluttet,
    ];
    for (sign, has) in signs.iter_mut().zip(plain) {
        *sign = has;
    }
    let forventning = step.forventning.as_ref().map(|its| Sign::Forventning(class(its)).place());
    if let Some(sign) = forventning.and_then(|place| signs.get_mut(place)) {
        *sign = true;
    }
    signs
}

/// Which of the expectations it is.
fn class(its: &Forventning) -> u8 {
    match (its.kan_og_vil, is_said(its.begrundelse.as_ref()), its.kortere_periode) {
        (false, _, _) => 0,
        (true, false, None) => 1,
        (true, false, Some(false)) => 2,
        (true, false, Some(true)) => 3,
        (true, true, None) => 4,
        (true, true, Some(false)) => 5,
        (true, true, Some(true)) => 6,
    }
}

/// Whose steps: every one's, those that name no concern, or those of a concern.
pub(super) type Group = usize;
pub(super) const EVERY: Group = 0;
pub(super) const UNNAMED: Group = 1;

/// The steps that have happened, as places in their order, by group and sign.
#[derive(Debug)]
pub(super) struct Signed<'a> {
    concerns: Ids<'a>,
    lists: Vec<[Vec<usize>; SIGNS]>,
    /// By group: where its concern stands in each step of it.
    spots: Vec<Vec<usize>>,
}

impl<'a> Signed<'a> {
    /// `known`: the ids of the concerns, which are the first groups in their order.
    pub(super) fn of(known: impl Iterator<Item = &'a str>, steps: &[&'a Trin]) -> Self {
        let concerns = Ids::default();
        let mut all = Self { concerns, lists: Vec::new(), spots: Vec::new() };
        all.grow();
        all.grow();
        for id in known {
            all.concerns.put(Cow::Borrowed(id), all.lists.len());
            all.grow();
        }
        for (rank, step) in steps.iter().enumerate() {
            let signs = signs(step);
            all.put(EVERY, rank, 0, &signs);
            if step.concerns.is_empty() {
                all.put(UNNAMED, rank, 0, &signs);
            }
            for (spot, id) in step.concerns.iter().enumerate() {
                let next = all.lists.len();
                if all.concerns.put(Cow::Borrowed(id), next) {
                    all.grow();
                }
                let group = all.concerns.place(id).unwrap_or(next);
                all.put(group, rank, spot, &signs);
            }
        }
        all
    }

    fn grow(&mut self) {
        self.lists.push(Default::default());
        self.spots.push(Vec::new());
    }

    #[inline(never)]
    fn put(&mut self, group: Group, rank: usize, spot: usize, signs: &[bool; SIGNS]) {
        let (Some(lists), Some(spots)) = (self.lists.get_mut(group), self.spots.get_mut(group))
        else {
            return;
        };
        // A step may name a concern twice.
        if lists.first().is_some_and(|any| any.last() == Some(&rank)) {
            return;
        }
        spots.push(spot);
        for (list, _) in lists.iter_mut().zip(signs).filter(|(_, has)| **has) {
            list.push(rank);
        }
    }

    pub(super) fn groups(&self) -> usize {
        self.lists.len()
    }

    /// The group of a concern.
    pub(super) fn group(&self, concern: &str) -> Option<Group> {
        self.concerns.place(concern)
    }

    /// The place of a concern among those known first, by its group.
    pub(super) fn known(group: Group) -> Option<usize> {
        group.checked_sub(2)
    }

    /// The steps of a group that have a sign.
    #[inline(never)]
    pub(super) fn list(&self, group: Group, sign: Sign) -> &[usize] {
        let lists = self.lists.get(group).and_then(|lists| lists.get(sign.place()));
        lists.map_or(&[], Vec::as_slice)
    }

    /// Where a step names a concern.
    pub(super) fn spot(&self, group: Group, rank: usize) -> Option<usize> {
        let at = self.list(group, Sign::Any).binary_search(&rank).ok()?;
        self.spots.get(group)?.get(at).copied()
    }

    /// The groups of the steps that share a concern with one, or name none where one does.
    pub(super) fn sharing(&self, step: &Trin) -> Vec<Group> {
        if step.concerns.is_empty() {
            return vec![EVERY];
        }
        let mut groups = vec![UNNAMED];
        for id in &step.concerns {
            groups.extend(self.group(id));
        }
        groups
    }
}

/// Days in a row, with the largest of every part of it: what the last one is that is no earlier
/// than a day.
#[derive(Debug)]
pub(super) struct Peaks {
    /// The largest below each knot of a tree; the days stand at its end.
    most: Vec<Option<Date>>,
    width: usize,
}

impl Peaks {
    pub(super) fn of(days: &[Option<Date>]) -> Self {
        let width = days.len().next_power_of_two();
        let mut most = vec![None; width];
        most.extend_from_slice(days);
        most.resize(width.saturating_mul(2), None);
        let mut peaks = Self { most, width };
        for knot in (1..width).rev() {
            let below = peaks.most(below(knot)).max(peaks.most(below(knot) | 1));
            if let Some(its) = peaks.most.get_mut(knot) {
                *its = below;
            }
        }
        peaks
    }

    fn most(&self, knot: usize) -> Option<Date> {
        self.most.get(knot).copied().flatten()
    }

    /// The last one before a place that is no earlier than a day.
    pub(super) fn last(&self, before: usize, least: Date) -> Option<usize> {
        let reaches = |knot: usize| self.most(knot).is_some_and(|most| most >= least);
        // Up from the place, past what lies left of it; then down to the last that reaches.
        let mut knot = if before < self.width { self.width.saturating_add(before) } else { 1 };
        if knot > 1 {
            while knot & 1 == 0 || !reaches(knot & !1) {
                knot >>= 1;
                if knot <= 1 {
                    return None;
                }
            }
            knot &= !1;
        } else if !reaches(1) {
            return None;
        }
        while knot < self.width {
            let right = below(knot) | 1;
            knot = if reaches(right) { right } else { below(knot) };
        }
        knot.checked_sub(self.width)
    }
}

/// The left knot below one.
fn below(knot: usize) -> usize {
    knot.saturating_mul(2)
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use proptest::prelude::*;

    use super::Peaks;
    use crate::calendar::Date;

    proptest! {
        #[test]
        fn the_last_peak_is_the_one_a_search_from_the_end_finds(
            days in proptest::collection::vec(proptest::option::of(1..6_i8), 0..40),
            before in 0..45_usize,
            least in 1..6_i8,
        ) {
            let days: Vec<_> = days.iter().map(|day| day.map(|day| Date::ymd(2026, 1, day))).collect();
            let least = Date::ymd(2026, 1, least);
            let found = days.iter().take(before).rposition(|day| *day >= Some(least));
            prop_assert_eq!(Peaks::of(&days).last(before, least), found);
        }
    }
}
