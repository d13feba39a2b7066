//! The facts a risk model can look at, as they are told.

use alloc::vec::Vec;

use crate::calendar::Date;
use crate::case::schema::process::{Count, Risikoforhold as Given};
use crate::input::{Node, Reader, Reads, Value};
use crate::model::Area;

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

impl OekonomiForhold {
    /// The area that the law says it of.
    #[must_use]
    pub const fn area(self) -> Area {
        match self {
            Self::StabilAnbringelse => Area::Plejefamilier,
            _ => Area::Tilbud,
        }
    }
}

/// What happened in a period: how often, or on which days.
///
/// With days the model's own period is counted back from today; a number is taken as counted
/// over that period by whoever gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
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
            return count(Count::read(reader, node)).map(Self::Antal);
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
#[non_exhaustive]
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
        let given = Given::open(reader, node)?;
        Some(Self {
            aabne_paabud: count(given.aabne_paabud(reader)),
            skaerpet_tilsyn: given.skaerpet_tilsyn(reader),
            magtanvendelser: given
                .magtanvendelser(reader)
                .and_then(|its| Haendelser::read(reader, &its)),
            sygefravaer: count(given.sygefravaer(reader)),
            personalegennemstroemning: count(given.personalegennemstroemning(reader)),
            lederskifter: given.lederskifter(reader).and_then(|its| Haendelser::read(reader, &its)),
            leder_uden_uddannelse: given.leder_uden_uddannelse(reader),
            medarbejdere_uden_uddannelse: count(given.medarbejdere_uden_uddannelse(reader)),
            ensidige_kvalifikationer: given.ensidige_kvalifikationer(reader),
            bestyrelse: given.bestyrelse(reader),
            maalgrupper: count(given.maalgrupper(reader)),
            whistleblower: given
                .whistleblower(reader)
                .and_then(|its| Haendelser::read(reader, &its)),
            bekymrende_forhold: given
                .bekymrende_forhold(reader)
                .and_then(|its| Haendelser::read(reader, &its)),
            anden_myndighed: given
                .anden_myndighed(reader)
                .and_then(|its| Haendelser::read(reader, &its)),
            oekonomi: given.oekonomi(reader),
            ny_godkendelse: given.ny_godkendelse(reader),
            sidste_besoeg: given.sidste_besoeg(reader),
        })
    }
}

/// A number that is small by its table.
fn count(number: Option<i64>) -> Option<u32> {
    u32::try_from(number?).ok()
}
