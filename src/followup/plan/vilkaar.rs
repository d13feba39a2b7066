//! The vilkår of a plan, by frist, and what stands out on each.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::super::OpfoelgningFundKind as Fund;
use super::super::vilkaar::Vilkaar;
use super::Draft;
use super::noted::in_order;
use crate::calendar::Date;
use crate::deadlines::{Row, RuleId, is_between};
use crate::input::pointer;
use crate::law::Source;

/// A vilkår in the plan.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct VilkaarLinje {
    /// The place of its event in the input.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub event: usize,
    /// The user's own id of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The day of the decision.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub date: Date,
    /// What must be met, where somebody has said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The indicators and criteria it is about.
    pub about: Vec<String>,
    /// The frist set.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frist: Option<Date>,
    /// No day runs: Ankestyrelsen has decided a complaint, and it is open what holds.
    pub paused: bool,
    /// The frist by the other reading, where no text settles which day counts.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_reading: Option<Date>,
    /// Days left; negative once it has passed. Absent when met, and where it has passed by one
    /// reading only.
    #[cfg_attr(feature = "ts", ts(type = "number", optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_left: Option<i64>,
    /// Whether the law lets the approval lapse if it is not met by the frist.
    pub lapses: bool,
    /// When it was met.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub met_on: Option<Date>,
    /// By whom it is followed up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<String>,
    /// The place of its source; absent where the law of the day said nothing.
    #[cfg_attr(feature = "ts", ts(type = "number", optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<usize>,
}

impl Draft<'_, '_> {
    pub(super) fn all_vilkaar(&mut self) {
        let all = &self.approval.vilkaar;
        for at in in_order(all) {
            if let Some(one) = all.get(at) {
                self.one_vilkaar(one);
            }
        }
    }

    fn one_vilkaar(&mut self, one: &Vilkaar) {
        let (event, approved) = (&one.event, one.event.date);
        let path = pointer(&["events", &one.place.to_string()]);
        let kortere = event.kortere_periode() == Some(true);
        let lapse = law(RuleId::VilkaarBortfald, approved).filter(|_| kortere);
        let open = one.met_on.is_none() && !one.runs.paused;
        let (frist, other) = (one.runs.last, one.runs.other);
        // Nothing has passed, or is late, while it is not by every reading.
        let beyond = |frist: Date| other.map_or(frist, |other| other.max(frist));
        if kortere && lapse.is_none() {
            // The rule as it says when it came.
            let came = |row: &Row| {
                let from = row.validity.from;
                Some((from, row.source_of(RuleId::VilkaarBortfald, from)?))
            };
            let rule = RuleId::VilkaarBortfald.rule();
            if let Some((from, source)) = rule.and_then(|rule| rule.rows.iter().find_map(came)) {
                self.find(Fund::VilkaarRuleNotYet { from }, &path, source);
            }
        }
        if let (Some(source), true) = (&lapse, open) {
            let kind = match frist {
                Some(frist) => Fund::VilkaarLapses { frist },
                None => Fund::VilkaarHasNoFrist,
            };
            self.find(kind, &path, source.clone());
        }
        let frist_law = law(RuleId::VilkaarFrist, approved);
        if let Some(frist) = frist {
            let kind = match one.met_on {
                _ if frist < approved => Some(Fund::VilkaarFristBeforeApproval { frist }),
                Some(met) if met > beyond(frist) => Some(Fund::VilkaarMetLate { met, frist }),
                None if beyond(frist) < self.today => Some(Fund::VilkaarFristPassed { frist }),
                _ => None,
            };
            match (kind, &lapse) {
                // What follows is not for a person to decide where the bekendtgørelse says it.
                (Some(Fund::VilkaarFristPassed { frist }), Some(source)) => {
                    let kind = Fund::VilkaarFristPassedLapses { frist };
                    self.find(kind, &path, source.clone());
                }
                (Some(kind), _) => {
                    let source = frist_law.clone().unwrap_or_else(Source::readable);
                    self.find(kind, &path, source);
                }
                (None, _) => {}
            }
        }
        let lapses = lapse.is_some();
        let source = lapse.or(frist_law).map(|source| self.sources.place(source));
        let left = frist.filter(|_| open && !is_between(self.today, frist, other));
        self.vilkaar.push(VilkaarLinje {
            event: one.place,
            id: event.id.clone(),
            date: event.date,
            subject: event.subject().or(event.text.as_deref()).map(String::from),
            about: Vec::from(one.about()),
            frist,
            paused: one.runs.paused,
            other_reading: other,
            days_left: left.map(|frist| i64::from(self.today.days_until(frist))),
            lapses,
            met_on: one.met_on,
            who: event.who().map(String::from),
            source,
        });
    }
}

/// What a rule of the deadlines says on a day; nothing where it says nothing.
fn law(id: RuleId, on: Date) -> Option<Source> {
    id.row_on(on)?.source_of(id, on)
}
