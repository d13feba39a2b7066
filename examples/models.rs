//! Prints the built-in models as the npm package gives them out, one a line, in their order.
//!
//! Run by the build (`cargo run --example models`), so that Node has them at hand and need
//! not ask the wasm for words; nobody edits what it prints.

use kvalitetsmodel::model::BUILT_IN;

fn main() {
    for model in BUILT_IN {
        println!("{}", serde_json::to_string(&model.described()).expect("plain data"));
    }
}
