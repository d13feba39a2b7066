//! The steps in order of date, and how to look one up.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::signs::{EVERY, Group, Peaks, Sign, Signed, UNNAMED};
use super::{Bekymring, Dialogforloeb, Trin};
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
    /// The other way round: where each step stands in the order.
    ranks: Vec<usize>,
    /// The steps that have happened, which come first in the order.
    happened: Vec<&'a Trin>,
    signed: Signed<'a>,
    /// By group: until which day each hearing stays open.
    hearings: Vec<Peaks>,
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
        let order = places_by(&forloeb.steps, compare);
        let mut ranks = vec![0; order.len()];
        let mut happened = Vec::with_capacity(order.len());
        for (rank, at) in order.iter().enumerate() {
            if let Some(its) = ranks.get_mut(*at) {
                *its = rank;
            }
            happened.extend(forloeb.steps.get(*at).filter(|step| step.date <= today));
        }
        let known = forloeb.concerns.iter().map(|concern| concern.id.as_str());
        let signed = Signed::of(known, &happened);
        let (hearings, sources) = (Vec::new(), Sources::default());
        let mut course = Self { forloeb, today, order, ranks, happened, signed, hearings, sources };
        course.hearings = course.hearings();
        course
    }

    pub(super) fn step(&self, at: usize) -> Option<&'a Trin> {
        self.forloeb.steps.get(at)
    }

    /// The place of the step at a rank.
    fn at(&self, rank: usize) -> Option<usize> {
        self.order.get(rank).copied()
    }

    /// Where a step stands in the order.
    pub(super) fn rank(&self, at: usize) -> Option<usize> {
        self.ranks.get(at).copied()
    }

    fn date(&self, rank: usize) -> Option<Date> {
        self.happened.get(rank).map(|step| step.date)
    }

    /// The concern of an id.
    pub(super) fn concern(&self, id: &str) -> Option<&'a Bekymring> {
        self.forloeb.concerns.get(Signed::known(self.signed.group(id)?)?)
    }

    /// Where a step names a concern.
    pub(super) fn spot(&self, at: usize, concern: &str) -> Option<usize> {
        self.signed.spot(self.signed.group(concern)?, *self.ranks.get(at)?)
    }

    /// The steps with a sign that name a concern, by date.
    pub(super) fn named(&self, concern: &str, sign: Sign) -> &[usize] {
        self.signed.group(concern).map_or(&[], |group| self.signed.list(group, sign))
    }

    /// The steps with a sign that name no concern, by date.
    pub(super) fn unnamed(&self, sign: Sign) -> &[usize] {
        self.signed.list(UNNAMED, sign)
    }

    /// A step that has happened, with its place, by its rank.
    pub(super) fn ranked(&self, rank: usize) -> Option<(usize, &'a Trin)> {
        Some((self.at(rank)?, self.happened.get(rank)?))
    }

    /// Of these, how many come until a day.
    fn until(&self, ranks: &[usize], day: Date) -> usize {
        ranks.partition_point(|rank| self.date(*rank) <= Some(day))
    }

    /// The last steps until a day that have a sign.
    #[inline(never)]
    pub(super) fn last(&self, search: Search<'_>, sign: Sign) -> Found {
        let but = search.but.and_then(|at| self.ranks.get(at));
        let last = |group: Group| {
            let ranks = self.signed.list(group, sign);
            let ranks = ranks.get(..self.until(ranks, search.until)).unwrap_or_default();
            let rank = ranks.iter().rev().find(|rank| Some(*rank) != but)?;
            self.at(*rank)
        };
        match search.concern {
            None => Found { sure: last(EVERY), maybe: None },
            Some(concern) => {
                let sure = self.signed.group(concern).and_then(last);
                Found { sure, maybe: last(UNNAMED) }
            }
        }
    }

    /// The first step on a day or later that has a sign and shares a concern with one.
    #[inline(never)]
    pub(super) fn first_from(&self, on: Date, sign: Sign, with: &Trin) -> Option<usize> {
        let mut first: Option<usize> = None;
        for group in self.signed.sharing(with) {
            let ranks = self.signed.list(group, sign);
            let place = ranks.partition_point(|rank| self.date(*rank) < Some(on));
            let found = ranks.get(place).copied();
            first = first.map_or(found, |first| Some(found.map_or(first, |its| its.min(first))));
        }
        self.at(first?)
    }

    /// The last step until a day that has a sign and shares a concern with one.
    #[inline(never)]
    pub(super) fn last_until(&self, on: Date, sign: Sign, with: &Trin) -> Option<usize> {
        let mut last: Option<usize> = None;
        for group in self.signed.sharing(with) {
            let ranks = self.signed.list(group, sign);
            let place = self.until(ranks, on).checked_sub(1);
            last = last.max(place.and_then(|place| ranks.get(place)).copied());
        }
        self.at(last?)
    }

    /// Whether a letter or decision about a concern comes before a step; about any, where none is
    /// said. In the order of the course: of several on one day, the first.
    pub(super) fn reacted_before(&self, at: usize, concern: Option<&str>) -> bool {
        let group = concern.map_or(Some(EVERY), |concern| self.signed.group(concern));
        let first = group.and_then(|group| self.signed.list(group, Sign::Reacts).first());
        first.is_some_and(|first| Some(first) < self.ranks.get(at))
    }

    /// The last hearing that shares a concern with a step and is still open on a day: its frist
    /// runs, and nothing has been said to it.
    pub(super) fn open_hearing(&self, on: Date, with: &Trin) -> Option<usize> {
        let mut last: Option<usize> = None;
        for group in self.signed.sharing(with) {
            let ranks = self.signed.list(group, Sign::Warning);
            let before = self.until(ranks, on);
            let open = self.hearings.get(group).and_then(|peaks| peaks.last(before, on));
            last = last.max(open.and_then(|place| ranks.get(place)).copied());
        }
        self.at(last?)
    }

    fn hearings(&self) -> Vec<Peaks> {
        let mut until: Vec<Option<Date>> = vec![None; self.happened.len()];
        for rank in self.signed.list(EVERY, Sign::Warning) {
            let (Some(hearing), Some(its)) = (self.happened.get(*rank), until.get_mut(*rank))
            else {
                continue;
            };
            let answer = self.first_from(hearing.date, Sign::Udtalelse, hearing);
            let answered = answer.and_then(|at| self.step(at)).map(|answer| answer.date);
            *its = match answered {
                Some(answered) => answered.plus_days(-1).min(hearing.frist),
                None => hearing.frist,
            };
        }
        let mut hearings = Vec::new();
        for group in 0..self.signed.groups() {
            let mut days = Vec::new();
            for rank in self.signed.list(group, Sign::Warning) {
                days.push(until.get(*rank).copied().flatten());
            }
            hearings.push(Peaks::of(&days));
        }
        hearings
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
        let Some(mut source) = self.sources.get(grounds.source).cloned() else { return grounds };
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

/// By date; on one day by kind, then by what the user wrote, then by all the rest, so that the
/// order of the list decides nothing: two that cannot be told apart are the same.
fn compare(a: &Trin, b: &Trin) -> Ordering {
    let first = |step: &Trin| (step.date, step.kind as u8);
    first(a)
        .cmp(&first(b))
        .then_with(|| a.id.cmp(&b.id))
        .then_with(|| a.text.cmp(&b.text))
        .then_with(|| a.concerns.cmp(&b.concerns))
        .then_with(|| days(a).cmp(&days(b)))
        .then_with(|| a.special.cmp(&b.special))
        .then_with(|| a.seen_by.cmp(&b.seen_by))
        .then_with(|| flags(a).cmp(&flags(b)))
        .then_with(|| chosen(a).cmp(&chosen(b)))
        .then_with(|| expected(a).cmp(&expected(b)))
}

fn days(step: &Trin) -> [Option<Date>; 3] {
    [step.frist, step.to, step.announced_on]
}

fn flags(step: &Trin) -> [Option<bool>; 8] {
    [
        step.announced,
        step.reactions,
        step.told,
        step.straks,
        step.reason,
        step.med_paabud,
        step.klagevejledning,
        step.lejlighed,
    ]
}

fn chosen(step: &Trin) -> [Option<u8>; 4] {
    let (moede, form) = (step.moede.map(|its| its as u8), step.form.map(|its| its as u8));
    let purpose = step.purpose.map(|its| its as u8);
    [moede, form, purpose, step.effect.map(|its| its as u8)]
}

fn expected(step: &Trin) -> Option<(bool, Option<&String>, Option<bool>)> {
    let its = step.forventning.as_ref()?;
    Some((its.kan_og_vil, its.begrundelse.as_ref(), its.kortere_periode))
}
