//! The register: what is told of bad rows, and which rows become units.

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::exact::Fraction;
use kvalitetsmodel::model::{Level, Model};
use kvalitetsmodel_kalibrering::register::{
    Cells, Column, Register, RowFault, Selection, Sizes, VisitReason,
};

/// A made-up row that is right.
fn good() -> Cells<'static> {
    Cells {
        line: 2,
        socialtilsyn: "midtjylland",
        tilbud: "T1",
        udbyder: "U1",
        tilbudstype: "sel107",
        pladser: "12",
        date: "2024-03-05",
        model: "tilbud-2017",
        reason: "planned",
        scores: vec![("1.a", "4"), ("t1", "4,5"), ("k1", "")],
    }
}

fn day(text: &str) -> Date {
    Date::parse(text).expect("a real date")
}

fn selection(model: &str, from: &str, to: &str) -> Selection {
    let model = Model::built_in(model).expect("built in");
    Selection::new(model, day(from), day(to), Sizes::new(&[5, 15]).expect("rising"))
}

#[test]
fn every_fault_is_told_by_line_and_column() {
    let scored = |id: &str| Column::Score(id.into());
    let with = |change: &dyn Fn(&mut Cells<'static>)| {
        let mut cells = good();
        change(&mut cells);
        cells
    };
    let cases: Vec<(Cells<'_>, Column, RowFault)> = vec![
        (with(&|c| c.socialtilsyn = ""), Column::Socialtilsyn, RowFault::Missing),
        (with(&|c| c.socialtilsyn = "skåne"), Column::Socialtilsyn, RowFault::UnknownWord),
        (with(&|c| c.tilbud = " "), Column::Tilbud, RowFault::Missing),
        (with(&|c| c.udbyder = ""), Column::Udbyder, RowFault::Missing),
        (with(&|c| c.tilbudstype = "hotel"), Column::Tilbudstype, RowFault::UnknownWord),
        (with(&|c| c.tilbudstype = "almenPlejefamilie"), Column::Tilbudstype, RowFault::WrongArea),
        (with(&|c| c.pladser = "0"), Column::Pladser, RowFault::NotANumber),
        (with(&|c| c.pladser = "12.5"), Column::Pladser, RowFault::NotANumber),
        (with(&|c| c.date = "2024-02-30"), Column::Date, RowFault::NotADate),
        (with(&|c| c.date = "2026-01-01"), Column::Model, RowFault::ModelNotValid),
        (with(&|c| c.model = "tilbud-1999"), Column::Model, RowFault::UnknownWord),
        (with(&|c| (c.model, c.date) = ("", "2013-05-01")), Column::Date, RowFault::NoModel),
        (with(&|c| c.reason = "why"), Column::Reason, RowFault::UnknownWord),
        (with(&|c| c.scores = vec![("99.z", "4")]), scored("99.z"), RowFault::UnknownPart),
        (with(&|c| c.scores = vec![("1.a", "4"), ("1.a", "4")]), scored("1.a"), RowFault::Twice),
        (with(&|c| c.scores = vec![("1.a", "met")]), scored("1.a"), RowFault::NotScoredInModel),
        (
            with(&|c| {
                (c.model, c.date) = ("", "2026-02-02");
                c.scores = vec![("t1", "4")];
            }),
            scored("t1"),
            RowFault::NotScoredInModel,
        ),
        (
            with(&|c| {
                (c.model, c.date) = ("", "2026-02-02");
                c.scores = vec![("k3", "4")];
            }),
            scored("k3"),
            RowFault::NotAScore,
        ),
    ];
    for (cells, column, fault) in cases {
        let kept = Cells { line: 3, tilbud: "T2", ..good() };
        let register = Register::read([cells.clone(), kept]);
        let told: Vec<_> =
            register.problems().iter().map(|one| (one.line, &one.column, &one.fault)).collect();
        assert_eq!(told, [(2, &column, &fault)], "{cells:?}");
        assert_eq!(register.rows().len(), 1, "the good row stays: {cells:?}");
    }
}

#[test]
fn all_faults_of_a_row_are_told_at_once() {
    let cells = Cells { date: "", pladser: "x", socialtilsyn: "y", ..good() };
    assert_eq!(Register::read([cells]).problems().len(), 3);
}

#[test]
fn a_score_is_read_exactly_or_not_at_all() {
    for (text, expected) in [
        ("4", Some((4, 1))),
        ("4,5", Some((9, 2))),
        ("3.25", Some((13, 4))),
        ("7/2", Some((7, 2))),
        ("5,00", Some((5, 1))),
        ("0,9", None),
        ("5,1", None),
        ("4,", None),
        (",5", None),
        ("-4", None),
        ("1e1", None),
        ("7/0", None),
        ("9999999999999/9999999999999", None),
        ("4,0000000000000000000000001", None),
        ("fire", None),
    ] {
        let register = Register::read([Cells { scores: vec![("t1", text)], ..good() }]);
        let read = register.rows().first().and_then(|row| row.value("t1"));
        let expected = expected.map(|(n, d)| Fraction::new(n, d).expect("a score"));
        assert_eq!(read, expected, "{text}");
        assert_eq!(register.problems().is_empty(), expected.is_some(), "{text}");
    }
    // An indicator is given a whole score.
    let half = Register::read([Cells { scores: vec![("1.a", "3,5")], ..good() }]);
    assert_eq!(half.problems()[0].fault, RowFault::NotAScore);
}

