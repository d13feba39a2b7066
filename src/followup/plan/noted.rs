//! What is noted on a part of the model, found by its id.

use alloc::vec::Vec;

use super::super::read::Approval;
use super::super::vilkaar::Vilkaar;
use super::super::{Opfoelgning, Opfoelgningspunkt, Svar};
use crate::assessment::{Answered, JudgedKriterium, Vurdering};
use crate::ids::Ids;
use crate::order::places_by;

/// An approval and what is noted on it, by the ids of the model.
pub(in super::super) struct Noted<'a> {
    vurdering: &'a Vurdering,
    opfoelgning: &'a Opfoelgning,
    vilkaar: &'a [Vilkaar],
    svar: Ids<'a>,
    points: Ids<'a>,
    answers: Ids<'a>,
    criteria: Ids<'a>,
    about: About<'a>,
}

impl<'a> Noted<'a> {
    pub(super) fn of(approval: &'a Approval<'_>) -> Self {
        let Approval { vurdering, opfoelgning, vilkaar, .. } = approval;
        Self {
            vurdering,
            opfoelgning,
            vilkaar,
            svar: Ids::of(opfoelgning.svar.iter().map(|one| one.id.as_str())),
            points: Ids::of(opfoelgning.points.iter().map(|one| one.id.as_str())),
            answers: Ids::of(vurdering.answers.iter().map(|one| one.id.as_str())),
            criteria: Ids::of(vurdering.criteria.iter().map(|one| one.id.as_str())),
            about: About::of(vilkaar),
        }
    }

    /// What the applicant answered.
    pub(super) fn svar(&self, id: &str) -> Option<&'a Svar> {
        self.opfoelgning.svar.get(self.svar.place(id)?)
    }

    /// What people have planned.
    pub(in super::super) fn point(&self, id: &str) -> Option<&'a Opfoelgningspunkt> {
        self.opfoelgning.points.get(self.points.place(id)?)
    }

    /// The answer at approval.
    pub(super) fn answer(&self, id: &str) -> Option<&'a Answered> {
        self.vurdering.answers.get(self.answers.place(id)?)
    }

    /// The judgement at approval.
    pub(super) fn judged(&self, id: &str) -> Option<&'a JudgedKriterium> {
        self.vurdering.criteria.get(self.criteria.place(id)?)
    }

    /// The vilkår about it, in the order of the plan.
    pub(super) fn vilkaar(&self, id: &str) -> Vec<&'a Vilkaar> {
        let mut all = Vec::new();
        let mut next = self.about.first.place(id);
        while let Some((vilkaar, after)) = next.and_then(|at| self.about.chain.get(at)) {
            all.extend(self.vilkaar.get(*vilkaar));
            next = *after;
        }
        all
    }
}

/// The places of vilkår in the plan. The order of the list decides nothing.
pub(super) fn in_order(vilkaar: &[Vilkaar]) -> Vec<usize> {
    places_by(vilkaar, Vilkaar::compare)
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
            for id in vilkaar.get(at).map_or(&[][..], Vilkaar::about) {
                let after = about.first.replace(id, about.chain.len());
                about.chain.push((at, after));
            }
        }
        about
    }
}
