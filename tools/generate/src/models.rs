//! The built-in models as the npm package gives them out, one a line, in their order: Node has them
//! at hand and need not ask the wasm for words.

use kvalitetsmodel::model::BUILT_IN;

/// Prints them.
pub fn print() {
    for model in BUILT_IN {
        println!("{}", serde_json::to_string(&model.described()).expect("plain data"));
    }
}
