//! The checklist: what to do in the first days, and before and at a dialogmøde.
//!
//! After LOS, "Gode råd til et godt samarbejde med Socialtilsynet", 5 May 2021, in our own
//! words ([`crate::text::tjekpunkt`]). It is an organisation's advice: no law, no deadlines.
//! "The first days" is our own framing: LOS gives points without days. So is that the advice, which
//! is about a report, is of use after a varsling or a decision too: the words name all three.

use alloc::vec::Vec;

use crate::case::{EventKind, Party};
use crate::law::Bilingual;

words! {
    /// A point of the checklist.
    pub enum Tjekpunkt {
        /// Read all of it.
        LaesRapporten = "laesRapporten",
        /// Let feelings wait.
        VentMedFoelelser = "ventMedFoelelser",
        /// Bring the board in at once.
        InddragBestyrelsen = "inddragBestyrelsen",
        /// Call a meeting of the board.
        Bestyrelsesmoede = "bestyrelsesmoede",
        /// Do not put it aside because you disagree.
        LaegIkkeVaek = "laegIkkeVaek",
        /// Start on a draft plan.
        UdkastTilHandleplan = "udkastTilHandleplan",
        /// At the meeting: settle the answer and start what clearly should be better.
        AftalSvaret = "aftalSvaret",
        /// Where it is wrong, show it.
        VisHvadDerSker = "visHvadDerSker",
        /// Ask for help early.
        BedOmHjaelp = "bedOmHjaelp",
        /// Leader and members of the board both take part.
        LederOgBestyrelse = "lederOgBestyrelse",
        /// Send the draft plan ahead.
        SendUdkastet = "sendUdkastet",
        /// Start from what the socialtilsyn finds problematic.
        TagUdgangspunkt = "tagUdgangspunkt",
        /// Be prepared and concrete.
        VaerForberedt = "vaerForberedt",
        /// Be able to explain your approach.
        ForklarTilgangen = "forklarTilgangen",
        /// Keep a good tone.
        GodTone = "godTone",
        /// Ask for examples.
        BedOmEksempler = "bedOmEksempler",
        /// Consider whether an intended påbud can become development.
        UdviklingIStedet = "udviklingIStedet",
        /// Bring somebody along.
        TagEnMed = "tagEnMed",
    }
}

words! {
    /// When a point of the checklist belongs.
    pub enum Fase {
        /// In the first days.
        FoersteDage = "foersteDage",
        /// Before and at a dialogmøde.
        Dialogmoede = "dialogmoede",
    }
}

impl Tjekpunkt {
    /// When it belongs.
    #[must_use]
    pub const fn fase(self) -> Fase {
        if (self as u8) < (Self::LederOgBestyrelse as u8) {
            Fase::FoersteDage
        } else {
            Fase::Dialogmoede
        }
    }

    /// Whether it is only for those who have a board.
    #[must_use]
    pub const fn with_board(self) -> bool {
        matches!(
            self,
            Self::InddragBestyrelsen
                | Self::Bestyrelsesmoede
                | Self::AftalSvaret
                | Self::LederOgBestyrelse
        )
    }
}

/// A point of the checklist, and whether it is ticked off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Tjekset {
    /// Which one.
    pub id: Tjekpunkt,
    /// When it belongs.
    pub fase: Fase,
    /// Whether it is done.
    pub done: bool,
}

/// The checklist for those it is for.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Tjekliste {
    /// Where it is from.
    pub source: Bilingual,
    /// Its points, in order.
    pub items: Vec<Tjekset>,
}

const SOURCE: Bilingual = Bilingual::new(
    "Råd fra LOS (Gode råd til et godt samarbejde med Socialtilsynet, 5. maj 2021), gengivet med egne ord. Det er ikke lov.",
    "Advice from LOS (Gode råd til et godt samarbejde med Socialtilsynet, 5 May 2021), in our own words. It is not law.",
);

impl Tjekliste {
    /// The checklist, without the points about a board where there is none. Where nobody has said,
    /// they stay; a plejefamilie has none.
    ///
    /// ```
    /// use kvalitetsmodel::case::Party;
    /// use kvalitetsmodel::plan::{Fase, Tjekliste};
    ///
    /// let first_days = |party| {
    ///     let all = Tjekliste::of(party, None, &[]).items;
    ///     all.iter().filter(|item| item.fase == Fase::FoersteDage).count()
    /// };
    /// assert_eq!((first_days(Party::Tilbud), first_days(Party::Plejefamilie)), (9, 6));
    /// ```
    #[must_use]
    pub fn of(party: Party, bestyrelse: Option<bool>, done: &[Tjekpunkt]) -> Self {
        let board = party != Party::Plejefamilie && bestyrelse != Some(false);
        let mut items = Vec::new();
        for id in Tjekpunkt::ALL {
            if board || !id.with_board() {
                items.push(Tjekset { id: *id, fase: id.fase(), done: done.contains(id) });
            }
        }
        Self { source: SOURCE, items }
    }

    /// Whether an event of a kind is one after which the points of the first days are of use.
    #[must_use]
    pub const fn is_after(kind: EventKind) -> bool {
        matches!(
            kind,
            EventKind::TilsynsrapportUdkast
                | EventKind::Tilsynsrapport
                | EventKind::Varsling
                | EventKind::Partshoering
                | EventKind::Paabud
                | EventKind::SkaerpetTilsyn
                | EventKind::Ophoer
        )
    }
}
