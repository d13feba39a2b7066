//! Events from which nothing follows, and why: no event is passed over without a word.

use alloc::vec::Vec;

use super::aarshjul::SENT;
use super::check::is_excused;
use super::engine::Engine;
use super::first_day::first_day;
use super::{Counting, FristFundKind, RULES, Row, Rule, RuleId, Unit, Way, rule_on};
use crate::calendar::Date;
use crate::case::{Event, EventKind, Ownership, Party, Person};

words! {
    /// Why nothing follows from an event.
    pub enum NothingWhy {
        /// The rules on such events are about another party.
        OtherParty = "otherParty",
        /// Of BPA-foreninger chapter 3 a of the act has no rule on such events.
        Chapter3a = "chapter3a",
        /// What is so of children is built here, and not what is of adults.
        OfAdults = "ofAdults",
        /// BPA-foreninger are visited as needed (BEK 1559/2025 § 20, stk. 2).
        AsNeeded = "asNeeded",
        /// How often there must be visits depends on what the party is.
        PartyDecides = "partyDecides",
        /// A step of the dialogue, which the law ties no deadline to.
        Step = "step",
        /// What it answers is not noted.
        NothingToAnswer = "nothingToAnswer",
        /// What it answers had been answered before, or was answered by another.
        AlreadyAnswered = "alreadyAnswered",
        /// What it answers asks for no answer, as far as it is known.
        NothingAsked = "nothingAsked",
        /// It lies after the day that is asked about.
        NotYet = "notYet",
        /// What there is to count from is not noted.
        StartNotNoted = "startNotNoted",
        /// The year it is about is not noted.
        YearMissing = "yearMissing",
        /// The law sets no day for what follows.
        NoDay = "noDay",
        /// Its day stands in the yearly wheel.
        YearlyWheel = "yearlyWheel",
        /// What the law asks for beforehand is noted.
        InOrder = "inOrder",
        /// The rule is about private tilbud.
        PrivateOnly = "privateOnly",
        /// The rule is about tilbud of another ownership.
        OtherOwnership = "otherOwnership",
        /// Of plejefamilier the rules are only about the specialised.
        SpecialisedOnly = "specialisedOnly",
        /// Nobody is barred by a decision that is noted.
        NotBarred = "notBarred",
        /// Of an enquiry only that it came, and its overall theme, may be told.
        ThemeOnly = "themeOnly",
        /// The one who made the enquiry has consented.
        Consent = "consent",
        /// A vikar may be hired without a certificate in very special circumstances.
        Vikar = "vikar",
    }
}

impl NothingWhy {
    pub(super) const fn finding(self) -> FristFundKind {
        FristFundKind::NothingFollows { why: self.id() }
    }
}

/// A rule and what it says on a day.
type Said = (&'static Rule, &'static Row);

