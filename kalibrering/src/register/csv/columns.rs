//! What the first line of a file says of its columns.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use kvalitetsmodel::model::BUILT_IN;

use crate::register::{Column, RowFault};

/// How many columns say what was assessed.
pub(super) const FIXED: usize = 8;

/// Their names and what they are; whether a file must have them.
const NAMES: [(&str, Column, bool); FIXED] = [
    ("socialtilsyn", Column::Socialtilsyn, true),
    ("tilbud", Column::Tilbud, true),
    ("udbyder", Column::Udbyder, true),
    ("tilbudstype", Column::Tilbudstype, true),
    ("pladser", Column::Pladser, true),
    ("date", Column::Date, true),
    ("model", Column::Model, false),
    ("reason", Column::Reason, false),
];

/// Where the scores stand.
#[derive(Debug)]
pub(super) enum Layout {
    /// In these columns, each of a theme, criterion or indicator.
    Wide(Vec<(usize, String)>),
    /// One a line.
    Long { part: usize, score: usize },
}

#[derive(Debug)]
pub(super) struct Columns {
    /// How many there are.
    pub(super) count: usize,
    /// Where each of [`NAMES`] stands.
    pub(super) fixed: [Option<usize>; FIXED],
    pub(super) layout: Layout,
    /// Whether every column is there that must be.
    pub(super) complete: bool,
}

type Fault = (Column, RowFault, String);

impl Columns {
    pub(super) fn read(headings: &[Cow<'_, str>]) -> (Self, Vec<Fault>) {
        let headings: Vec<&str> = headings.iter().map(|its| its.trim()).collect();
        let place = |name: &str| headings.iter().position(|its| its.eq_ignore_ascii_case(name));
        let fixed = NAMES.map(|(name, ..)| place(name));
        let (part, score) = (place("part"), place("score"));
        let mut faults: Vec<Fault> = Vec::new();
        for (name, column, needed) in NAMES {
            if needed && place(name).is_none() {
                faults.push((column, RowFault::Missing, String::new()));
            }
        }
        if part.is_some() && score.is_none() {
            faults.push((Column::Score("score".into()), RowFault::Missing, String::new()));
        }
        let complete = faults.is_empty();
        let mut parts: Vec<(usize, String)> = Vec::new();
        for (at, heading) in headings.iter().enumerate() {
            let named =
                fixed.contains(&Some(at)) || (part.is_some() && [part, score].contains(&Some(at)));
            // A column without a name is of a spreadsheet's formatting, if nothing stands in it.
            if named || heading.is_empty() {
                continue;
            }
            let known =
                part.is_none() && BUILT_IN.iter().any(|model| model.part(heading).is_some());
            let again = headings.iter().take(at).any(|its| its.eq_ignore_ascii_case(heading));
            if again || !known {
                let fault = if again { RowFault::Twice } else { RowFault::UnknownPart };
                faults.push((Column::Score(heading.to_string()), fault, heading.to_string()));
            } else {
                parts.push((at, heading.to_string()));
            }
        }
        let layout = match (part, score) {
            (Some(part), Some(score)) => Layout::Long { part, score },
            _ => Layout::Wide(parts),
        };
        (Self { count: headings.len(), fixed, layout, complete }, faults)
    }
}
