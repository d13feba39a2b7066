//! Bytes as text.

use alloc::borrow::Cow;
use alloc::vec::Vec;

/// What Windows-1252 has from 0x80 to 0x9F, where Latin-1 has control characters. Five of them are
/// not given out and stay what they are, as <https://encoding.spec.whatwg.org/#windows-1252> says.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The cells of a line: as UTF-8 if all of them are, else as Windows-1252.
pub(super) fn decoded<'b>(cells: &[&'b [u8]]) -> Vec<Cow<'b, str>> {
    let utf8: Result<Vec<Cow<'b, str>>, _> =
        cells.iter().map(|cell| core::str::from_utf8(cell).map(Cow::Borrowed)).collect();
    utf8.unwrap_or_else(|_| {
        let windows = |cell: &&[u8]| Cow::Owned(cell.iter().copied().map(windows_1252).collect());
        cells.iter().map(windows).collect()
    })
}

fn windows_1252(byte: u8) -> char {
    let high = byte.checked_sub(0x80).and_then(|at| HIGH.get(usize::from(at)));
    high.copied().unwrap_or(char::from(byte))
}
