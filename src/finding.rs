//! What every part of the crate finds: one form, whatever it is about.

use alloc::string::String;

use crate::codes::{Coded, Params};
use crate::law::{Confidence, SourceRef};

words! {
    /// How much a finding weighs.
    pub enum Severity {
        /// Something contradicts itself, or does not count as it stands.
        Warning = "warning",
        /// Something is missing or worth knowing.
        Note = "note",
    }
}

/// Something worth a second look. A finding never decides anything.
///
/// ```
/// use kvalitetsmodel::assessment::{FindingKind, Vurdering, findings};
/// use kvalitetsmodel::finding::{Finding, Severity};
/// use kvalitetsmodel::input::Value;
///
/// let text = |text: &str| Value::Text(text.into());
/// let value = Value::Object(vec![
///     ("area".into(), text("tilbud")),
///     ("date".into(), text("2025-11-22")),
///     ("kind".into(), text("drift")),
/// ]);
/// let (vurdering, assessed) = Vurdering::read(&value, None)?;
/// let found: Vec<Finding<FindingKind>> = findings(&vurdering, &assessed).findings;
/// let missing = found.iter().find(|one| one.kind == FindingKind::TilbudstypeMissing);
/// let missing = missing.expect("which indicators apply is not known");
/// assert_eq!((missing.severity, &*missing.path), (Severity::Note, "/tilbud/tilbudstyper"));
/// # Ok::<(), kvalitetsmodel::input::Problems>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding<Kind> {
    /// What was found, and its parameters.
    pub kind: Kind,
    /// How much it weighs.
    pub severity: Severity,
    /// Where in the input, as a JSON pointer; for what is missing, the place it belongs in.
    pub path: String,
    /// What it rests on, where there is a rule or a document behind it.
    pub source: Option<SourceRef>,
}

impl<Kind: Coded> Finding<Kind> {
    /// Whether it says the same as another of the same place, by what is written of both.
    pub(crate) fn repeats(&self, other: &Self) -> bool {
        let says = |one: &Self| (one.severity, one.source, one.kind.code());
        says(self) == says(other) && self.kind.params() == other.kind.params()
    }
}

impl<Kind: Coded> serde::Serialize for Finding<Kind> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (code, params) = (self.kind.code(), self.kind.params());
        let (severity, path) = (self.severity, self.path.as_str());
        let source = self.source.map(|its| its.place);
        let confidence = self.source.map(|its| its.confidence);
        Written { code, params, severity, path, source, confidence }.serialize(serializer)
    }
}

/// A finding as it stands in JSON, compiled once for every kind.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
struct Written<'f> {
    #[cfg_attr(feature = "ts", ts(skip))]
    code: &'static str,
    #[cfg_attr(feature = "ts", ts(skip))]
    #[serde(skip_serializing_if = "Params::is_empty")]
    params: Params<'f>,
    /// How much it weighs.
    severity: Severity,
    /// Where in the input, as a JSON pointer; for what is missing, the place it belongs in.
    path: &'f str,
    /// The place of what it rests on in the `sources` of the result.
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<usize>,
    /// How sure it is by that.
    #[serde(skip_serializing_if = "Option::is_none")]
    confidence: Option<Confidence>,
}

#[cfg(feature = "ts")]
impl<Kind: ts_rs::TS> ts_rs::TS for Finding<Kind> {
    type WithoutGenerics = Finding<ts_rs::Dummy>;
    type OptionInnerType = Self;

    fn docs() -> Option<String> {
        Some("/** Something worth a second look. A finding never decides anything. */".into())
    }

    fn name(config: &ts_rs::Config) -> String {
        ["Finding<", &Kind::name(config), ">"].concat()
    }

    fn inline(config: &ts_rs::Config) -> String {
        ["(", &Kind::name(config), " & ", &Written::inline(config), ")"].concat()
    }

    fn decl(config: &ts_rs::Config) -> String {
        ["type Finding<Kind> = Kind & ", &Written::inline(config), ";"].concat()
    }

    fn decl_concrete(config: &ts_rs::Config) -> String {
        Self::decl(config)
    }
}
