//! What is made from the tables of kvalitetsmodel.

mod annex;
mod catalogue;
mod schema;

pub use annex::with_annex;
pub use catalogue::catalogue;
pub use schema::{schema, schema_text};
