//! What becomes of a decision once somebody has complained: whether the complaint suspends it, and
//! what Ankestyrelsen decided.

use alloc::vec::Vec;

use super::super::extensions::SetFrist;
use super::super::index::Index;
use super::super::rule::Detail;
use super::super::{Frist, OtherBy, RuleId, Status, earlier, is_decision};
use super::complaint::DEPTH;
use super::{Answered, Appeals, Asked, Target};
use crate::calendar::{Counter, Date, StepKind};
use crate::case::{Event, EventKind, Klageudfald};
use crate::law::Confidence;

/// What is done with a complaint, beside a new decision.
pub(in crate::deadlines) const FOLLOWS: [EventKind; 3] =
    [EventKind::Genvurderet, EventKind::KlageFastholdt, EventKind::SendtTilAnkestyrelsen];

/// Why it is open whether a complaint suspends an ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    /// It came too late.
    Late,
    /// It came in time by practice alone.
    ByPractice,
    /// It came after the day on which the approval was to end.
    AfterFrist,
    /// The ending was decided before the day from which a complaint suspends.
    BeforeAct,
    /// The ending was decided at once, by the bekendtgørelse.
    AtOnce,
    /// The complaint may be about another decision.
    Which,
    /// It came on the day on which the ending was carried out: which came first is not known.
    SameDay,
    /// The socialtilsyn has taken a new decision.
    Renewed,
}

impl Why {
    /// Its word.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Late => "complainedLate",
            Self::ByPractice => "complainedByPractice",
            Self::AfterFrist => "complainedAfterFrist",
            Self::BeforeAct => "decidedBeforeAct",
            Self::AtOnce => "endedAtOnce",
            Self::Which => "maybeAnother",
            Self::SameDay => "carriedOutThatDay",
            Self::Renewed => "newDecision",
        }
    }
}

/// Whether a complaint suspends a decision: lov om socialtilsyn § 19, stk. 2, of ophør from 2017;
/// else not (retssikkerhedsloven § 72, stk. 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Suspends {
    No,
    Yes,
    /// The text does not settle it.
    Open(Why),
}

/// Ankestyrelsen's decision on a complaint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Decided {
    pub(crate) on: Date,
    pub(crate) udfald: Option<Klageudfald>,
    /// The frist it set itself.
    pub(crate) frist: Option<Date>,
}

impl Decided {
    fn of(event: &Event) -> Self {
        Self { on: event.date, udfald: event.udfald(), frist: event.frist() }
    }

    /// The same, after the first one: a frist set there stands where both leave the decision.
    fn after(self, first: Self) -> Self {
        let set = first.frist.filter(|_| first.leaves_it() && self.leaves_it());
        Self { frist: self.frist.or(set), ..self }
    }

    /// Whether the decision it is over stands after it.
    pub(in crate::deadlines) const fn leaves_it(&self) -> bool {
        matches!(self.udfald, Some(Klageudfald::Stadfaestelse | Klageudfald::Afvisning))
    }
}

/// What a complaint does to a decision, and what was decided about it since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Virkning {
    /// Whether it is over an ending: no other decision is suspended by a complaint (§ 72, stk. 1).
    pub(crate) ends: bool,
    /// The day the complaint came.
    pub(crate) complained: Option<Date>,
    pub(crate) suspends: Suspends,
    /// The day it was put into effect at once: § 19, stk. 2, 2. pkt.
    pub(crate) at_once: Option<Date>,
    /// What Ankestyrelsen decided last: its director can decide "om en tidligere afgjort sag skal
    /// genoptages" (retssikkerhedsloven § 57, nr. 1), and we read it so that the newest holds.
    pub(crate) decided: Option<Decided>,
    /// What it decided first, where it has decided more than once.
    pub(crate) decided_first: Option<Decided>,
    /// The day of a new decision of the socialtilsyn: of several the first, and where Ankestyrelsen has
    /// decided, the last that came after that.
    pub(crate) renewed: Option<Date>,
    /// Whether somebody complained again after Ankestyrelsen had decided: what that leads to, no
    /// text says.
    pub(crate) again: bool,
    /// Whether what fits several decisions, and names none, may be about it.
    pub(crate) which: bool,
    /// The day of a ruling that may be on it.
    pub(crate) ruled: Option<Date>,
    /// The first day that shows that somebody has complained, where no complaint is noted.
    pub(in crate::deadlines) shown: Option<Date>,
    /// The earliest day one can have come, where none is noted: that of the decision.
    pub(in crate::deadlines) earliest: Option<Date>,
    /// The last day on which a complaint was maintained, or passed on.
    pub(in crate::deadlines) maintained: Option<Date>,
}

