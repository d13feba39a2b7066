//! A version's Rust file with the wording of an annex.
//!
//! What the file says of the law stays as it is: which acts it rests on, what its themes stand in,
//! for whom an indicator is. The table of parts is written anew.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use kvalitetsmodel::annex::Bilag;
use kvalitetsmodel::law::{Bilingual, Confidence};
use kvalitetsmodel::model::{Indikator, Kriterium, Model, Tema};

const TABLE: &str = "const TEMAER: &[Tema] = &[\n";
const TABLE_END: &str = "\n];\n";

/// The source of a version (`src/model/tilbud_2026.rs`) with the parts of an annex.
///
/// # Errors
/// What keeps it from being written, in words.
pub fn with_annex(source: &str, bilag: &Bilag) -> Result<String, String> {
    let whole = bilag.whole.as_ref().ok_or(
        "The annex is no whole model: every indicator must stand under a criterion, every criterion under a theme, and the act must be known.",
    )?;
    let (before, rest) = source.split_once(TABLE).ok_or("The file has no table of themes.")?;
    let (table, after) = rest.split_once(TABLE_END).ok_or("The table of themes has no end.")?;
    let kept = kept(table);
    let mut text = before.to_owned();
    text.push_str(TABLE);
    text.push_str(temaer(whole, &kept, bilag).trim_end());
    text.push_str(TABLE_END);
    text.push_str(after);
    let text = provisional(&text, bilag)?;
    Ok(imports(&without_unused(with_always(introduced(&text, bilag)))))
}

/// What of each part stays, by its id: the arguments it was made with.
fn kept(table: &str) -> BTreeMap<String, Vec<String>> {
    let made = table.match_indices("::new(").map(|(at, its)| arguments(&table[at + its.len()..]));
    made.map(|all| (all[0].trim_matches('"').to_owned(), all)).collect()
}

/// The arguments of a call, of which what stands behind its bracket is given.
fn arguments(text: &str) -> Vec<String> {
    let (mut all, mut depth, mut in_text) = (vec![String::new()], 0_i32, false);
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        let last = all.last_mut().expect("one at least");
        match c {
            '\\' if in_text => last.extend([c, chars.next().unwrap_or(' ')]),
            '"' => {
                in_text = !in_text;
                last.push(c);
            }
            ',' if depth == 0 && !in_text => all.push(String::new()),
            ')' | ']' | '}' if depth == 0 && !in_text => break,
            _ => {
                if !in_text {
                    depth += i32::from("([{".contains(c)) - i32::from(")]}".contains(c));
                }
                last.push(c);
            }
        }
    }
    all.into_iter().map(|one| one.trim().to_owned()).collect()
}

fn temaer(model: &Model, kept: &BTreeMap<String, Vec<String>>, bilag: &Bilag) -> String {
    let themes = model.temaer().iter().map(|tema| {
        let Tema { id, nr, carried_from, label, .. } = tema;
        let own = format!(
            "noted({:?}, \"bilag {}\", Pasted, (\"Temaet står ikke i loven.\", \"The theme is not in the act.\"))",
            bilag.act.as_deref().unwrap_or_default(),
            bilag.annex
        );
        let basis = kept.get(&**id).and_then(|its| its.get(4)).cloned().unwrap_or(own);
        let kriterier: String = tema.kriterier.iter().map(|one| kriterium(one, kept)).collect();
        let carried = carried(carried_from.as_deref());
        format!(
            "    Tema::new({id:?}, {nr}, {carried}, {}), {basis}, const {{ &[\n{kriterier}    ] }}),\n",
            words(label, 8)
        )
    });
    themes.collect::<Vec<_>>().join("\n")
}

fn kriterium(kriterium: &Kriterium, kept: &BTreeMap<String, Vec<String>>) -> String {
    let Kriterium { id, carried_from, label, indikatorer, .. } = kriterium;
    let carried = carried(carried_from.as_deref());
    let head = format!("        Kriterium::new({id:?}, {carried}, {}), Pasted,", words(label, 12));
    if indikatorer.is_empty() {
        return format!("{head} &[]),\n");
    }
    let indikatorer: String = indikatorer.iter().map(|one| indikator(one, kept)).collect();
    format!("{head} const {{ &[\n{indikatorer}        ] }}),\n")
}

fn indikator(indikator: &Indikator, kept: &BTreeMap<String, Vec<String>>) -> String {
    let Indikator { id, carried_from, label, .. } = indikator;
    let applies = kept.get(&**id).and_then(|its| its.get(4)).map_or("ALWAYS", String::as_str);
    let carried = carried(carried_from.as_deref());
    format!(
        "            Indikator::new({id:?}, {carried}, {}), Pasted, {applies}),\n",
        words(label, 16)
    )
}

fn carried(id: Option<&str>) -> String {
    id.map_or("None".to_owned(), |id| format!("Some({id:?})"))
}

