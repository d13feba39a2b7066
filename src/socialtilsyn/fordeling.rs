//! Who supervises whom, by the law of a day.

use alloc::vec::Vec;

use super::answer::{Tilhoer, TilhoerMangler, Tilhoersgrund as Grund, Tilhoersspoergsmaal as Ask};
use super::places::{
    BPA, DRIFTSHERRE, KOMMUNE, KONCERN, KONCERN_AT_TWO, OPGAVE, REGION, SKOLE_OVER, SKOLE_PLADSER,
    five, kommune_of, koncern_at,
};
use crate::calendar::Date;
use crate::case::{
    EventKind, Hjemsted, Kommune, Ownership, Party, Region, SaerligOpgave, Sag, read_sag,
};
use crate::deadlines::RuleId;
use crate::input::{Node, Partial, Value};
use crate::law::{Confidence, LegalBasis, Provision, Source, basis_on, less_sure};

/// The socialtilsyn of a case on a day, beside every problem with the case.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::input::Value;
/// use kvalitetsmodel::socialtilsyn::read_socialtilsyn;
///
/// let today = Date::parse("2026-03-02").expect("a real date");
/// assert_eq!(read_socialtilsyn(&Value::Null, today).problems.0.len(), 1);
/// ```
#[must_use]
pub fn read_socialtilsyn(value: &Value, today: Date) -> Partial<Tilhoer> {
    Partial::of(|reader| {
        let (_, sag, _) = read_sag(reader, &Node::root(value))?;
        Some(socialtilsyn(&sag, today))
    })
}

/// The socialtilsyn of a case on a day; the example stands with [the module](super).
///
/// Source: BEK 1559/2025 § 1; until 2025 lov om socialtilsyn § 2 and, from February 2022, § 1 of
/// the bekendtgørelse; after a move § 2, stk. 2, of the act (stk. 4 until 2025).
#[must_use]
pub fn socialtilsyn(sag: &Sag, on: Date) -> Tilhoer {
    let mut asks = Asks::default();
    let its = of_party(sag, on, &mut asks);
    let (region, reason, basis) = match moved(sag, on, &mut asks) {
        Some(moved) => moved,
        None => its,
    };
    let mut confidence = Confidence::Verified;
    // Of two places that contradict each other one is wrong, and nothing says which.
    let contradicts = asks.0.contains(&Ask::RegionEllerKommune.into());
    if contradicts && matches!(reason, Grund::Vaertskommune { .. }) {
        confidence = Confidence::Open;
    }
    for one in &basis {
        confidence = less_sure(confidence, one.confidence);
    }
    let kommune = region.and_then(kommune_of);
    Tilhoer { region, kommune, reason, source: Source::law(basis, confidence), asks: asks.0 }
}

/// What is not known, each once.
#[derive(Default)]
struct Asks(Vec<TilhoerMangler>);

impl Asks {
    fn add(&mut self, ask: Ask) {
        let ask = TilhoerMangler::from(ask);
        if !self.0.contains(&ask) {
            self.0.push(ask);
        }
    }
}

/// A region, why, and where that stands.
type Found = (Option<Region>, Grund, Vec<LegalBasis>);

/// What follows without a move. The exceptions stand in the order of the law: "i prioriteret
/// rækkefølge".
fn of_party(sag: &Sag, on: Date, asks: &mut Asks) -> Found {
    let home = sag.hjemsted;
    match sag.party {
        Party::BpaForening if RuleId::BpaTilsyn.row_on(on).is_none() => NO_RULE,
        Party::BpaForening => match stands(&[BPA], on) {
            Some(basis) => (Some(Region::Nordjylland), Grund::Bpa, basis),
            None => by_place(home, on, asks),
        },
        Party::Socialtilsyn => NO_RULE,
        Party::Plejefamilie => by_place(home, on, asks),
        Party::Tilbud => {
            let gathered = opgave(home, on, asks);
            let gathered = gathered.or_else(|| koncern(sag, on, asks));
            let gathered = gathered.or_else(|| driftsherre(home, on, asks));
            gathered.unwrap_or_else(|| by_place(home, on, asks))
        }
    }
}

const NO_RULE: Found = (None, Grund::IngenRegel, Vec::new());

