//! What an event is for the check of a decision.

use super::expectation::Expected;
use crate::case::{Dialogform, Effect, Event, EventKind};

/// The decisions that dialogue comes before, and that can be intended.
pub const DECISIONS: [EventKind; 3] =
    [EventKind::Paabud, EventKind::SkaerpetTilsyn, EventKind::Ophoer];

/// What is looked for among the events. An event can be several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mark {
    /// Dialogue in the sense of the bekendtgørelse, as it is read here: the tilbud was talked
    /// with. What dialogue is, no text defines.
    Dialogue,
    /// What may be dialogue: the tilbud could say something, but it is open whether that is
    /// enough.
    MaybeDialogue,
    /// People talked.
    Talk,
    /// The tilbud learnt of its concerns.
    Tells,
    /// The tilbud was told the possible reactions.
    Reactions,
    /// A decision, or a letter that announces one.
    Reacts,
    /// A letter to which the party may comment before the decision.
    Hearing,
    /// The party's comments.
    Comment,
    /// A påbud.
    Paabud,
    /// Skærpet tilsyn at once.
    UrgentSkaerpet,
    /// A påbud met or lifted.
    PaabudOver,
    /// The municipalities told.
    Municipalities,
    /// Tilbudsportalen updated.
    Portal,
    /// An expectation noted.
    Expects(Expected),
}

impl Mark {
    /// Whether an event that names the one it answers is this to that one only.
    pub(super) const fn answers(self) -> bool {
        matches!(self, Self::Comment | Self::PaabudOver | Self::Municipalities | Self::Portal)
    }

    /// What comes after a decision, by the kind of the event that shows it.
    pub(crate) const fn after(kind: EventKind) -> Option<Self> {
        match kind {
            EventKind::KommunerOrienteret => Some(Self::Municipalities),
            EventKind::TilbudsportalOpdateret => Some(Self::Portal),
            _ => None,
        }
    }

    /// Everything an event is.
    pub(super) fn each(event: &Event, give: &mut dyn FnMut(Self)) {
        let kind = event.kind();
        let own = match kind {
            EventKind::Dialog | EventKind::Dialogmoede => Some(Self::Dialogue),
            EventKind::Kontakt | EventKind::RedegoerelseModtaget => Some(Self::MaybeDialogue),
            EventKind::Udtalelse => {
                give(Self::Comment);
                Some(Self::MaybeDialogue)
            }
            EventKind::Varsling | EventKind::Partshoering => Some(Self::Hearing),
            EventKind::Paabud => Some(Self::Paabud),
            EventKind::PaabudOpfyldt | EventKind::PaabudOphaevet => Some(Self::PaabudOver),
            EventKind::SkaerpetTilsyn if event.is_straks() => Some(Self::UrgentSkaerpet),
            _ => Self::after(kind),
        };
        let is = [
            (event.is_talk(), Self::Talk),
            (event.tells(), Self::Tells),
            (event.reactions() == Some(true), Self::Reactions),
            (event.reacts(), Self::Reacts),
        ];
        let is = is.into_iter().filter_map(|(is, mark)| is.then_some(mark));
        let expects = event.forventning().map(|its| Self::Expects(Expected::of(its)));
        own.into_iter().chain(is).chain(expects).for_each(give);
    }
}

impl Event {
    /// Whether it is one of the decisions that dialogue comes before.
    pub(crate) fn is_decision(&self) -> bool {
        DECISIONS.contains(&self.kind())
    }

    /// Whether it is such a decision, or a letter that announces one.
    pub(crate) fn reacts(&self) -> bool {
        let letter = matches!(self.kind(), EventKind::Varsling | EventKind::Partshoering);
        letter || self.is_decision()
    }

    pub(crate) fn is_dialogue(&self) -> bool {
        matches!(self.kind(), EventKind::Dialog | EventKind::Dialogmoede)
    }

    /// Whether the tilbud learnt of its concerns by it. Where it is not said, all that is sent or
    /// talked about tells them, and a visit does not.
    pub(crate) fn tells(&self) -> bool {
        let told = matches!(
            self.kind(),
            EventKind::Kontakt
                | EventKind::Dialog
                | EventKind::Dialogmoede
                | EventKind::Tilsynsrapport
                | EventKind::Udviklingspunkt
                | EventKind::RedegoerelseAnmodet
        );
        self.told().unwrap_or(told)
    }

    /// Whether people talked. A dialogue is talk where nobody has said in which form it was.
    pub(crate) fn is_talk(&self) -> bool {
        self.form().map_or(self.is_dialogue(), |form| form != Dialogform::Writing)
    }

    /// Whether a change was seen.
    pub(crate) fn shows_change(&self) -> bool {
        matches!(self.effect(), Some(Effect::Some | Effect::Full))
    }

    /// Whether it names a concern.
    pub(crate) fn names(&self, concern: &str) -> bool {
        self.concerns.iter().any(|its| its == concern)
    }
}
