//! Bands of scores, and how they are merged.

use alloc::vec::Vec;

use kvalitetsmodel::exact::Fraction;

/// The rungs of a ladder of bands do not follow from each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "it says one thing, and has no more to say")]
pub struct NotNested;

impl core::fmt::Display for NotNested {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("bounds do not rise, or are not among those of the rung before")
    }
}

impl core::error::Error for NotNested {}

/// A ladder of bands: each rung is the bounds of its bands, in rising order; a score is in the band
/// of the last bound that it is not below. Each rung has only bounds of the one before.
///
/// ```
/// use kvalitetsmodel::exact::Fraction;
/// use kvalitetsmodel_kalibrering::suppression::Bands;
///
/// let half = Fraction::new(1, 2)?;
/// let bands = Bands::new(vec![vec![half, Fraction::whole(1)], vec![Fraction::whole(1)]]);
/// assert!(bands.is_ok());
/// assert!(Bands::new(vec![vec![half], vec![Fraction::whole(1)]]).is_err());
/// # Ok::<(), kvalitetsmodel::exact::Overflow>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bands(Vec<Vec<Fraction>>);

impl Bands {
    /// The ladder of these rungs.
    ///
    /// # Errors
    /// [`NotNested`] without a rung, where bounds do not rise, or where a rung has a bound that the
    /// one before it lacks.
    pub fn new(rungs: Vec<Vec<Fraction>>) -> Result<Self, NotNested> {
        let rising = rungs.iter().all(|rung| rung.is_sorted_by(|a, b| a < b));
        let above = rungs.iter().zip(rungs.iter().skip(1));
        let mut nested = above.map(|(one, next)| next.iter().all(|bound| one.contains(bound)));
        if !rungs.is_empty() && rising && nested.all(|its| its) {
            Ok(Self(rungs))
        } else {
            Err(NotNested)
        }
    }

    /// For means of scores from 1 to 5: the nearest whole score, low ones merged first, since most
    /// scores are high.
    #[must_use]
    pub fn scores() -> Self {
        let bound = |whole: i64| Fraction::new(2 * whole - 1, 2).unwrap_or(Fraction::whole(whole));
        let rung = |bounds: &[i64]| bounds.iter().copied().map(bound).collect();
        Self([&[2, 3, 4, 5][..], &[3, 4, 5], &[4, 5], &[5]].map(rung).to_vec())
    }

    /// For shares of criteria that are met: fewer than half, half or more, all.
    #[must_use]
    pub fn shares() -> Self {
        let (half, all) = (Fraction::new(1, 2).unwrap_or(Fraction::whole(1)), Fraction::whole(1));
        Self(alloc::vec![alloc::vec![half, all], alloc::vec![all]])
    }

    pub(super) fn rungs(&self) -> &[Vec<Fraction>] {
        &self.0
    }

    /// The band of a score on the first rung.
    pub(super) fn band(&self, score: Fraction) -> usize {
        self.0.first().map_or(0, |bounds| bounds.partition_point(|bound| *bound <= score))
    }

    /// The band of another rung that a band of the first one becomes part of.
    pub(super) fn merged(&self, band: usize, rung: &[Fraction]) -> usize {
        let bounds = self.0.first().map_or(&[][..], Vec::as_slice);
        let low = band.checked_sub(1).and_then(|at| bounds.get(at));
        low.map_or(0, |low| rung.partition_point(|bound| bound <= low))
    }
}
