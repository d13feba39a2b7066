//! Opfølgning in words: the rules on answers, what to verify, outcomes and findings.

use super::template::{Template, fill};
use super::word::word;
use crate::followup::{MaalbarRegel, OpfoelgningFundKind, Udfald, UdfaldReason, VerifyKind};
use crate::law::Bilingual;

/// A finding's message.
#[must_use]
pub fn followup_finding(kind: &OpfoelgningFundKind) -> Bilingual {
    fill(TEMPLATES, kind)
}

/// What a rule on answers counts.
///
/// ```
/// use kvalitetsmodel::followup::MaalbarRegel;
/// use kvalitetsmodel::text::maalbar_rule;
///
/// assert!(maalbar_rule(MaalbarRegel::Number).da.starts_with("Et tal"));
/// ```
#[must_use]
pub fn maalbar_rule(rule: MaalbarRegel) -> Bilingual {
    word(RULES, rule.id())
}

/// What there is to verify at a point.
#[must_use]
pub fn verify_kind(kind: VerifyKind) -> Bilingual {
    word(VERIFY, kind.id())
}

/// What an outcome is called.
#[must_use]
pub fn outcome(outcome: Udfald) -> Bilingual {
    word(OUTCOMES, outcome.id())
}

/// Why an outcome is proposed.
#[must_use]
pub fn outcome_reason(reason: UdfaldReason) -> Bilingual {
    word(REASONS, reason.id())
}

/// One row a code, in the order of [`OpfoelgningFundKind`].
#[rustfmt::skip]
pub(super) static TEMPLATES: &[Template] = &[
    ("answerMissing", "{id} forventes opfyldt, men ansøgerens svar er ikke noteret.", "{id} is expected to be met, but the applicant's answer is not noted."),
    ("answerNoNumber", "{id}: reglen om tal fandt intet tal i svaret.", "{id}: the rule on numbers found no number in the answer."),
    ("answerNoDate", "{id}: reglen om datoer fandt ingen dato eller frist i svaret.", "{id}: the rule on dates found no date or deadline in the answer."),
    ("answerNoObservable", "{id}: reglen om det, man kan se, fandt intet fra listen i svaret.", "{id}: the rule on what one can see found nothing from the list in the answer."),
    ("presupposesPractice", "{id} kan først ses, når der er en praksis.", "{id} can only be seen once there is a practice."),
    ("pointNotApplicable", "{id} gælder ikke for denne type tilbud. Det, der er noteret, er bevaret.", "{id} does not apply to this type of service. What is noted is kept."),
    ("whenBeforeApproval", "Dagen {when} ligger før godkendelsen.", "The day {when} lies before the approval."),
    ("whenPassed", "Dagen {when} er gået, og der er ikke noteret et udfald.", "The day {when} has passed, and no outcome is noted."),
    ("vilkaarLapses", "Efter bekendtgørelsen bortfalder godkendelsen, hvis vilkåret ikke er opfyldt senest {frist}.", "By the bekendtgørelse the approval lapses if the vilkår is not met by {frist}."),
    ("vilkaarHasNoFrist", "Vilkåret skal opfyldes inden for en kortere periode, men der er ikke noteret en frist.", "The vilkår is to be met within a shorter time, but no deadline is noted."),
    ("vilkaarRuleNotYet", "Reglen om vilkår for en kortere periode gælder først fra {from}.", "The rule on vilkår for a shorter time only applies from {from}."),
    ("vilkaarFristPassed", "Fristen {frist} er gået, og vilkåret er ikke noteret som opfyldt. En person afgør, hvad der følger.", "The deadline {frist} has passed, and the vilkår is not noted as met. A person decides what follows."),
    ("vilkaarFristPassedLapses", "Fristen {frist} er gået. Er vilkåret ikke opfyldt, er godkendelsen bortfaldet. Om det er opfyldt, må en person se på.", "The deadline {frist} has passed. If the vilkår is not met, the approval has lapsed. Whether it is met, a person must look at."),
    ("vilkaarMetLate", "Opfyldt {met}, efter fristen {frist}.", "Met {met}, after the deadline {frist}."),
    ("vilkaarFristBeforeApproval", "Fristen {frist} ligger før godkendelsen.", "The deadline {frist} lies before the approval."),
    ("expectedNotSeen", "{id} forventedes opfyldt ved godkendelsen, men ses ikke i driften.", "{id} was expected to be met at approval, but is not seen in operation."),
    ("practiceNotSeen", "{id} kræver en praksis, og det er ikke noteret, at den er set.", "{id} needs a practice, and it is not noted that it has been seen."),
    ("outcomeDiffers", "{id}: det noterede udfald er et andet end det foreslåede.", "{id}: the outcome noted is another than the one proposed."),
];

