//! The input: concerns, steps, intended decisions and settings.

use alloc::vec::Vec;

use super::{Bekymring, Trin};
use crate::model::Area;

/// When a course counts as long. No source has a number: the defaults are our own, can be set,
/// and stand in every result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
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

/// A dialogforløb: the communication with a tilbud from the first concern until it ends or a
/// decision is taken (the audit's own use of the word).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct Dialogforloeb {
    /// What the socialtilsyn supervises.
    pub area: Area,
    /// What it worries about.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<Bekymring>>", optional))]
    pub concerns: Vec<Bekymring>,
    /// What happened, in any order. A step after today is a plan.
    pub steps: Vec<Trin>,
    /// Decisions somebody thinks of, as steps that have no date yet. Where nothing is said: each
    /// of the three, about every concern that is not closed.
    #[cfg_attr(
        feature = "ts",
        ts(
            type = "(Omit<Trin, \"kind\" | \"date\"> & { kind: \"paabud\" | \"skaerpetTilsyn\" | \"ophoer\" })[]",
            optional
        )
    )]
    pub intended: Option<Vec<Trin>>,
    /// When a course counts as long.
    #[cfg_attr(feature = "ts", ts(as = "Option<DialogSettings>", optional))]
    pub settings: DialogSettings,
}

impl Dialogforloeb {
    /// Without concerns and steps yet, with the default settings.
    #[must_use]
    pub fn new(area: Area) -> Self {
        let settings = DialogSettings::default();
        Self { area, concerns: Vec::new(), steps: Vec::new(), intended: None, settings }
    }
}
