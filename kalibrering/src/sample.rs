//! What is compared: units in groups and strata, and what was measured of each.

use alloc::string::String;
use alloc::vec::Vec;

use kvalitetsmodel::case::Region;
use kvalitetsmodel::exact::Fraction;

/// A unit: one tilbud.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "three places, which whoever brings units fills in")]
pub struct Unit {
    /// Its socialtilsyn.
    pub socialtilsyn: Region,
    /// Which tilbud it is like, by tilbudstype and size: a number from 0.
    pub stratum: usize,
    /// Who runs it: a number from 0. Tilbud of one udbyder are not independent.
    pub udbyder: usize,
}

/// What was measured of every unit: a theme, a criterion or an indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a name and its values")]
pub struct Measure {
    /// Its id in the model.
    pub part: String,
    /// The values in the order of the units; nothing where it was not scored.
    pub values: Vec<Option<Fraction>>,
}

/// How many tilbud of a socialtilsyn were scored in a measure: what is not scored is not shown by
/// any mean.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Answered {
    /// The theme, criterion or indicator.
    pub part: String,
    /// The socialtilsyn.
    pub socialtilsyn: Region,
    /// Its tilbud.
    pub units: usize,
    /// Those of them that were scored.
    pub scored: usize,
}

/// Units of one version of the model and one period, with what was measured of them.
///
/// ```
/// use kvalitetsmodel::{case::Region, exact::Fraction};
/// use kvalitetsmodel_kalibrering::sample::{Measure, Sample, Unit};
///
/// let unit = |socialtilsyn, udbyder| Unit { socialtilsyn, stratum: 0, udbyder };
/// let units = vec![unit(Region::Sjaelland, 0), unit(Region::Nordjylland, 1)];
/// let values = vec![Some(Fraction::whole(4)), None];
/// let sample = Sample::new(units, vec![Measure { part: "t1".into(), values }]);
/// assert_eq!(sample.groups(), [Region::Sjaelland, Region::Nordjylland]);
/// ```
#[derive(Debug, Clone, Default)]
pub struct Sample {
    groups: Vec<Region>,
    units: Vec<Unit>,
    measures: Vec<Measure>,
}

/// Numbers in the place of others: the least becomes 0, the next 1.
fn close_up(units: &mut [Unit], number: impl Fn(&mut Unit) -> &mut usize) {
    let mut numbers: Vec<usize> = units.iter_mut().map(|unit| *number(unit)).collect();
    numbers.sort_unstable();
    numbers.dedup();
    for unit in units {
        let its = number(unit);
        *its = numbers.binary_search(its).unwrap_or(0);
    }
}

impl Sample {
    /// These units with these measures. Values that a measure lacks at its end are missing; values
    /// without a unit do not count.
    #[must_use]
    pub fn new(mut units: Vec<Unit>, mut measures: Vec<Measure>) -> Self {
        // Numbers without gaps: what is made of them has a place for each.
        close_up(&mut units, |unit| &mut unit.stratum);
        close_up(&mut units, |unit| &mut unit.udbyder);
        let mut groups: Vec<Region> = units.iter().map(|unit| unit.socialtilsyn).collect();
        groups.sort_unstable();
        groups.dedup();
        for measure in &mut measures {
            measure.values.resize(units.len(), None);
        }
        Self { groups, units, measures }
    }

    /// The socialtilsyn that there are units of, in order.
    #[must_use]
    pub fn groups(&self) -> &[Region] {
        &self.groups
    }

    /// The units.
    #[must_use]
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// What was measured.
    #[must_use]
    pub fn measures(&self) -> &[Measure] {
        &self.measures
    }

    /// How many were scored, by measure and socialtilsyn.
    #[must_use]
    pub fn answered(&self) -> Vec<Answered> {
        let labels = self.labels();
        let of = |measure: &Measure, group: usize, socialtilsyn: Region| {
            let its = labels.iter().zip(&measure.values).filter(|its| *its.0 == group);
            let scored = its.clone().filter(|its| its.1.is_some()).count();
            Answered { part: measure.part.clone(), socialtilsyn, units: its.count(), scored }
        };
        let of_measure = |measure| {
            let groups = self.groups.iter().enumerate();
            groups.map(move |(group, socialtilsyn)| of(measure, group, *socialtilsyn))
        };
        self.measures.iter().flat_map(of_measure).collect()
    }

    /// The same without the units of a socialtilsyn.
    #[must_use]
    pub fn without(&self, socialtilsyn: Region) -> Self {
        self.kept(|unit| unit.socialtilsyn != socialtilsyn)
    }

    /// The same with the units of two socialtilsyn only.
    #[must_use]
    pub fn pair(&self, one: Region, other: Region) -> Self {
        self.kept(|unit| unit.socialtilsyn == one || unit.socialtilsyn == other)
    }

    /// The same with only the measures that are wanted: those within a theme that differs.
    #[must_use]
    pub fn only(&self, wanted: impl Fn(&str) -> bool) -> Self {
        let measures = self.measures.iter().filter(|measure| wanted(&measure.part));
        Self { measures: measures.cloned().collect(), ..self.clone() }
    }

    fn kept(&self, keep: impl Fn(&Unit) -> bool) -> Self {
        let kept: Vec<bool> = self.units.iter().map(keep).collect();
        let units = self.units.iter().zip(&kept).filter(|its| *its.1).map(|its| *its.0).collect();
        let measures = self.measures.iter().map(|measure| Measure {
            part: measure.part.clone(),
            values: measure
                .values
                .iter()
                .zip(&kept)
                .filter(|its| *its.1)
                .map(|its| *its.0)
                .collect(),
        });
        Self::new(units, measures.collect())
    }

    /// The place of each unit's socialtilsyn among the groups.
    pub(crate) fn labels(&self) -> Vec<usize> {
        let place = |unit: &Unit| self.groups.binary_search(&unit.socialtilsyn).unwrap_or(0);
        self.units.iter().map(place).collect()
    }

    /// The units of each stratum.
    pub(crate) fn strata(&self) -> Vec<Vec<usize>> {
        let size = self.units.iter().map(|unit| unit.stratum + 1).max().unwrap_or(0);
        let mut strata = alloc::vec![Vec::new(); size];
        for (at, unit) in self.units.iter().enumerate() {
            if let Some(stratum) = strata.get_mut(unit.stratum) {
                stratum.push(at);
            }
        }
        strata
    }
}
