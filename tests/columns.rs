//! Scoring by the column gives what `profil` gives, row by row; and it tells every cell that it
//! cannot use, and what the vectors (tests/vectors) say of one row.
#![allow(clippy::inconsistent_digit_grouping, reason = "a date is read as 2025_06_01")]

mod support;

use std::fs;
use std::path::PathBuf;

use kvalitetsmodel::assessment::{Answer, Assessed, Judgement, Kind, Vurdering};
use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::codes::Coded;
use kvalitetsmodel::columns::{
    Batch, CellProblem, Code, Column, Columns, Fault, Grain, Output, Outputs, Rows, Shape,
    WrongShape,
};
use kvalitetsmodel::exact::{Fraction, tenths};
use kvalitetsmodel::input::Problems;
use kvalitetsmodel::model::{Area, BUILT_IN, Judged, Model, Tilbudstype, Tilbudstyper};
use kvalitetsmodel::scoring::{Expected, Method, Profil, Score, Share, profil};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value as Json, json};
use support::value;

/// The cells of a row.
#[derive(Debug, Clone)]
struct Row {
    date: u32,
    kind: u8,
    tilbudstyper: u16,
    bestyrelse: u8,
    answers: Vec<u8>,
    judgements: Vec<u8>,
}

/// Rows as columns.
#[derive(Debug, Default)]
struct Held {
    dates: Vec<u32>,
    kinds: Vec<u8>,
    tilbudstyper: Vec<u16>,
    bestyrelser: Vec<u8>,
    answers: Vec<u8>,
    judgements: Vec<u8>,
}

impl Held {
    fn of(rows: &[Row]) -> Self {
        let mut held = Self::default();
        for row in rows {
            held.dates.push(row.date);
            held.kinds.push(row.kind);
            held.tilbudstyper.push(row.tilbudstyper);
            held.bestyrelser.push(row.bestyrelse);
            held.answers.extend(&row.answers);
            held.judgements.extend(&row.judgements);
        }
        held
    }

    fn rows(&self) -> Rows<'_> {
        Rows::new(&self.dates, &self.answers)
            .kinds(&self.kinds)
            .tilbudstyper(&self.tilbudstyper)
            .bestyrelser(&self.bestyrelser)
            .judgements(&self.judgements)
    }
}

/// What the plain way makes of a row: its profile, or what is wrong with it.
fn plainly<'m>(model: &'m Model, row: &Row, method: Method) -> Result<Profil<'m>, Vec<String>> {
    let mut faults = Vec::new();
    let mut fault = |column: Column, place: usize, code: &str| {
        faults.push(format!("{} {place} {code}", column.id()));
    };
    let code = |problems: Problems| problems.0[0].kind.code();

    let date = Date::from_digits(row.date);
    let kind = Kind::of_code(row.kind);
    let any = || model.validity().from;
    let assessed = match date {
        None => Err("invalidDate"),
        Some(date) => Assessed::new(model, date, kind.unwrap_or_default()).map_err(code),
    };
    let mut assessed = assessed.unwrap_or_else(|code| {
        fault(Column::Dates, 0, code);
        Assessed::new(model, any(), kind.unwrap_or_default()).expect("the first day")
    });
    if kind.is_none() {
        fault(Column::Kinds, 0, "unknownValue");
    }
    let types = (0..16).filter(|bit| row.tilbudstyper >> bit & 1 == 1);
    let types: Vec<Option<Tilbudstype>> =
        types.map(|bit| Tilbudstype::ALL.get(bit).copied()).collect();
    if types.iter().any(|one| one.is_none_or(|one| one.area() != model.area())) {
        fault(Column::Tilbudstyper, 0, "wrongTilbudstype");
    }
    let types: Vec<Tilbudstype> = types.into_iter().flatten().collect();
    let bestyrelse = match row.bestyrelse {
        0 => None,
        1 => Some(true),
        2 => Some(false),
        _ => {
            fault(Column::Bestyrelser, 0, "unknownValue");
            None
        }
    };
    assessed.tilbud(Tilbudstyper::of(&types), bestyrelse);
    for (place, (leaf, code)) in model.leaves().zip(&row.answers).enumerate() {
        match <Option<Answer>>::of_code(*code) {
            None => fault(Column::Answers, place, "unknownValue"),
            Some(None) => {}
            Some(Some(answer)) => match assessed.answer(leaf.id(), answer) {
                Err(problems) if kind.is_some() => {
                    fault(Column::Answers, place, problems.0[0].kind.code());
                }
                _ => {}
            },
        }
    }
    for (place, (kriterium, code)) in model.kriterier().zip(&row.judgements).enumerate() {
        match <Option<Judgement>>::of_code(*code) {
            None => fault(Column::Judgements, place, "unknownValue"),
            Some(None) => {}
            Some(Some(judgement)) => {
                if let Err(problems) = assessed.judge(&kriterium.id, judgement) {
                    fault(Column::Judgements, place, problems.0[0].kind.code());
                }
            }
        }
    }
    if faults.is_empty() { Ok(profil(&assessed, method).expect("it fits")) } else { Err(faults) }
}

