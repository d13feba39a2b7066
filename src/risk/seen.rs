//! What the dated facts of the deadlines show, so that nothing is told twice.

use alloc::vec::Vec;

use super::{Haendelser, Risikoforhold};
use crate::calendar::Date;
use crate::deadlines::{Fact, FactKind, RuleId, law_on};
use crate::order::places_by;

impl Risikoforhold {
    /// What dated facts show on a day; facts that lie after it do not count.
    ///
    /// Only what a fact speaks of is known from it: a list without a påbud says nothing of
    /// påbud. Shown are open påbud, skærpet tilsyn, magtanvendelser, hired leaders, enquiries
    /// to the whistleblower scheme, worrying events (a day counts once, as the tilbud and the
    /// socialtilsyn may both have noted it), a godkendelse without a later visit, and the last
    /// visit. Whatever else a model looks at must be told.
    ///
    /// ```
    /// use kvalitetsmodel::calendar::Date;
    /// use kvalitetsmodel::deadlines::{Fact, FactKind};
    /// use kvalitetsmodel::risk::Risikoforhold;
    ///
    /// let day = |text| Date::parse(text).expect("a real date");
    /// let facts = [Fact::new(FactKind::Paabud, day("2026-02-01"))];
    /// let seen = Risikoforhold::seen_in(&facts, day("2026-03-01"));
    /// assert_eq!(seen.aabne_paabud, Some(1));
    /// assert_eq!(seen.skaerpet_tilsyn, None);
    /// ```
    #[must_use]
    pub fn seen_in(facts: &[Fact], today: Date) -> Self {
        let mut seen = Self::default();
        let mut worries: Vec<Date> = Vec::new();
        let mut approved: Option<Date> = None;
        let by_case = ByCase::of(facts, today);
        // By date, so that the order of the list decides nothing.
        for place in places_by(facts, |one, other| one.date.cmp(&other.date)) {
            let Some(fact) = facts.get(place).filter(|fact| fact.date <= today) else { break };
            match fact.kind {
                FactKind::Paabud => {
                    let ends = [FactKind::PaabudOpfyldt, FactKind::PaabudOphaevet];
                    let open = !by_case.ended(fact, &ends);
                    let count = seen.aabne_paabud.unwrap_or_default();
                    seen.aabne_paabud = Some(count.saturating_add(u32::from(open)));
                }
                FactKind::SkaerpetTilsyn => {
                    let running = !by_case.ended(fact, &[FactKind::SkaerpetTilsynOphaevet])
                        && last_day(fact).is_none_or(|last| today <= last);
                    seen.skaerpet_tilsyn = Some(running || seen.skaerpet_tilsyn == Some(true));
                }
                FactKind::Magtanvendelse => add(&mut seen.magtanvendelser, fact.date),
                FactKind::LederAnsat => add(&mut seen.lederskifter, fact.date),
                FactKind::WhistleblowerHenvendelse => add(&mut seen.whistleblower, fact.date),
                FactKind::BekymrendeHaendelse | FactKind::BekymrendeForhold
                    if worries.last() != Some(&fact.date) =>
                {
                    worries.push(fact.date);
                }
                // An approval with vilkår is one too.
                FactKind::Godkendelse | FactKind::Vilkaar => {
                    approved = approved.max(Some(fact.date));
                }
                FactKind::Tilsynsbesoeg => {
                    seen.sidste_besoeg = seen.sidste_besoeg.max(Some(fact.date));
                }
                _ => {}
            }
        }
        if !worries.is_empty() {
            seen.bekymrende_forhold = Some(Haendelser::Dage(worries));
        }
        // On the very day of the godkendelse the visit was part of it.
        seen.ny_godkendelse = approved.map(|day| seen.sidste_besoeg <= Some(day));
        seen
    }
}

fn add(events: &mut Option<Haendelser>, day: Date) {
    match events {
        Some(Haendelser::Dage(days)) => days.push(day),
        _ => *events = Some(Haendelser::Dage([day].into())),
    }
}

/// The facts until a day by kind, case and date.
pub(crate) struct ByCase<'f>(Vec<&'f Fact>);

impl<'f> ByCase<'f> {
    pub(crate) fn of(facts: &'f [Fact], today: Date) -> Self {
        // Of several on one day, those with a frist first, the earliest before the others: the
        // order of the list decides nothing.
        let frist = |fact: &Fact| (fact.frist.is_none(), fact.frist);
        let places = places_by(facts, |one, other| {
            let cases = key(one.kind, one).cmp(&key(other.kind, other));
            cases.then(one.date.cmp(&other.date)).then(frist(one).cmp(&frist(other)))
        });
        let mut all = Vec::with_capacity(facts.len());
        for place in places {
            all.extend(facts.get(place).filter(|fact| fact.date <= today));
        }
        Self(all)
    }

    pub(crate) fn all(&self) -> &[&'f Fact] {
        &self.0
    }

    /// The last fact of a kind in the case of another: of several on its day, the first.
    pub(crate) fn last(&self, kind: FactKind, of: &Fact) -> Option<&'f Fact> {
        let until = self.0.partition_point(|fact| key(fact.kind, fact) <= key(kind, of));
        let last = self.0.get(until.checked_sub(1)?)?;
        if key(last.kind, last) != key(kind, of) {
            return None;
        }
        let day = (key(kind, of), last.date);
        let first = self.0.partition_point(|fact| (key(fact.kind, fact), fact.date) < day);
        self.0.get(first).copied()
    }

    /// Whether a fact of the same case has ended this one.
    pub(crate) fn ended(&self, fact: &Fact, ends: &[FactKind]) -> bool {
        let after = |end: &Fact| fact.date <= end.date;
        ends.iter().any(|kind| self.last(*kind, fact).is_some_and(after))
    }
}

/// What facts answer each other by.
fn key(kind: FactKind, of: &Fact) -> (u8, &str) {
    (kind as u8, of.sag.as_deref().unwrap_or_default())
}

/// The last day of skærpet tilsyn: the one that was set, else the longest the law allowed.
pub(crate) fn last_day(fact: &Fact) -> Option<Date> {
    let longest = || {
        let months = law_on(RuleId::SkaerpetTilsynPeriode, fact.date)?.count;
        fact.date.plus_months(i32::try_from(months).ok()?)
    };
    fact.to.or_else(longest)
}

/// The whole months from a day to a later one; none to an earlier one.
pub(super) fn months_since(day: Date, today: Date) -> u32 {
    let ((year, month, _), (to_year, to_month, _)) = (day.civil(), today.civil());
    let years = to_year.saturating_sub(year).saturating_mul(12);
    let months = years.saturating_add(to_month).saturating_sub(month);
    // The last of them is whole only when its day has come.
    let whole = day.plus_months(months).is_some_and(|last| last <= today);
    let months = if whole { months } else { months.saturating_sub(1) };
    u32::try_from(months).unwrap_or_default()
}
