//! The table of a case, and those of the parts that dialogue, risk, follow-up and plan have in it.
//!
//! Those stand together here until each is the one its own reader reads by.
#![expect(dead_code, reason = "described here, read by the readers of those parts")]

use super::concern::ConcernList;
use super::event::{EventList, Intended};
use super::vurderinger::VurderingList;
use super::{Ownership, Party, Settings};
use crate::assessment::TilbudFields;
use crate::input::{Later, List, numbers, object};

numbers! {
    /// The format of a case.
    pub(super) Format = 2, 2 as "2";
}

object! {
    pub(super) struct SagFields = "Sag" {
        format: Format = "format",
        party: Party = required "party",
        ownership: Ownership = "ownership",
        tilbud: Later<TilbudFields<'static>> = "tilbud",
        vurderinger: Later<VurderingList> = "vurderinger",
        events: Later<EventList> = "events",
        concerns: Later<ConcernList> = "concerns",
        dialog: Later<Dialog<'static>> = "dialog",
        risiko: Later<Risiko<'static>> = "risiko",
        opfoelgning: Later<Opfoelgning<'static>> = "opfoelgning",
        handleplan: Later<Handleplan<'static>> = "handleplan",
        settings: Settings = "settings",
    }
}

numbers! {
    /// The months or steps from which a dialogforløb is long.
    pub(super) DialogLimit = 1, 120;
}

object! {
    pub(super) struct Dialog = "SagDialog" {
        intended: Later<List<Intended, 50>> = "intended",
        settings: Later<DialogSettings<'static>> = "settings",
    }
}

object! {
    pub(super) struct DialogSettings = "DialogSettings" {
        long_months: DialogLimit = "longMonths",
        grave_months: DialogLimit = "graveMonths",
        many_steps: DialogLimit = "manySteps",
    }
}

pub(super) use process::{Handleplan, Opfoelgning, Risiko};
mod process {
    use crate::assessment::Datakilde;
    use crate::calendar::Date;
    use crate::followup::Udfald;
    use crate::input::{
        Any, AnyText, FieldShape, Id, Later, List, Open, Shaped, Short, Text, Words, numbers,
        object,
    };
    use crate::plan::{Anledning, Handlingsstatus, Tjekpunkt};
    use crate::risk::{Bestyrelse, OekonomiForhold, Risikokategori, Styrke};

    numbers! {
        /// A number of anything.
        pub(in crate::case) Count = 0, 1_000_000 as "0-1000000";
        /// From which score on something is high.
        pub(in crate::case) HighFrom = 2, 5;
        /// To which score something is low.
        pub(in crate::case) LowTo = 1, 4;
        /// Below which score something is low.
        pub(in crate::case) LowBelow = 2, 5;
        /// How many ways to a mean are listed.
        pub(in crate::case) Ways = 1, 100;
        pub(in crate::case) Score = 1, 5;
        pub(in crate::case) Denominator = 1, 1000;
        /// As far as a mean of scores goes, in thousandths.
        pub(in crate::case) Numerator = 1, 5000;
    }

    /// What happened in a period: how often, or on which days.
    pub(in crate::case) struct Haendelser;

    impl Shaped for Haendelser {
        const SHAPE: FieldShape =
            FieldShape::Either(&[Count::SHAPE, <List<Date, 20_000> as Shaped>::SHAPE]);
    }

    object! {
        pub(in crate::case) struct Risiko = "SagRisiko" {
            forhold: Later<Risikoforhold<'static>> = "forhold",
            risikomodel: Later<Open> = "risikomodel",
            prae: Later<Risikovurdering<'static>> = "prae",
            post: Later<Risikovurdering<'static>> = "post",
        }
    }

    object! {
        pub(in crate::case) struct Risikoforhold = "Risikoforhold" {
            aabne_paabud: Count = "aabnePaabud",
            skaerpet_tilsyn: bool = "skaerpetTilsyn",
            magtanvendelser: Later<Haendelser> = "magtanvendelser",
            sygefravaer: Count = "sygefravaer",
            personalegennemstroemning: Count = "personalegennemstroemning",
            lederskifter: Later<Haendelser> = "lederskifter",
            leder_uden_uddannelse: bool = "lederUdenUddannelse",
            medarbejdere_uden_uddannelse: Count = "medarbejdereUdenUddannelse",
            ensidige_kvalifikationer: bool = "ensidigeKvalifikationer",
            bestyrelse: Bestyrelse = "bestyrelse",
            maalgrupper: Count = "maalgrupper",
            whistleblower: Later<Haendelser> = "whistleblower",
            bekymrende_forhold: Later<Haendelser> = "bekymrendeForhold",
            anden_myndighed: Later<Haendelser> = "andenMyndighed",
            oekonomi: Words<OekonomiForhold> = "oekonomi",
            ny_godkendelse: bool = "nyGodkendelse",
            sidste_besoeg: Date = "sidsteBesoeg",
        }
    }

