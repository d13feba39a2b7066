//! The facts a risk model can look at, as they are told.

use alloc::vec::Vec;

use crate::calendar::Date;
use crate::input::{Fields, Node, Reader, Value};

/// The largest number of anything.
const MOST: i64 = 1_000_000;
/// More events than any tilbud has in the time that is looked at.
const MAX_DAYS: usize = 20_000;

words! {
    /// How far the board is involved.
    pub enum Bestyrelse {
        /// It is involved.
        Inddraget = "inddraget",
        /// It is not, or hardly.
        IkkeInddraget = "ikkeInddraget",
        /// There is none, although the law asks for one.
        Mangler = "mangler",
    }
}

words! {
    /// A matter of økonomi that is not in order.
    pub enum OekonomiForhold {
        /// Not sustainable, § 11 a, stk. 1, nr. 1.
        Baeredygtighed = "baeredygtighed",
        /// Not the quality for the price, § 11 a, stk. 1, nr. 2.
        KvalitetForPrisen = "kvalitetForPrisen",
        /// Not transparent, § 11 a, stk. 1, nr. 3.
        Gennemsigtighed = "gennemsigtighed",
        /// A reservation or essential remark by the auditor, § 11 a, stk. 2, nr. 1.
        Revisorforbehold = "revisorforbehold",
        /// Plejefamilier: no ground for a stable placement, § 11 c.
        StabilAnbringelse = "stabilAnbringelse",
    }
}

/// What happened in a period: how often, or on which days.
///
/// With days the model's own period is counted back from today; a number is taken as counted
/// over that period by whoever gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Haendelser {
    /// How often in the model's period.
    Antal(u32),
    /// On which days.
    Dage(Vec<Date>),
}

impl Haendelser {
    /// How often in the months up to a day.
    #[must_use]
    pub fn within(&self, months: u16, today: Date) -> u32 {
        let days = match self {
            Self::Antal(number) => return *number,
            Self::Dage(days) => days,
        };
        let since = today.plus_months(i32::from(months).saturating_neg());
        let mut count = 0_u32;
        for day in days {
            if *day <= today && since.is_none_or(|since| *day > since) {
                count = count.saturating_add(1);
            }
        }
        count
    }

    fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        if !matches!(node.value(), Value::List(_)) {
            return number(reader, node).map(Self::Antal);
        }
        let mut days = Vec::new();
        for item in reader.list(node, MAX_DAYS) {
            if let Some(day) = reader.date(&item) {
                days.push(day);
            }
        }
        Some(Self::Dage(days))
    }
}

impl serde::Serialize for Haendelser {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Antal(number) => serializer.serialize_u32(*number),
            Self::Dage(days) => days.serialize(serializer),
        }
    }
}

#[cfg(feature = "ts")]
ts_as!(Haendelser, "number | string[]");

/// What is known of a tilbud or a plejefamilie. What is not known is left out: it is never
/// taken for good, and never for bad.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
pub struct Risikoforhold {
    /// Påbud that are open today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aabne_paabud: Option<u32>,
    /// Skærpet tilsyn today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skaerpet_tilsyn: Option<bool>,
    /// Magtanvendelser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub magtanvendelser: Option<Haendelser>,
    /// Sickness absence in tenths of a day for each monthly paid employee in a year: 12,4 days
    /// are 124 (the årsrapport's figure, BEK 1559/2025 § 14, stk. 1, nr. 2).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sygefravaer: Option<u32>,
    /// Turnover of staff in a year, per mille: 31,5 % is 315 (§ 14, stk. 1, nr. 3).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personalegennemstroemning: Option<u32>,
    /// Changes of leader.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lederskifter: Option<Haendelser>,
    /// The leader has no relevant education.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leder_uden_uddannelse: Option<bool>,
    /// Staff without a relevant education, per mille.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub medarbejdere_uden_uddannelse: Option<u32>,
    /// The staff's qualifications are one-sided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ensidige_kvalifikationer: Option<bool>,
    /// How far the board is involved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bestyrelse: Option<Bestyrelse>,
    /// The number of målgrupper.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maalgrupper: Option<u32>,
    /// Enquiries to the whistleblower scheme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whistleblower: Option<Haendelser>,
    /// Worrying circumstances and events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bekymrende_forhold: Option<Haendelser>,
    /// Steps by another supervising authority.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anden_myndighed: Option<Haendelser>,
    /// The matters of økonomi that are not in order; an empty list when all are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oekonomi: Option<Vec<OekonomiForhold>>,
    /// A new godkendelse that has not been followed up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ny_godkendelse: Option<bool>,
    /// The day of the last visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sidste_besoeg: Option<Date>,
}

impl Risikoforhold {
    /// Reads what is known.
    pub(super) fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Self> {
        const FIELDS: [&str; 17] = [
            "aabnePaabud",
            "skaerpetTilsyn",
            "magtanvendelser",
            "sygefravaer",
            "personalegennemstroemning",
            "lederskifter",
            "lederUdenUddannelse",
            "medarbejdereUdenUddannelse",
            "ensidigeKvalifikationer",
            "bestyrelse",
            "maalgrupper",
            "whistleblower",
            "bekymrendeForhold",
            "andenMyndighed",
            "oekonomi",
            "nyGodkendelse",
            "sidsteBesoeg",
        ];
        let fields = reader.object(node, &FIELDS)?;
        Some(Self {
            aabne_paabud: count(reader, fields, "aabnePaabud"),
            skaerpet_tilsyn: flag(reader, fields, "skaerpetTilsyn"),
            magtanvendelser: events(reader, fields, "magtanvendelser"),
            sygefravaer: count(reader, fields, "sygefravaer"),
            personalegennemstroemning: count(reader, fields, "personalegennemstroemning"),
            lederskifter: events(reader, fields, "lederskifter"),
            leder_uden_uddannelse: flag(reader, fields, "lederUdenUddannelse"),
            medarbejdere_uden_uddannelse: count(reader, fields, "medarbejdereUdenUddannelse"),
            ensidige_kvalifikationer: flag(reader, fields, "ensidigeKvalifikationer"),
            bestyrelse: fields.get("bestyrelse").and_then(|node| reader.word(&node)),
            maalgrupper: count(reader, fields, "maalgrupper"),
            whistleblower: events(reader, fields, "whistleblower"),
            bekymrende_forhold: events(reader, fields, "bekymrendeForhold"),
            anden_myndighed: events(reader, fields, "andenMyndighed"),
            oekonomi: fields.get("oekonomi").map(|node| reader.words(Some(node))),
            ny_godkendelse: flag(reader, fields, "nyGodkendelse"),
            sidste_besoeg: fields.get("sidsteBesoeg").and_then(|node| reader.date(&node)),
        })
    }
}

fn number(reader: &mut Reader, node: &Node<'_>) -> Option<u32> {
    u32::try_from(reader.number_within(node, 0, MOST, "0-1000000")?).ok()
}

#[inline(never)]
fn count(reader: &mut Reader, fields: Fields<'_>, name: &'static str) -> Option<u32> {
    number(reader, &fields.get(name)?)
}

#[inline(never)]
fn flag(reader: &mut Reader, fields: Fields<'_>, name: &'static str) -> Option<bool> {
    reader.boolean(&fields.get(name)?)
}

#[inline(never)]
fn events(reader: &mut Reader, fields: Fields<'_>, name: &'static str) -> Option<Haendelser> {
    Haendelser::read(reader, &fields.get(name)?)
}
