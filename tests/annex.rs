//! The text of an annex, in every layout that is known, gives the model that it was made from.
//!
//! The wording of the annexes is not at hand, so what is read here is invented, or stands on an
//! authority's page that is at hand (Socialtilsyn Syd, the overviews of what changed in 2017).

mod support;

use kvalitetsmodel::annex::{
    Bilag, BilagLine, BilagPart, LineWhy, MAX_LINES, MAX_TEXT, PartStatus, Pasted,
};
use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::input::Partial;
use kvalitetsmodel::model::{Area, BUILT_IN, Level, Model};
use proptest::prelude::*;
use support::{built_in, told, value};

const ACT: &str = "BEK 1490/2023";

fn today() -> Date {
    Date::parse("2026-11-29").expect("a day")
}

fn read(text: &str) -> Partial<Bilag> {
    Bilag::read(text, &Pasted::on(today()).act(ACT).area(Area::Tilbud))
}

fn found(text: &str) -> Bilag {
    let read = read(text);
    assert_eq!(told(&read.problems), [""; 0], "{text}");
    read.value.expect("an annex")
}

/// The parts in short: what stands under what is told by the numbers.
fn short(parts: &[BilagPart]) -> Vec<(Level, String, String)> {
    parts.iter().map(|part| (part.level, part.id.clone(), part.text.clone())).collect()
}

fn of_why(bilag: &Bilag, why: LineWhy) -> Vec<&str> {
    let lines = bilag.lines.iter().filter(|line| line.why == why);
    lines.map(|line| &*line.text).collect()
}

// --- an annex that is made up, and the layouts it is set in

/// A theme with its criteria, a criterion with its indicators.
type Tema = (String, Vec<(String, Vec<String>)>);

#[derive(Debug, Clone)]
struct Made {
    temaer: Vec<Tema>,
}

/// A layout: what stands before the text of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layout {
    /// `Tema 1: …`, `Kriterium 1: …`, `Indikator 1.a: …`.
    Colons,
    /// `Tema 1 …`, `Kriterium 1 …`, `Indikator 1.a …`.
    Words,
    /// `KRITERIUM NR. 1 – …`.
    Capitals,
    /// `Kriterium 1` on a line, its text on the next.
    WordsApart,
    /// `1. …`, `1.a …` under the theme's name.
    Numbers,
    /// `1) …`, `1a …`.
    Brackets,
    /// `1. …`, `1. a) …`.
    Spaced,
    /// `1. …`, `a) …`.
    Letters,
    /// `1. …`, `1.a. …`; the number and its text are cells, on lines of their own.
    CellsApart,
    /// The same with `1` and `1.a`.
    BareApart,
    /// Rows of a copied table, with a head: `1. ⇥ … ⇥ 1.a ⇥ …`.
    Tabs,
    /// Rows of Markdown.
    Bars,
    /// `• Indikator 1.a: …`.
    Bullets,
    /// `1 …`, `1.1 …`, `1.1.a …`: criteria numbered by the theme.
    Decimal,
    /// A criterion and its indicators on one line.
    Flat,
    /// Indicators as a list without numbers, under a heading.
    Listed,
    /// LexDania.
    LexDania,
    /// A page saved as HTML.
    Html,
}

const LAYOUTS: [Layout; 18] = [
    Layout::Colons,
    Layout::Words,
    Layout::Capitals,
    Layout::WordsApart,
    Layout::Numbers,
    Layout::Brackets,
    Layout::Spaced,
    Layout::Letters,
    Layout::CellsApart,
    Layout::BareApart,
    Layout::Tabs,
    Layout::Bars,
    Layout::Bullets,
    Layout::Decimal,
    Layout::Flat,
    Layout::Listed,
    Layout::LexDania,
    Layout::Html,
];

impl Layout {
    /// Whether a theme is told from a sentence by nothing but that a sentence has its stop.
    fn needs_stops(self) -> bool {
        !matches!(
            self,
            Self::Colons | Self::Words | Self::Capitals | Self::WordsApart | Self::Bullets
        )
    }

    /// Whether a line of it may be broken where a page ends.
    fn may_wrap(self) -> bool {
        !matches!(self, Self::Tabs | Self::Bars | Self::Flat | Self::LexDania | Self::Html)
    }

    fn is_markup(self) -> bool {
        matches!(self, Self::LexDania | Self::Html)
    }
}

fn letter(place: usize) -> char {
    ('a'..='z').nth(place).expect("a letter")
}

