//! The fees: the surcharge under skærpet tilsyn, to the øre, and when a surplus is counted in.

use super::draft::Draft;
use super::engine::Engine;
use super::rule::Detail;
use super::{
    FristFundKind, NothingWhy, OtherBy, PeriodEnd, RULES, RequirementKind, Row, Rule, RuleId,
    rule_for, rule_on,
};
use crate::calendar::{Counter, Date, StepKind};
use crate::case::{Event, EventKind, Party, Reading};
use crate::exact::{Fraction, Overflow};
use crate::law::Confidence;

/// An amount in øre, exact.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Beloeb {
    /// The numerator of the amount in øre, in lowest terms.
    pub numerator: i64,
    /// Its denominator.
    pub denominator: i64,
    /// Per cent of the yearly fee for each unit.
    pub percent: i64,
    /// How many units: begun months, or until 2016 begun periods of three months.
    pub units: i64,
}

words! {
    /// What a share of the yearly fee is paid for.
    pub enum Takstperiode {
        /// A begun month.
        BegunMonth = "begunMonth",
        /// Three months.
        ThreeMonths = "threeMonths",
    }
}

/// The surcharge as the law has it: per cent of the yearly fee, and for what.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tillaegstakst {
    pub(crate) percent: i64,
    pub(crate) per: Takstperiode,
}

impl Tillaegstakst {
    fn of(row: &Row) -> Option<Self> {
        let per = if row.count == 1 { Takstperiode::BegunMonth } else { Takstperiode::ThreeMonths };
        Some(Self { percent: i64::from(row.share?), per })
    }
}

/// The rule whose rows say what share of the yearly fee a decision costs.
fn takst_of(kind: EventKind) -> Option<&'static Rule> {
    let says = |rule: &&Rule| rule.rows.iter().any(|row| row.share.is_some());
    RULES.iter().filter(says).find(|rule| rule.starts.contains(&kind))
}

/// The surcharge of skærpet tilsyn on a day.
pub(crate) fn tillaegstakst_on(date: Date) -> Option<Tillaegstakst> {
    Tillaegstakst::of(takst_of(EventKind::SkaerpetTilsyn)?.on(date)?)
}

/// The surcharge for a period that ends with `to`; `None` without a fee or an end.
pub(super) fn tillaegstakst(
    row: &Row,
    event: &Event,
    to: Date,
    reading: Reading,
) -> Option<Beloeb> {
    let fee = event.yearly_fee()?.0;
    let months = begun_months(event.date, to, reading);
    let percent = i64::from(row.share?);
    let each = i64::from(row.count);
    let units = months.checked_add(each)?.checked_sub(1)?.checked_div(each)?;
    let amount = percentage(fee, percent, units).ok()?;
    let (numerator, denominator) = (amount.numerator(), amount.denominator());
    Some(Beloeb { numerator, denominator, percent, units })
}

fn percentage(fee: i64, percent: i64, units: i64) -> Result<Fraction, Overflow> {
    let share = fee.checked_mul(percent).and_then(|share| share.checked_mul(units));
    Fraction::new(share.ok_or(Overflow)?, 100)
}

fn begun_months(from: Date, to: Date, reading: Reading) -> i64 {
    let number = |date: Date| {
        let (year, month, _) = date.civil();
        year.saturating_mul(12).saturating_add(month)
    };
    let across = number(to).saturating_sub(number(from));
    // A month that would begin on the last day itself is not begun: the period ends with it.
    let ended = || from.plus_months(across).is_some_and(|day| to <= day);
    let whole = reading == Reading::FromLast && ended();
    let months = if whole { across } else { across.saturating_add(1) };
    i64::from(months.max(1))
}

