//! A code together with its words.

use alloc::vec::Vec;

use super::{finding, problem};
use crate::assessment::FindingKind;
use crate::finding::Finding;
use crate::input::{Problem, Problems};
use crate::law::Bilingual;

/// Something with a code, and its message in both languages.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Told<T> {
    /// What is told.
    #[serde(flatten)]
    pub what: T,
    /// In words.
    pub message: Bilingual,
}

impl From<Problem> for Told<Problem> {
    fn from(what: Problem) -> Self {
        Self { message: problem(&what.kind), what }
    }
}

impl From<Finding<FindingKind>> for Told<Finding<FindingKind>> {
    fn from(what: Finding<FindingKind>) -> Self {
        Self { message: finding(&what.kind), what }
    }
}

/// Every problem with its message.
///
/// ```
/// use kvalitetsmodel::input::Value;
/// use kvalitetsmodel::assessment::Vurdering;
/// use kvalitetsmodel::text::told;
///
/// let problems = Vurdering::read(&Value::Null, None).expect_err("null is no assessment");
/// assert!(told(problems)[0].message.da.starts_with("Her skal stå"));
/// ```
#[must_use]
pub fn told(problems: Problems) -> Vec<Told<Problem>> {
    let mut told = Vec::with_capacity(problems.0.len());
    for problem in problems.0 {
        told.push(Told::from(problem));
    }
    told
}
