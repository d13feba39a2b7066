//! What is made from the tables of kvalitetsmodel.

mod schema;

pub use schema::{schema, schema_text};
