//! How many of a kind are looked through.

/// Of more than any påbud has, the last.
pub(super) const MOST: usize = 16;
