//! Whether an answer can be measured: three simple rules of our own, each explained.
//!
//! Social- og Boligstyrelsen asks for concrete and measurable answers and does not say what
//! makes an answer measurable. Here it is a number, a date, or something one can observe. The
//! rules look for words in the lists below, letter by letter and without a locale; they never
//! judge style, and a flag is a question to a person.
//!
//! How a text is cut: a run of the letters a-z, æøå and other Latin letters with accents is a
//! word, a run of the digits 0-9 a number, any other sign stands alone. Capital letters count
//! as small ones. A letter and its accent must be one sign (å, not a and a ring of its own).

use alloc::string::String;
use alloc::vec::Vec;

words! {
    /// A rule. [`crate::text::maalbar_rule`] explains it.
    pub enum MaalbarRegel {
        /// Digits that are no date and no reference, or a word of [`NUMBER_WORDS`] or
        /// [`FREQUENCY_WORDS`], also put together ("femogtyve").
        Number = "number",
        /// `2026-03-01`, `1.3.2026`, `1/3-26`; `1. marts`, `marts 2026`, `marts`; `uge 12`,
        /// `1. kvartal`; `d. 1/3` and `i 2026` after a word of [`BEFORE_A_DATE`]; `inden for 3
        /// måneder` after a word of [`DEADLINE_WORDS`] with a unit of [`TIME_UNITS`].
        Date = "date",
        /// A word that matches a row of [`OBSERVABLES`].
        Observable = "observable",
    }
}

/// What a rule found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Tegn {
    /// The rule.
    pub rule: MaalbarRegel,
    /// The words it found, as they stand in the text; empty where it found none.
    pub found: Vec<String>,
}

record!(Tegn {
    rule = "rule",
    found = "found",
});

words! {
    /// Where a row of [`OBSERVABLES`] must stand in a word.
    pub enum Match {
        /// At its beginning.
        Begins = "begins",
        /// Anywhere in it, so that compounds count.
        Within = "within",
    }
}

/// A word, or a part of one, for what one can see, count or read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Observable {
    /// The letters.
    pub stem: &'static str,
    /// Where they must stand.
    pub how: Match,
}

record!(Observable {
    stem = "stem",
    how = "how",
});

/// Every list the rules look in, to be shown with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct MaalbarOrd {
    /// [`NUMBER_WORDS`].
    pub numbers: &'static [&'static str],
    /// [`TENS`].
    pub tens: &'static [&'static str],
    /// [`FREQUENCY_WORDS`].
    pub frequencies: &'static [&'static str],
    /// [`MONTHS`].
    pub months: &'static [&'static str],
    /// [`MONTHS_SHORT`].
    pub months_short: &'static [&'static str],
    /// [`BEFORE_A_DATE`].
    pub before_a_date: &'static [&'static str],
    /// [`DEADLINE_WORDS`].
    pub deadlines: &'static [&'static str],
    /// [`TIME_UNITS`].
    pub units: &'static [&'static str],
    /// [`REFERENCE_WORDS`].
    pub references: &'static [&'static str],
    /// [`OBSERVABLES`].
    pub observables: &'static [Observable],
}

record!(MaalbarOrd {
    numbers = "numbers",
    tens = "tens",
    frequencies = "frequencies",
    months = "months",
    months_short = "monthsShort",
    before_a_date = "beforeADate",
    deadlines = "deadlines",
    units = "units",
    references = "references",
    observables = "observables",
});

/// The lists the rules look in.
pub static MAALBAR_ORD: MaalbarOrd = MaalbarOrd {
    numbers: NUMBER_WORDS,
    tens: TENS,
    frequencies: FREQUENCY_WORDS,
    months: MONTHS,
    months_short: MONTHS_SHORT,
    before_a_date: BEFORE_A_DATE,
    deadlines: DEADLINE_WORDS,
    units: TIME_UNITS,
    references: REFERENCE_WORDS,
    observables: OBSERVABLES,
};

/// Words for numbers. Not "en" and "et", which are mostly articles.
pub const NUMBER_WORDS: &[&str] = &[
    "nul", "én", "ét", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve",
    "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten", "hundrede",
    "tusind", "tusinde",
];

