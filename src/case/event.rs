//! What happened, on a day: one type for deadlines, dialogue, risk, follow-up and plan.

mod course;
mod decisions;
mod details;
mod field;
mod kind;
mod list;
mod others;
mod read;
#[cfg(feature = "ts")]
mod ts;
mod words;

pub use course::{
    Dialog, Dialogmoede, Kontakt, Redegoerelse, Tilsynsbesoeg, Tilsynsrapport, Udviklingspunkt,
};
pub use decisions::{
    AendringAfgjort, Afgoerelse, Afsluttet, Fravigelse, Godkendelse, NyAfgoerelse, Ophoer, Paabud,
    PaabudForlaenget, Rapportudkast, SkaerpetTilsyn, Varsling, Vilkaar,
};
pub use details::NoDetails;
pub use field::{Kursusdage, Oere, TimeOfDay, Year};
pub use kind::{Details, EventKind};
pub use list::Events;
pub use others::{
    Aarlig, Aktindsigt, AktindsigtAnmodning, AnkestyrelsensAfgoerelse, Ansaettelse, BarnModtaget,
    Byggearbejde, Forsinkelse, Genoptagelsesanmodning, Indgreb, Klage, KlageModtaget,
    KonkretGodkendelse, Kursus, Magtanvendelse, Meddelt, Periode, Tidspunkt, WhistleblowerOplyst,
};
pub(crate) use read::{EventList, Intended, read_event, read_events};
pub use words::{
    Deltog, DialogPurpose, Dialogform, Effect, Forventning, Klageudfald, Moede, Person,
};

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::calendar::{Date, Receipt, ReceiptKind};

/// Something that happened, on a day. What is not known is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event {
    /// When: the event's own date, whose law judges it.
    pub date: Date,
    /// The user's own id of it; calendar entries keep their identity by it.
    pub id: Option<String>,
    /// The matter it belongs to: only events of one matter answer each other.
    pub sag: Option<String>,
    /// The id of the event it answers, where several could be meant.
    pub answers: Option<String>,
    /// The ids of the concerns it is about; empty while nobody has said.
    pub concerns: Vec<String>,
    /// A short text.
    pub text: Option<String>,
    /// What happened, with the fields of its kind.
    pub details: Details,
}

impl From<EventKind> for Details {
    fn from(kind: EventKind) -> Self {
        kind.bare()
    }
}

impl Event {
    /// An event with what is known of it.
    #[must_use]
    pub fn new(date: Date, details: impl Into<Details>) -> Self {
        let (concerns, details) = (Vec::new(), details.into());
        Self { date, id: None, sag: None, answers: None, concerns, text: None, details }
    }

    /// Whether it names itself as what it answers: no event does, so that says nothing.
    pub(crate) fn answers_itself(&self) -> bool {
        self.answers.is_some() && self.answers == self.id
    }

    /// An event of which only kind and date are known.
    #[must_use]
    pub fn of(kind: EventKind, date: Date) -> Self {
        Self::new(date, kind)
    }

    /// With the user's own id.
    #[must_use]
    pub fn with_id(mut self, id: &str) -> Self {
        self.id = Some(String::from(id));
        self
    }

    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> EventKind {
        self.details.kind()
    }

    /// What distinguishes it: its own id, else its date, matter and afdeling.
    #[must_use]
    pub fn key(&self) -> String {
        if let Some(id) = &self.id {
            return id.clone();
        }
        let mut key = self.date.text();
        for part in [self.sag.as_deref(), self.afdeling()].into_iter().flatten() {
            key.push('-');
            key.push_str(part);
        }
        key
    }

    /// The day it counts as done: a complaint, when it came to the socialtilsyn.
    pub(crate) fn done_on(&self) -> Date {
        let arrives = matches!(self.details, Details::Klage(_) | Details::KlageModtaget(_));
        self.received().filter(|_| arrives).unwrap_or(self.date)
    }

    /// How and when it came to the party. What is decided by word of mouth is told on its day.
    pub(crate) fn as_receipt(&self) -> Receipt {
        let told = matches!(self.details, Details::MundtligAfgoerelse(_));
        let kind = self.receipt().or(told.then_some(ReceiptKind::Overleveret));
        Receipt { dated: self.date, kind, proven: self.received() }
    }

    /// Whether a child was placed, and not in a støtteophold.
    pub(crate) fn is_placement(&self) -> bool {
        self.stoetteophold() != Some(true)
    }