/// How a day that was set runs, after a complaint.
#[allow(clippy::struct_excessive_bools, reason = "each says another thing of the day")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Runs {
    /// No day runs.
    pub(crate) paused: bool,
    /// The day that counts, where one does.
    pub(crate) last: Option<Date>,
    /// The day by the other reading, where the text leaves it open.
    pub(crate) other: Option<Date>,
    /// By the other reading no day runs.
    pub(in crate::deadlines) may_wait: bool,
    /// No text settles how it runs.
    pub(crate) open: bool,
    /// That it runs so is our reading.
    pub(in crate::deadlines) read: bool,
}

impl Virkning {
    /// Nobody has complained.
    pub(crate) const NONE: Self = Self {
        ends: false,
        complained: None,
        suspends: Suspends::No,
        at_once: None,
        decided: None,
        decided_first: None,
        renewed: None,
        again: false,
        which: false,
        ruled: None,
        shown: None,
        earliest: None,
        maintained: None,
    };

    /// "Fristen for ophør": the one in the decision, or the one Ankestyrelsen set.
    pub(in crate::deadlines) fn set(&self, event: &Event) -> Option<Date> {
        self.decided.and_then(|decided| decided.frist).or(event.frist())
    }

    /// The frist that Ankestyrelsen had set by a day, and when it did.
    pub(in crate::deadlines) fn set_by(&self, day: Date) -> Option<SetFrist> {
        let set =
            |its: Decided| Some(SetFrist { on: its.on, frist: Some(its.frist?), ruled: true });
        let (first, last) = (self.decided_first.and_then(set), self.decided.and_then(set));
        // What it set first stands in the last too, where that left it.
        let last = last.filter(|last| first.is_none_or(|first| first.frist != last.frist));
        let by = |set: &SetFrist| set.on <= day;
        last.filter(by)
            .or(first.filter(|_| self.decided.is_none_or(|its| its.frist.is_some())))
            .filter(by)
    }

    /// The first decision of Ankestyrelsen: until then a complaint suspends.
    pub(in crate::deadlines) fn first_decided(&self) -> Option<Decided> {
        self.decided_first.or(self.decided)
    }

    /// Whether a complaint suspended it on a day, as far as the text settles it.
    pub(in crate::deadlines) fn suspended_on(&self, day: Date) -> bool {
        self.suspends == Suspends::Yes && self.undecided_on(day)
    }

    /// Whether a complaint over it, which suspends it or may, waited to be decided on a day. On the
    /// very day it came nobody knows which came first.
    pub(in crate::deadlines) fn undecided_on(&self, day: Date) -> bool {
        let since = self.complained.or(self.shown).filter(|_| self.suspends != Suspends::No);
        let until = earlier(self.at_once, self.first_decided().map(|its| its.on));
        // Maintained over a new decision, or passed on after it, it waits for Ankestyrelsen all the same.
        let renewed = self.renewed.filter(|on| self.maintained.is_none_or(|last| last < *on));
        let until = earlier(until, earlier(renewed, self.ruled));
        since.is_some_and(|since| since < day) && until.is_none_or(|until| day < until)
    }

    /// Whether "afgørelsen er blevet påklaget" (BEK 1560/2025 § 7, stk. 2, nr. 2): also where it is
    /// open whether that suspends it, but not where the complaint was late, may have been, or may be
    /// about another decision, of which no text says whether it is one.
    pub(in crate::deadlines) const fn is_appealed(&self) -> bool {
        !matches!(
            self.suspends,
            Suspends::No | Suspends::Open(Why::Late | Why::ByPractice | Why::Which)
        )
    }

    /// Whether a complaint that came after something was done leaves it beside a decision that it
    /// suspends, or may: no text says what becomes of what was done.
    pub(in crate::deadlines) fn came_after(&self, done: Date) -> Option<Date> {
        self.complained.filter(|came| self.suspends != Suspends::No && done < *came)
    }

    /// Whether it is open that it holds, and with it what was decided along with it: a complaint
    /// suspends it or may, or it was not upheld as it was.
    pub(in crate::deadlines) fn is_in_doubt(&self) -> bool {
        let waits = self.suspends != Suspends::No && self.at_once.is_none();
        let not_upheld = |its: Decided| !its.leaves_it();
        let fell =
            self.decided.is_some_and(not_upheld) || self.decided_first.is_some_and(not_upheld);
        let open = self.renewed.is_some() || self.which || self.again;
        fell || open || (waits && self.decided.is_none())
    }