/// The text in a layout: lines, an empty one for a gap.
fn set(made: &Made, layout: Layout) -> Vec<String> {
    let mut lines = Vec::new();
    let mut number = 0;
    match layout {
        Layout::Tabs => lines.push("Kriterium\tIndikator".to_owned()),
        Layout::LexDania => lines.push(LEXDANIA_HEAD.to_owned()),
        Layout::Html => lines.push("<html><head><title>Bilag</title></head><body>".to_owned()),
        _ => {}
    }
    for (nr, (tema, kriterier)) in (1..).zip(&made.temaer) {
        lines.push(String::new());
        match layout {
            Layout::Colons | Layout::Flat | Layout::Bullets => lines.push(format!("Tema {nr}: {tema}")),
            Layout::Words => lines.push(format!("Tema {nr} {tema}")),
            Layout::Capitals => lines.push(format!("TEMA NR. {nr} – {tema}")),
            Layout::WordsApart => lines.extend([format!("Tema {nr}"), tema.clone()]),
            Layout::Tabs => lines.push(format!("Tema {nr}\t{tema}")),
            Layout::Bars => lines.push(format!("| Tema {nr} | {tema} |")),
            Layout::Decimal => lines.push(format!("{nr}. {tema}")),
            Layout::LexDania => lines.push(format!(
                "<Rubrica><Linea><Char formaChar=\"Bold\">Tema {nr}: </Char><Char>{}</Char></Linea></Rubrica><Table>",
                escaped(tema)
            )),
            Layout::Html => lines.push(format!("<p class=\"x\"><b>{}</b></p>", escaped(tema))),
            _ => lines.push(tema.clone()),
        }
        for (place, (text, indikatorer)) in (1..).zip(kriterier) {
            number += 1;
            match layout {
                Layout::Colons | Layout::Bullets => lines.push(format!("Kriterium {number}: {text}")),
                Layout::Words => lines.push(format!("Kriterium {number} {text}")),
                Layout::Capitals => lines.push(format!("KRITERIUM NR. {number} – {text}")),
                Layout::WordsApart => lines.extend([format!("Kriterium {number}"), text.clone()]),
                Layout::Numbers | Layout::Spaced | Layout::Letters | Layout::Listed => {
                    lines.push(format!("{number}. {text}"));
                }
                Layout::Brackets => lines.push(format!("{number}) {text}")),
                Layout::CellsApart => lines.extend([format!("{number}."), text.clone()]),
                Layout::BareApart => lines.extend([format!("{number}"), text.clone()]),
                Layout::Tabs => lines.push(format!("{number}.\t{text}")),
                Layout::Bars => lines.push(format!("| **kriterium {number}** | {text} |")),
                Layout::Decimal => lines.push(format!("{nr}.{place} {text}")),
                Layout::Flat => lines.push(format!("Kriterium {number}: {text}")),
                Layout::LexDania => lines.push(format!(
                    "<Tr><Td><Linea><Char>{number}.</Char></Linea></Td>\n<Td><Exitus><Linea><Char>{}</Char></Linea></Exitus></Td></Tr>",
                    escaped(text)
                )),
                Layout::Html => lines.push(format!("<table><tr><td>{number}.&nbsp;{}</td></tr>", escaped(text))),
            }
            if layout == Layout::Listed && !indikatorer.is_empty() {
                lines.push("Indikatorer:".to_owned());
            }
            for (at, text) in indikatorer.iter().enumerate() {
                let a = letter(at);
                match layout {
                    Layout::Colons => lines.push(format!("Indikator {number}.{a}: {text}")),
                    Layout::Words => lines.push(format!("Indikator {number}.{a} {text}")),
                    Layout::Capitals => lines.push(format!("INDIKATOR NR. {number}.{a} – {text}")),
                    Layout::WordsApart => {
                        lines.extend([format!("Indikator {number}.{a}"), text.clone()]);
                    }
                    Layout::Numbers => lines.push(format!("{number}.{a} {text}")),
                    Layout::Brackets => lines.push(format!("{number}{a} {text}")),
                    Layout::Spaced => lines.push(format!("{number}. {a}) {text}")),
                    Layout::Letters => lines.push(format!("{a}) {text}")),
                    Layout::CellsApart => lines.extend([format!("{number}.{a}."), text.clone()]),
                    Layout::BareApart => lines.extend([format!("{number}.{a}"), text.clone()]),
                    Layout::Tabs => lines.push(format!("\t{number}.{a}\t{text}")),
                    Layout::Bars => lines.push(format!("| {number}.{a} | {text} |")),
                    Layout::Bullets => lines.push(format!("  •\tIndikator {number}.{a}: {text}")),
                    Layout::Decimal => lines.push(format!("{nr}.{place}.{a} {text}")),
                    Layout::Flat => {
                        let line = lines.last_mut().expect("the criterion's");
                        line.push_str(&format!(" Indikator {number}.{a}: {text}"));
                    }
                    Layout::Listed => lines.push(format!("– {text}")),
                    Layout::LexDania => lines.push(format!(
                        "<Tr><Td><Linea><Char>{number}.{a}</Char></Linea></Td><Td><Exitus><Linea><Char>{}</Char></Linea></Exitus></Td></Tr>",
                        escaped(text)
                    )),
                    Layout::Html => {
                        lines.push(format!("<tr><td>{number}.{a}<br>{}</td></tr>", escaped(text)));
                    }
                }
            }
            if layout == Layout::Html {
                lines.push("</table>".to_owned());
            }
        }
        if layout == Layout::LexDania {
            lines.push("</Table>".to_owned());
        }
    }
    match layout {
        Layout::LexDania => lines.push("</Bilag></DokumentIndhold></Dokument>".to_owned()),
        Layout::Html => lines.push("</body></html>".to_owned()),
        _ => {}
    }
    lines
}

