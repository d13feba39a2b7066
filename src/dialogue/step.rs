//! A step of a dialogforløb.

use alloc::string::String;
use alloc::vec::Vec;

use crate::calendar::Date;
use crate::deadlines::FactKind;

words! {
    /// What a step is. Where a step is also a fact of the deadlines it has the same word as in
    /// [`crate::deadlines::FactKind`], so that it is typed once.
    pub enum TrinKind {
        /// A visit, announced or not.
        Tilsynsbesoeg = "tilsynsbesoeg",
        /// Contact, by telephone or letter, for example to the leader; not in itself dialogue.
        Kontakt = "kontakt",
        /// A dialogue in another form than a dialogmøde.
        Dialog = "dialog",
        /// A dialogmøde; [`Moede`] says which of the two kinds it is.
        Dialogmoede = "dialogmoede",
        /// A tilsynsrapport.
        Tilsynsrapport = "tilsynsrapport",
        /// An udviklingspunkt in a report: a point to develop, without a place in the act.
        Udviklingspunkt = "udviklingspunkt",
        /// A redegørelse is asked for.
        RedegoerelseAnmodet = "redegoerelseAnmodet",
        /// The redegørelse has come.
        RedegoerelseModtaget = "redegoerelseModtaget",
        /// An agterskrivelse: it gives notice (varsling) of an intended decision.
        Varsling = "varsling",
        /// A partshøring.
        Partshoering = "partshoering",
        /// What the tilbud says to a hearing or an agterskrivelse.
        Udtalelse = "udtalelse",
        /// A decision on påbud.
        Paabud = "paabud",
        /// The påbud is met.
        PaabudOpfyldt = "paabudOpfyldt",
        /// The påbud is lifted.
        PaabudOphaevet = "paabudOphaevet",
        /// A decision on skærpet tilsyn.
        SkaerpetTilsyn = "skaerpetTilsyn",
        /// The skærpet tilsyn is lifted.
        SkaerpetTilsynOphaevet = "skaerpetTilsynOphaevet",
        /// A decision that the approval ends.
        Ophoer = "ophoer",
        /// The municipalities are told.
        KommunerOrienteret = "kommunerOrienteret",
        /// Tilbudsportalen is updated.
        TilbudsportalOpdateret = "tilbudsportalOpdateret",
        /// The course, or the concerns it names, is closed.
        Afsluttet = "afsluttet",
    }
}

words! {
    /// The two kinds of dialogmøde that several socialtilsyn use (Auditrapport 19.2,
    /// "Transparens i dialogforløbet"). Practice, not law.
    pub enum Moede {
        /// To find out whether there is ground for the concern.
        Afklarende = "afklarende",
        /// About the decision the socialtilsyn intends.
        PaataenktAfgoerelse = "paataenktAfgoerelse",
    }
}

words! {
    /// What the tilbud was told the dialogue is for (Auditrapport 19.2, "Formålet med
    /// dialogen").
    pub enum DialogPurpose {
        /// To find out whether there is ground for the concern.
        Confirm = "confirm",
        /// To talk about a concern held to be well-founded, and what is intended.
        Discuss = "discuss",
    }
}

words! {
    /// Whether a dialogue was in writing or in talk.
    pub enum Dialogform {
        /// In writing.
        Writing = "writing",
        /// In talk.
        Talk = "talk",
        /// Both.
        Both = "both",
    }
}

words! {
    /// What change in practice the socialtilsyn has seen.
    pub enum Effect {
        /// None.
        None = "none",
        /// Some.
        Some = "some",
        /// The concern is met.
        Full = "full",
    }
}

/// What the socialtilsyn expects of the tilbud, as it is noted.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct Forventning {
    /// That the tilbud can and will put it right.
    pub kan_og_vil: bool,
    /// Until 2025 the expectation must be justified: what it rests on.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub begrundelse: Option<String>,
    /// From 2026: within a shorter time.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub kortere_periode: Option<bool>,
}