    /// Whether a complaint suspends it, and nothing has been decided since.
    pub(in crate::deadlines) fn is_suspended(&self) -> bool {
        let over = self.at_once.is_some() || self.decided.is_some() || self.renewed.is_some();
        self.suspends == Suspends::Yes && !over && self.ruled.is_none()
    }

    /// Whether a complaint suspends it, where no new decision has left that open.
    pub(in crate::deadlines) fn is_suspended_until_renewed(&self) -> bool {
        self.suspends == Suspends::Yes && self.renewed.is_some() && self.decided.is_none()
    }

    /// Whether Ankestyrelsen had set the decision aside by a day: it holds no more, as we read it.
    /// Where it set a frist in its place, that is not all it did; nor where it had decided otherwise
    /// before.
    pub(crate) fn is_annulled(&self, by: Date) -> bool {
        let annulled = |its: Decided| {
            its.udfald == Some(Klageudfald::Ophaevelse) && its.frist.is_none() && its.on <= by
        };
        self.decided.is_some_and(annulled) && self.decided_first.is_none_or(annulled)
    }

    /// The same as it was known on a day: what was done then is judged by that. A complaint of the
    /// day itself counts, a decision on it does not: nobody knows which came first.
    pub(in crate::deadlines) fn as_of(&self, day: Date) -> Self {
        let before = |its: &Decided| its.on < day;
        let first = self.first_decided().filter(before);
        let decided = self.decided.filter(before).or(first);
        let came = self.complained.is_none_or(|came| came <= day);
        Self {
            complained: self.complained.filter(|_| came),
            suspends: if came { self.suspends } else { Suspends::No },
            at_once: self.at_once.filter(|on| *on <= day),
            decided,
            decided_first: first.filter(|first| decided.is_some_and(|its| its.on != first.on)),
            renewed: self.renewed.filter(|on| *on < day),
            again: self.again && decided.is_some(),
            ruled: self.ruled.filter(|on| *on < day),
            ..*self
        }
    }

    /// Whether no day runs in it, whatever day was set.
    pub(in crate::deadlines) fn waits(&self) -> bool {
        self.runs(None).paused
    }

    /// The day by which Ankestyrelsen had not upheld the decision, nor set a frist for it, and none
    /// was taken in its place. What has not been said of the outcome says nothing of that.
    pub(in crate::deadlines) fn not_upheld_by(&self, day: Date) -> Option<Date> {
        self.fell_by(day).filter(|its| its.udfald.is_some()).map(|its| its.on)
    }

    /// The same, also where the outcome is not said.
    fn fell_by(&self, day: Date) -> Option<Decided> {
        let by = |its: &Decided| its.on <= day;
        let last = self.decided.filter(by).or_else(|| self.first_decided().filter(by))?;
        let fell = !last.leaves_it() && last.frist.is_none();
        let replaced = self.renewed.is_some_and(|on| on < day);
        Some(last).filter(|_| fell && !replaced)
    }

    /// Whether Ankestyrelsen decided so on a day, or may have: whether what was done on it came before,
    /// when it could be done, nobody knows.
    pub(in crate::deadlines) fn fell_on(&self, day: Date) -> bool {
        self.fell_by(day).is_some_and(|its| its.on == day)
    }

    /// How the day that was set runs. A new decision is sent where the complaint is met wholly or in
    /// part (BEK 861/2025 § 11, stk. 1), or the case was reopened; what then becomes of a day in the
    /// old one no text says: none runs, or that one where it is not changed. What no complaint ever
    /// suspends is safe by the old day, which stands first.
    pub(crate) fn runs(&self, frist: Option<Date>) -> Runs {
        let mut old = self.runs_until_renewed(frist);
        if let Some(first) = self.by_first() {
            old = old.or_by(first.runs_until_renewed(frist));
        }
        old.open |= self.again || self.which;
        // That the law of the day it came says what a complaint does, also once the law has changed.
        old.read |= self.ends && self.complained.is_some_and(|came| !suspends_on(came));
        let Some(on) = self.renewed else { return old };
        if let Some(last) = old.last.or(old.other).filter(|_| !self.ends) {
            return Runs::or_none(last);
        }
        // The old day where it is still to come when what suspended it is over.
        let waited = || frist.filter(|_| self.decided.is_none()).map(|frist| frist.max(on));
        let other = old.last.or(old.other).or_else(waited);
        Runs { paused: true, other, open: true, ..Runs::default() }
    }