impl Engine<'_> {
    /// The fee surcharge, where the fee and the end of the period are known.
    pub(super) fn surcharge(&mut self, at: usize, event: &Event) {
        let rule = takst_of(event.kind()).filter(|_| self.sag.party == Party::Tilbud);
        let Some((rule, row, _)) = rule.and_then(|rule| rule_on(rule.id, event.date)) else {
            return;
        };
        let virkning = self.appeals.virkning(at);
        let annulled = virkning.is_annulled(self.today);
        let end = PeriodEnd::of(event).filter(|_| event.yearly_fee().is_some() && !annulled);
        let Some(mut end) = end else { return };
        // "som afgørelsen om skærpet tilsyn omfatter": what Ankestyrelsen made of it, as we read it.
        let changed = virkning.decided.and_then(|its| its.frist);
        if let Some(last) = changed {
            end = PeriodEnd { last, other: None };
        }
        let said = changed.or(event.to());
        // Until 2016 it is neither longer nor shorter; since then the decision says how long it is.
        let period = rule_for(event.kind(), RequirementKind::Period, self.sag.party);
        let period = period.and_then(|rule| rule_on(rule.id, event.date));
        if said.is_none() && !period.is_some_and(|(_, row, _)| row.says(Detail::Exactly)) {
            return self.find(FristFundKind::EndDayMissing, Some(at), period);
        }
        let to = end.last;
        if said.is_some_and(|to| to < event.date) {
            return;
        }
        let reading = self.sag.settings.months;
        let other = match reading {
            Reading::FromLast => Reading::CalendarYear,
            Reading::CalendarYear => Reading::FromLast,
        };
        let Some(amount) = tillaegstakst(row, event, to, reading) else { return };
        // "pr. påbegyndt måned, som afgørelsen om skærpet tilsyn omfatter": also of those that the
        // law does not let it last, or only of the others.
        let longer = end.other.filter(|(_, by)| *by == OtherBy::Decision);
        let other_amount = match longer {
            Some((to, _)) => tillaegstakst(row, event, to, reading),
            None => tillaegstakst(row, event, to, other),
        };
        let other_amount = other_amount.filter(|other| *other != amount);
        let mut count = Counter::from(event.date, self.sag.settings.practice);
        count.note(StepKind::CountedFrom { on: event.date });
        count.set(to);
        self.push(Draft {
            event: Some(at),
            reading: Some(reading),
            amount: Some(amount),
            // By several months it is open for what share it is paid, whatever a month is.
            settled: other_amount.is_none() && row.count == 1,
            other_amount,
            confidence: changed.map_or(Confidence::Verified, |_| Confidence::Inferred),
            ..Draft::of(rule, row, event.date, count)
        });
    }

    /// A surplus or deficit of a year: counted from the end of that year, the safe way, or from the
    /// day the accounts were closed.
    pub(super) fn surplus(&mut self, at: usize, event: &Event) {
        let id = RuleId::OverUnderskud;
        let Some(law @ (rule, row, _)) = rule_on(id, event.date) else { return };
        if self.sag.party != Party::Socialtilsyn {
            return;
        }
        let end = event.year().and_then(|year| Date::from_civil(i32::from(year.0), 12, 31));
        let Some(end) = end else {
            return self.nothing(NothingWhy::YearMissing, at, Some((id, event.date)));
        };
        // Accounts are closed after their year: where it is noted otherwise, what is known is the
        // day of the event, which is the earlier one too.
        let start = end.min(event.date);
        if end > event.date {
            self.find(FristFundKind::YearNotEnded { end }, Some(at), Some(law));
        }
        let mut count = Counter::from(start, self.sag.settings.practice);
        count.note(StepKind::CountedFrom { on: start });
        let last = count.years(row.count);
        let by_day = event.date.plus_months(i32::from(row.count).saturating_mul(12));
        let met_on = self.met(rule, event, event.date);
        self.finish(Draft {
            event: Some(at),
            last,
            other_reading: by_day.filter(|on| Some(*on) != last).map(|on| (on, OtherBy::FromDay)),
            met_on,
            law_on: event.date,
            ..Draft::of(rule, row, start, count)
        });
    }
}
