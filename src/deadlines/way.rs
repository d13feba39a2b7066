//! What hangs on a rule beside its rows, said with the rule: nothing else asks which rule it is.

use super::{Counting, DecisionFundKind, FristFundKind, RULES, RequirementKind, Rule, RuleId};
use crate::case::{EventKind, Party};

/// What a rule has that most rules have not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// About a BPA-forening too. The act has a chapter of its own on them, 3 a; of what is built
    /// here, only what says so reaches them.
    BpaToo,
    /// About BPA-foreninger alone.
    Bpa,
    /// About tilbud alone, whoever must act.
    Tilbud,
    /// About plejefamilier alone, whoever must act.
    Plejefamilie,
    /// About the socialtilsyn itself, or about all of them.
    Socialtilsyn,
    /// About private tilbud alone; whether one with a driftsaftale is, the row of the public says.
    Private,
    /// About public tilbud alone.
    Public,
    /// What a party may do, and need not: a day that passes is missed by nobody.
    Choice,
    /// The time in which a decision of a socialtilsyn can be appealed: a choice, and what came
    /// late is told with the complaint.
    Appeal,
    /// Counted from receipt: the party must act on what was sent.
    ByReceipt,
    /// Counted from what answers its event so, and from nothing where that is not noted.
    CountsFrom(EventKind),
    /// Set by the day its event ends (`to`), and not by its frist; where the row has a length, no
    /// later than that.
    ByEnd,
    /// The day that was set can be extended.
    Extended,
    /// The approval ends with its last day.
    Lapse,
    /// A period that ends by itself: nobody has missed its last day.
    RunsOut,
    /// Counted anew from each such event until the next, in both readings of how often.
    Recurs,
    /// Once a year: in the yearly wheel by its last day.
    OnceAYear,
    /// The law of its last day counts, also from an event before that was in force.
    ByLawOfItsEnd,
    /// Met by days of course of both parents: its count says how many whole days.
    Kursusdage,
    /// About netværksplejefamilier alone.
    Netvaerk,
    /// Interrupted by a request that does so.
    Interrupted,
    /// What is left of an appeal period that such a request interrupted.
    RunsOn(EventKind),
    /// A complaint over the decision, and what Ankestyrelsen decides, can move its last day.
    AfterComplaint,
    /// A duty that the decision it starts from brings with it: where Ankestyrelsen sets that aside,
    /// it falls away, as a day that was set in it does.
    FallsWithIt,
    /// It was decided along with the decision it starts from, and holds as that does: while a
    /// complaint suspends that, or where it was not upheld, it is open whether it does.
    StandsWithIt,
    /// Ankestyrelsen's decision shows that it was done, and not when.
    ShownByDecision,
    /// Its last day can pass where notice of that is given.
    CanTakeLonger,
    /// Notice that the answer to such an event takes longer.
    DelayOf(EventKind),
    /// What is decided stands by the law of its day, also where the law changes before it ends.
    ByLawOfItsDay,
    /// A duty of some only, and nothing says of whom.
    OfSome,
    /// A duty only where it was asked for in time after such an event.
    IfAskedInTime(EventKind),
    /// Such an event leaves nothing to choose: the choice falls away with it.
    Moot(EventKind),
    /// A duty of those only of whom an event says that it was asked for.
    WhereAsked(EventKind),
    /// Without a number of days, and nobody is told that it is not noted.
    Untold,
    /// How long it may take is asked for often, and no text says it: that is the answer, with what
    /// can be done.
    NoTimeSet,
    /// A report; that none is noted is told as that.
    Report,
    /// The municipalities are told; that it is not noted is told as that.
    Municipalities,
    /// What a decision of the kind takes: the rule asks this of it.
    Takes(EventKind, RequirementKind),
    /// What every decision takes.
    EveryTakes(RequirementKind),
    /// Looks at events that neither start nor meet it.
    LooksAt(EventKind),
    /// Special of the other events that start it; such a one starts it as its rows say.
    StartedBy(EventKind),
    /// What it asks for is done before the report that this rule asks for, where its row says so.
    BeforeReport(RuleId),
}

impl Rule {
    /// Whether this hangs on it.
    pub(super) fn has(&self, way: Way) -> bool {
        self.ways.contains(&way)
    }

    /// Whether such events start or meet it, or are looked at where it is asked.
    pub(super) fn has_to_do_with(&self, kind: EventKind) -> bool {
        self.starts.contains(&kind) || self.closes.contains(&kind) || self.has(Way::LooksAt(kind))
    }

