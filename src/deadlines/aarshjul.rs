//! The yearly wheel: what falls due on a date of the year, for a tilbud or a socialtilsyn.

use alloc::string::ToString;

use super::draft::Draft;
use super::engine::Engine;
use super::rule::Detail;
use super::rules::{EARLY, LATE, LATE_APPROVAL};
use super::{FristFundKind, Frister, OtherBy, RULES, Row, Rule, Unit, Way, When, rule_on};
use crate::calendar::{Counter, Date, StepKind};
use crate::case::{Event, EventKind, Ownership, Party, Sag, Year};
use crate::law::Confidence;

/// What a tilbud sends every year without a day, each by its ownership.
pub(super) const SENT: [EventKind; 3] =
    [EventKind::RegnskabSendt, EventKind::KoncernnoteSendt, EventKind::RevisionsberetningSendt];

/// Every fixed date of a calendar year, for the party of the events; a date that an event says
/// was met is met.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::case::{Ownership, Party, Sag, Year};
/// use kvalitetsmodel::deadlines::{RuleId, aarshjul};
///
/// let day = |text| Date::parse(text).expect("a real date");
/// let mut sag = Sag::new(Party::Tilbud);
/// sag.ownership = Some(Ownership::Privat);
/// let wheel = aarshjul(&sag, Year(2026), day("2026-01-01"));
/// let budget = wheel.frister.iter().find(|one| one.rule == RuleId::BudgetPrivat);
/// assert_eq!(budget.and_then(|one| one.last), Some(day("2026-10-01")));
/// ```
#[must_use]
pub fn aarshjul(sag: &Sag, year: Year, today: Date) -> Frister {
    let mut engine = Engine::new(sag, today);
    engine.wheel(i32::from(year.0));
    engine.answer()
}

impl<'f> Engine<'f> {
    fn wheel(&mut self, year: i32) {
        let next = year.saturating_add(1);
        let before = year.saturating_sub(1);
        match self.sag.party {
            Party::Tilbud => {
                let approval = self.reported(EventKind::BudgetIndberettet, year);
                match approval {
                    Some((at, event)) => self.budget_approval(at, event),
                    // 1 January, if it came before 1 October.
                    None => self.approval(None, year, true),
                }
                let report = self.by_ownership(EventKind::AarsrapportIndberettet, year);
                self.fixed(report, year, before, None);
                for kind in SENT {
                    if self.sends(kind, year) {
                        self.undated(self.due(kind, None).or_else(|| of_some(kind)), year);
                    }
                }
                let budget = self.by_ownership(EventKind::BudgetIndberettet, year);
                self.fixed(budget, year, next, None);
                // What some private ones send with it.
                if budget.is_some_and(|rule| rule.has(Way::Private)) {
                    self.fixed(of_some(EventKind::BudgetIndberettet), year, next, None);
                }
                self.end_of_year(year);
            }
            Party::Plejefamilie => self.end_of_year(year),
            Party::BpaForening => {
                let reported = self.reported(EventKind::BudgetIndberettet, year);
                match reported {
                    Some((at, event)) => self.budget_approval(at, event),
                    None => self.approval(None, year, false),
                }
                self.undated(self.due(EventKind::RegnskabSendt, None), year);
                self.fixed(self.due(EventKind::BudgetIndberettet, None), year, next, None);
            }
            Party::Socialtilsyn => {
                self.approval(None, year, false);
                self.approval(None, year, true);
                let report = self.due(EventKind::AarsrapportIndberettet, None);
                self.fixed(report, year, before, None);
            }
        }
    }

    /// Whether those of the tilbud's ownership send such in a year: private ones the accounts and the
    /// note on them, public ones the revisionsberetning. Where it is not known, what private ones do.
    pub(super) fn sends(&self, kind: EventKind, year: i32) -> bool {
        let beretning = kind == EventKind::RevisionsberetningSendt;
        match self.sag.ownership {
            None | Some(Ownership::Privat) => !beretning,
            Some(Ownership::Driftsaftale) => date_of(year, 101).is_some_and(|on| {
                let accounts = self.due(EventKind::RegnskabSendt, None);
                let says = |rule: &Rule| rule.id.says(on, Detail::WithDriftsaftale);
                !beretning && accounts.is_some_and(says)
            }),
            Some(Ownership::Kommunal | Ownership::Regional) => beretning,
        }
    }

