//! Which answers fit several events and name none: of each it is asked which it is to.

use alloc::vec::Vec;

use super::first_day::first_day;
use super::index::Index;
use super::most::MOST;
use super::{RULES, Rule, Unit, Way, When, earlier, is_decision};
use crate::calendar::Date;
use crate::case::{CATALOGUE, Event, EventKind, Party, Sag};

/// What answers all there is at once, by its nature: the forms of a month are sent together
/// ("indberetningsskemaerne", BEK 980/2025 § 22, stk. 4) and the owner is told with them (stk. 5);
/// the municipalities are told of what has been decided (BEK 1559/2025 § 9), and the portal shows
/// it; a place that is in use again has been out of use since no earlier day. Each other answer is
/// of one event: what is registered is one ("hændelsen", BEK 980/2025 § 22, stk. 1), and what is
/// copied is its form ("indberetningsskemaet", stk. 3).
pub(super) const OF_SEVERAL: [EventKind; 5] = [
    EventKind::MagtIndberettet,
    EventKind::DriftsherreOrienteret,
    EventKind::KommunerOrienteret,
    EventKind::TilbudsportalOpdateret,
    EventKind::BenyttetIgen,
];

/// What is about the decisions that can be appealed: asked with the complaints.
const OF_APPEALS: [EventKind; 4] = [
    EventKind::Klage,
    EventKind::KlageModtaget,
    EventKind::AnkestyrelsensAfgoerelse,
    EventKind::StraksIvaerksat,
];

/// The events that an answer is the first to, of each kind the first.
#[derive(Clone, Default)]
struct To {
    first: Vec<(EventKind, usize)>,
    several: bool,
}

impl To {
    /// Steps of one course are answered together: a stay and its extension, a complaint and its
    /// receipt; a decision ends the hearing and decides the application, and what is passed on is a
    /// complaint that was maintained. A stay that was extended twice is one course too.
    fn put(&mut self, answer: EventKind, kind: EventKind, at: usize) {
        let mut is_known = false;
        let prolongs = kind == EventKind::AkutForlaengelse;
        let prolongs = prolongs && self.first.iter().any(|(other, _)| kind.can_answer(*other));
        for (other, its) in &self.first {
            is_known |= kind == *other;
            let step = kind.can_answer(*other) || other.can_answer(kind) || is_outcome(answer);
            let together = if kind == *other { prolongs } else { step };
            self.several |= at != *its && !together;
        }
        if !is_known {
            self.first.push((kind, at));
        }
    }
}

/// Whether it decides what was applied for or announced.
fn is_outcome(kind: EventKind) -> bool {
    (is_decision(kind) && kind != EventKind::NyAfgoerelse)
        || kind == EventKind::SendtTilAnkestyrelsen
}

/// What can answer an event of a kind.
struct Answering {
    rules: Vec<&'static Rule>,
    /// What the rules say nothing of.
    beside: Vec<EventKind>,
}

impl Answering {
    /// Nothing of what no rule about the party has to do with.
    fn of(kind: EventKind, party: Option<Party>) -> Self {
        if party.is_some_and(|party| !kind.is_for(party)) {
            return Self { rules: Vec::new(), beside: Vec::new() };
        }
        let asks = |rule: &&Rule| {
            let ways = [Way::Recurs, Way::Kursusdage, Way::Appeal];
            rule.starts.contains(&kind) && !ways.into_iter().any(|way| rule.has(way))
        };
        // A complaint is reassessed or late: what meets the one is asked of, and meets the other too.
        let both = |rule: &&&Rule| rule.has(Way::ShownByDecision);
        let mut rules: Vec<&'static Rule> = RULES.iter().filter(asks).collect();
        let most = rules.iter().filter(both).map(|rule| rule.closes.len()).max();
        rules.retain(|rule| !both(&rule) || Some(rule.closes.len()) == most);
        let notices = RULES.iter().filter(|rule| rule.delay_of() == Some(kind));
        let notices = notices.flat_map(|rule| rule.starts).copied();
        let names = CATALOGUE.iter().filter(|entry| entry.answers.contains(&kind));
        let beside = names.map(|entry| entry.kind).chain(notices);
        Self { rules, beside: beside.filter(|its| can_ask(*its)).collect() }
    }
}

fn can_ask(kind: EventKind) -> bool {
    !OF_SEVERAL.contains(&kind) && !OF_APPEALS.contains(&kind)
}

/// Whether it is the receipt of a complaint that went straight to Ankestyrelsen.
fn is_receipt(answer: EventKind, event: &Event) -> bool {
    let straight = event.kind() == EventKind::Klage && event.ankestyrelsen().is_some();
    straight && answer == EventKind::KlageModtaget
}