    /// The same by the first of two decisions of Ankestyrelsen, if that is the one that holds.
    pub(in crate::deadlines) fn by_first(&self) -> Option<Self> {
        let decided = self.decided_first;
        decided.map(|_| Self { decided, decided_first: None, ..*self })
    }

    /// The same, before a new decision.
    pub(in crate::deadlines) fn runs_until_renewed(&self, frist: Option<Date>) -> Runs {
        let as_set = Runs { last: frist, ..Runs::default() };
        let open = |last: Option<Date>, other: Option<Date>| Runs {
            last,
            other: other.filter(|_| other != last),
            open: true,
            ..Runs::default()
        };
        let paused = |other| Runs { paused: true, other, open: true, ..Runs::default() };
        // "Iværksætte afgørelsen straks": that day, or the one that was set.
        let at_once = self.at_once.filter(|on| frist.is_none_or(|frist| *on < frist));
        let as_set = at_once.map_or(as_set, |on| open(Some(on), frist));
        let Some(decided) = self.decided else {
            let waited = self.ruled.filter(|_| self.suspends == Suspends::Yes);
            if let (Some(on), None) = (waited, self.at_once) {
                return open(frist.map(|frist| frist.max(on)), None);
            }
            return match (self.at_once, self.suspends) {
                // It was suspended on the day that was set, and has worked since the day it was put
                // into effect.
                (Some(on), Suspends::Yes)
                    if frist.is_some_and(|frist| self.suspended_on(frist)) =>
                {
                    open(Some(on), None)
                }
                (Some(_), _) | (None, Suspends::No) => as_set,
                (None, Suspends::Yes) => Runs { open: false, ..paused(None) },
                // The day that is set is the safe one: the other reading is that none runs.
                (None, Suspends::Open(_)) => Runs { may_wait: true, ..open(frist, None) },
            };
        };
        if decided.frist.is_some() {
            // That such a day is what a decision runs to that was changed, and not upheld, is our reading.
            let read = !decided.leaves_it();
            return Runs { last: decided.frist, read, ..Runs::default() };
        }
        let until = self.left_it().map_or(decided.on, |its| its.on);
        // The old day where it is still to come; else the ending has come.
        let waited = frist.map(|frist| frist.max(until));
        let old = if self.waited() && self.suspends == Suspends::Yes { waited } else { frist };
        match decided.udfald {
            _ if decided.leaves_it() && !self.waited() => as_set,
            // Whether the old frist applies again, or what was left of it when the complaint
            // came, no text says.
            _ if decided.leaves_it() => open(old, self.rest(frist).or(waited)),
            Some(Klageudfald::Ophaevelse) => paused(None),
            _ if !self.ends && frist.is_some() => frist.map(Runs::or_none).unwrap_or_default(),
            // Where it is open whether it was suspended, the old day stands beside: it may never have
            // been. Why not first, is said with the rule (`KLAGE_AFGOERELSE`).
            _ => paused(old),
        }
    }

    /// Whether a complaint suspended it, or may have done so, until Ankestyrelsen decided.
    fn waited(&self) -> bool {
        self.suspends != Suspends::No && self.at_once.is_none()
    }

    /// What was left of a frist when the complaint came, from Ankestyrelsen's decision on; nothing
    /// where that ended the matter otherwise. Where nobody has noted when it came, as much as it can be.
    pub(in crate::deadlines) fn rest(&self, frist: Option<Date>) -> Option<Date> {
        let set = self.decided.and_then(|its| its.frist).is_some();
        let from = self.left_it().filter(|_| self.waited() && !set)?;
        let left = self.complained.or(self.earliest)?.days_until(frist?);
        from.on.plus_days(left).filter(|_| left > 0)
    }

    /// The decision of Ankestyrelsen that left the decision as it was: of several the first, where
    /// the last did so too.
    pub(in crate::deadlines) fn left_it(&self) -> Option<Decided> {
        let last = self.decided.filter(Decided::leaves_it)?;
        self.decided_first.filter(Decided::leaves_it).or(Some(last))
    }

