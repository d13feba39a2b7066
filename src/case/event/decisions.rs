//! The details of what a socialtilsyn decides, and of the letters that come before.

use alloc::string::String;
use alloc::vec::Vec;

use super::details::details;
use super::{Effect, Forventning, Oere};
use crate::calendar::{Date, ReceiptKind};

details! {
    /// A påbud.
    pub struct Paabud {
        /// How it was sent.
        receipt: ReceiptKind = "receipt",
        /// The day it can be shown to have come to the party.
        received: Date = "received",
        /// The frist in it.
        frist: Date = "frist",
        /// What is to be put right, in a few words.
        subject: String = "subject",
        /// The criteria or indicators it is about, by id.
        about: Vec<String> = "about",
        /// What the socialtilsyn saw.
        seen: String = "seen",
        /// Whether it names the facts and what to put right.
        reason: bool = "reason",
        /// By what one can see that it is met.
        seen_by: String = "seenBy",
        /// What is expected of the tilbud.
        forventning: Forventning = "forventning",
        /// Whether it carries reasons and guidance on appeal.
        klagevejledning: bool = "klagevejledning",
        /// Taken at once, because special circumstances required it.
        straks: bool = "straks",
        /// What those special circumstances were.
        special: String = "special",
    }
}

details! {
    /// Skærpet tilsyn.
    pub struct SkaerpetTilsyn {
        /// How the decision was sent.
        receipt: ReceiptKind = "receipt",
        /// The day it can be shown to have come to the party.
        received: Date = "received",
        /// The last day of its period.
        to: Date = "to",
        /// The yearly fee, in øre.
        yearly_fee: Oere = "yearlyFee",
        /// What it is about, in a few words.
        subject: String = "subject",
        /// The criteria or indicators it is about, by id.
        about: Vec<String> = "about",
        /// What the socialtilsyn saw.
        seen: String = "seen",
        /// With a påbud in the same decision.
        med_paabud: bool = "medPaabud",
        /// What is expected of the tilbud.
        forventning: Forventning = "forventning",
        /// Whether it carries reasons and guidance on appeal.
        klagevejledning: bool = "klagevejledning",
        /// Taken at once, because special circumstances required it.
        straks: bool = "straks",
        /// What those special circumstances were.
        special: String = "special",
    }
}

details! {
    /// An ending of the approval.
    pub struct Ophoer {
        /// How the decision was sent.
        receipt: ReceiptKind = "receipt",
        /// The day it can be shown to have come to the party.
        received: Date = "received",
        /// The day it ends.
        frist: Date = "frist",
        /// What it is about, in a few words.
        subject: String = "subject",
        /// The criteria or indicators it is about, by id.
        about: Vec<String> = "about",
        /// What the socialtilsyn saw.
        seen: String = "seen",
        /// A chance to put right was given first.
        lejlighed: bool = "lejlighed",
        /// With a decision that bars the leader.
        karantaene: bool = "karantaene",
        /// What is expected of the tilbud.
        forventning: Forventning = "forventning",
        /// Whether it carries reasons and guidance on appeal.
        klagevejledning: bool = "klagevejledning",
        /// At once: because special circumstances required it or, from 2022, because it is not
        /// expected that the tilbud can or will put it right.
        straks: bool = "straks",
        /// What those special circumstances were.
        special: String = "special",
    }
}

details! {
    /// An approval with vilkår.
    pub struct Vilkaar {
        /// How the decision was sent.
        receipt: ReceiptKind = "receipt",
        /// The day it can be shown to have come to the party.
        received: Date = "received",
        /// The frist for them.
        frist: Date = "frist",
        /// What must be met, in a few words.
        subject: String = "subject",
        /// The criteria or indicators they are about, by id.
        about: Vec<String> = "about",
        /// What the socialtilsyn saw.
        seen: String = "seen",
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
        /// How it was sent.
        receipt: ReceiptKind = "receipt",
        /// The day it can be shown to have come to the party.
        received: Date = "received",
        /// Whether it carries reasons and guidance on appeal.
        klagevejledning: bool = "klagevejledning",
    }
}

details! {
    /// A new decision after a complaint or a request to reopen.
    pub struct NyAfgoerelse {
        /// How it was sent.
        receipt: ReceiptKind = "receipt",
        /// The day it can be shown to have come to the party.
        received: Date = "received",
        /// Whether it carries reasons and guidance on appeal.
        klagevejledning: bool = "klagevejledning",
        /// Partial relief.
        delvis: bool = "delvis",
    }
}

details! {
    /// An approval.
    pub struct Godkendelse {
        /// How it was sent.
        receipt: ReceiptKind = "receipt",
        /// The day it can be shown to have come to the party.
        received: Date = "received",
    }
}

details! {
    /// A permitted deviation from the approval.
    pub struct Fravigelse {
        /// How the decision was sent.
        receipt: ReceiptKind = "receipt",
        /// The day it can be shown to have come to the party.
        received: Date = "received",
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
        /// How it was sent.
        receipt: ReceiptKind = "receipt",
        /// The day it can be shown to have come to the party.
        received: Date = "received",
        /// The frist for comments in it.
        frist: Date = "frist",
        /// What it is about, in a few words.
        subject: String = "subject",
        /// The criteria or indicators it is about, by id.
        about: Vec<String> = "about",
        /// What the socialtilsyn saw.
        seen: String = "seen",
        /// Whether the party was told the concerns.
        told: bool = "told",
        /// Whether the party was told the possible reactions.
        reactions: bool = "reactions",
        /// What is expected of the tilbud.
        forventning: Forventning = "forventning",
    }
}

details! {
    /// A draft report for comments.
    pub struct Rapportudkast {
        /// How it was sent.
        receipt: ReceiptKind = "receipt",
        /// The day it can be shown to have come to the party.
        received: Date = "received",
        /// The frist for comments in the letter.
        frist: Date = "frist",
        /// The criteria or indicators it is about, by id.
        about: Vec<String> = "about",
        /// What the socialtilsyn saw.
        seen: String = "seen",
    }
}

details! {
    /// Something met or closed.
    pub struct Afsluttet {
        /// What change was seen.
        effect: Effect = "effect",
    }
}