/// One row a rule, in the order of [`MaalbarRegel`].
#[rustfmt::skip]
pub(super) static RULES: &[Template] = &[
    ("number", "Et tal: cifre, talord som \"tre\" eller \"femogtyve\", eller et ord for hvor tit, som \"ugentligt\". Cifre i en dato, efter § og i henvisninger som \"nr. 5\" og \"10.b\" tæller ikke. Reglen er vores.", "A number: digits, number words such as \"tre\" or \"femogtyve\", or a word for how often, such as \"ugentligt\". Digits in a date, after § and in references such as \"nr. 5\" and \"10.b\" do not count. The rule is ours."),
    ("date", "En dato eller frist: 2026-03-01, 1.3.2026, 1. marts, marts 2026, uge 12, 1. kvartal, i 2026 eller inden for 3 måneder. Reglen er vores.", "A date or deadline: 2026-03-01, 1.3.2026, 1. marts, marts 2026, uge 12, 1. kvartal, i 2026 or inden for 3 måneder. The rule is ours."),
    ("observable", "Noget, man kan se: et ord fra en kort liste, som referat, skema, kursus, dokumenterer eller afholder. Reglen er vores.", "Something one can see: a word from a short list, such as referat, skema, kursus, dokumenterer or afholder. The rule is ours."),
];

/// One row a kind, in the order of [`VerifyKind`].
#[rustfmt::skip]
pub(super) static VERIFY: &[Template] = &[
    ("answerHolds", "Se efter, om det, ansøgeren svarede, holder i praksis.", "See whether what the applicant answered holds in practice."),
    ("expectationHolds", "Se efter, om det er opfyldt, som det blev forventet.", "See whether it is met, as was expected."),
    ("changeSince", "Det forventedes ikke opfyldt. Se efter, hvad der er ændret.", "It was not expected to be met. See what has changed."),
    ("lookFirst", "Intet blev forventet ved godkendelsen. Se efter, hvordan det er.", "Nothing was expected at approval. See how it is."),
];

/// One row an outcome, in the order of [`Udfald`].
#[rustfmt::skip]
pub(super) static OUTCOMES: &[Template] = &[
    ("confirmed", "Bekræftet", "Confirmed"),
    ("notConfirmed", "Ikke bekræftet", "Not confirmed"),
    ("notYetSeen", "Ikke set endnu", "Not yet seen"),
];

/// One row a reason, in the order of [`UdfaldReason`].
#[rustfmt::skip]
pub(super) static REASONS: &[Template] = &[
    ("asExpected", "Forventedes opfyldt, og vurderingen siger det samme.", "Expected to be met, and the assessment says the same."),
    ("lowerThanExpected", "Forventedes opfyldt, men vurderingen er lav eller ikke opfyldt.", "Expected to be met, but the assessment is low or not met."),
    ("lowAsExpected", "Forventedes ikke opfyldt, og vurderingen siger det samme.", "Not expected to be met, and the assessment says the same."),
    ("betterThanExpected", "Forventedes ikke opfyldt, men vurderingen er høj eller opfyldt.", "Not expected to be met, but the assessment is high or met."),
    ("between", "Scoren ligger mellem lav og høj og siger hverken det ene eller det andet.", "The score lies between low and high and says neither."),
    ("notAssessed", "Ikke vurderet endnu.", "Not assessed yet."),
    ("notApplicable", "Vurderet som noget, der ikke gælder her.", "Found not to apply here."),
    ("ended", "Den nye udgave af modellen har ikke dette punkt.", "The later version of the model does not have this point."),
    ("notConnected", "Modellen i driften fortsætter ikke modellen ved godkendelsen.", "The model in operation does not carry on the model at approval."),
    ("noExpectation", "Intet blev forventet ved godkendelsen.", "Nothing was expected at approval."),
];