    /// What another reading of a day after it rests on. One that was put into effect at once has two
    /// days whether or not anybody complained: "at iværksætte afgørelsen straks" (lov om socialtilsyn
    /// § 19, stk. 2, 2. pkt.) stands among the words on a complaint, and BEK 1560/2025 § 7, stk. 2,
    /// nr. 1, has it work also where there is none ("ikke er blevet påklaget, jf. dog stk. 3").
    pub(in crate::deadlines) fn other_by(&self) -> OtherBy {
        let stands = self.decided.is_none_or(|its| its.leaves_it() && its.frist.is_none());
        let by_one = self.decided_first.is_none() && !self.which && !self.again;
        if self.renewed.is_some() {
            OtherBy::NewDecision
        } else if self.at_once.is_some() && stands && by_one {
            OtherBy::AtOnce
        } else {
            OtherBy::Complaint
        }
    }

    /// Notes on a count what stopped it.
    pub(in crate::deadlines) fn note(&self, count: &mut Counter) {
        match (self.complained, self.suspends) {
            (Some(on), Suspends::Yes) => count.note(StepKind::Suspended { on }),
            (Some(on), Suspends::Open(_)) => count.note(StepKind::MaySuspend { on }),
            _ => {}
        }
        if let Some(on) = self.at_once {
            count.note(StepKind::PutIntoEffect { on });
        }
        if let Some(Decided { on, .. }) = self.decided_first {
            count.note(StepKind::Ankestyrelsen { on });
        }
        if let Some(Decided { on, .. }) = self.decided {
            count.note(StepKind::Ankestyrelsen { on });
        }
        if let Some(on) = self.renewed {
            count.note(StepKind::NewDecision { on });
        }
    }
}

impl From<&Frist> for Runs {
    fn from(frist: &Frist) -> Self {
        let (last, other) = (frist.last, frist.other_reading);
        let paused = frist.status == Status::Paused;
        let open = frist.confidence == Confidence::Open;
        Self { paused, last, other, open, ..Self::default() }
    }
}

impl Runs {
    /// A day, and by the other reading none.
    fn or_none(last: Date) -> Self {
        Self { last: Some(last), may_wait: true, open: true, ..Self::default() }
    }

    /// Both of two readings, the earliest day first.
    fn or_by(self, first: Self) -> Self {
        let paused = self.paused && first.paused;
        let days = earlier(self.last, self.other);
        let days = earlier(days, earlier(first.last, first.other));
        let last = days.filter(|_| !paused);
        let other = self.last.max(self.other).max(first.last).max(first.other);
        let other = other.filter(|_| other != last);
        let may_wait = self.paused != first.paused || self.may_wait;
        Self { paused, last, other, may_wait, open: true, read: false }
    }

    /// Whether it had run out before a day, by every reading.
    pub(crate) fn is_over(&self, today: Date) -> bool {
        self.last.max(self.other).is_some_and(|last| last < today)
    }

    /// How sure the day is.
    pub(crate) const fn confidence(&self) -> Confidence {
        match (self.open, self.read) {
            (true, _) => Confidence::Open,
            (false, true) => Confidence::Inferred,
            (false, false) => Confidence::Verified,
        }
    }
}