const LEXDANIA_HEAD: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Dokument><Meta><DocumentType>BEK H#LOKDOK04</DocumentType>\
<Year>2023</Year><Number>1490</Number><DiesSigni>2023-12-06</DiesSigni></Meta>\n<DokumentIndhold><Paragraf><Explicatus>§ 1.</Explicatus>\
<Stk><Exitus><Linea><Char>Noget andet.</Char></Linea></Exitus></Stk></Paragraf><Bilag><Explicatus>Bilag 1</Explicatus>";

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('å', "&#229;")
}

/// What is to be found: as [`short`] tells it.
fn expected(made: &Made, layout: Layout) -> Vec<(Level, String, String)> {
    let mut all = Vec::new();
    let mut number = 0;
    // The number of each theme in § 6, stk. 2: by its name, else the next that is free.
    for (nr, (tema, kriterier)) in (1..).zip(&made.temaer) {
        all.push((Level::Tema, String::new(), tema.clone()));
        for (place, (text, indikatorer)) in (1..).zip(kriterier) {
            number += 1;
            let id = if layout == Layout::Decimal {
                format!("{nr}.{place}")
            } else {
                number.to_string()
            };
            all.push((Level::Kriterium, format!("k{id}"), text.clone()));
            for (at, text) in indikatorer.iter().enumerate() {
                all.push((Level::Indikator, format!("{id}.{}", letter(at)), text.clone()));
            }
        }
    }
    all
}

/// Breaks lines at a width, also within words.
fn wrap(lines: &[String], width: usize, hyphen: Option<char>) -> Vec<String> {
    let mut all = Vec::new();
    for line in lines {
        let mut now = String::new();
        for word in line.split(' ') {
            let room = width.saturating_sub(now.chars().count() + 1);
            let letters: Vec<char> = word.chars().collect();
            if now.is_empty() {
                now.push_str(word);
            } else if letters.len() <= room {
                now.push(' ');
                now.push_str(word);
            } else if let Some(hyphen) = hyphen
                && letters.len() > 7
                && room > 5
                && letters.iter().all(|c| c.is_lowercase())
            {
                let at = (room - 1).min(letters.len() - 3).min(5);
                now.push(' ');
                now.extend(&letters[..at]);
                now.push(hyphen);
                all.push(std::mem::take(&mut now));
                now.extend(&letters[at..]);
            } else {
                all.push(std::mem::take(&mut now));
                now.push_str(word);
            }
        }
        all.push(now);
    }
    all
}

/// Puts a page's end after every so many lines.
fn in_pages(lines: Vec<String>, size: usize, way: u8) -> Vec<String> {
    let count = lines.len().div_ceil(size);
    // What is printed on one page only is not seen to be printed on every page.
    let way = if count == 1 && way > 3 { 1 } else { way };
    let mut all = Vec::new();
    for (page, lines) in (1..).zip(lines.chunks(size)) {
        match way {
            0 => {}
            1 => {
                all.extend([format!("Side {page} af {count}"), "BEK nr 1490 af 06/12/2023".into()])
            }
            2 => all.extend([format!("- {page} -"), String::new()]),
            3 => all.extend([String::new(), page.to_string(), String::new()]),
            4 => all.extend([format!("{page}/{count}"), format!("Gammel lovsamling {page}")]),
            _ => all.push(format!("\u{c}Gammel lovsamling {page}")),
        }
        all.extend_from_slice(lines);
    }
    all
}

fn words() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "nogle",
        "ord",
        "der",
        "siger",
        "ingenting",
        "om",
        "hvad",
        "kvaliteten",
        "består",
        "i",
        "fællesskabet",
        "dag- og døgntilbud",
        "hverdagen",
        "på",
        "åbne",
        "øvrige",
        "ægte",
        "selvbestemmelse",
        "medarbejdernes",
        "efteruddannelse",
        "10",
        "a",
        "Danmark",
        "§ 6, stk. 2,",
        "(jf. også noget)",
        "og/eller",
    ]);
    let sentence = prop::collection::vec(word, 2..16).prop_map(|words| {
        let mut sentence = String::from("Neutralt");
        for word in words {
            sentence.push(' ');
            sentence.push_str(word);
        }
        sentence + " her"
    });
    (prop::collection::vec(sentence, 1..3), any::<bool>()).prop_map(|(sentences, stop)| {
        let text = sentences.join(". ");
        if stop { text + "." } else { text }
    })
}

