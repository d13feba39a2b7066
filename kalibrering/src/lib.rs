//! Whether socialtilsyn judge alike: statistics over many assessments of the Danish quality model.
//!
//! Five socialtilsyn assess with one model. Whether the same facts get the same answer only a
//! learning audit can show, where everybody scores the same cases ([`agreement`]), or a tilbud that
//! changed socialtilsyn. A register ([`register`]) shows where results differ beyond known mix
//! ([`difference`]), and by how much ([`offset`]), or all of it in order ([`calibration`]); it cannot tell another ruler from another region.
//! What is shown of a register holds no cell that could point at a tilbud
//! ([`suppression`]).
//!
//! ```
//! use kvalitetsmodel::{case::Region, exact::Fraction};
//! use kvalitetsmodel_kalibrering::difference::kruskal_wallis;
//! use kvalitetsmodel_kalibrering::sample::{Measure, Sample, Unit};
//!
//! // Twelve made-up tilbud of three socialtilsyn; the third scores lower.
//! let regions = [Region::Hovedstaden, Region::Sjaelland, Region::Syddanmark];
//! let units = (0..12).map(|at| Unit {
//!     socialtilsyn: regions[at % 3],
//!     stratum: 0,
//!     udbyder: at,
//! });
//! let scores = [4, 5, 2, 5, 4, 3, 4, 4, 2, 5, 5, 3].map(|score| Some(Fraction::whole(score)));
//! let measure = Measure { part: "t1".into(), values: scores.to_vec() };
//! let sample = Sample::new(units.collect(), vec![measure]);
//! let test = &kruskal_wallis(&sample)[0];
//! assert!(test.p.is_some_and(|p| p < 0.05));
//! ```
//!
//! # What holds for all of it
//!
//! - **The same bits everywhere.** Ranks, counts and scores are whole numbers and fractions; what
//!   cannot be exact is of the four operations, the square root and `libm`, in a fixed order. Chance
//!   comes from a [`Seed`] that is an argument.
//! - **A result is data**: a name, numbers, codes. What is not defined is `None`, never a number.
//! - **Socialtilsyn, never persons.**
//! - The core crate denies floats; this one cannot do without, and so stands beside it.

#![no_std]
#![forbid(unsafe_code)]
// What runs for minutes over somebody's register never stops halfway.
#![deny(clippy::panic, clippy::unwrap_used, clippy::expect_used, clippy::unreachable)]
#![deny(clippy::todo, clippy::unimplemented, clippy::indexing_slicing)]
// A public type can gain a field or a case without breaking who uses it.
#![deny(clippy::exhaustive_enums, clippy::exhaustive_structs)]
// Whoever maintains this in ten years reads the docs first.
#![deny(missing_docs, missing_debug_implementations, rustdoc::broken_intra_doc_links)]
#![warn(clippy::pedantic, unused_qualifications, unreachable_pub)]
// Danish words and paragraph numbers are not code.
#![allow(clippy::doc_markdown)]
// Counts of tilbud are far below 2^53, and formulas have the letters of their papers.
#![allow(clippy::cast_precision_loss, clippy::many_single_char_names, clippy::similar_names)]

extern crate alloc;

pub mod agreement;
pub mod calibration;
pub mod difference;
mod numbers;
pub mod offset;
pub mod register;
pub mod sample;
pub mod suppression;

pub use numbers::Seed;
