//! The parts the two shipped risk models share.
//!
//! The model is this project's own and says so. What it looks at is from published lists and
//! from the law; the thresholds, the levels and the rules are in no source. They are all here
//! as data, to be read, disputed and replaced: from 2026 the socialtilsyn set one common model
//! (LBK 242/2026 § 7, stk. 5), which a portal loads in this one's place.

use alloc::borrow::Cow;

use super::{
    Betingelse, Dial, Indstilling, Lovbunden, Niveau, Observation, Risikofaktor, Risikokategori,
    Risikoregel, Risikotrin, Styrke,
};
use crate::law::acts::{LBK_242_2026, LOV_745_2025};
use crate::law::{Bilingual, Confidence, LegalBasis};
use crate::model::{Applies, Area};
use crate::scoring::Tal;

/// The duty to set one common model.
pub(super) static COMMON_MODEL: [LegalBasis; 2] =
    [LOV_745_2025.says("§ 7, stk. 5"), LBK_242_2026.says("§ 7, stk. 5")];

/// A place in the act. Which version that is on a given day is in the model's own rows; the
/// number is the same through the whole period of a row.
pub(super) const fn loven(paragraph: &'static str) -> LegalBasis {
    LegalBasis::new("lov om socialtilsyn", paragraph, Confidence::Verified)
}

/// A text in Danish and English.
type Pair = (&'static str, &'static str);

pub(super) const SOURCE: Bilingual = Bilingual::new(
    "Projektets eget forslag, efter offentliggjorte lister og lovens regler",
    "The project's own proposal, after published lists and the law's rules",
);

pub(super) const NOTE: Bilingual = Bilingual::new(
    "Det er ikke socialtilsynenes fælles risikomodel. Tal og regler er projektets egne og ikke afprøvet. Mange grænser burde følge stedets størrelse.",
    "This is not the socialtilsyn's common risk model. Numbers and rules are the project's own and untried. Many thresholds ought to follow the size of the place.",
);

/// Half of the factors. In no source: the project's own, as the thresholds are.
pub(super) const ENOUGH: u16 = 50;

/// Where a factor is from.
#[derive(Clone, Copy)]
pub(super) struct Kilde(Pair, Confidence);

/// LOS, 5 May 2021: what socialtilsyn find problematic.
pub(super) const LOS: Kilde = Kilde(
    (
        "LOS, Gode råd (5. maj 2021): hvad socialtilsyn finder problematisk",
        "LOS, Gode råd (5 May 2021): what socialtilsyn find problematic",
    ),
    Confidence::AuthorityPage,
);
/// Social- og Boligstyrelsen, 1 March 2023, third point.
pub(super) const STYRELSEN: Kilde = Kilde(
    (
        "Social- og Boligstyrelsen, Ledelsesmæssige opmærksomheder (1. marts 2023), punkt 3",
        "Social- og Boligstyrelsen, Ledelsesmæssige opmærksomheder (1 March 2023), point 3",
    ),
    Confidence::AuthorityPage,
);
/// The act names the matter; that it weighs here is the project's choice.
pub(super) const LOVEN: Kilde = Kilde(
    (
        "Loven nævner forholdet. At det tæller her, er projektets valg",
        "The law names the matter. That it counts here is the project's choice",
    ),
    Confidence::Inferred,
);
/// The same of a matter that no act named before.
pub(super) const LOVEN_FRA_2022: Kilde = Kilde(
    (
        "Loven nævner forholdet fra 1. februar 2022. At det tæller her, er projektets valg",
        "The law names the matter from 1 February 2022. That it counts here is the project's choice",
    ),
    Confidence::Inferred,
);
/// In no source.
pub(super) const EGEN: Kilde =
    Kilde(("Projektets eget valg", "The project's own choice"), Confidence::Unsourced);

/// The ids of the levels.
const OPM: &str = "opmaerksomhed";
const ALV: &str = "alvorlig";

// A table is read across, not down: rustfmt would spend a line on every cell.
#[rustfmt::skip]
pub(super) const LEVELS: &[Niveau] = &[
    niveau("ingen", ("Intet særligt", "Nothing in particular")),
    niveau(OPM, ("Opmærksomhed", "Attention")),
    niveau(ALV, ("Alvorligt", "Serious")),
];

const fn niveau(id: &'static str, label: Pair) -> Niveau {
    Niveau { id: Cow::Borrowed(id), label: Bilingual::new(label.0, label.1) }
}

/// Attention from one value on, serious from another.
pub(super) const fn both(attention: i64, serious: i64) -> [Risikotrin; 2] {
    [step(OPM, attention), step(ALV, serious)]
}