/// Words for tens: alone, or after one of [`NUMBER_WORDS`] (or "en") and "og".
pub const TENS: &[&str] = &[
    "tyve",
    "tredive",
    "fyrre",
    "fyrretyve",
    "halvtreds",
    "tres",
    "halvfjerds",
    "firs",
    "halvfems",
];

/// Words for how often: they count as numbers.
pub const FREQUENCY_WORDS: &[&str] = &[
    "daglig",
    "dagligt",
    "ugentlig",
    "ugentligt",
    "månedlig",
    "månedligt",
    "kvartalsvis",
    "kvartalsvist",
    "halvårlig",
    "halvårligt",
    "årlig",
    "årligt",
];

/// The months.
pub const MONTHS: &[&str] = &[
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
];

/// The months cut short: they count after a number only.
pub const MONTHS_SHORT: &[&str] =
    &["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec"];

/// Words before `1/3` and before a year from 2000 to 2099.
pub const BEFORE_A_DATE: &[&str] = &[
    "i",
    "år",
    "d",
    "den",
    "pr",
    "fra",
    "til",
    "inden",
    "senest",
    "primo",
    "medio",
    "ultimo",
    "foråret",
    "sommeren",
    "efteråret",
    "vinteren",
];

/// Words before a number and a unit of time; "for" may stand between.
pub const DEADLINE_WORDS: &[&str] = &["inden", "indenfor", "senest", "efter", "om"];

/// Units of time.
pub const TIME_UNITS: &[&str] = &[
    "dag",
    "dage",
    "døgn",
    "uge",
    "uger",
    "måned",
    "måneder",
    "kvartal",
    "kvartaler",
    "halvår",
    "år",
];

/// Words before a number that only refers to something: a paragraph, an indicator, a page.
pub const REFERENCE_WORDS: &[&str] = &[
    "stk",
    "nr",
    "pkt",
    "kap",
    "kapitel",
    "bilag",
    "indikator",
    "kriterium",
    "tema",
    "punkt",
    "side",
];

/// Words for what one can see, count or read.
pub const OBSERVABLES: &[Observable] = &[
    // Things that are there or not.
    within("referat"),
    within("journal"),
    within("dagbog"),
    within("logbog"),
    within("skema"),
    within("registrering"),
    within("indberetning"),
    within("dokumentation"),
    within("statistik"),
    within("rapport"),
    within("evaluering"),
    within("tjekliste"),
    within("vagtplan"),
    within("handleplan"),
    within("delmål"),
    within("kurset"),
    within("kursus"),
    within("kurser"),
    within("supervision"),
    within("eksamen"),
    within("uddannelsesbevis"),
    within("kursusbevis"),
    within("certifikat"),
    within("straffeattest"),
    begins("personalemøde"),
    begins("teammøde"),
    begins("statusmøde"),
    begins("beboermøde"),
    begins("husmøde"),
    // What somebody does, and others can see.
    begins("dokumenter"),
    begins("registrer"),
    begins("noter"),
    begins("indberet"),
    begins("optæl"),
    begins("tæller"),
    begins("måler"),
    begins("evaluer"),
    begins("afhold"),
    begins("gennemfør"),
    begins("deltag"),
    begins("underskr"),
    begins("fremlæg"),
];

const fn begins(stem: &'static str) -> Observable {
    Observable { stem, how: Match::Begins }
}

const fn within(stem: &'static str) -> Observable {
    Observable { stem, how: Match::Within }
}

