//! Classes of size.

use alloc::vec::Vec;

/// The bounds of a list of sizes do not rise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "it says one thing, and has no more to say")]
pub struct Unordered;

impl core::fmt::Display for Unordered {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("the bounds of the sizes do not rise")
    }
}

impl core::error::Error for Unordered {}

/// Classes of size by number of places: each bound is the largest of its class. No law names them;
/// whoever compares says them, and they stand with the result.
///
/// ```
/// use kvalitetsmodel_kalibrering::register::Sizes;
///
/// let sizes = Sizes::new(&[5, 15])?;
/// assert_eq!([5, 6, 15, 40].map(|places| sizes.class(places)), [0, 1, 1, 2]);
/// # Ok::<(), kvalitetsmodel_kalibrering::register::Unordered>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Sizes(Vec<u16>);

impl Sizes {
    /// The classes with these bounds; one class of all sizes without any.
    ///
    /// # Errors
    /// [`Unordered`] where a bound is not above the one before it.
    pub fn new(bounds: &[u16]) -> Result<Self, Unordered> {
        if bounds.is_sorted_by(|a, b| a < b) { Ok(Self(bounds.to_vec())) } else { Err(Unordered) }
    }

    /// The class of a number of places, from 0.
    #[must_use]
    pub fn class(&self, pladser: u16) -> usize {
        self.0.partition_point(|bound| *bound < pladser)
    }
}
