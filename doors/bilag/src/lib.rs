//! The door to the annexes (`kvalitetsmodel/bilag`): the text of an annex in, what it says out, as
//! JSON.
//!
//! A WebAssembly of its own, since an annex is read once in years and by few: within the one of
//! everything it would be a seventh of it for everybody (measured: 28 kB of 205 after brotli).

// The machine's own build, which is only looked over, has the standard library's panic handler.
#![cfg_attr(target_arch = "wasm32", no_std)]
#![deny(clippy::panic, clippy::unwrap_used, clippy::expect_used, clippy::unreachable)]
#![deny(clippy::todo, clippy::unimplemented, clippy::indexing_slicing)]
#![deny(clippy::arithmetic_side_effects, clippy::cast_possible_truncation)]
#![deny(clippy::cast_possible_wrap, clippy::cast_sign_loss, clippy::float_arithmetic)]
#![deny(missing_docs, rustdoc::broken_intra_doc_links)]
#![warn(clippy::pedantic, unused_qualifications)]
#![allow(clippy::doc_markdown, reason = "Danish words are not code")]

extern crate alloc;

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use kvalitetsmodel::annex::{Bilag, Pasted};
use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::input::{Partial, Problem, ProblemKind, Problems};
use kvalitetsmodel::json::written;
use kvalitetsmodel::model::{Area, Model};
use wasm_bindgen::prelude::*;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// What a dependency might still raise stops here, without the code that would put it in words.
#[cfg(target_arch = "wasm32")]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}

#[derive(serde::Serialize)]
struct Answer {
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Bilag>,
    problems: Vec<Problem>,
}

/// What the text of an annex says (`{ value, problems }`, without the words of the problems).
/// `act` is empty where the text says it itself; so is `version`, the id of the version it is held
/// up against, or the area whose version that is.
#[wasm_bindgen(js_name = readBilag)]
#[must_use]
pub fn read_bilag(text: &str, today: &str, act: &str, version: &str) -> String {
    let Partial { value, problems } = read(text, today, act, version);
    written(&Answer { value, problems: problems.0 })
}

fn read(text: &str, today: &str, act: &str, version: &str) -> Partial<Bilag> {
    let problem = |kind, path| {
        let problems = Problems(vec![Problem::new(kind, path)]);
        Partial { value: None, problems }
    };
    let Some(date) = Date::parse(today) else {
        return problem(ProblemKind::InvalidDate { value: String::from(today) }, "/today");
    };
    let mut pasted = Pasted::on(date).act(act);
    pasted.model = Model::built_in(version);
    pasted.area = Area::ALL.iter().copied().find(|area| area.id() == version);
    if pasted.model.is_none() && pasted.area.is_none() && !version.is_empty() {
        return problem(ProblemKind::UnknownModel { id: String::from(version) }, "/version");
    }
    Bilag::read(text, &pasted)
}