fn temaer() -> impl Strategy<Value = Vec<String>> {
    let known = ["Uddannelse og beskæftigelse", "Målgruppe, metoder og resultater", "Kompetencer"];
    let own = ["Samspil med naboerne", "Have og natur", "Mad og måltider", "Dyr"];
    let all: Vec<String> = known.into_iter().chain(own).map(String::from).collect();
    prop::sample::subsequence(all, 1..5).prop_shuffle()
}

fn made() -> impl Strategy<Value = Made> {
    let kriterium = (words(), prop::collection::vec(words(), 0..4));
    let kriterier = prop::collection::vec(prop::collection::vec(kriterium, 1..4), 5);
    (temaer(), kriterier).prop_map(|(temaer, kriterier)| {
        let mut temaer: Vec<_> = temaer.into_iter().zip(kriterier).collect();
        // Lines are seen to be broken by one that goes on in small letters.
        let long = "Neutralt kriterium der er langt nok til at fylde mere end en linje på hver eneste side i hele det lange bilag som ingen kender";
        temaer[0].1[0].0 = long.to_owned();
        // No two say the same.
        let mut count = 0_u8;
        let kriterier = temaer.iter_mut().flat_map(|(_, kriterier)| kriterier);
        for text in kriterier.flat_map(|(text, indikatorer)| std::iter::once(text).chain(indikatorer)) {
            count += 1;
            let own: String = [count / 20, count % 20].map(|place| letter(place.into())).into_iter().collect();
            *text = text.replacen(" her", &format!(" i{own}r"), 1);
        }
        Made { temaer }
    })
}

fn without_ids(mut parts: Vec<(Level, String, String)>) -> Vec<(Level, String, String)> {
    for (level, id, _) in &mut parts {
        if *level == Level::Tema {
            id.clear();
        }
    }
    parts
}

/// Every line with something on it is in a part, or told of.
fn all_told(text: &str, bilag: &Bilag) -> Result<(), TestCaseError> {
    let is_told = |line: usize| {
        let in_part = bilag.parts.iter().any(|part| (part.from..=part.to).contains(&line));
        in_part || bilag.lines.iter().any(|one: &BilagLine| (one.from..=one.to).contains(&line))
    };
    for (line, text) in (1..).zip(text.split('\n')) {
        let says = text.chars().any(|c| c.is_alphanumeric());
        prop_assert!(!says || is_told(line), "line {line}: {text}");
    }
    Ok(())
}

/// The overlay and the model are ones that the checks of every other take.
fn is_usable(bilag: &Bilag) -> Result<(), TestCaseError> {
    let json = |of: &dyn Fn() -> serde_json::Value| value(&of());
    if let Some(overlay) = &bilag.overlay {
        let model = json(&|| serde_json::to_value(built_in(&bilag.model)).expect("JSON"));
        let overlay = json(&|| serde_json::to_value(overlay).expect("JSON"));
        let laid = Model::with_wording(&model, &overlay);
        prop_assert!(laid.is_ok(), "{laid:?}");
        prop_assert_eq!(laid.as_ref().ok().and_then(Model::wording), Some(&*bilag.source));
    }
    if let Some(whole) = &bilag.whole {
        let read = Model::read(&json(&|| serde_json::to_value(whole).expect("JSON")));
        prop_assert_eq!(read.as_ref(), Ok(whole));
    }
    Ok(())
}

#[derive(Debug, Clone)]
struct Setting {
    layout: Layout,
    width: Option<usize>,
    hyphen: Option<char>,
    page: usize,
    way: u8,
    crlf: bool,
    nbsp: bool,
    around: bool,
    split_rings: bool,
}

fn setting() -> impl Strategy<Value = Setting> {
    (
        prop::sample::select(LAYOUTS.to_vec()),
        prop::option::of(56..100_usize),
        prop::option::of(prop::sample::select(vec!['-', '\u{ad}', '‐'])),
        7..40_usize,
        0..6_u8,
        any::<(bool, bool, bool, bool)>(),
    )
        .prop_map(|(layout, width, hyphen, page, way, (crlf, nbsp, around, split_rings))| {
            Setting {
                layout,
                width: width.filter(|_| layout.may_wrap()),
                hyphen,
                page,
                // A number by itself may be a criterion's there, and a page does not end in markup.
                way: if layout.is_markup() || (way == 3 && layout == Layout::BareApart) {
                    0
                } else {
                    way
                },
                crlf,
                nbsp,
                around: around && !layout.is_markup(),
                split_rings,
            }
        })
}

/// The same with a stop after every sentence.
fn with_stops(mut made: Made) -> Made {
    for (text, indikatorer) in made.temaer.iter_mut().flat_map(|(_, kriterier)| kriterier) {
        for text in std::iter::once(text).chain(indikatorer) {
            *text = format!("{}.", text.trim_end_matches('.'));
        }
    }
    made
}

