//! The shipped risk models.

use super::Risikomodel;
use super::projekt_2014::PROJEKT_2014;
use super::projekt_2026::PROJEKT_2026;

/// The shipped models, by time.
pub static STANDARD: [&Risikomodel; 2] = [&PROJEKT_2014, &PROJEKT_2026];
