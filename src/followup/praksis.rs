//! Indicators that presuppose a practice: nothing can show them before there are citizens and
//! staff.

use crate::assessment::Datakilde;
use crate::comparison::{back, chain};
use crate::law::{Bilingual, Confidence, Publication, Source, Standing};
use crate::model::{Level, Model};

/// An indicator that presupposes a practice, by its id in the model `tilbud-2017`.
#[derive(Debug)]
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
/// about follow-up; the others are read out of what each looks at, and are our own. The
/// indicators of plejefamilier are not known.
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

impl ForudsaetterPraksis {
    /// The row of an indicator of a model, and how sure it is: in other versions than the
    /// table's no surer than inferred.
    pub(super) fn of(model: &Model, id: &str) -> Option<(&'static Self, Confidence)> {
        let base = Model::built_in(BASE)?;
        if model.area() != base.area() {
            return None;
        }
        if model.id() == BASE {
            return Self::row(id).map(|row| (row, row.confidence));
        }
        let row = if let Some(chain) = chain(base, model) {
            Self::row(back(&chain, Level::Indikator, id)?)
        } else {
            let chain = chain(model, base)?;
            let carries = |row: &&Self| back(&chain, Level::Indikator, row.id) == Some(id);
            FORUDSAETTER_PRAKSIS.iter().find(carries)
        };
        row.map(|row| (row, Confidence::Inferred))
    }

    fn row(id: &str) -> Option<&'static Self> {
        FORUDSAETTER_PRAKSIS.iter().find(|row| row.id == id)
    }

    /// Where it is known from.
    pub(super) fn source(&self, confidence: Confidence) -> Source {
        if self.confidence == Confidence::AuthorityPage {
            return Source::document(Standing::Attention, PAGE, confidence).with_note(FOLLOWS);
        }
        Source { confidence, ..Source::own(OWN_READING) }
    }
}
