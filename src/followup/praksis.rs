//! Indicators that presuppose a practice: nothing can show them before there are citizens and
//! staff.

use alloc::vec::Vec;

use crate::assessment::Datakilde;
use crate::comparison::Chain;
use crate::law::{Bilingual, Confidence, Publication, Source, Standing};
use crate::model::{Level, Model};

/// An indicator that presupposes a practice, by its id in the model `tilbud-2017`.
#[derive(Debug)]
#[non_exhaustive]
pub struct ForudsaetterPraksis {
    /// Its id in the model `tilbud-2017`; other versions by what they carry on.
    pub id: &'static str,
    /// From what it can be seen once there is a practice: a suggestion of ours.
    pub seen_from: &'static [Datakilde],
    /// How it is known that it presupposes a practice.
    pub confidence: Confidence,
}

/// The model whose ids the table has.
const BASE: &str = "tilbud-2017";

const fn own(id: &'static str, seen_from: &'static [Datakilde]) -> ForudsaetterPraksis {
    ForudsaetterPraksis { id, seen_from, confidence: Confidence::Inferred }
}

const LIVED: &[Datakilde] = &[Datakilde::Observation, Datakilde::Borgere];
const TOLD: &[Datakilde] = &[Datakilde::Borgere, Datakilde::Paaroerende];
const WRITTEN: &[Datakilde] = &[Datakilde::Dokumenter];
const GOALS: &[Datakilde] = &[Datakilde::Dokumenter, Datakilde::Handlekommuner];

/// Indicators of tilbud that presuppose a practice. 10.b is the one an authority's page names
/// about follow-up; the others are read out of what each looks at, and are our own. Of
/// plejefamilier too few indicators are known for a table.
pub static FORUDSAETTER_PRAKSIS: &[ForudsaetterPraksis] = &[
    own("1.b", GOALS),
    own("1.c", WRITTEN),
    own("2.b", LIVED),
    own("2.c", TOLD),
    own("2.d", TOLD),
    own("3.c", GOALS),
    own("4.a", LIVED),
    own("4.b", LIVED),
    own("5.a", LIVED),
    own("7.a", &[Datakilde::Borgere, Datakilde::Dokumenter]),
    own("9.b", WRITTEN),
    own("9.c", WRITTEN),
    ForudsaetterPraksis { id: "10.b", seen_from: LIVED, confidence: Confidence::AuthorityPage },
    own("14.a", LIVED),
];

const PAGE: Publication = Publication {
    title: "Håndbog for Socialtilsyn, Social- og Boligstyrelsen",
    place: "Delelement 3: Opfølgning på godkendelsen",
};

const FOLLOWS: Bilingual = Bilingual::new(
    "Siden nævner 10.b om opfølgning. At den kræver en praksis, følger af dens ord: den ses i samspillet med borgerne.",
    "The page names 10.b about follow-up. That it needs a practice follows from its words: it is seen in the contact with citizens.",
);

const OWN_READING: Bilingual = Bilingual::new(
    "Egen læsning af, hvad indikatoren ser på: det findes først, når der er borgere og medarbejdere.",
    "Our own reading of what the indicator looks at: it is only there once there are citizens and staff.",
);

/// The table, for the indicators of a model.
pub(super) enum Praksisser<'m> {
    /// Nothing is known of the model.
    None,
    /// It is the table's own.
    Own,
    /// It carries the table's on.
    Later(Chain<'m>),
    /// The table's carries it on: its ids, each with its row.
    Earlier(Vec<(&'static str, &'static ForudsaetterPraksis)>),
}

impl<'m> Praksisser<'m> {
    pub(super) fn of(model: &'m Model) -> Self {
        let base = Model::built_in(BASE).filter(|base| base.area() == model.area());
        let Some(base) = base else { return Self::None };
        if model.id() == BASE {
            return Self::Own;
        }
        if let Some(chain) = Chain::between(base, model) {
            return Self::Later(chain);
        }
        let Some(chain) = Chain::between(model, base) else { return Self::None };
        let mut rows = Vec::new();
        for row in FORUDSAETTER_PRAKSIS {
            rows.extend(chain.back(Level::Indikator, row.id).map(|id| (id, row)));
        }
        Self::Earlier(rows)
    }

    /// The row of an indicator, and how sure it is: in other versions than the table's no surer
    /// than inferred.
    pub(super) fn row(&self, id: &'m str) -> Option<(&'static ForudsaetterPraksis, Confidence)> {
        let row = match self {
            Self::None => None,
            Self::Own => return row(id).map(|row| (row, row.confidence)),
            Self::Later(chain) => row(chain.back(Level::Indikator, id)?),
            Self::Earlier(rows) => rows.iter().find(|(its, _)| *its == id).map(|(_, row)| *row),
        };
        row.map(|row| (row, Confidence::Inferred))
    }
}

fn row(id: &str) -> Option<&'static ForudsaetterPraksis> {
    FORUDSAETTER_PRAKSIS.iter().find(|row| row.id == id)
}

impl ForudsaetterPraksis {
    /// Where it is known from.
    pub(super) fn source(&self, confidence: Confidence) -> Source {
        if self.confidence == Confidence::AuthorityPage {
            return Source::document(Standing::Attention, PAGE, confidence).with_note(FOLLOWS);
        }
        Source { confidence, ..Source::own(OWN_READING) }
    }
}
