//! Whether this host answers as every other: a digest of the answers to each function's calls in a
//! file, and into a second file the hash of each. A line is a call: the function and its arguments,
//! texts of JSON, with tabs between. See hosts/README.md.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write, sink};

use kvalitetsmodel_plain::call::answer;
use sha2::{Digest, Sha256};

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("which file of calls?")?;
    let mut answers: Box<dyn Write> = match std::env::args().nth(2) {
        Some(answers) => Box::new(BufWriter::new(File::create(answers)?)),
        None => Box::new(sink()),
    };
    writeln!(answers, "kvalitetsmodel {}, Rust", env!("CARGO_PKG_VERSION"))?;
    let mut digests: BTreeMap<String, (usize, Sha256)> = BTreeMap::new();
    for line in BufReader::new(File::open(file)?).lines() {
        let line = line?;
        let mut texts = line.split('\t').map(str::as_bytes);
        let name = texts.next().unwrap_or_default();
        let arguments: Vec<_> = texts.collect();
        let (Ok(text) | Err(text)) = answer(name, &arguments);
        let (count, digest) =
            digests.entry(String::from_utf8_lossy(name).into_owned()).or_default();
        *count += 1;
        digest.update(&text);
        digest.update("\n");
        writeln!(answers, "{}", hex(Sha256::digest(&text).as_ref()))?;
    }
    answers.flush()?;
    for (name, (count, digest)) in digests {
        println!("{name} {count} {}", hex(digest.finalize().as_ref()));
    }
    Ok(())
}

fn hex(hash: &[u8]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