/// What the three rules find in a text, in the order of [`MaalbarRegel`].
///
/// ```
/// use kvalitetsmodel::followup::maalbar;
///
/// let none = |text| maalbar(text).map(|sign| sign.found.is_empty());
/// assert_eq!(none("Vi møder borgerne med respekt."), [true, true, true]);
/// // A reference is not a number, and the digits of a date are its own.
/// assert_eq!(none("Se SEL § 107 og indikator 10.b."), [true, true, true]);
/// assert_eq!(none("Vi åbner 1. marts 2027."), [true, false, true]);
/// ```
#[must_use]
pub fn maalbar(text: &str) -> [Tegn; 3] {
    let tokens = cut(text);
    let dates = dates(&tokens);
    let (mut numbers, mut observables) = (Vec::new(), Vec::new());
    for (at, token) in tokens.iter().enumerate() {
        let in_date = dates.iter().any(|(from, to)| (*from..=*to).contains(&at));
        let counts = match token.kind {
            Kind::Number => !is_reference(&tokens, at),
            Kind::Word => is_number_word(&token.small) || is(&token.small, FREQUENCY_WORDS),
            Kind::Sign => false,
        };
        if counts && !in_date {
            numbers.push((at, at));
        }
        if token.kind == Kind::Word && is_observable(&token.small) {
            observables.push((at, at));
        }
    }
    let sign = |rule, places: Vec<(usize, usize)>| {
        let mut found = Vec::with_capacity(places.len());
        for (from, to) in places {
            if let (Some(first), Some(last)) = (tokens.get(from), tokens.get(to)) {
                found.push(String::from(text.get(first.from..last.to).unwrap_or_default()));
            }
        }
        Tegn { rule, found }
    };
    [
        sign(MaalbarRegel::Number, numbers),
        sign(MaalbarRegel::Date, dates),
        sign(MaalbarRegel::Observable, observables),
    ]
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Word,
    Number,
    Sign,
}

/// A piece of a text.
struct Token {
    kind: Kind,
    /// In small letters.
    small: String,
    from: usize,
    to: usize,
}

impl Token {
    /// The number it is, if it has at most four digits.
    fn number(&self) -> Option<u32> {
        let short = self.kind == Kind::Number && self.small.len() <= 4;
        short.then(|| self.small.parse().ok()).flatten()
    }

    fn is_sign(&self, signs: &[&str]) -> bool {
        self.kind == Kind::Sign && is(&self.small, signs)
    }
}

fn is(word: &str, words: &[&str]) -> bool {
    words.contains(&word)
}

fn cut(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    for (from, c) in text.char_indices() {
        if c.is_ascii_whitespace() || c == '\u{a0}' {
            continue;
        }
        let to = from.saturating_add(c.len_utf8());
        let kind = match c {
            '0'..='9' => Kind::Number,
            // The two signs between the letters are the multiplication and division signs.
            'a'..='z' | 'A'..='Z' => Kind::Word,
            '\u{c0}'..='\u{24f}' if !matches!(c, '×' | '÷') => Kind::Word,
            _ => Kind::Sign,
        };
        match tokens.last_mut() {
            Some(last) if last.to == from && last.kind == kind && kind != Kind::Sign => {
                last.small.push(small(c));
                last.to = to;
            }
            _ => tokens.push(Token { kind, small: String::from(small(c)), from, to }),
        }
    }
    tokens
}

/// A Latin letter with or without accent as a small one, without a locale.
fn small(c: char) -> char {
    match c {
        'À'..='Þ' if c != '×' => char::from_u32(u32::from(c).saturating_add(0x20)).unwrap_or(c),
        _ => c.to_ascii_lowercase(),
    }
}

fn is_number_word(word: &str) -> bool {
    let tens = |word: &str| is(word, TENS);
    if is(word, NUMBER_WORDS) || tens(word) {
        return true;
    }
    // "femogtyve": the part after the first "og" that leaves a word for tens.
    let ones = |ones: &str| is(ones, NUMBER_WORDS) || ones == "en";
    TENS.iter().any(|ten| {
        let rest = word.strip_suffix(ten).and_then(|rest| rest.strip_suffix("og"));
        rest.is_some_and(ones)
    })
}

fn is_observable(word: &str) -> bool {
    OBSERVABLES.iter().any(|Observable { stem, how }| match how {
        Match::Begins => word.starts_with(stem),
        Match::Within => holds(word, stem),
    })
}

/// Whether a word holds a stem. The standard search does the same in 10 kB of wasm.
fn holds(word: &str, stem: &str) -> bool {
    let mut windows = word.as_bytes().windows(stem.len().max(1));
    windows.any(|window| window == stem.as_bytes())
}

