//! The document that is not law, and our own rules.

use crate::law::{Bilingual, Confidence, Publication, Source, Standing};

const POINT_3: Publication = Publication {
    title: "Ledelsesmæssige opmærksomheder, Social- og Boligstyrelsen, opdateret 1. marts 2023",
    place: "Punkt 3: opfølgning på godkendelsen",
};

const TO_MANAGEMENT: Bilingual = Bilingual::new(
    "En anbefaling til socialtilsynets ledelse. Den taler om indikatorer; fra 2026 har loven kun kriterier.",
    "A recommendation to the management of the socialtilsyn. It speaks of indicators; from 2026 the law has criteria only.",
);

const MEASURABLE: Bilingual = Bilingual::new(
    "Styrelsen taler om konkrete og målbare svar og siger ikke, hvad der er målbart. Et tal, en dato eller noget, man kan se: det er vores regel.",
    "The agency speaks of concrete and measurable answers and does not say what is measurable. A number, a date or something one can see: that is our rule.",
);

const THRESHOLDS: Bilingual = Bilingual::new(
    "Ingen kilde siger, hvilken score der bekræfter en forventning. Grænserne er vores og kan ændres.",
    "No source says which score confirms an expectation. The limits are ours and can be set.",
);

const FIRST_VISIT: Bilingual = Bilingual::new(
    "Teksterne siger ikke, fra hvilken dag det første besøg regnes. Her er der regnet, som om godkendelsen var et besøg.",
    "The texts do not say from which day the first visit is counted. Here it is counted as if the approval were a visit.",
);

/// The approval is followed up systematically, and quickly where the quality is not there.
pub(super) fn follow_up() -> Source {
    Source::document(Standing::Recommendation, POINT_3, Confidence::AuthorityPage)
        .with_note(TO_MANAGEMENT)
}

/// The rules for what is measurable.
pub(super) fn measurable() -> Source {
    Source { document: Some(POINT_3), ..Source::own(MEASURABLE) }
}

/// The limits between high and low.
pub(super) fn thresholds() -> Source {
    Source::own(THRESHOLDS)
}

/// The paragraphs about visits, read for an approval.
pub(super) fn first_visit(law: Source) -> Source {
    Source { confidence: Confidence::Open, ..law.with_note(FIRST_VISIT) }
}
