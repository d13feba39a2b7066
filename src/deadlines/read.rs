//! Reading the facts from untrusted input.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Fact, FactKind, Forhold, Hoering, Reading, Settings};
use crate::calendar::{Praksisdag, Praksisdage};
use crate::input::{Node, ProblemKind, Problems, Reader, Value, quoted};

/// More facts than any tilbud has.
const MAX_FACTS: usize = 20_000;
/// More days than any hearing takes.
const MAX_HOERING: u16 = 400;
/// A fee of ten billion kroner, in øre.
const MAX_FEE: i64 = 1_000_000_000_000;

impl Forhold {
    /// Reads the facts of a party.
    ///
    /// # Errors
    /// Every problem at once, each with its path.
    pub fn read(value: &Value) -> Result<Self, Problems> {
        let mut reader = Reader::default();
        let read = read(&mut reader, &Node::root(value));
        reader.into_problems().or(read)
    }
}

/// Reads the year of a yearly wheel.
///
/// # Errors
/// Every problem at once.
pub fn read_year(value: &Value) -> Result<u16, Problems> {
    let mut reader = Reader::default();
    let read = year(&mut reader, &Node::root(value));
    reader.into_problems().or(read)
}

fn read(reader: &mut Reader, node: &Node<'_>) -> Option<Forhold> {
    let known = ["party", "ownership", "today", "settings", "facts"];
    let fields = reader.object(node, &known)?;
    let party = fields.word(reader, "party");
    let ownership = fields.word_if_given(reader, "ownership");
    let today = fields.date(reader, "today");
    let settings = match fields.get("settings") {
        Some(node) => read_settings(reader, &node),
        None => Some(Settings::default()),
    };
    let facts = match fields.require(reader, "facts") {
        Some(list) => read_facts(reader, &list),
        None => Vec::new(),
    };
    Some(Forhold { party: party?, ownership, today: today?, settings: settings?, facts })
}

/// A list of facts.
pub(crate) fn read_facts(reader: &mut Reader, list: &Node<'_>) -> Vec<Fact> {
    let mut facts = Vec::new();
    for node in reader.list(list, MAX_FACTS) {
        facts.extend(read_fact(reader, &node));
    }
    facts
}

fn read_settings(reader: &mut Reader, node: &Node<'_>) -> Option<Settings> {
    let fields = reader.object(node, &["practice", "hoering", "visits", "months", "trace"])?;
    let practice = match fields.get("practice") {
        Some(node) => Praksisdage::of(&reader.words::<Praksisdag>(Some(node))),
        None => Praksisdage::ALL,
    };
    let hoering = fields.get("hoering").and_then(|node| read_hoering(reader, &node));
    let reading = |reader: &mut Reader, name| {
        let word = fields.get(name).and_then(|node| reader.word(&node));
        word.unwrap_or(Reading::FromLast)
    };
    let visits = reading(reader, "visits");
    let months = reading(reader, "months");
    let trace = fields.flag_if_given(reader, "trace").unwrap_or(true);
    Some(Settings { practice, hoering, visits, months, trace })
}

fn read_hoering(reader: &mut Reader, node: &Node<'_>) -> Option<Hoering> {
    let fields = reader.object(node, &["unit", "count"])?;
    let unit = fields.word(reader, "unit");
    let count = fields.require(reader, "count")?;
    let count = reader.number_within(&count, 1, i64::from(MAX_HOERING), "1-400");
    Some(Hoering { unit: unit?, count: u16::try_from(count?).ok()? })
}

fn read_fact(reader: &mut Reader, node: &Node<'_>) -> Option<Fact> {
    const FIELDS: [&str; 27] = [
        "kind",
        "date",
        "id",
        "sag",
        "afdeling",
        "time",
        "received",
        "receipt",
        "frist",
        "to",
        "announcedOn",
        "year",
        "person",
        "yearlyFee",
        "reason",
        "straks",
        "udenHjemmel",
        "strafbart",
        "karantaene",
        "delvis",
        "klagevejledning",
        "medPaabud",
        "lejlighed",
        "afbrudt",
        "korterePeriode",
        "forventning",
        "samtykke",
    ];
    let fields = reader.object(node, &FIELDS)?;
    let kind = fields.word::<FactKind>(reader, "kind");
    let date = fields.date(reader, "date");
    let id = fields.get("id").and_then(|node| reader.id(&node)).map(String::from);
    let sag = fields.full_text_if_given(reader, "sag");
    let afdeling = fields.full_text_if_given(reader, "afdeling");
    let time = fields.get("time").and_then(|node| read_time(reader, &node));
    let received = fields.date_if_given(reader, "received");
    let receipt = fields.word_if_given(reader, "receipt");
    let frist = fields.date_if_given(reader, "frist");
    let to = fields.date_if_given(reader, "to");
    let announced_on = fields.date_if_given(reader, "announcedOn");
    let year = fields.get("year").and_then(|node| year(reader, &node));
    let person = fields.word_if_given(reader, "person");
    let yearly_fee = fields.get("yearlyFee");
    let yearly_fee =
        yearly_fee.and_then(|node| reader.number_within(&node, 0, MAX_FEE, "0-1000000000000"));
    let read = Fact {
        id,
        sag,
        afdeling,
        time,
        received,
        receipt,
        frist,
        to,
        announced_on,
        year,
        person,
        yearly_fee,
        reason: fields.flag_if_given(reader, "reason"),
        straks: fields.flag_if_given(reader, "straks"),
        uden_hjemmel: fields.flag_if_given(reader, "udenHjemmel"),
        strafbart: fields.flag_if_given(reader, "strafbart"),
        karantaene: fields.flag_if_given(reader, "karantaene"),
        delvis: fields.flag_if_given(reader, "delvis"),
        klagevejledning: fields.flag_if_given(reader, "klagevejledning"),
        med_paabud: fields.flag_if_given(reader, "medPaabud"),
        lejlighed: fields.flag_if_given(reader, "lejlighed"),
        afbrudt: fields.flag_if_given(reader, "afbrudt"),
        kortere_periode: fields.flag_if_given(reader, "korterePeriode"),
        forventning: fields.flag_if_given(reader, "forventning"),
        samtykke: fields.flag_if_given(reader, "samtykke"),
        ..Fact::new(kind?, date?)
    };
    Some(read)
}

fn year(reader: &mut Reader, node: &Node<'_>) -> Option<u16> {
    u16::try_from(reader.number_within(node, 2000, 2200, "2000-2200")?).ok()
}

/// A time of day, `20:15`, in minutes.
fn read_time(reader: &mut Reader, node: &Node<'_>) -> Option<u16> {
    let text = reader.text(node)?;
    let time = minutes(text);
    if time.is_none() {
        let (value, allowed) = (quoted(text), ["00:00-23:59"].into());
        reader.note_at(node, ProblemKind::UnknownValue { value, allowed });
    }
    time
}

fn minutes(text: &str) -> Option<u16> {
    let [h1, h2, b':', m1, m2] = *text.as_bytes() else { return None };
    let two = |tens: u8, ones: u8| {
        let digit = |byte| char::from(byte).to_digit(10);
        digit(tens)?.checked_mul(10)?.checked_add(digit(ones)?)
    };
    let (hours, minutes) = (two(h1, h2)?, two(m1, m2)?);
    if hours > 23 || minutes > 59 {
        return None;
    }
    u16::try_from(hours.checked_mul(60)?.checked_add(minutes)?).ok()
}
