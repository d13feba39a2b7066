//! The fees: the surcharge under skærpet tilsyn, to the øre, and when a surplus is counted in.

use super::draft::Draft;
use super::engine::Engine;
use super::rule::Detail;
use super::{FristFundKind, NothingWhy, OtherBy, Row, RuleId, rule_on};
use crate::calendar::{Counter, Date, StepKind};
use crate::case::{Event, Party, Reading};
use crate::exact::{Fraction, Overflow};

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
    fn of(row: &Row) -> Self {
        if row.says(Detail::ByThreeMonths) {
            Self { percent: 25, per: Takstperiode::ThreeMonths }
        } else {
            Self { percent: 10, per: Takstperiode::BegunMonth }
        }
    }
}

/// The surcharge of a day.
pub(crate) fn tillaegstakst_on(date: Date) -> Option<Tillaegstakst> {
    RuleId::SkaerpetTilsynTillaegstakst.row_on(date).map(Tillaegstakst::of)
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
    let Tillaegstakst { percent, per } = Tillaegstakst::of(row);
    let units = match per {
        Takstperiode::ThreeMonths => months.checked_add(2)?.checked_div(3)?,
        Takstperiode::BegunMonth => months,
    };
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