fn text_of(made: &Made, setting: &Setting) -> String {
    let mut lines = set(made, setting.layout);
    if let Some(width) = setting.width {
        lines = wrap(&lines, width, setting.hyphen);
    }
    lines = in_pages(lines, setting.page, setting.way);
    if setting.around {
        let before = [
            "Indhold",
            "Bilag 1 Noget ........ 3",
            "§ 1. Noget andet.",
            "Bilag 1",
            "Kvalitetsmodel: Noget",
        ];
        let after = ["Bilag 2", "Kriterium 1: Noget helt andet", "1.a Heller ikke det"];
        let before = before.into_iter().map(String::from);
        lines = before.chain(lines).chain(after.into_iter().map(String::from)).collect();
    }
    let mut text = lines.join(if setting.crlf { "\r\n" } else { "\n" });
    if setting.nbsp && !setting.layout.is_markup() {
        text = text.replace("Kriterium ", "Kriterium\u{a0}").replace(" stk.", "\u{a0}stk.");
    }
    if setting.split_rings {
        text = text.replace('å', "a\u{30a}").replace("fi", "ﬁ");
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_annex_in_any_layout_is_read_as_it_was_made(made in made(), setting in setting()) {
        let made = if setting.layout.needs_stops() { with_stops(made) } else { made };
        let text = text_of(&made, &setting);
        let read = read(&text);
        prop_assert_eq!(told(&read.problems), [""; 0], "{}", text);
        let bilag = read.value.expect("an annex");
        let parts = without_ids(short(&bilag.parts));
        let expected = without_ids(expected(&made, setting.layout));
        prop_assert_eq!(parts, expected, "{:?}\n{}", setting, text);
        // Every indicator stands under its criterion, and that under its theme.
        for part in &bilag.parts {
            let over = part.under.map(|under| bilag.parts[under].level);
            prop_assert_eq!(over, match part.level {
                Level::Tema => None,
                Level::Kriterium => Some(Level::Tema),
                _ => Some(Level::Kriterium),
            });
        }
        let strays = of_why(&bilag, LineWhy::NotUnderstood);
        prop_assert_eq!(strays, [""; 0], "{:?}\n{}", setting, text);
        prop_assert!(bilag.whole.is_some());
        is_usable(&bilag)?;
        if !setting.layout.is_markup() {
            all_told(&text, &bilag)?;
        }
    }
}

/// What a paste is made of, right and wrong.
fn soup() -> impl Strategy<Value = String> {
    let token = prop::sample::select(vec![
        "Tema 1: Kompetencer",
        "Kompetencer",
        "Kriterium 1",
        "Kriterium 1:",
        "1.",
        "1",
        "1.a",
        "1a)",
        "a)",
        "2.1.a",
        "99.",
        "Indikator 1.a:",
        "indikator",
        "Indikatorer:",
        "•",
        "- ",
        "Neutrale ord",
        "og mere",
        "ord-",
        "\u{ad}",
        ".",
        "§ 6, stk.",
        "\t",
        "|",
        "\n",
        "\r\n",
        "\n\n",
        "\u{c}",
        " ",
        "\u{a0}",
        "Bilag 1",
        "Bilag 2",
        "Side 3 af 9",
        "....... 4",
        "2016",
        "2017",
        "<Td>",
        "</Td>",
        "<Tr>",
        "<!--",
        "-->",
        "<Meta>",
        "</Meta>",
        "&#229;",
        "&#x110000;",
        "&",
        "<",
        ">",
        "\u{30a}",
        "ﬁ",
        "udgået",
        "BEK nr 1490 af 06/12/2023",
        "Økonomi",
        "1.1.1.1",
        "999999999999999999999",
        "Kriterium 65536:",
        "0.",
    ]);
    let other = prop::char::any().prop_map(String::from);
    let one = prop_oneof![9 => token.prop_map(String::from), 1 => other];
    (any::<bool>(), prop::collection::vec(one, 0..120)).prop_map(|(markup, all)| {
        let text = all.concat();
        if markup { format!("<x>{text}</x>") } else { text }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_pasted_is_told_line_by_line_and_gives_only_what_the_checks_take(text in soup()) {
        let read = read(&text);
        let Some(bilag) = read.value else { return Ok(()) };
        is_usable(&bilag)?;
        if !text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']).starts_with('<') {
            all_told(&text, &bilag)?;
        }
        for part in &bilag.parts {
            prop_assert!(part.from <= part.to);
            prop_assert!(part.under.is_none_or(|under| bilag.parts[under].level < part.level));
        }
        // What names a line names one of the text.
        let lines = text.split('\n').count();
        for problem in &read.problems.0 {
            let line = problem.path.strip_prefix("/text/").map(|line| line.parse::<usize>());
            prop_assert!(line.is_none_or(|line| line.is_ok_and(|line| (1..=lines).contains(&line))));
        }
    }
}

// --- beside the model

#[test]
fn a_part_is_the_same_reworded_new_gone_or_outside() {
    let model = built_in("tilbud-2017");
    let own = |id: &str| model.part(id).expect("a part").label().da.to_string();
    let text = format!(
        "Tema 6: Kompetencer\nKriterium 10: {}.\n10.a Andre ord\n10.c Noget nyt\nTema 7: Økonomi\nKriterium 11: Penge",
        own("k10").to_uppercase()
    );
    let bilag = found(&text);
    let told: Vec<_> =
        bilag.parts.iter().map(|part| (&*part.id, part.status, part.part.as_deref())).collect();
    assert_eq!(
        told,
        [
            ("t6", PartStatus::Same, Some("t6")),
            ("k10", PartStatus::Same, Some("k10")),
            ("10.a", PartStatus::Reworded, Some("10.a")),
            ("10.c", PartStatus::New, None),
            ("t7", PartStatus::Outside, None),
            ("k11", PartStatus::Outside, None),
        ]
    );
    let gone: Vec<_> = bilag.gone.iter().map(|gone| &*gone.id).collect();
    assert!(gone.contains(&"10.b") && gone.contains(&"t1") && !gone.contains(&"10.a"));
    let kriterier = model.kriterier();
    let all: usize =
        kriterier.map(|its| 1 + its.indikatorer.len()).sum::<usize>() + model.temaer().len();
    assert_eq!(gone.len() + 3, all);
    // Words for the parts that the model has; the English stays this project's own.
    let texts = bilag.overlay.expect("words").texts.0;
    let ids: Vec<_> = texts.iter().map(|(id, _)| &**id).collect();
    assert_eq!(ids, ["t6", "k10", "10.a"]);
    assert_eq!(
        (&*texts[2].1.da, &*texts[2].1.en),
        ("Andre ord", &*model.part("10.a").expect("it").label().en)
    );
    // The model of the annex has what the annex has, and Økonomi outside as before.
    let whole = bilag.whole.expect("a model");
    let leaves: Vec<_> = whole.leaves().map(|leaf| leaf.id().to_owned()).collect();
    assert_eq!(leaves, ["10.a", "10.c"]);
    assert_eq!(whole.outside(), model.outside());
    assert_eq!(whole.continues(), Some("tilbud-2014"));
    let kriterium = whole.kriterier().next().expect("one");
    assert_eq!(
        (kriterium.carried_from.as_deref(), kriterium.confidence.id()),
        (Some("k10"), "pasted")
    );
    assert!(
        whole.id().starts_with("tilbud-2017-bilag-") && bilag.hash.starts_with(&whole.id()[18..])
    );
}

#[test]
fn an_annex_that_is_numbered_anew_is_matched_by_its_words_only() {
    let model = built_in("tilbud-2026");
    let k5 = model.part("k5").expect("a part").label().da.to_string();
    // Numbered from 1 on, as after the law of 2026 took two themes out.
    let text = format!(
        "Målgrupper, metoder og resultater\n1. Et.\nSundhed og trivsel\n2. To.\n3. {k5}.\n4. Fire.\n5. Fem.\n\
         Organisation og ledelse\n6. Seks.\n7. Syv.\nKompetencer\n8. Otte.\nFysiske rammer\n9. Ni."
    );
    let pasted = Pasted::on(today()).act("BEK 1559/2025");
    let bilag = Bilag::read(&text, &pasted).whole().expect("an annex");
    assert!(bilag.renumbered);
    let matched: Vec<_> =
        bilag.parts.iter().filter(|part| part.level == Level::Kriterium).collect();
    let matched: Vec<_> =
        matched.into_iter().filter_map(|part| Some((&*part.id, part.part.as_deref()?))).collect();
    assert_eq!(matched, [("k3", "k5")]);
    assert!(bilag.whole.is_some());
    // The same with the numbers of before.
    let old = "Målgrupper, metoder og resultater\n3. Et.\nSundhed og trivsel\n4. To.\n5. Tre.\n6. Fire.\n7. Fem.\n\
               Organisation og ledelse\n8. Seks.\n9. Syv.\nKompetencer\n10. Otte.\nFysiske rammer\n14. Ni.";
    let bilag = Bilag::read(old, &pasted).whole().expect("an annex");
    assert!(
        !bilag.renumbered && bilag.gone.iter().all(|gone| gone.level == Level::Indikator),
        "{old}"
    );
}

#[test]
fn numbers_that_begin_anew_in_every_theme_are_told_apart_by_the_theme() {
    let text = "Tema 1: Uddannelse og beskæftigelse\nKriterium 1: Et\nIndikator 1.a: A\n\
                Tema 2: Selvstændighed og relationer\nKriterium 1: To\nIndikator 1.a: B\nKriterium 2: Tre";
    let bilag = found(text);
    let ids: Vec<_> = bilag.parts.iter().map(|part| &*part.id).collect();
    assert_eq!(ids, ["t1", "k1.1", "1.1.a", "t2", "k2.1", "2.1.a", "k2.2"]);
    assert!(bilag.whole.is_some());
}

#[test]
fn two_themes_of_one_name_are_two_themes() {
    let bilag = found("Tema 1\nKompetencer\nKriterium 1: A\nTema 2\nKompetencer\nKriterium 2: B");
    let ids: Vec<_> = bilag.parts.iter().map(|part| &*part.id).collect();
    assert_eq!(ids, ["t6", "k1", "t9", "k2"]);
    assert!(bilag.whole.is_some());
}

#[test]
fn a_part_under_another_theme_says_so() {
    let bilag =
        found("Tema 5: Organisation og ledelse\nKriterium 8: A\nKriterium 9: B\nKriterium 10: C");
    let moved: Vec<_> =
        bilag.parts.iter().filter(|part| part.moved).map(|part| &*part.id).collect();
    assert_eq!(moved, ["k10"]);
}

// --- what stands on an authority's page

/// Socialtilsyn Syd, "Oversigt: ændringer i kvalitetsmodellen på tilbudsområdet": two columns of
/// years, of which the one of the model's counts.
#[test]
fn of_an_overview_with_a_column_a_year_the_models_year_counts() {
    let rows = [
        ["", "2016", "2017"],
        [
            "Kriterium 1",
            "Tilbuddet støtter borgerne i at udnytte deres fulde potentiale i forhold til uddannelse og beskæftigelse.",
            "Tilbuddet støtter borgerne i at udnytte deres fulde potentiale i forhold til skolegang, uddannelse og beskæftigelse.",
        ],
        [
            "1.b",
            "Borgerne er i undervisningstilbud, uddannelse, beskæftigelse, beskyttet beskæftigelse, eller dagtilbud i form af aktivitets- og samværstilbud.",
            "Borgerne er i dagtilbud, grundskoletilbud, uddannelse, beskæftigelse eller aktivitets- og samværstilbud. Medfølgende børn på voksentilbud er i dag- og eller grundskoletilbud.",
        ],
        ["1.c", "Børnene opfylder undervisningspligten", "udgået"],
    ];
    let tabs = rows.map(|row| row.join("\t")).join("\n");
    let bars = rows.map(|row| format!("| {} |", row.join(" | "))).join("\n");
    let cells = |row: [&str; 3]| {
        row.map(|cell| format!("<Td><Linea><Char>{cell}</Char></Linea></Td>")).concat()
    };
    let xml = format!(
        "<Bilag><Table>{}</Table></Bilag>",
        rows.map(|row| format!("<Tr>{}</Tr>", cells(row))).concat()
    );
    for text in [tabs, bars, xml] {
        for (id, column, last) in [("tilbud-2014", 1, Some(2)), ("tilbud-2017", 2, None)] {
            let act = if column == 1 { "BEK 730/2016" } else { "BEK 1675/2016" };
            let bilag = Bilag::read(&text, &Pasted::on(today()).act(act).model(built_in(id)));
            let bilag = bilag.whole().expect("an annex");
            let words: Vec<_> = bilag.parts.iter().map(|part| &*part.text).collect();
            let mut expected = vec![rows[1][column], rows[2][column]];
            expected.extend(last.map(|_| rows[3][column]));
            assert_eq!(words, expected, "{text}");
            // What is no more is told, and so is the other column.
            assert_eq!(of_why(&bilag, LineWhy::Ended).len(), usize::from(last.is_none()));
            assert!(of_why(&bilag, LineWhy::OtherColumn).len() >= 2);
        }
    }
}

// --- which act, which model

#[test]
fn the_act_is_the_one_that_the_text_says_is_its_own() {
    let of = |head: &str| {
        let text = format!("{head}\nBilag 1\nTema 1: Kompetencer\nKriterium 10: Ord");
        let bilag = Bilag::read(&text, &Pasted::on(today())).value.expect("an annex");
        (bilag.act, bilag.issued.map(Date::text), bilag.model)
    };
    let found =
        |act: &str, day: &str, model: &str| (Some(act.into()), Some(day.into()), model.into());
    for (head, expected) in [
        ("BEK nr 1559 af 05/12/2025", found("BEK 1559/2025", "2025-12-05", "tilbud-2026")),
        ("BEK nr. 1490 af 6. december 2023", found("BEK 1490/2023", "2023-12-06", "tilbud-2017")),
        ("Titel (BEK nr 551 af 28/04/2015)", found("BEK 551/2015", "2015-04-28", "tilbud-2014")),
        ("BEK 1490/2023", (Some("BEK 1490/2023".into()), None, "tilbud-2017".into())),
        // An act that is spoken of is another.
        ("Efter BEK 1490/2023", (None, None, "tilbud-2026".into())),
        ("BEK 1490/23", (None, None, "tilbud-2026".into())),
        (
            "Bekendtgørelse nr. 1490 af 6. december 2023 om socialtilsyn ophæves.",
            (None, None, "tilbud-2026".into()),
        ),
        ("BEK nr 1490 af 31/02/2023", (None, None, "tilbud-2026".into())),
    ] {
        assert_eq!(of(head), expected, "{head}");
    }
    let plejefamilier =
        "Bilag 2\nKvalitetsmodel for plejefamilieområdet\nKriterium 4: Plejefamilien gør noget";
    let bilag = Bilag::read(plejefamilier, &Pasted::on(today())).value.expect("an annex");
    assert_eq!((&*bilag.model, bilag.annex), ("plejefamilier-2026", 2));
}

#[test]
fn every_act_with_an_annex_leads_to_its_version() {
    for model in BUILT_IN {
        let acts = model.basis().iter().filter(|basis| basis.paragraph.contains("bilag"));
        for act in acts {
            let pasted = Pasted::on(today()).act(&act.act).area(model.area());
            let bilag = Bilag::read("Kriterium 1: Ord", &pasted).whole().expect("an annex");
            assert_eq!(bilag.model, model.id(), "{}", act.act);
        }
    }
}

// --- what is told with a problem

#[test]
fn every_limit_is_a_problem_and_what_is_within_it_none() {
    let lines = |count: usize| format!("Kriterium 1: Ord\n{}", "ord\n".repeat(count));
    let kriterier =
        |count: usize| (1..=count).map(|at| format!("Kriterium {at}: Ord\n")).collect::<String>();
    let indikatorer =
        |count: usize| (1..=count).map(|at| format!("Indikator 1.{at}: Ord\n")).collect::<String>();
    let one = "Tema 1: Kompetencer\nKriterium 1: Ord\n";
    for (text, expected) in [
        (String::new(), vec!["emptyText /text"]),
        (" \n\t".into(), vec!["emptyText /text"]),
        ("%PDF-1.7 …".into(), vec!["notText /text"]),
        ("PK\u{3}\u{4}…".into(), vec!["notText /text"]),
        ("a\0b".into(), vec!["notText /text"]),
        ("Goddag".into(), vec!["noParts /text"]),
        (lines(MAX_LINES - 1), vec!["textTooLong /text/1"]),
        (lines(MAX_LINES), vec!["tooMany /text"]),
        (format!("Kriterium 1: Ord{}", " ".repeat(MAX_TEXT)), vec!["textTooLong /text"]),
        (format!("Kriterium 1: Ord{}", " ".repeat(MAX_TEXT - 16)), vec![]),
        (format!("Tema 1: Kompetencer\n{}", kriterier(30)), vec![]),
        (format!("Tema 1: Kompetencer\n{}", kriterier(31)), vec!["tooMany /text/32"]),
        (one.to_owned() + &indikatorer(30), vec![]),
        (one.to_owned() + &indikatorer(31), vec!["tooMany /text/33"]),
        ("Kriterium 1: Ord\nKriterium 1: Andre ord".into(), vec!["duplicateId /text/2"]),
        ("Kriterium 1: Ord\nKriterium 1: ORD.".into(), vec![]),
        ("Kriterium 1:\nKriterium 2: Ord".into(), vec!["emptyText /text/1"]),
    ] {
        let begin: String = text.chars().take(60).collect();
        assert_eq!(told(&read(&text).problems), expected, "{begin}");
    }
    let pasted = Pasted::on(today());
    let other =
        Bilag::read("Kriterium 1: Ord", &pasted.clone().act(ACT).model(built_in("tilbud-2026")));
    assert_eq!(told(&other.problems), ["otherAct /act"]);
    let none = Bilag::read("Kriterium 1: Ord", &pasted);
    assert_eq!(told(&none.problems), ["missing /act"]);
    // Without an act nothing is given to be used.
    let none = none.value.expect("an annex");
    assert!(none.overlay.is_none() && none.whole.is_none());
    let early =
        Bilag::read("Kriterium 1: Ord", &Pasted::on(Date::parse("2013-01-01").expect("a day")));
    assert_eq!(told(&early.problems), ["noModel /today"]);
}

#[test]
fn the_hash_is_that_of_the_text_as_it_was_given() {
    // printf 'Kriterium 10: Neutrale ord' | sha256sum
    let hash = "374e519a967f7b75841dfe6bf29cf0e5ea98a5aa34773774a9205523dcfd7a5a";
    let bilag = found("Kriterium 10: Neutrale ord");
    assert_eq!(bilag.hash, hash);
    assert_eq!(
        bilag.source,
        format!("{ACT}, bilag 1, indsat af brugeren 2026-11-29, SHA-256 {hash}")
    );
    assert_ne!(found("Kriterium 10: Neutrale ord\r\n").hash, hash);
}

/// Guidance stays out of the words of a part, and is told.
#[test]
fn what_is_not_understood_is_told_by_its_line() {
    let text = "Tema 6: Kompetencer\nTemaet handler om noget.\nKriterium 10: Ord.\n\nKriterium 10 og 11 ses samlet.\n10.a Ord.\n\
                Bemærk at dette ikke hører med.\n* fodnote";
    let bilag = found(text);
    let lines: Vec<_> = bilag.lines.iter().map(|line| (line.from, line.why)).collect();
    let not = LineWhy::NotUnderstood;
    assert_eq!(lines, [(2, not), (5, not), (7, not), (8, not)]);
    assert_eq!(bilag.parts[2].text, "Ord.");
}
