//! The findings on facts, and the words of the deadlines.

use super::template::{Template, fill};
use crate::deadlines::FristFundKind;
use crate::law::Bilingual;

/// A finding's message.
#[must_use]
pub fn frist_finding(kind: &FristFundKind) -> Bilingual {
    fill(TEMPLATES, kind)
}

/// One row a code, in the order of [`FristFundKind`].
#[rustfmt::skip]
pub(super) static TEMPLATES: &[Template] = &[
    ("beforeLaw", "{on} er før 1. januar 2014, da loven trådte i kraft.", "{on} is before 1 January 2014, when the act came into force."),
    ("fristBeforeStart", "Fristen {frist} ligger før {on}.", "The deadline {frist} lies before {on}."),
    ("receivedBeforeSent", "Modtaget {received}, før det er dateret {on}.", "Received {received}, before its date {on}."),
    ("outsideCalendar", "Fristen ligger uden for kalenderen.", "The deadline lies outside the calendar."),
    ("receiptUnknown", "Det er ikke oplyst, hvornår det er modtaget. Der er regnet fra dets egen dato, den tidligste dag.", "It is not said when it was received. Counted from its own date, the earliest day."),
    ("visitOverdue", "Intet besøg senest {last} (læsning: {reading*}).", "No visit by {last} (reading: {reading*})."),
    ("noticeTooLong", "Varslet {announced}, men tidligst tilladt {earliest}.", "Announced {announced}, but allowed {earliest} at the earliest."),
    ("announcedWithoutReason", "Anmeldt besøg uden noteret grund; uanmeldt er hovedreglen.", "Announced visit without a noted reason; unannounced is the rule."),
    ("reportMissing", "Der mangler en tilsynsrapport efter besøget. Loven sætter ikke et antal dage.", "The report after the visit is missing. The law sets no number of days."),
    ("dialogueMissing", "Der er ingen dialog om forholdene før afgørelsen, og den er ikke hastende.", "There is no dialogue about the facts before the decision, and it is not urgent."),
    ("endingDialogueMissing", "Der er ingen dialog før ophøret.", "There is no dialogue before the ending."),
    ("chanceMissing", "Tilbuddet har ikke haft lejlighed til at rette op før ophøret.", "The tilbud has had no chance to put things right before the ending."),
    ("skaerpetTooLong", "Skærpet tilsyn til {to} er længere end tilladt: senest {last}.", "Skærpet tilsyn to {to} is longer than allowed: {last} at the latest."),
    ("skaerpetNotThreeMonths", "Skærpet tilsyn til {to}; perioden var 3 måneder, til {last}.", "Skærpet tilsyn to {to}; the period was 3 months, to {last}."),
    ("skaerpetWithoutPaabud", "Skærpet tilsyn skulle følges af påbud indtil 31. januar 2022.", "Skærpet tilsyn had to come with a påbud until 31 January 2022."),
    ("expectationMissing", "Der er ingen forventning om, at tilbuddet kan og vil rette op. Så kan afgørelsen ikke træffes.", "There is no expectation that the tilbud can and will put it right. The decision needs one."),
    ("paabudWithoutFrist", "Påbuddet har ingen frist.", "The påbud has no deadline."),
    ("paabudFactsMissing", "Påbuddet nævner ikke forholdene og hvad der skal rettes.", "The påbud does not name the facts and what to put right."),
    ("notMet", "Fristen {last} er overskredet. En person afgør, hvad der følger.", "The deadline {last} has passed. A person decides what follows."),
    ("metLate", "Opfyldt {met}, efter fristen {last}.", "Met {met}, after the deadline {last}."),
    ("extensionWithoutRequest", "Fristen er forlænget uden anmodning.", "The deadline was extended without a request."),
    ("approvalLapsed", "Godkendelsen er bortfaldet efter {last}.", "The approval has lapsed after {last}."),
    ("endingWithoutFrist", "Ophør uden frist, og ikke straks.", "An ending without a deadline, and not at once."),
    ("removedTooEarly", "Fjernet {on}; tidligst {earliest}.", "Removed {on}; {earliest} at the earliest."),
    ("endingAlthoughSuspended", "Ophøret er gennemført, selv om klagen udsætter det.", "The ending was carried out although the complaint suspends it."),
    ("complaintSuspends", "Klagen udsætter ophøret, medmindre andet er besluttet.", "The complaint suspends the ending unless decided otherwise."),
    ("complaintDoesNotSuspend", "Klagen udsætter ikke ophøret.", "The complaint does not suspend the ending."),
    ("leaderBarred", "Lederen er udelukket til og med {last}.", "The leader is barred up to and including {last}."),
    ("complaintLate", "Klagen er kommet efter {last}. Den kan tages op af særlig grund.", "The complaint came after {last}. It can be taken for a special reason."),
    ("guidanceMissing", "Afgørelsen har ingen klagevejledning.", "The decision has no guidance on appeal."),
    ("hearingFristUnset", "Loven sætter ingen frist for bemærkninger: se brevet.", "The law sets no deadline for comments: see the letter."),
    ("dutyNotDone", "Pligten er ikke noteret som opfyldt. Loven sætter ikke et antal dage.", "The duty is not noted as done. The law sets no number of days."),
    ("enquiryRevealed", "Der er fortalt om en henvendelse. Det krævede samtykke, og var til og med 2016 ikke tilladt.", "An enquiry was told of. That needed consent, and was not allowed up to and including 2016."),
    ("certificateMissing", "Straffeattesten er ikke hentet før ansættelsen.", "The certificate was not obtained before hiring."),
    ("worksNotApproved", "Byggearbejdet er begyndt uden godkendelse.", "The works were begun without approval."),
    ("personMissing", "Det er ikke oplyst, om det er et barn eller en voksen.", "It is not said whether it is a child or an adult."),
    ("timeMissing", "Klokkeslættet mangler; timerne regnes fra døgnets begyndelse, det sikre.", "The time of day is missing; the hours are counted from the start of the day, the safe way."),
    ("ownershipMissing", "Ejerformen mangler; den afgør datoerne.", "The ownership is missing; it decides the dates."),
    ("whichEvent", "Flere hændelser kan være ment, og det fremgår ikke, hvilken der er svaret på. Hver mulig dag er regnet med.", "Several events may be meant, and it is not said which one is answered. Every possible day is counted."),
    ("notCovered", "For BPA-foreninger står reglerne om dette i lovens kapitel 3 a. De er ikke med her.", "For BPA-foreninger the rules on this stand in chapter 3 a of the act. They are not built here."),
];
