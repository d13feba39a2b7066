//! The two areas a socialtilsyn supervises with a kvalitetsmodel each.

words! {
    /// Which of the two models: bilag 1 (tilbud) or bilag 2 (plejefamilier).
    pub enum Area {
        /// Tilbud, lov om socialtilsyn § 4, stk. 1, nr. 2-4.
        Tilbud = "tilbud",
        /// Plejefamilier, lov om socialtilsyn § 4, stk. 1, nr. 1.
        Plejefamilier = "plejefamilier",
    }
}
