//! What the oracles in Python are asked by.

use std::io::Write;
use std::process::{Command, Stdio};

use kvalitetsmodel::calendar::Date;
use serde_json::Value as Json;

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

    /// As often as not.
    pub fn often(&mut self) -> bool {
        self.below(2) == 1
    }

    /// A day some days after another.
    pub fn after(&mut self, day: Date, most: usize) -> Date {
        day.plus_days(i32::try_from(self.below(most + 1)).expect("small")).expect("a day")
    }
}

/// Random cases, as many as `ORACLE_CASES` says or else 10,000, of which a script in tests/oracle
/// says what the crate says.
pub fn agree(
    script: &str,
    mut chance: Chance,
    case: impl Fn(&mut Chance) -> Json,
    said: impl Fn(&Json) -> Json,
) {
    let wanted = std::env::var("ORACLE_CASES").ok().and_then(|text| text.parse().ok());
    let wanted: usize = wanted.unwrap_or(10_000);
    let mut compared = 0;
    while compared < wanted {
        let some = (wanted - compared).min(20_000);
        let cases: Vec<Json> = (0..some).map(|_| case(&mut chance)).collect();
        let asked: Vec<String> = cases.iter().map(Json::to_string).collect();
        let theirs = ask(script, &asked.join("\n"));
        assert_eq!(theirs.lines().count(), some);
        for (case, their) in cases.iter().zip(theirs.lines()) {
            let their: Json = serde_json::from_str(their).expect("JSON");
            assert_eq!(said(case), their, "{case}");
        }
        compared += some;
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
