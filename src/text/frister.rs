//! The findings on facts, and the words of the deadlines.

use super::decision_finding;
use super::template::{Template, fill};
use crate::deadlines::FristFundKind;
use crate::law::Bilingual;

/// A finding's message.
#[must_use]
pub fn frist_finding(kind: &FristFundKind) -> Bilingual {
    match kind {
        FristFundKind::Decision(kind) => decision_finding(kind),
        kind => fill(TEMPLATES, kind),
    }
}

/// One row a code, in the order of [`FristFundKind`].
#[rustfmt::skip]
pub(super) static TEMPLATES: &[Template] = &[
    ("receivedBeforeSent", "Modtaget {received}, før det er dateret {on}.", "Received {received}, before its date {on}."),
    ("outsideCalendar", "Fristen ligger uden for kalenderen.", "The deadline lies outside the calendar."),
    ("receiptUnknown", "Det er ikke oplyst, hvornår det er modtaget. Der er regnet fra dets egen dato, den tidligste dag.", "It is not said when it was received. Counted from its own date, the earliest day."),
    ("visitOverdue", "Der er ikke noteret et besøg senest {last} (læsning: {reading*}).", "No visit by {last} is noted (reading: {reading*})."),
    ("noticeTooLong", "Varslet {announced}, men tidligst tilladt {earliest}.", "Announced {announced}, but allowed {earliest} at the earliest."),
    ("noticeEitherLaw", "Besøget blev varslet {announced}. Da var der ingen grænse for, hvor tidligt det måtte ske; den kom {from}. Efter loven på besøgets dag måtte det tidligst varsles {earliest}. Hvilken lov der gælder, er ikke afgjort.", "The visit was announced {announced}. There was no limit then to how early; it came {from}. By the law on the day of the visit it could be announced {earliest} at the earliest. Which law counts is not settled."),
    ("announcedWithoutReason", "Anmeldt besøg uden noteret grund; uanmeldt er hovedreglen.", "Announced visit without a noted reason; unannounced is the rule."),
    ("reportMissing", "Der er ikke noteret en tilsynsrapport efter besøget. Loven sætter ikke et antal dage.", "No report after the visit is noted. The law sets no number of days."),
    ("notMet", "Fristen {last} er overskredet. En person afgør, hvad der følger.", "The deadline {last} has passed. A person decides what follows."),
    ("metLate", "Opfyldt {met}, efter fristen {last}.", "Met {met}, after the deadline {last}."),
    ("metLateAt", "Opfyldt {met} kl. {at}, efter fristen {last} kl. {by}.", "Met {met} at {at}, after the deadline {last} at {by}."),
    ("timeDecides", "Fristen løber ud {last}, og det er noteret som gjort den dag. Klokkeslættet afgør, om det var i tide; det er ikke noteret.", "The deadline runs out {last}, and it is noted as done that day. The time of day decides whether that was in time; it is not noted."),
    ("extensionWithoutRequest", "Der er ikke noteret en anmodning om den længere frist.", "No request for the longer deadline is noted."),
    ("eitherLaw", "Reglen blev ændret {from}, og det er ikke afgjort, hvilken der gælder her. Efter den gamle er sidste dag {old}, efter den nye {new}. Den tidligste er den sikre.", "The rule changed {from}, and which counts here is not settled. By the old one the last day is {old}, by the new one {new}. The earlier is the safe one."),
    ("lawEnded", "Reglen gjaldt ikke længere fra {from}, og fristen {last} var ikke udløbet. Om pligten faldt bort, er ikke afgjort.", "The rule no longer applied from {from}, and the deadline {last} had not run out. Whether the duty fell away is not settled."),
    ("lawBegan", "Fra {from} er der en frist. Om den også gælder for det, der skete før, er ikke afgjort. Så er sidste dag {last}.", "From {from} there is a deadline. Whether it is also for what happened before is not settled. If it is, the last day is {last}."),
    ("extendedTooLate", "Den akutte brug er forlænget {decided}, efter at de første uger var gået {last}. Om det så var lovligt, afgør en person.", "The emergency use was extended {decided}, after the first weeks had run out {last}. Whether it was lawful then, a person decides."),
    ("approvalLapsed", "Godkendelsen er bortfaldet efter {last}.", "The approval has lapsed after {last}."),
    ("removedTooEarly", "Fjernet {on}; tidligst {earliest}.", "Removed {on}; {earliest} at the earliest."),
    ("endingAlthoughSuspended", "Ophøret er gennemført, selv om klagen udsætter det.", "The ending was carried out although the complaint suspends it."),
    ("complaintSuspends", "Klagen udsætter ophøret, medmindre andet er besluttet.", "The complaint suspends the ending unless decided otherwise."),
    ("complaintDoesNotSuspend", "Klagen udsætter ikke ophøret.", "The complaint does not suspend the ending."),
    ("leaderBarred", "Lederen er udelukket til og med {last}.", "The leader is barred up to and including {last}."),
    ("complaintLate", "Klagen er kommet efter {last}. Den kan tages op af særlig grund.", "The complaint came after {last}. It can be taken for a special reason."),
    ("hearingFristUnset", "Loven sætter ingen frist for bemærkninger: se brevet.", "The law sets no deadline for comments: see the letter."),
    ("dutyNotDone", "Pligten er ikke noteret som opfyldt. Loven sætter ikke et antal dage.", "The duty is not noted as done. The law sets no number of days."),
    ("enquiryRevealed", "Der er fortalt om en henvendelse. Det krævede samtykke, og var til og med 2016 ikke tilladt.", "An enquiry was told of. That needed consent, and was not allowed up to and including 2016."),
    ("certificateMissing", "Der er ikke noteret en straffeattest fra før ansættelsen.", "No certificate from before the hiring is noted."),
    ("worksNotApproved", "Der er ikke noteret en godkendelse fra før byggearbejdet begyndte.", "No approval from before the works began is noted."),
    ("personMissing", "Det er ikke oplyst, om det er et barn eller en voksen.", "It is not said whether it is a child or an adult."),
    ("timeMissing", "Klokkeslættet mangler; timerne regnes fra døgnets begyndelse, det sikre.", "The time of day is missing; the hours are counted from the start of the day, the safe way."),
    ("timeTwice", "Klokkeslættet kom to gange {on}, da urene blev stillet tilbage. Timerne regnes fra den første gang, det sikre.", "The time of day came twice {on}, when the clocks went back. The hours are counted from the first, the safe way."),
    ("timeSkipped", "Klokkeslættet findes ikke {on}, da urene blev stillet frem. Timerne regnes fra timen før, det sikre.", "There is no such time of day {on}, when the clocks went forward. The hours are counted from the hour before, the safe way."),
    ("ownershipMissing", "Ejerformen mangler; den afgør datoerne.", "The ownership is missing; it decides the dates."),
    ("whichEvent", "Flere hændelser kan være ment, og det fremgår ikke, hvilken der er svaret på. Hver mulig dag er regnet med.", "Several events may be meant, and it is not said which one is answered. Every possible day is counted."),
    ("notInChapter3a", "BPA-foreninger er under lovens kapitel 3 a. Det har hverken påbud eller skærpet tilsyn; de står i § 8, som er om tilbud og plejefamilier.", "BPA-foreninger are under chapter 3 a of the act. It has neither påbud nor skærpet tilsyn; they stand in § 8, which is about tilbud and plejefamilier."),
    ("nothingFollows", "Der følger ingen frist: {why*}.", "No deadline follows: {why*}."),
    ("nothingBefore", "Der følger ingen frist: de regler om det, der er med her, gælder fra {from}.", "No deadline follows: the rules on it that are built here apply from {from}."),
    ("nothingAfter", "Der følger ingen frist: reglerne om det gjaldt til og med {until}.", "No deadline follows: the rules on it applied up to and including {until}."),
];
