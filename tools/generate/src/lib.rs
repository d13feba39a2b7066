//! What is made from the tables of kvalitetsmodel.

mod catalogue;
mod schema;

pub use catalogue::catalogue;
pub use schema::{schema, schema_text};
