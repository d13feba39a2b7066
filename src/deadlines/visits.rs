//! Visits: how the interval is counted, across the change of law and in both readings.

use super::check::FIRST;
use super::draft::Draft;
use super::engine::Engine;
use super::{DecisionFundKind, FristFundKind, OtherBy, Row, Rule, RuleId, Unit, When};
use crate::calendar::{Counter, Date, StepKind};
use crate::case::{Event, Reading};
use crate::law::Confidence;

/// An interval counted from a visit.
struct Interval {
    count: Counter,
    row: &'static Row,
    /// The day whose law counts.
    law_on: Date,
    last: Date,
}

impl Engine<'_> {
    /// What must be done again within a time, and until when it next was; a visit of an afdeling
    /// is met by one of it.
    pub(super) fn recurs(&mut self, rule: &'static Rule, at: usize, event: &Event) {
        let afdeling = event.afdeling().filter(|_| rule.when == When::Afdeling);
        let next = self.index.next(event.kind(), afdeling, event.date);
        let reading = self.sag.settings.visits;
        let Some(counted) = self.count_from(rule, event, reading) else { return };
        let (other, by) = match reading {
            Reading::FromLast => (Reading::CalendarYear, OtherBy::CalendarYear),
            Reading::CalendarYear => (Reading::FromLast, OtherBy::FromLast),
        };
        let other = self.count_from(rule, event, other).map(|other| (other.last, by));
        let mut count = counted.count;
        count.keep();
        self.push(Draft {
            event: Some(at),
            last: Some(counted.last),
            reading: Some(reading),
            other_reading: other,
            met_on: next.and_then(|next| self.event(next)).map(|next| next.date),
            confidence: Confidence::Open,
            law_on: counted.law_on,
            ..Draft::of(rule, counted.row, event.date, count)
        });
    }

    /// Counts an interval by the law of the visit; where its end lies beyond that law, it
    /// never fell due, and the new law's interval is counted from the same visit. So is one from
    /// before there was a rule, where it ends after.
    fn count_from(&self, rule: &'static Rule, event: &Event, reading: Reading) -> Option<Interval> {
        let began = rule.rows.first()?;
        let mut row = rule.on(event.date).unwrap_or(began);
        let mut law_on = event.date.max(began.validity.from);
        let mut count = Counter::from(event.date, self.sag.settings.practice);
        count.note(StepKind::CountedFrom { on: event.date });
        if event.date < began.validity.from {
            count.note(StepKind::LawOfTheEnd { on: began.validity.from });
        }
        loop {
            if row.unit != Unit::Years {
                return None;
            }
            let last = match reading {
                Reading::FromLast => count.years(row.count),
                Reading::CalendarYear => count.end_of_year(row.count),
            }?;
            if last < began.validity.from || event.date < FIRST {
                return None;
            }
            let Some(end) = row.validity.to.filter(|end| last > *end) else {
                return Some(Interval { count, row, law_on, last });
            };
            law_on = end.next()?;
            row = rule.on(law_on)?;
            count.note(StepKind::NeverDue { on: last, changed: law_on });
            count.go_to(event.date, StepKind::CountedFrom { on: event.date });
        }
    }

    /// The announcement of a visit.
    pub(super) fn notice(&mut self, at: usize, event: &Event) {
        let Some(announced) = event.announced_on() else { return };
        if announced > event.date {
            let kind =
                DecisionFundKind::FristBeforeStart { frist: event.date, on: announced }.into();
            self.find(kind, Some(at), None);
            return;
        }
        if let Some(rule) = RuleId::UanmeldtHovedregel.rule()
            && let Some(row) = rule.on(event.date)
            && row.unit == Unit::Condition
            && event.reason() != Some(true)
        {
            let kind = FristFundKind::AnnouncedWithoutReason;
            self.find(kind, Some(at), Some((rule, row, event.date)));
        }
    }

    /// How early a visit could be announced: by the law of the day it was. Where that had no limit
    /// and the law of the visit has one, both are said, since no text says which counts.
    pub(super) fn limit(&mut self, rule: &'static Rule, at: usize, event: &Event) {
        let announced = event.announced_on().filter(|announced| *announced <= event.date);
        let Some(announced) = announced else { return };
        let is_limit = |row: &&Row| row.unit == Unit::WeeksBefore;
        let then = rule.on(announced).filter(is_limit);
        let Some(row) = then.or_else(|| rule.on(event.date).filter(is_limit)) else { return };
        let mut count = Counter::from(event.date, self.sag.settings.practice);
        count.note(StepKind::CountedFrom { on: event.date });
        let Some(earliest) = count.weeks_before(row.count) else { return };
        let from = row.validity.from;
        let open = then.is_none();
        if open {
            count.note(StepKind::EitherLaw { on: from });
        }
        let law_on = announced.max(from);
        self.push(Draft {
            event: Some(at),
            earliest: Some(earliest),
            met_on: Some(announced).filter(|announced| *announced >= earliest),
            confidence: if open { Confidence::Open } else { Confidence::Verified },
            law_on,
            ..Draft::of(rule, row, event.date, count)
        });
        let kind = match open {
            _ if announced >= earliest => return,
            true => FristFundKind::NoticeEitherLaw { announced, from, earliest },
            false => FristFundKind::NoticeTooLong { earliest, announced },
        };
        self.find(kind, Some(at), Some((rule, row, law_on)));
    }
}
