//! Chance from a seed: the same sequence on every machine and in every version.

/// Where a sequence of chance starts. The same seed gives the same result, always.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[expect(clippy::exhaustive_structs, reason = "a name for one number, which it can only have")]
pub struct Seed(pub u64);

/// xoshiro256++ 1.0 of Blackman and Vigna (2019), seeded by SplitMix64 as they advise.
///
/// A few lines rather than a library: no crate of random numbers promises the same *shuffle* in
/// its next version, and a published p-value must be computable again.
#[derive(Debug, Clone)]
pub(crate) struct Seeded([u64; 4]);

impl Seeded {
    pub(crate) fn new(Seed(seed): Seed) -> Self {
        let mut state = seed;
        Self([(); 4].map(|()| {
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = state;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^ (z >> 31)
        }))
    }

    pub(crate) fn next(&mut self) -> u64 {
        let [a, b, c, d] = self.0;
        let result = a.wrapping_add(d).rotate_left(23).wrapping_add(a);
        let shifted = b << 17;
        let (c, d) = (c ^ a, d ^ b);
        let (b, a) = (b ^ c, a ^ d);
        self.0 = [a, b, c ^ shifted, d.rotate_left(45)];
        result
    }

    /// A whole number below `bound`, each with the same chance: Lemire (2019).
    #[allow(clippy::cast_possible_truncation, reason = "the two halves of 128 bits are meant")]
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        let refused = bound.wrapping_neg().checked_rem(bound).unwrap_or(0);
        loop {
            let wide = u128::from(self.next()) * u128::from(bound);
            if wide as u64 >= refused {
                return (wide >> 64) as u64;
            }
        }
    }

    /// Puts the items in an order of chance: Fisher and Yates.
    #[allow(clippy::cast_possible_truncation, reason = "it is below the length of a list")]
    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = self.below(last as u64 + 1) as usize;
            items.swap(last, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first numbers of the authors' own C program from the state 1, 2, 3, 4.
    #[test]
    fn the_sequence_is_the_published_one() {
        let mut chance = Seeded([1, 2, 3, 4]);
        let first: [u64; 4] = [(); 4].map(|()| chance.next());
        assert_eq!(first, [41_943_041, 58_720_359, 3_588_806_011_781_223, 3_591_011_842_654_386]);
    }

    #[test]
    fn a_seed_is_a_shuffle() {
        let shuffled = |seed| {
            let mut items: [u8; 6] = [0, 1, 2, 3, 4, 5];
            Seeded::new(Seed(seed)).shuffle(&mut items);
            items
        };
        assert_eq!(shuffled(7), shuffled(7));
        assert_ne!(shuffled(7), shuffled(8));
    }
}
