//! The file of a version with the wording of an annex: where the annex says what the file says, it is
//! the file, but for how its parts are known.

use kvalitetsmodel::annex::{Bilag, Pasted};
use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::law::Confidence;
use kvalitetsmodel::model::{BUILT_IN, Model};
use kvalitetsmodel_generate::with_annex;

fn file(id: &str) -> String {
    let name =
        format!("{}/../../src/model/{}.rs", env!("CARGO_MANIFEST_DIR"), id.replace('-', "_"));
    std::fs::read_to_string(name).expect("a file a version").replace("\r\n", "\n")
}

/// An annex that says what a version says.
fn annex_of(model: &Model) -> String {
    let mut text = String::new();
    for tema in model.temaer() {
        text += &format!("Tema {}: {}\n", tema.nr, tema.label.da);
        for kriterium in tema.kriterier.iter() {
            text += &format!("Kriterium {}: {}\n", &kriterium.id[1..], kriterium.label.da);
            for indikator in kriterium.indikatorer.iter() {
                text += &format!("Indikator {}: {}\n", indikator.id, indikator.label.da);
            }
        }
    }
    text
}

fn read(text: &str, model: &Model) -> Bilag {
    let act = model.basis().iter().rfind(|basis| basis.paragraph.contains("bilag")).expect("one");
    let today = Date::parse("2026-11-29").expect("a day");
    let pasted = Pasted::on(today).act(&act.act).model(model);
    Bilag::read(text, &pasted).whole().expect("an annex")
}

/// The table of parts, without how each is known and where its lines end.
fn table(text: &str) -> String {
    let (_, rest) = text.split_once("const TEMAER").expect("a table");
    let mut table = rest.split_once("\n];\n").expect("its end").0.to_owned();
    for one in Confidence::ALL {
        table = table.replace(&format!("), {one:?},"), "),");
    }
    table.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn an_annex_that_says_the_same_gives_the_same_table() {
    for model in BUILT_IN {
        let source = file(model.id());
        let made = with_annex(&source, &read(&annex_of(model), model)).expect("a file");
        assert_eq!(table(&made), table(&source), "{}", model.id());
        assert!(made.contains("Pasted"), "{}", model.id());
        assert!(
            !made.contains("const PROVISIONAL: Bilingual = Bilingual::new(\n    \"Bilag"),
            "{}",
            model.id()
        );
    }
}

#[test]
fn without_indicators_nothing_that_only_they_need_is_left() {
    let model = Model::built_in("tilbud-2026").expect("built in");
    let text: Vec<_> = annex_of(model)
        .lines()
        .filter(|line| !line.starts_with("Indikator"))
        .map(String::from)
        .collect();
    let made = with_annex(&file(model.id()), &read(&text.join("\n"), model)).expect("a file");
    for word in [
        "ALWAYS",
        "AMBULANT",
        "NOT_A_HOME",
        "Indikator,",
        "Applies",
        "Tilbudstype",
        "Inferred",
        "Unsourced",
    ] {
        let code: Vec<_> = made.lines().filter(|line| !line.starts_with("//")).collect();
        assert!(!code.join("\n").contains(word), "{word} in\n{made}");
    }
    assert!(made.contains("KOSTAFDELING"));
}

#[test]
fn quotation_marks_and_new_parts_are_written_as_rust() {
    let model = Model::built_in("tilbud-2026").expect("built in");
    let text = annex_of(model)
        + "Kriterium 15: Et \"nyt\" kriterium\nTema 9: Have og natur\nKriterium 16: Have";
    let made = with_annex(&file(model.id()), &read(&text, model)).expect("a file");
    assert!(made.contains(r#"Kriterium::new("k15", None, ("Et \"nyt\" kriterium","#), "{made}");
    assert!(made.contains(r#"Tema::new("t9", 9, None, ("Have og natur","#));
    assert!(
        made.contains("use super::cited::{EVERY_CRITERION, THEMES, noted, theme, theme_noted};")
    );
}

#[test]
fn indicators_come_to_a_version_that_has_none() {
    let model = Model::built_in("plejefamilier-2026").expect("built in");
    let text = annex_of(model).lines().fold(String::new(), |text, line| {
        let number = line.strip_prefix("Kriterium ").and_then(|rest| rest.split(':').next());
        let own =
            number.map_or(String::new(), |number| format!("Indikator {number}.a: Opdigtede ord\n"));
        format!("{text}{line}\n{own}")
    });
    let made = with_annex(&file(model.id()), &read(&text, model)).expect("a file");
    assert!(
        made.contains("const ALWAYS: Applies = Applies::ALWAYS;\n\npub(super) static"),
        "{made}"
    );
    assert!(
        made.contains(
            "use super::{Applies, Area, Indikator, Judged, Kriterium, Model, OutsideTema, Tema};"
        ),
        "{made}"
    );
}

#[test]
fn half_an_annex_is_no_version() {
    let model = Model::built_in("tilbud-2026").expect("built in");
    assert!(with_annex(&file(model.id()), &read("Kriterium 10: Ord", model)).is_err());
}
