//! What the oracles in Python are asked by.

use std::io::Write;
use std::process::{Command, Stdio};

/// A small generator (xorshift64*): the sample is the same on every machine.
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let mixed = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d);
        usize::try_from((mixed >> 33) % bound as u64).expect("small")
    }
}

/// What a script in tests/oracle answers.
pub fn ask(script: &str, questions: &str) -> String {
    let script = format!("{}/tests/oracle/{script}", env!("CARGO_MANIFEST_DIR"));
    let mut python = Command::new("python3")
        .args(["-B", &script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 is installed");
    let mut stdin = python.stdin.take().expect("a pipe");
    let questions = questions.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(questions.as_bytes()));
    let output = python.wait_with_output().expect("an answer");
    writer.join().expect("no panic").expect("all was read");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("text")
}
