//! A deadline rule as data: who, from what, how long, since when, and where it stands.

use alloc::vec::Vec;

use super::{RuleId, Way};
use crate::calendar::Date;
use crate::case::{EventKind, Party};
use crate::law::acts::{Ymd, on};
use crate::law::{
    Confidence, LegalBasis, Provision, Source, Validity, basis_on, less_sure, stands_since,
};

words! {
    /// Who must act.
    pub enum Actor {
        /// The socialtilsyn.
        Socialtilsyn = "socialtilsyn",
        /// The tilbud.
        Tilbud = "tilbud",
        /// The plejefamilie.
        Plejefamilie = "plejefamilie",
        /// The party: tilbud, plejefamilie or BPA-forening.
        Part = "part",
        /// The BPA-forening.
        BpaForening = "bpaForening",
        /// The municipality.
        Kommune = "kommune",
        /// The one who complains.
        Klager = "klager",
        /// The leader of the tilbud.
        Leder = "leder",
        /// Ankestyrelsen.
        Ankestyrelsen = "ankestyrelsen",
    }
}

impl Actor {
    /// Whether such a party acts as this itself. Who complains is one of the parties, and so is the
    /// leader; the socialtilsyn acts under its own name alone.
    #[must_use]
    pub const fn is(self, party: Party) -> bool {
        match self {
            Self::Part | Self::Klager | Self::Leder => !matches!(party, Party::Socialtilsyn),
            Self::Socialtilsyn => matches!(party, Party::Socialtilsyn),
            Self::Tilbud => matches!(party, Party::Tilbud),
            Self::Plejefamilie => matches!(party, Party::Plejefamilie),
            Self::BpaForening => matches!(party, Party::BpaForening),
            Self::Kommune | Self::Ankestyrelsen => false,
        }
    }
}

words! {
    /// How the last day is treated.
    pub enum Counting {
        /// A party's deadline: a closed last day moves to the next hverdag.
        Party = "party",
        /// A date the authority set, or the law names: it stays, also when it is closed.
        Fixed = "fixed",
        /// An authority's deadline, or a period that runs: it stays.
        Authority = "authority",
        /// Counted backwards: it stays.
        Backward = "backward",
        /// By the clock: it stays.
        Clock = "clock",
        /// Not something to do by a day: what happens by itself, or must be so.
        Effect = "effect",
    }
}

words! {
    /// What a period is measured in, or what stands instead of a period.
    pub enum Unit {
        /// Days.
        Days = "days",
        /// Weeks.
        Weeks = "weeks",
        /// Months.
        Months = "months",
        /// Years.
        Years = "years",
        /// Arbejdsdage.
        Arbejdsdage = "arbejdsdage",
        /// Hours, round the clock.
        Hours = "hours",
        /// Weeks before.
        WeeksBefore = "weeksBefore",
        /// By the end of the month.
        EndOfMonth = "endOfMonth",
        /// By the end of the quarter.
        EndOfQuarter = "endOfQuarter",
        /// By the end of the calendar year.
        EndOfYear = "endOfYear",
        /// From the first day of the next month on.
        NextMonth = "nextMonth",
        /// By the end of the first hverdag of the next month.
        FirstHverdag = "firstHverdag",
        /// By the end of the first year.
        FirstYear = "firstYear",
        /// The same day.
        SameDay = "sameDay",
        /// A date of the year; the count is month and day, 1001 for 1 October.
        Date = "date",
        /// The day the authority sets.
        Given = "given",
        /// What the socialtilsyn has as its practice: a setting.
        Setting = "setting",
        /// Straks.
        Straks = "straks",
        /// Uden unødigt (ugrundet) ophold.
        UdenOphold = "udenOphold",
        /// Snarest muligt, after a day.
        SnarestMuligt = "snarestMuligt",
        /// A duty without a number of days.
        NoNumber = "noNumber",
        /// A condition, not a deadline.
        Condition = "condition",
        /// No rule.
        NoRule = "noRule",
    }
}