/// A task that one socialtilsyn has for the whole country.
fn opgave(home: Hjemsted, on: Date, asks: &mut Asks) -> Option<Found> {
    let mut basis = stands(&[OPGAVE], on)?;
    let Some(task) = home.opgave else {
        asks.add(Ask::Opgave);
        return None;
    };
    let region = match task {
        SaerligOpgave::Ingen => return None,
        SaerligOpgave::Sikret => Region::Sjaelland,
        SaerligOpgave::Skole | SaerligOpgave::Skib => Region::Syddanmark,
    };
    if task == SaerligOpgave::Skole
        && let Some(over) = stands(&[SKOLE_OVER], on)
    {
        match home.pladser {
            Some(places) if places > SKOLE_PLADSER => basis = over,
            Some(_) => return None,
            None => {
                asks.add(Ask::Pladser);
                return None;
            }
        }
    }
    Some((Some(region), Grund::Opgave { opgave: task.id() }, basis))
}

/// A private tilbud that is part of a koncern.
fn koncern(sag: &Sag, on: Date, asks: &mut Asks) -> Option<Found> {
    let public = matches!(sag.ownership, Some(Ownership::Kommunal | Ownership::Regional));
    let basis = stands(KONCERN, on).filter(|_| !public)?;
    match (sag.hjemsted.koncern, sag.hjemsted.hovedadresse) {
        (Some(false), _) => None,
        (None, None) => {
            asks.add(Ask::Koncern);
            None
        }
        (Some(true), None) => {
            asks.add(Ask::Hovedadresse);
            Some((None, Grund::Koncern, basis))
        }
        (_, Some(office)) => {
            let gathered = stands(&[KONCERN_AT_TWO], on).is_some();
            let region = if gathered { koncern_at(office) } else { office };
            Some((Some(region), Grund::Koncern, basis))
        }
    }
}

/// A tilbud elsewhere in the region of one of the five, which that one runs or has bought.
fn driftsherre(home: Hjemsted, on: Date, asks: &mut Asks) -> Option<Found> {
    let basis = stands(DRIFTSHERRE, on)?;
    if home.kommune.is_some_and(|kommune| five(kommune).is_some()) {
        return None;
    }
    let Some(runs) = home.driftsherre else {
        asks.add(Ask::Driftsherre);
        return None;
    };
    let (lies, by) = five(runs)?;
    let reason = Grund::Driftsherre { kommune: runs.id() };
    (home.region == Some(lies)).then_some((Some(by), reason, basis))
}

/// Where it lies: in one of the five municipalities, else the socialtilsyn of the region.
fn by_place(home: Hjemsted, on: Date, asks: &mut Asks) -> Found {
    let Some(basis) = stands(REGION, on) else { return NO_RULE };
    if let Some((kommune, (lies, by))) =
        home.kommune.and_then(|kommune| five(kommune).map(|its| (kommune, its)))
    {
        if home.region.is_some_and(|region| region != lies) {
            asks.add(Ask::RegionEllerKommune);
        }
        let basis = stands(KOMMUNE, on).unwrap_or_default();
        return (Some(by), Grund::Vaertskommune { kommune: kommune.id() }, basis);
    }
    if home.region.is_none() {
        asks.add(Ask::Region);
    }
    if home.kommune != Some(Kommune::Anden) {
        asks.add(Ask::Kommune);
    }
    (home.region, Grund::Region, basis)
}

/// After a move to another socialtilsyn's place it stays for a time under its former one.
fn moved(sag: &Sag, on: Date, asks: &mut Asks) -> Option<Found> {
    let told = sag.events.iter().filter(|event| event.kind() == EventKind::AdresseskiftOplyst);
    let told = told.filter(|event| event.date <= on).map(|event| event.date).max()?;
    let row = RuleId::Adresseskift.row_on(told)?;
    let last = told.plus_months(i32::from(row.count).checked_mul(12)?)?;
    if on > last {
        return None;
    }
    if sag.hjemsted.hidtil.is_none() {
        asks.add(Ask::Hidtil);
        return None;
    }
    Some((sag.hjemsted.hidtil, Grund::Flyttet { last }, row.basis_on(told)))
}

/// Where a rule stood on a day; `None` where it did not.
fn stands(provisions: &[Provision], on: Date) -> Option<Vec<LegalBasis>> {
    let mut basis = Vec::new();
    for provision in provisions {
        basis.extend(basis_on(provision, on));
    }
    (!basis.is_empty()).then_some(basis)
}
