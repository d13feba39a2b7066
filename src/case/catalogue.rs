//! What can be entered, in the order it is offered: forms, documentation and schema follow it.
//!
//! Which fields a kind has stands with the kind ([`EventKind::fields`]); whom it is for follows
//! from the rules ([`crate::deadlines`]).

use super::EventKind;
use EventGroup as Group;
use EventKind as Kind;

words! {
    /// The groups in which kinds are offered, in order.
    pub enum EventGroup {
        /// What comes from the socialtilsyn.
        FromTilsyn = "fromTilsyn",
        /// Visits and dialogue.
        Dialogue = "dialogue",
        /// What the party did.
        WeDid = "weDid",
        /// What happened in the tilbud.
        Events = "events",
        /// What comes every year.
        Yearly = "yearly",
        /// More from the socialtilsyn.
        MoreTilsyn = "moreTilsyn",
        /// More about a complaint.
        MoreKlage = "moreKlage",
        /// The approval.
        Godkendelse = "godkendelse",
        /// Acute use, and the fast track.
        Akut = "akut",
        /// More about magtanvendelse.
        MoreMagt = "moreMagt",
        /// What the socialtilsyn itself does.
        TilsynOwn = "tilsynOwn",
        /// Plejefamilier.
        Plejefamilie = "plejefamilie",
        /// Social- og Boligstyrelsen.
        Styrelsen = "styrelsen",
    }
}

words! {
    /// How the day of an event is asked for.
    pub enum Dated {
        /// The day a letter is dated.
        Letter = "letter",
        /// The day of a decision.
        Decision = "decision",
        /// The day of a visit.
        Visit = "visit",
        /// The day it happened.
        Event = "event",
        /// The day it was sent.
        Sent = "sent",
    }
}

words! {
    /// Events of one family can answer each other.
    pub enum Family {
        /// Between the socialtilsyn and the party.
        Tilsyn = "tilsyn",
        /// Magtanvendelse.
        Magt = "magt",
        /// An essential change.
        Aendring = "aendring",
        /// Something worrying.
        Bekymring = "bekymring",
        /// Acute use.
        Akut = "akut",
        /// The fast track.
        FastTrack = "fastTrack",
        /// An enquiry to the whistleblower scheme.
        Henvendelse = "henvendelse",
        /// Use and non-use of the approval.
        Brug = "brug",
        /// A child in a plejefamilie.
        Pleje = "pleje",
    }
}

/// A kind in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct KindEntry {
    /// The kind.
    pub kind: EventKind,
    /// Where it is offered.
    pub group: EventGroup,
    /// How its day is asked for.
    pub dated: Dated,
    /// The family whose events can answer each other, where it belongs to one.
    pub family: Option<Family>,
    /// Begins a matter: a second one of the kind is a matter of its own until somebody says
    /// otherwise.
    pub opens: bool,
    /// What an event of the kind can name as what it answers, where no rule of the deadlines says it
    /// by what starts and what meets it: see [`EventKind::can_answer`].
    pub answers: &'static [EventKind],
    /// It can name any decision that can be appealed.
    pub on_decisions: bool,
}

const NONE: &[EventKind] = &[];
/// The letters that announce a decision.
const LETTERS: &[EventKind] = &[Kind::Varsling, Kind::Partshoering];
const COMPLAINTS: &[EventKind] = &[Kind::Klage, Kind::KlageModtaget];

const fn entry(kind: EventKind, group: EventGroup, dated: Dated) -> KindEntry {
    let (family, opens, answers, on_decisions) = (None, false, NONE, false);
    KindEntry { kind, group, dated, family, opens, answers, on_decisions }
}

impl KindEntry {
    const fn family(self, family: Family) -> Self {
        Self { family: Some(family), ..self }
    }

    const fn opens(self, family: Family) -> Self {
        Self { family: Some(family), opens: true, ..self }
    }

    const fn answers(self, answers: &'static [EventKind]) -> Self {
        Self { answers, ..self }
    }

