//! Use of force towards children: BEK 980/2025.

use super::super::rule::{Actor, Counting, Rule, Unit, When, act, since, until};
use super::super::{FactKind, RuleId};
use crate::law::Confidence;

/// Use of force towards a child is registered.
pub(super) static MAGT_BARN_REGISTRERING: Rule = Rule {
    id: RuleId::MagtBarnRegistrering,
    actor: Actor::Leder,
    starts: &[FactKind::Magtanvendelse],
    when: When::Barn,
    closes: &[FactKind::MagtRegistreret],
    counting: Counting::Clock,
    text: (
        "Magtanvendelse over for barn registreres.",
        "Use of force towards a child is registered.",
    ),
    open: ("Ældre bekendtgørelser er ikke læst.", "Older bekendtgørelser have not been read."),
    rows: &[
        until((2017, 1, 1), (2025, 8, 31), Unit::Hours, 24, &[]).known(Confidence::AuthorityPage),
        since((2025, 9, 1), Unit::Hours, 72, &[act((2025, 9, 1), "BEK 980/2025", "§ 22, stk. 1")]),
    ],
};

/// Copy to the handlekommune, parents told.
pub(super) static MAGT_BARN_HANDLEKOMMUNE: Rule = Rule {
    id: RuleId::MagtBarnHandlekommune,
    actor: Actor::Leder,
    starts: &[FactKind::Magtanvendelse],
    when: When::Barn,
    closes: &[FactKind::HandlekommuneOrienteret],
    counting: Counting::Clock,
    text: (
        "Kopi til handlekommunen og besked til forældre.",
        "Copy to the handlekommune, parents told.",
    ),
    open: ("De 72 timer er læst som fra hændelsen.", "The 72 hours are read as from the event."),
    rows: &[
        until((2017, 1, 1), (2025, 8, 31), Unit::UdenOphold, 0, &[])
            .known(Confidence::AuthorityPage),
        since((2025, 9, 1), Unit::Hours, 72, &[act((2025, 9, 1), "BEK 980/2025", "§ 22, stk. 3")]),
    ],
};

/// The forms go to the socialtilsyn.
pub(super) static MAGT_BARN_SOCIALTILSYN: Rule = Rule {
    id: RuleId::MagtBarnSocialtilsyn,
    actor: Actor::Leder,
    starts: &[FactKind::Magtanvendelse],
    when: When::Barn,
    closes: &[FactKind::MagtIndberettet],
    counting: Counting::Authority,
    text: ("Skemaerne sendes til socialtilsynet.", "The forms go to the socialtilsyn."),
    open: (
        "\"Hverdag\" er ikke defineret: en lørdag kan være en.",
        "\"Hverdag\" is not defined: a Saturday may be one.",
    ),
    rows: &[
        until((2017, 1, 1), (2025, 8, 31), Unit::EndOfMonth, 0, &[])
            .known(Confidence::AuthorityPage),
        since(
            (2025, 9, 1),
            Unit::FirstHverdag,
            0,
            &[act((2025, 9, 1), "BEK 980/2025", "§ 22, stk. 4")],
        ),
    ],
};

/// The owner authority is told.
pub(super) static MAGT_BARN_DRIFTSHERRE: Rule = Rule {
    id: RuleId::MagtBarnDriftsherre,
    actor: Actor::Leder,
    starts: &[FactKind::Magtanvendelse],
    when: When::BarnOffentlig,
    closes: &[FactKind::DriftsherreOrienteret],
    counting: Counting::Authority,
    text: ("Driftsherren orienteres.", "The owner authority is told."),
    open: (
        "\"Hverdag\" er ikke defineret: en lørdag kan være en.",
        "\"Hverdag\" is not defined: a Saturday may be one.",
    ),
    rows: &[since(
        (2025, 9, 1),
        Unit::FirstHverdag,
        0,
        &[act((2025, 9, 1), "BEK 980/2025", "§ 22, stk. 5")],
    )],
};

/// On suspicion of a crime: at once.
pub(super) static MAGT_BARN_STRAFBART: Rule = Rule {
    id: RuleId::MagtBarnStrafbart,
    actor: Actor::Leder,
    starts: &[FactKind::Magtanvendelse],
    when: When::Strafbart,
    closes: &[FactKind::MagtIndberettet],
    counting: Counting::Authority,
    text: (
        "Ved mistanke om strafbart: straks og uden ophold.",
        "On suspicion of a crime: at once.",
    ),
    open: ("", ""),
    rows: &[since(
        (2025, 9, 1),
        Unit::Straks,
        0,
        &[
            act((2025, 9, 1), "BEK 980/2025", "§ 23, stk. 1"),
            act((2025, 9, 1), "BEK 980/2025", "§ 23, stk. 3"),
        ],
    )],
};

/// Complaint to Ankestyrelsen about the decision on the use of force.
pub(super) static MAGT_BARN_KLAGE: Rule = Rule {
    id: RuleId::MagtBarnKlage,
    actor: Actor::Klager,
    starts: &[FactKind::MagtKlageAfgjort],
    when: When::Always,
    closes: &[FactKind::Klage],
    counting: Counting::Party,
    text: (
        "Klage til Ankestyrelsen over afgørelsen om magtanvendelse.",
        "Complaint to Ankestyrelsen about the decision on the use of force.",
    ),
    open: (
        "Klage over selve magtanvendelsen har ingen frist i teksten (§ 23, stk. 3).",
        "A complaint about the use of force itself has no deadline in the text (§ 23, stk. 3).",
    ),
    rows: &[since(
        (2024, 8, 30),
        Unit::Weeks,
        4,
        &[act((2024, 8, 30), "LBK 1006/2024", "§ 23, stk. 4")],
    )],
};
