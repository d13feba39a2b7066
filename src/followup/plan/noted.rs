//! What is noted on a part of the model, found by its id.

use alloc::vec::Vec;

use super::super::{Opfoelgning, Opfoelgningspunkt, Svar, Vilkaar};
use crate::assessment::{Answered, JudgedKriterium};
use crate::ids::Ids;
use crate::order::places_by;

/// An approval and what is noted on it, by the ids of the model.
pub(in super::super) struct Noted<'a> {
    all: &'a Opfoelgning,
    svar: Ids<'a>,
    points: Ids<'a>,
    answers: Ids<'a>,
    criteria: Ids<'a>,
    vilkaar: About<'a>,
}

impl<'a> Noted<'a> {
    pub(super) fn of(all: &'a Opfoelgning) -> Self {
        Self {
            all,
            svar: Ids::of(all.svar.iter().map(|one| one.id.as_str())),
            points: Ids::of(all.points.iter().map(|one| one.id.as_str())),
            answers: Ids::of(all.vurdering.answers.iter().map(|one| one.id.as_str())),
            criteria: Ids::of(all.vurdering.criteria.iter().map(|one| one.id.as_str())),
            vilkaar: About::of(&all.vilkaar),
        }
    }

    /// What the applicant answered, and its place.
    pub(in super::super) fn svar(&self, id: &str) -> Option<(usize, &'a Svar)> {
        let at = self.svar.place(id)?;
        Some((at, self.all.svar.get(at)?))
    }

    /// What people have planned, and its place.
    pub(in super::super) fn point(&self, id: &str) -> Option<(usize, &'a Opfoelgningspunkt)> {
        let at = self.points.place(id)?;
        Some((at, self.all.points.get(at)?))
    }

    /// The answer at approval.
    pub(super) fn answer(&self, id: &str) -> Option<&'a Answered> {
        self.all.vurdering.answers.get(self.answers.place(id)?)
    }

    /// The judgement at approval.
    pub(super) fn judged(&self, id: &str) -> Option<&'a JudgedKriterium> {
        self.all.vurdering.criteria.get(self.criteria.place(id)?)
    }

    /// The vilkår about it, in the order of the plan.
    pub(super) fn vilkaar(&self, id: &str) -> Vec<&'a Vilkaar> {
        let mut all = Vec::new();
        let mut next = self.vilkaar.first.place(id);
        while let Some((vilkaar, after)) = next.and_then(|at| self.vilkaar.chain.get(at)) {
            all.extend(self.all.vilkaar.get(*vilkaar));
            next = *after;
        }
        all
    }
}

/// The places of vilkår in the plan: the earliest frist first, those without one last, then by id.
/// The order of the list decides nothing.
pub(super) fn in_order(vilkaar: &[Vilkaar]) -> Vec<usize> {
    let when = |one: &Vilkaar| (one.frist.is_none(), one.frist);
    places_by(vilkaar, |one, other| (when(one), &one.id).cmp(&(when(other), &other.id)))
}

/// What each vilkår is about, the other way round: of each id the first place in a chain, and
/// there the vilkår and the next place.
struct About<'a> {
    first: Ids<'a>,
    chain: Vec<(usize, Option<usize>)>,
}

impl<'a> About<'a> {
    fn of(vilkaar: &'a [Vilkaar]) -> Self {
        let mut about = Self { first: Ids::default(), chain: Vec::new() };
        // From the last on, so that each finds the one after it.
        for at in in_order(vilkaar).into_iter().rev() {
            for id in vilkaar.get(at).map_or(&[][..], |one| &one.about) {
                let after = about.first.replace(id, about.chain.len());
                about.chain.push((at, after));
            }
        }
        about
    }
}