/// Danish on the line of the part, English below it.
fn words(label: &Bilingual, indent: usize) -> String {
    format!("({},\n{}{}", quoted(&label.da), " ".repeat(indent), quoted(&label.en))
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Why the version is not verified.
fn provisional(text: &str, bilag: &Bilag) -> Result<String, String> {
    const BEGIN: &str = "const PROVISIONAL: Bilingual = Bilingual::new(\n";
    let (before, rest) =
        text.split_once(BEGIN).ok_or("The file does not say why it is provisional.")?;
    let (_, after) = rest.split_once("\n);\n").ok_or("What is provisional has no end.")?;
    let Bilag { annex, date, .. } = bilag;
    let act = bilag.act.as_deref().unwrap_or_default();
    let date = date.text();
    let da = format!(
        "Ordlyden er sat ind fra bilag {annex} til {act} {date} og ikke holdt op mod kilden af andre."
    );
    let en = format!(
        "The wording was pasted from bilag {annex} to {act} on {date}; nobody else has held it up against the source."
    );
    Ok(format!("{before}{BEGIN}    {},\n    {},\n);\n{after}", quoted(&da), quoted(&en)))
}

/// Where the wording is from, after the first paragraph of the file.
fn introduced(text: &str, bilag: &Bilag) -> String {
    let from = format!(
        "//!\n//! The wording is that of bilag {} to {}, pasted on {} (SHA-256\n//! {}). What is said below of what is known was written before.\n",
        bilag.annex,
        bilag.act.as_deref().unwrap_or_default(),
        bilag.date.text(),
        bilag.hash
    );
    match text.split_once("//!\n") {
        Some((first, rest)) => format!("{first}{from}//!\n{rest}"),
        None => from + text,
    }
}

/// Whether a text has a name as a word of its own.
fn uses(text: &str, name: &str) -> usize {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(name)
        .filter(|(at, _)| {
            let before = text[..*at].chars().next_back();
            let after = text[at + name.len()..].chars().next();
            !before.is_some_and(is_part) && !after.is_some_and(is_part)
        })
        .count()
}

/// With the constant that a version without indicators has not had.
fn with_always(text: String) -> String {
    const ALWAYS: &str = "const ALWAYS: Applies = Applies::ALWAYS;\n\n";
    let has = text.contains(ALWAYS) || uses(&code(&text), "ALWAYS") == 0;
    if has {
        text
    } else {
        text.replacen("pub(super) static", &format!("{ALWAYS}pub(super) static"), 1)
    }
}

/// What of a text is no comment of its own.
fn code(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Without the constants that nothing uses any more, and what is said of them.
fn without_unused(mut text: String) -> String {
    loop {
        let code = code(&text);
        let unused = text.match_indices("\nconst ").find_map(|(at, _)| {
            let (own, after) = text[at..].split_once(";\n")?;
            let name = own.trim_start_matches("\nconst ").split(':').next()?;
            (uses(&code, name) == uses(own, name)).then_some((&text[..at], after))
        });
        let Some((before, after)) = unused else { return text };
        let of_it = |line: &&str| line.starts_with("//") || line.starts_with("#[");
        let mut lines: Vec<&str> = before.lines().collect();
        lines.truncate(lines.len() - lines.iter().rev().copied().take_while(of_it).count());
        text = format!("{}\n{}", lines.join("\n").trim_end(), after);
    }
}

/// With the imports that the rest calls for.
fn imports(text: &str) -> String {
    let confidences: Vec<String> = Confidence::ALL.iter().map(|one| format!("{one:?}")).collect();
    let lists: [(&str, Vec<&str>); 3] = [
        ("use super::cited::", vec!["EVERY_CRITERION", "THEMES", "noted", "theme", "theme_noted"]),
        (
            "use super::",
            vec![
                "Applies",
                "Area",
                "Indikator",
                "Judged",
                "Kriterium",
                "Model",
                "OutsideTema",
                "Tema",
                "Tilbudstype",
            ],
        ),
        ("use crate::law::Confidence::", confidences.iter().map(String::as_str).collect()),
    ];
    let body: String =
        code(text).lines().filter(|line| !line.starts_with("use ")).collect::<Vec<_>>().join("\n");
    let mut made = String::new();
    for line in text.lines() {
        let list = lists.iter().find(|(begin, names)| {
            let rest = line.strip_prefix(begin).unwrap_or_default();
            rest.starts_with('{') || names.iter().any(|name| rest == format!("{name};"))
        });
        let Some((begin, names)) = list else {
            writeln!(made, "{line}").expect("a text");
            continue;
        };
        let used: Vec<&str> = names.iter().copied().filter(|name| uses(&body, name) > 0).collect();
        match used.as_slice() {
            [] => {}
            [one] => writeln!(made, "{begin}{one};").expect("a text"),
            all => writeln!(made, "{begin}{{{}}};", all.join(", ")).expect("a text"),
        }
    }
    made
}