/// The numbers that a profile has for an output.
fn numbers(profil: &Profil<'_>, output: Output) -> Vec<u64> {
    let temaer = || profil.temaer.iter();
    let kriterier = || temaer().flat_map(|tema| &tema.kriterier);
    let means: Vec<Option<&Score>> = temaer().map(|tema| tema.mean.as_ref()).collect();
    let other = temaer().map(|tema| tema.other.as_ref().map(|other| &other.mean));
    let others: Vec<Option<&Score>> = other.collect();
    let of_kriterier: Vec<Option<&Score>> = kriterier().map(|one| one.mean.as_ref()).collect();
    let all = profil.all_criteria.as_ref();

    let part = |list: &[Option<&Score>], part: fn(&Score) -> i64| -> Vec<u64> {
        let of = |score: &Option<&Score>| {
            score.map_or(0, |one| u64::try_from(part(one)).expect("positive"))
        };
        list.iter().map(of).collect()
    };
    let shown = |score: &Score| tenths(score.exact().expect("exact"));
    let of_temaer =
        |count: fn(Share) -> u32| temaer().map(|one| count(one.answered).into()).collect();
    let in_kriterier =
        |count: fn(Share) -> u32| kriterier().map(|one| count(one.answered).into()).collect();
    let count =
        |expected: Option<Expected>, part: fn(Expected) -> u32| u64::from(expected.map_or(0, part));
    match output {
        Output::TemaNumerator => part(&means, |one| one.numerator),
        Output::TemaDenominator => part(&means, |one| one.denominator),
        Output::OtherNumerator => part(&others, |one| one.numerator),
        Output::OtherDenominator => part(&others, |one| one.denominator),
        Output::Answered => vec![profil.answered.answered.into()],
        Output::Applicable => vec![profil.answered.applicable.into()],
        Output::TemaAnswered => of_temaer(|share| share.answered),
        Output::TemaApplicable => of_temaer(|share| share.applicable),
        Output::TemaForventes => {
            temaer().map(|one| count(one.expected, |its| its.forventes)).collect()
        }
        Output::TemaForventesIkke => {
            temaer().map(|one| count(one.expected, |its| its.forventes_ikke)).collect()
        }
        Output::TemaTenths => part(&means, shown),
        Output::OtherTenths => part(&others, shown),
        Output::KriteriumNumerator => part(&of_kriterier, |one| one.numerator),
        Output::KriteriumDenominator => part(&of_kriterier, |one| one.denominator),
        Output::KriteriumTenths => part(&of_kriterier, shown),
        Output::KriteriumAnswered => in_kriterier(|share| share.answered),
        Output::KriteriumApplicable => in_kriterier(|share| share.applicable),
        Output::KriteriumForventes => {
            kriterier().map(|one| count(one.expected, |its| its.forventes)).collect()
        }
        Output::KriteriumForventesIkke => {
            kriterier().map(|one| count(one.expected, |its| its.forventes_ikke)).collect()
        }
        Output::KriteriumJudgement => kriterier().map(|one| one.judgement.code().into()).collect(),
        Output::Conjunction => vec![all.map(|all| all.answer).code().into()],
        // A criterion scored itself has no indicator to say it of: see `applies`.
        Output::Applies => Vec::new(),
        other => panic!("{other:?} is compared with nothing"),
    }
}

/// Whether each leaf applies, as far as the profile says it: a criterion scored itself applies
/// where something in its share does, or where it was marked as not applicable.
fn applies(profil: &Profil<'_>) -> Vec<Option<u64>> {
    let kriterier = profil.temaer.iter().flat_map(|tema| &tema.kriterier);
    let leaves = kriterier.flat_map(|kriterium| match kriterium.indikatorer.as_slice() {
        [] if kriterium.answer == Some(Answer::NotApplicable) => vec![None],
        [] => vec![Some(u64::from(kriterium.answered.applicable))],
        indikatorer => indikatorer.iter().map(|one| Some(u64::from(one.applies))).collect(),
    });
    leaves.collect()
}

