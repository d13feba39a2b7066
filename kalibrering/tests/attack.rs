//! Whoever knows everything but the register, also how its tables are made, finds no small cell.
//!
//! Every register of a small world is made, and those that have the same tables are put together:
//! that is all that the tables say. A set of tilbud is recovered where all of them agree on how many
//! are in it, and it is one to four. Sets are every union of the world's finest cells, so that what
//! can be had by subtraction is among them.

use std::collections::{BTreeSet, HashMap};

use kvalitetsmodel::case::Region;
use kvalitetsmodel::exact::Fraction;
use kvalitetsmodel::model::Tilbudstype;
use kvalitetsmodel_kalibrering::sample::{Measure, Sample, Unit};
use kvalitetsmodel_kalibrering::suppression::{Bands, LEAST, Ladder, Unscored, tables};

/// A finest cell: which socialtilsyn, which stratum, and the score of each theme.
#[derive(Debug, Clone)]
struct Atom {
    group: usize,
    stratum: usize,
    scores: Vec<Option<i64>>,
}

/// Every atom of so many groups and strata, with each of these rows of scores.
fn atoms(groups: usize, strata: usize, scores: &[Vec<Option<i64>>]) -> Vec<Atom> {
    let mut atoms = Vec::new();
    for group in 0..groups {
        for stratum in 0..strata {
            let atom = |scores: &Vec<_>| Atom { group, stratum, scores: scores.clone() };
            atoms.extend(scores.iter().map(atom));
        }
    }
    atoms
}

fn sample(atoms: &[Atom], counts: &[u8]) -> Sample {
    let (mut units, mut measures) = (Vec::new(), Vec::new());
    for at in 0..atoms[0].scores.len() {
        measures.push(Measure { part: format!("t{at}"), values: Vec::new() });
    }
    for (atom, count) in atoms.iter().zip(counts) {
        for _ in 0..*count {
            let socialtilsyn = Region::ALL[atom.group];
            units.push(Unit { socialtilsyn, stratum: atom.stratum, udbyder: units.len() });
            for (measure, score) in measures.iter_mut().zip(&atom.scores) {
                measure.values.push(score.map(Fraction::whole));
            }
        }
    }
    Sample::new(units, measures)
}

/// What is published of a register, as numbers; and that no cell of it is small.
fn published(atoms: &[Atom], counts: &[u8], bands: &Bands) -> Vec<u64> {
    let sample = sample(atoms, counts);
    // Who is there at all is told: a ladder names its strata, and a cell its socialtilsyn.
    let present = |of: &dyn Fn(&Atom) -> usize| -> Vec<usize> {
        let some = atoms.iter().zip(counts).filter(|its| *its.1 > 0);
        some.map(|its| of(its.0)).collect::<BTreeSet<_>>().into_iter().collect()
    };
    let (groups, strata) = (present(&|atom| atom.group), present(&|atom| atom.stratum));
    let mut told: Vec<u64> =
        [&groups[..], &[99], &strata, &[99]].concat().iter().map(|its| *its as u64).collect();
    let strata: Vec<(Tilbudstype, usize)> = strata.iter().map(|at| STRATA[*at]).collect();
    let Some(all) = tables(&sample, &Ladder::of(&strata), bands) else { return told };
    told.push(all.rung as u64);
    for table in &all.tables {
        told.extend([table.unscored as u64, table.bounds.len() as u64]);
        told.extend(table.bounds.iter().map(|bound| bound.0.numerator() as u64));
        assert!(table.cells.iter().all(|cell| cell.count >= LEAST));
        told.extend(table.cells.iter().map(|cell| cell.count));
    }
    told
}

/// How many registers there are, and which sets are recovered.
fn attack(
    atoms: &[Atom],
    most: u8,
    published: impl Fn(&[u8]) -> Option<Vec<u64>>,
) -> (usize, Vec<(Vec<u64>, usize)>) {
    let sets = 1_usize << atoms.len();
    let mut known: HashMap<Vec<u64>, Vec<Option<u8>>> = HashMap::new();
    let mut registers = 0;
    let mut counts = vec![0_u8; atoms.len()];
    let mut sizes = vec![0_u8; sets];
    loop {
        if let Some(told) = published(&counts) {
            registers += 1;
            for set in 1..sets {
                let first = set.trailing_zeros() as usize;
                sizes[set] = sizes[set & (set - 1)] + counts[first];
            }
            match known.get_mut(&told) {
                None => drop(known.insert(told, sizes.iter().copied().map(Some).collect())),
                Some(agreed) => {
                    for (agreed, size) in agreed.iter_mut().zip(&sizes) {
                        if *agreed != Some(*size) {
                            *agreed = None;
                        }
                    }
                }
            }
        }
        if !next(&mut counts, most) {
            break;
        }
    }
    let mut recovered = Vec::new();
    for (told, agreed) in known {
        let small = |size: &Option<u8>| size.is_some_and(|size| (1..5).contains(&size));
        recovered.extend(agreed.iter().position(small).map(|set| (told, set)));
    }
    (registers, recovered)
}