#[test]
fn a_second_assessment_of_a_day_is_told_and_left_out() {
    let register = Register::read([good(), Cells { line: 9, ..good() }]);
    assert_eq!(register.rows().len(), 1);
    assert_eq!(register.problems()[0].fault, RowFault::SameDay { line: 2 });
    assert_eq!(register.problems()[0].line, 9);
}

#[test]
fn a_unit_is_one_tilbud_by_its_latest_assessment_in_the_period() {
    let row = |line, tilbud, date| Cells { line, tilbud, date, ..good() };
    let register = Register::read([
        row(2, "T1", "2023-03-05"),
        row(3, "T1", "2024-06-01"),
        row(4, "T1", "2024-03-05"),
        row(5, "T1", "2025-01-01"),
        row(6, "T2", "2022-12-31"),
    ]);
    assert!(register.problems().is_empty());
    let period = selection("tilbud-2017", "2023-01-01", "2024-12-31");
    let lines: Vec<usize> = register.latest(&period).iter().map(|row| row.line).collect();
    assert_eq!(lines, [3]);
    let visits = register.visits(&period);
    assert_eq!((visits[0].assessments, visits[0].untold), (3, 0));
    assert_eq!(visits[0].reasons[0], (VisitReason::Planned, 3));
}

#[test]
fn versions_are_never_joined() {
    let row =
        |line, tilbud, date, scores| Cells { line, tilbud, date, model: "", scores, ..good() };
    let register = Register::read([
        row(2, "T1", "2016-05-05", vec![]),
        row(3, "T1", "2025-12-31", vec![("t1", "3")]),
        row(4, "T1", "2026-01-01", vec![("k3", "met"), ("k4", "notMet")]),
        row(5, "T2", "2026-01-01", vec![("k3", "notJudged")]),
    ]);
    assert!(register.problems().is_empty(), "{:?}", register.problems());
    let models: Vec<&str> = register.models().iter().map(|model| model.id()).collect();
    assert_eq!(models, ["tilbud-2014", "tilbud-2017", "tilbud-2026"]);
    for (model, expected) in
        [("tilbud-2014", vec![2]), ("tilbud-2017", vec![3]), ("tilbud-2026", vec![4, 5])]
    {
        let all = selection(model, "2014-01-01", "2030-12-31");
        let lines: Vec<usize> = register.latest(&all).iter().map(|row| row.line).collect();
        assert_eq!(lines, expected, "{model}");
    }
}

/// BEK 1559/2025 § 10, stk. 2: from 2026 a criterion is met or not, and a theme has no score.
#[test]
fn from_2026_a_theme_is_the_share_of_its_judged_criteria_that_are_met() {
    let model = Model::built_in("tilbud-2026").expect("built in");
    let tema = model.temaer().iter().find(|tema| tema.kriterier.len() >= 2).expect("a theme");
    let (first, second) = (&*tema.kriterier[0].id, &*tema.kriterier[1].id);
    for (scores, expected) in [
        (vec![(first, "met"), (second, "notMet")], Some((1, 2))),
        (vec![(first, "met"), (second, "notJudged")], Some((1, 1))),
        (vec![(first, ""), (second, "notJudged")], None),
    ] {
        let cells = Cells { date: "2026-03-01", model: "", scores, ..good() };
        let register = Register::read([cells]);
        let expected = expected.map(|(n, d)| Fraction::new(n, d).expect("a share"));
        assert_eq!(register.rows()[0].value(&tema.id), expected);
    }
}

#[test]
fn a_stratum_is_a_tilbudstype_and_a_size() {
    let row = |tilbud, tilbudstype, pladser| Cells { tilbud, tilbudstype, pladser, ..good() };
    let register = Register::read([
        row("T1", "sel107", "5"),
        row("T2", "sel107", "6"),
        row("T3", "sel107", "15"),
        row("T4", "sel108", "15"),
    ]);
    let sample =
        register.sample(&selection("tilbud-2017", "2024-01-01", "2024-12-31"), Level::Tema);
    let strata: Vec<usize> = sample.units().iter().map(|unit| unit.stratum).collect();
    assert!(strata[0] != strata[1] && strata[1] == strata[2] && strata[2] != strata[3]);
    let measured: Vec<&str> = sample.measures().iter().map(|its| &*its.part).collect();
    assert_eq!(measured, ["t1"], "only what somebody scored");
}
