//! Tables of a register that point at nobody.
//!
//! What is shown of a register to others is a fixed set: for each theme how many tilbud of each
//! socialtilsyn and stratum have a score in each band, and every sum of those. [`tables`] makes them
//! all of *one* division of the tilbud, so that no table less another leaves anything but whole
//! cells of it; and it merges bands, then strata, until no cell is under [`LEAST`]. A cell of nobody
//! is under it too: that all of a socialtilsyn's tilbud lie in the other band says what each has.
//!
//! Merging follows fixed ladders, first rung that is enough, and never the neighbour that happens to
//! be small: so what was merged says that a finer division had a small cell, and not which.
//!
//! What it does not do: two publications of two periods can be subtracted from each other; and
//! numbers with many digits, such as an offset, say more than tables do. Show those rounded.

mod bands;
mod ladder;
mod tables;

pub use bands::{Bands, NotNested};
pub use ladder::Ladder;
pub use tables::{Cell, LEAST, Table, Tables, Unscored, tables};
