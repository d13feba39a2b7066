//! One case: who it is, and what has happened.
//!
//! Deadlines, dialogue, risk, follow-up and plan read the same [`Event`]s. Each kind of event has
//! its own fields ([`Details`]); a field that is not the kind's is a problem, with its path.
//!
//! ```
//! use kvalitetsmodel::calendar::{Date, ReceiptKind};
//! use kvalitetsmodel::case::{Details, Event, EventKind, Paabud};
//!
//! let day = |text| Date::parse(text).expect("a real date");
//! let paabud = Paabud::new().frist(day("2026-06-01")).receipt(ReceiptKind::DigitalPost);
//! let event = Event::new(day("2026-03-02"), Details::Paabud(paabud));
//! assert_eq!(event.kind(), EventKind::Paabud);
//! // Of an event that has no details, the kind says all.
//! let met = Event::of(EventKind::PaabudOpfyldt, day("2026-05-20"));
//! assert_eq!(met.kind(), EventKind::PaabudOpfyldt);
//! ```

mod catalogue;
mod concern;
mod event;
mod hjemsted;
mod read;
mod sag;
pub(crate) mod schema;
mod settings;
mod vurderinger;
mod who;

pub use catalogue::{CATALOGUE, Dated, EventGroup, Family, KindEntry};
pub use concern::{Bekymring, Gravity};
pub use event::{
    Aarlig, AendringAfgjort, Afgoerelse, Afsluttet, Aktindsigt, AktindsigtAnmodning,
    AnkestyrelsensAfgoerelse, Ansaettelse, BarnModtaget, Byggearbejde, Deltog, Details, Dialog,
    DialogPurpose, Dialogform, Dialogmoede, Effect, Event, EventKind, Events, Forsinkelse,
    Forventning, Fravigelse, Genoptagelsesanmodning, Godkendelse, Indgreb, Klage, KlageModtaget,
    Klageudfald, KonkretGodkendelse, Kontakt, Kursus, Kursusdage, Magtanvendelse, Meddelt, Moede,
    NoDetails, NyAfgoerelse, Oere, Ophoer, Paabud, PaabudForlaenget, Periode, Person,
    Rapportudkast, Redegoerelse, SkaerpetTilsyn, Tidspunkt, Tilsynsbesoeg, Tilsynsrapport,
    TimeOfDay, Udviklingspunkt, Varsling, Vilkaar, WhistleblowerOplyst, Year,
};
pub(crate) use event::{read_event, read_events};
pub use hjemsted::{Hjemsted, Kommune, Region, SaerligOpgave};
pub(crate) use read::{AllRead, fields_of, read_sag};
pub use sag::Sag;
pub use settings::{Hoering, HoeringUnit, Reading, Settings};
pub(crate) use vurderinger::{Laid, read_area, read_by_kind, read_vurderinger, tilbud_of};
pub use who::{Ownership, Party};
