//! What an annex was found to say.

use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::SerializeMap;

use crate::calendar::Date;
use crate::law::Bilingual;
use crate::model::{Area, Level, Model};

words! {
    /// How a part of an annex stands beside the model's.
    pub enum PartStatus {
        /// The same words.
        Same = "same",
        /// The same part in other words.
        Reworded = "reworded",
        /// The model has no such part.
        New = "new",
        /// A theme that the model keeps outside, and what stands under it.
        Outside = "outside",
    }
}

words! {
    /// Why a line is in no part.
    pub enum LineWhy {
        /// Nothing is made of it: guidance to a theme, or something that is not known.
        NotUnderstood = "notUnderstood",
        /// The number of a page, or a rule.
        PageNumber = "pageNumber",
        /// Something that stands on more than one page, or a heading that is said again.
        Repeated = "repeated",
        /// The head of a table.
        TableHead = "tableHead",
        /// What the annex says is no more.
        Ended = "ended",
        /// A column of a table for other years than the model's, or for something else.
        OtherColumn = "otherColumn",
        /// The title of the annex or of the act.
        Title = "title",
        /// A table of contents.
        Contents = "contents",
        /// Another annex, or what stands before the annexes.
        OtherAnnex = "otherAnnex",
    }
}

/// A theme, criterion or indicator of an annex.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct BilagPart {
    /// Which of the three it is.
    pub level: Level,
    /// Its id in a model of its own, made of its number.
    pub id: String,
    /// The number that it has in the annex, where it has one: `1`, `1.a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Its words.
    pub text: String,
    /// The line it begins on, counted from 1.
    pub from: usize,
    /// The line it ends on.
    pub to: usize,
    /// The part it stands under, by its place in the list; absent for a theme, and where nothing
    /// stands over it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub under: Option<usize>,
    /// How it stands beside the model's.
    pub status: PartStatus,
    /// The id of the model's part that it is, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// What the model calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Bilingual>,
    /// Whether the model has it under another theme or criterion.
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    pub moved: bool,
}

/// A part of the model that the annex does not have.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct BilagGone {
    /// Which of the three it is.
    pub level: Level,
    /// Its id.
    pub id: String,
    /// What the model calls it.
    pub label: Bilingual,
}

/// Lines that are in no part.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct BilagLine {
    /// The first of them, counted from 1.
    pub from: usize,
    /// The last of them: of another annex all lines are told as one.
    pub to: usize,
    /// What stands there, or how it begins.
    pub text: String,
    /// Why it is in no part.
    pub why: LineWhy,
}

/// Words to lay over a model: what [`Model::with_wording`](crate::model::Model::with_wording)
/// reads.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct BilagOverlay {
    /// The id of the model.
    pub model: String,
    /// Where the words are from.
    pub source: String,
    /// The words by id.
    #[cfg_attr(feature = "ts", ts(type = "Record<string, Bilingual>"))]
    pub texts: Texts,
}

/// Texts by id.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[expect(clippy::exhaustive_structs, reason = "a name for one value, which it can only have")]
pub struct Texts(pub Vec<(String, Bilingual)>);

impl serde::Serialize for Texts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (id, text) in &self.0 {
            map.serialize_entry(id, text)?;
        }
        map.end()
    }
}

/// An annex as it was read, held up against a model.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Bilag {
    /// The id of the model it was held up against.
    pub model: String,
    /// Its area.
    pub area: Area,
    /// The number of the annex for that area: 1 for tilbud, 2 for plejefamilier.
    pub annex: u8,
    /// The act it stands in, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub act: Option<String>,
    /// The day the act was issued, where the text says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued: Option<Date>,
    /// The day it was read.
    pub date: Date,
    /// SHA-256 of the text exactly as it was given, in UTF-8: 64 hexadecimal digits.
    pub hash: String,
    /// All of that in a line, as it stands with the words from then on.
    pub source: String,
    /// Whether the annex has other numbers than the model: then parts are the same only where
    /// their words are.
    pub renumbered: bool,
    /// What was found, in the order of the annex.
    pub parts: Vec<BilagPart>,
    /// What the model has and the annex has not.
    pub gone: Vec<BilagGone>,
    /// Every line that is in no part.
    pub lines: Vec<BilagLine>,
    /// The words for the parts that the model has too; absent where there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overlay: Option<BilagOverlay>,
    /// The annex as a model of one's own; absent where not every indicator stands under a
    /// criterion, and every criterion under a theme that has some.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "Omit<Model, \"hash\">"))]
    pub whole: Option<Model>,
}