impl<'f> Index<'f> {
    /// With what fits several marked as such.
    pub(super) fn of(events: &'f [Event], today: Date) -> Self {
        Self::since(events, (None, Date::ymd(0, 1, 1)), today)
    }

    /// The same of a case: what happened before there was law on its party meets nothing.
    pub(super) fn of_case(sag: &'f Sag, today: Date) -> Self {
        Self::since(&sag.events, (Some(sag.party), first_day(sag.party)), today)
    }

    fn since(events: &'f [Event], (party, first): (Option<Party>, Date), today: Date) -> Self {
        let index = Self::bare(events, first, today);
        let unclear = unclear(events, &index, party);
        index.with_unclear(unclear)
    }
}

/// Of each event, whether it fits several and names none.
fn unclear(events: &[Event], index: &Index<'_>, party: Option<Party>) -> Vec<bool> {
    // Of the kinds there are: most cases have few.
    let mut answering: Vec<Option<Answering>> = Vec::new();
    answering.resize_with(EventKind::ALL.len(), || None);
    let mut all: Vec<To> = Vec::new();
    all.resize(events.len(), To::default());
    let mut note = |answer: Option<usize>, event: &Event, at: usize| {
        let free = |its: &&Event| index.named(its).is_none();
        let kind = answer.and_then(|answer| events.get(answer)).filter(free).map(Event::kind);
        if let (Some(kind), Some(to)) = (kind, answer.and_then(|answer| all.get_mut(answer)))
            && (can_ask(kind) || is_receipt(kind, event))
        {
            to.put(kind, event.kind(), at);
        }
    };
    // A frist can be extended more than once: each that names no paabud may be of any before it.
    let extends = |event: &&Event| {
        event.kind() == EventKind::PaabudForlaenget && index.named(event).is_none()
    };
    let longer = index.order().iter().filter_map(|at| Some((*at, events.get(*at)?)));
    let longer = longer.filter(|(_, event)| extends(event));
    let mut longer: Vec<_> = longer.map(|(at, event)| (event.matter(), event.date, at)).collect();
    longer.sort_unstable();
    let on = |at: usize| events.get(at).map(Event::done_on);
    for at in index.order() {
        let Some(event) = events.get(*at) else { continue };
        let Some(its) = answering.get_mut(event.kind() as usize) else { continue };
        let its = its.get_or_insert_with(|| Answering::of(event.kind(), party));
        let is_one = |rule: &&&Rule| {
            let row = rule.on(event.date);
            row.is_some_and(|row| !matches!(row.unit, Unit::Condition | Unit::NoRule))
                && rule.is_about(event.person())
                && (rule.when != When::InternSkole || event.intern_skole() == Some(true))
        };
        for rule in its.rules.iter().filter(is_one) {
            note(index.first_to(events, rule.closes, event, event.date), event, *at);
        }
        for kind in &its.beside {
            let before = |rule: &&'static Rule, answer: usize| {
                let met = index.first_to(events, rule.closes, event, event.date);
                let met = met.and_then(on);
                let weeks = rule.on(event.date).filter(|row| row.unit == Unit::Weeks);
                let weeks = weeks.filter(|_| rule.has(Way::LooksAt(*kind)));
                let last = weeks
                    .and_then(|row| event.date.plus_days(i32::from(row.count).saturating_mul(7)));
                earlier(met, last).is_some_and(|end| Some(end) < on(answer))
            };
            let looks = |rule: &&&'static Rule| {
                let ways = [Way::Extended, Way::CanTakeLonger, Way::LooksAt(*kind)];
                ways.into_iter().any(|way| rule.has(way))
            };
            // Whoever asked for a longer frist has not got one: every rule that looks at it is over.
            let is_over = |answer: usize| {
                let mut looking = its.rules.iter().filter(looks).peekable();
                looking.peek().is_some() && looking.all(|rule| before(rule, answer))
            };
            let one = index.any_answer_to(*kind, event).filter(|answer| answer != at);
            let from = longer.partition_point(|one| *one < (event.matter(), event.date, 0));
            let each = longer.get(from..).filter(|_| *kind == EventKind::PaabudForlaenget);
            let each = each.unwrap_or_default().iter().take(MOST);
            let each = each.take_while(|(matter, ..)| *matter == event.matter());
            let all = one.into_iter().chain(each.map(|(_, _, at)| *at));
            for answer in all.filter(|answer| !is_over(*answer)) {
                note(Some(answer), event, *at);
            }
        }
    }
    all.into_iter().map(|to| to.several).collect()
}