    const fn on_decisions(self) -> Self {
        Self { on_decisions: true, ..self }
    }
}

/// Every kind, in the order it is offered.
#[rustfmt::skip]
pub static CATALOGUE: &[KindEntry] = &[
    entry(Kind::TilsynsrapportUdkast, Group::FromTilsyn, Dated::Letter).opens(Family::Tilsyn),
    entry(Kind::Tilsynsrapport, Group::FromTilsyn, Dated::Letter).family(Family::Tilsyn).answers(&[Kind::TilsynsrapportUdkast]),
    entry(Kind::Udviklingspunkt, Group::FromTilsyn, Dated::Letter).family(Family::Tilsyn),
    entry(Kind::RedegoerelseAnmodet, Group::FromTilsyn, Dated::Letter).family(Family::Tilsyn),
    entry(Kind::Varsling, Group::FromTilsyn, Dated::Letter).opens(Family::Tilsyn),
    entry(Kind::Partshoering, Group::FromTilsyn, Dated::Letter).opens(Family::Tilsyn),
    entry(Kind::Paabud, Group::FromTilsyn, Dated::Decision).opens(Family::Tilsyn).answers(LETTERS),
    entry(Kind::SkaerpetTilsyn, Group::FromTilsyn, Dated::Decision).opens(Family::Tilsyn).answers(LETTERS),
    entry(Kind::Vilkaar, Group::FromTilsyn, Dated::Decision).opens(Family::Tilsyn).answers(&[Kind::Varsling, Kind::Partshoering, Kind::GodkendelseAnsoegning]),
    entry(Kind::Ophoer, Group::FromTilsyn, Dated::Decision).opens(Family::Tilsyn).answers(LETTERS),
    entry(Kind::Afgoerelse, Group::FromTilsyn, Dated::Decision).opens(Family::Tilsyn).answers(LETTERS),
    entry(Kind::NyAfgoerelse, Group::FromTilsyn, Dated::Decision).family(Family::Tilsyn).answers(&[Kind::Klage, Kind::Genoptagelsesanmodning]),
    entry(Kind::Tilsynsbesoeg, Group::Dialogue, Dated::Visit),
    entry(Kind::Kontakt, Group::Dialogue, Dated::Event).family(Family::Tilsyn),
    entry(Kind::Dialog, Group::Dialogue, Dated::Event).family(Family::Tilsyn),
    entry(Kind::Dialogmoede, Group::Dialogue, Dated::Event).family(Family::Tilsyn),
    entry(Kind::Udtalelse, Group::WeDid, Dated::Sent).family(Family::Tilsyn),
    entry(Kind::RedegoerelseModtaget, Group::WeDid, Dated::Sent).family(Family::Tilsyn),
    entry(Kind::PaabudForlaengelseAnmodning, Group::WeDid, Dated::Sent).family(Family::Tilsyn),
    entry(Kind::PaabudOpfyldt, Group::WeDid, Dated::Event).family(Family::Tilsyn),
    entry(Kind::Klage, Group::WeDid, Dated::Sent).family(Family::Tilsyn).answers(COMPLAINTS),
    entry(Kind::KlageFastholdt, Group::WeDid, Dated::Sent).family(Family::Tilsyn),
    entry(Kind::VilkaarOpfyldt, Group::WeDid, Dated::Event).family(Family::Tilsyn),
    entry(Kind::AktindsigtAnmodning, Group::WeDid, Dated::Sent).family(Family::Tilsyn).on_decisions(),
    entry(Kind::BegrundelseAnmodning, Group::WeDid, Dated::Sent).family(Family::Tilsyn).on_decisions(),
    entry(Kind::Genoptagelsesanmodning, Group::WeDid, Dated::Sent).family(Family::Tilsyn).on_decisions(),
    entry(Kind::Magtanvendelse, Group::Events, Dated::Event).opens(Family::Magt),
    entry(Kind::MagtRegistreret, Group::Events, Dated::Event).family(Family::Magt),
    entry(Kind::HandlekommuneOrienteret, Group::Events, Dated::Event).family(Family::Magt),
    entry(Kind::EgenRedegoerelse, Group::Events, Dated::Event).family(Family::Magt),
    entry(Kind::MagtIndberettet, Group::Events, Dated::Event).family(Family::Magt),
    entry(Kind::Aendring, Group::Events, Dated::Event).opens(Family::Aendring),
    entry(Kind::AendringMeldt, Group::Events, Dated::Event).family(Family::Aendring),
    entry(Kind::BekymrendeHaendelse, Group::Events, Dated::Event).opens(Family::Bekymring),
    entry(Kind::Underrettet, Group::Events, Dated::Event).family(Family::Bekymring),
    entry(Kind::BudgetIndberettet, Group::Yearly, Dated::Event),
    entry(Kind::BudgetGodkendt, Group::Yearly, Dated::Event),
    entry(Kind::AarsrapportIndberettet, Group::Yearly, Dated::Event),
    entry(Kind::RegnskabSendt, Group::Yearly, Dated::Event),
    entry(Kind::KoncernnoteSendt, Group::Yearly, Dated::Event),
    entry(Kind::RevisionsberetningSendt, Group::Yearly, Dated::Event),
    entry(Kind::TilbudsportalOpdateret, Group::Yearly, Dated::Event),
    entry(Kind::PaabudForlaenget, Group::MoreTilsyn, Dated::Decision).family(Family::Tilsyn).answers(&[Kind::Paabud]),
    entry(Kind::PaabudOphaevet, Group::MoreTilsyn, Dated::Decision).family(Family::Tilsyn),
    entry(Kind::SkaerpetTilsynOphaevet, Group::MoreTilsyn, Dated::Decision).family(Family::Tilsyn),
    entry(Kind::KommunerOrienteret, Group::MoreTilsyn, Dated::Event).family(Family::Tilsyn),
    entry(Kind::StraksIvaerksat, Group::MoreTilsyn, Dated::Decision).family(Family::Tilsyn).answers(&[Kind::Ophoer, Kind::Klage, Kind::KlageModtaget]),
    entry(Kind::OphoerGennemfoert, Group::MoreTilsyn, Dated::Event).family(Family::Tilsyn),
    entry(Kind::FjernetFraTilbudsportalen, Group::MoreTilsyn, Dated::Event).family(Family::Tilsyn),
    entry(Kind::LederAnsat, Group::MoreTilsyn, Dated::Event).family(Family::Tilsyn),
    entry(Kind::Bestyrelsesmedlem, Group::MoreTilsyn, Dated::Event).family(Family::Tilsyn),
    entry(Kind::Afsluttet, Group::MoreTilsyn, Dated::Event).family(Family::Tilsyn),
    entry(Kind::KlageModtaget, Group::MoreKlage, Dated::Event).family(Family::Tilsyn).answers(&[Kind::KlageModtaget]),
    entry(Kind::Genvurderet, Group::MoreKlage, Dated::Event).family(Family::Tilsyn).answers(COMPLAINTS),
    entry(Kind::SendtTilAnkestyrelsen, Group::MoreKlage, Dated::Event).family(Family::Tilsyn).answers(&[Kind::Klage]),
    entry(Kind::AnkestyrelsensAfgoerelse, Group::MoreKlage, Dated::Decision).family(Family::Tilsyn).answers(COMPLAINTS).on_decisions(),
    entry(Kind::ForsinkelseOplyst, Group::MoreKlage, Dated::Letter).family(Family::Tilsyn),
    entry(Kind::GenoptagelseAfslaaet, Group::MoreKlage, Dated::Letter).family(Family::Tilsyn).answers(&[Kind::Genoptagelsesanmodning]),
    entry(Kind::AktindsigtGivet, Group::MoreKlage, Dated::Letter).family(Family::Tilsyn),
    entry(Kind::MundtligAfgoerelse, Group::MoreKlage, Dated::Decision).opens(Family::Tilsyn),
    entry(Kind::BegrundelseGivet, Group::MoreKlage, Dated::Event).family(Family::Tilsyn),
    entry(Kind::GodkendelseAnsoegning, Group::Godkendelse, Dated::Sent).family(Family::Tilsyn),
    entry(Kind::Godkendelse, Group::Godkendelse, Dated::Decision).family(Family::Tilsyn).answers(LETTERS),
    entry(Kind::Afslag, Group::Godkendelse, Dated::Decision).opens(Family::Tilsyn).answers(LETTERS),
    entry(Kind::Fravigelse, Group::Godkendelse, Dated::Decision).family(Family::Tilsyn),
    entry(Kind::AendringAnsoegning, Group::Godkendelse, Dated::Sent).opens(Family::Aendring).answers(&[Kind::Aendring]),
    entry(Kind::AendringAfgjort, Group::Godkendelse, Dated::Decision).family(Family::Aendring),
    entry(Kind::ArbejdsgiverBegyndt, Group::Godkendelse, Dated::Event).family(Family::Tilsyn).answers(&[Kind::Godkendelse]),
    entry(Kind::Ansaettelse, Group::Godkendelse, Dated::Event),
    entry(Kind::StraffeattestIndhentet, Group::Godkendelse, Dated::Event).family(Family::Tilsyn).answers(&[Kind::GodkendelseAnsoegning]),
    entry(Kind::Byggearbejde, Group::Godkendelse, Dated::Event),
    entry(Kind::SidstBenyttet, Group::Godkendelse, Dated::Event).opens(Family::Brug),
    entry(Kind::BenyttetIgen, Group::Godkendelse, Dated::Event).family(Family::Brug),
    entry(Kind::BortfaldAnmodning, Group::Godkendelse, Dated::Sent),
    entry(Kind::AdresseskiftOplyst, Group::Godkendelse, Dated::Event),
    entry(Kind::AkutAnvendelse, Group::Akut, Dated::Event).opens(Family::Akut),
    entry(Kind::AkutForlaengelse, Group::Akut, Dated::Decision).family(Family::Akut).answers(&[Kind::AkutAnvendelse]),
    entry(Kind::AkutSlut, Group::Akut, Dated::Event).family(Family::Akut),
    entry(Kind::AnbringelseIkkegodkendtPlejefamilie, Group::Akut, Dated::Decision).opens(Family::FastTrack),
    entry(Kind::FastTrackAnmodning, Group::Akut, Dated::Sent).family(Family::FastTrack),
    entry(Kind::FastTrackAfgoerelse, Group::Akut, Dated::Decision).family(Family::FastTrack),
    entry(Kind::DriftsherreOrienteret, Group::MoreMagt, Dated::Event).family(Family::Magt),
    entry(Kind::BeliggenhedskommuneOrienteret, Group::MoreMagt, Dated::Event).family(Family::Magt),
    entry(Kind::AlarmPejling, Group::MoreMagt, Dated::Event).opens(Family::Magt),
    entry(Kind::MagtKlageAfgjort, Group::MoreMagt, Dated::Decision).family(Family::Magt).answers(&[Kind::Magtanvendelse]),
    entry(Kind::MagtAnkeAfgjort, Group::MoreMagt, Dated::Decision).family(Family::Magt).answers(&[Kind::MagtKlageAfgjort, Kind::Klage]),
    entry(Kind::KraevetForRetten, Group::MoreMagt, Dated::Sent).family(Family::Magt),
    entry(Kind::MagtBeretning, Group::MoreMagt, Dated::Event),
    entry(Kind::KommunalAfgoerelseOphoer, Group::MoreMagt, Dated::Event).opens(Family::Magt),
    entry(Kind::Flytning, Group::MoreMagt, Dated::Event).opens(Family::Magt),
    entry(Kind::FerieSlut, Group::MoreMagt, Dated::Event).opens(Family::Magt),
    entry(Kind::IndgrebAnbragt, Group::MoreMagt, Dated::Event).opens(Family::Magt),
    entry(Kind::WhistleblowerHenvendelse, Group::TilsynOwn, Dated::Event).opens(Family::Henvendelse),
    entry(Kind::WhistleblowerBehandlet, Group::TilsynOwn, Dated::Event).family(Family::Henvendelse),
    entry(Kind::WhistleblowerOplyst, Group::TilsynOwn, Dated::Event).family(Family::Henvendelse).answers(&[Kind::WhistleblowerHenvendelse]),
    entry(Kind::BekymrendeForhold, Group::TilsynOwn, Dated::Event).opens(Family::Bekymring),
    entry(Kind::AndenMyndighedUnderrettet, Group::TilsynOwn, Dated::Event).family(Family::Bekymring),
    entry(Kind::TilsynsregnskabAfsluttet, Group::TilsynOwn, Dated::Event),
    entry(Kind::OverUnderskudIndregnet, Group::TilsynOwn, Dated::Event),
    entry(Kind::BarnModtaget, Group::Plejefamilie, Dated::Event).opens(Family::Pleje),
    entry(Kind::KonkretGodkendelse, Group::Plejefamilie, Dated::Decision).family(Family::Pleje),
    entry(Kind::Grundkursus, Group::Plejefamilie, Dated::Event).family(Family::Pleje),
    entry(Kind::Efteruddannelse, Group::Plejefamilie, Dated::Event),
    entry(Kind::StyrelsenOplysningerSendt, Group::Styrelsen, Dated::Letter).opens(Family::Tilsyn),
    entry(Kind::StyrelsenPaabud, Group::Styrelsen, Dated::Decision).answers(&[Kind::StyrelsenOplysningerSendt]),
    entry(Kind::StyrelsenMarkeringSendt, Group::Styrelsen, Dated::Letter).opens(Family::Tilsyn),
    entry(Kind::NationalRapport, Group::Styrelsen, Dated::Event),
    entry(Kind::NationalRapportBehandlet, Group::Styrelsen, Dated::Event),
];