impl Engine<'_> {
    /// That something is told of an event, or that it showed what a rule or a requirement asks for.
    pub(super) fn shows(&mut self, at: Option<usize>) {
        if let Some(shown) = at.and_then(|at| self.shown.get_mut(at)) {
            *shown = true;
        }
    }

    /// An event that lies after the day that is asked about: nothing follows from it yet. A visit
    /// that has been announced is held to how long before it that may be done.
    pub(super) fn ahead<'r>(
        &mut self,
        at: usize,
        event: &Event,
        mut rules: impl Iterator<Item = &'r &'static Rule>,
    ) {
        let announced = event.announced_on().is_some_and(|on| on <= self.today);
        let backward = rules.find(|rule| rule.counting == Counting::Backward);
        match backward.filter(|rule| announced && self.starts(rule, at, event)) {
            Some(rule) => self.limit(rule, at, event),
            None => self.find(NothingWhy::NotYet.finding(), Some(at), None),
        }
    }

    /// Says of each event that gave neither a deadline nor a finding, and showed nothing, why.
    pub(super) fn nothing_follows(&mut self) {
        let shown = core::mem::take(&mut self.shown);
        for (at, event) in self.sag.events.iter().enumerate() {
            if shown.get(at) == Some(&false) && !self.is_told_with_decision(at, event) {
                self.nothing_of(at, event);
            }
        }
    }

    /// Whether an event is told with the decision it is about: of a request, that it interrupted
    /// the appeal period; of what puts an ending into effect, the ending.
    fn is_told_with_decision(&self, at: usize, event: &Event) -> bool {
        let mut about = self.appeals.about(at).iter();
        match event.kind() {
            EventKind::Genoptagelsesanmodning => {
                self.appeals.interrupted_by(at) || self.appeals.may_be_interrupted_by(at)
            }
            EventKind::StraksIvaerksat => {
                about.any(|target| self.appeals.kinds_of(*target).0.is_some())
            }
            // One that is dated before a decision and came after may be about it all the same.
            EventKind::Klage | EventKind::KlageModtaget => {
                let came = event.done_on();
                about.next().is_some() || self.appeals.last_decided(event.matter(), came).is_some()
            }
            _ => about.next().is_some(),
        }
    }

    /// Why nothing follows from an event, by a rule where there is one.
    pub(super) fn nothing(&mut self, why: NothingWhy, at: usize, by: Option<(RuleId, Date)>) {
        let law = by.and_then(|(id, on)| Some((id.rule()?, id.row_on(on)?, on)));
        self.find(why.finding(), Some(at), law);
    }

    fn nothing_of(&mut self, at: usize, event: &Event) {
        let (kind, on) = (event.kind(), event.date);
        let party = self.sag.party;
        let from = first_day(party);
        if on < from {
            let is_on = |rule: &&Rule| rule.has(Way::Bpa) && rule.has_to_do_with(kind);
            let law = RULES.iter().find(is_on).and_then(|rule| rule_on(rule.id, from));
            return self.find(FristFundKind::NothingBefore { from }, Some(at), law);
        }
        let adult = || Some(Person::Voksen).filter(|_| self.is_of_adult(event));
        let person = event.person().or_else(adult);
        let mut about: Vec<&'static Rule> = RULES
            .iter()
            .filter(|rule| rule.is_for(party) && rule.can_tell(party) && rule.has_to_do_with(kind))
            .collect();
        let of_either = !about.is_empty();
        about.retain(|rule| !rule.starts.contains(&kind) || rule.is_about(person));
        if about.is_empty() {
            let why = match party {
                _ if of_either && person == Some(Person::Voksen) => NothingWhy::OfAdults,
                Party::BpaForening => NothingWhy::Chapter3a,
                _ if kind.is_step() => NothingWhy::Step,
                _ => NothingWhy::OtherParty,
            };
            return self.nothing(why, at, None);
        }
        // What the yearly wheel has, by the law of the year that it stands in.
        let sent_in = event.year().filter(|_| SENT.contains(&kind));
        let sent_in = sent_in.map(|year| i32::from(year.0).saturating_add(1));
        let on = sent_in.and_then(|year| Date::from_civil(year, 12, 31)).unwrap_or(on);
        let said: Vec<Said> = about.iter().filter_map(|rule| said_on(rule, on)).collect();
        if said.is_empty() {
            return self.nothing_then(at, on, &about);
        }
        let starts: Option<&Said> = said.iter().find(|(rule, _)| rule.starts.contains(&kind));
        let by = starts.or(said.first()).map(|(rule, _)| (rule.id, on));
        let public = matches!(self.sag.ownership, Some(Ownership::Kommunal | Ownership::Regional));
        let why = match kind {
            EventKind::Tilsynsbesoeg if party == Party::BpaForening => NothingWhy::AsNeeded,
            EventKind::Tilsynsbesoeg => NothingWhy::PartyDecides,
            _ if starts.is_some_and(|(rule, _)| self.spares(rule, on)) => {
                NothingWhy::SpecialisedOnly
            }
            EventKind::LederAnsat | EventKind::Bestyrelsesmedlem => NothingWhy::NotBarred,
            EventKind::WhistleblowerOplyst if event.samtykke() == Some(true) => NothingWhy::Consent,
            EventKind::WhistleblowerOplyst => NothingWhy::ThemeOnly,
            EventKind::Byggearbejde if public => NothingWhy::PrivateOnly,
            EventKind::Efteruddannelse => {
                return self.nothing(NothingWhy::YearlyWheel, at, None);
            }
            // By which paragraph depends on what the family is.
            EventKind::BarnModtaget | EventKind::KonkretGodkendelse => {
                return self.nothing(NothingWhy::NoDay, at, None);
            }
            EventKind::Ansaettelse if is_excused(event) => NothingWhy::Vikar,
            EventKind::StraffeattestIndhentet
            | EventKind::Ansaettelse
            | EventKind::Byggearbejde
            | EventKind::ArbejdsgiverBegyndt => NothingWhy::InOrder,
            EventKind::BudgetIndberettet | EventKind::AarsrapportIndberettet => {
                if event.year().is_none() { NothingWhy::YearMissing } else { NothingWhy::NoDay }
            }
            _ if self.is_of_another_ownership(event) => NothingWhy::OtherOwnership,
            _ => match self.unanswering(at, event, &said) {
                Some(why) => return self.nothing(why, at, None),
                None if kind == EventKind::PaabudForlaenget => return,
                None => NothingWhy::StartNotNoted,
            },
        };
        self.nothing(why, at, by);
    }

    /// Whether the yearly wheel of a tilbud has such for another ownership than the one that is noted.
    fn is_of_another_ownership(&self, event: &Event) -> bool {
        let year = event.year().map(|year| i32::from(year.0).saturating_add(1));
        SENT.contains(&event.kind())
            && self.sag.party == Party::Tilbud
            && self.sag.ownership.is_some()
            && !self.sends(event.kind(), year.unwrap_or(event.date.civil().0))
    }

    /// No rule on such events was in force: from when one is, or until when one was.
    fn nothing_then(&mut self, at: usize, on: Date, about: &[&'static Rule]) {
        let rows = || about.iter().flat_map(|rule| rule.rows.iter().map(|row| (*rule, row)));
        let rows = || rows().filter(|(_, row)| row.unit != Unit::NoRule);
        let later = rows().filter(|(_, row)| row.validity.from > on);
        if let Some((rule, row)) = later.min_by_key(|(_, row)| row.validity.from) {
            let from = row.validity.from;
            self.find(FristFundKind::NothingBefore { from }, Some(at), Some((rule, row, from)));
            return;
        }
        let ended = rows().filter_map(|(rule, row)| Some((row.validity.to?, rule, row)));
        if let Some((until, rule, row)) = ended.max_by_key(|(until, _, _)| *until) {
            self.find(FristFundKind::NothingAfter { until }, Some(at), Some((rule, row, until)));
        }
    }

    /// Why an answer answers nothing; `None` for what is no answer.
    fn unanswering(&self, at: usize, event: &Event, said: &[Said]) -> Option<NothingWhy> {
        let kind = event.kind();
        let closes = |(rule, _): &&Said| rule.closes.contains(&kind);
        let mut of = looks_for(kind).into_iter().collect::<Vec<_>>();
        if of.is_empty() {
            said.iter().find(closes)?;
            of.extend(said.iter().filter(closes).flat_map(|(rule, _)| rule.starts));
            if of.is_empty() {
                return Some(NothingWhy::YearlyWheel);
            }
        }
        let of = of.into_iter().filter_map(|start| self.answered_of(event, start));
        let of: Vec<_> = of.filter(|(of, _)| *of != at).collect();
        let only_conditions =
            || said.iter().filter(closes).all(|(_, row)| row.unit == Unit::Condition);
        if kind == EventKind::PaabudForlaenget
            && of.iter().any(|(paabud, _)| self.extends(*paabud, event))
        {
            return None;
        }
        // Of a complaint that the party noted there is nothing to count from but its receipt.
        let of_complaint = |(rule, _): &Said| {
            let received = EventKind::KlageModtaget;
            rule.starts.contains(&received) || rule.delay_of() == Some(received)
        };
        Some(if kind.is_step() && only_conditions() {
            NothingWhy::Step
        } else if of.is_empty()
            && !matches!(kind, EventKind::Klage | EventKind::KlageModtaget)
            && said.iter().any(of_complaint)
            && self.index.about(EventKind::Klage, event, event.date).is_some()
        {
            NothingWhy::StartNotNoted
        } else if of.is_empty() {
            NothingWhy::NothingToAnswer
        } else if of.iter().any(|(_, first)| *first == Some(at)) {
            NothingWhy::NothingAsked
        } else {
            NothingWhy::AlreadyAnswered
        })
    }

    /// The last event of a kind that an event can answer, and the first answer of its kind to it.
    fn answered_of(&self, event: &Event, start: EventKind) -> Option<(usize, Option<usize>)> {
        let (kind, day) = (event.kind(), event.done_on());
        let from = self.index.about(start, event, day)?;
        let of = self.event(from).filter(|of| of.kind() == start)?;
        let later = of.time().zip(event.time()).is_some_and(|(of, its)| of > its);
        if of.date > day || (of.date == day && later) {
            return None;
        }
        let first = match self.index.named(event) {
            Some(id) => self.index.first_answer(kind, id, (of.date, 0)),
            None => self.index.first_from(kind, event.matter(), of.date),
        };
        Some((from, first))
    }
}

/// What an event that neither starts nor meets a rule is about.
fn looks_for(kind: EventKind) -> Option<EventKind> {
    match kind {
        EventKind::PaabudForlaenget => Some(EventKind::Paabud),
        EventKind::StraksIvaerksat => Some(EventKind::Ophoer),
        EventKind::GenoptagelseAfslaaet => Some(EventKind::Genoptagelsesanmodning),
        _ => None,
    }
}

fn said_on(rule: &'static Rule, on: Date) -> Option<Said> {
    rule.on(on).filter(|row| row.unit != Unit::NoRule).map(|row| (rule, row))
}
