//! The built-in versions of the kvalitetsmodel against the law they stand for.
//!
//! The expected values are written here from the texts, not taken from the crate: lov om
//! socialtilsyn § 6, stk. 2 in its versions, and the commencement paragraphs of each
//! bekendtgørelse om socialtilsyn.

use std::collections::HashSet;

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::law::{Bilingual, Confidence, LegalBasis};
use kvalitetsmodel::model::{
    Applies, Area, BUILT_IN, Indikator, Judged, Kriterium, Model, Tema, Tilbudstype, Tilbudstyper,
};

const OEKONOMI: &str = "Økonomi";
const ORGANISATION: &str = "Organisation og ledelse";
const FAMILIE: &str = "Familiestruktur og familiedynamik";

fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text} is not a day"))
}

fn model(id: &str) -> &'static Model {
    Model::built_in(id).unwrap_or_else(|| panic!("no model {id}"))
}

/// Every day of the years, in order.
fn days(years: std::ops::RangeInclusive<u16>) -> impl Iterator<Item = Date> {
    years.flat_map(|year| {
        (1..=12).flat_map(move |month| {
            (1..=31).filter_map(move |day| Date::parse(&format!("{year}-{month:02}-{day:02}")))
        })
    })
}

fn indikatorer(model: &Model) -> impl Iterator<Item = &Indikator> {
    model.kriterier().flat_map(|kriterium| kriterium.indikatorer.iter())
}

fn rank(confidence: Confidence) -> usize {
    Confidence::ALL.iter().position(|one| *one == confidence).expect("every level is listed")
}

/// Every label of a version that is this project's own wording, with its id.
fn own_labels(model: &Model) -> Vec<(&str, &Bilingual)> {
    let kriterier = model.kriterier().map(|one| (&*one.id, &one.label));
    let indikatorer = indikatorer(model).map(|one| (&*one.id, &one.label));
    kriterier.chain(indikatorer).collect()
}

/// § 6, stk. 2 as it read when the version began.
fn statutory_themes(model: &Model) -> &'static [&'static str] {
    match model.id().rsplit('-').next() {
        // LOV 608/2013, LBK 124/2016.
        Some("2014") => &[
            "Uddannelse og beskæftigelse",
            "Selvstændighed og relationer",
            "Målgrupper, metoder og resultater",
            ORGANISATION,
            "Kompetencer",
            OEKONOMI,
            "Fysiske rammer",
        ],
        // LBK 70/2017 - LBK 236/2025.
        Some("2017") => &[
            "Uddannelse og beskæftigelse",
            "Selvstændighed og relationer",
            "Målgrupper, metoder og resultater",
            "Sundhed og trivsel",
            ORGANISATION,
            "Kompetencer",
            OEKONOMI,
            "Fysiske rammer",
        ],
        // LBK 242/2026.
        Some("2026") => &[
            "Målgrupper, metoder og resultater",
            "Sundhed og trivsel",
            ORGANISATION,
            "Kompetencer",
            OEKONOMI,
            "Fysiske rammer",
        ],
        other => panic!("{} begins in no known year: {other:?}", model.id()),
    }
}

#[test]
fn the_themes_and_okonomi_outside_are_those_of_section_6_stk_2_in_order() {
    for model in BUILT_IN {
        let inside = model.temaer().iter().map(|tema| (tema.nr, tema.label.da.as_ref()));
        let outside = model.outside().iter().map(|tema| (tema.nr, tema.label.da.as_ref()));
        let mut found: Vec<(u8, &str)> = inside.chain(outside).collect();
        found.sort_unstable();
        let expected: Vec<(u8, &str)> = (1..)
            .zip(statutory_themes(model))
            .map(|(nr, name)| match (model.area(), *name) {
                // Bilag 2's own name in the same place; the act has one list for both areas.
                (Area::Plejefamilier, ORGANISATION) => (nr, FAMILIE),
                (_, name) => (nr, name),
            })
            .collect();
        assert_eq!(found, expected, "{}", model.id());
    }
}