fn told(problem: &CellProblem) -> String {
    format!("{} {} {}", problem.column.id(), problem.place, problem.fault.id())
}

/// Every row of a batch against the plain way.
fn compare(model: &Model, rows: &[Row], method: Method, outputs: Outputs) {
    let held = Held::of(rows);
    // As a program without the model has it.
    let bytes = Shape::of(model).bytes();
    let shape = Shape::read(&bytes).expect("of a checked model");
    let columns = Batch::new(&shape, method).score(&held.rows(), outputs).expect("good columns");
    for (at, row) in rows.iter().enumerate() {
        let problems = columns.problems().iter().filter(|one| one.row == at);
        let problems: Vec<String> = problems.map(told).collect();
        match plainly(model, row, method) {
            Err(faults) => {
                assert_eq!(problems, faults, "{row:?}");
                for output in Output::ALL {
                    assert!(columns.row(at, *output).all(|one| one == 0), "{output:?}");
                }
            }
            Ok(profil) => {
                assert_eq!(problems, Vec::<String>::new(), "{row:?}");
                for output in outputs.iter() {
                    same(&columns, at, output, &profil);
                }
            }
        }
    }
}

fn same(columns: &Columns, at: usize, output: Output, profil: &Profil<'_>) {
    let is: Vec<u64> = columns.row(at, output).collect();
    if output == Output::Applies {
        let expected = applies(profil);
        assert_eq!(is.len(), expected.len());
        for (is, expected) in is.iter().zip(expected) {
            assert_eq!(*is, expected.unwrap_or(*is), "{output:?}");
        }
    } else {
        assert_eq!(is, numbers(profil, output), "{output:?}");
    }
}

/// A portal's own model of any shape that is allowed.
fn own() -> impl Strategy<Value = Model> {
    let applies = (select(vec![None, Some("only"), Some("not")]), any::<Index>(), any::<bool>());
    let indikatorer = prop_oneof![
        4 => prop::collection::vec(applies.clone(), 0..5),
        1 => prop::collection::vec(applies, 0..=30),
    ];
    let kriterier = prop::collection::vec(indikatorer, 1..6);
    let temaer = prop::collection::vec((1..9_u8, kriterier), 1..5);
    (temaer, select(Area::ALL), select(Judged::ALL)).prop_map(|(temaer, area, judged)| {
        let types: Vec<_> = Tilbudstype::ALL.iter().filter(|one| one.area() == area).collect();
        let basis = json!({ "act": "Egen", "paragraph": "§ 1", "confidence": "open" });
        let mut next = 0;
        let mut id = |letter: &str| {
            next += 1;
            format!("{letter}{next}")
        };
        let mut list = Vec::new();
        for (nr, its) in temaer {
            let mut kriterier = Vec::new();
            for its in its {
                let mut indikatorer = Vec::new();
                for (by_type, which, bestyrelse) in its {
                    let mut applies = json!({});
                    if let Some(name) = by_type {
                        applies[name] = json!([types[which.index(types.len())].id()]);
                    }
                    if bestyrelse {
                        applies["bestyrelse"] = json!(true);
                    }
                    let (id, is) = (id("i"), json!("open"));
                    let label = "Indikator";
                    indikatorer.push(match applies == json!({}) {
                        true => json!({ "id": id, "label": label, "confidence": is }),
                        false => json!({ "id": id, "label": label, "confidence": is, "applies": applies }),
                    });
                }
                let id = id("k");
                kriterier.push(json!({ "id": id, "label": "Kriterium", "confidence": "open", "indikatorer": indikatorer }));
            }
            let id = id("t");
            list.push(json!({ "id": id, "nr": nr, "label": "Tema", "basis": basis, "kriterier": kriterier }));
        }
        let model = json!({
            "id": "egen", "area": area.id(), "name": "Egen", "judged": judged.id(),
            "validity": { "from": "2020-01-01", "to": "2027-12-31" }, "basis": [basis], "temaer": list,
        });
        Model::read(&value(&model)).unwrap_or_else(|problems| panic!("{model}: {problems}"))
    })
}

