//! An annex beside a version of the model: which of its parts are the model's.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use super::bilag::{BilagGone, BilagPart, PartStatus};
use super::found::Part;
use super::letters::{alike, said, same};
use super::marker::{Number, Step};
use crate::ids::Ids;
use crate::input::ProblemKind;
use crate::model::{Level, Model, Part as Its, Parts, Tema};

/// What the comparison gives.
#[derive(Debug)]
pub(super) struct Compared {
    pub(super) parts: Vec<BilagPart>,
    pub(super) gone: Vec<BilagGone>,
    pub(super) renumbered: bool,
    pub(super) problems: Vec<(usize, ProblemKind)>,
}

pub(super) fn compare(model: &Model, mut parts: Vec<Part>) -> Compared {
    number(&mut parts);
    let (all, mut words) = (all_of(model), Ids::default());
    for (place, its) in all.iter().enumerate() {
        words.put(Cow::Owned(key(its.level(), &its.label().da)), place);
    }
    let mut sides = Sides {
        model,
        all,
        words,
        its: Parts::of(model),
        temaer: vec![None; parts.len()],
        matched: vec![None; parts.len()],
        ids: vec![String::new(); parts.len()],
        taken: Ids::default(),
    };
    sides.temaer(&parts);
    let restarts = restarts(&parts);
    for (place, part) in parts.iter().enumerate() {
        let id = sides.id(part, place, restarts, &parts);
        if let Some(slot) = sides.ids.get_mut(place) {
            *slot = id;
        }
    }
    let renumbered = sides.is_renumbered(&parts);
    for level in [Level::Kriterium, Level::Indikator] {
        for by_words in [renumbered, true] {
            sides.by(level, by_words, &parts);
        }
    }
    sides.told(&parts, renumbered)
}

/// What has no number gets the next one.
fn number(parts: &mut [Part]) {
    let mut last = 0_u16;
    for place in 0..parts.len() {
        let Some(part) = parts.get_mut(place).filter(|part| part.level == Level::Kriterium) else {
            continue;
        };
        let number = part.number.unwrap_or(Number::of(last.saturating_add(1)));
        part.number = Some(number);
        last = number.first.max(last);
        for (nth, below) in part.below.clone().into_iter().enumerate() {
            if let Some(part) = parts.get_mut(below).filter(|part| part.number.is_none()) {
                let step = u16::try_from(nth).unwrap_or(u16::MAX).saturating_add(1);
                part.number = Some(number.with(Step::Digit(step)));
            }
        }
    }
}

/// Whether the numbers of criteria begin anew in every theme.
fn restarts(parts: &[Part]) -> bool {
    let mut seen = Ids::default();
    let kriterier = parts.iter().filter(|part| part.level == Level::Kriterium && !part.is_aside);
    let mut numbers = kriterier.filter_map(|part| part.number);
    numbers.any(|number| !seen.put(Cow::Owned(number.text()), 0))
}

/// The two sides of the comparison.
struct Sides<'m> {
    model: &'m Model,
    its: Parts<'m>,
    /// For each part that is a theme the number that it has, and the model's theme.
    temaer: Vec<Option<(u8, Side<'m>)>>,
    /// For each part the model's part that it is.
    matched: Vec<Option<Its<'m>>>,
    /// For each part its id in a model of its own.
    ids: Vec<String>,
    /// Every part of the model, in its order.
    all: Vec<Its<'m>>,
    /// The places of those by their words.
    words: Ids<'static>,
    /// The parts of the model that are matched.
    taken: Ids<'m>,
}

/// Words as they are looked up: those of a theme and of a criterion are not the same.
fn key(level: Level, text: &str) -> String {
    let mut key = String::from(level.id());
    key.extend(said(text));
    key
}

/// Every part of a model, in its order.
fn all_of(model: &Model) -> Vec<Its<'_>> {
    let mut all = Vec::new();
    for tema in model.temaer() {
        let of = Its { tema, kriterium: None, indikator: None };
        all.push(of);
        for kriterium in tema.kriterier.iter() {
            let of = Its { kriterium: Some(kriterium), ..of };
            all.push(of);
            all.extend(kriterium.indikatorer.iter().map(|its| Its { indikator: Some(its), ..of }));
        }
    }
    all
}

