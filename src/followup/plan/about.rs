//! What stands out on a point of a plan: its answer, and its planning.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::super::sources::{follow_up, measurable};
use super::super::{MaalbarRegel, OpfoelgningFundKind as Fund};
use super::Draft;
use crate::finding::Severity;
use crate::input::pointer;
use crate::law::Source;
use crate::model::{Judged, Level};

impl Draft<'_, '_> {
    /// Whether the applicant's answer is there, and can be measured.
    pub(super) fn about_answer(&mut self, place: usize) {
        let Some(point) = self.points.get(place) else { return };
        let id = point.id.to_string();
        let expected = point.expected == Some(true);
        let Some(svar) = &point.svar else {
            if expected {
                self.find(Fund::AnswerMissing { id }, "/opfoelgning/svar", follow_up());
            }
            return;
        };
        let mut broken = Vec::new();
        for sign in svar.signs.iter().filter(|sign| sign.found.is_empty()) {
            broken.push(sign.rule);
        }
        let none = broken.len() == MaalbarRegel::ALL.len();
        let severity = if none { Severity::Warning } else { Severity::Note };
        let at = self.noted.svar(&id).map(|one| one.place).unwrap_or_default();
        let path = pointer(&["opfoelgning", "svar", &at.to_string(), "text"]);
        for rule in broken {
            let id = id.clone();
            let kind = match rule {
                MaalbarRegel::Number => Fund::AnswerNoNumber { id },
                MaalbarRegel::Date => Fund::AnswerNoDate { id },
                MaalbarRegel::Observable => Fund::AnswerNoObservable { id },
            };
            self.find_as(kind, severity, &path, measurable());
        }
    }

    pub(super) fn about_planning(&mut self, place: usize) {
        let Some(point) = self.points.get(place) else { return };
        let id = point.id.to_string();
        let path = match self.noted.point(&id) {
            Some(one) => pointer(&["opfoelgning", "points", &one.place.to_string()]),
            None => "/opfoelgning/points".to_string(),
        };
        let (when, outcome, applies) = (point.when, point.outcome, point.applies);
        // A criterion repeats its indicators where they are points of their own.
        let own = point.level == Level::Indikator
            || self.approval.assessed.model.judged() == Judged::Criteria;
        let practice = point.practice.as_ref().filter(|_| own).map(|its| its.source.place);
        if let Some(source) = practice.and_then(|place| self.sources.get(place)).cloned() {
            self.find(Fund::PresupposesPractice { id: id.clone() }, &path, source);
        }
        if !applies {
            self.find(Fund::PointNotApplicable { id }, &path, Source::readable());
        }
        if let Some(when) = when {
            if when < self.approval.assessed.date {
                self.find(Fund::WhenBeforeApproval { when }, &path, Source::readable());
            } else if when < self.today && outcome.is_none() {
                self.find(Fund::WhenPassed { when }, &path, follow_up());
            }
        }
    }
}
