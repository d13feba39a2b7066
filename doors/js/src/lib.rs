//! The JavaScript door: plain objects in, plain objects out.
//!
//! Input of any kind is walked once ([`input`]) and then read in full, with every problem in it.
//! Results go out as objects ([`out`]), and what is said of them as codes: the facade of the npm
//! package puts the words on (pkg/src/words.ts). For the call that is made at every click there is
//! a lane of numbers beside it ([`assessment::fast_profil`]): one row of the columns. A portal's own
//! model comes along with each call and is kept for the next ([`models`]), so that nothing is lost
//! when the instance is.

// The machine's own build, which is only looked over, has the standard library's panic handler.
#![cfg_attr(target_arch = "wasm32", no_std)]
#![deny(clippy::panic, clippy::unwrap_used, clippy::expect_used, clippy::unreachable)]
#![deny(clippy::todo, clippy::unimplemented, clippy::indexing_slicing)]
#![deny(clippy::arithmetic_side_effects, clippy::cast_possible_truncation)]
#![deny(clippy::cast_possible_wrap, clippy::cast_sign_loss, clippy::float_arithmetic)]
#![deny(missing_docs, rustdoc::broken_intra_doc_links)]
#![warn(clippy::pedantic, unused_qualifications)]
#![allow(clippy::doc_markdown, reason = "Danish words are not code")]
#![allow(clippy::missing_errors_doc, reason = "what is thrown is always a list of problems")]

extern crate alloc;

pub mod assessment;
#[cfg(feature = "process")]
pub mod case;
#[cfg(feature = "process")]
pub mod deadlines;
mod input;
pub mod models;
mod out;
#[cfg(feature = "process")]
pub mod process;
#[cfg(feature = "process")]
mod today;

/// What the table of both doors names is there.
#[cfg(feature = "process")]
macro_rules! there {
    (
        both: [$($name:literal $of_plain:ident($($taken:tt)*) => [$($($its:ident)::+),*];)*]
        plain: [$($plain:tt)*]
        javascript: [$($own:literal => [$($($own_its:ident)::+),*], $why:literal;)*]
    ) => {
        const _: () = {
            $($(let _ = $($its)::+;)*)*
            $($(let _ = $($own_its)::+;)*)*
        };
    };
}

#[cfg(feature = "process")]
include!("../../functions.rs");
#[cfg(feature = "process")]
functions!(there);

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The lint wall keeps panics out; what a dependency might still raise stops here, without the code
/// that would put it in words (2 kB of what is sent).
#[cfg(target_arch = "wasm32")]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