/// What a theme is to the model.
#[derive(Clone, Copy)]
enum Side<'m> {
    In(&'m Tema),
    Outside,
    New,
}

impl<'m> Sides<'m> {
    /// Themes are known by their names, and by their numbers where the others have the act's.
    fn temaer(&mut self, parts: &[Part]) {
        let model = self.model;
        let named =
            |part: &Part| model.temaer().iter().find(|its| alike(&its.label.da, &part.text));
        let of_level = || parts.iter().enumerate().filter(|(_, part)| is_one(part, Level::Tema));
        let agree = of_level().all(|(_, part)| match (named(part), part.number) {
            (Some(tema), Some(number)) => u16::from(tema.nr) == number.first,
            _ => true,
        });
        // The numbers that are given out, and those that names will have.
        let mut used: Vec<u8> = Vec::new();
        let reserved: Vec<u8> = of_level().filter_map(|(_, part)| Some(named(part)?.nr)).collect();
        for (place, part) in of_level() {
            let number = part.number.and_then(|number| u8::try_from(number.first).ok());
            let by_name = named(part).filter(|tema| !used.contains(&tema.nr));
            let by_number = || {
                let nr =
                    number.filter(|nr| agree && !used.contains(nr) && !reserved.contains(nr))?;
                model.temaer().iter().find(|tema| tema.nr == nr)
            };
            let outside = model.outside().iter().find(|its| alike(&its.label.da, &part.text));
            let found = match (by_name, outside) {
                (Some(tema), _) => (tema.nr, Side::In(tema)),
                (None, Some(outside)) => (outside.nr, Side::Outside),
                (None, None) => by_number().map_or_else(
                    || (self.free_number(number, &used), Side::New),
                    |tema| (tema.nr, Side::In(tema)),
                ),
            };
            used.push(found.0);
            if let Some(slot) = self.temaer.get_mut(place) {
                *slot = Some(found);
            }
        }
    }

    /// The number of a theme that the act does not have: its own, or the first that nobody has.
    fn free_number(&self, own: Option<u8>, used: &[u8]) -> u8 {
        let temaer = self.model.temaer().iter().map(|tema| tema.nr);
        let all: Vec<u8> = temaer.chain(self.model.outside().iter().map(|its| its.nr)).collect();
        let is_free = |nr: &u8| !used.contains(nr) && !all.contains(nr) && *nr < 100;
        own.filter(is_free).or_else(|| (1..100).find(is_free)).unwrap_or_default()
    }

    fn tema_of(&self, part: &Part, parts: &[Part]) -> Option<(u8, Side<'m>)> {
        let kriterium = match part.level {
            Level::Indikator => parts.get(part.under?)?,
            _ => part,
        };
        *self.temaer.get(kriterium.under?)?
    }

    /// The id of a part in a model of its own.
    fn id(&self, part: &Part, place: usize, restarts: bool, parts: &[Part]) -> String {
        let number = part.number.map(Number::text).unwrap_or_default();
        let first = match part.level {
            Level::Tema => {
                let nr = self.temaer.get(place).copied().flatten().map_or(0, |(nr, _)| nr);
                return ["t", &nr.to_string()].concat();
            }
            Level::Kriterium => "k",
            Level::Indikator => "",
        };
        match self.tema_of(part, parts).filter(|_| restarts) {
            Some((nr, _)) => [first, &nr.to_string(), ".", &number].concat(),
            None => [first, &number].concat(),
        }
    }

