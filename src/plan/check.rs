//! Finding what does not fit in a plan.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::point::Over;
use super::{Handleplanpunkt, Handlingsstatus, PlanFundKind};
use crate::calendar::Date;
use crate::case::Party;
use crate::finding::Finding;
use crate::input::{is_blank, pointer};
use crate::model::{Model, Parts};

/// Everything there is to say, point by point.
pub(super) fn check(
    party: Party,
    model: Option<&Model>,
    points: &[Handleplanpunkt],
    today: Date,
) -> Vec<Finding<PlanFundKind>> {
    let mut check = Check { party, parts: model.map(Parts::of), today, findings: Vec::new() };
    for (at, point) in points.iter().enumerate() {
        let path = pointer(&["points", &at.to_string()]);
        check.point(point, &path);
        if !point.gone {
            check.actions(point, &path);
        }
    }
    check.findings
}

struct Check<'c> {
    party: Party,
    /// The parts of the assessment's model; none where there is no assessment.
    parts: Option<Parts<'c>>,
    today: Date,
    findings: Vec<Finding<PlanFundKind>>,
}

impl Check<'_> {
    fn add(&mut self, kind: PlanFundKind, path: &str, field: &str) {
        let path = [path, field].concat();
        self.findings.push(Finding { severity: kind.severity(), kind, path, source: None });
    }

    fn point(&mut self, point: &Handleplanpunkt, path: &str) {
        if point.gone {
            let why = match point.over {
                Some(Over::Annulled(on)) => PlanFundKind::DecisionAnnulled { on },
                Some(Over::RanOut(last)) => PlanFundKind::PeriodOver { last },
                None => PlanFundKind::AnledningGone,
            };
            self.add(why, path, "");
            return;
        }
        let done = point.status == Handlingsstatus::Faerdig;
        let kind = point.kind.decides();
        let without_rule = kind.is_some_and(|kind| kind.is_not_in_chapter_3a(self.party));
        if without_rule {
            self.add(PlanFundKind::NotInChapter3a, path, "");
        }
        if point.asked {
            self.add(PlanFundKind::WhichEvent, path, "");
        }
        match point.frist {
            // Nothing has passed while it has not by every reading.
            Some(frist)
                if frist < self.today
                    && !point.depends
                    && !done
                    && !point.asked
                    && point.kind.acts_by_frist() =>
            {
                self.add(PlanFundKind::FristPassed { frist }, path, "/frist");
            }
            _ if point.kind.has_frist() && point.lacks_day && !without_rule => {
                self.add(PlanFundKind::FristMissing, path, "/frist");
            }
            _ => {}
        }
        if let (Some(before), Some(now)) = (point.frist_before, point.frist) {
            self.add(PlanFundKind::FristChanged { before, now }, path, "/frist");
        }
        if point.seen_now.is_some() {
            self.add(PlanFundKind::SeenChanged, path, "/seenNow");
        }
        if point.agree == Some(false) && is_blank(&point.view) {
            self.add(PlanFundKind::DisagreementNotDocumented, path, "/view");
        }
        for (at, id) in point.about.iter().enumerate() {
            if !self.is_known(id) {
                let field = ["/about/", &at.to_string()].concat();
                self.add(PlanFundKind::AboutUnknown { id: String::from(id) }, path, &field);
            }
        }
    }

    fn is_known(&self, id: &str) -> bool {
        self.parts.as_ref().is_none_or(|parts| parts.part(id).is_some())
    }

    fn actions(&mut self, point: &Handleplanpunkt, path: &str) {
        for (at, action) in point.actions.iter().enumerate() {
            let path = [path, "/actions/", &at.to_string()].concat();
            let done = action.status == Handlingsstatus::Faerdig;
            if let Some(by) = action.by {
                if let Some(frist) = point.frist.filter(|frist| by > *frist) {
                    self.add(PlanFundKind::ActionAfterFrist { by, frist }, &path, "/by");
                }
                if by < self.today && !done {
                    self.add(PlanFundKind::ActionOverdue { by }, &path, "/by");
                }
            }
            if done && is_blank(&action.proof) {
                self.add(PlanFundKind::DoneWithoutProof, &path, "/proof");
            }
        }
    }
}