/// Whether a number only refers: after §, after a word of [`REFERENCE_WORDS`], or an id such as
/// `10.b`.
fn is_reference(tokens: &[Token], at: usize) -> bool {
    let next = |ahead: usize| at.checked_add(ahead).and_then(|place| tokens.get(place));
    let token = tokens.get(at);
    let touches = |a: Option<&Token>, b: Option<&Token>| match (a, b) {
        (Some(a), Some(b)) => a.to == b.from,
        _ => false,
    };
    let letter = next(2).is_some_and(|its| its.kind == Kind::Word && its.small.len() == 1);
    let dot = next(1).is_some_and(|its| its.is_sign(&["."]));
    if dot && letter && touches(token, next(1)) && touches(next(1), next(2)) {
        return true;
    }
    before(tokens, at).is_some_and(|its| its.is_sign(&["§"]) || is(&its.small, REFERENCE_WORDS))
}

/// The piece before one, leaving out a dot ("nr. 5").
fn before(tokens: &[Token], at: usize) -> Option<&Token> {
    let last = tokens.get(at.checked_sub(1)?)?;
    if last.is_sign(&["."]) { tokens.get(at.checked_sub(2)?) } else { Some(last) }
}

/// The first and the last piece of each date.
fn dates(tokens: &[Token]) -> Vec<(usize, usize)> {
    let mut dates = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let to = date_from(tokens, at);
        if let Some(to) = to {
            dates.push((at, to));
        }
        at = to.unwrap_or(at).saturating_add(1);
    }
    dates
}

/// The last piece of a date that begins at a place.
fn date_from(tokens: &[Token], at: usize) -> Option<usize> {
    let place = |ahead: usize| at.saturating_add(ahead);
    let token = |ahead: usize| tokens.get(place(ahead));
    let sign = |ahead, signs: &[&str]| token(ahead).is_some_and(|its| its.is_sign(signs));
    let word = |ahead, words: &[&str]| token(ahead).is_some_and(|its| is(&its.small, words));
    let number = |ahead| token(ahead).and_then(Token::number);
    let within = |ahead, least, most| number(ahead).is_some_and(|n| (least..=most).contains(&n));
    let year = |ahead| within(ahead, 2000, 2099) || within(ahead, 1900, 1999);

    // 2026-03-01
    if year(0) && sign(1, &["-"]) && within(2, 1, 12) && sign(3, &["-"]) && within(4, 1, 31) {
        return Some(place(4));
    }
    let separators = &[".", "-", "/"];
    if within(0, 1, 31) && sign(1, separators) && within(2, 1, 12) {
        // 1.3.2026, 1/3-26
        if sign(3, separators) && (year(4) || within(4, 0, 99)) {
            return Some(place(4));
        }
        // d. 1/3
        if sign(1, &["/"]) && before(tokens, at).is_some_and(|its| is(&its.small, BEFORE_A_DATE)) {
            return Some(place(2));
        }
    }
    if within(0, 1, 31) {
        // 1. marts, 1 mar 2026
        let dot = usize::from(sign(1, &["."]));
        let month = dot.saturating_add(1);
        if word(month, MONTHS) || word(month, MONTHS_SHORT) {
            return Some(with_year(tokens, place(month)));
        }
        // 1. kvartal
        if within(0, 1, 4) && word(month, &["kvartal", "halvår"]) {
            return Some(with_year(tokens, place(month)));
        }
    }
    // marts 2026
    if word(0, MONTHS) {
        return Some(with_year(tokens, at));
    }
    // uge 12
    if word(0, &["uge"]) && within(1, 1, 53) {
        return Some(place(1));
    }
    // i 2026
    if within(0, 2000, 2099) && before(tokens, at).is_some_and(|its| is(&its.small, BEFORE_A_DATE))
    {
        return Some(at);
    }
    // inden for 3 måneder
    if word(0, DEADLINE_WORDS) {
        let count = usize::from(word(1, &["for"])).saturating_add(1);
        let unit = count.saturating_add(1);
        let counted = token(count).is_some_and(|its| {
            its.kind == Kind::Number || is_number_word(&its.small) || is(&its.small, &["en", "et"])
        });
        if counted && word(unit, TIME_UNITS) {
            return Some(place(unit));
        }
    }
    None
}

/// A place, or the year that stands after it.
fn with_year(tokens: &[Token], at: usize) -> usize {
    let next = at.saturating_add(1);
    let year = tokens.get(next).and_then(Token::number);
    if year.is_some_and(|year| (1900..=2099).contains(&year)) { next } else { at }
}
