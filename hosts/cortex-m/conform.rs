//! Whether this host answers as every other: a digest of the answers to each function's calls in a
//! file, and into a second file the hash of each.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write as _;

use kvalitetsmodel_plain::call::answer;
use sha2::{Digest, Sha256};

use crate::semihosting::{Console, File, arguments};

/// Whether all went well.
pub fn run() -> bool {
    let arguments = arguments();
    let Some(mut calls) = arguments.get(1).and_then(|name| File::read(name)) else { return false };
    let mut answers = arguments.get(2).and_then(|name| File::write(name));
    if let Some(answers) = &mut answers {
        answers.put(concat!(
            "kvalitetsmodel ",
            env!("CARGO_PKG_VERSION"),
            ", Rust, Cortex-M4 without std\n"
        ));
    }
    let mut digests: BTreeMap<String, (usize, Sha256)> = BTreeMap::new();
    let mut line = Vec::new();
    while calls.line(&mut line) {
        let mut texts = line.split(|byte| *byte == b'\t');
        let name = texts.next().unwrap_or_default();
        let (Ok(text) | Err(text)) = answer(name, &texts.collect::<Vec<_>>());
        let (count, digest) =
            digests.entry(String::from_utf8_lossy(name).into_owned()).or_default();
        *count += 1;
        digest.update(&text);
        digest.update("\n");
        if let Some(answers) = &mut answers {
            answers.put(&format!("{}\n", hex(Sha256::digest(&text).as_ref())));
        }
    }
    if let Some(answers) = answers {
        answers.close();
    }
    for (name, (count, digest)) in digests {
        let _ = writeln!(Console, "{name} {count} {}", hex(digest.finalize().as_ref()));
    }
    true
}

fn hex(hash: &[u8]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
