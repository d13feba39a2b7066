//! The details of what a socialtilsyn decides, and of the letters that come before.

use alloc::string::String;

use super::details::details;
use super::{Effect, Forventning, Oere};
use crate::calendar::Date;

details! {
    /// A påbud.
    pub struct Paabud {
        ..sent,
        /// The frist in it.
        frist: Date = "frist",
        ..subject,
        /// Whether it names the facts and what to put right.
        reason: bool = "reason",
        /// By what one can see that it is met.
        seen_by: String = "seenBy",
        ..decided,
    }
}

details! {
    /// Skærpet tilsyn.
    pub struct SkaerpetTilsyn {
        ..sent,
        /// The last day of its period.
        to: Date = "to",
        /// The yearly fee, in øre.
        yearly_fee: Oere = "yearlyFee",
        ..subject,
        /// With a påbud in the same decision.
        med_paabud: bool = "medPaabud",
        ..decided,
    }
}

details! {
    /// An ending of the approval.
    pub struct Ophoer {
        ..sent,
        /// The day it ends.
        frist: Date = "frist",
        ..subject,
        /// A chance to put right was given first.
        lejlighed: bool = "lejlighed",
        /// With a decision that bars the leader.
        karantaene: bool = "karantaene",
        ..decided,
    }
}

details! {
    /// An approval with vilkår.
    pub struct Vilkaar {
        ..sent,
        /// The frist for them.
        frist: Date = "frist",
        ..subject,
        /// By whom they are followed up.
        who: String = "who",
        /// Approved because what is missing is expected within a shorter time (from 2026: BEK
        /// 1559/2025 § 3, stk. 3).
        kortere_periode: bool = "korterePeriode",
        /// Whether the decision carries reasons and guidance on appeal.
        klagevejledning: bool = "klagevejledning",
    }
}

details! {
    /// Another decision that can be appealed.
    pub struct Afgoerelse {
        ..sent,
        /// Whether it carries reasons and guidance on appeal.
        klagevejledning: bool = "klagevejledning",
    }
}

details! {
    /// A new decision after a complaint or a request to reopen.
    pub struct NyAfgoerelse {
        ..sent,
        /// Whether it carries reasons and guidance on appeal.
        klagevejledning: bool = "klagevejledning",
        /// Partial relief.
        delvis: bool = "delvis",
    }
}

details! {
    /// An approval.
    pub struct Godkendelse {
        ..sent,
    }
}

details! {
    /// A change of the approval, decided.
    pub struct AendringAfgjort {
        ..sent,
        /// Refused, in whole or in part.
        afslag: bool = "afslag",
        /// Whether it carries reasons and guidance on appeal.
        klagevejledning: bool = "klagevejledning",
    }
}

details! {
    /// A permitted deviation from the approval.
    pub struct Fravigelse {
        ..sent,
        /// Its last day.
        to: Date = "to",
    }
}

details! {
    /// A longer frist for a påbud.
    pub struct PaabudForlaenget {
        /// The new frist.
        frist: Date = "frist",
    }
}

details! {
    /// A letter to the party before a decision: agterskrivelse (varsling) or partshøring.
    pub struct Varsling {
        ..sent,
        /// The frist for comments in it.
        frist: Date = "frist",
        ..subject,
        ..told,
        /// What is expected of the tilbud.
        forventning: Forventning = "forventning",
    }
}

details! {
    /// A draft report for comments.
    pub struct Rapportudkast {
        ..sent,
        /// The frist for comments in the letter.
        frist: Date = "frist",
        ..seen,
    }
}

details! {
    /// Something met or closed.
    pub struct Afsluttet {
        /// What change was seen.
        effect: Effect = "effect",
    }
}