#[test]
fn only_okonomi_is_outside_and_no_theme_is_counted_by_its_place() {
    for model in BUILT_IN {
        let outside: Vec<_> = model.outside().iter().map(|tema| &*tema.label.da).collect();
        assert_eq!(outside, [OEKONOMI], "{}", model.id());
        for tema in model.temaer() {
            assert_eq!(tema.id, format!("t{}", tema.nr), "{}: id follows § 6, stk. 2", model.id());
        }
        assert!(model.temaer().is_sorted_by_key(|tema| tema.nr), "{}", model.id());
    }
}

#[test]
fn a_name_that_is_not_in_the_act_is_never_shown_as_read_in_the_law() {
    for model in BUILT_IN {
        for tema in model.temaer() {
            let in_the_act = tema.label.da != FAMILIE;
            let read = tema.basis.confidence == Confidence::Verified;
            assert_eq!(read, in_the_act, "{} {}", model.id(), tema.id);
            assert!(in_the_act || tema.basis.note.is_some(), "{} {}", model.id(), tema.id);
        }
    }
}

#[test]
fn each_version_has_the_parts_that_are_known_of_its_annex() {
    // id, themes, criteria, indicators
    let cases = [
        ("tilbud-2014", 6, 11, 30), // 1.c went out in 2017; 3.d is not known before
        ("tilbud-2017", 7, 11, 30),
        ("tilbud-2026", 5, 9, 23), // themes 1 and 2 went out: L 200 (2024-25) § 1, nr. 7
        ("plejefamilier-2014", 6, 9, 6),
        ("plejefamilier-2017", 7, 9, 4), // 2.b and 2.c went out
        ("plejefamilier-2026", 5, 6, 0),
    ];
    for (id, temaer, kriterier, indikators) in cases {
        let model = model(id);
        assert_eq!(model.temaer().len(), temaer, "{id} themes");
        assert_eq!(model.kriterier().count(), kriterier, "{id} criteria");
        assert_eq!(indikatorer(model).count(), indikators, "{id} indicators");
        assert!(model.temaer().iter().all(|tema| !tema.kriterier.is_empty()), "{id}");
    }
}

#[test]
fn the_criteria_stand_under_the_theme_they_belong_to() {
    let cases = [
        // No theme for health before 2017: socialtilsynsyd.dk.
        ("tilbud-2014", "t1 k1, t2 k2, t3 k3 k4 k5 k6 k7, t4 k8 k9, t5 k10, t7 k14"),
        ("tilbud-2017", "t1 k1, t2 k2, t3 k3, t4 k4 k5 k6 k7, t5 k8 k9, t6 k10, t8 k14"),
        ("tilbud-2026", "t1 k3, t2 k4 k5 k6 k7, t3 k8 k9, t4 k10, t6 k14"),
        // 3.a stands under Selvstændighed og relationer: socialtilsynsyd.dk. k9 is Økonomi.
        ("plejefamilier-2014", "t1 k1, t2 k2 k3, t3 k4 k5 k6, t4 k7, t5 k8, t7 k10"),
        ("plejefamilier-2017", "t1 k1, t2 k2 k3, t3 k4, t4 k5 k6, t5 k7, t6 k8, t8 k10"),
        ("plejefamilier-2026", "t1 k4, t2 k5 k6, t3 k7, t4 k8, t6 k10"),
    ];
    for (id, expected) in cases {
        let found: Vec<String> = model(id)
            .temaer()
            .iter()
            .map(|tema| {
                let kriterier = tema.kriterier.iter().map(|one| &*one.id);
                std::iter::once(&*tema.id).chain(kriterier).collect::<Vec<_>>().join(" ")
            })
            .collect();
        assert_eq!(found.join(", "), expected, "{id}");
    }
}

#[test]
fn an_indicator_bears_its_criterions_number_and_a_letter_in_order() {
    for model in BUILT_IN {
        for kriterium in model.kriterier() {
            let number = kriterium.id.trim_start_matches('k');
            // socialtilsynsyd.dk, plejefamilier: 2.b and 2.c went out in 2017.
            let gone = model.id() == "plejefamilier-2017" && number == "2";
            let letters = ('a'..).filter(|letter| !(gone && ['b', 'c'].contains(letter)));
            for (indikator, letter) in kriterium.indikatorer.iter().zip(letters) {
                assert_eq!(indikator.id, format!("{number}.{letter}"), "{}", model.id());
            }
        }
    }
}

