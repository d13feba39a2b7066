//! The three colours.

words! {
    /// A risikokategori. The colour always stands with its word: colour alone says nothing to
    /// many who read it.
    pub enum Risikokategori {
        /// Grøn: nothing that calls for more than the ordinary supervision.
        Groen = "groen",
        /// Gul: something that calls for more.
        Gul = "gul",
        /// Rød: something that calls for much more.
        Roed = "roed",
    }
}

impl PartialOrd for Risikokategori {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// From the mildest to the worst.
impl Ord for Risikokategori {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        (*self as u8).cmp(&(*other as u8))
    }
}