words! {
    /// Which of the events of its kind start a rule.
    pub enum When {
        /// All.
        Always = "always",
        /// Those about a child.
        Barn = "barn",
        /// Those about a child, in a public place other than a plejefamilie.
        BarnOffentlig = "barnOffentlig",
        /// Those about a child, with suspicion of a punishable act.
        Strafbart = "strafbart",
        /// Those about a child, in the intern skole of a tilbud.
        InternSkole = "internSkole",
        /// Those about an adult, with legal basis.
        Voksen = "voksen",
        /// Those about an adult, by a decision of the municipality.
        KommunalAfgoerelse = "kommunalAfgoerelse",
        /// Those about an adult, without legal basis.
        UdenHjemmel = "udenHjemmel",
        /// Those that answer something about an adult.
        OmVoksen = "omVoksen",
        /// All others of those.
        IkkeOmVoksen = "ikkeOmVoksen",
        /// The party is a tilbud.
        Tilbud = "tilbud",
        /// The party is a plejefamilie.
        Plejefamilie = "plejefamilie",
        /// The party is no plejefamilie.
        IkkePlejefamilie = "ikkePlejefamilie",
        /// With immediate effect.
        Straks = "straks",
        /// Without immediate effect.
        IkkeStraks = "ikkeStraks",
        /// With a decision that bars the leader.
        Karantaene = "karantaene",
        /// Partial relief.
        Delvis = "delvis",
        /// All but those of partial relief.
        Helt = "helt",
        /// Those that rest on a shorter time.
        KorterePeriode = "korterePeriode",
        /// All; of a lifted påbud, where the row says so.
        AlsoLifted = "alsoLifted",
        /// Visits with a day of announcement, of a tilbud or plejefamilie.
        Anmeldt = "anmeldt",
        /// Visits of an afdeling, of a tilbud or plejefamilie.
        Afdeling = "afdeling",
        /// Refusals.
        Afslag = "afslag",
        /// Placements of a child with a plejefamilie that is no netværksplejefamilie to it.
        Anbringelse = "anbringelse",
        /// Placements of a child with a netværksplejefamilie.
        AnbringelseNetvaerk = "anbringelseNetvaerk",
        /// Children of a netværksplejefamilie that has not completed its basic course before.
        NetvaerkUdenKursus = "netvaerkUdenKursus",
        /// Children of a specialised plejefamilie that is no netværksplejefamilie to them.
        Specialiseret = "specialiseret",
        /// With a frist.
        MedFrist = "medFrist",
        /// None by itself: it is told with the decision that takes it.
        WithDecision = "withDecision",
        /// In a way that no other rule has: code of its own says which and how.
        Special = "special",
    }
}

/// A rule through the years.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rule {
    /// Its id.
    pub id: RuleId,
    /// Who must act.
    pub actor: Actor,
    /// The kinds of event that start it; none where only the calendar does.
    pub starts: &'static [EventKind],
    /// Which of those events.
    pub when: When,
    /// The kinds of event that meet it.
    pub closes: &'static [EventKind],
    /// How the last day is treated.
    pub counting: Counting,
    /// What else hangs on it.
    pub(crate) ways: &'static [Way],
    /// One row a period of law, in order.
    pub rows: &'static [Row],
}

/// What a rule said in a period. Where only its numbers in the acts changed, it is one row.
#[derive(Debug)]
#[non_exhaustive]
pub struct Row {
    /// The period.
    pub validity: Validity,
    /// What its length is measured in.
    pub unit: Unit,
    /// How many; of a course, whose length is no number of days to hold it in, how many whole
    /// days it has at least, and of a share of the fee for how many months it is paid.
    pub count: u16,
    confidence: Confidence,
    date_confidence: Confidence,
    /// How sure it is what follows from it: no surer than the reading that decides.
    reading: Confidence,
    /// What it says beside its length: bits of [`Detail`].
    details: u32,
    /// The per cent of the yearly fee that is paid.
    pub(super) share: Option<u8>,
    /// Before a day, both are this.
    older: Option<(Date, Confidence)>,
    provisions: &'static [Provision],
}

/// A row that ended.
pub(super) const fn until(
    from: Ymd,
    to: Ymd,
    unit: Unit,
    count: u16,
    provisions: &'static [Provision],
) -> Row {
    row(Validity::new(on(from), Some(on(to))), unit, count, provisions)
}

/// A row that still applies.
pub(super) const fn since(
    from: Ymd,
    unit: Unit,
    count: u16,
    provisions: &'static [Provision],
) -> Row {
    row(Validity::since(on(from)), unit, count, provisions)
}

const fn row(validity: Validity, unit: Unit, count: u16, provisions: &'static [Provision]) -> Row {
    let (confidence, date_confidence) = (Confidence::Verified, Confidence::Verified);
    let (reading, details, share, older) = (Confidence::Verified, 0, None, None);
    Row {
        validity,
        unit,
        count,
        confidence,
        date_confidence,
        reading,
        details,
        share,
        older,
        provisions,
    }
}

/// What a row says beside its length, as the checks ask for it: a change of law is a row, never
/// a date in a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Detail {
    /// Neither shorter nor longer than its length.
    Exactly = 1,
    /// Urgency excuses from it.
    ExceptUrgent = 2,
    /// With a chance to put things right.
    WithChance = 4,
    /// Also when a påbud is lifted.
    AlsoLifted = 8,
    /// With consent more may be told.
    WithConsent = 16,
    /// That an enquiry came may be told.
    MayBeTold = 32,
    /// Urgency excuses from it before skærpet tilsyn, and not before a påbud.
    SkaerpetExceptUrgent = 128,
    /// That urgency excuses is inferred: it stands in another text than the duty, and neither
    /// speaks of the other.
    UrgentInferred = 256,
    /// The expectation must be justified (berettiget).
    Justified = 512,
    /// The expectation is of a shorter time (inden for en kortere periode).
    ShorterTime = 1024,
    /// Ophør must be decided where there is no expectation; else it can be decided at once.
    ElseOphoer = 2048,
    /// Also for private tilbud with a driftsaftale.
    WithDriftsaftale = 4096,
    /// Its date of the year is open: what may have moved it has not been read.
    DateOpen = 8192,
    /// A complaint suspends, unless the decision was put into effect at once.
    Suspends = 16384,
    /// The dialogue is about the facts that are the ground, and comes before.
    AboutGrounds = 32768,
    /// Also of ophør.
    AlsoOphoer = 65536,
    /// That a closed last day moves is our own reading: nothing that was read says so of it.
    MovedByReading = 1 << 20,
    /// Whether the first day counts is open.
    FirstDayOpen = 1 << 21,
    /// It is done before the report.
    BeforeReport = 1 << 24,
    /// Of plejefamilier only the specialised.
    OnlySpecialised = 1 << 26,
}