fn models() -> impl Strategy<Value = Model> {
    prop_oneof![select(BUILT_IN.to_vec()).prop_map(Model::clone), own()]
}

/// Days on both sides of each date that something hangs on, and no days at all.
fn dates(model: &Model) -> Vec<u32> {
    let validity = model.validity();
    let days = [2015_06_01, 2023_12_31, 2024_01_01, 2025_06_01, 2026_03_01, 2031_05_05];
    let days =
        days.into_iter().filter(|day| validity.contains(Date::from_digits(*day).expect("a day")));
    days.chain([validity.from.digits()]).chain(validity.to.map(Date::digits)).collect()
}

/// `bad`: how many in a thousand cells are anything at all.
fn row(model: &Model, bad: u32) -> impl Strategy<Value = Row> + use<> {
    let (leaves, kriterier) = (model.leaves().count(), model.kriterier().count());
    let judged = model.judged() == Judged::Criteria;
    let (dates, area) = (dates(model), model.area());
    let good = 1000 - bad;
    let judgement = if judged { prop_oneof![0..4_u8].boxed() } else { Just(0_u8).boxed() };
    (select(vec![0_u8, 0, 1]), any::<u16>()).prop_flat_map(move |(kind, bits)| {
        let meant = match kind {
            0 => vec![0, 1, 2, 3, 4, 5, 6, 7],
            _ => vec![0, 6, 7, 8, 9],
        };
        // No more than a few types at a time, or nothing would ever be excluded.
        let bits = bits & bits >> 5 & bits >> 8;
        let bits = if area == Area::Tilbud { bits & 0x3ff } else { bits << 10 & 0x1c00 };
        let answer = prop_oneof![good => select(meant), bad => any::<u8>()];
        let judgement = prop_oneof![good => judgement.clone(), bad => any::<u8>()];
        (
            prop_oneof![good => select(dates.clone()), bad => any::<u32>(), bad => select(vec![2013_12_31, 2099_01_01])],
            prop_oneof![good => Just(kind), bad => any::<u8>()],
            prop_oneof![good => prop_oneof![Just(bits), Just(0), Just(if area == Area::Tilbud { 2 } else { 0 })], bad => any::<u16>()],
            prop_oneof![good => 0..3_u8, bad => any::<u8>()],
            prop::collection::vec(answer, leaves),
            prop::collection::vec(judgement, kriterier),
        )
            .prop_map(|(date, kind, tilbudstyper, bestyrelse, answers, judgements)| Row {
                date, kind, tilbudstyper, bestyrelse, answers, judgements,
            })
    })
}

