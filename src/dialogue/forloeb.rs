//! What a case says of its dialogforløb beside events and concerns: intended decisions and
//! settings.

use crate::case::Events;

/// When a course counts as long. No source has a number: the defaults are our own, can be set,
/// and stand in every result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct DialogSettings {
    /// So many months without a recorded change are long.
    #[cfg_attr(feature = "ts", ts(as = "Option<u8>", optional))]
    pub long_months: i64,
    /// The same for a grave concern.
    #[cfg_attr(feature = "ts", ts(as = "Option<u8>", optional))]
    pub grave_months: i64,
    /// So many steps without a recorded change are many.
    #[cfg_attr(feature = "ts", ts(as = "Option<u8>", optional))]
    pub many_steps: i64,
}

impl Default for DialogSettings {
    fn default() -> Self {
        Self { long_months: 6, grave_months: 3, many_steps: 6 }
    }
}

/// The part of a case that is about its dialogforløb alone: the communication with a tilbud from
/// the first concern until it ends or a decision is taken (the audit's own use of the word).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
#[non_exhaustive]
pub struct Dialogforloeb {
    /// Decisions somebody thinks of: a påbud, skærpet tilsyn or ophør that has no date yet; what
    /// is intended is intended today. Where nothing is said: each of the three, about every
    /// concern that is not closed.
    #[cfg_attr(
        feature = "ts",
        ts(
            type = "(Omit<CaseEvent & { kind: \"paabud\" | \"skaerpetTilsyn\" | \"ophoer\" }, \"date\">)[]",
            optional
        )
    )]
    pub intended: Option<Events>,
    /// When a course counts as long.
    #[cfg_attr(feature = "ts", ts(as = "Option<DialogSettings>", optional))]
    pub settings: DialogSettings,
}

impl Dialogforloeb {
    /// Nothing is said; the default settings.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
