//! What a person has judged: a [`Vurdering`], and what there is to say about it as it stands.

mod answer;
mod assessed;
mod datakilde;
mod finding;
mod findings;
mod kind;
mod read;
mod tilbud;
mod vurdering;

pub use answer::{Answer, Judgement};
pub use assessed::Assessed;
pub use datakilde::Datakilde;
pub use finding::FindingKind;
pub use findings::{Findings, findings};
pub use kind::Kind;
pub(crate) use read::{TilbudFields, VurderingFields, read_tilbud, read_within};
pub use tilbud::{Afdeling, Tilbud};
pub use vurdering::{Answered, JudgedKriterium, Vurdering};
