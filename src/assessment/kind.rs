//! What an assessment is for.

words! {
    /// Whether there is a practice to judge.
    #[derive(Default)]
    pub enum Kind {
        /// Driftsorienteret tilsyn, or a self-assessment of a running tilbud.
        #[default]
        Drift = "drift",
        /// Godkendelse: there is no practice yet, so nothing is scored; each indicator is
        /// expected to be met or not.
        Godkendelse = "godkendelse",
    }
}
