//! `conform` (hosts/README.md) on a Cortex-M4 without an operating system: the files of the machine that
//! debugs it are read and written by semihosting, which QEMU has.
//!
//! Built by tools/lib/hosts.mjs for `thumbv7em-none-eabihf`; elsewhere there is nothing to run.

#![cfg_attr(target_os = "none", no_std, no_main)]

#[cfg(not(target_os = "none"))]
fn main() {}

#[cfg(target_os = "none")]
extern crate alloc;

#[cfg(target_os = "none")]
mod board;
#[cfg(target_os = "none")]
mod conform;
#[cfg(target_os = "none")]
mod semihosting;
