//! Reading an annex.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::act::named;
use super::bilag::Bilag;
use super::compare::compare;
use super::furniture::{Sort, sort};
use super::hash::sha256;
use super::letters::{find, fold};
use super::markup::{Head, is_markup};
use super::pieces::{Piece, Pieces};
use super::{MAX_LINES, MAX_TEXT, markup, own, parts};
use crate::calendar::Date;
use crate::input::{Partial, ProblemKind, Reader, is_blank};
use crate::model::{Area, BUILT_IN, Model};

/// What is known of a text beside what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pasted<'a> {
    /// The day it is read.
    pub date: Date,
    /// The act it stands in, `BEK 1559/2025`, where the text does not say it.
    pub act: Option<&'a str>,
    /// The version it is held up against: by default the one of its act, else that of the day.
    pub model: Option<&'a Model>,
    /// The area it is of, where no version is named: by default the one that it speaks of more.
    pub area: Option<Area>,
}

impl<'a> Pasted<'a> {
    /// A text of which nothing else is known.
    #[must_use]
    pub const fn on(date: Date) -> Self {
        Self { date, act: None, model: None, area: None }
    }

    /// With the act it stands in.
    #[must_use]
    pub const fn act(self, act: &'a str) -> Self {
        Self { act: Some(act), ..self }
    }

    /// With the area it is of.
    #[must_use]
    pub const fn area(self, area: Area) -> Self {
        Self { area: Some(area), ..self }
    }

    /// With the version it is held up against.
    #[must_use]
    pub const fn model(self, model: &'a Model) -> Self {
        Self { model: Some(model), ..self }
    }
}

impl Bilag {
    /// Reads an annex: what is found in it, beside every problem. A problem with a line of the
    /// text stands at `/text/` and the number of the line.
    #[must_use]
    pub fn read(text: &str, pasted: &Pasted<'_>) -> Partial<Self> {
        Partial::of(|reader| read(reader, text, pasted))
    }
}

fn read(reader: &mut Reader, text: &str, pasted: &Pasted<'_>) -> Option<Bilag> {
    let act = pasted.act.filter(|act| !is_blank(act));
    if let Some(problem) = unreadable(text) {
        reader.note("/text".to_string(), problem);
        return None;
    }
    let (pieces, head) =
        if is_markup(text) { markup::read(text) } else { (Pieces::of(text), Head::default()) };
    if pieces.too_many {
        reader.note("/text".to_string(), ProblemKind::TooMany { limit: MAX_LINES });
        return None;
    }
    let pieces = pieces.all;
    let found = named(&head, &pieces);
    let area = pasted.area.unwrap_or_else(|| area_of(&pieces));
    let of_act = act.or_else(|| found.as_ref().map(|found| &*found.act));
    let model = pasted.model.or_else(|| model_of(area, of_act, pasted.date));
    let Some(model) = model else {
        let (area, date) = (area.id(), pasted.date);
        reader.note("/today".to_string(), ProblemKind::NoModel { area, date });
        return None;
    };
    let issued = found.as_ref().and_then(|found| found.issued).filter(|_| act.is_none());
    let act = act.map(String::from).or(found.map(|found| found.act));
    match &act {
        None => reader.note("/act".to_string(), ProblemKind::Missing { field: "act" }),
        Some(act) if !is_of(model, act) => {
            let (act, model) = (act.clone(), model.id().to_string());
            reader.note("/act".to_string(), ProblemKind::OtherAct { act, model });
        }
        Some(_) => {}
    }
    let annex = annex_of(model.area());
    let sorts: Vec<Sort<'_>> = sort(&pieces, annex, model.validity());
    let found = parts::read(&pieces, &sorts);
    for (line, kind) in &found.problems {
        reader.note(["/text/", &line.to_string()].concat(), kind.clone());
    }
    let compared = compare(model, found.parts);
    for (line, kind) in compared.problems {
        reader.note(["/text/", &line.to_string()].concat(), kind);
    }
    if compared.parts.is_empty() {
        reader.note("/text".to_string(), ProblemKind::NoParts);
    }
    let hash = sha256(text);
    let source = own::source(act.as_deref(), annex, pasted.date, &hash);
    let mut bilag = Bilag {
        model: model.id().to_string(),
        area: model.area(),
        annex,
        act,
        issued,
        date: pasted.date,
        hash,
        source,
        renumbered: compared.renumbered,
        parts: compared.parts,
        gone: compared.gone,
        lines: found.lines,
        overlay: None,
        whole: None,
    };
    bilag.overlay = own::overlay(&bilag, model);
    bilag.whole = own::whole(&bilag, model);
    Some(bilag)
}

/// Why nothing is read of a text.
fn unreadable(text: &str) -> Option<ProblemKind> {
    if is_blank(text) {
        Some(ProblemKind::EmptyText)
    } else if text.starts_with("%PDF") || text.starts_with("PK\u{3}") || text.contains('\0') {
        Some(ProblemKind::NotText)
    } else if text.len() > MAX_TEXT && text.chars().nth(MAX_TEXT).is_some() {
        Some(ProblemKind::TextTooLong { limit: MAX_TEXT })
    } else {
        None
    }
}

/// The number of the annex for an area.
pub(super) const fn annex_of(area: Area) -> u8 {
    match area {
        Area::Tilbud => 1,
        Area::Plejefamilier => 2,
    }
}

/// Whether a version of the model rests on an act.
fn is_of(model: &Model, act: &str) -> bool {
    model.basis().iter().any(|basis| basis.act == act)
}

/// The version that an annex of an area is of: by its act, else by the day.
fn model_of(area: Area, act: Option<&str>, date: Date) -> Option<&'static Model> {
    let by_act = |act| BUILT_IN.iter().copied().find(|its| its.area() == area && is_of(its, act));
    act.and_then(by_act).or_else(|| Model::on(area, date))
}

/// What a text speaks of more, in pieces: tilbud or plejefamilier.
fn area_of(pieces: &[Piece]) -> Area {
    let (mut tilbud, mut plejefamilier) = (0_usize, 0_usize);
    for piece in pieces {
        let text: String = piece.text.chars().map(fold).collect();
        tilbud = tilbud.saturating_add(usize::from(find(&text, "tilbud").is_some()));
        let is_family = find(&text, "plejefamili").is_some();
        plejefamilier = plejefamilier.saturating_add(usize::from(is_family));
    }
    if plejefamilier > tilbud { Area::Plejefamilier } else { Area::Tilbud }
}