fn batches(bad: u32) -> impl Strategy<Value = (Model, Vec<Row>)> {
    models().prop_flat_map(move |model| {
        let rows = prop::collection::vec(row(&model, bad), 0..6);
        // Each twice in a row: what is kept from one row to the next must not hide a problem.
        let twice = |row: Row| [row.clone(), row];
        (Just(model), rows.prop_map(move |rows| rows.into_iter().flat_map(twice).collect()))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_row_has_the_numbers_of_its_profile_in_every_output(
        (model, rows) in batches(0), method in select(Method::ALL),
    ) {
        compare(&model, &rows, method, Outputs::ALL);
    }

    #[test]
    fn an_output_asked_for_alone_is_the_same(
        (model, rows) in batches(0), method in select(Method::ALL), bits in any::<u32>(),
    ) {
        compare(&model, &rows, method, Outputs::from_bits(bits));
    }

    #[test]
    fn every_bad_cell_is_told_with_its_row_and_the_good_rows_stand(
        (model, rows) in batches(15), method in select(Method::ALL),
    ) {
        compare(&model, &rows, method, Outputs::ALL);
    }

    #[test]
    fn cells_of_any_numbers_give_problems_and_never_a_panic(
        (model, rows) in batches(900), method in select(Method::ALL),
    ) {
        compare(&model, &rows, method, Outputs::ALL);
    }

    #[test]
    fn a_built_in_version_by_its_place_is_the_same_as_the_model(
        (place, rows) in (0..BUILT_IN.len()).prop_flat_map(|place| {
            (Just(place), prop::collection::vec(row(BUILT_IN[place], 5), 0..6))
        }),
        method in select(Method::ALL),
    ) {
        let (held, shape) = (Held::of(&rows), Shape::of(BUILT_IN[place]));
        let by_place = Batch::new(Shape::built_in(place).expect("built in"), method);
        let by_place = by_place.score(&held.rows(), Outputs::ALL);
        prop_assert_eq!(by_place, Batch::new(&shape, method).score(&held.rows(), Outputs::ALL));
        prop_assert!(Shape::built_in(BUILT_IN.len()).is_none());
    }

    #[test]
    fn a_shape_is_read_as_it_was_written(model in models()) {
        let shape = Shape::of(&model);
        let bytes = shape.bytes();
        prop_assert_eq!(bytes.len(), 16 + 6 * model.leaves().count());
        prop_assert_eq!(Shape::read(&bytes), Ok(shape));
    }

    #[test]
    fn a_wrong_byte_in_a_shape_is_refused_or_makes_the_shape_of_another_model(
        (model, rows) in batches(15), method in select(Method::ALL),
        wrong in prop::collection::vec((any::<Index>(), any::<u8>()), 1..3),
    ) {
        let mut bytes = Shape::of(&model).bytes();
        for (place, byte) in wrong {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Ok(shape) = Shape::read(&bytes) {
            prop_assert_eq!(&shape.bytes(), &bytes);
            let batch = Batch::new(&shape, method);
            let held = Held::of(&rows);
            if let Ok(columns) = batch.score(&held.rows(), Outputs::ALL) {
                prop_assert_eq!(columns.rows(), rows.len());
            }
        }
    }

    #[test]
    fn any_bytes_are_a_shape_or_refused(
        bytes in prop::collection::vec(any::<u8>(), 0..80), first in select(vec![0_u8, 1, 1, 1, 2]),
    ) {
        let bytes: Vec<u8> = [first].into_iter().chain(bytes).collect();
        match Shape::read(&bytes) {
            Ok(shape) => prop_assert_eq!(shape.bytes(), bytes),
            Err(wrong) => prop_assert_eq!(wrong == WrongShape::Version, first != 1),
        }
    }

    #[test]
    fn results_written_into_a_dirty_block_are_the_same(
        (model, rows) in batches(15), method in select(Method::ALL), bits in any::<u32>(),
    ) {
        let (held, outputs) = (Held::of(&rows), Outputs::from_bits(bits));
        let shape = Shape::of(&model);
        let batch = Batch::new(&shape, method);
        let columns = batch.score(&held.rows(), outputs).expect("good columns");
        let mut block = vec![0xaa; batch.room(outputs, rows.len())];
        let mut problems = Vec::new();
        let mut scratch = vec![7; batch.scratch()];
        let note = |problem| problems.push(problem);
        batch.score_into(&held.rows(), outputs, &mut block, &mut scratch, note);
        prop_assert_eq!(problems.as_slice(), columns.problems());
        prop_assert_eq!(block.as_slice(), columns.bytes());
    }
}

#[test]
fn a_block_has_each_column_where_a_number_of_its_width_may_stand() {
    let widths: Vec<usize> = Output::ALL.iter().map(|output| output.width()).collect();
    assert!(widths.is_sorted_by(|one, next| one >= next), "{widths:?}");
}

/// The shape of a model of eight leaves, of which every kind of byte stands in it.
fn bytes_of_a_small_shape() -> Vec<u8> {
    Shape::of(support::built_in("plejefamilier-2026")).bytes()
}

#[test]
fn a_shape_cut_off_or_drawn_out_is_refused() {
    let bytes = bytes_of_a_small_shape();
    for length in 0..bytes.len() {
        assert_eq!(Shape::read(&bytes[..length]), Err(WrongShape::Broken), "{length}");
    }
    for more in 1..20 {
        let longer = [bytes.as_slice(), &vec![0; more]].concat();
        assert_eq!(Shape::read(&longer), Err(WrongShape::Broken), "{more} more");
    }
}

/// Where a byte stands in a shape, what it is, and what it is instead.
#[test]
fn a_shape_that_no_checked_model_has_is_refused() {
    let good = bytes_of_a_small_shape();
    assert!(Shape::read(&good).is_ok());
    let last = good.len() - 1;
    let put = |changes: &[(usize, u8)]| {
        let mut bytes = good.clone();
        for (place, byte) in changes {
            bytes[*place] = *byte;
        }
        bytes
    };
    let day = |digits: u32| {
        let [a, b, c, d] = digits.to_le_bytes();
        [a, b, c, d]
    };
    let days = |from: u32, to: u32| {
        let at = day(from).into_iter().chain(day(to));
        put(&(8..).zip(at).collect::<Vec<_>>())
    };
    for (what, bytes) in [
        ("an area that is none", put(&[(1, 2)])),
        ("a way of judging that is none", put(&[(2, 2)])),
        ("something where nothing stands", put(&[(3, 1)])),
        ("another number of themes", put(&[(4, good[4] + 1)])),
        ("another number of criteria", put(&[(6, good[6] - 1)])),
        ("a first day that there is not", days(2026_02_30, 0)),
        ("a last day that there is not", days(2026_01_01, 2026_13_01)),
        ("no first day", days(0, 0)),
        ("a last day before the first", days(2026_01_02, 2026_01_01)),
        ("only a tilbudstype of the other area", put(&[(16, 1)])),
        ("not for a tilbudstype of the other area", put(&[(18, 1)])),
        ("a tilbudstype that is none", put(&[(17, 0x20)])),
        ("a theme without a number", put(&[(20, 0)])),
        ("a theme with the number 100", put(&[(20, 100)])),
        ("a last leaf of something else", put(&[(21, 3)])),
        ("another condition", put(&[(21, 2 | 8)])),
        ("an end within a criterion", put(&[(last, 0)])),
        ("an end within a theme", put(&[(last, 1)])),
    ] {
        assert_eq!(Shape::read(&bytes), Err(WrongShape::Broken), "{what}");
    }
    assert!(Shape::read(&days(2026_01_01, 2026_01_01)).is_ok());
    assert_eq!(Shape::read(&put(&[(0, 0)])), Err(WrongShape::Version));
}

#[test]
fn two_leaves_of_a_theme_have_one_number() {
    let bytes = Shape::of(support::built_in("tilbud-2017")).bytes();
    // The second leaf of the first theme.
    let wrong: Vec<u8> =
        bytes.iter().enumerate().map(|(at, byte)| byte + u8::from(at == 26)).collect();
    assert_eq!(Shape::read(&wrong), Err(WrongShape::Broken));
}

/// As many leaves in a criterion, criteria in a theme, and themes as are told.
fn regular(leaves: usize, kriterier: usize, temaer: usize) -> Vec<u8> {
    let count = |count: usize| u16::try_from(count).expect("small").to_le_bytes();
    let mut bytes = vec![1, 0, 0, 0];
    bytes.extend([count(temaer), count(temaer * kriterier)].concat());
    bytes.extend(2020_01_01_u32.to_le_bytes());
    bytes.extend(0_u32.to_le_bytes());
    for _ in 0..temaer {
        for kriterium in 1..=kriterier {
            for leaf in 1..=leaves {
                let ends = match (leaf == leaves, kriterium == kriterier) {
                    (false, _) => 0,
                    (true, false) => 1,
                    (true, true) => 2,
                };
                bytes.extend([0, 0, 0, 0, 1, ends]);
            }
        }
    }
    bytes
}

#[test]
fn a_shape_has_no_more_of_anything_than_a_model_and_the_largest_is_computed() {
    for (leaves, kriterier, temaer) in [(31, 1, 1), (1, 31, 1), (1, 1, 13), (1, 1, 0), (0, 0, 1)] {
        let bytes = regular(leaves, kriterier, temaer);
        assert_eq!(Shape::read(&bytes), Err(WrongShape::Broken), "{leaves} {kriterier} {temaer}");
    }
    let bytes = regular(30, 30, 12);
    let shape = Shape::read(&bytes).expect("the largest");
    let batch = Batch::new(&shape, Method::Nested);
    assert_eq!((batch.temaer(), batch.kriterier(), batch.leaves()), (12, 360, 10_800));
    assert_eq!(batch.scratch(), Batch::MOST_SCRATCH);
    // One five in each criterion of the first theme, beside 0 to 29 ones: the denominators have
    // nothing in common that could be left out.
    let answers: Vec<u8> = (0..10_800)
        .map(|leaf| match (leaf / 30, leaf % 30) {
            (kriterium, 0) if kriterium < 30 => 5,
            (kriterium, place) if kriterium < 30 && place <= kriterium => 1,
            _ => 0,
        })
        .collect();
    let columns = batch.score(&Rows::new(&[2025_06_01], &answers), Outputs::ALL).expect("good");
    let means: Vec<Fraction> =
        (1..=30).map(|count| Fraction::new(4 + count, count).expect("a mean")).collect();
    let exact = Fraction::mean(&means).expect("it fits").expect("there are some");
    let at = |output| columns.row(0, output).next().map(|one| i64::try_from(one).expect("exact"));
    assert_eq!(at(Output::TemaNumerator), Some(exact.numerator()));
    assert_eq!(at(Output::TemaDenominator), Some(exact.denominator()));
}

#[test]
fn every_column_of_a_wrong_length_is_told() {
    let model = support::built_in("tilbud-2026");
    let shape = Shape::of(model);
    let batch = Batch::new(&shape, Method::Nested);
    let (dates, cells) = ([2026_03_01; 2], [0; 7]);
    let rows = Rows::new(&dates, &cells).kinds(&cells[..1]).tilbudstyper(&[0; 3]);
    let rows = rows.bestyrelser(&cells).judgements(&cells[..1]);
    let wrong = batch.check(&rows, Outputs::ALL, &[0], &[0]);
    let wrong = wrong.expect_err("all wrong");
    let wrong: Vec<_> = wrong.iter().map(|one| (one.column, one.length, one.expected)).collect();
    assert_eq!(
        wrong,
        [
            (Column::Kinds, 1, 2),
            (Column::Tilbudstyper, 3, 2),
            (Column::Bestyrelser, 7, 2),
            (Column::Judgements, 1, 2 * model.kriterier().count()),
            (Column::Answers, 7, 2 * model.leaves().count()),
            (Column::Results, 1, batch.room(Outputs::ALL, 2)),
            (Column::Scratch, 1, batch.scratch()),
        ]
    );
}

#[test]
fn columns_left_out_stand_for_drift_and_nothing_known() {
    for model in BUILT_IN {
        let row = Row {
            date: model.validity().from.digits(),
            kind: Kind::Drift.code(),
            tilbudstyper: 0,
            bestyrelse: 0,
            answers: vec![3; model.leaves().count()],
            judgements: vec![0; model.kriterier().count()],
        };
        let shape = Shape::of(model);
        let batch = Batch::new(&shape, Method::Nested);
        let held = Held::of(std::slice::from_ref(&row));
        let short = Rows::new(&held.dates, &held.answers);
        let whole = batch.score(&held.rows(), Outputs::ALL).expect("good");
        assert_eq!(batch.score(&short, Outputs::ALL).expect("good"), whole, "{}", model.id());
    }
}

#[test]
fn the_fault_of_a_cell_is_named_as_the_same_problem_of_an_assessment_is() {
    let codes = kvalitetsmodel::input::ProblemKind::CODES;
    for fault in Fault::ALL {
        assert!(codes.contains(&fault.id()), "{}", fault.id());
    }
}

/// The vectors' good assessments, each as one row.
#[test]
fn a_vector_of_one_row_gives_its_exact_numbers() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let mut run = 0;
    for entry in fs::read_dir(folder).expect("tests/vectors") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|end| end != "json") {
            continue;
        }
        let file: Json =
            serde_json::from_str(&fs::read_to_string(&path).expect("text")).expect("JSON");
        for case in file["cases"].as_array().expect("cases") {
            if case.get("expected").is_some() {
                run += 1;
                as_the_vector_says(case);
            }
        }
    }
    assert!(run > 20, "{run} vectors");
}

