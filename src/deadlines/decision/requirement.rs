//! What must, or should, stand before a decision, and what the events show of it.

use alloc::string::String;

use crate::law::SourceRef;

words! {
    /// What is required of a decision. [`crate::text::requirement`] says it in words.
    pub enum RequirementKind {
        /// Dialogue about the facts.
        Dialogue = "dialogue",
        /// Why, where the decision is taken at once: what was special or, for ophør from 2022,
        /// that nothing is expected.
        UrgentReason = "urgentReason",
        /// A chance to put it right.
        Chance = "chance",
        /// An expectation that the tilbud can and will put it right.
        Expectation = "expectation",
        /// That the conditions of the act are there: a judgement that no event can show.
        Conditions = "conditions",
        /// That a påbud is necessary for the conditions of approval: a judgement, too.
        Necessary = "necessary",
        /// Partshøring, where forvaltningsloven § 19 requires one.
        Hearing = "hearing",
        /// That the tilbud knows the concern.
        Named = "named",
        /// That the tilbud knows the possible reactions.
        Reactions = "reactions",
        /// That the decision names the facts and what to put right.
        Facts = "facts",
        /// A frist; of an ending a reasonable one.
        Frist = "frist",
        /// A decision of its own, where an ending is to work despite a complaint.
        DespiteComplaint = "despiteComplaint",
        /// That one can see when the påbud is met, and that it ends.
        SeenBy = "seenBy",
        /// A period within the limit.
        Period = "period",
        /// A påbud in the same decision.
        PaabudToo = "paabudToo",
        /// Reasons and guidance on appeal.
        ReasonsAndGuidance = "reasonsAndGuidance",
        /// That the municipalities are told.
        Municipalities = "municipalities",
        /// That the decision is registered on Tilbudsportalen.
        Portal = "portal",
    }
}

words! {
    /// When a requirement is due.
    pub enum RequirementWhen {
        /// Before the decision.
        Before = "before",
        /// In the decision itself.
        With = "with",
        /// After it.
        After = "after",
    }
}

words! {
    /// What the events show of a requirement. None of them is a verdict.
    pub enum RequirementState {
        /// An event shows it.
        Noted = "noted",
        /// No event shows it.
        NotNoted = "notNoted",
        /// Something is noted, and whether it is enough is open.
        Unclear = "unclear",
        /// Something is noted that speaks against it.
        Against = "against",
        /// The law excuses from it on this day, because it is urgent.
        Excused = "excused",
        /// No event can show it: a person must judge.
        ToJudge = "toJudge",
    }
}

/// One requirement of one decision.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Requirement {
    /// What is required.
    pub what: RequirementKind,
    /// When.
    pub when: RequirementWhen,
    /// What the events show.
    pub state: RequirementState,
    /// The concern it is about, where it is looked at concern by concern.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concern: Option<String>,
    /// The place of the event that shows it, in the input.
    #[cfg_attr(feature = "ts", ts(type = "number", optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<usize>,
    /// What it rests on.
    #[serde(flatten)]
    pub source: SourceRef,
}
