//! That what is committed is what the tables say.

use kvalitetsmodel_generate::schema_text;

#[test]
fn the_schema_that_is_shipped_is_the_one_the_tables_make() {
    let shipped = include_str!("../../../schema/sag.schema.json").replace("\r\n", "\n");
    let made = schema_text();
    assert!(
        shipped == made,
        "run `cargo run -p kvalitetsmodel-generate -- schema > schema/sag.schema.json`"
    );
}
