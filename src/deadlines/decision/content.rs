//! What must stand in the decision.

use super::expectation::is_said;
use super::grounds::{Beside, Note};
use super::look::{Look, Shown};
use super::{
    Decision, Document, Grounds, Mark, RequirementKind as Kind, RequirementState as State,
    RequirementWhen as When,
};
use crate::calendar::Date;
use crate::case::EventKind;
use crate::deadlines::{Detail, Row};
use crate::law::Confidence;

impl Look<'_, '_, '_> {
    pub(super) fn content(&mut self) {
        let event = self.decision.event;
        match event.kind() {
            EventKind::Paabud => {
                let facts = self.flag(event.reason());
                self.required(Kind::Facts, When::With, facts);
                self.required(Kind::Frist, When::With, self.frist());
                let visible = self.own(is_said(event.seen_by()) && event.frist().is_some());
                let grounds = Grounds::document(Document::RunningPaabud);
                self.push(Kind::SeenBy, When::With, visible, None, grounds);
            }
            EventKind::SkaerpetTilsyn => {
                self.period();
                let paabud = self.paabud_too();
                self.required(Kind::PaabudToo, When::With, paabud);
            }
            _ => {
                // At once it needs none, where it may be taken so; one that lies before it contradicts
                // it all the same.
                let at_once = event.is_straks() && self.rule(Kind::UrgentReason).is_some();
                let (frist, rule) = match self.frist() {
                    (State::Noted | State::NotNoted, _) if at_once => {
                        ((State::Excused, None), Kind::UrgentReason)
                    }
                    frist => (frist, Kind::Frist),
                };
                if let Some((grounds, _)) = self.law(rule) {
                    self.push(Kind::Frist, When::With, frist, None, grounds);
                }
                self.despite_complaint();
            }
        }
        let guidance = self.flag(event.klagevejledning());
        self.required(Kind::ReasonsAndGuidance, When::With, guidance);
    }

    fn frist(&self) -> Shown {
        let Decision { event, at, on } = self.decision;
        match event.frist() {
            Some(frist) if frist < on => (State::Against, at),
            frist => self.own(frist.is_some()),
        }
    }

    /// Whether the period is within the limit; until 2016, whether it is the limit.
    fn period(&mut self) {
        let Decision { event, at, on } = self.decision;
        let Some((grounds, row)) = self.law(Kind::Period) else { return };
        let outside = event.to().is_some_and(|to| to < on || Outside::of(row, on, to).is_some());
        let shown = if outside { (State::Against, at) } else { self.own(event.to().is_some()) };
        self.push(Kind::Period, When::With, shown, None, grounds);
    }

    /// A påbud in the same decision, or of the same day.
    fn paabud_too(&self) -> Shown {
        let Decision { event, on, .. } = self.decision;
        match self.course.first_on(Mark::Paabud, event, on) {
            Some(at) => (State::Noted, Some(at)),
            None => self.flag(event.med_paabud()),
        }
    }

    /// An ending waits for the complaint, unless it is decided that it does not.
    fn despite_complaint(&mut self) {
        let Some((grounds, row)) = self.law(Kind::DespiteComplaint) else { return };
        if row.says(Detail::Suspends) {
            let grounds = grounds.noting(Note::NotTheSame).citing(Beside::DespiteComplaint);
            let grounds = grounds.read(Confidence::Inferred);
            let to_judge = (State::ToJudge, None);
            self.push(Kind::DespiteComplaint, When::With, to_judge, None, grounds);
        }
    }
}

/// A period that the row does not allow, by its last day.
pub(super) struct Outside {
    /// The last day the row allows.
    pub(super) last: Date,
    /// Whether the row allows no other.
    pub(super) exactly: bool,
}

impl Outside {
    /// Whether a period from a day until another is outside a row, also where the first day counts.
    pub(super) fn of(row: &Row, on: Date, to: Date) -> Option<Self> {
        let last = on.plus_months(i32::from(row.count))?;
        let exactly = row.says(Detail::Exactly);
        let open = i32::from(row.says(Detail::FirstDayOpen));
        let shortest = last.plus_days(open.saturating_neg()).filter(|_| exactly);
        (to > last || shortest.is_some_and(|shortest| to < shortest))
            .then_some(Self { last, exactly })
    }
}