#[test]
fn every_day_since_2014_has_exactly_one_model_in_each_area() {
    for area in Area::ALL.iter().copied() {
        for date in days(2014..=2030) {
            let in_force: Vec<_> = BUILT_IN
                .iter()
                .filter(|model| model.area() == area && model.validity().contains(date))
                .map(|model| model.id())
                .collect();
            assert_eq!(in_force.len(), 1, "{area:?} {date}: {in_force:?}");
            assert_eq!(Model::on(area, date).map(Model::id), in_force.first().copied());
        }
        // LOV 608/2013 § 25: in force on 1 January 2014.
        assert!(days(2012..=2013).all(|date| Model::on(area, date).is_none()), "{area:?}");
    }
}

#[test]
fn until_2025_indicators_are_scored_and_from_2026_criteria_are_met_or_not() {
    // BEK 1559/2025 § 10, stk. 2 and § 30, stk. 1.
    for area in Area::ALL.iter().copied() {
        for (date, judged) in [
            ("2014-01-01", Judged::Scores),
            ("2025-12-31", Judged::Scores),
            ("2026-01-01", Judged::Criteria),
        ] {
            let model = Model::on(area, day(date)).expect("a model");
            assert_eq!(model.judged(), judged, "{area:?} {date}");
            let rule = model.basis_on(day(date)).any(|basis| {
                basis.citation() == "BEK 1559/2025 § 10, stk. 2"
                    && basis.confidence == Confidence::Verified
            });
            assert_eq!(rule, judged == Judged::Criteria, "{area:?} {date}");
        }
    }
}

fn is_act(basis: &LegalBasis) -> bool {
    basis.paragraph == "§ 6, stk. 2"
        && (basis.act.starts_with("LOV ") || basis.act.starts_with("LBK "))
}

fn is_annex(basis: &LegalBasis) -> bool {
    basis.act.starts_with("BEK ") && basis.paragraph.contains("bilag")
}

#[test]
fn on_every_day_one_act_lists_the_themes_and_one_bekendtgoerelse_names_the_annex() {
    for area in Area::ALL.iter().copied() {
        for date in days(2014..=2030) {
            let model = Model::on(area, date).expect("a model");
            let acts: Vec<_> = model.basis_on(date).filter(|basis| is_act(basis)).collect();
            let annexes: Vec<_> = model.basis_on(date).filter(|basis| is_annex(basis)).collect();
            assert_eq!(acts.len(), 1, "{area:?} {date}: {acts:?}");
            assert_eq!(annexes.len(), 1, "{area:?} {date}: {annexes:?}");
        }
    }
}

#[test]
fn every_row_of_law_has_its_own_days_within_the_models() {
    for model in BUILT_IN {
        for basis in model.basis() {
            let cite = basis.citation();
            let period = basis.validity.unwrap_or_else(|| panic!("{}: {cite}", model.id()));
            assert!(model.validity().contains(period.from), "{}: {cite}", model.id());
            assert!(period.to.is_none_or(|to| period.from <= to), "{}: {cite}", model.id());
            match (period.to, model.validity().to) {
                (Some(to), _) => assert!(model.validity().contains(to), "{}: {cite}", model.id()),
                (None, end) => assert_eq!(end, None, "{}: {cite}", model.id()),
            }
        }
    }
}

