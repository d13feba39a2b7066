//! The details of visits, reports and talk.

use alloc::string::String;
use alloc::vec::Vec;

use super::details::details;
use super::{DialogPurpose, Dialogform, Effect, Forventning, Moede};
use crate::calendar::Date;

details! {
    /// A tilsynsbesøg.
    pub struct Tilsynsbesoeg {
        /// Whether it was announced.
        announced: bool = "announced",
        /// When it was announced.
        announced_on: Date = "announcedOn",
        /// The afdeling that was visited.
        afdeling: String = "afdeling",
        /// Whether a reason for announcing it has been noted.
        reason: bool = "reason",
        /// Whether the tilbud was told the concerns.
        told: bool = "told",
        /// Whether the tilbud was told the possible reactions.
        reactions: bool = "reactions",
        /// What change was seen.
        effect: Effect = "effect",
        /// What is expected of the tilbud.
        forventning: Forventning = "forventning",
    }
}

details! {
    /// A tilsynsrapport.
    pub struct Tilsynsrapport {
        /// Whether the tilbud was told the concerns.
        told: bool = "told",
        /// Whether the tilbud was told the possible reactions.
        reactions: bool = "reactions",
        /// What change was seen.
        effect: Effect = "effect",
        /// What is expected of the tilbud.
        forventning: Forventning = "forventning",
    }
}

details! {
    /// An udviklingspunkt in a report: a point to develop, without a place in the act.
    pub struct Udviklingspunkt {
        /// By when, where somebody has said.
        frist: Date = "frist",
        /// What it is about, in a few words.
        subject: String = "subject",
        /// The criteria or indicators it is about, by id.
        about: Vec<String> = "about",
        /// What the socialtilsyn saw.
        seen: String = "seen",
        /// Whether the tilbud was told the concerns.
        told: bool = "told",
        /// Whether the tilbud was told the possible reactions.
        reactions: bool = "reactions",
    }
}

details! {
    /// Contact, by telephone or letter; not in itself dialogue.
    pub struct Kontakt {
        /// In writing or in talk.
        form: Dialogform = "form",
        /// Whether the tilbud was told the concerns.
        told: bool = "told",
        /// Whether the tilbud was told the possible reactions.
        reactions: bool = "reactions",
        /// What change was seen.
        effect: Effect = "effect",
    }
}

details! {
    /// A dialogue in another form than a dialogmøde.
    pub struct Dialog {
        /// What the tilbud was told it is for.
        purpose: DialogPurpose = "purpose",
        /// In writing or in talk; talk where it is not said.
        form: Dialogform = "form",
        /// Whether the tilbud was told the concerns.
        told: bool = "told",
        /// Whether the tilbud was told the possible reactions.
        reactions: bool = "reactions",
        /// What change was seen.
        effect: Effect = "effect",
        /// What is expected of the tilbud.
        forventning: Forventning = "forventning",
    }
}

details! {
    /// A dialogmøde.
    pub struct Dialogmoede {
        /// Which of the two kinds it was.
        moede: Moede = "moede",
        /// What the tilbud was told it is for.
        purpose: DialogPurpose = "purpose",
        /// In writing or in talk; talk where it is not said.
        form: Dialogform = "form",
        /// Whether the tilbud was told the concerns.
        told: bool = "told",
        /// Whether the tilbud was told the possible reactions.
        reactions: bool = "reactions",
        /// What change was seen.
        effect: Effect = "effect",
        /// What is expected of the tilbud.
        forventning: Forventning = "forventning",
    }
}

details! {
    /// A redegørelse, asked for or come.
    pub struct Redegoerelse {
        /// By when it is asked for.
        frist: Date = "frist",
        /// Whether the tilbud was told the concerns.
        told: bool = "told",
        /// Whether the tilbud was told the possible reactions.
        reactions: bool = "reactions",
        /// What change was seen.
        effect: Effect = "effect",
    }
}
