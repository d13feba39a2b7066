//! An exact number as a threshold or an observed value has it in JSON.

use crate::exact::Fraction;
use crate::input::{Node, Reader, Value};

/// An exact number: in JSON a whole number, or `{ "numerator": 5, "denominator": 2 }`.
///
/// ```
/// use kvalitetsmodel::exact::Fraction;
/// use kvalitetsmodel::scoring::Tal;
///
/// assert_eq!(serde_json::to_string(&Tal::whole(12))?, "12");
/// let half = Tal(Fraction::new(5, 2)?);
/// assert_eq!(serde_json::to_string(&half)?, r#"{"numerator":5,"denominator":2}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "a name for one value, which it can only have")]
pub struct Tal(pub Fraction);

/// The parts of a number that is not whole.
#[derive(serde::Serialize)]
struct Parts {
    numerator: i64,
    denominator: i64,
}

impl Tal {
    /// A whole number.
    #[must_use]
    pub const fn whole(number: i64) -> Self {
        Self(Fraction::whole(number))
    }

    fn parts(self) -> Parts {
        Parts { numerator: self.0.numerator(), denominator: self.0.denominator() }
    }

    /// Reads a number between two whole ones; `allowed` says them in words.
    #[inline(never)]
    pub(crate) fn read(
        reader: &mut Reader,
        node: &Node<'_>,
        (least, most): (i64, i64),
        allowed: &'static str,
    ) -> Option<Self> {
        if !matches!(node.value(), Value::Object(_)) {
            return reader.number_within(node, least, most, allowed).map(Self::whole);
        }
        let fields = reader.object(node, &["numerator", "denominator"])?;
        let denominator = fields.require(reader, "denominator");
        let denominator = denominator.and_then(|its| reader.number_within(&its, 1, 1000, "1-1000"));
        let numerator = fields.require(reader, "numerator")?;
        let Some(below) = denominator else {
            reader.whole_number(&numerator);
            return None;
        };
        let (least, most) = (least.checked_mul(below)?, most.checked_mul(below)?);
        let above = reader.number_within(&numerator, least, most, allowed)?;
        Fraction::new(above, below).ok().map(Self)
    }
}

impl serde::Serialize for Tal {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.denominator() {
            1 => serializer.serialize_i64(self.0.numerator()),
            _ => self.parts().serialize(serializer),
        }
    }
}

#[cfg(feature = "ts")]
ts_as!(Tal, "number | { numerator: number; denominator: number }");
