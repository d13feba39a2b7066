//! What weight a statement has.

words! {
    /// What weight a check, a question or a piece of advice has. Only [`Standing::Law`] is law;
    /// the others are shown as what they are.
    pub enum Standing {
        /// A duty or a condition in an act or a bekendtgørelse.
        Law = "law",
        /// A recommendation by an authority, in a document of its own.
        Recommendation = "recommendation",
        /// Something an authority's document draws attention to, without recommending it.
        Attention = "attention",
        /// How an authority says that it does it; no duty.
        Practice = "practice",
        /// This project's own choice; no source says so.
        Own = "own",
    }
}
