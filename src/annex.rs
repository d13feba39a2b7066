//! The official wording, from an annex that somebody pastes.
//!
//! The annexes of the bekendtgørelser, with the official words of the kvalitetsmodel, are not at
//! hand; everybody has Retsinformation. So the text of an annex, copied from the page or from a
//! PDF, or as LexDania XML, is read here: its themes, criteria and indicators, held up against a
//! version of the model, and every line that is in none of them. What comes of it is words to lay
//! over that version, or a model of one's own.
//!
//! ```
//! use kvalitetsmodel::annex::{Bilag, Pasted, PartStatus};
//! use kvalitetsmodel::calendar::Date;
//!
//! let text = "Bilag 1\nTema 4: Kompetencer\nKriterium 10: Neutrale ord\n10.a Flere neutrale ord\nSide 3";
//! let today = Date::parse("2026-11-29").expect("a real date");
//! let bilag = Bilag::read(text, &Pasted::on(today).act("BEK 1559/2025")).whole().expect("an annex");
//! assert_eq!((bilag.model.as_str(), bilag.parts.len()), ("tilbud-2026", 3));
//! assert_eq!(bilag.parts[1].status, PartStatus::Reworded);
//! assert_eq!(bilag.lines[1].text, "Side 3");
//! ```

mod act;
mod bilag;
mod compare;
mod found;
mod furniture;
mod hash;
mod join;
mod letters;
mod lines;
mod marker;
mod markup;
mod numbers;
mod own;
mod parts;
mod pieces;
mod read;
mod ways;

pub use bilag::{Bilag, BilagGone, BilagLine, BilagOverlay, BilagPart, LineWhy, PartStatus, Texts};
pub use read::Pasted;

/// At most so many characters of text: many times a bekendtgørelse with all its annexes.
pub const MAX_TEXT: usize = 2_000_000;
/// At most so many lines and cells.
pub const MAX_LINES: usize = 50_000;
/// At most so much of one part, in bytes: as much as a label may have.
const MAX_WORDS: usize = 20_000;