impl Row {
    /// It also says this.
    pub(super) const fn with(mut self, detail: Detail) -> Self {
        self.details |= detail as u32;
        self
    }

    /// So many per cent of the yearly fee are paid, for each begun period of its count of months.
    pub(super) const fn share(mut self, percent: u8) -> Self {
        self.share = Some(percent);
        self
    }

    /// Whether it says this.
    pub(crate) const fn says(&self, detail: Detail) -> bool {
        self.details & detail as u32 != 0
    }

    /// The rule itself is known in another way than by its text.
    pub(super) const fn known(mut self, confidence: Confidence) -> Self {
        self.confidence = confidence;
        self.date_confidence = confidence;
        self
    }

    /// Before a day the same rule is known in another way: the older texts are not at hand.
    pub(super) const fn known_before(mut self, day: Ymd, confidence: Confidence) -> Self {
        self.older = Some((on(day), confidence));
        self
    }

    /// The text has been read, but the day or the answer that is shown follows from a reading of
    /// it, and is only this sure. The paragraphs stay as sure as they are.
    pub(super) const fn by_reading(mut self, confidence: Confidence) -> Self {
        self.reading = confidence;
        self
    }

    /// Its first day is inferred.
    pub(super) const fn day_inferred(mut self) -> Self {
        self.date_confidence = Confidence::Inferred;
        self
    }

    /// How sure its text is, as it stood on a day: no surer than the acts it is cited from.
    #[must_use]
    pub fn confidence_on(&self, date: Date) -> Confidence {
        let mut sure = self.text_confidence_on(date);
        for provision in self.provisions {
            if let Some(cited) = basis_on(provision, date) {
                sure = less_sure(sure, cited.confidence);
            }
        }
        sure
    }

    /// How sure it is what it says, whatever act it is cited from.
    fn text_confidence_on(&self, date: Date) -> Confidence {
        self.older_on(date).unwrap_or(self.confidence)
    }

    /// How sure it is what follows from the rule, as it stood on a day: no surer than its text,
    /// nor than the reading of it that decides.
    #[must_use]
    pub fn answer_confidence_on(&self, date: Date) -> Confidence {
        less_sure(self.confidence_on(date), self.reading)
    }

    /// How sure its first day is, as it stood on a day.
    #[must_use]
    pub fn date_confidence_on(&self, date: Date) -> Confidence {
        self.older_on(date).unwrap_or(self.date_confidence)
    }

    fn older_on(&self, date: Date) -> Option<Confidence> {
        let (day, confidence) = self.older?;
        (date < day).then_some(confidence)
    }

    /// Where it stood on a day, with the number of that version.
    #[must_use]
    pub fn basis_on(&self, date: Date) -> Vec<LegalBasis> {
        let sure = self.text_confidence_on(date);
        let mut basis = Vec::new();
        for provision in self.provisions {
            if let Some(mut cited) = basis_on(provision, date) {
                cited.confidence = less_sure(cited.confidence, sure);
                basis.push(cited);
            }
        }
        basis
    }

    /// What a statement that rests on the row rests on; nothing where the row says that there
    /// was no rule.
    pub(crate) fn source_of(&self, rule: RuleId, date: Date) -> Option<Source> {
        let source = || Source::law(self.basis_on(date), self.confidence_on(date));
        (self.unit != Unit::NoRule).then(|| Source { rule: Some(rule.id()), ..source() })
    }

    /// The first day, not after this one, from which the row stood in the same acts at the
    /// same places, as surely.
    pub(super) fn version_on(&self, date: Date) -> Date {
        let mut from = self.validity.from;
        for provision in self.provisions {
            if let Some(since) = stands_since(provision, date) {
                from = from.max(since);
            }
        }
        let surer = self.older.map(|(day, _)| day).filter(|day| *day <= date);
        surer.map_or(from, |day| from.max(day))
    }
}

impl Rule {
    /// What it said on a day; `None` where it said nothing.
    #[must_use]
    pub fn on(&self, date: Date) -> Option<&Row> {
        self.rows.iter().find(|row| row.validity.contains(date))
    }
}
