//! Whom a kind of event is for, as the rules have it.

use super::Way;
use super::rule::{Actor, Rule, When};
use super::rules::RULES;
use crate::case::{EventKind, Party, Person};

impl Rule {
    /// Whether the rule is about such a party: by its place in the act, by who must act, and by
    /// what starts it. The socialtilsyn has to do with the rules about all of them.
    pub(super) fn is_for(&self, party: Party) -> bool {
        let tilbud = party == Party::Tilbud;
        let acts = match self.actor {
            // The act says tilbud of plejefamilier too: where it means both, the rule says part.
            Actor::Tilbud => tilbud,
            Actor::Leder => tilbud || party == Party::Plejefamilie,
            Actor::Plejefamilie => party == Party::Plejefamilie,
            Actor::BpaForening => party == Party::BpaForening,
            Actor::Socialtilsyn
            | Actor::Part
            | Actor::Kommune
            | Actor::Klager
            | Actor::Ankestyrelsen => !self.is_about_another(party),
        };
        let starts = match self.when {
            When::Tilbud | When::InternSkole => tilbud,
            When::Plejefamilie => party == Party::Plejefamilie,
            When::IkkePlejefamilie => party != Party::Plejefamilie,
            _ => true,
        };
        self.reaches(party) && ((acts && starts) || party == Party::Socialtilsyn)
    }
}

impl Rule {
    /// Whether it can tell a socialtilsyn something of an event: one that only a tilbud or a
    /// plejefamilie has is theirs.
    pub(super) fn can_tell(&self, party: Party) -> bool {
        let of_family = self.actor == Actor::Plejefamilie || self.has(Way::Plejefamilie);
        let of_tilbud = matches!(self.when, When::Tilbud | When::InternSkole);
        let acts = self.actor == Actor::Socialtilsyn;
        party != Party::Socialtilsyn || acts || !(of_family || of_tilbud)
    }

    /// Whether it is about such a person as the event is; where nobody says, about both.
    pub(super) const fn is_about(&self, person: Option<Person>) -> bool {
        let of_adult =
            matches!(self.when, When::Voksen | When::KommunalAfgoerelse | When::UdenHjemmel);
        let of_child = matches!(
            self.when,
            When::Barn
                | When::BarnOffentlig
                | When::Strafbart
                | When::InternSkole
                | When::IkkeOmVoksen
        );
        match person {
            Some(Person::Barn) => !of_adult,
            Some(Person::Voksen) => !of_child,
            None => true,
        }
    }
}

impl EventKind {
    /// Whether the paragraph that a decision of the kind is made by is about another party: the
    /// fast track (§ 5 b) about plejefamilier, a deviation (§ 5, stk. 8) not about BPA-foreninger.
    /// That decisions can be appealed (§ 19, stk. 1) is about them all.
    const fn is_about_another(self, party: Party) -> bool {
        match self {
            Self::FastTrackAfgoerelse => matches!(party, Party::Tilbud | Party::BpaForening),
            Self::Fravigelse => matches!(party, Party::BpaForening),
            _ => false,
        }
    }

    /// Whether it is decided of a BPA-forening, and chapter 3 a of the act has no such decision.
    pub(crate) const fn is_not_in_chapter_3a(self, party: Party) -> bool {
        let by_section_8 = matches!(self, Self::Paabud | Self::SkaerpetTilsyn);
        let has_none = by_section_8 || self.is_about_another(Party::BpaForening);
        matches!(party, Party::BpaForening) && has_none
    }

    /// Whether an event of the kind can be about such a party: some rule about the party is
    /// started or met by it or looks at it, or it is a step of a dialogforløb and the party can
    /// have one.
    ///
    /// ```
    /// use kvalitetsmodel::case::{EventKind, Party};
    ///
    /// assert!(EventKind::Grundkursus.is_for(Party::Plejefamilie));
    /// assert!(!EventKind::Grundkursus.is_for(Party::Tilbud));
    /// ```
    #[must_use]
    pub fn is_for(self, party: Party) -> bool {
        if self.is_about_another(party) {
            return false;
        }
        let has_course = party.area().is_some() || party == Party::Socialtilsyn;
        (self.is_step() && has_course)
            || RULES.iter().any(|rule| rule.has_to_do_with(self) && rule.is_for(party))
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec;
    use alloc::vec::Vec;

    use crate::calendar::Date;
    use crate::case::{EventKind, Party, Sag};
    use crate::deadlines::{Actor, DecisionFundKind, FristFundKind, frister};
    use crate::input::{FieldShape, Value};

    fn kinds(which: impl Fn(EventKind) -> bool) -> Vec<&'static str> {
        EventKind::ALL.iter().copied().filter(|kind| which(*kind)).map(EventKind::id).collect()
    }

