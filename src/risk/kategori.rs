//! The three colours.

words! {
    /// A risikokategori. The colour always stands with its word: colour alone says nothing to
    /// many who read it. In order from the mildest to the worst.
    pub enum Risikokategori {
        /// Grøn: nothing that calls for more than the ordinary supervision.
        Groen = "groen",
        /// Gul: something that calls for more.
        Gul = "gul",
        /// Rød: something that calls for much more.
        Roed = "roed",
    }
}
