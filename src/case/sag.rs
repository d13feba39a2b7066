//! The case: who it is about, what has happened, and how open questions are read.

use alloc::string::String;
use alloc::vec::Vec;

use super::schema::SagFields;
use super::{Bekymring, Event, Events, Hjemsted, Ownership, Party, Settings};
use crate::assessment::Tilbud;
use crate::input::ObjectShape;

/// A case (sag): one tilbud, plejefamilie, BPA-forening or socialtilsyn.
///
/// Its JSON form is one object. What every function reads of it stands here; the assessments, and
/// the parts of risk, dialogue, follow-up and plan, are read by those who use them, from the
/// same object ([`SHAPE`](Self::SHAPE)).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sag {
    /// Its own id, by which a calendar tells its days from those of another case; nothing else is
    /// made of it.
    pub id: Option<String>,
    /// What it is called, where several are kept; nothing is computed from it.
    pub name: Option<String>,
    /// How often it was saved: a calendar takes the later of two files.
    pub revision: u32,
    /// The revision that it goes on from, where it is a copy somebody else works on: what both have
    /// changed since then is told apart by it.
    pub base: Option<u32>,
    /// Who it is about.
    pub party: Party,
    /// Who owns it, where that is known.
    pub ownership: Option<Ownership>,
    /// What it is approved as, and whether it has a board, as far as that is known.
    pub tilbud: Tilbud,
    /// Where it belongs, as far as that is known.
    pub hjemsted: Hjemsted,
    /// What happened, in any order.
    pub events: Events,
    /// What the socialtilsyn worries about.
    pub concerns: Vec<Bekymring>,
    /// How open questions are read.
    pub settings: Settings,
}

impl Sag {
    /// The format of a case in JSON.
    pub const FORMAT: i64 = 2;

    /// Its JSON form: every member, of which each function reads what it needs.
    pub const SHAPE: ObjectShape = SagFields::SHAPE;

    /// A case in which nothing is known to have happened.
    #[must_use]
    pub fn new(party: Party) -> Self {
        Self {
            id: None,
            name: None,
            revision: 0,
            base: None,
            party,
            ownership: None,
            tilbud: Tilbud::default(),
            hjemsted: Hjemsted::default(),
            events: Events::default(),
            concerns: Vec::new(),
            settings: Settings::default(),
        }
    }

    /// With what happened.
    #[must_use]
    pub fn with_events(mut self, events: Vec<Event>) -> Self {
        self.events = Events::from(events);
        self
    }
}