    /// Whether the numbers of the annex lead to other themes than the model's do.
    fn is_renumbered(&self, parts: &[Part]) -> bool {
        let (mut agree, mut differ) = (0_usize, 0_usize);
        for (part, id) in parts.iter().zip(&self.ids) {
            let Some((_, side)) =
                self.tema_of(part, parts).filter(|_| is_one(part, Level::Kriterium))
            else {
                continue;
            };
            let Some(its) = self.its.at(Level::Kriterium, id) else { continue };
            match side {
                Side::In(tema) if tema.id == its.tema.id => agree = agree.saturating_add(1),
                Side::New => {}
                _ => differ = differ.saturating_add(1),
            }
        }
        differ > agree
    }

    /// Finds the model's part for each part of a level that has none yet: by its words, or by its
    /// id.
    fn by(&mut self, level: Level, by_words: bool, parts: &[Part]) {
        for (place, part) in parts.iter().enumerate().filter(|(_, part)| is_one(part, level)) {
            if self.matched.get(place).is_none_or(Option::is_some) {
                continue;
            }
            let over = part.under.and_then(|under| *self.matched.get(under)?);
            let found = if by_words {
                let at = self.words.place(&key(level, &part.text));
                at.and_then(|at| self.all.get(at)).copied()
            } else {
                let its = self.ids.get(place).and_then(|id| self.its.at(level, id));
                // An indicator is its criterion's: a number alone does not make it one.
                let is_its = |its: &Its<'_>| {
                    level == Level::Kriterium
                        || part.under.is_none()
                        || over.is_some_and(|over| its.kriterium == over.kriterium)
                };
                its.filter(is_its)
            };
            let found = found.filter(|its| self.taken.place(its.id()).is_none());
            if let (Some(its), Some(slot)) = (found, self.matched.get_mut(place)) {
                self.taken.put(Cow::Borrowed(its.id()), 0);
                *slot = Some(its);
            }
        }
    }

    fn told(mut self, parts: &[Part], renumbered: bool) -> Compared {
        let (mut told, mut problems) = (Vec::new(), Vec::new());
        // Where each part stands in what is told.
        let mut places = vec![None; parts.len()];
        for (place, part) in parts.iter().enumerate() {
            if part.is_aside {
                continue;
            }
            if part.text.is_empty() {
                problems.push((part.from, ProblemKind::EmptyText));
            }
            let side = match part.level {
                Level::Tema => self.temaer.get(place).copied().flatten(),
                _ => self.tema_of(part, parts),
            };
            let its = match (part.level, side) {
                (Level::Tema, Some((_, Side::In(tema)))) => {
                    self.taken.put(Cow::Borrowed(&tema.id), 0);
                    Some(Its { tema, kriterium: None, indikator: None })
                }
                _ => self.matched.get(place).copied().flatten(),
            };
            let status = match (its, side) {
                (Some(its), _) if same(&its.label().da, &part.text) => PartStatus::Same,
                (Some(_), _) => PartStatus::Reworded,
                (None, Some((_, Side::Outside))) => PartStatus::Outside,
                (None, _) => PartStatus::New,
            };
            let moved = part.level != Level::Tema
                && its.is_some_and(
                    |its| matches!(side, Some((_, Side::In(tema))) if tema.id != its.tema.id),
                );
            if let Some(slot) = places.get_mut(place) {
                *slot = Some(told.len());
            }
            told.push(BilagPart {
                level: part.level,
                id: self.ids.get_mut(place).map(core::mem::take).unwrap_or_default(),
                number: part.number.map(Number::text),
                text: part.text.clone(),
                from: part.from,
                to: part.to,
                under: part.under.and_then(|under| *places.get(under)?),
                status,
                part: its.map(|its| its.id().to_string()),
                label: its.map(|its| its.label().clone()),
                moved,
            });
        }
        let gone = self.all.iter().filter(|its| self.taken.place(its.id()).is_none());
        let gone = gone.map(|its| BilagGone {
            level: its.level(),
            id: its.id().to_string(),
            label: its.label().clone(),
        });
        let gone = gone.collect();
        Compared { parts: told, gone, renumbered, problems }
    }
}

/// Whether a part is of a level, and said for the first time.
fn is_one(part: &Part, level: Level) -> bool {
    part.level == level && !part.is_aside
}
