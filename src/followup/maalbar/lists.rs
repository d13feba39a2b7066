//! The lists of words the three rules look in.

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Observable {
    /// The letters.
    pub stem: &'static str,
    /// Where they must stand.
    pub how: Match,
}

/// Every list the rules look in, to be shown with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
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
