//! Finding what does not fit in a plan.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Handleplanpunkt, Handlingsstatus, PlanFund, PlanFundKind};
use crate::calendar::Date;
use crate::input::{is_blank, pointer};
use crate::model::{Leaf, Model};

/// Everything there is to say, point by point. `fristen` are the fristen of an earlier plan
/// that are others now, by the points' keys.
pub(super) fn check(
    model: Option<&Model>,
    fristen: &BTreeMap<String, Date>,
    points: &[Handleplanpunkt],
    today: Date,
) -> Vec<PlanFund> {
    let ids = model.map(ids_of);
    let mut check = Check { ids, fristen, today, findings: Vec::new() };
    for (at, point) in points.iter().enumerate() {
        let path = pointer(&["points", &at.to_string()]);
        check.point(point, &path);
        if !point.gone {
            check.actions(point, &path);
        }
    }
    check.findings
}

fn ids_of(model: &Model) -> BTreeSet<&str> {
    let mut ids = BTreeSet::new();
    ids.extend(model.temaer().iter().map(|its| &*its.id));
    ids.extend(model.kriterier().map(|its| &*its.id));
    ids.extend(model.leaves().map(Leaf::id));
    ids
}

struct Check<'c> {
    /// The ids of the assessment's model; none where there is no assessment.
    ids: Option<BTreeSet<&'c str>>,
    fristen: &'c BTreeMap<String, Date>,
    today: Date,
    findings: Vec<PlanFund>,
}

impl Check<'_> {
    fn add(&mut self, kind: PlanFundKind, path: &str, field: &str) {
        let path = [path, field].concat();
        self.findings.push(PlanFund { severity: kind.severity(), kind, path });
    }

    fn point(&mut self, point: &Handleplanpunkt, path: &str) {
        if point.gone {
            self.add(PlanFundKind::AnledningGone, path, "");
            return;
        }
        let done = point.status == Handlingsstatus::Faerdig;
        match point.frist {
            Some(frist) if frist < self.today && !done && point.kind.acts_by_frist() => {
                self.add(PlanFundKind::FristPassed { frist }, path, "/frist");
            }
            None if point.kind.has_frist() => self.add(PlanFundKind::FristMissing, path, "/frist"),
            _ => {}
        }
        if let (Some(before), Some(now)) = (self.fristen.get(&point.key), point.frist) {
            self.add(PlanFundKind::FristChanged { before: *before, now }, path, "/frist");
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
        self.ids.as_ref().is_none_or(|ids| ids.contains(id))
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
