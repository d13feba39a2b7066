//! Which act a text says that it is from.

use alloc::string::String;

use super::letters::{find, fold};
use super::markup::Head;
use super::pieces::Piece;
use crate::calendar::Date;

/// An act and the day it was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    /// As this project cites it: `BEK 1559/2025`.
    pub(super) act: String,
    pub(super) issued: Option<Date>,
}

/// The act that a text names as its own: in the head of its markup, or in what Retsinformation
/// prints on its pages, `BEK nr 1559 af 05/12/2025`, or in a line of nothing else, as this project
/// cites it: `BEK 1559/2025`. An act that is only spoken of does not count.
pub(super) fn named(head: &Head, pieces: &[Piece]) -> Option<Named> {
    if head.kind.starts_with("BEK") && !head.number.is_empty() && !head.year.is_empty() {
        let act = ["BEK ", &head.number, "/", &head.year].concat();
        return Some(Named { act, issued: Date::parse(&head.signed) });
    }
    pieces.iter().find_map(|piece| printed(&piece.text).or_else(|| cited(&piece.text)))
}

fn cited(line: &str) -> Option<Named> {
    let line = line.trim();
    let (number, year) = line.strip_prefix("BEK ")?.split_once('/')?;
    let digits = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let is_act = matches!(number.len(), 1..=5) && year.len() == 4 && digits(number) && digits(year);
    is_act.then(|| Named { act: line.into(), issued: None })
}

fn printed(text: &str) -> Option<Named> {
    let at = find(text, "BEK nr")?;
    let mut words = text.get(at..)?.split(' ').skip(1);
    let number = words.next().filter(|word| word.starts_with("nr"))?;
    let number =
        if number.len() > 3 { number.trim_start_matches(['n', 'r', '.']) } else { words.next()? };
    let is_number =
        |word: &&str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    let number = Some(number).filter(is_number).filter(|number| number.len() <= 5)?;
    words.next().filter(|word| *word == "af")?;
    let rest: [&str; 3] = core::array::from_fn(|_| words.next().unwrap_or_default());
    let issued = date(rest)?;
    let year = issued.text();
    let year = year.get(..4)?;
    Some(Named { act: ["BEK ", number, "/", year].concat(), issued: Some(issued) })
}

/// `05/12/2025`, `2025-12-05`, or `5. december 2025`.
fn date([first, month, year]: [&str; 3]) -> Option<Date> {
    // In brackets, or before a comma.
    let first = first.trim_end_matches([')', ',', '.']);
    if let Some(date) = Date::parse(first) {
        return Some(date);
    }
    let mut parts = first.split(['/', '-', '.']);
    let (day, second, third) = (parts.next()?, parts.next(), parts.next());
    let digits = match (second, third) {
        (Some(month), Some(year)) => (year.parse().ok()?, month.parse().ok()?),
        _ => (year.get(..4)?.parse().ok()?, month_of(month)?),
    };
    let (year, month): (u32, u32) = digits;
    let day: u32 = day.parse().ok()?;
    let in_order = month.checked_mul(100)?.checked_add(day).filter(|its| *its < 10_000)?;
    Date::from_digits(year.checked_mul(10_000)?.checked_add(in_order)?)
}

/// The number of a month, by its first three letters.
fn month_of(name: &str) -> Option<u32> {
    const MONTHS: &str = "janfebmaraprmajjunjulaugsepoktnovdec";
    let short: String = name.chars().take(3).map(fold).collect();
    let at = find(MONTHS, &short).filter(|at| short.len() == 3 && at % 3 == 0)?;
    u32::try_from(at / 3).ok()?.checked_add(1)
}