impl EventKind {
    /// Whether it is a step of a dialogforløb.
    ///
    /// ```
    /// use kvalitetsmodel::case::EventKind;
    ///
    /// assert!(EventKind::Udviklingspunkt.is_step());
    /// assert!(!EventKind::Vilkaar.is_step());
    /// ```
    #[must_use]
    pub const fn is_step(self) -> bool {
        matches!(
            self,
            Self::Tilsynsbesoeg
                | Self::Kontakt
                | Self::Dialog
                | Self::Dialogmoede
                | Self::Tilsynsrapport
                | Self::Udviklingspunkt
                | Self::RedegoerelseAnmodet
                | Self::RedegoerelseModtaget
                | Self::Varsling
                | Self::Partshoering
                | Self::Udtalelse
                | Self::Paabud
                | Self::PaabudOpfyldt
                | Self::PaabudOphaevet
                | Self::SkaerpetTilsyn
                | Self::SkaerpetTilsynOphaevet
                | Self::Ophoer
                | Self::KommunerOrienteret
                | Self::TilbudsportalOpdateret
                | Self::Afsluttet
        )
    }

    /// Its row of the catalogue.
    ///
    /// ```
    /// use kvalitetsmodel::case::{EventGroup, EventKind};
    ///
    /// let group = EventKind::Paabud.entry().map(|entry| entry.group);
    /// assert_eq!(group, Some(EventGroup::FromTilsyn));
    /// ```
    #[must_use]
    pub fn entry(self) -> Option<&'static KindEntry> {
        CATALOGUE.iter().find(|entry| entry.kind == self)
    }
}

#[cfg(test)]
mod tests {
    use super::CATALOGUE;
    use crate::case::EventKind;

    #[test]
    fn every_kind_stands_in_the_catalogue_once() {
        for kind in EventKind::ALL {
            let rows = CATALOGUE.iter().filter(|entry| entry.kind == *kind).count();
            assert_eq!(rows, 1, "{}", kind.id());
        }
        assert_eq!(CATALOGUE.len(), EventKind::ALL.len());
    }
}
