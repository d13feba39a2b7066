//! A deadline rule as data: who, from what, how long, since when, and where it stands.

use alloc::vec::Vec;

use super::{FactKind, RuleId};
use crate::calendar::Date;
use crate::law::acts::Family;
pub(super) use crate::law::acts::{Ymd, on};
use crate::law::{Confidence, LegalBasis, Validity, less_sure};

words! {
    /// Who must act.
    pub enum Actor {
        /// The socialtilsyn.
        Socialtilsyn = "socialtilsyn",
        /// The tilbud.
        Tilbud = "tilbud",
        /// The plejefamilie.
        Plejefamilie = "plejefamilie",
        /// The tilbud or the plejefamilie.
        Part = "part",
        /// The municipality.
        Kommune = "kommune",
        /// The one who complains.
        Klager = "klager",
        /// The leader of the tilbud.
        Leder = "leder",
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
        /// By the end of the first hverdag of the next month.
        FirstHverdag = "firstHverdag",
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
    /// Which of the facts of its kind start a rule.
    pub enum When {
        /// All.
        Always = "always",
        /// Those about a child.
        Barn = "barn",
        /// Those about a child, in a public place other than a plejefamilie.
        BarnOffentlig = "barnOffentlig",
        /// Those about a child, with suspicion of a punishable act.
        Strafbart = "strafbart",
        /// Those about an adult, with legal basis.
        Voksen = "voksen",
        /// Those about an adult, without legal basis.
        UdenHjemmel = "udenHjemmel",
        /// The party is a plejefamilie.
        Plejefamilie = "plejefamilie",
        /// The party is a tilbud.
        Tilbud = "tilbud",
        /// With immediate effect.
        Straks = "straks",
        /// With a decision that bars the leader.
        Karantaene = "karantaene",
        /// Partial relief.
        Delvis = "delvis",
        /// With a day of announcement.
        Anmeldt = "anmeldt",
        /// With a frist.
        MedFrist = "medFrist",
        /// Made by a rule of its own, or only looked up.
        Special = "special",
    }
}

/// Where a paragraph stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// An act, in the version of the day.
    Family(Family),
    /// Another act.
    Act(&'static str),
}

/// A paragraph, and the day from which the rule stands there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    source: Source,
    from: Date,
    paragraph: &'static str,
}

/// A rule through the years.
#[derive(Debug)]
pub struct Rule {
    /// Its id.
    pub id: RuleId,
    /// Who must act.
    pub actor: Actor,
    /// The kinds of fact that start it.
    pub starts: &'static [FactKind],
    /// Which of those facts.
    pub when: When,
    /// The kinds of fact that meet it.
    pub closes: &'static [FactKind],
    /// How the last day is treated.
    pub counting: Counting,
    /// One row a period of law, in order.
    pub rows: &'static [Row],
}

/// What a rule said in a period.
#[derive(Debug)]
pub struct Row {
    /// The period.
    pub validity: Validity,
    /// What its length is measured in.
    pub unit: Unit,
    /// How many.
    pub count: u16,
    /// How sure the rule is.
    pub confidence: Confidence,
    /// How sure its first day is.
    pub date_confidence: Confidence,
    pub(super) places: &'static [Place],
}

pub(super) const fn lov(from: Ymd, paragraph: &'static str) -> Place {
    Place { source: Source::Family(Family::Lov), from: on(from), paragraph }
}

pub(super) const fn bek(from: Ymd, paragraph: &'static str) -> Place {
    Place { source: Source::Family(Family::Bek), from: on(from), paragraph }
}

pub(super) const fn act(from: Ymd, name: &'static str, paragraph: &'static str) -> Place {
    Place { source: Source::Act(name), from: on(from), paragraph }
}

/// A row that ended.
pub(super) const fn until(
    from: Ymd,
    to: Ymd,
    unit: Unit,
    count: u16,
    places: &'static [Place],
) -> Row {
    row(Validity::new(on(from), Some(on(to))), unit, count, places)
}

/// A row that still applies.
pub(super) const fn since(from: Ymd, unit: Unit, count: u16, places: &'static [Place]) -> Row {
    row(Validity::since(on(from)), unit, count, places)
}

const fn row(validity: Validity, unit: Unit, count: u16, places: &'static [Place]) -> Row {
    let (confidence, date_confidence) = (Confidence::Verified, Confidence::Verified);
    Row { validity, unit, count, confidence, date_confidence, places }
}

impl Row {
    /// The rule itself is known in another way than by its text.
    pub(super) const fn known(mut self, confidence: Confidence) -> Self {
        self.confidence = confidence;
        self.date_confidence = confidence;
        self
    }

    /// Its first day is inferred.
    pub(super) const fn day_inferred(mut self) -> Self {
        self.date_confidence = Confidence::Inferred;
        self
    }

    /// Where it stood on a day, with the number of that version.
    #[must_use]
    pub fn basis_on(&self, date: Date) -> Vec<LegalBasis> {
        let mut basis = Vec::new();
        for place in self.places {
            if self.is_current(place, date) {
                let cited = match place.source {
                    Source::Act(name) => {
                        Some(LegalBasis::new(name, place.paragraph, self.confidence))
                    }
                    Source::Family(family) => family.on(date).map(|act| act.cites(place.paragraph)),
                };
                if let Some(mut cited) = cited {
                    cited.confidence = less_sure(cited.confidence, self.confidence);
                    basis.push(cited);
                }
            }
        }
        basis
    }

    /// Whether a place is the newest of its act on a day.
    fn is_current(&self, place: &Place, date: Date) -> bool {
        let newest = |other: &Place| other.source == place.source && other.from > place.from;
        place.from <= date && !self.places.iter().any(|other| newest(other) && other.from <= date)
    }

    /// The first day, not after this one, from which the row stood in the same acts at the
    /// same places.
    pub(super) fn version_on(&self, date: Date) -> Date {
        let mut from = self.validity.from;
        for place in self.places {
            if place.from <= date {
                from = from.max(place.from);
            }
            if let Source::Family(family) = place.source
                && let Some(act) = family.on(date)
            {
                from = from.max(act.days().from);
            }
        }
        from
    }
}

impl Rule {
    /// What it said on a day; `None` where it said nothing.
    #[must_use]
    pub fn on(&self, date: Date) -> Option<&Row> {
        self.rows.iter().find(|row| row.validity.contains(date))
    }
}
