//! Strata, and how they are merged.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use kvalitetsmodel::model::Tilbudstype;

/// A ladder of strata: each rung says of every stratum of the sample which merged one it is in.
///
/// ```
/// use kvalitetsmodel::model::Tilbudstype;
/// use kvalitetsmodel_kalibrering::suppression::Ladder;
///
/// // Botilbud of two sizes, and one krisecenter.
/// let strata = [(Tilbudstype::Sel107, 0), (Tilbudstype::Sel107, 1), (Tilbudstype::Sel109, 0)];
/// let ladder = Ladder::of(&strata);
/// assert_eq!(ladder.rungs(), [vec![0, 1, 2], vec![0, 0, 1], vec![0, 0, 0]]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ladder(Vec<Vec<usize>>);

impl Ladder {
    /// Tilbudstype and size; then tilbudstype; then all together.
    #[must_use]
    pub fn of(strata: &[(Tilbudstype, usize)]) -> Self {
        let mut types: BTreeMap<Tilbudstype, usize> = BTreeMap::new();
        let by_type = strata.iter().map(|(tilbudstype, _)| {
            let next = types.len();
            *types.entry(*tilbudstype).or_insert(next)
        });
        let by_type = by_type.collect();
        Self(alloc::vec![(0..strata.len()).collect(), by_type, alloc::vec![0; strata.len()]])
    }

    /// The rungs, the finest first.
    #[must_use]
    pub fn rungs(&self) -> &[Vec<usize>] {
        &self.0
    }
}
