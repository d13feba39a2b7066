//! The details of visits, reports and talk.

use alloc::string::String;

use super::details::details;
use super::{DialogPurpose, Dialogform, Effect, Moede};
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
        ..told,
        ..change,
    }
}

details! {
    /// A tilsynsrapport.
    pub struct Tilsynsrapport {
        ..told,
        ..change,
    }
}

details! {
    /// An udviklingspunkt in a report: a point to develop, without a place in the act.
    pub struct Udviklingspunkt {
        /// By when, where somebody has said.
        frist: Date = "frist",
        ..subject,
        ..told,
    }
}

details! {
    /// Contact, by telephone or letter; not in itself dialogue.
    pub struct Kontakt {
        /// In writing or in talk.
        form: Dialogform = "form",
        ..told,
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
        ..told,
        ..change,
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
        ..told,
        ..change,
    }
}

details! {
    /// A redegørelse, asked for or come.
    pub struct Redegoerelse {
        /// By when it is asked for.
        frist: Date = "frist",
        ..told,
        /// What change was seen.
        effect: Effect = "effect",
    }
}