    /// Whether it says that the family is a netværksplejefamilie.
    pub(crate) fn is_of_network(&self) -> bool {
        matches!(self.details, Details::KonkretGodkendelse(_)) || self.netvaerk() == Some(true)
    }

    pub(crate) fn is_straks(&self) -> bool {
        self.straks() == Some(true)
    }

    /// The matter, empty where none is said.
    pub(crate) fn matter(&self) -> &str {
        self.sag.as_deref().unwrap_or_default()
    }
}

/// By date; on one day by kind, then by what the user wrote: so the order of a list decides nothing.
impl Ord for Event {
    fn cmp(&self, other: &Self) -> Ordering {
        let Self { date, id, sag, answers, concerns, text, details: _ } = self;
        date.cmp(&other.date)
            .then_with(|| self.kind().cmp(&other.kind()))
            .then_with(|| id.cmp(&other.id))
            .then_with(|| text.cmp(&other.text))
            .then_with(|| sag.cmp(&other.sag))
            .then_with(|| answers.cmp(&other.answers))
            .then_with(|| concerns.cmp(&other.concerns))
            .then_with(|| self.compare_details(other))
    }
}

impl PartialOrd for Event {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// How two events stand to each other by what they answer to a question.
#[inline(never)]
fn compare<'e, T: Ord>(
    one: &'e Event,
    other: &'e Event,
    question: fn(&'e Event) -> Option<T>,
) -> Ordering {
    question(one).cmp(&question(other))
}

/// Answers a question with the field of the event's kind; a kind without the field answers `None`.
/// The fields of every kind stand in this order.
macro_rules! answers {
    ($($field:ident: $Type:ty,)*) => {
        #[cfg(test)]
        const ANSWERS: &[&str] = &[$(stringify!($field)),*];

        impl Event {
            /// How its details stand to those of another of its kind: as the derived order says,
            /// which is written out for each kind.
            fn compare_details(&self, other: &Self) -> Ordering {
                Ordering::Equal$(.then_with(|| compare(self, other, Self::$field)))*
            }

            $(
                #[doc = concat!("Its `", stringify!($field), "`, where its kind has one and it is known.")]
                #[must_use]
                pub fn $field(&self) -> Option<$Type> {
                    self.details.has().$field()
                }
            )*
        }
    };
}

answers! {
    announced: bool,
    announced_on: Date,
    afdeling: &str,
    receipt: ReceiptKind,
    received: Date,
    to: Date,
    year: Year,
    person: Person,
    time: TimeOfDay,
    yearly_fee: Oere,
    uden_hjemmel: bool,
    kommunal_afgoerelse: bool,
    strafbart: bool,
    intern_skole: bool,
    vikar: bool,
    hoering_undladt: bool,
    afbrudt: bool,
    afslag: bool,
    ankestyrelsen: Date,
    hastende: bool,
    udfald: Klageudfald,
    frist: Date,
    samtykke: bool,
    netvaerk: bool,
    stoetteophold: bool,
    relation: bool,
    kursusdage: Kursusdage,
    deltog: Deltog,
    moede: Moede,
    purpose: DialogPurpose,
    form: Dialogform,
    subject: &str,
    about: &[String],
    seen: &str,
    reason: bool,
    med_paabud: bool,
    lejlighed: bool,
    karantaene: bool,
    told: bool,
    reactions: bool,
    effect: Effect,
    seen_by: &str,
    forventning: &Forventning,
    who: &str,
    kortere_periode: bool,
    klagevejledning: bool,
    straks: bool,
    special: &str,
    delvis: bool,
}

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::{ANSWERS, EventKind};

    #[test]
    fn the_fields_of_every_kind_stand_in_the_order_of_the_answers() {
        let in_json = |field: &str| {
            let mut words = field.split('_');
            let first = words.next().unwrap_or_default();
            words.fold(String::from(first), |name, word| {
                [&name, &word[..1].to_uppercase(), &word[1..]].concat()
            })
        };
        let order: Vec<String> = ANSWERS.iter().map(|field| in_json(field)).collect();
        for kind in EventKind::ALL {
            let place = |name: &str| order.iter().position(|field| field == name);
            let places: Vec<_> = kind.fields().iter().map(|field| place(field.name)).collect();
            assert!(places.iter().all(Option::is_some), "{kind:?}: {places:?}");
            assert!(places.is_sorted(), "{kind:?}: {places:?}");
        }
    }
}
