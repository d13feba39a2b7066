//! The text of an annex, as anybody may paste it: read without a panic, and every line of it is
//! either understood or told.

use kvalitetsmodel::annex::{Bilag, Pasted};
use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::json::written;
use kvalitetsmodel::model::{Area, BUILT_IN};

pub fn tried(pasted: &[u8]) {
    let Some((choice, text)) = pasted.split_first() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let mut held = Pasted::on(Date::parse("2026-11-29").expect("a day"));
    let choice = usize::from(*choice);
    held.model = BUILT_IN.get(choice % 9).copied();
    held.area = Area::ALL.get(choice / 9 % 3).copied();
    let read = Bilag::read(text, &held);
    assert!(read.value.is_some() || !read.problems.0.is_empty(), "neither read nor told");
    if let Some(value) = read.value {
        assert_eq!(written(&value), written(&Bilag::read(text, &held).value.expect("as before")));
    }
}