/// The next vector of counts whose sum is at most `most`; false after the last.
fn next(counts: &mut [u8], most: u8) -> bool {
    let sum: u8 = counts.iter().sum();
    let mut sum = sum;
    for count in counts.iter_mut() {
        if sum < most {
            *count += 1;
            return true;
        }
        sum -= *count;
        *count = 0;
    }
    false
}

const STRATA: [(Tilbudstype, usize); 3] =
    [(Tilbudstype::Sel107, 0), (Tilbudstype::Sel107, 1), (Tilbudstype::Sel109, 0)];

#[test]
fn nothing_small_is_recovered() {
    let one = |scores: &[Option<i64>]| scores.iter().map(|score| vec![*score]).collect::<Vec<_>>();
    let both: Vec<Vec<Option<i64>>> = [None, Some(4), Some(5)]
        .iter()
        .flat_map(|a| [None, Some(4), Some(5)].map(|b| vec![*a, b]))
        .collect();
    let (low, high, none) = (Some(4), Some(5), None);
    let all = [Some(1), Some(2), Some(3), Some(4), Some(5)];
    for (what, atoms, most) in [
        ("two strata of two bands", atoms(1, 2, &one(&[low, high])), 24),
        ("five bands", atoms(1, 1, &one(&all)), 20),
        ("three bands and unscored", atoms(1, 1, &one(&[none, Some(3), low, high])), 22),
        ("two socialtilsyn of three bands", atoms(2, 1, &one(&[Some(3), low, high])), 16),
        ("two socialtilsyn, two strata, two bands", atoms(2, 2, &one(&[low, high])), 11),
        ("three strata, unscored", atoms(1, 3, &one(&[none, high])), 16),
        ("two strata, two bands, unscored", atoms(1, 2, &one(&[none, low, high])), 16),
        ("two themes, each perhaps unscored", atoms(1, 1, &both), 10),
    ] {
        let bands = Bands::scores();
        let told = |counts: &[u8]| Some(published(&atoms, counts, &bands));
        let (registers, recovered) = attack(&atoms, most, told);
        assert!(registers > 10_000, "{what}: {registers} registers");
        assert!(recovered.is_empty(), "{what}: of {registers} registers, {:?}", recovered[0]);
    }
}

/// The attack is no formality: blanks in the place of small cells, with sums beside them, fall to it.
#[test]
fn blanks_beside_sums_are_recovered() {
    let atoms = atoms(1, 2, &[vec![Some(4)], vec![Some(5)]]);
    let blank = |count: u8| if count < 5 { 99 } else { u64::from(count) };
    let told = |counts: &[u8]| {
        let [a, b, c, d] = counts else { return None };
        let cells = [*a, *b, *c, *d].map(blank);
        Some([&cells[..], &[a + b, c + d, a + c, b + d].map(u64::from)].concat())
    };
    assert!(!attack(&atoms, 20, told).1.is_empty());
}

/// Between two themes that were not scored of the same tilbud, tables do not differ by a few.
#[test]
fn those_not_scored_are_joined_where_they_are_few() {
    let scores = [vec![None], vec![Some(4)], vec![Some(5)]];
    let atoms = atoms(1, 1, &scores);
    for (counts, expected) in [
        ([0, 10, 10], Unscored::Absent),
        ([1, 10, 10], Unscored::Joined),
        ([4, 10, 10], Unscored::Joined),
        ([5, 10, 10], Unscored::Own),
    ] {
        let sample = sample(&atoms, &counts);
        let all = tables(&sample, &Ladder::of(&STRATA[..1]), &Bands::scores()).expect("enough");
        assert_eq!(all.tables[0].unscored, expected, "{counts:?}");
    }
}
