//! Letters and words, for Danish text: the tables of all of Unicode would be a tenth of the module.

/// A letter in lower case.
pub(super) fn fold(c: char) -> char {
    match c {
        'Æ' => 'æ',
        'Ø' => 'ø',
        'Å' => 'å',
        'É' => 'é',
        'Ä' => 'ä',
        'Ö' => 'ö',
        'Ü' => 'ü',
        c => c.to_ascii_lowercase(),
    }
}

/// Whether it is a letter: of what is beyond ASCII, everything from the first one on that is not
/// punctuation.
pub(super) fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || (c >= 'À' && !('\u{2000}'..='\u{2bff}').contains(&c))
}

pub(super) fn is_upper(c: char) -> bool {
    fold(c) != c
}

/// The letters and digits of a text, in lower case: what two texts that say the same have alike.
pub(super) fn said(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| is_letter(*c) || c.is_ascii_digit()).map(fold)
}

/// Whether two texts have the same words, however they are set.
#[inline(never)]
pub(super) fn same(one: &str, other: &str) -> bool {
    said(one).eq(said(other))
}

/// How many letters tell a word from another, whatever its ending.
const STEM: usize = 5;

/// Whether two names have the same words, apart from their endings: "Målgruppe" and "Målgrupper".
#[inline(never)]
pub(super) fn alike(one: &str, other: &str) -> bool {
    let words = |text| str::split(text, |c| !is_letter(c)).filter(|word| !word.is_empty());
    let (mut mine, mut its) = (words(one), words(other));
    loop {
        match (mine.next(), its.next()) {
            (None, None) => return !one.is_empty(),
            (Some(mine), Some(its)) if alike_words(mine, its) => {}
            _ => return false,
        }
    }
}

fn alike_words(one: &str, other: &str) -> bool {
    let stem = |word: &str| word.chars().count().clamp(1, STEM);
    let length = stem(one).max(stem(other));
    one.chars().map(fold).take(length).eq(other.chars().map(fold).take(length))
}

/// Whether a text begins as a sentence does, or does not begin at all.
pub(super) fn begins(text: &str) -> bool {
    text.chars().next().is_none_or(|c| is_upper(c) || matches!(c, '"' | '»' | '”' | '“' | '…'))
}

/// Whether a text ends as a sentence does.
pub(super) fn is_ended(text: &str) -> bool {
    text.ends_with(['.', ':', ';', '!', '?'])
}

/// Whether a text ends in the middle of a citation: a number behind it is no part's.
pub(super) fn is_cited(text: &str) -> bool {
    const CITED: [&str; 13] = [
        "§",
        "§§",
        "stk.",
        "nr.",
        "Nr.",
        "NR.",
        "kap.",
        "kapitel",
        "pkt.",
        "litra",
        "bilag",
        "jf.",
        "indikator",
    ];
    text.rsplit(' ').next().is_some_and(|word| CITED.contains(&word))
}

/// Where a text first has some words: without the searcher of the standard library, which is made
/// for longer ones.
#[inline(never)]
pub(super) fn find(text: &str, words: &str) -> Option<usize> {
    text.as_bytes().windows(words.len().max(1)).position(|its| its == words.as_bytes())
}

/// What stands before some words, and what stands behind them.
pub(super) fn parted<'t>(text: &'t str, words: &str) -> Option<(&'t str, &'t str)> {
    let (before, rest) = text.split_at_checked(find(text, words)?)?;
    Some((before, rest.get(words.len()..)?))
}
