//! The steps in order of date, and how to look one up.

use alloc::vec::Vec;
use core::cmp::Ordering;

use super::{Dialogforloeb, Trin};
use crate::calendar::Date;
use crate::deadlines::{Row, RuleId};
use crate::law::{Bilingual, Confidence, LegalBasis, Source, Sources, Standing, less_sure};
use crate::order::places_by;

/// A course on a day, with the sources used so far.
pub(super) struct Course<'a> {
    pub(super) forloeb: &'a Dialogforloeb,
    pub(super) today: Date,
    /// The places of the steps, by date.
    pub(super) order: Vec<usize>,
    pub(super) sources: Sources,
}

/// Which steps to look at.
#[derive(Clone, Copy)]
pub(super) struct Search<'s> {
    /// The concern; every step is about one that is not said.
    pub(super) concern: Option<&'s str>,
    /// The last day.
    pub(super) until: Date,
    /// The place of a step to leave out.
    pub(super) but: Option<usize>,
}

/// The last steps found: one that names the concern, and one that names none at all.
#[derive(Clone, Copy, Default)]
pub(super) struct Found {
    pub(super) sure: Option<usize>,
    pub(super) maybe: Option<usize>,
}

/// What a requirement or a finding rests on.
#[derive(Clone, Copy)]
pub(super) struct Grounds {
    pub(super) standing: Standing,
    pub(super) rule: Option<RuleId>,
    pub(super) source: usize,
    pub(super) confidence: Confidence,
    /// The rule's row.
    pub(super) row: Option<&'static Row>,
}

impl Found {
    pub(super) fn any(self) -> Option<usize> {
        self.sure.or(self.maybe)
    }
}

impl Grounds {
    /// The same, read in a way that is no surer than this.
    pub(super) fn read(self, confidence: Confidence) -> Self {
        Self { confidence: less_sure(self.confidence, confidence), ..self }
    }
}

impl<'a> Course<'a> {
    pub(super) fn of(forloeb: &'a Dialogforloeb, today: Date) -> Self {
        let order = places_by(&forloeb.steps, |one, other| compare(one, other).is_le());
        Self { forloeb, today, order, sources: Sources::default() }
    }

    pub(super) fn step(&self, at: usize) -> Option<&'a Trin> {
        self.forloeb.steps.get(at)
    }

    /// The steps that have happened, by date, with their places.
    pub(super) fn happened(&self) -> Vec<(usize, &'a Trin)> {
        let mut steps = Vec::with_capacity(self.order.len());
        for at in &self.order {
            if let Some(step) = self.step(*at).filter(|step| step.date <= self.today) {
                steps.push((*at, step));
            }
        }
        steps
    }

    /// The last steps until a day that fit.
    #[inline(never)]
    pub(super) fn last(&self, search: Search<'_>, fits: &dyn Fn(&Trin) -> bool) -> Found {
        let mut found = Found::default();
        for (at, step) in self.happened() {
            if step.date > search.until || search.but == Some(at) || !fits(step) {
                continue;
            }
            match search.concern {
                Some(_) if step.concerns.is_empty() => found.maybe = Some(at),
                Some(concern) if !step.names(concern) => {}
                _ => found.sure = Some(at),
            }
        }
        found
    }

    /// The first step on a day or later that fits.
    #[inline(never)]
    pub(super) fn first_from(&self, on: Date, fits: &dyn Fn(&Trin) -> bool) -> Option<usize> {
        let mut steps = self.happened().into_iter();
        steps.find(|(_, step)| step.date >= on && fits(step)).map(|(at, _)| at)
    }

    /// What a rule of the deadlines says on a day; nothing where it says nothing.
    #[inline(never)]
    pub(super) fn law(
        &mut self,
        id: RuleId,
        on: Date,
        note: Option<&Bilingual>,
    ) -> Option<Grounds> {
        self.law_citing(id, on, note, None)
    }

    /// The same, with a place before those of the rule.
    #[inline(never)]
    pub(super) fn law_citing(
        &mut self,
        id: RuleId,
        on: Date,
        note: Option<&Bilingual>,
        first: Option<LegalBasis>,
    ) -> Option<Grounds> {
        let row = id.row_on(on)?;
        let mut source = row.source_on(on)?;
        source.note = note.cloned();
        source.basis.splice(0..0, first);
        Some(Grounds {
            standing: Standing::Law,
            rule: Some(id),
            source: self.sources.place(source),
            confidence: less_sure(row.confidence_on(on), row.date_confidence_on(on)),
            row: Some(row),
        })
    }

    /// The same grounds, with a place after those they stand on.
    pub(super) fn also_citing(&mut self, grounds: Grounds, basis: Option<LegalBasis>) -> Grounds {
        let Some(mut source) = self.sources.0.get(grounds.source).cloned() else { return grounds };
        source.basis.extend(basis);
        Grounds { source: self.sources.place(source), ..grounds }
    }

    /// What is not law.
    #[inline(never)]
    pub(super) fn grounds(&mut self, source: Source) -> Grounds {
        let (standing, confidence) = (source.standing, source.confidence);
        let source = self.sources.place(source);
        Grounds { standing, rule: None, source, confidence, row: None }
    }
}

impl Trin {
    /// Whether it names a concern.
    pub(super) fn names(&self, concern: &str) -> bool {
        self.concerns.iter().any(|its| its == concern)
    }

    /// Whether it shares a concern with another step, or one of them names none.
    pub(super) fn shares(&self, other: &Self) -> bool {
        self.concerns.is_empty()
            || other.concerns.is_empty()
            || self.concerns.iter().any(|its| other.names(its))
    }
}

/// By date; on one day by kind, then by what the user wrote, so that the order of the list
/// decides nothing.
fn compare(a: &Trin, b: &Trin) -> Ordering {
    let kinds = (a.kind as u8).cmp(&(b.kind as u8));
    a.date.cmp(&b.date).then(kinds).then(a.id.cmp(&b.id)).then(a.text.cmp(&b.text))
}
