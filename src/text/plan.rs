//! The plan in words: what each matter means, the checklist, the findings.

use super::template::{Template, fill};
use crate::law::Bilingual;
use crate::plan::{Anledning, PlanFundKind, Tjekpunkt};

/// What the law makes of a matter, in short.
///
/// ```
/// use kvalitetsmodel::plan::Anledning;
/// use kvalitetsmodel::text::anledning;
///
/// assert!(anledning(Anledning::Udviklingspunkt).en.contains("no status in law"));
/// ```
#[must_use]
pub fn anledning(kind: Anledning) -> Bilingual {
    row(ANLEDNINGER, kind as usize)
}

/// A point of the checklist.
#[must_use]
pub fn tjekpunkt(point: Tjekpunkt) -> Bilingual {
    row(TJEKPUNKTER, point as usize)
}

/// A finding's message.
#[must_use]
pub fn plan_finding(kind: &PlanFundKind) -> Bilingual {
    fill(TEMPLATES, kind)
}

fn row(rows: &[Template], place: usize) -> Bilingual {
    let (_, da, en) = rows.get(place).copied().unwrap_or_default();
    Bilingual::new(da, en)
}

/// One row a kind, in the order of [`Anledning`].
#[rustfmt::skip]
pub(super) static ANLEDNINGER: &[Template] = &[
    ("paabud", "Påbud: fristen gælder. At rette sig efter det kan være en betingelse for fortsat godkendelse.", "Påbud: the deadline holds. Meeting it can be a condition for continued approval."),
    ("vilkaar", "Vilkår: det skal være opfyldt inden for fristen. Nogle godkendelser fra 2026 bortfalder, hvis det ikke er.", "Vilkår: it must be met within the deadline. Some approvals from 2026 lapse if it is not."),
    ("kriterium", "Kriterium ikke opfyldt: fra 2026 skal alle være opfyldt. Det bringer ikke i sig selv godkendelsen til ophør.", "Criterion not met: from 2026 every one must be. It does not by itself end the approval."),
    ("skaerpetTilsyn", "Skærpet tilsyn: det gælder for en periode, og taksten bliver højere.", "Skærpet tilsyn: it is for a period and raises the fee."),
    ("varsling", "Varsling: I kan udtale jer inden fristen i brevet.", "Varsling: you can comment within the deadline in the letter."),
    ("partshoering", "Partshøring: I kan udtale jer inden fristen i brevet.", "Partshøring: you can comment within the deadline in the letter."),
    ("lavScore", "Lav score: den afgør intet i sig selv. Til og med 2025 gælder en samlet vurdering.", "Low score: it decides nothing by itself. Until 2025 an overall assessment does."),
    ("udviklingspunkt", "Udviklingspunkt: det har ingen status i loven.", "Udviklingspunkt: it has no status in law."),
];

/// One row a point, in the order of [`Tjekpunkt`].
#[rustfmt::skip]
pub(super) static TJEKPUNKTER: &[Template] = &[
    ("laesRapporten", "Læs hele rapporten omhyggeligt.", "Read the whole report with care."),
    ("ventMedFoelelser", "Lad følelserne vente, og hold tonen faglig.", "Let feelings wait and stay professional."),
    ("inddragBestyrelsen", "Fortæl det til bestyrelsen med det samme. Det er en fælles opgave.", "Tell the board at once. It is a shared task."),
    ("bestyrelsesmoede", "Hold hurtigt et møde i bestyrelsen, hvor I går rapporten igennem.", "Hold a board meeting soon, where you go through the report."),
    ("laegIkkeVaek", "Læg ikke rapporten væk, fordi I er uenige i den.", "Do not put the report away because you disagree with it."),
    ("udkastTilHandleplan", "Begynd på et udkast til handleplan, før I mødes.", "Start on a draft plan before you meet."),
    ("aftalSvaret", "Aftal svaret på mødet, og sæt i gang, hvad der tydeligt skal være bedre.", "Settle the answer at the meeting, and start what clearly should be better."),
    ("visHvadDerSker", "Er noget forkert i rapporten, så vis med kendsgerninger, hvad der faktisk sker.", "Where the report is wrong, show by facts what really happens."),
    ("bedOmHjaelp", "Har I brug for hjælp fra jeres organisation, så spørg tidligt.", "If you need help from your organisation, ask early."),
    ("lederOgBestyrelse", "Lad både leder og bestyrelse være med til dialogmødet.", "Let both leader and board take part in the dialogmøde."),
    ("sendUdkastet", "Send udkastet til handleplan før mødet.", "Send the draft plan before the meeting."),
    ("tagUdgangspunkt", "Begynd med det, socialtilsynet ser som et problem.", "Begin with what the socialtilsyn sees as a problem."),
    ("vaerForberedt", "Vær forberedt, og brug konkrete eksempler.", "Be prepared and use concrete examples."),
    ("forklarTilgangen", "Vær klar til at forklare, hvorfor I arbejder, som I gør.", "Be ready to explain why you work as you do."),
    ("godTone", "Hold en god tone, også når I er uenige.", "Keep a good tone, also when you disagree."),
    ("bedOmEksempler", "Bed om eksempler på det, I ikke forstår.", "Ask for examples of what you do not understand."),
    ("udviklingIStedet", "Er et påbud på vej, så overvej, om det kan vendes til udvikling af tilbuddet.", "If a påbud is on its way, consider whether it can be turned into development of the tilbud."),
    ("tagEnMed", "Vil I have en rådgiver med, så inviter vedkommende med det samme.", "If you want an adviser with you, invite at once."),
];

/// One row a code, in the order of [`PlanFundKind`].
#[rustfmt::skip]
pub(super) static TEMPLATES: &[Template] = &[
    ("fristPassed", "Fristen {frist} er overskredet, og punktet er ikke færdigt.", "The deadline {frist} has passed, and the point is not done."),
    ("fristMissing", "Fristen mangler. Den står i brevet eller afgørelsen.", "The deadline is missing. It stands in the letter or the decision."),
    ("fristChanged", "Fristen er ændret fra {before} til {now}.", "The deadline was changed from {before} to {now}."),
    ("actionAfterFrist", "Handlingen er sat til {by}, efter fristen {frist}.", "The action is set for {by}, after the deadline {frist}."),
    ("actionOverdue", "Handlingen skulle være færdig {by}.", "The action should have been done by {by}."),
    ("doneWithoutProof", "Handlingen er færdig, men der står ikke, hvordan man kan se det.", "The action is done, but nothing says how one can see it."),
    ("disagreementNotDocumented", "I er uenige, men har ikke skrevet, hvad der faktisk sker.", "You disagree, but have not written what really happens."),
    ("seenChanged", "Kilden siger nu noget andet, end der stod i planen. Begge dele er bevaret.", "The source now says something else than the plan did. Both are kept."),
    ("concernGone", "Det, punktet handler om, findes ikke længere i oplysningerne. Punktet er bevaret.", "What the point is about is no longer among the facts. The point is kept."),
    ("aboutUnknown", "\"{id}\" findes ikke i vurderingens model.", "\"{id}\" does not exist in the assessment's model."),
];