fn as_the_vector_says(case: &Json) {
    let input = &case["input"];
    let (vurdering, assessed) =
        Vurdering::read(&value(&input["vurdering"]), None).expect("a good vector");
    let model = assessed.model();
    let method = input.get("method").filter(|method| !method.is_null());
    let options = method.map_or(json!({}), |method| json!({ "method": method }));
    let method = Method::read(&value(&options)).expect("a method");

    let row = row_of(&vurdering, model);
    let held = Held::of(&[row]);
    let shape = Shape::of(model);
    let columns = Batch::new(&shape, method).score(&held.rows(), Outputs::ALL).expect("good");
    assert_eq!(columns.problems(), [], "{}", case["id"]);

    let (id, expected) = (&case["id"], &case["expected"]);
    let at = |output: Output, place: usize| columns.row(0, output).nth(place).expect("a number");
    let mean = |numerator, denominator, shown, place| match at(denominator, place) {
        0 => Json::Null,
        below => {
            let tenths: u64 = at(shown, place);
            let shown = format!("{},{}", tenths / 10, tenths % 10);
            json!({ "numerator": at(numerator, place), "denominator": below, "shown": shown })
        }
    };
    let share = |answered, applicable, place| json!({ "answered": at(answered, place), "applicable": at(applicable, place) });
    assert_eq!(share(Output::Answered, Output::Applicable, 0), expected["answered"], "{id}");
    for (place, tema) in model.temaer().iter().enumerate() {
        let says = &expected["temaer"][&*tema.id];
        let its = mean(Output::TemaNumerator, Output::TemaDenominator, Output::TemaTenths, place);
        assert_eq!(its, says["mean"], "{id} {}", tema.id);
        let its =
            mean(Output::OtherNumerator, Output::OtherDenominator, Output::OtherTenths, place);
        assert_eq!(its, says["other"]["mean"], "{id} {} other", tema.id);
        if !says["answered"].is_null() {
            let its = share(Output::TemaAnswered, Output::TemaApplicable, place);
            assert_eq!(its, says["answered"], "{id} {}", tema.id);
        }
        if !says["expected"].is_null() {
            let its = json!({ "forventes": at(Output::TemaForventes, place), "forventesIkke": at(Output::TemaForventesIkke, place) });
            assert_eq!(its, says["expected"], "{id} {}", tema.id);
        }
    }
    for (place, kriterium) in model.kriterier().enumerate() {
        let says = &expected["kriterier"][&*kriterium.id];
        let its = mean(
            Output::KriteriumNumerator,
            Output::KriteriumDenominator,
            Output::KriteriumTenths,
            place,
        );
        assert_eq!(its, says["mean"], "{id} {}", kriterium.id);
    }
    let answer = <Option<kvalitetsmodel::scoring::Conjunction>>::of_code(
        u8::try_from(at(Output::Conjunction, 0)).expect("a code"),
    );
    let answer = answer.expect("a code").map(|answer| json!(answer.id())).unwrap_or_default();
    assert_eq!(answer, expected["allCriteria"]["answer"], "{id}");
    if let Some(gone) = expected["notApplicable"].as_array() {
        let leaves = model.leaves().zip(columns.row(0, Output::Applies));
        let mut is: Vec<_> =
            leaves.filter(|(_, applies)| *applies == 0).map(|(leaf, _)| leaf.id()).collect();
        let mut says: Vec<_> = gone.iter().map(|one| one.as_str().expect("an id")).collect();
        is.sort_unstable();
        says.sort_unstable();
        assert_eq!(is, says, "{id}");
    }
}

