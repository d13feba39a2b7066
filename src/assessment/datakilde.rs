//! What an answer rests on.

words! {
    /// A datakilde: how something was learnt, or from whom.
    pub enum Datakilde {
        /// Seen on the spot.
        Observation = "observation",
        /// Told in an interview.
        Interview = "interview",
        /// Read in documents.
        Dokumenter = "dokumenter",
        /// From the citizens (borgere, børn, unge).
        Borgere = "borgere",
        /// From the staff.
        Medarbejdere = "medarbejdere",
        /// From the leadership.
        Ledelse = "ledelse",
        /// From relatives.
        Paaroerende = "paaroerende",
        /// From the municipalities that act for the citizens.
        Handlekommuner = "handlekommuner",
        /// Something else, which the begrundelse names.
        Andet = "andet",
    }
}
