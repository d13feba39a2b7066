//! What the events of the case show, so that nothing is told twice.

use alloc::vec::Vec;

use super::{Haendelser, Risikoforhold};
use crate::calendar::Date;
use crate::case::{Event, EventKind};
use crate::deadlines::{Answers, Appeals, PeriodEnd};
use crate::order::places_by;

/// What ends a påbud.
pub(crate) const PAABUD_ENDS: &[EventKind] = &[EventKind::PaabudOpfyldt, EventKind::PaabudOphaevet];
/// What ends skærpet tilsyn before its last day.
pub(crate) const SKAERPET_ENDS: &[EventKind] = &[EventKind::SkaerpetTilsynOphaevet];

impl Risikoforhold {
    /// What events show on a day; those that lie after it do not count.
    ///
    /// Only what an event speaks of is known from it: a list without a påbud says nothing of
    /// påbud. Shown are open påbud and skærpet tilsyn, which one that Ankestyrelsen has set aside is
    /// not any more, magtanvendelser, hired leaders, enquiries
    /// to the whistleblower scheme, worrying events (a day counts once, as the tilbud and the
    /// socialtilsyn may both have noted it), a godkendelse without a later visit, and the last
    /// visit. Whatever else a model looks at must be told.
    ///
    /// ```
    /// use kvalitetsmodel::calendar::Date;
    /// use kvalitetsmodel::case::{Event, EventKind};
    /// use kvalitetsmodel::risk::Risikoforhold;
    ///
    /// let day = |text| Date::parse(text).expect("a real date");
    /// let events = [Event::of(EventKind::Paabud, day("2026-02-01"))];
    /// let seen = Risikoforhold::seen_in(&events, day("2026-03-01"));
    /// assert_eq!(seen.aabne_paabud, Some(1));
    /// assert_eq!(seen.skaerpet_tilsyn, None);
    /// ```
    #[must_use]
    pub fn seen_in(events: &[Event], today: Date) -> Self {
        let mut seen = Self::default();
        let mut worries: Vec<Date> = Vec::new();
        let mut approved: Option<Date> = None;
        let ends = Answers::of(events, &[PAABUD_ENDS, SKAERPET_ENDS].concat(), today);
        let ended = |event: &Event, by: &[EventKind]| ends.first(event, by).is_some();
        // By day, so that the order of the list decides nothing.
        let order = places_by(events, |one, other| one.date.cmp(&other.date));
        let appeals = Appeals::of_events(events, today);
        for (place, event) in order.into_iter().filter_map(|at| Some((at, events.get(at)?))) {
            if event.date > today {
                break;
            }
            let virkning = || appeals.virkning(place);
            let annulled = || virkning().is_annulled(today);
            match event.kind() {
                EventKind::Paabud => {
                    let open = !ended(event, PAABUD_ENDS) && !annulled();
                    let count = seen.aabne_paabud.unwrap_or_default();
                    seen.aabne_paabud = Some(count.saturating_add(u32::from(open)));
                }
                EventKind::SkaerpetTilsyn => {
                    let end = PeriodEnd::of(event);
                    let is_over = || end.is_some_and(|end| end.runs(&virkning()).is_over(today));
                    let running = !ended(event, SKAERPET_ENDS) && !annulled() && !is_over();
                    seen.skaerpet_tilsyn = Some(running || seen.skaerpet_tilsyn == Some(true));
                }
                EventKind::Magtanvendelse => add(&mut seen.magtanvendelser, event.date),
                EventKind::LederAnsat => add(&mut seen.lederskifter, event.date),
                EventKind::WhistleblowerHenvendelse => add(&mut seen.whistleblower, event.date),
                EventKind::BekymrendeHaendelse | EventKind::BekymrendeForhold
                    if worries.last() != Some(&event.date) =>
                {
                    worries.push(event.date);
                }
                // An approval with vilkår is one too.
                EventKind::Godkendelse | EventKind::Vilkaar => {
                    approved = approved.max(Some(event.date));
                }
                EventKind::Tilsynsbesoeg => {
                    seen.sidste_besoeg = seen.sidste_besoeg.max(Some(event.date));
                }
                _ => {}
            }
        }
        if !worries.is_empty() {
            seen.bekymrende_forhold = Some(Haendelser::Dage(worries));
        }
        // On the very day of the godkendelse the visit was part of it.
        seen.ny_godkendelse = approved.map(|day| seen.sidste_besoeg <= Some(day));
        seen
    }
}

fn add(events: &mut Option<Haendelser>, day: Date) {
    match events {
        Some(Haendelser::Dage(days)) => days.push(day),
        _ => *events = Some(Haendelser::Dage([day].into())),
    }
}

/// The whole months from a day to a later one; none to an earlier one.
pub(super) fn months_since(day: Date, today: Date) -> u32 {
    let ((year, month, _), (to_year, to_month, _)) = (day.civil(), today.civil());
    let years = to_year.saturating_sub(year).saturating_mul(12);
    let months = years.saturating_add(to_month).saturating_sub(month);
    // The last of them is whole only when its day has come.
    let whole = day.plus_months(months).is_some_and(|last| last <= today);
    let months = if whole { months } else { months.saturating_sub(1) };
    u32::try_from(months).unwrap_or_default()
}