/// First and last day, from each one's commencement paragraph and the next one's, and the
/// place that names bilag 1 and bilag 2.
#[rustfmt::skip]
const ANNEXES: [(&str, &str, &str, &str, &str); 13] = [
    ("2014-01-01", "2015-04-30", "BEK 1557/2013", "§ 5, stk. 2", "§ 5, stk. 3"),
    ("2015-05-01", "2016-06-30", "BEK 551/2015", "§ 5, stk. 2", "§ 5, stk. 3"),
    ("2016-07-01", "2016-12-31", "BEK 730/2016", "§ 5, stk. 2", "§ 5, stk. 3"),
    ("2017-01-01", "2017-12-31", "BEK 1675/2016", "§ 11, nr. 1", "§ 11, nr. 2"),
    ("2018-01-01", "2019-06-30", "BEK 1251/2017", "§ 11, nr. 1", "§ 11, nr. 2"),
    ("2019-07-01", "2019-12-31", "BEK 536/2019", "§ 12, nr. 1", "§ 12, nr. 2"),
    ("2020-01-01", "2020-06-30", "BEK 1633/2019", "§ 12, nr. 1", "§ 12, nr. 2"),
    ("2020-07-01", "2022-01-31", "BEK 617/2020", "§ 14, nr. 1", "§ 14, nr. 2"),
    ("2022-02-01", "2022-04-29", "BEK 2665/2021", "§ 10, nr. 1", "§ 10, nr. 2"),
    ("2022-04-30", "2023-01-31", "BEK 469/2022", "§ 10, nr. 1", "§ 10, nr. 2"),
    ("2023-02-01", "2023-12-31", "BEK 62/2023", "§ 10, nr. 1", "§ 10, nr. 2"),
    ("2024-01-01", "2025-12-31", "BEK 1490/2023", "§ 10, nr. 1", "§ 10, nr. 2"),
    ("2026-01-01", "2030-12-31", "BEK 1559/2025", "§ 10, stk. 1, nr. 1", "§ 10, stk. 1, nr. 2"),
];

#[test]
fn the_annex_is_ordered_by_the_paragraph_of_the_bekendtgoerelse_then_in_force() {
    for (first, last, act, tilbud, plejefamilier) in ANNEXES {
        for date in [day(first), day(last)] {
            for (area, place, annex) in
                [(Area::Tilbud, tilbud, 1), (Area::Plejefamilier, plejefamilier, 2)]
            {
                let model = Model::on(area, date).expect("a model");
                let row = model.basis_on(date).find(|basis| is_annex(basis)).expect("an annex");
                assert_eq!(row.citation(), format!("{act} {place}, og bilag {annex}"), "{date}");
                assert_eq!(row.confidence, Confidence::Verified, "{date}");
            }
        }
    }
}

#[test]
fn the_themes_are_cited_from_the_consolidation_then_issued() {
    // From the day of issue; before it the amending act beside the consolidation it changed.
    let cases = [
        ("2014-01-01", "2016-02-11", "LOV 608/2013"),
        ("2016-02-12", "2016-06-30", "LBK 124/2016"),
        ("2016-07-01", "2016-12-31", "LBK 124/2016, som ændret ved LOV 647/2016"),
        ("2017-01-01", "2017-01-17", "LBK 124/2016, som ændret ved LOV 647/2016 og LOV 1544/2016"),
        ("2017-01-18", "2017-12-31", "LBK 70/2017"),
        ("2018-01-01", "2018-01-18", "LBK 70/2017, som ændret ved LOV 660/2017 og LOV 702/2017"),
        ("2018-01-19", "2019-06-30", "LBK 42/2018"),
        ("2019-07-01", "2019-08-20", "LBK 42/2018, som ændret ved LOV 1530/2018"),
        ("2019-08-21", "2020-06-30", "LBK 846/2019"),
        ("2020-07-01", "2020-09-20", "LBK 846/2019, som ændret bl.a. ved LOV 615/2020"),
        ("2020-09-21", "2022-01-31", "LBK 1377/2020"),
        ("2022-02-01", "2022-06-30", "LBK 171/2022"),
        ("2022-07-01", "2023-12-31", "LBK 1109/2022"),
        ("2024-01-01", "2024-07-02", "LBK 1109/2022, som ændret bl.a. ved LOV 753/2023"),
        ("2024-07-03", "2024-12-31", "LBK 908/2024"),
        ("2025-01-01", "2025-02-24", "LBK 908/2024, som ændret ved LOV 1689/2024"),
        ("2025-02-25", "2025-12-31", "LBK 236/2025"),
        ("2026-01-01", "2026-01-29", "LBK 236/2025, som ændret ved LOV 745/2025"),
        ("2026-01-30", "2030-12-31", "LBK 242/2026"),
    ];
    for (first, last, act) in cases {
        let read = !act.contains("som ændret");
        for date in [day(first), day(last)] {
            for area in Area::ALL.iter().copied() {
                let model = Model::on(area, date).expect("a model");
                let row = model.basis_on(date).find(|basis| is_act(basis)).expect("an act");
                assert_eq!(row.act, act, "{area:?} {date}");
                assert_eq!(row.confidence == Confidence::Verified, read, "{area:?} {date}");
            }
        }
    }
}

