//! Finding what does not fit in a plan.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Anledning, Handleplansag, Handlingsstatus, PlanFund, PlanFundKind, Planpunkt};
use crate::calendar::Date;
use crate::input::pointer;
use crate::risk::vurdering::is_blank;

/// Everything there is to say, point by point.
pub(super) fn check(sag: &Handleplansag<'_>, punkter: &[Planpunkt], today: Date) -> Vec<PlanFund> {
    let mut check = Check { sag, today, findings: Vec::new() };
    for (at, point) in punkter.iter().enumerate() {
        let path = pointer(&["punkter", &at.to_string()]);
        check.point(point, &path);
        if !point.gone {
            check.actions(point, &path);
        }
    }
    check.findings
}

struct Check<'c, 'm> {
    sag: &'c Handleplansag<'m>,
    today: Date,
    findings: Vec<PlanFund>,
}

impl Check<'_, '_> {
    fn add(&mut self, kind: PlanFundKind, path: &str, field: &str) {
        let path = [path, field].concat();
        self.findings.push(PlanFund { severity: kind.severity(), kind, path });
    }

    fn point(&mut self, point: &Planpunkt, path: &str) {
        if point.gone {
            self.add(PlanFundKind::ConcernGone, path, "");
            return;
        }
        let done = point.status == Handlingsstatus::Faerdig;
        // Only what somebody set a frist for in a letter or a decision.
        let has_frist = matches!(
            point.kind,
            Anledning::Paabud
                | Anledning::SkaerpetTilsyn
                | Anledning::Varsling
                | Anledning::Partshoering
        );
        match point.frist {
            Some(frist) if frist < self.today && !done => {
                self.add(PlanFundKind::FristPassed { frist }, path, "/frist");
            }
            None if has_frist => self.add(PlanFundKind::FristMissing, path, "/frist"),
            _ => {}
        }
        let kept = self.sag.punkter.iter().find(|its| its.key == point.key);
        if let (Some(before), Some(now)) = (kept.and_then(|its| its.frist), point.frist)
            && before != now
        {
            self.add(PlanFundKind::FristChanged { before, now }, path, "/frist");
        }
        if point.seen_now.is_some() {
            self.add(PlanFundKind::SeenChanged, path, "/seenNow");
        }
        if point.agree == Some(false) && is_blank(&point.view) {
            self.add(PlanFundKind::DisagreementNotDocumented, path, "/view");
        }
        for (at, id) in point.about.iter().enumerate() {
            if self.sag.assessed.is_some() && !self.is_known(id) {
                let field = ["/about/", &at.to_string()].concat();
                self.add(PlanFundKind::AboutUnknown { id: String::from(id) }, path, &field);
            }
        }
    }

    fn is_known(&self, id: &str) -> bool {
        let Some((_, assessed)) = &self.sag.assessed else { return true };
        let model = assessed.model();
        model.kriterier().any(|its| its.id == id)
            || model.leaves().any(|its| its.id() == id)
            || model.temaer().iter().any(|its| its.id == id)
    }

    fn actions(&mut self, point: &Planpunkt, path: &str) {
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
