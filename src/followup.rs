//! Opfølgning: what an approval expected, made into a plan, and verified in the first
//! driftsorienterede assessment.
//!
//! At godkendelse there is no practice to judge: each indicator is expected to be met or not.
//! Social- og Boligstyrelsen recommends that this is followed up systematically, from answers
//! that are concrete and measurable ("Ledelsesmæssige opmærksomheder", point 3). So here
//! [`opfoelgningsplan`] gathers what was expected, what the applicant answered and what people
//! have planned, with vilkår first; and [`verificering`] lays it beside an assessment of the
//! running tilbud, also across the break of 1 January 2026. It advises; people decide.
//!
//! ```
//! use kvalitetsmodel::followup::maalbar;
//!
//! // Own rules, published as data: a number, a date, something one can observe.
//! let signs = maalbar("Alle har taget kurset inden for 3 måneder; referater ligger i journalen.");
//! let found = |place: usize| signs[place].found.join(" | ");
//! assert_eq!(found(0), "");
//! assert_eq!(found(1), "inden for 3 måneder");
//! assert_eq!(found(2), "kurset | referater | journalen");
//! ```

mod finding;
mod known;
mod maalbar;
mod outcome;
mod plan;
mod point;
mod praksis;
mod read;
mod sources;
mod verify;
mod vilkaar;

pub use finding::OpfoelgningFundKind;
pub use maalbar::{
    BEFORE_A_DATE, DEADLINE_WORDS, FREQUENCY_WORDS, MAALBAR_ORD, MONTHS, MONTHS_SHORT, MaalbarOrd,
    MaalbarRegel, Match, NUMBER_WORDS, OBSERVABLES, Observable, REFERENCE_WORDS, TENS, TIME_UNITS,
    Tegn, maalbar,
};
pub use outcome::{
    OpfoelgningSettings, Seen, Udfald, UdfaldReason, Udfaldstal, VerificeretPunkt, Verificering,
};
pub use plan::{
    FirstVisit, Opfoelgningsplan, Opfoelgningsplanpunkt, PlanField, Praksis, SvarLaest, VerifyKind,
    VilkaarLinje, opfoelgningsplan, read_opfoelgningsplan,
};
pub use point::{Opfoelgning, Opfoelgningspunkt, Svar};
pub use praksis::{FORUDSAETTER_PRAKSIS, ForudsaetterPraksis};
pub use verify::{read_verificering, verificering};
