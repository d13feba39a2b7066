//! The vilkår of a case that an approval is followed up on.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::known::Known;
use crate::calendar::Date;
use crate::case::{Event, EventKind, Sag};
use crate::deadlines::{Days, RuleId, Runs};
use crate::input::{Fields, Reader, Value, pointer};

/// An approval with a vilkår, and when it was met.
#[derive(Debug)]
pub(super) struct Vilkaar {
    /// The place of its event in the input.
    pub(super) place: usize,
    pub(super) event: Event,
    pub(super) met_on: Option<Date>,
    /// How its frist runs, after a complaint.
    pub(super) runs: Runs,
}

impl Vilkaar {
    /// The indicators and criteria it is about.
    pub(super) fn about(&self) -> &[String] {
        self.event.about().unwrap_or_default()
    }

    /// The earliest frist first, those without one last, then by id and by all that the events
    /// say: the order of the input decides nothing.
    pub(super) fn compare(&self, other: &Self) -> Ordering {
        let key = |one: &Self| (one.event.frist().is_none(), one.event.frist());
        let by = key(self).cmp(&key(other));
        let by = by.then_with(|| self.event.id.cmp(&other.event.id));
        by.then_with(|| self.event.cmp(&other.event))
    }
}

/// The vilkår of a case, but those that were met before the approval. That one names what the
/// approval's model does not have is a problem, where it is of the model's time; where the case was
/// read, at its place in the input.
pub(super) fn followed_up(
    reader: &mut Reader,
    fields: Option<Fields<'_>>,
    sag: Sag,
    (approved, today): (Date, Date),
    known: &Known<'_>,
) -> Vec<Vilkaar> {
    let followed = followed(&sag, approved, today);
    let mut all = Vec::new();
    // The events themselves: nothing else is read of the case, and a copy would be of every kind.
    for (event, followed) in sag.events.into_iter().zip(followed) {
        let Some((place, met_on, runs)) = followed else { continue };
        let one = Vilkaar { place, event, met_on, runs };
        if known.model.validity().contains(one.event.date) {
            unknown(reader, fields, &one, known);
        }
        all.push(one);
    }
    all
}

/// Of each event that is a vilkår not met before the approval: its place in the input, when it
/// was met, and how its frist runs.
fn followed(sag: &Sag, approved: Date, today: Date) -> Vec<Option<(usize, Option<Date>, Runs)>> {
    let days = Days::of(sag, today);
    let mut followed = Vec::new();
    for (index, event) in sag.events.iter().enumerate() {
        let frist = days.frist(index, &[RuleId::VilkaarFrist]);
        let met_on = frist.and_then(|frist| frist.met_on);
        let before = met_on.is_some_and(|day| day < approved);
        let is_followed = event.kind() == EventKind::Vilkaar && !before;
        // What Ankestyrelsen set aside has no deadline any more.
        let runs = || {
            let set_aside = || days.virkning(index).runs(event.frist());
            frist.map_or_else(set_aside, Runs::from)
        };
        followed.push(is_followed.then(|| (sag.events.place(index), met_on, runs())));
    }
    followed
}

fn unknown(reader: &mut Reader, fields: Option<Fields<'_>>, one: &Vilkaar, known: &Known<'_>) {
    for (at, id) in one.about().iter().enumerate() {
        let Some(kind) = known.problem(id) else { continue };
        let read = fields.map(|fields| place_in_input(fields, one.place, id).unwrap_or_default());
        let at = read.unwrap_or(at).to_string();
        let path = pointer(&["events", &one.place.to_string(), "about", &at]);
        reader.note(path, kind);
    }
}

/// Where an id stands in the list of the input, of which not all may have been read.
fn place_in_input(fields: Fields<'_>, place: usize, id: &str) -> Option<usize> {
    let events = fields.get("events")?;
    let Value::List(events) = events.value() else { return None };
    let Value::Object(event) = events.get(place)? else { return None };
    let (_, about) = event.iter().find(|(name, _)| name == "about")?;
    let Value::List(about) = about else { return None };
    about.iter().position(|its| matches!(its, Value::Text(text) if text == id))
}