#[test]
fn ids_are_unique_within_a_version() {
    for model in BUILT_IN {
        let temaer = model.temaer().iter().map(|tema| &*tema.id);
        let ids: Vec<&str> =
            temaer.chain(own_labels(model).into_iter().map(|(id, _)| id)).collect();
        let unique: HashSet<&str> = ids.iter().copied().collect();
        assert_eq!(unique.len(), ids.len(), "{}", model.id());
    }
}

#[test]
fn every_label_is_short_and_in_both_languages() {
    for model in BUILT_IN {
        let temaer = model.temaer().iter().map(|tema| (&*tema.id, &tema.label));
        for (id, label) in temaer.chain(own_labels(model)) {
            for text in [&label.da, &label.en] {
                let length = text.chars().count();
                assert!((3..=70).contains(&length), "{} {id}: {text}", model.id());
                assert_eq!(text.trim(), &**text, "{} {id}", model.id());
            }
            assert_ne!(label.da, label.en, "{} {id}", model.id());
        }
    }
}

/// The official texts are sentences about what "tilbuddet" or "plejefamilien" does; a label
/// of ours must never look like one.
#[test]
fn no_label_is_put_like_a_sentence_of_the_annex() {
    for model in BUILT_IN {
        for (id, label) in own_labels(model) {
            assert!(!label.da.ends_with('.'), "{} {id}: {}", model.id(), label.da);
            for subject in ["Tilbuddet", "Borgerne ", "Plejefamilien ", "Barnet ", "Ledelsen "] {
                assert!(!label.da.starts_with(subject), "{} {id}: {}", model.id(), label.da);
            }
        }
    }
}

/// What a version carries on, by kind, with the ids of the version before it.
fn history(model: &'static Model) -> Vec<(&'static str, Option<&'static str>)> {
    fn tema(one: &'static Tema) -> (&'static str, Option<&'static str>) {
        (&one.id, one.carried_from.as_deref())
    }
    fn kriterium(one: &'static Kriterium) -> (&'static str, Option<&'static str>) {
        (&one.id, one.carried_from.as_deref())
    }
    fn indikator(one: &'static Indikator) -> (&'static str, Option<&'static str>) {
        (&one.id, one.carried_from.as_deref())
    }
    let temaer = model.temaer().iter().map(tema);
    let kriterier = model.kriterier().map(kriterium);
    temaer.chain(kriterier).chain(indikatorer(model).map(indikator)).collect()
}

#[test]
fn what_is_carried_on_exists_in_the_version_before_and_is_of_the_same_kind() {
    for model in BUILT_IN {
        let Some(before) = model.continues() else {
            assert!(history(model).iter().all(|(_, from)| from.is_none()), "{}", model.id());
            continue;
        };
        let before = self::model(before);
        assert_eq!(before.area(), model.area());
        assert!(before.validity().to < Some(model.validity().from), "{}", model.id());
        let ids: HashSet<&str> = history(before).into_iter().map(|(id, _)| id).collect();
        let mut used = HashSet::new();
        for (id, from) in history(model) {
            let Some(from) = from else { continue };
            assert!(ids.contains(from), "{} {id} carries on {from}", model.id());
            assert!(used.insert(from), "{}: {from} is carried on twice", model.id());
            let kind = |id: &str| id.chars().next().filter(char::is_ascii_alphabetic);
            assert_eq!(kind(id), kind(from), "{} {id}", model.id());
        }
    }
}