    /// The rule that such an event starts, or that looks at it; the first of several.
    pub(super) fn on_event(kind: EventKind) -> Option<&'static Self> {
        let is = |rule: &&Self| rule.starts.contains(&kind) || rule.has(Way::LooksAt(kind));
        RULES.iter().find(is)
    }

    /// Whether it reaches such a party.
    pub(super) fn reaches(&self, party: Party) -> bool {
        if party == Party::BpaForening {
            self.has(Way::BpaToo) || self.has(Way::Bpa)
        } else {
            !self.has(Way::Bpa)
        }
    }

    /// Whether the party is another than the one it is about, though it is not the one that must
    /// act.
    pub(super) fn is_about_another(&self, party: Party) -> bool {
        self.has(Way::Socialtilsyn)
            || (party == Party::Plejefamilie && self.has(Way::Tilbud))
            || (party == Party::Tilbud && self.has(Way::Plejefamilie))
    }

    /// Whether it says what a party may do, and need not.
    pub(super) fn is_choice(&self) -> bool {
        self.has(Way::Choice) || self.has(Way::Appeal)
    }

    /// The request that interrupted the appeal period of which it is what is left.
    pub(super) fn runs_on(&self) -> Option<EventKind> {
        self.ways.iter().find_map(|way| match way {
            Way::RunsOn(kind) => Some(*kind),
            _ => None,
        })
    }

    /// The rule on what is left of an appeal period that such a request interrupted.
    pub(super) fn that_runs_on(request: EventKind) -> Option<&'static Self> {
        RULES.iter().find(|rule| rule.runs_on() == Some(request))
    }

    /// The kind of answer to its event that it is counted from.
    pub(super) fn counts_from(&self) -> Option<EventKind> {
        self.ways.iter().find_map(|way| match way {
            Way::CountsFrom(kind) => Some(*kind),
            _ => None,
        })
    }

    /// The event of which it is notice that the answer takes longer.
    pub(super) fn delay_of(&self) -> Option<EventKind> {
        self.ways.iter().find_map(|way| match way {
            Way::DelayOf(kind) => Some(*kind),
            _ => None,
        })
    }

    /// Whether it counts in a way of its own, after those that count as their rows say.
    pub(super) fn has_own_count(&self) -> bool {
        self.has(Way::Recurs) || self.has(Way::ByLawOfItsEnd) || self.counting == Counting::Backward
    }

    /// The event after which it must have been asked for in time.
    pub(super) fn if_asked_in_time(&self) -> Option<EventKind> {
        self.ways.iter().find_map(|way| match way {
            Way::IfAskedInTime(kind) => Some(*kind),
            _ => None,
        })
    }

    /// The event without which nothing says that it is anybody's duty.
    pub(super) fn where_asked(&self) -> Option<EventKind> {
        self.ways.iter().find_map(|way| match way {
            Way::WhereAsked(kind) => Some(*kind),
            _ => None,
        })
    }

    /// The rule on the report that comes after it.
    pub(super) fn report_after(&self) -> Option<&'static Self> {
        self.ways.iter().find_map(|way| match way {
            Way::BeforeReport(id) => id.rule(),
            _ => None,
        })
    }

    /// The rule on the day that is set in a decision of a kind, and that can be extended.
    pub(super) fn extended(kind: EventKind) -> Option<&'static Self> {
        RULES.iter().find(|rule| rule.has(Way::Extended) && rule.starts.contains(&kind))
    }

    /// What is found where it has no number of days and is not noted as done.
    pub(super) fn not_done(&self) -> FristFundKind {
        if self.has(Way::NoTimeSet) {
            FristFundKind::NoTimeSet
        } else if self.has(Way::Report) {
            FristFundKind::ReportMissing
        } else if self.has(Way::Municipalities) {
            DecisionFundKind::MunicipalitiesNotTold.into()
        } else {
            FristFundKind::DutyNotDone
        }
    }
}

impl RuleId {
    /// Whether the rule reaches such a party.
    pub(crate) fn is_for(self, party: Party) -> bool {
        self.rule().is_some_and(|rule| rule.reaches(party))
    }

    /// Whether it says what a party may do, and need not: a day that passes is missed by nobody.
    #[must_use]
    pub fn is_choice(self) -> bool {
        self.rule().is_some_and(Rule::is_choice)
    }
}
