//! The findings on facts, and the words of the deadlines.

use alloc::vec::Vec;

use super::decision_finding;
use super::template::{Template, fill, fill_row};
use crate::codes::{Param, Params};
use crate::deadlines::{Frist, FristFundKind};
use crate::law::Bilingual;

/// A finding's message.
#[must_use]
pub fn frist_finding(kind: &FristFundKind) -> Bilingual {
    match kind {
        FristFundKind::Decision(kind) => decision_finding(kind),
        kind => fill(TEMPLATES, kind),
    }
}

/// What the other reading of a deadline gives; `None` where there is none.
///
/// ```
/// use kvalitetsmodel::calendar::{Date, ReceiptKind};
/// use kvalitetsmodel::case::{Afgoerelse, Details, Event, Party, Sag};
/// use kvalitetsmodel::deadlines::frister;
/// use kvalitetsmodel::text::other_reading;
///
/// let day = |text| Date::parse(text).expect("a real date");
/// let afgoerelse = Afgoerelse::new().receipt(ReceiptKind::DigitalPost);
/// let events = vec![Event::new(day("2026-05-08"), Details::Afgoerelse(afgoerelse))];
/// let answer = frister(&Sag::new(Party::Tilbud).with_events(events), day("2026-05-11"));
/// // Four weeks end on grundlovsdag, which no act closes.
/// assert_eq!(answer.frister[0].last, Some(day("2026-06-05")));
/// let other = other_reading(&answer.frister[0]).expect("practice moves it");
/// assert!(other.da.starts_with("Efter praksis er sidste dag mandag den 8. juni 2026"));
/// ```
#[must_use]
pub fn other_reading(frist: &Frist) -> Option<Bilingual> {
    let (by, on) = (frist.other_by?, frist.other_reading?);
    let row = OTHER_READINGS.get(by as usize).copied().unwrap_or((by.id(), by.id(), by.id()));
    Some(fill_row(row, &Params(Vec::from([("on", Param::Date(on))]))))
}

/// One row a word, in the order of [`crate::deadlines::OtherBy`].
#[rustfmt::skip]
pub(super) static OTHER_READINGS: &[Template] = &[
    ("fromLast", "Regnet fra sidste gang er sidste dag {on}. Det er åbent.", "Counted from the last time the last day is {on}. That is open."),
    ("calendarYear", "Regnet efter kalenderår er sidste dag {on}. Det er åbent.", "Counted by calendar year the last day is {on}. That is open."),
    ("practice", "Efter praksis er sidste dag {on}, men ingen lov siger det.", "By practice the last day is {on}, but no act says so."),
    ("closedDayMoves", "Flytter en lukket dag fristen, er sidste dag {on}. Teksten siger det ikke.", "If a closed day moves the deadline, the last day is {on}. The text does not say so."),
    ("firstDayCounts", "Tæller den første dag med, er sidste dag {on}. Det er åbent.", "If the first day counts, the last day is {on}. That is open."),
    ("saturdayClosed", "Er en lørdag ikke en hverdag, er sidste dag {on}. Det er åbent.", "If a Saturday is no hverdag, the last day is {on}. That is open."),
];

/// One row a code, in the order of [`FristFundKind`].
#[rustfmt::skip]
pub(super) static TEMPLATES: &[Template] = &[
    ("receivedBeforeSent", "Modtaget {received}, før det er dateret {on}.", "Received {received}, before its date {on}."),
    ("outsideCalendar", "Fristen ligger uden for kalenderen.", "The deadline lies outside the calendar."),
    ("receiptUnknown", "Det er ikke oplyst, hvornår det er modtaget. Der er regnet fra dets egen dato, den tidligste dag.", "It is not said when it was received. Counted from its own date, the earliest day."),
    ("visitOverdue", "Der er ikke noteret et besøg senest {last} (læsning: {reading*}).", "No visit by {last} is noted (reading: {reading*})."),
    ("noticeTooLong", "Varslet {announced}, men tidligst tilladt {earliest}.", "Announced {announced}, but allowed {earliest} at the earliest."),
    ("announcedWithoutReason", "Anmeldt besøg uden noteret grund; uanmeldt er hovedreglen.", "Announced visit without a noted reason; unannounced is the rule."),
    ("reportMissing", "Der er ikke noteret en tilsynsrapport efter besøget. Loven sætter ikke et antal dage.", "No report after the visit is noted. The law sets no number of days."),
    ("notMet", "Fristen {last} er overskredet. En person afgør, hvad der følger.", "The deadline {last} has passed. A person decides what follows."),
    ("metLate", "Opfyldt {met}, efter fristen {last}.", "Met {met}, after the deadline {last}."),
    ("metLateAt", "Opfyldt {met} kl. {at}, efter fristen {last} kl. {by}.", "Met {met} at {at}, after the deadline {last} at {by}."),
    ("timeDecides", "Fristen løber ud {last}, og det er noteret som gjort den dag. Klokkeslættet afgør, om det var i tide; det er ikke noteret.", "The deadline runs out {last}, and it is noted as done that day. The time of day decides whether that was in time; it is not noted."),
    ("dependsOnReading", "Sidste dag er {last}. Om {other} også er i tide, siger ingen lov.", "The last day is {last}. Whether {other} is in time too, no act says."),
    ("extensionWithoutRequest", "Der er ikke noteret en anmodning om den længere frist.", "No request for the longer deadline is noted."),
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
    ("notCovered", "For BPA-foreninger står reglerne om dette i lovens kapitel 3 a. De er ikke med her.", "For BPA-foreninger the rules on this stand in chapter 3 a of the act. They are not built here."),
];
