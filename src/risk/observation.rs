//! What a factor can look at.

use crate::model::Judged;

words! {
    /// What a factor looks at: the closed list of what can be known of a tilbud or a
    /// plejefamilie. Each has one direction in which it is worse ([`Observation::lower_is_worse`]),
    /// which no model can turn round.
    pub enum Observation {
        /// Påbud that are open today.
        AabnePaabud = "aabnePaabud",
        /// Skærpet tilsyn today.
        SkaerpetTilsyn = "skaerpetTilsyn",
        /// Magtanvendelser in a period.
        Magtanvendelser = "magtanvendelser",
        /// Sickness absence, in tenths of a day for each monthly paid employee in a year.
        Sygefravaer = "sygefravaer",
        /// Turnover of staff in a year, per mille.
        Personalegennemstroemning = "personalegennemstroemning",
        /// Changes of leader in a period.
        Lederskifter = "lederskifter",
        /// The leader has no relevant education.
        LederUdenUddannelse = "lederUdenUddannelse",
        /// Staff without a relevant education, per mille.
        MedarbejdereUdenUddannelse = "medarbejdereUdenUddannelse",
        /// The staff's qualifications are one-sided.
        EnsidigeKvalifikationer = "ensidigeKvalifikationer",
        /// How far the board is involved ([`super::Bestyrelse`]).
        Bestyrelse = "bestyrelse",
        /// The number of målgrupper.
        Maalgrupper = "maalgrupper",
        /// Enquiries to the whistleblower scheme in a period.
        Whistleblower = "whistleblower",
        /// Worrying circumstances and events in a period.
        BekymrendeForhold = "bekymrendeForhold",
        /// Steps by another supervising authority in a period.
        AndenMyndighed = "andenMyndighed",
        /// How many matters of økonomi are not in order ([`super::OekonomiForhold`]).
        Oekonomi = "oekonomi",
        /// A new godkendelse that has not been followed up.
        NyGodkendelse = "nyGodkendelse",
        /// Whole months since the last visit.
        SidsteBesoeg = "sidsteBesoeg",
        /// From 2026: criteria that are not met. Those not judged count neither way: that there
        /// are none is known once all are judged.
        KriterierIkkeOpfyldt = "kriterierIkkeOpfyldt",
        /// Until 2025: the lowest mean of a theme.
        LavesteTema = "lavesteTema",
        /// Until 2025: the largest fall of a theme's mean since the assessment before.
        StoersteFald = "stoersteFald",
    }
}

words! {
    /// What an observation is measured in.
    pub enum Measure {
        /// A number of things.
        Count = "count",
        /// 0 no, 1 yes.
        YesNo = "yesNo",
        /// Thousandths.
        PerMille = "perMille",
        /// Tenths of a day.
        TenthsOfDays = "tenthsOfDays",
        /// Whole months.
        Months = "months",
        /// 0 involved, 1 not involved, 2 missing although the law requires one.
        Board = "board",
        /// A score or a difference of scores, exact.
        Score = "score",
    }
}

impl Observation {
    /// What it is measured in.
    #[must_use]
    pub const fn measure(self) -> Measure {
        match self {
            Self::SkaerpetTilsyn
            | Self::LederUdenUddannelse
            | Self::EnsidigeKvalifikationer
            | Self::NyGodkendelse => Measure::YesNo,
            Self::Personalegennemstroemning | Self::MedarbejdereUdenUddannelse => Measure::PerMille,
            Self::Sygefravaer => Measure::TenthsOfDays,
            Self::SidsteBesoeg => Measure::Months,
            Self::Bestyrelse => Measure::Board,
            Self::LavesteTema | Self::StoersteFald => Measure::Score,
            _ => Measure::Count,
        }
    }

    /// Whether a lower value is the worse one: of scores alone.
    #[must_use]
    pub const fn lower_is_worse(self) -> bool {
        matches!(self, Self::LavesteTema)
    }

    /// Whether it counts what happened in a period, so that a factor must say how long.
    #[must_use]
    pub const fn in_a_period(self) -> bool {
        matches!(
            self,
            Self::Magtanvendelser
                | Self::Lederskifter
                | Self::Whistleblower
                | Self::BekymrendeForhold
                | Self::AndenMyndighed
        )
    }

    /// The kind of assessment it is seen in, if it is seen in one.
    #[must_use]
    pub const fn judged(self) -> Option<Judged> {
        match self {
            Self::KriterierIkkeOpfyldt => Some(Judged::Criteria),
            Self::LavesteTema | Self::StoersteFald => Some(Judged::Scores),
            _ => None,
        }
    }
}

impl Measure {
    /// The thresholds it can have, and how they are said: above the best value there is, so
    /// that no level is reached by everybody.
    pub(super) const fn thresholds(self) -> ((i64, i64), &'static str) {
        match self {
            Self::Count => ((1, 100_000), "1-100000"),
            Self::YesNo => ((1, 1), "1"),
            Self::PerMille => ((1, 10_000), "1-10000"),
            Self::TenthsOfDays => ((1, 3650), "1-3650"),
            Self::Months => ((1, 1200), "1-1200"),
            Self::Board => ((1, 2), "1-2"),
            // A fall of 0 is no fall; that is held apart from the range.
            Self::Score => ((0, 5), "0-5"),
        }
    }
}
