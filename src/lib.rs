//! The Danish quality model for social care supervision (kvalitetsmodellen for socialtilsyn),
//! computed exactly and dated by law.
//!
//! Five socialtilsyn assess some 2,000 tilbud and 5,300 plejefamilier with one model. This
//! crate is that model as data, version by version, and the few computations the law and
//! its guidance prescribe: means of scores until 2025, and from 1 January 2026 whether every
//! criterion is met (BEK 1559/2025 § 10, stk. 2). It advises; people decide.
//!
//! ```
//! use kvalitetsmodel::assessment::{Assessed, Judgement, Kind};
//! use kvalitetsmodel::calendar::Date;
//! use kvalitetsmodel::model::{Area, Model};
//! use kvalitetsmodel::scoring::{Conjunction, Method, profil};
//!
//! let date = Date::parse("2026-03-01").expect("a real date");
//! let model = Model::on(Area::Tilbud, date).expect("a model for 2026");
//! let mut assessed = Assessed::new(model, date, Kind::Drift)?;
//! assessed.judge("k3", Judgement::Met)?;
//! let all = profil(&assessed, Method::Nested)?.all_criteria.expect("criteria are judged");
//! // One criterion is met, the others are not judged yet: the answer is open.
//! assert_eq!(all.answer, Conjunction::Open);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # How it is built
//!
//! Each module uses those above it only:
//!
//! - [`exact`]: fractions, and rounding for show;
//! - [`calendar`]: dates; the crate has no clock;
//! - [`law`]: periods, paragraphs and how sure we are of them;
//! - [`codes`]: codes with parameters, which problems and findings are;
//! - [`input`]: untrusted input, every problem at once;
//! - [`json`]: any result as JSON text;
//! - [`model`]: the kvalitetsmodel, a version a file;
//! - [`assessment`]: what a person has judged, and findings on it;
//! - [`scoring`]: from judgements to a profile;
//! - [`columns`]: the same numbers for many assessments at once, column by column;
//! - [`comparison`]: two assessments side by side;
//! - [`deadlines`]: every deadline with its paragraph, for the date it applies;
//! - [`dialogue`]: a dialogforløb, its checks, and what remains before a decision;
//! - [`followup`]: what an approval expected, followed up and verified;
//! - [`risk`]: from facts to a proposed risk category, with every reason;
//! - [`socialtilsyn`]: which socialtilsyn a tilbud or plejefamilie is under;
//! - [`plan`]: what a tilbud does about a report that demands action;
//! - [`annex`]: the official wording, from an annex that somebody pastes;
//! - [`text`]: every code in words.
//!
//! Every result is [`serde::Serialize`], and an [`input::Value`] is read from any format of serde.
//!
//! # Features
//!
//! - `std` (default): only forwarded to the dependencies; the core is `no_std` with `alloc`.
//! - `ts`: TypeScript types from the Rust types, for the build of that package.

// The type generator of the `ts` feature writes code that needs the standard prelude.
#![cfg_attr(not(feature = "ts"), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
// A component that people's approvals rest on never stops halfway: no panics, no traps.
#![deny(clippy::panic, clippy::unwrap_used, clippy::expect_used, clippy::unreachable)]
#![deny(clippy::todo, clippy::unimplemented, clippy::indexing_slicing)]
// A number is right or it is an error; it never wraps and is never cut.
#![deny(clippy::arithmetic_side_effects, clippy::cast_possible_truncation)]
#![deny(clippy::cast_possible_wrap, clippy::cast_sign_loss)]
// Scores are exact. Decimal numbers would give another answer on another road.
#![deny(clippy::float_arithmetic)]
// A public type can gain a field or a case without breaking who uses it.
#![deny(clippy::exhaustive_enums, clippy::exhaustive_structs)]
// Whoever maintains this in ten years reads the docs first.
#![deny(missing_docs, missing_debug_implementations, rustdoc::broken_intra_doc_links)]
#![warn(clippy::pedantic, unused_qualifications, unreachable_pub)]
// Danish words and paragraph numbers are not code.
#![allow(clippy::doc_markdown)]

extern crate alloc;

#[cfg(feature = "ts")]
#[macro_use]
mod ts;

#[macro_use]
mod words;
#[macro_use]
pub mod codes;

pub mod annex;
pub mod assessment;
pub mod calendar;
pub mod case;
pub mod columns;
pub mod comparison;
pub mod deadlines;
pub mod dialogue;
pub mod exact;
pub mod finding;
pub mod followup;
mod ids;
pub mod input;
pub mod json;
pub mod law;
mod map;
pub mod model;
mod order;
pub mod plan;
pub mod risk;
pub mod scoring;
pub mod socialtilsyn;
pub mod text;