/// A step. What is not known is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct Trin {
    /// What it is.
    pub kind: TrinKind,
    /// When: the law of this day judges it.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub date: Date,
    /// The user's own id of it.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub id: Option<String>,
    /// The ids of the concerns it is about; empty while nobody has said.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<String>>", optional))]
    pub concerns: Vec<String>,
    /// A short text.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub text: Option<String>,
    /// Whether a visit was announced.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub announced: Option<bool>,
    /// When a visit was announced.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    pub announced_on: Option<Date>,
    /// Which kind of dialogmøde it was.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub moede: Option<Moede>,
    /// In writing or in talk; `dialog` and `dialogmoede` are talk where it is not said.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub form: Option<Dialogform>,
    /// What the tilbud was told the dialogue is for.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub purpose: Option<DialogPurpose>,
    /// Whether the tilbud was told the possible reactions.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub reactions: Option<bool>,
    /// Whether the tilbud was told the concerns. Where it is not said, a visit does not tell
    /// them, and all that is sent or talked about does.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub told: Option<bool>,
    /// What change was seen.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub effect: Option<Effect>,
    /// What is expected of the tilbud.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub forventning: Option<Forventning>,
    /// Taken at once: because special circumstances required it or, of ophør from 2022, because it
    /// is not expected that the tilbud can or will put it right.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub straks: Option<bool>,
    /// What those special circumstances were.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub special: Option<String>,
    /// The frist that was set.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    pub frist: Option<Date>,
    /// The end of its period.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    pub to: Option<Date>,
    /// Whether the decision names the facts and what to put right.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub reason: Option<bool>,
    /// For a påbud: by what one can see that it is met.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub seen_by: Option<String>,
    /// With a påbud in the same decision.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub med_paabud: Option<bool>,
    /// With reasons and guidance on appeal.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub klagevejledning: Option<bool>,
    /// A chance to put right was given first.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub lejlighed: Option<bool>,
}

impl TrinKind {
    /// The fact of the deadlines that it is, by its word; `None` for what they know nothing of.
    ///
    /// ```
    /// use kvalitetsmodel::deadlines::FactKind;
    /// use kvalitetsmodel::dialogue::TrinKind;
    ///
    /// assert_eq!(TrinKind::Paabud.fact_kind(), Some(FactKind::Paabud));
    /// assert_eq!(TrinKind::Udviklingspunkt.fact_kind(), None);
    /// ```
    #[must_use]
    pub fn fact_kind(self) -> Option<FactKind> {
        FactKind::ALL.iter().copied().find(|kind| kind.id() == self.id())
    }

    /// Whether it is one of the decisions that dialogue comes before.
    #[must_use]
    pub const fn is_decision(self) -> bool {
        matches!(self, Self::Paabud | Self::SkaerpetTilsyn | Self::Ophoer)
    }

    /// Whether it is dialogue in the sense of the bekendtgørelse, as it is read here: the
    /// tilbud was talked with. What dialogue is, no text defines.
    #[must_use]
    pub const fn is_dialogue(self) -> bool {
        matches!(self, Self::Dialog | Self::Dialogmoede)
    }

    /// Whether it may be dialogue: the tilbud could say something, but it is open whether that
    /// is enough.
    pub(super) const fn may_be_dialogue(self) -> bool {
        matches!(self, Self::Kontakt | Self::RedegoerelseModtaget | Self::Udtalelse)
    }

    /// Whether it announces a reaction: a letter that gives notice of one, or a hearing.
    pub(super) const fn is_warning(self) -> bool {
        matches!(self, Self::Varsling | Self::Partshoering)
    }

    /// Whether the tilbud learns of the concerns by it, where nobody has said.
    const fn tells(self) -> bool {
        matches!(
            self,
            Self::Kontakt
                | Self::Dialog
                | Self::Dialogmoede
                | Self::Tilsynsrapport
                | Self::Udviklingspunkt
                | Self::RedegoerelseAnmodet
        )
    }
}

impl Trin {
    /// A step of which only kind and date are known.
    #[must_use]
    pub const fn new(kind: TrinKind, date: Date) -> Self {
        Self {
            kind,
            date,
            id: None,
            concerns: Vec::new(),
            text: None,
            announced: None,
            announced_on: None,
            moede: None,
            form: None,
            purpose: None,
            reactions: None,
            told: None,
            effect: None,
            forventning: None,
            straks: None,
            special: None,
            frist: None,
            to: None,
            reason: None,
            seen_by: None,
            med_paabud: None,
            klagevejledning: None,
            lejlighed: None,
        }
    }

    pub(super) fn is_straks(&self) -> bool {
        self.straks == Some(true)
    }

    pub(super) fn was_announced(&self) -> Option<bool> {
        self.announced.or(self.announced_on.map(|_| true))
    }

    /// Whether the tilbud learnt of its concerns by it.
    pub(super) fn tells(&self) -> bool {
        self.told.unwrap_or(self.kind.tells())
    }

    /// Whether people talked.
    pub(super) fn is_talk(&self) -> bool {
        match self.form {
            Some(form) => form != Dialogform::Writing,
            None => self.kind.is_dialogue(),
        }
    }

    /// Whether a change was seen.
    pub(super) fn shows_change(&self) -> bool {
        matches!(self.effect, Some(Effect::Some | Effect::Full))
    }
}