impl Appeals<'_> {
    /// Every decision to put an ending into effect, and every one of Ankestyrelsen.
    pub(super) fn decide(&mut self, index: &Index<'_>) {
        for at in index.order() {
            let Some(event) = self.event(*at) else { continue };
            let named = index.named(event).map(|id| self.over(index, id, event));
            let targets = match (event.kind(), named) {
                (EventKind::Klage | EventKind::KlageModtaget, _) => {
                    self.wait(*at);
                    continue;
                }
                (EventKind::NyAfgoerelse, None) if index.is_unclear(*at) => {
                    self.suspect(*at, Asked::OnComplaint);
                    continue;
                }
                // It answers what is not noted: the latest decision before it is meant.
                (EventKind::NyAfgoerelse, None) if self.about(*at).is_empty() => {
                    let before = event.date.plus_days(-1);
                    let day = before.and_then(|until| self.latest(event.matter(), until));
                    let day: Vec<Target> = day.map(Target::Day).into_iter().collect();
                    self.renew(*at, &day);
                    continue;
                }
                // It meets a complaint that has not arrived yet.
                (EventKind::NyAfgoerelse, Some(named)) if named.is_empty() => {
                    let complaint = index.named(event).and_then(|id| index.told(id));
                    let complaint = complaint.and_then(|at| self.event(at));
                    let is_one = |event: &&Event| {
                        matches!(event.kind(), EventKind::Klage | EventKind::KlageModtaget)
                    };
                    let over = complaint.filter(is_one);
                    let over = over.map(|its| self.complained_over(index, its, DEPTH));
                    self.renew(*at, &over.unwrap_or_default());
                    continue;
                }
                (kind, named) if FOLLOWS.contains(&kind) => {
                    self.follow(*at, named);
                    continue;
                }
                (EventKind::OphoerGennemfoert, _) => {
                    let ophoer = self.ophoer(index, *at);
                    if let Some(noted) = ophoer.and_then(|ophoer| self.noted.get_mut(ophoer)) {
                        noted.answered.done = noted.answered.done.or(Some(event.date));
                    }
                    continue;
                }
                // A decision of the kind that Ankestyrelsen sent back is the new one.
                (kind, _) if is_decision(kind) && kind != EventKind::NyAfgoerelse => {
                    self.decide_again(*at);
                    continue;
                }
                (EventKind::StraksIvaerksat | EventKind::AnkestyrelsensAfgoerelse, Some(named)) => {
                    named
                }
                (EventKind::StraksIvaerksat, None) => {
                    let days = self.open_endings(index, event);
                    if let Some(noted) = self.noted.get_mut(*at) {
                        noted.asked = days.len() > 1;
                    }
                    days
                }
                (EventKind::AnkestyrelsensAfgoerelse, None) => {
                    if let Some((asked, two)) = self.two_decided(event) {
                        self.ask(*at, asked, two);
                        continue;
                    }
                    let matter = self.matters.get(event.matter());
                    if let Some(noted) = self.noted.get_mut(*at) {
                        noted.asked =
                            matter.is_some_and(|its| its.complaint.is_none() && its.loose > 1);
                    }
                    let complaint = matter.and_then(|matter| matter.complaint);
                    let about = complaint.map(|at| self.about(at).to_vec());
                    about.unwrap_or_else(|| {
                        let day = self.latest(event.matter(), event.date);
                        day.map(Target::Day).into_iter().collect()
                    })
                }
                _ => continue,
            };
            for target in &targets {
                if event.kind() == EventKind::AnkestyrelsensAfgoerelse {
                    self.no_longer_waits(*target);
                }
                let Some(answered) = self.answered_of(*target) else { continue };
                if event.kind() == EventKind::StraksIvaerksat {
                    answered.straks = answered.straks.or(Some(event.date));
                    answered.asked |= targets.len() > 1;
                } else {
                    let (first, _) = answered.decided.unwrap_or((*at, *at));
                    answered.decided = Some((first, *at));
                }
            }
            if event.kind() == EventKind::AnkestyrelsensAfgoerelse
                && let Some(matter) = self.matters.at(event.matter())
            {
                let is_it = event.udfald() == Some(Klageudfald::Hjemvisning);
                matter.remitted = targets.first().copied().filter(|_| is_it);
            }
            self.note_about(*at, targets);
        }
    }

    /// Notes what is done with a complaint: of the decision it is over, else of the latest ending of
    /// the matter, where it shows that somebody has complained if no complaint is noted.
    fn follow(&mut self, at: usize, named: Option<Vec<Target>>) {
        let Some(event) = self.event(at) else { return };
        let named = named.filter(|its| !its.is_empty());
        let noted = self.matters.get(event.matter()).and_then(|its| its.complaint);
        let noted = noted.map(|complaint| self.about(complaint).to_vec());
        let is_noted = named.is_some() || noted.is_some();
        let ending = || self.latest_ending(event.matter(), event.date).map(Target::Day);
        let targets = named.or(noted).unwrap_or_else(|| ending().into_iter().collect());
        for target in targets {
            // What names a new decision is about the one that was taken before it too.
            let old = self.decision_of(target).map(|at| self.about(at).to_vec());
            for target in [target].into_iter().chain(old.unwrap_or_default()) {
                let Some(answered) = self.answered_of(target) else { continue };
                if !is_noted {
                    answered.shown = answered.shown.or(Some(event.date));
                }
                if event.kind() != EventKind::Genvurderet {
                    answered.maintained = Some(event.date);
                }
            }
            if !is_noted {
                self.note_about(at, [target].into());
            }
        }
    }

    /// Notes a decision of the kind that was sent back as the one in its place.
    fn decide_again(&mut self, at: usize) {
        let Some(event) = self.event(at) else { return };
        let Some(target) = self.matters.get(event.matter()).and_then(|its| its.remitted) else {
            return;
        };
        let old = self.kinds_of(target).0.or(self.decision_of(target));
        let is_it = |old: &Event| old.kind() == event.kind() && old.date < event.date;
        if old.and_then(|at| self.event(at)).is_some_and(is_it) {
            self.renew(at, &[target]);
            if let Some(matter) = self.matters.at(event.matter()) {
                matter.remitted = None;
            }
        }
    }

    /// A complaint, which waits for Ankestyrelsen; over what is not noted it is only counted.
    fn wait(&mut self, at: usize) {
        let event = self.event(at).filter(|_| self.about(at).is_empty());
        if let Some(event) = event {
            let received = event.kind() == EventKind::KlageModtaget;
            if let Some(matter) = self.matters.at(event.matter()).filter(|_| received) {
                matter.loose = matter.loose.saturating_add(1);
            }
            return;
        }
        let decision = self.about(at).first().and_then(|target| self.decision_of(*target));
        let is_sure = !self.is_asked(at);
        let decided = |at: usize| self.answered(at).decided.is_some();
        let decision = decision.filter(|at| is_sure && !decided(*at));
        let noted = decision.and_then(|decision| self.noted.get_mut(decision));
        let is_new = noted.is_some_and(|noted| !core::mem::replace(&mut noted.waits, true));
        if let Some(matter) = self.event(at).and_then(|its| self.matters.at(its.matter())) {
            matter.complaint = Some(at);
            matter.waiting = matter.waiting.saturating_add(usize::from(is_new));
        }
    }

    fn no_longer_waits(&mut self, target: Target) {
        let decision = self.decision_of(target);
        let noted = decision.and_then(|decision| self.noted.get_mut(decision));
        let waited = noted.is_some_and(|noted| core::mem::take(&mut noted.waits));
        let matter = decision.and_then(|at| self.event(at)).map(Event::matter);
        if let Some(matter) = matter.and_then(|matter| self.matters.at(matter)) {
            matter.waiting = matter.waiting.saturating_sub(usize::from(waited));
        }
    }

    /// Two decisions that one of Ankestyrelsen may be on, where it names none: those over which
    /// complaints wait, or where none is noted, any.
    fn two_decided(&self, ruling: &Event) -> Option<(Asked, [usize; 2])> {
        let matter = self.matters.get(ruling.matter())?;
        if let Some(complaint) = matter.complaint {
            let two = || {
                let of = |target: &Target| self.decision_of(*target);
                let mut about = self.about(complaint).iter().filter_map(of);
                let first = about.next()?;
                Some([first, about.next().unwrap_or(first)])
            };
            let several = self.is_asked(complaint) || matter.waiting > 1;
            return Some((Asked::OnComplaint, two().filter(|_| several)?));
        }
        let until = self.latest(ruling.matter(), ruling.date)?;
        let place = matter.days.iter().rposition(|day| *day == until)?;
        let last = self.days.get(until)?;
        let before = place.checked_sub(1).and_then(|place| matter.days.get(place));
        let before = before.and_then(|day| self.days.get(*day)).map(|day| day.decision);
        let other = last.second.or(before)?;
        Some((Asked::Decision, [last.decision, other]))
    }

    /// The endings that one put into effect at once may be: the latest, and one before it that nothing
    /// has ended yet.
    fn open_endings(&self, index: &Index<'_>, event: &Event) -> Vec<Target> {
        let Some(latest) = self.latest_ending(event.matter(), event.date) else {
            return Vec::new();
        };
        let endings = self.matters.get(event.matter()).map(|matter| matter.endings.as_slice());
        let endings = endings.unwrap_or_default();
        let place = endings.iter().rposition(|day| *day == latest);
        let before = place.and_then(|place| endings.get(place.checked_sub(1)?)).copied();
        let is_open = |day: &usize| {
            let ending = self.days.get(*day).and_then(|day| day.ophoer);
            ending.is_some_and(|at| {
                let answered = self.answered(at);
                let ended = self.event(at).and_then(|ending| {
                    let done = index.any_answer_to(EventKind::OphoerGennemfoert, ending)?;
                    self.event(done).filter(|done| done.date < event.date)
                });
                let over = answered.decided.is_some() || answered.straks.is_some();
                ended.is_none() && !over && answered.renewed.is_none()
            })
        };
        let same = self.days.get(latest).and_then(|day| Some([day.ophoer?, day.other_ophoer?]));
        if let Some(same) = same {
            return same.map(Target::One).into();
        }
        [Some(latest), before.filter(is_open)].into_iter().flatten().map(Target::Day).collect()
    }

    /// What an event that names another is about: that decision, or what that complaint is over.
    fn over(&self, index: &Index<'_>, id: &str, event: &Event) -> Vec<Target> {
        let Some(at) = index.by_id(id) else { return Vec::new() };
        if !self.is_decided(at) {
            return self.about(at).to_vec();
        }
        // Nothing is decided on what is decided later.
        let is_before = |decision: &Event| decision.date <= event.date;
        self.event(at).filter(|its| is_before(its)).map(|_| Target::One(at)).into_iter().collect()
    }

    /// What a complaint does to a decision.
    pub(crate) fn virkning(&self, at: usize) -> Virkning {
        let Some(event) = self.event(at) else { return Virkning::NONE };
        let answered = self.answered(at);
        let is_ophoer = event.kind() == EventKind::Ophoer;
        let ruling = |at| self.event(at).map(Decided::of);
        let first = answered.decided.and_then(|(first, _)| ruling(first));
        // What was put into effect after Ankestyrelsen had decided, and after the day that was set, did
        // not end what was suspended until then, and brings no day forward.
        let waits = |on: &Date| {
            let sooner = event.frist().is_none_or(|frist| *on < frist);
            sooner || first.is_none_or(|its| *on <= its.on)
        };
        let at_once = answered.straks.filter(|_| is_ophoer).filter(waits);
        let decided = answered.decided.and_then(|(_, last)| Some(ruling(last)?.after(first?)));
        let decided_first = first.filter(|_| answered.decided.is_some_and(|(one, its)| one != its));
        // A late one may suspend an ending too.
        let unplaced = Some(at).filter(|_| is_ophoer).and_then(|at| self.unplaced(at, None));
        let asked = earlier(self.asked_in_time(at, Asked::Complaint), unplaced);
        let has_complaint = answered.complaint.or(answered.maybe).is_some() || asked.is_some();
        let on_complaint = || self.asked_of(at, Asked::OnComplaint, None).filter(|_| has_complaint);
        let ruled = on_complaint().or_else(|| self.asked_of(at, Asked::Decision, None));
        let ruled = ruled.filter(|_| decided.is_none());
        let maybe = is_ophoer && asked.is_some() && answered.complaint.is_none();
        let which = maybe || ruled.is_some() || answered.asked;
        // One that came after Ankestyrelsen had decided is not what it decided on.
        let before = |came: &Date| first.is_none_or(|its| *came <= its.on);
        let complaint = answered.complaint.or(answered.maybe).map(|(came, ..)| came).or(asked);
        let complained = complaint.filter(before).filter(|_| is_ophoer);
        let shown = earlier(answered.shown, first.map(|its| its.on)).filter(|_| is_ophoer);
        let suspends = match complained {
            Some(came) if at_once.is_some_and(|on| on <= came) => Suspends::No,
            Some(came) => self.suspends(at, event, came, &answered),
            // What is done with a complaint shows that there is one; nobody has noted when it came.
            None if is_ophoer && shown.is_some_and(suspends_on) => Suspends::Open(Why::Which),
            None => Suspends::No,
        };
        let renewed = answered.renewed.and_then(|(first, last)| match decided {
            None => Some(first),
            Some(its) => Some(last).filter(|last| its.on < *last),
        });
        let again = answered.last.zip(decided).is_some_and(|(came, its)| came > its.on);
        let again = again && is_ophoer && answered.last.is_some_and(suspends_on);
        Virkning {
            ends: is_ophoer,
            complained,
            suspends,
            at_once,
            decided,
            decided_first,
            renewed,
            again,
            which,
            ruled,
            shown,
            earliest: shown.map(|_| event.date),
            maintained: answered.maintained,
        }
    }

    fn suspends(&self, at: usize, ophoer: &Event, came: Date, answered: &Answered) -> Suspends {
        if !suspends_on(came) {
            return Suspends::No;
        }
        let period = self.period(at).map(|(first, last)| if last.maybe { first } else { last });
        let late = period.and_then(|period| period.last).is_some_and(|last| came > last);
        let by_practice = period.is_some_and(|period| period.is_by_practice(came));
        let why = if answered.complaint.is_none() {
            Why::Which
        } else if late {
            Why::Late
        } else if by_practice {
            Why::ByPractice
        } else if !suspends_on(ophoer.date) {
            Why::BeforeAct
        } else if ophoer.is_straks() {
            Why::AtOnce
        } else if ophoer.frist().is_some_and(|frist| frist < came) {
            Why::AfterFrist
        } else if answered.done == Some(came) {
            Why::SameDay
        } else {
            return Suspends::Yes;
        };
        Suspends::Open(why)
    }
}

/// Whether a complaint over ophør suspends it by the law of a day.
fn suspends_on(day: Date) -> bool {
    RuleId::KlageOpsaettendeVirkning.says(day, Detail::Suspends)
}
