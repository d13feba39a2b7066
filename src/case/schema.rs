//! The table of a case, and those of the parts that dialogue, risk, follow-up and plan have in it.
//!
//! The readers of those parts read by them: what is not in a table here is a problem there.

use super::concern::ConcernList;
use super::event::{EventList, Intended};
use super::vurderinger::VurderingList;
use super::{Kommune, Ownership, Party, Region, SaerligOpgave, Settings};
use crate::assessment::TilbudFields;
use crate::input::{Id, Later, List, Open, Short, numbers, object};

numbers! {
    /// The format of a case.
    pub(super) Format = 2, 2 as "2";
}

numbers! {
    /// How often a case was saved: once a second for thirty years.
    pub(super) Revision = 0, 1_000_000_000;
}

object! {
    pub(super) struct SagFields = "Sag" {
        format: Format = "format",
        id: Id = "id",
        name: Short<200> = "name",
        revision: Revision = "revision",
        base: Revision = "base",
        party: Party = required "party",
        ownership: Ownership = "ownership",
        tilbud: Later<TilbudFields<'static>> = "tilbud",
        hjemsted: Later<HjemstedFields<'static>> = "hjemsted",
        vurderinger: Later<VurderingList> = "vurderinger",
        events: Later<EventList> = "events",
        concerns: Later<ConcernList> = "concerns",
        dialog: Later<Dialog<'static>> = "dialog",
        risiko: Later<Risiko<'static>> = "risiko",
        opfoelgning: Later<Opfoelgning<'static>> = "opfoelgning",
        handleplan: Later<Handleplan<'static>> = "handleplan",
        settings: Settings = "settings",
        modeller: Later<OwnModels> = "modeller",
    }
}

/// Models of one's own, or words to lay over a built-in one: more than a tilbud is ever assessed
/// with.
pub(super) type OwnModels = List<Open, 20>;

numbers! {
    /// More places than any school has.
    pub(super) Pladser = 0, 10_000 as "0-10000";
}

object! {
    pub(super) struct HjemstedFields = "Hjemsted" {
        region: Region = "region",
        kommune: Kommune = "kommune",
        driftsherre: Kommune = "driftsherre",
        koncern: bool = "koncern",
        hovedadresse: Region = "hovedadresse",
        opgave: SaerligOpgave = "opgave",
        pladser: Pladser = "pladser",
        hidtil: Region = "hidtil",
    }
}

numbers! {
    /// The months or steps from which a dialogforløb is long.
    pub(crate) DialogLimit = 1, 120;
}

/// More intended decisions than anybody thinks of.
pub(crate) type IntendedList = List<Intended, 50>;

object! {
    pub(crate) struct Dialog = "SagDialog" {
        intended: Later<IntendedList> = "intended",
        settings: Later<DialogSettings<'static>> = "settings",
    }
}

object! {
    pub(crate) struct DialogSettings = "DialogSettings" {
        long_months: DialogLimit = "longMonths",
        grave_months: DialogLimit = "graveMonths",
        many_steps: DialogLimit = "manySteps",
    }
}

use process::{Handleplan, Opfoelgning, Risiko};

/// The parts of the supervision process.
pub(crate) mod process {
    use crate::assessment::Datakilde;
    use crate::calendar::Date;
    use crate::followup::Udfald;
    use crate::input::{
        Any, AnyText, FieldShape, Id, Later, List, Open, Shaped, Short, Text, Words, numbers,
        object,
    };
    use crate::plan::{Anledning, Handlingsstatus, Tjekpunkt};
    use crate::risk::{Bestyrelse, MAX_DIALS, OekonomiForhold, Risikokategori, Styrke};

    numbers! {
        /// A number of anything.
        pub(crate) Count = 0, 1_000_000 as "0-1000000";
        /// From which score on something is high.
        pub(crate) HighFrom = 2, 5;
        /// To which score something is low.
        pub(crate) LowTo = 1, 4;
        /// Below which score something is low.
        pub(crate) LowBelow = 2, 5;
        /// How many ways to a mean are listed.
        pub(crate) Ways = 1, 100;
        pub(crate) Score = 1, 5;
        pub(crate) Denominator = 1, 1000;
        /// As far as a mean of scores goes, in thousandths.
        pub(crate) Numerator = 1, 5000;
    }

    /// What happened in a period: how often, or on which days.
    pub(crate) struct Haendelser;