#[test]
fn themes_carry_on_by_the_renumbering_of_the_acts() {
    // LOV 1544/2016: a new nr. 4; nr. 4-7 became 5-8. LOV 745/2025 (L 200 § 1, nr. 7): nr. 1
    // and 2 repealed; nr. 3-8 became 1-6.
    let from_2014: &[_] = &[
        ("t1", Some("t1")),
        ("t2", Some("t2")),
        ("t3", Some("t3")),
        ("t4", None),
        ("t5", Some("t4")),
        ("t6", Some("t5")),
        ("t8", Some("t7")),
    ];
    let from_2017: &[_] = &[
        ("t1", Some("t3")),
        ("t2", Some("t4")),
        ("t3", Some("t5")),
        ("t4", Some("t6")),
        ("t6", Some("t8")),
    ];
    for (id, expected) in [
        ("tilbud-2017", from_2014),
        ("plejefamilier-2017", from_2014),
        ("tilbud-2026", from_2017),
        ("plejefamilier-2026", from_2017),
    ] {
        let temaer: Vec<_> = history(model(id)).into_iter().take(expected.len()).collect();
        assert_eq!(temaer, expected, "{id}");
    }
}

#[test]
fn criteria_and_indicators_keep_their_id_across_the_versions() {
    for model in BUILT_IN.into_iter().filter(|model| model.continues().is_some()) {
        let own: HashSet<&str> = own_labels(model).into_iter().map(|(id, _)| id).collect();
        for (id, from) in history(model).into_iter().filter(|(id, _)| own.contains(id)) {
            let expected = match (model.id(), id) {
                // Not known before 2017.
                ("tilbud-2017", "3.d") => None,
                // The attendance was 1.d, and 1.c the duty to go to school: socialtilsynsyd.dk.
                ("tilbud-2017", "1.c") => Some("1.d"),
                _ => Some(id),
            };
            assert_eq!(from, expected, "{}", model.id());
        }
    }
}

#[test]
fn nothing_below_a_theme_is_said_to_be_read_in_the_law() {
    // The annexes are not at hand for any version.
    for model in BUILT_IN {
        let kriterier = model.kriterier().map(|one| (&*one.id, one.confidence));
        let indikatorer = indikatorer(model).map(|one| (&*one.id, one.confidence));
        for (id, confidence) in kriterier.chain(indikatorer) {
            assert_ne!(confidence, Confidence::Verified, "{} {id}", model.id());
        }
        assert!(model.provisional().is_some(), "{} must say so", model.id());
    }
}

#[test]
fn what_2026_carries_over_is_at_best_inferred_and_never_surer_than_before() {
    for id in ["tilbud-2026", "plejefamilier-2026"] {
        let model = model(id);
        let before = self::model(model.continues().expect("a version before"));
        let surety = |model: &'static Model| {
            let kriterier = model.kriterier().map(|one| (&*one.id, one.confidence));
            kriterier.chain(indikatorer(model).map(|one| (&*one.id, one.confidence)))
        };
        for (part, confidence) in surety(model) {
            let old = surety(before).find(|(old, _)| *old == part).expect("carried over").1;
            assert!(rank(confidence) >= rank(Confidence::Inferred), "{id} {part}");
            assert!(rank(confidence) >= rank(old), "{id} {part}");
        }
    }
}

#[test]
fn the_2026_versions_say_that_they_are_provisional_and_what_of_them_is_the_acts() {
    for (id, annex) in [("tilbud-2026", "bilag 1"), ("plejefamilier-2026", "bilag 2")] {
        let text = model(id).provisional().expect("provisional");
        assert!(text.da.contains(&format!("foreløbig: ikke holdt op mod {annex}")), "{id}");
        assert!(text.en.contains(&format!("provisional: not checked against {annex}")), "{id}");
        // What is read in the law and what is carried over, in both languages; the paragraphs
        // themselves stand in the rows of law beside the text.
        assert!(text.da.contains("Temaerne er lovens"), "{id}: {}", text.da);
        assert!(text.en.contains("The themes are the act's"), "{id}: {}", text.en);
        assert!(text.da.contains("er ført over fra 2017-2025"), "{id}: {}", text.da);
        assert!(text.en.contains("are carried over from 2017-2025"), "{id}: {}", text.en);
        let cited: Vec<String> =
            model(id).basis_on(day("2026-01-30")).map(LegalBasis::citation).collect();
        for paragraph in ["LBK 242/2026 § 6, stk. 2", "BEK 1559/2025 § 10, stk. 2"] {
            assert!(cited.iter().any(|one| one == paragraph), "{id}: {cited:?}");
        }
    }
}

