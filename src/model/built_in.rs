//! The versions this crate ships.

use super::Model;
use super::plejefamilier_2014::PLEJEFAMILIER_2014;
use super::plejefamilier_2017::PLEJEFAMILIER_2017;
use super::plejefamilier_2026::PLEJEFAMILIER_2026;
use super::tilbud_2014::TILBUD_2014;
use super::tilbud_2017::TILBUD_2017;
use super::tilbud_2026::TILBUD_2026;

/// Every built-in version: by area, then by time.
pub static BUILT_IN: [&Model; 6] = [
    &TILBUD_2014,
    &TILBUD_2017,
    &TILBUD_2026,
    &PLEJEFAMILIER_2014,
    &PLEJEFAMILIER_2017,
    &PLEJEFAMILIER_2026,
];
