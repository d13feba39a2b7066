//! Counts that point at nobody.

use alloc::string::String;
use alloc::vec::Vec;

use kvalitetsmodel::case::Region;
use kvalitetsmodel::exact::Fraction;
use kvalitetsmodel::scoring::Tal;

use super::{Bands, Ladder};
use crate::sample::{Measure, Sample};

/// The least number of tilbud that a cell shows.
pub const LEAST: u64 = 5;

/// What became of the tilbud that a theme was not scored of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Unscored {
    /// There are none: every tilbud was scored.
    Absent,
    /// They are a band of their own, the first.
    Own,
    /// They are counted with the lowest band, since there are too few of them.
    Joined,
}

/// A cell of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Cell {
    /// The socialtilsyn.
    pub socialtilsyn: Region,
    /// The merged stratum.
    pub stratum: usize,
    /// The band, from the lowest; with [`Unscored::Own`] the first is of those not scored.
    pub band: usize,
    /// How many tilbud: never under [`LEAST`].
    pub count: u64,
}

/// The table of one theme, criterion or indicator.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Table {
    /// What was scored.
    pub part: String,
    /// The bounds between the bands.
    pub bounds: Vec<Tal>,
    /// Where the tilbud are that were not scored.
    pub unscored: Unscored,
    /// A cell for each socialtilsyn, stratum and band.
    pub cells: Vec<Cell>,
}

/// The fixed set of tables of a register: everything else that may be shown is a sum of these cells.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Tables {
    /// Which rung of the ladder of strata all tables have.
    pub rung: usize,
    /// Of every stratum of the sample, the merged one it is in.
    pub strata: Vec<usize>,
    /// A table a measure.
    pub tables: Vec<Table>,
}

/// The tables of a sample; `None` where even all bands and strata together leave a socialtilsyn
/// with a cell under [`LEAST`], and so nothing can be shown.
///
/// The finest rung of strata on which every measure has two bands or more, and of each measure the
/// finest rung of bands there. Where no rung has that, the coarsest strata; and a measure that even
/// there has no two bands, has one.
///
/// ```
/// use kvalitetsmodel::{case::Region, exact::Fraction, model::Tilbudstype};
/// use kvalitetsmodel_kalibrering::sample::{Measure, Sample, Unit};
/// use kvalitetsmodel_kalibrering::suppression::{Bands, LEAST, Ladder, tables};
///
/// // Made up: sixty tilbud of two sizes; one of them has the only 2.
/// let unit = |at: usize| Unit { socialtilsyn: Region::ALL[at % 2], stratum: at / 2 % 2, udbyder: at };
/// let score = |at: usize| Some(Fraction::whole(if at == 7 { 2 } else { 4 + (at / 4 % 2) as i64 }));
/// let measure = Measure { part: "t1".into(), values: (0..60).map(score).collect() };
/// let sample = Sample::new((0..60).map(unit).collect(), vec![measure]);
/// let ladder = Ladder::of(&[(Tilbudstype::Sel107, 0), (Tilbudstype::Sel107, 1)]);
///
/// let shown = tables(&sample, &ladder, &Bands::scores()).expect("enough tilbud");
/// assert!(shown.tables[0].cells.iter().all(|cell| cell.count >= LEAST));
/// assert_eq!(shown.tables[0].bounds.len(), 1); // the 2 is among those below 4.5
/// ```
#[must_use]
pub fn tables(sample: &Sample, ladder: &Ladder, bands: &Bands) -> Option<Tables> {
    let labels = sample.labels();
    let measures = sample.measures();
    for (rung, strata) in ladder.rungs().iter().enumerate() {
        let division = Division { sample, labels: &labels, strata, bands };
        let last = rung + 1 == ladder.rungs().len();
        let mut found = Vec::new();
        for measure in measures {
            let table = division.banded(measure);
            let table = if last { table.or_else(|| division.in_one(measure)) } else { table };
            found.extend(table);
        }
        if found.len() == measures.len() {
            return Some(Tables { rung, strata: strata.clone(), tables: found });
        }
    }
    None
}

/// One way to divide the tilbud.
struct Division<'s> {
    sample: &'s Sample,
    labels: &'s [usize],
    strata: &'s [usize],
    bands: &'s Bands,
}

impl Division<'_> {
    /// The finest table with two bands or more.
    fn banded(&self, measure: &Measure) -> Option<Table> {
        let all_scored = measure.values.iter().all(Option::is_some);
        let ways: &[Unscored] =
            if all_scored { &[Unscored::Absent] } else { &[Unscored::Own, Unscored::Joined] };
        let rungs = || self.bands.rungs().iter().filter(|rung| !rung.is_empty());
        let mut ways = ways.iter().flat_map(|way| rungs().map(move |rung| (*way, rung)));
        ways.find_map(|(way, rung)| self.table(measure, way, rung))
    }

    /// The table with one band, which everybody is in.
    fn in_one(&self, measure: &Measure) -> Option<Table> {
        let all_scored = measure.values.iter().all(Option::is_some);
        let way = if all_scored { Unscored::Absent } else { Unscored::Joined };
        self.table(measure, way, &[])
    }

    /// The table with these bands; `None` where a cell is too small.
    fn table(&self, measure: &Measure, unscored: Unscored, rung: &[Fraction]) -> Option<Table> {
        let first = usize::from(unscored == Unscored::Own);
        let bands = first + rung.len() + 1;
        let strata = self.strata.iter().map(|stratum| stratum + 1).max().unwrap_or(1);
        let mut counts = alloc::vec![0_u64; self.sample.groups().len() * strata * bands];
        let units = self.sample.units().iter().zip(self.labels).zip(&measure.values);
        for ((unit, label), value) in units {
            let stratum = self.strata.get(unit.stratum).copied()?;
            let band =
                value.map_or(0, |score| first + self.bands.merged(self.bands.band(score), rung));
            *counts.get_mut((label * strata + stratum) * bands + band)? += 1;
        }
        if counts.iter().any(|count| *count < LEAST) {
            return None;
        }
        let groups = self.sample.groups();
        let cell = |(at, count): (usize, &u64)| {
            let socialtilsyn = *groups.get(at / bands / strata)?;
            let (stratum, band) = (at / bands % strata, at % bands);
            Some(Cell { socialtilsyn, stratum, band, count: *count })
        };
        Some(Table {
            part: measure.part.clone(),
            bounds: rung.iter().copied().map(Tal).collect(),
            unscored,
            cells: counts.iter().enumerate().filter_map(cell).collect(),
        })
    }
}