/// An indicator and the types it is not for.
type Conditions<'t> = &'t [(&'t str, &'t [Tilbudstype])];

fn applies_to(applies: &Applies, tilbudstype: Tilbudstype) -> bool {
    applies.to(Tilbudstyper::of(&[tilbudstype]), None)
}

#[test]
fn an_indicator_is_left_out_for_the_tilbudstyper_the_sources_name() {
    use Tilbudstype::{
        BoformStoette, Kostafdeling, Sel101, Sel101a, Sel107, Sel108, Sel109, Sel110, Sul141,
    };
    let adults =
        [Sel101, Sel101a, Sel107, Sel108, Sel109, Sel110, BoformStoette, Sul141].as_slice();
    let schools_too =
        [Kostafdeling, Sel101, Sel101a, Sel107, Sel108, Sel109, Sel110, BoformStoette, Sul141]
            .as_slice();
    let misbrug = [Sel101, Sel101a, Sul141].as_slice();
    let ambulant = [Sel101, Sel101a, Sel110, Sul141].as_slice();
    let no_home = [Sel101, Sel110, Sul141].as_slice();
    // Per version: the indicators with a condition on the type, and whom they are not for.
    let cases: [(&str, Conditions<'_>); 3] = [
        // § 4, stk. 1 of 2014 does not reach skoler med kostafdeling; other exclusions are
        // not known. 1.d speaks of children on adults' tilbud too.
        ("tilbud-2014", &[("1.c", schools_too), ("2.d", schools_too)]),
        // blaakors.dk, from the model of 2017; 1.c: socialtilsynsyd.dk.
        (
            "tilbud-2017",
            &[
                ("1.c", adults),
                ("2.b", misbrug),
                ("2.d", adults),
                ("6.a", ambulant),
                ("6.b", ambulant),
                ("14.c", no_home),
            ],
        ),
        // Carried over with the indicators.
        ("tilbud-2026", &[("6.a", ambulant), ("6.b", ambulant), ("14.c", no_home)]),
    ];
    for (id, conditions) in cases {
        for indikator in indikatorer(model(id)) {
            let left_out = conditions
                .iter()
                .find(|(with, _)| *with == indikator.id)
                .map_or([].as_slice(), |(_, types)| types);
            for tilbudstype in Tilbudstype::ALL.iter().copied() {
                if tilbudstype.area() != Area::Tilbud {
                    continue;
                }
                assert_eq!(
                    applies_to(&indikator.applies, tilbudstype),
                    !left_out.contains(&tilbudstype),
                    "{id} {} {tilbudstype:?}",
                    indikator.id
                );
            }
        }
    }
}

#[test]
fn only_8_c_asks_for_a_bestyrelse() {
    for id in ["tilbud-2014", "tilbud-2017", "tilbud-2026"] {
        for indikator in indikatorer(model(id)) {
            let without = indikator.applies.to(Tilbudstyper::NONE, Some(false));
            assert_eq!(without, indikator.id != "8.c", "{id} {}", indikator.id);
            assert!(indikator.applies.to(Tilbudstyper::NONE, None), "{id} {}", indikator.id);
        }
    }
}

#[test]
fn of_plejefamilier_the_criterion_itself_is_scored_where_its_indicators_are_not_known() {
    // socialtilsynsyd.dk, plejefamilier 2016 and 2017.
    let cases = [
        ("plejefamilier-2014", "1.a 1.b 2.a 2.b 2.c 2.d k3 k4 k5 k6 k7 k8 k10"),
        ("plejefamilier-2017", "1.a 1.b 2.a 2.d k3 k4 k5 k6 k7 k8 k10"),
        ("plejefamilier-2026", "k4 k5 k6 k7 k8 k10"),
    ];
    for (id, expected) in cases {
        let leaves: Vec<_> = model(id).leaves().map(|leaf| leaf.id().to_owned()).collect();
        assert_eq!(leaves.join(" "), expected, "{id}");
    }
}

#[test]
fn an_indicator_whose_text_nobody_has_read_says_so_and_is_open() {
    for model in BUILT_IN {
        for indikator in indikatorer(model) {
            let unread = indikator.label.da.contains("ikke læst");
            assert_eq!(unread, indikator.confidence == Confidence::Open, "{}", indikator.id);
            let named =
                model.id() == "plejefamilier-2014" && ["2.b", "2.c"].contains(&&*indikator.id);
            assert_eq!(unread, named, "{} {}", model.id(), indikator.id);
        }
    }
}

#[test]
fn theme_1_of_tilbud_has_the_four_indicators_of_2016_and_the_three_of_2017() {
    // Socialtilsyn Syd, "Oversigt: ændringer i kvalitetsmodellen på tilbudsområdet": 1.c, the
    // duty to go to school, went out; its text is not shown.
    let cases: [(&str, &[(&str, Confidence)]); 2] = [
        (
            "tilbud-2014",
            &[
                ("1.a", Confidence::AuthorityPage),
                ("1.b", Confidence::AuthorityPage),
                ("1.c", Confidence::Meaning),
                ("1.d", Confidence::AuthorityPage),
            ],
        ),
        (
            "tilbud-2017",
            &[
                ("1.a", Confidence::AuthorityPage),
                ("1.b", Confidence::AuthorityPage),
                ("1.c", Confidence::NumberInferred),
            ],
        ),
    ];
    for (id, expected) in cases {
        let theme = &model(id).temaer()[0];
        let found: Vec<_> =
            theme.kriterier[0].indikatorer.iter().map(|one| (&*one.id, one.confidence)).collect();
        assert_eq!(found, expected, "{id}");
        assert_eq!(theme.kriterier[0].confidence, Confidence::AuthorityPage, "{id}");
    }
}

#[test]
fn the_theme_with_organisation_says_what_holds_for_skoler_med_kostafdeling() {
    // § 6, stk. 4 from 2017, stk. 3 from 1 February 2022; no such rule in LOV 608/2013.
    for (id, tema, expected) in
        [("tilbud-2014", "t4", false), ("tilbud-2017", "t5", true), ("tilbud-2026", "t3", true)]
    {
        let tema = model(id).temaer().iter().find(|one| one.id == tema).expect("the theme");
        assert_eq!(tema.label.da, ORGANISATION);
        let told = tema.basis.note.as_ref().is_some_and(|note| {
            note.da.contains("kostafdeling") && note.en.contains("kostafdeling")
        });
        assert_eq!(told, expected, "{id}");
    }
}

#[test]
fn okonomi_is_judged_apart_under_the_paragraph_then_in_force() {
    let cases = [
        // LBK 70/2017 - 1377/2020 § 6, stk. 3; LBK 171/2022 and later § 11 a.
        ("tilbud-2017", 7, ["§ 6, stk. 3", "§ 11 a"]),
        // BEK 1675/2016 § 12 ... BEK 617/2020 § 15; LBK 171/2022 and later § 11 c.
        ("plejefamilier-2017", 7, ["§ 15", "§ 11 c"]),
        ("tilbud-2026", 5, ["§ 11 a", "kostafdeling"]),
        ("plejefamilier-2026", 5, ["§ 11 c", "§ 11 c"]),
        // Inside the model then (§ 5, stk. 1), but its criteria are not at hand.
        ("tilbud-2014", 6, ["§ 5, stk. 1", "model"]),
        ("plejefamilier-2014", 6, ["§ 5, stk. 1", "model"]),
    ];
    for (id, nr, words) in cases {
        let [outside] = model(id).outside() else { panic!("{id}: one theme outside") };
        assert_eq!(outside.nr, nr, "{id}");
        assert_eq!(outside.basis.paragraph, format!("§ 6, stk. 2, nr. {nr}"), "{id}");
        for word in words {
            for text in [&outside.note.da, &outside.note.en] {
                assert!(text.contains(word), "{id}: {word} in {text}");
            }
        }
    }
}
