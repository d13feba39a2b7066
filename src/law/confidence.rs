//! How sure we are of a piece of law or of a label.

words! {
    /// How a statement is known. Shown to the user wherever it is not [`Confidence::Verified`].
    ///
    /// The tag in brackets is the one used in the project's source notes.
    pub enum Confidence {
        /// `[V]` Read in the law text itself.
        Verified = "verified",
        /// `[V2]` Read on an authority's or an organisation's page.
        AuthorityPage = "authorityPage",
        /// Read in the annex itself, by a user who pasted it; nobody else has held it up against
        /// the source.
        Pasted = "pasted",
        /// `[VN]` The content was read, its number is inferred from the order.
        NumberInferred = "numberInferred",
        /// `[S]` The meaning was read, the wording is from general knowledge.
        Meaning = "meaning",
        /// `[I]` Inferred from what was read.
        Inferred = "inferred",
        /// `[M]` General knowledge, no source at hand.
        Unsourced = "unsourced",
        /// `[?]` Open: nobody has found the answer yet.
        Open = "open",
    }
}