    /// The rule about the party on what is reported, approved or sent every year; of a tilbud the
    /// one of private or of public ones, where they have one each. A socialtilsyn has a report of
    /// its own, and approves those of tilbud.
    fn due(&self, kind: EventKind, public: Option<bool>) -> Option<&'static Rule> {
        let party = self.sag.party;
        let other = public.map(|public| if public { Way::Private } else { Way::Public });
        let is = |rule: &&Rule| {
            rule.closes.contains(&kind)
                && rule.is_for(party)
                && !rule.has(Way::OfSome)
                && other.is_none_or(|other| !rule.has(other))
        };
        let own = |rule: &&Rule| is(rule) && rule.has(Way::Socialtilsyn);
        let own = RULES.iter().find(own).filter(|_| party == Party::Socialtilsyn);
        own.or_else(|| RULES.iter().find(is))
    }

    /// The private or the public rule on what falls due in a year.
    fn by_ownership(&mut self, kind: EventKind, due: i32) -> Option<&'static Rule> {
        let public = self.due(kind, Some(true));
        let is_public = match self.ownership() {
            Ownership::Kommunal | Ownership::Regional => true,
            Ownership::Driftsaftale => public.is_some_and(|rule| {
                law_day(rule, due).is_some_and(|on| rule.id.says(on, Detail::WithDriftsaftale))
            }),
            Ownership::Privat => false,
        };
        if is_public { public } else { self.due(kind, Some(false)) }
    }

    /// The ownership; where it is not known, the private dates, which are the earlier ones for
    /// a budget, and a finding.
    fn ownership(&mut self) -> Ownership {
        self.sag.ownership.unwrap_or_else(|| {
            if !core::mem::replace(&mut self.ownership_told, true) {
                self.find_at(FristFundKind::OwnershipMissing, "/ownership".to_string(), None);
            }
            Ownership::Privat
        })
    }

    /// The budget an event says was reported.
    pub(super) fn budget(&mut self, at: usize, event: &Event) {
        let Some(year) = event.year().map(|year| i32::from(year.0)) else { return };
        let (kind, before) = (EventKind::BudgetIndberettet, year.saturating_sub(1));
        let rule = match self.sag.party {
            Party::Tilbud => self.by_ownership(kind, before),
            Party::BpaForening => self.due(kind, None),
            Party::Plejefamilie | Party::Socialtilsyn => return,
        };
        self.fixed(rule, before, year, Some((at, event)));
    }

    /// The yearly report an event says was made.
    pub(super) fn yearly_report(&mut self, at: usize, event: &Event) {
        let Some(year) = event.year().map(|year| i32::from(year.0)) else { return };
        let (kind, after) = (EventKind::AarsrapportIndberettet, year.saturating_add(1));
        let rule = match self.sag.party {
            Party::Tilbud => self.by_ownership(kind, after),
            Party::Socialtilsyn => self.due(kind, None),
            Party::Plejefamilie | Party::BpaForening => return,
        };
        self.fixed(rule, after, year, Some((at, event)));
    }

    /// The socialtilsyn's approval of a budget an event says was reported.
    pub(super) fn budget_approval(&mut self, at: usize, event: &Event) {
        let Some(year) = event.year().map(|year| i32::from(year.0)) else { return };
        if self.sag.party == Party::Plejefamilie {
            return;
        }
        let bpa = self.sag.party == Party::BpaForening;
        let before = year.saturating_sub(1);
        if date_of(before, EARLY).is_some_and(|first| event.date < first) {
            self.approval(Some((at, event)), year, false);
        } else if !bpa && date_of(before, LATE).is_some_and(|last| event.date <= last) {
            self.approval(Some((at, event)), year, true);
        }
    }

    /// The day a budget must be approved by: where nobody says when it was reported, one of
    /// two, and then open.
    fn approval(&mut self, of: Option<(usize, &Event)>, year: i32, late: bool) {
        let Some(picked) = date_of(year.saturating_sub(1), EARLY) else { return };
        let Some(rule) = self.due(EventKind::BudgetGodkendt, None) else { return };
        let Some((rule, row, _)) = rule_on(rule.id, picked) else { return };
        if row.unit != Unit::Date {
            return;
        }
        let day = if late { LATE_APPROVAL } else { row.count };
        let Some(last) = date_of(year, day) else { return };
        let met_on = match of {
            Some((_, event)) => {
                let link = event.sag.as_deref().unwrap_or_default();
                let met = self.index.first_from(EventKind::BudgetGodkendt, link, event.date);
                let of_year = |met: &Event| met.year().is_none_or(|its| i32::from(its.0) == year);
                let met = met.filter(|at| self.event(*at).is_some_and(of_year));
                self.shows(met);
                met.and_then(|at| self.event(at))
            }
            None => self.reported(EventKind::BudgetGodkendt, year).map(|(_, met)| met),
        };
        let met_on = met_on.map(|met| met.date);
        let unknown = of.is_none() && self.sag.party != Party::Socialtilsyn;
        let confidence = if unknown { Confidence::Open } else { Confidence::Verified };
        self.on_date(rule, row, of.map(|(at, _)| at), last, met_on, confidence);
    }

    /// A date of the year that a rule names.
    fn fixed(
        &mut self,
        rule: Option<&'static Rule>,
        due: i32,
        of: i32,
        met: Option<(usize, &Event)>,
    ) {
        let Some((rule, row, _)) = rule.and_then(|rule| rule_on(rule.id, law_day(rule, due)?))
        else {
            return;
        };
        if row.unit != Unit::Date {
            return;
        }
        let Some(last) = date_of(due, row.count) else { return };
        let met = met.or_else(|| self.reported(*rule.closes.first()?, of));
        let open = row.says(Detail::DateOpen);
        let confidence = if open { Confidence::Open } else { Confidence::Verified };
        let (at, met_on) = (met.map(|(at, _)| at), met.map(|(_, event)| event.date));
        if let Some((old, first)) = date_before(rule, row, due) {
            self.either_date(rule, (old, first), (row, last), at, met_on);
        } else {
            self.on_date(rule, row, at, last, met_on, confidence);
        }
    }

    /// A date that moved before it came, where no text says whether it moved for this year too:
    /// the report on 2021 was due on 1 May by the law the year began with, and on 1 July by BEK
    /// 469/2022, which is not for "regnskaber" of that year (§ 29, stk. 6).
    fn either_date(
        &mut self,
        rule: &'static Rule,
        (old, first): (&'static Row, Date),
        (new, latest): (&'static Row, Date),
        event: Option<usize>,
        met_on: Option<Date>,
    ) {
        let from = new.validity.from;
        let mut count = Counter::from(first, self.sag.settings.practice);
        count.set(first);
        count.keep();
        count.note(StepKind::EitherLaw { on: from });
        if met_on.is_none_or(|met| met > first) {
            let kind = FristFundKind::EitherLaw { from, old: first, new: latest };
            self.find(kind, event, Some((rule, new, from)));
        }
        self.push(Draft {
            event,
            last: Some(first),
            other_reading: Some((latest, OtherBy::Law)),
            met_on,
            confidence: Confidence::Open,
            law_on: old.validity.to.unwrap_or(first),
            ..Draft::of(rule, old, first, count)
        });
    }

    fn on_date(
        &mut self,
        rule: &'static Rule,
        row: &'static Row,
        event: Option<usize>,
        last: Date,
        met_on: Option<Date>,
        confidence: Confidence,
    ) {
        let mut count = Counter::from(last, self.sag.settings.practice);
        count.set(last);
        count.keep();
        let law_on = if row.validity.contains(last) { last } else { row.validity.from };
        self.push(Draft {
            event,
            last: Some(last),
            met_on,
            confidence,
            law_on,
            ..Draft::of(rule, row, last, count)
        });
    }

    /// What must happen once in every year: by its last day, in the calendar reading.
    fn end_of_year(&mut self, year: i32) {
        let Some(last) = Date::from_civil(year, 12, 31) else { return };
        let first = Date::from_civil(year, 1, 1).unwrap_or(last);
        let party = self.sag.party;
        let yearly = RULES.iter().filter(|rule| rule.has(Way::OnceAYear) && rule.is_for(party));
        let is_network = |event: &Event| event.is_of_network() && event.date <= last;
        let network = self.sag.events.iter().any(is_network);
        // First what the year alone asks for, then what is also counted from an event.
        let alone = yearly.clone().filter(|rule| rule.starts.is_empty());
        for rule in alone.chain(yearly.filter(|rule| !rule.starts.is_empty())) {
            let Some((rule, row, _)) = rule_on(rule.id, last) else { continue };
            if rule.has(Way::Kursusdage) {
                if rule.has(Way::Netvaerk) == network {
                    let met = self.course_days((rule, row), None, (first, last));
                    let met_on = met.map(|(on, _)| on);
                    self.on_date(rule, row, None, last, met_on, Confidence::Open);
                }
                continue;
            }
            if rule.when == When::Specialiseret {
                if self.is_specialised() && !network {
                    self.undated(Some(rule), year);
                }
                continue;
            }
            let met = rule.closes.first().and_then(|kind| self.index.first_of_any(*kind, first));
            let met = met.and_then(|at| self.event(at)).filter(|event| event.date <= last);
            self.on_date(rule, row, None, last, met.map(|event| event.date), Confidence::Open);
        }
    }

    /// A duty of the year without a date: accounts, and what goes with them.
    fn undated(&mut self, rule: Option<&'static Rule>, year: i32) {
        let Some(first) = Date::from_civil(year, 1, 1) else { return };
        // A rule that came in the course of the year counts from its first day.
        let begun = |rule: &'static Rule| {
            let from = rule.rows.iter().map(|row| row.validity.from);
            let on = from.into_iter().find(|from| from.civil().0 == year).unwrap_or(first);
            Some((rule_on(rule.id, first).map_or(on, |_| first), rule))
        };
        let Some((start, rule)) = rule.and_then(begun) else { return };
        let Some((rule, row, _)) = rule_on(rule.id, start) else { return };
        let mut count = Counter::from(start, self.sag.settings.practice);
        count.note(StepKind::NoNumber);
        let met_on = rule.closes.first().and_then(|kind| self.sent(*kind, year));
        self.push(Draft { met_on, ..Draft::of(rule, row, start, count) });
    }

    /// When what is sent in a year, about the year before, was: in the year itself where it is not
    /// noted which year it is about.
    fn sent(&self, kind: EventKind, year: i32) -> Option<Date> {
        let about = |event: &Event| match event.year() {
            Some(its) => i32::from(its.0).saturating_add(1),
            None => event.date.civil().0,
        };
        let is = |event: &&Event| event.kind() == kind && about(event) == year;
        self.index.order().iter().filter_map(|at| self.event(*at)).find(is).map(|event| event.date)
    }

    /// The koncern note on the accounts goes with them: on the day they were sent.
    pub(super) fn note_with_accounts(&mut self, at: usize, event: &Event) {
        let year = event.year().map(|year| i32::from(year.0));
        let sent = year.and_then(|year| self.reported(EventKind::RegnskabSendt, year));
        let sent = sent.map(|(_, accounts)| accounts.date).filter(|sent| *sent != event.date);
        if let Some(sent) = sent {
            let kind = FristFundKind::NoteNotWithAccounts { sent };
            self.found(of_some(event.kind()), kind, at, event);
        }
    }

    /// The first event that reports a year's budget or accounts.
    fn reported(&self, kind: EventKind, year: i32) -> Option<(usize, &'f Event)> {
        let of_year = |event: &Event| event.year().map(|year| i32::from(year.0)) == Some(year);
        self.index.order().iter().find_map(|at| {
            let event = self.event(*at)?;
            (event.kind() == kind && of_year(event)).then_some((*at, event))
        })
    }
}

/// What some send every year, by what is sent.
fn of_some(kind: EventKind) -> Option<&'static Rule> {
    let is = |rule: &&Rule| rule.has(Way::OfSome) && rule.closes.contains(&kind);
    RULES.iter().find(is)
}

/// A day of a year, written as in the rows: 1001 is 1 October.
fn date_of(year: i32, day: u16) -> Option<Date> {
    Date::from_civil(year, i32::from(day / 100), i32::from(day % 100))
}

/// The day whose law says when something falls due in a year: for a budget 1 October, for a
/// report 1 July.
fn law_day(rule: &Rule, due: i32) -> Option<Date> {
    let is_budget = rule.closes.first() == Some(&EventKind::BudgetIndberettet);
    date_of(due, if is_budget { 1001 } else { 701 })
}

/// The date by the law a year began with, where that was gone before it.
fn date_before(rule: &'static Rule, row: &Row, due: i32) -> Option<(&'static Row, Date)> {
    let old = rule.on(date_of(due, 101)?).filter(|old| old.unit == Unit::Date)?;
    let first = date_of(due, old.count).filter(|first| *first >= row.validity.from)?;
    (old.count != row.count).then_some((old, first))
}
