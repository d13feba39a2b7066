//! The plain door: a C interface, the same for every host that can call WebAssembly or a library.
//!
//! As WebAssembly it imports nothing. What each function takes and gives is told in
//! `kvalitetsmodel.h`, the only documentation a host needs. With `score` alone it computes columns
//! in memory of the host's own; with `all` it also answers every function of a case, in JSON.

// A library of the machine itself has the standard library's allocator and panic handler.
#![cfg_attr(any(target_arch = "wasm32", target_os = "none"), no_std)]
#![deny(clippy::panic, clippy::unwrap_used, clippy::expect_used, clippy::unreachable)]
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![deny(clippy::cast_possible_truncation, clippy::cast_possible_wrap, clippy::cast_sign_loss)]
#![deny(missing_docs, unsafe_op_in_unsafe_fn, clippy::undocumented_unsafe_blocks)]
#![warn(clippy::pedantic)]
#![allow(clippy::doc_markdown)]

#[cfg(feature = "all")]
extern crate alloc;

#[cfg(feature = "all")]
mod arguments;
#[cfg(feature = "all")]
pub mod call;
#[cfg(feature = "all")]
mod functions;
pub mod memory;
#[cfg(feature = "all")]
mod options;
#[cfg(feature = "all")]
mod own_models;
#[cfg(feature = "score")]
pub mod score;
#[cfg(feature = "all")]
mod worded;
#[cfg(feature = "all")]
mod wrong;

/// The version of the package, as text that ends with a zero byte.
#[unsafe(no_mangle)]
pub extern "C" fn kvalitetsmodel_version() -> *const u8 {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr()
}

/// Nothing of `/score` asks for memory; the core, which could, is held to it here: a call that
/// did would not get any.
#[cfg(all(target_arch = "wasm32", not(feature = "all")))]
#[global_allocator]
static ALLOCATOR: memory::None = memory::None;

#[cfg(all(target_arch = "wasm32", feature = "all"))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The lint wall keeps panics out; what a dependency might still raise stops here, without
/// the code that would put it in words.
#[cfg(target_arch = "wasm32")]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
