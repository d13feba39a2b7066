//! Whether socialtilsyn differ: unadjusted, within strata, by pairs, and without each of them.
//!
//! - [`kruskal_wallis`]: all of it in one heap, named as unadjusted: another mix of tilbud looks
//!   like another ruler.
//! - [`stratified`]: within tilbud of the same type and size, over the themes together (max-T).
//! - [`pairs`]: which two, within a theme that differs (Dunn in strata, Holm).
//! - [`without_each`]: whether it is one that stands out.

mod kruskal;
mod leave_one_out;
mod pairs;
mod scores;
mod stratified;

pub use kruskal::{KruskalWallis, kruskal_wallis};
pub use leave_one_out::{Without, stands_out, without_each};
pub use pairs::{Pair, pairs};
pub use scores::Dependence;
pub use stratified::{Plan, Stratified, StratifiedTest, stratified};
