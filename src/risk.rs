//! From facts to a proposed risk category, with every reason; the konsulent decides.
//!
//! A [`Risikomodel`] is data: factors, their levels and thresholds, and rules from levels to
//! rød, gul or grøn. The shipped one is this project's own and says so. From 2026 the
//! socialtilsyn set one common model (LBK 242/2026 § 7, stk. 5), which a portal loads in its
//! place ([`Risikomodel::read`]).
//!
//! The colour is a professional judgement, recorded twice ([`Risikovurdering`]): *præ*, when
//! the tilsyn is planned, and *post*, after the assessment of quality. No text of law has
//! colours, factors, weights or thresholds; that new information may change a colour, and that
//! a tool may support the judgement but not make it, is from "Det risikobaserede Socialtilsyn"
//! (Social- og Boligstyrelsen, 2022).
//!
//! A worse fact never gives a milder colour, in any model: [`Risikomodel`] says why.
//!
//! ```
//! use kvalitetsmodel::calendar::Date;
//! use kvalitetsmodel::model::Area;
//! use kvalitetsmodel::risk::{Haendelser, Risikokategori, Risikomodel, Risikosag, risiko};
//!
//! let day = |text| Date::parse(text).expect("a real date");
//! let today = day("2026-11-22");
//! let mut sag = Risikosag::new(Area::Tilbud);
//! sag.forhold.whistleblower = Some(Haendelser::Dage(vec![day("2026-09-01")]));
//! let model = Risikomodel::on(today).expect("a model of the day");
//! let svar = risiko(&sag, model, today)?;
//! // One of 18 is known, and the model asks for half of them before it proposes a colour.
//! assert_eq!((svar.proposal.category, svar.proposal.enough), (None, 9));
//! assert_eq!(svar.proposal.rules[0].category, Risikokategori::Gul);
//! assert!(svar.proposal.missing.contains(&"aabnePaabud".into()));
//! # Ok::<(), kvalitetsmodel::input::Problems>(())
//! ```

mod built_in;
mod custom;
mod dial;
#[rustfmt::skip]
mod faktorer;
mod finding;
mod forhold;
mod forslag;
mod grundlag;
mod intensitet;
mod kategori;
mod observation;
mod projekt_2014;
mod projekt_2026;
mod propose;
mod read;
mod risikomodel;
pub(crate) mod seen;
mod standard;
mod svar;
mod vurdering;

pub use built_in::STANDARD;
pub(crate) use custom::MAX_DIALS;
pub use custom::{MAX_FACTORS, MAX_LEVELS, MAX_RULES};
pub use dial::{Dial, Indstilling, Lovbunden, Styrke};
pub use finding::RisikoFundKind;
pub use forhold::{Bestyrelse, Haendelser, OekonomiForhold, Risikoforhold};
pub use forslag::{
    Faktorsvar, Grund, Herkomst, Regelsvar, Retning, Risikoforslag, Skift, UdeladtFaktor,
    UdeladtGrund,
};
pub use grundlag::Risikosag;
pub use intensitet::{Dialsvar, Tilsynsintensitet};
pub use kategori::Risikokategori;
pub use observation::{Measure, Observation};
pub use read::read_risiko;
pub use risikomodel::{Betingelse, Niveau, Risikofaktor, Risikomodel, Risikoregel, Risikotrin};
use standard::COMMON_MODEL;
pub use svar::{RisikomodelRef, Risikosvar, risiko};
pub use vurdering::{Afvigelse, Risikovurdering};