    impl Shaped for Haendelser {
        const SHAPE: FieldShape =
            FieldShape::Either(&[Count::SHAPE, <List<Date, 20_000> as Shaped>::SHAPE]);
    }

    object! {
        pub(crate) struct Risiko = "SagRisiko" {
            forhold: Later<Risikoforhold<'static>> = "forhold",
            risikomodel: Later<Open> = "risikomodel",
            prae: Later<Risikovurdering<'static>> = "prae",
            post: Later<Risikovurdering<'static>> = "post",
        }
    }

    object! {
        pub(crate) struct Risikoforhold = "Risikoforhold" {
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
        pub(crate) struct Risikovurdering = "Risikovurdering" {
            date: Date = required "date",
            by: Text = required "by",
            category: Risikokategori = required "category",
            proposed: Risikokategori = "proposed",
            begrundelse: AnyText = "begrundelse",
            dials: Later<DialList> = "dials",
        }
    }

    pub(crate) type DialList = List<Afvigelse<'static>, MAX_DIALS>;

    object! {
        pub(crate) struct Afvigelse = "Afvigelse" {
            id: Id = required "id",
            strength: Styrke = required "strength",
            begrundelse: AnyText = "begrundelse",
        }
    }

    object! {
        pub(crate) struct Opfoelgning = "SagOpfoelgning" {
            svar: Later<SvarList> = "svar",
            points: Later<PointList> = "points",
            settings: Later<OpfoelgningSettings<'static>> = "settings",
        }
    }

    /// More of each than any approval has.
    pub(crate) type SvarList = List<Svar<'static>, 11_000>;
    pub(crate) type PointList = List<Opfoelgningspunkt<'static>, 11_000>;

    object! {
        pub(crate) struct Svar = "Svar" {
            id: AnyText = required "id",
            text: Text = required "text",
        }
    }

    object! {
        pub(crate) struct Opfoelgningspunkt = "Opfoelgningspunkt" {
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
        pub(crate) struct OpfoelgningSettings = "OpfoelgningSettings" {
            high_from: HighFrom = "highFrom",
            low_to: LowTo = "lowTo",
        }
    }

    object! {
        pub(crate) struct Handleplan = "SagHandleplan" {
            low_below: LowBelow = "lowBelow",
            target: Later<Mean> = "target",
            ways: Ways = "ways",
            points: Later<FilledPointList> = "points",
            done: Words<Tjekpunkt> = "done",
            dialogmoede: Date = "dialogmoede",
        }
    }

    /// A mean of scores: whole, or in two parts. That the two make a mean is the reader's to say.
    pub(crate) struct Mean;

    impl Shaped for Mean {
        const SHAPE: FieldShape =
            FieldShape::Either(&[Score::SHAPE, <MeanParts<'_> as Shaped>::SHAPE]);
    }

    object! {
        pub(crate) struct MeanParts = "Tal" {
            numerator: Numerator = required "numerator",
            denominator: Denominator = required "denominator",
        }
    }

    /// More points than any plan has.
    pub(crate) type FilledPointList = List<FilledPoint<'static>, 500>;
    /// More than any point is about.
    pub(crate) type AboutList = List<Id, 100>;
    /// More actions than any point has.
    pub(crate) type ActionList = List<Handling<'static>, 50>;

    object! {
        pub(crate) struct FilledPoint = "FilledPoint" {
            key: Short<80> = required "key",
            kind: Anledning = required "kind",
            about: Later<AboutList> = "about",
            label: Later<Label> = "label",
            subject: AnyText = "subject",
            date: Date = "date",
            frist: Date = "frist",
            seen: AnyText = "seen",
            agree: bool = "agree",
            view: AnyText = "view",
            actions: Later<ActionList> = "actions",
            // Stand in what is given out; they are computed, and not looked at here.
            event: Later<Any> = "event",
            paused: Later<Any> = "paused",
            other_reading: Later<Any> = "otherReading",
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
    pub(crate) struct Label;

    impl Shaped for Label {
        const SHAPE: FieldShape =
            FieldShape::Either(&[FieldShape::Text, <Languages<'_> as Shaped>::SHAPE]);
    }

    object! {
        pub(crate) struct Languages = "Bilingual" {
            da: Text = required "da",
            en: Text = "en",
        }
    }

    object! {
        pub(crate) struct Handling = "Handling" {
            what: AnyText = "what",
            who: AnyText = "who",
            by: Date = "by",
            proof: AnyText = "proof",
            status: Handlingsstatus = "status",
        }
    }
}
