//! What is compared: one tilbud a unit, its latest assessment in the period.

use alloc::collections::BTreeMap;
use alloc::string::ToString;
use alloc::vec::Vec;

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::Region;
use kvalitetsmodel::model::{Level, Model, Tilbudstype};

use super::{Register, Row, Sizes, VisitReason};
use crate::sample::{Measure, Sample, Unit};

/// What to compare: a version of the model, a period, and which tilbud are alike.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Selection {
    /// The version. There is no selection of two.
    pub model: &'static Model,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Which sizes are alike: a stratum is a tilbudstype and a class of size.
    pub sizes: Sizes,
}

impl Selection {
    /// The assessments of a version from the one day to the other.
    #[must_use]
    pub fn new(model: &'static Model, from: Date, to: Date, sizes: Sizes) -> Self {
        Self { model, from, to, sizes }
    }
}

/// How the visits of a socialtilsyn came about, in the period: of every row, not of the latest.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Visits {
    /// The socialtilsyn.
    pub socialtilsyn: Region,
    /// How many assessments it made.
    pub assessments: usize,
    /// How many of each reason, in the order of [`VisitReason::ALL`].
    pub reasons: Vec<(VisitReason, usize)>,
    /// How many without a reason told.
    pub untold: usize,
}

impl Register {
    fn chosen(&self, selection: &Selection) -> impl Iterator<Item = &Row> {
        let (model, from, to) = (selection.model.id(), selection.from, selection.to);
        let fits = move |row: &&Row| row.model.id() == model && from <= row.date && row.date <= to;
        self.rows().iter().filter(fits)
    }

    /// The latest assessment of each tilbud in the period, in the order of their pseudonyms.
    ///
    /// Visits of one tilbud are not independent: with all of them in one test, five equal
    /// socialtilsyn are told to differ far more often than the test promises.
    #[must_use]
    pub fn latest(&self, selection: &Selection) -> Vec<&Row> {
        let mut latest: BTreeMap<&str, &Row> = BTreeMap::new();
        for row in self.chosen(selection) {
            let its = latest.entry(&row.tilbud).or_insert(row);
            if its.date < row.date {
                *its = row;
            }
        }
        latest.into_values().collect()
    }

    /// What can be compared of a selection: a unit a tilbud, and the values of every theme,
    /// criterion or indicator of a level that somebody scored.
    ///
    /// ```
    /// use kvalitetsmodel::calendar::Date;
    /// use kvalitetsmodel::model::{Level, Model};
    /// use kvalitetsmodel_kalibrering::register::{Cells, Register, Selection, Sizes};
    ///
    /// let row = |line, date, score| Cells {
    ///     line,
    ///     socialtilsyn: "sjaelland",
    ///     tilbud: "T1",
    ///     udbyder: "U1",
    ///     tilbudstype: "sel107",
    ///     pladser: "12",
    ///     date,
    ///     model: "",
    ///     reason: "",
    ///     scores: vec![("t1", score)],
    /// };
    /// let register = Register::read([row(2, "2023-05-02", "3"), row(3, "2024-04-09", "4")]);
    /// let day = |text| Date::parse(text).expect("a real date");
    /// let model = Model::built_in("tilbud-2017").expect("built in");
    /// let period = Selection::new(model, day("2023-01-01"), day("2024-12-31"), Sizes::new(&[5])?);
    /// let sample = register.sample(&period, Level::Tema);
    /// // One tilbud, by its latest assessment.
    /// assert_eq!(sample.units().len(), 1);
    /// assert_eq!(sample.measures()[0].values[0].map(|score| score.numerator()), Some(4));
    /// # Ok::<(), kvalitetsmodel_kalibrering::register::Unordered>(())
    /// ```
    #[must_use]
    pub fn sample(&self, selection: &Selection, level: Level) -> Sample {
        let rows = self.latest(selection);
        let strata = strata_of(&rows, selection);
        let mut udbydere: BTreeMap<&str, usize> = BTreeMap::new();
        let units = rows.iter().map(|row| {
            let kind = (row.tilbudstype, selection.sizes.class(row.pladser));
            let stratum = strata.binary_search(&kind).unwrap_or(0);
            let next = udbydere.len();
            let udbyder = *udbydere.entry(&row.udbyder).or_insert(next);
            Unit { socialtilsyn: row.socialtilsyn, stratum, udbyder }
        });
        let units: Vec<Unit> = units.collect();
        let ids = parts(selection.model, level).into_iter();
        let measures = ids.map(|part| {
            let values = rows.iter().map(|row| row.value(part)).collect();
            Measure { part: part.to_string(), values }
        });
        let scored = |measure: &Measure| measure.values.iter().any(Option::is_some);
        Sample::new(units, measures.filter(scored).collect())
    }

    /// The strata of [`Register::sample`] by their number: tilbudstype and class of size.
    #[must_use]
    pub fn strata(&self, selection: &Selection) -> Vec<(Tilbudstype, usize)> {
        strata_of(&self.latest(selection), selection)
    }

    /// How the visits of each socialtilsyn came about.
    #[must_use]
    pub fn visits(&self, selection: &Selection) -> Vec<Visits> {
        let mut all: BTreeMap<Region, Vec<Option<VisitReason>>> = BTreeMap::new();
        for row in self.chosen(selection) {
            all.entry(row.socialtilsyn).or_default().push(row.reason);
        }
        let visits = |(socialtilsyn, reasons): (Region, Vec<Option<VisitReason>>)| {
            let count = |wanted| reasons.iter().filter(|its| **its == wanted).count();
            let told = VisitReason::ALL.iter().map(|its| (*its, count(Some(*its)))).collect();
            let untold = count(None);
            Visits { socialtilsyn, assessments: reasons.len(), reasons: told, untold }
        };
        all.into_iter().map(visits).collect()
    }
}

/// Every tilbudstype and class of size that there is, in order.
fn strata_of(rows: &[&Row], selection: &Selection) -> Vec<(Tilbudstype, usize)> {
    let kind = |row: &&Row| (row.tilbudstype, selection.sizes.class(row.pladser));
    let mut strata: Vec<(Tilbudstype, usize)> = rows.iter().map(kind).collect();
    strata.sort_unstable();
    strata.dedup();
    strata
}

/// The ids of a level, in the model's order.
fn parts(model: &'static Model, level: Level) -> Vec<&'static str> {
    let mut ids: Vec<&'static str> = Vec::new();
    for tema in model.temaer() {
        match level {
            Level::Tema => ids.push(&tema.id),
            Level::Kriterium => ids.extend(tema.kriterier.iter().map(|its| &*its.id)),
            _ => {
                let indikatorer = tema.kriterier.iter().flat_map(|its| its.indikatorer.iter());
                ids.extend(indikatorer.map(|its| &*its.id));
            }
        }
    }
    ids
}