/// Attention from a value on, and never more by itself.
pub(super) const fn attention(from: i64) -> [Risikotrin; 1] {
    [step(OPM, from)]
}

/// Serious from a value on.
pub(super) const fn serious(from: i64) -> [Risikotrin; 1] {
    [step(ALV, from)]
}

const fn step(level: &'static str, from: i64) -> Risikotrin {
    Risikotrin { level: Cow::Borrowed(level), from: Tal::whole(from), points: None }
}

/// The same for parts of a whole.
pub(super) const fn exact(attention: Tal, serious: Tal) -> [Risikotrin; 2] {
    [
        Risikotrin { level: Cow::Borrowed(OPM), from: attention, points: None },
        Risikotrin { level: Cow::Borrowed(ALV), from: serious, points: None },
    ]
}

/// A row of a shipped model, every part at once: a constant cannot be altered.
pub(super) const fn faktor(
    (id, observes, months): (&'static str, Observation, Option<u16>),
    label: Pair,
    area: Option<Area>,
    applies: Applies,
    steps: &'static [Risikotrin],
    kilde: Kilde,
    basis: &'static [LegalBasis],
) -> Risikofaktor {
    Risikofaktor {
        id: Cow::Borrowed(id),
        label: Bilingual::new(label.0, label.1),
        observes,
        months,
        area,
        applies,
        steps: Cow::Borrowed(steps),
        source: Bilingual::new(kilde.0.0, kilde.0.1),
        confidence: kilde.1,
        basis: Cow::Borrowed(basis),
    }
}

/// A rule of a shipped model.
pub(super) const fn regel(
    id: &'static str,
    category: Risikokategori,
    label: Pair,
    needs: &'static [Betingelse],
) -> Risikoregel {
    Risikoregel {
        id: Cow::Borrowed(id),
        label: Bilingual::new(label.0, label.1),
        category,
        needs: Cow::Borrowed(needs),
    }
}

/// At least one of these factors calls for attention.
pub(super) const fn en_til_opmaerksomhed(factors: &'static [Cow<'static, str>]) -> Betingelse {
    en_af(OPM, factors)
}

/// At least one of these factors is serious.
pub(super) const fn en_alvorlig(factors: &'static [Cow<'static, str>]) -> Betingelse {
    en_af(ALV, factors)
}

