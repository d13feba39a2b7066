//! The input: the applicant's answers, and what people have planned.

use alloc::string::String;
use alloc::vec::Vec;

use super::{OpfoelgningSettings, Udfald};
use crate::assessment::Datakilde;
use crate::calendar::Date;

/// The part of a case that is about follow-up. The approval stands among its assessments, the
/// vilkår among what happened.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Opfoelgning {
    /// What the applicant answered, in any order.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<Svar>>", optional))]
    pub svar: Vec<Svar>,
    /// What people have planned and found, in any order. All of it is kept.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<Opfoelgningspunkt>>", optional))]
    pub points: Vec<Opfoelgningspunkt>,
    /// What counts as high and low.
    #[cfg_attr(feature = "ts", ts(as = "Option<OpfoelgningSettings>", optional))]
    pub settings: OpfoelgningSettings,
}

/// What the applicant answered on an indicator or criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Svar {
    /// Its place in the input.
    #[cfg_attr(feature = "ts", ts(skip))]
    pub(super) place: usize,
    /// The indicator or criterion.
    pub id: String,
    /// The answer in words.
    pub text: String,
}

impl Svar {
    /// An answer on an indicator or criterion.
    #[must_use]
    pub fn new(id: &str, text: &str) -> Self {
        Self { place: 0, id: String::from(id), text: String::from(text) }
    }
}

/// What people have planned for an indicator or criterion, and later found. The fields are our
/// own: no template is published.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
#[non_exhaustive]
pub struct Opfoelgningspunkt {
    /// Its place in the input.
    #[cfg_attr(feature = "ts", ts(skip))]
    pub(super) place: usize,
    /// The indicator or criterion.
    pub id: String,
    /// What to verify.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub verify: Option<String>,
    /// How: from what.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<Datakilde>>", optional))]
    pub datakilder: Vec<Datakilde>,
    /// When.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    pub when: Option<Date>,
    /// By whom: a role or initials.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub who: Option<String>,
    /// A note.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub note: Option<String>,
    /// What a person has concluded; it stands beside what is proposed.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub outcome: Option<Udfald>,
    /// Why.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub outcome_note: Option<String>,
    /// When it was looked at.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    pub seen_on: Option<Date>,
}

impl Opfoelgningspunkt {
    /// An indicator or criterion of which nothing is planned yet.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self { id: String::from(id), ..Self::default() }
    }
}