    object! {
        pub(in crate::case) struct Risikovurdering = "Risikovurdering" {
            date: Date = required "date",
            by: Text = required "by",
            category: Risikokategori = required "category",
            proposed: Risikokategori = "proposed",
            begrundelse: AnyText = "begrundelse",
            dials: Later<List<Afvigelse<'static>, 20>> = "dials",
        }
    }

    object! {
        pub(in crate::case) struct Afvigelse = "Afvigelse" {
            id: Id = required "id",
            strength: Styrke = required "strength",
            begrundelse: AnyText = "begrundelse",
        }
    }

    object! {
        pub(in crate::case) struct Opfoelgning = "SagOpfoelgning" {
            svar: Later<List<Svar<'static>, 11_000>> = "svar",
            points: Later<List<Opfoelgningspunkt<'static>, 11_000>> = "points",
            settings: Later<OpfoelgningSettings<'static>> = "settings",
        }
    }

    object! {
        pub(in crate::case) struct Svar = "Svar" {
            id: AnyText = required "id",
            text: Text = required "text",
        }
    }

    object! {
        pub(in crate::case) struct Opfoelgningspunkt = "Opfoelgningspunkt" {
            id: AnyText = required "id",
            verify: AnyText = "verify",
            datakilder: Words<Datakilde> = "datakilder",
            when: Date = "when",
            who: AnyText = "who",
            note: AnyText = "note",
            outcome: Udfald = "outcome",
            outcome_note: AnyText = "outcomeNote",
            seen_on: Date = "seenOn",
        }
    }

    object! {
        pub(in crate::case) struct OpfoelgningSettings = "OpfoelgningSettings" {
            high_from: HighFrom = "highFrom",
            low_to: LowTo = "lowTo",
        }
    }

    object! {
        pub(in crate::case) struct Handleplan = "SagHandleplan" {
            low_below: LowBelow = "lowBelow",
            target: Later<Mean> = "target",
            ways: Ways = "ways",
            points: Later<List<FilledPoint<'static>, 500>> = "points",
            done: Words<Tjekpunkt> = "done",
            dialogmoede: Date = "dialogmoede",
        }
    }

    /// A mean of scores: whole, or in two parts. That the two make a mean is the reader's to say.
    pub(in crate::case) struct Mean;

    impl Shaped for Mean {
        const SHAPE: FieldShape =
            FieldShape::Either(&[Score::SHAPE, <MeanParts<'_> as Shaped>::SHAPE]);
    }

    object! {
        pub(in crate::case) struct MeanParts = "Tal" {
            numerator: Numerator = required "numerator",
            denominator: Denominator = required "denominator",
        }
    }

    object! {
        pub(in crate::case) struct FilledPoint = "FilledPoint" {
            key: Short<80> = required "key",
            kind: Anledning = required "kind",
            about: Later<List<Id, 100>> = "about",
            label: Later<Label> = "label",
            subject: AnyText = "subject",
            date: Date = "date",
            frist: Date = "frist",
            seen: AnyText = "seen",
            agree: bool = "agree",
            view: AnyText = "view",
            actions: Later<List<Handling<'static>, 50>> = "actions",
            // Stand in what is given out; they are computed, and not looked at here.
            event: Later<Any> = "event",
            days_left: Later<Any> = "daysLeft",
            basis: Later<Any> = "basis",
            confidence: Later<Any> = "confidence",
            notes: Later<Any> = "notes",
            threatens: Later<Any> = "threatens",
            lapses: Later<Any> = "lapses",
            gone: Later<Any> = "gone",
            seen_now: Later<Any> = "seenNow",
            status: Later<Any> = "status",
            missing: Later<Any> = "missing",
            text: Later<Any> = "text",
        }
    }

    /// A text in both languages, or one for both.
    pub(in crate::case) struct Label;

    impl Shaped for Label {
        const SHAPE: FieldShape =
            FieldShape::Either(&[FieldShape::Text, <Languages<'_> as Shaped>::SHAPE]);
    }

    object! {
        pub(in crate::case) struct Languages = "Bilingual" {
            da: Text = required "da",
            en: Text = "en",
        }
    }

    object! {
        pub(in crate::case) struct Handling = "Handling" {
            what: AnyText = "what",
            who: AnyText = "who",
            by: Date = "by",
            proof: AnyText = "proof",
            status: Handlingsstatus = "status",
        }
    }
}