const fn en_af(level: &'static str, factors: &'static [Cow<'static, str>]) -> Betingelse {
    Betingelse {
        level: Some(Cow::Borrowed(level)),
        factors: Some(Cow::Borrowed(factors)),
        at_least: None,
        points: None,
    }
}

/// At least so many factors of all call for attention.
pub(super) const fn opmaerksomme(at_least: u16) -> Betingelse {
    af_alle(OPM, at_least)
}

/// At least so many factors of all are serious.
pub(super) const fn alvorlige(at_least: u16) -> Betingelse {
    af_alle(ALV, at_least)
}

const fn af_alle(level: &'static str, at_least: u16) -> Betingelse {
    Betingelse {
        level: Some(Cow::Borrowed(level)),
        factors: None,
        at_least: Some(at_least),
        points: None,
    }
}

// The rules both models have.

const PAABUD: &[Cow<'static, str>] = &[Cow::Borrowed("aabnePaabud")];
const SKAERPET: &[Cow<'static, str>] = &[Cow::Borrowed("skaerpetTilsyn")];
/// Matters that call for attention each by itself.
const ALENE: &[Cow<'static, str>] = &[
    Cow::Borrowed("aabnePaabud"),
    Cow::Borrowed("whistleblower"),
    Cow::Borrowed("bekymrendeForhold"),
    Cow::Borrowed("andenMyndighed"),
    Cow::Borrowed("nyGodkendelse"),
];

pub(super) const REGEL_SKAERPET: Risikoregel = regel(
    "skaerpetTilsyn",
    Risikokategori::Roed,
    ("Skærpet tilsyn er i gang", "Skærpet tilsyn is running"),
    const { &[en_alvorlig(SKAERPET)] },
);
pub(super) const fn regel_paabud_og_tegn(needs: &'static [Betingelse]) -> Risikoregel {
    regel(
        "paabudOgTegn",
        Risikokategori::Roed,
        (
            "Et åbent påbud sammen med tegn på, at borgerne kan være berørt",
            "An open påbud together with signs that citizens may be affected",
        ),
        needs,
    )
}
/// An open påbud.
pub(super) const ET_AABENT_PAABUD: Betingelse = en_til_opmaerksomhed(PAABUD);
pub(super) const REGEL_TO_ALVORLIGE: Risikoregel = regel(
    "toAlvorlige",
    Risikokategori::Roed,
    ("Mindst to alvorlige forhold", "At least two serious matters"),
    const { &[alvorlige(2)] },
);
pub(super) const REGEL_EN_ALVORLIG: Risikoregel = regel(
    "enAlvorlig",
    Risikokategori::Gul,
    ("Et alvorligt forhold", "A serious matter"),
    const { &[alvorlige(1)] },
);
pub(super) const REGEL_ALENE: Risikoregel = regel(
    "alene",
    Risikokategori::Gul,
    ("Et forhold, der alene kalder på opmærksomhed", "A matter that calls for attention by itself"),
    const { &[en_til_opmaerksomhed(ALENE)] },
);
pub(super) const REGEL_TRE_FORHOLD: Risikoregel = regel(
    "treForhold",
    Risikokategori::Gul,
    ("Mindst tre forhold, der kalder på opmærksomhed", "At least three matters for attention"),
    const { &[opmaerksomme(3)] },
);

// The dials: seven kinds of intensity named in "Det risikobaserede Socialtilsyn" (2022), in our
// own words. What each colour turns them to is the project's own.

const fn dial(
    id: &'static str,
    law: Option<Lovbunden>,
    label: Pair,
    (groen, gul, roed): (Pair, Pair, Pair),
) -> Dial {
    Dial {
        id: Cow::Borrowed(id),
        label: Bilingual::new(label.0, label.1),
        law,
        groen: Indstilling { strength: Styrke::Lav, text: Bilingual::new(groen.0, groen.1) },
        gul: Indstilling { strength: Styrke::Middel, text: Bilingual::new(gul.0, gul.1) },
        roed: Indstilling { strength: Styrke::Hoej, text: Bilingual::new(roed.0, roed.1) },
    }
}

#[rustfmt::skip]
pub(super) const DIALS: &[Dial] = &[
    dial("skriftligt", None, ("Skriftlige oplysninger fra stedet, også om økonomi", "Written information from the place, finances too"), (
        ("Det, der alligevel indberettes.", "What is reported anyway."),
        ("Også det, bekymringen handler om.", "Also what the concern is about."),
        ("Løbende oplysninger om hvert forhold.", "Running information on each matter."))),
    dial("andre", None, ("Oplysninger fra kommuner, pårørende og andre", "Information from municipalities, relatives and others"), (
        ("Det, der skal indhentes efter loven.", "What the law asks for."),
        ("Også fra dem, der kender til bekymringen.", "Also from those who know of the concern."),
        ("Fra alle, der kan belyse forholdene.", "From everyone who can shed light on the matters."))),
    dial("hyppighed", Some(Lovbunden::Besoeg), ("Hvor ofte der er besøg, anmeldt og uanmeldt", "How often there are visits, announced and unannounced"), (
        ("Så ofte, loven mindst kræver.", "As often as the law at least requires."),
        ("Oftere, end loven mindst kræver.", "More often than the law at least requires."),
        ("Flere gange om året, så ændringer ses.", "Several times a year, so that changes are seen."))),
    dial("datakilder", None, ("Hvem og hvad der bruges som datakilde", "Who and what are used as sources"), (
        ("De faste kilder.", "The usual sources."),
        ("Flere kilder om det, bekymringen handler om.", "More sources on what the concern is about."),
        ("Alle relevante kilder, holdt op mod hinanden.", "All relevant sources, held against each other."))),
    dial("metoder", None, ("Observation, interview og dokumenter", "Observation, interview and documents"), (
        ("Interview og dokumenter.", "Interview and documents."),
        ("Også observation.", "Observation as well."),
        ("Alle tre, flere gange.", "All three, several times."))),
    dial("varighed", None, ("Hvor omfattende og lange besøgene er", "How extensive and long the visits are"), (
        ("Korte besøg.", "Short visits."),
        ("Besøg af almindelig længde.", "Visits of ordinary length."),
        ("Lange besøg, også på andre tider af døgnet.", "Long visits, also at other times of day."))),
    dial("afrapportering", Some(Lovbunden::Rapport), ("Afrapportering, opfølgning og dialog", "Reporting, follow-up and dialogue"), (
        ("Rapport efter tilsynet.", "A report after the tilsyn."),
        ("Rapport, og opfølgning på det aftalte.", "A report, and follow-up on what was agreed."),
        ("Tæt opfølgning og dialog mellem besøgene.", "Close follow-up and dialogue between visits."))),
];