/// An assessment as a row of its model.
fn row_of(vurdering: &Vurdering, model: &Model) -> Row {
    let answer = |id: &str| {
        let given = vurdering.answers.iter().find(|one| one.id == id);
        given.map(|one| one.answer).code()
    };
    let judgement = |id: &str| {
        let given = vurdering.criteria.iter().find(|one| one.id == id);
        given.map(|one| one.judgement).code()
    };
    let types = vurdering.tilbud.all_tilbudstyper();
    let bits = Tilbudstype::ALL.iter().enumerate().filter(|(_, one)| types.contains(**one));
    Row {
        date: vurdering.date.digits(),
        kind: vurdering.kind.code(),
        tilbudstyper: bits.map(|(bit, _)| 1 << bit).sum(),
        bestyrelse: vurdering.tilbud.bestyrelse.code(),
        answers: model.leaves().map(|leaf| answer(leaf.id())).collect(),
        judgements: model.kriterier().map(|one| judgement(&one.id)).collect(),
    }
}

#[test]
fn a_level_has_as_many_numbers_a_row_as_the_model_has_parts() {
    for model in BUILT_IN {
        let shape = Shape::of(model);
        let batch = Batch::new(&shape, Method::Nested);
        let row = Row {
            date: model.validity().from.digits(),
            kind: 0,
            tilbudstyper: 0,
            bestyrelse: 0,
            answers: vec![0; batch.leaves()],
            judgements: vec![0; batch.kriterier()],
        };
        let held = Held::of(&[row.clone(), row]);
        let columns = batch.score(&held.rows(), Outputs::ALL).expect("good");
        for output in Output::ALL {
            let count = match output.grain() {
                Grain::Row => 1,
                Grain::Tema => model.temaer().len(),
                Grain::Kriterium => model.kriterier().count(),
                Grain::Leaf => model.leaves().count(),
                other => panic!("a grain without a count: {other:?}"),
            };
            assert_eq!(columns.numbers(*output).count(), 2 * count, "{output:?}");
        }
    }
}
