//! The input: the approval, the applicant's answers, what people have planned, and vilkår.

use alloc::string::String;
use alloc::vec::Vec;

use super::{OpfoelgningSettings, Udfald};
use crate::assessment::{Datakilde, Vurdering};
use crate::calendar::Date;

/// What an approval is followed up from.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Opfoelgning {
    /// The approval, of kind godkendelse.
    pub vurdering: Vurdering,
    /// What the applicant answered, in any order.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<Svar>>", optional))]
    pub svar: Vec<Svar>,
    /// What people have planned and found, in any order. All of it is kept.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<Opfoelgningspunkt>>", optional))]
    pub points: Vec<Opfoelgningspunkt>,
    /// The vilkår of the approval, in any order.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<Vilkaar>>", optional))]
    pub vilkaar: Vec<Vilkaar>,
}

/// What the applicant answered on an indicator or criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Svar {
    /// The indicator or criterion.
    pub id: String,
    /// The answer in words.
    pub text: String,
}

/// What people have planned for an indicator or criterion, and later found. The fields are our
/// own: no template is published.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct Opfoelgningspunkt {
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

/// A vilkår of an approval.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct Vilkaar {
    /// The user's own id of it.
    pub id: String,
    /// What must be met.
    pub text: String,
    /// The indicators and criteria it is about.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<String>>", optional))]
    pub about: Vec<String>,
    /// The frist set, where one is.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    pub frist: Option<Date>,
    /// Approved because what is missing is expected within a shorter time (from 2026: BEK
    /// 1559/2025 § 3, stk. 3).
    #[cfg_attr(feature = "ts", ts(optional))]
    pub kortere_periode: Option<bool>,
    /// When it was met.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    pub met_on: Option<Date>,
    /// By whom it is followed up.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub who: Option<String>,
}

/// A plan, and the assessment of the running tilbud it is verified against.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Verificeringsgrundlag {
    /// What the approval expected.
    pub plan: Opfoelgning,
    /// The assessment, of kind drift.
    pub drift: Vurdering,
    /// What counts as high and low.
    #[cfg_attr(feature = "ts", ts(as = "Option<OpfoelgningSettings>", optional))]
    pub settings: OpfoelgningSettings,
}