    #[test]
    fn what_is_about_one_kind_of_party_is_for_it_alone() {
        let alone = |party: Party| {
            kinds(|kind| {
                let others = [Party::Tilbud, Party::Plejefamilie, Party::BpaForening];
                kind.is_for(party) && !others.iter().any(|its| *its != party && kind.is_for(*its))
            })
        };
        let of_tilbud = [
            "ansaettelse",
            "byggearbejde",
            "aarsrapportIndberettet",
            "koncernnoteSendt",
            "revisionsberetningSendt",
            "styrelsenOplysningerSendt",
            "styrelsenPaabud",
            "styrelsenMarkeringSendt",
            "beliggenhedskommuneOrienteret",
            "alarmPejling",
            "magtBeretning",
        ];
        assert_eq!(alone(Party::Tilbud), of_tilbud);
        let of_plejefamilier = [
            "straffeattestIndhentet",
            "anbringelseIkkegodkendtPlejefamilie",
            "fastTrackAfgoerelse",
            "fastTrackAnmodning",
            "grundkursus",
            "efteruddannelse",
            "barnModtaget",
            "konkretGodkendelse",
        ];
        assert_eq!(alone(Party::Plejefamilie), of_plejefamilier);
        assert_eq!(alone(Party::BpaForening), ["arbejdsgiverBegyndt"]);
        let of_nobody = kinds(|kind| Party::ALL.iter().all(|party| !kind.is_for(*party)));
        assert!(of_nobody.is_empty(), "{of_nobody:?}");
    }

    fn text(text: &str) -> Value {
        Value::Text(String::from(text))
    }

    /// An event of a kind with all its fields.
    fn full(kind: EventKind, date: Date) -> Value {
        let mut members = vec![("kind", text(kind.id())), ("date", text(&date.text()))];
        for field in kind.fields() {
            members.push((
                field.name,
                match field.shape {
                    FieldShape::Date => text(&date.text()),
                    FieldShape::Time => text("20:15"),
                    FieldShape::Bool => Value::Bool(true),
                    FieldShape::Number { least, most, .. } => Value::Whole(2020.clamp(least, most)),
                    FieldShape::Word([word, ..]) => text(word),
                    _ => continue,
                },
            ));
        }
        object(members)
    }

    fn object(members: Vec<(&str, Value)>) -> Value {
        let own = |(name, value)| (String::from(name), value);
        Value::Object(members.into_iter().map(own).collect())
    }

    /// What no rule says of an event can also be told where the event is for another.
    fn is_general(kind: &FristFundKind) -> bool {
        matches!(
            kind,
            FristFundKind::Decision(
                DecisionFundKind::BeforeLaw { .. } | DecisionFundKind::NotInChapter3a
            ) | FristFundKind::NothingFollows { .. }
                | FristFundKind::NothingBefore { .. }
                | FristFundKind::NothingAfter { .. }
                | FristFundKind::PersonMissing
                | FristFundKind::ReceiptUnknown
        )
    }

    /// Who must act is the party itself, or none of the kinds of party: a reader finds its own.
    #[test]
    fn no_deadline_of_a_party_is_for_another_kind_of_party_to_meet() {
        let others = [Actor::Tilbud, Actor::Plejefamilie, Actor::BpaForening];
        for party in [Party::Tilbud, Party::Plejefamilie, Party::BpaForening] {
            let own = others.into_iter().find(|actor| actor.id() == party.id());
            for kind in EventKind::ALL {
                for year in 2014..2027 {
                    let events = Value::List(vec![full(*kind, Date::ymd(year, 3, 2))]);
                    let members = vec![("party", text(party.id())), ("events", events)];
                    let Some(sag) = Sag::read(&object(members)).value else { continue };
                    for law in frister(&sag, Date::ymd(year, 3, 3)).sources {
                        let is_own = !others.contains(&law.actor) || Some(law.actor) == own;
                        assert!(is_own, "{} of {}: {law:?}", kind.id(), party.id());
                    }
                }
            }
        }
    }

    #[test]
    fn an_event_that_is_for_others_starts_no_deadline() {
        // Not asked of the party where the deadline is made: the draft report, and the fast
        // track of a plejefamilie told of a tilbud. That a decision can be appealed is about all.
        let known = [
            "tilsynsrapportUdkast",
            "anbringelseIkkegodkendtPlejefamilie",
            "nationalRapport",
            "fastTrackAfgoerelse",
            "fravigelse",
        ];
        for party in Party::ALL {
            for kind in EventKind::ALL.iter().filter(|kind| !kind.is_for(*party)) {
                for year in 2014..2027 {
                    let events = Value::List(vec![full(*kind, Date::ymd(year, 3, 2))]);
                    let members = vec![("party", text(party.id())), ("events", events)];
                    let read = Sag::read(&object(members));
                    assert!(read.problems.0.is_empty(), "{:?}", read.problems);
                    let Some(sag) = read.value else { continue };
                    let answer = frister(&sag, Date::ymd(year, 3, 3));
                    let told: Vec<_> =
                        answer.findings.iter().filter(|its| !is_general(&its.kind)).collect();
                    let rules: Vec<_> = answer.frister.iter().map(|its| its.rule.id()).collect();
                    let nothing = told.is_empty() && rules.is_empty();
                    assert!(
                        nothing || known.contains(&kind.id()),
                        "{} of {} in {year}: {rules:?} {told:?}",
                        kind.id(),
                        party.id()
                    );
                }
            }
        }
    }
}
