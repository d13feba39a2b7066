//! The findings on events, and the words of the deadlines.

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
    let by = frist.other_by?;
    let row = OTHER_READINGS.get(by as usize).copied().unwrap_or((by.id(), by.id(), by.id()));
    let on = frist.other_reading.map(|on| ("on", Param::Date(on)));
    Some(fill_row(row, &Params(on.into_iter().collect())))
}

/// One row a word, in the order of [`crate::deadlines::OtherBy`].
#[rustfmt::skip]
pub(super) static OTHER_READINGS: &[Template] = &[
    ("fromLast", "Det er uklart, hvordan der skal regnes. Regnet fra sidste gang er sidste dag {on}.", "It is unclear how it must be counted. Counted from the last time the last day is {on}."),
    ("calendarYear", "Det er uklart, hvordan der skal regnes. Regnet efter kalenderår er sidste dag {on}.", "It is unclear how it must be counted. Counted by calendar year the last day is {on}."),
    ("practice", "Efter praksis er sidste dag {on}, men ingen lov siger det.", "By practice the last day is {on}, but no act says so."),
    ("closedDayMoves", "Flytter en lukket dag fristen, er sidste dag {on}. Teksten siger det ikke.", "If a closed day moves the deadline, the last day is {on}. The text does not say so."),
    ("firstDayCounts", "Det er uklart, om den første dag tæller med. Gør den det, er sidste dag {on}.", "It is unclear whether the first day counts. If it does, the last day is {on}."),
    ("saturdayClosed", "Det er uklart, om en lørdag er en hverdag. Er den ikke det, er sidste dag {on}.", "It is unclear whether a Saturday is a hverdag. If it is not, the last day is {on}."),
    ("complaint", "Det er uklart, hvordan klagen påvirker dagen. Læst på den anden måde er den {on}.", "It is unclear how the complaint affects the day. Read the other way it is {on}."),
    ("atOnce", "Det er besluttet, at ophøret gælder straks. Om det også flytter dagen, siger teksterne ikke. Læst på den anden måde er den {on}.", "It was decided that the ending applies at once. Whether that moves the day too, the texts do not say. Read the other way it is {on}."),
    ("suspended", "Det er uklart, om dagen gælder efter klagen eller det, der siden er afgjort. Læst på den anden måde løber ingen dag.", "It is unclear whether the day holds after the complaint, or what was decided since. Read the other way no day runs."),
    ("newDecision", "Det er uklart, om dagen fra den gamle afgørelse gælder efter den nye. Gør den det, er den {on}.", "It is unclear whether the day in the old decision holds after the new one. If it does, it is {on}."),
    ("interruption", "Det er uklart, om klagefristen er afbrudt. Er den det, er dagen {on}.", "It is unclear whether the appeal period is interrupted. If it is, the day is {on}."),
    ("waiting", "Det er uklart, om klagefristen er afbrudt. Er den det, løber ingen dag, før svaret er kommet.", "It is unclear whether the appeal period is interrupted. If it is, no day runs until the answer has come."),
    ("answers", "Det er uklart, om klagefristen løber fra det første eller det sidste svar. Fra det sidste er dagen {on}.", "It is unclear whether the appeal period runs from the first answer or the last. From the last the day is {on}."),
    ("extension", "Det er uklart, hvad der er forlænget til. Læst på den anden måde er sidste dag {on}.", "It is unclear to what it was extended. Read the other way the last day is {on}."),
    ("law", "Efter den anden lov er dagen {on}. Hvilken der gælder, er ikke afgjort.", "By the other law the day is {on}. Which counts is not settled."),
    ("fromDay", "Det er uklart, hvornår der skal regnes fra. Regnet fra dagen selv og ikke fra årets udgang er sidste dag {on}.", "It is unclear from when it must be counted. Counted from the day itself and not from the end of the year the last day is {on}."),
    ("decision", "Afgørelsen og loven siger ikke den samme dag. Den anden dag er {on}, og hvilken der gælder, siger ingen tekst.", "The decision and the act do not say the same day. The other day is {on}, and which one holds, no text says."),
    ("lawAlone", "Er klagefristen kortest, er dagen {on}. Den anden følger praksis, som gør den længere; ingen lov siger det.", "Where the appeal period is shortest, the day is {on}. The other follows practice, which makes it longer; no act says so."),
    ("receipt", "Det er uklart, hvornår brevet regnes for modtaget. Regnet med flere dage i posten er sidste dag {on}.", "It is unclear when the letter counts as received. Counted with more days in the post the last day is {on}."),
];

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
    ("notMet", "Fristen {last} er gået, og det er ikke noteret, at den er overholdt. En person afgør, hvad der følger.", "The deadline {last} has passed, and it is not noted that it was met. A person decides what follows."),
    ("metLate", "Opfyldt {met}, efter fristen {last}.", "Met {met}, after the deadline {last}."),
    ("passedOnUnnoted", "Ankestyrelsen har afgjort klagen {decided}, så den er sendt videre. Hvilken dag er ikke noteret; fristen var {last}.", "Ankestyrelsen decided the complaint {decided}, so it was passed on. On which day is not noted; the deadline was {last}."),
    ("metLateAt", "Opfyldt {met} kl. {at}, efter fristen {last} kl. {by}.", "Met {met} at {at}, after the deadline {last} at {by}."),
    ("timeDecides", "Fristen løber ud {last}. Klokkeslættet afgør, om det blev gjort i tide, og det fremgår ikke.", "The deadline runs out {last}. The time of day decides whether it was done in time, and it is not clear."),
    ("dependsOnReading", "Sidste dag er {last}. Om den i stedet er {other}, siger ingen lov.", "The last day is {last}. Whether it is {other} instead, no act says."),
    ("extensionWithoutRequest", "Der er ikke noteret en anmodning om den længere frist.", "No request for the longer deadline is noted."),
    ("extensionDayMissing", "Fristen er forlænget, men den nye dag er ikke noteret. Indtil den er det, står den gamle.", "The deadline was extended, but the new day is not noted. Until it is, the old one stands."),
    ("extensionShortens", "En frist kan forlænges, ikke forkortes: den nye dag {frist} ligger før {old}. Se, om dagen er rigtig.", "A deadline can be extended, not shortened: the new day {frist} is before {old}. See whether the day is right."),
    ("eitherLaw", "Reglen blev ændret {from}, og det er ikke afgjort, hvilken der gælder her. Efter den gamle er sidste dag {old}, efter den nye {new}. Den tidligste er den sikre.", "The rule changed {from}, and which counts here is not settled. By the old one the last day is {old}, by the new one {new}. The earlier is the safe one."),
    ("lawEnded", "Reglen gjaldt ikke længere fra {from}, og fristen {last} var ikke udløbet. Om pligten faldt bort, er ikke afgjort.", "The rule no longer applied from {from}, and the deadline {last} had not run out. Whether the duty fell away is not settled."),
    ("lawBegan", "Fra {from} er der en frist. Om den også gælder for det, der skete før, er ikke afgjort. Så er sidste dag {last}.", "From {from} there is a deadline. Whether it is also for what happened before is not settled. If it is, the last day is {last}."),
    ("extendedTooLate", "Der er forlænget {decided}, efter at tiden var gået {last}. Om det så var lovligt, afgør en person.", "It was extended {decided}, after the time had run out {last}. Whether it was lawful then, a person decides."),
    ("extendedAgain", "Der er forlænget før, {decided}. Loven nævner kun én forlængelse, så dagen er den samme. Om endnu en er lovlig, afgør en person.", "It was extended before, on {decided}. The act mentions one extension only, so the day is the same. Whether another is lawful, a person decides."),
    ("approvalLapsed", "Som det er noteret, er godkendelsen bortfaldet efter {last}.", "As it is noted, the approval has lapsed after {last}."),
    ("removedTooEarly", "Fjernet {on}; tidligst {earliest}.", "Removed {on}; {earliest} at the earliest."),
    ("endingAlthoughSuspended", "Ophøret er gennemført, mens en klage over det ventede på Ankestyrelsen.", "The ending was carried out while a complaint over it waited for Ankestyrelsen."),
    ("endingNotUpheld", "Ophøret er gennemført {on}, selv om Ankestyrelsen {decided} afgjorde klagen uden at stadfæste det. Vi læser det sådan, at det så ikke kan gennemføres; teksterne siger det ikke.", "The ending was carried out {on}, although Ankestyrelsen decided the complaint {decided} without upholding it. We read it so that it cannot be carried out then; the texts do not say so."),
    ("doneBeforeComplaint", "Ophøret var gennemført, da klagen kom {came}. Hvad klagen så gør ved det, der er gjort, siger teksterne ikke.", "The ending had been carried out when the complaint came {came}. What the complaint then does to what has been done, the texts do not say."),
    ("decidedThatDay", "Samme dag afgjorde Ankestyrelsen klagen uden at stadfæste ophøret, og det fremgår ikke, hvad der skete først.", "Ankestyrelsen decided the complaint on the same day without upholding the ending, and it is not said which came first."),
    ("complaintSuspends", "Klagen udsætter ophøret, til Ankestyrelsen har afgjort den, medmindre det er besluttet, at ophøret gælder straks.", "The complaint suspends the ending until Ankestyrelsen has decided it, unless it was decided that the ending applies at once."),
    ("complaintSuspended", "Klagen udsatte ophøret til {until}.", "The complaint suspended the ending until {until}."),
    ("complaintDoesNotSuspend", "Klagen udsætter ikke afgørelsen: den gælder også, mens klagen behandles.", "The complaint does not suspend the decision: it holds also while the complaint is dealt with."),
    ("complaintMaySuspend", "Om klagen udsætter ophøret, er åbent: {why*}. Er der sat en dag, er den det sikre. Den regnes ikke som overskredet, før det er afklaret, for udsætter klagen ophøret, løber ingen dag.", "Whether the complaint suspends the ending is open: {why*}. If a day is set, it is the safe one. It does not count as passed until that is settled, since no day runs if the complaint suspends the ending."),
    ("complaintAfterDecision", "Ankestyrelsen afgjorde en klage over afgørelsen {decided}. Ankestyrelsens afgørelse kan ikke indbringes for anden administrativ myndighed; Ankestyrelsen kan beslutte at genoptage sagen. Hvad en ny klage over den gamle afgørelse fører til, også om den udsætter den, siger teksterne ikke. Dagene er regnet, som om den ikke gør.", "Ankestyrelsen decided a complaint over the decision {decided}. Ankestyrelsen's decision cannot be brought before another administrative authority; Ankestyrelsen can decide to reopen the case. What a new complaint over the old decision leads to, also whether it suspends it, the texts do not say. The days are counted as if it does not."),
    ("oldDecisionOpen", "Der er truffet en ny afgørelse. Hvad der så gælder af dagen i afgørelsen {decided}, siger teksterne ikke: ingen dag løber mere, eller den gamle gælder, hvor den nye ikke ændrer den. Indtil det er afklaret, regnes den ikke som overskredet.", "A new decision was taken. What then holds of the day in the decision {decided}, the texts do not say: no day runs any more, or the old one holds where the new decision does not change it. Until that is settled, it does not count as passed."),
    ("removedWhileAppealed", "Fjernet {on}, mens en klage over ophøret ikke var afgjort.", "Removed {on}, while a complaint over the ending was not decided."),
    ("removedNotUpheld", "Fjernet {on}, selv om Ankestyrelsen {decided} afgjorde klagen uden at stadfæste ophøret. Er ophøret påklaget, siger reglen kun, at der fjernes, når det er stadfæstet.", "Removed {on}, although Ankestyrelsen decided the complaint {decided} without upholding the ending. Where the ending was appealed, the rule only says that one is removed when it was upheld."),
    ("removedWhileInterrupted", "Fjernet {on}, mens en anmodning ventede på svar. Var klagefristen afbrudt, skal den være udløbet først.", "Removed {on}, while a request waited for its answer. If the appeal period was interrupted, it must have run out first."),
    ("removedDependsOnReading", "Fjernet {on}. Om den tidligste dag er {earliest} eller {other}, siger ingen lov.", "Removed {on}. Whether the earliest day is {earliest} or {other}, no act says."),
    ("appealDismissed", "Ankestyrelsen har afvist klagen: den er ikke behandlet.", "Ankestyrelsen has dismissed the complaint: it has not been dealt with."),
    ("appealUpheld", "Ankestyrelsen har stadfæstet afgørelsen: den gælder.", "Ankestyrelsen has upheld the decision: it holds."),
    ("appealRemitted", "Ankestyrelsen har hjemvist sagen: socialtilsynet skal afgøre den igen. Vi læser det sådan, at ingen frist løber imens; teksterne siger det ikke.", "Ankestyrelsen has sent the case back: the socialtilsyn must decide it again. We read it so that no deadline runs meanwhile; the texts do not say so."),
    ("appealAnnulled", "Ankestyrelsen har ophævet afgørelsen. Vi læser det sådan, at ingen frist i den løber mere; teksterne siger det ikke.", "Ankestyrelsen has set the decision aside. We read it so that no deadline in it runs any more; the texts do not say so."),
    ("appealChanged", "Ankestyrelsen har ændret afgørelsen. Har den sat en ny frist, gælder den. Ellers siger teksterne ikke, hvad der gælder.", "Ankestyrelsen has changed the decision. If it has set a new deadline, that holds. Else the texts do not say what holds."),
    ("appealOutcomeMissing", "Det er ikke noteret, hvad Ankestyrelsen afgjorde. Det bestemmer, hvad der gælder.", "What Ankestyrelsen decided is not noted. It decides what holds."),
    ("complaintNotNoted", "Klagen selv er ikke noteret. Dagen, den kom, kan flytte de andre dage.", "The complaint itself is not noted. The day it came can move the other days."),
    ("decidedAgain", "Ankestyrelsen har afgjort det før, {decided}. Hvilken af dem der gælder, siger teksterne ikke. Giver de hver sin dag, er den tidligste den sikre.", "Ankestyrelsen decided it before, on {decided}. Which of them holds, the texts do not say. Where they give different days, the earlier is the safe one."),
    ("oldFristOpen", "Om den gamle frist gælder igen, eller resten af den løber videre fra Ankestyrelsens afgørelse, siger teksterne ikke: {last} eller {other}.", "Whether the old deadline holds again, or what was left of it runs on from Ankestyrelsen's decision, the texts do not say: {last} or {other}."),
    ("periodNotInterrupted", "Anmodningen afbryder kun klagefristen, hvis socialtilsynet beslutter det, eller det er genoptagelse efter en udeladt partshøring. Som det er noteret, løber den til {last}.", "The request interrupts the appeal period only if the socialtilsyn decides so, or it is for reopening after a hearing that was left out. As noted, it runs to {last}."),
    ("periodMayBeInterrupted", "Anmodningen afbryder kun klagefristen, hvis socialtilsynet beslutter det (aktindsigt), eller partshøringen var udeladt (genoptagelse). Om den gør det her, er uklart. Er den ikke afbrudt, er sidste dag {last}.", "The request interrupts the appeal period only if the socialtilsyn decides so (access), or the hearing had been left out (reopening). Whether it does so here is unclear. If it is not interrupted, the last day is {last}."),
    ("askedByPractice", "Anmodningen kom efter den sikre sidste dag, {last}. Om den kom i tide og afbryder klagefristen, siger ingen lov.", "The request came after the safe last day, {last}. Whether it came in time and interrupts the appeal period, no act says."),
    ("reasonsDoNotInterrupt", "En anmodning om begrundelse afbryder aldrig klagefristen. Den løber til {last}.", "A request for reasons never interrupts the appeal period. It runs to {last}."),
    ("askedTooLate", "Anmodningen kom efter klagefristens sidste dag, {last}, og afbryder den ikke.", "The request came after the last day of the appeal period, {last}, and does not interrupt it."),
    ("accessPostpones", "Afgørelsen af sagen venter på aktindsigten. Loven har undtagelser.", "The decision of the case waits for the access. The act has exceptions."),
    ("decidedBeforeAccess", "Det er ikke noteret, at aktindsigten fra {asked} var givet, da afgørelsen blev truffet. Afgørelsen skal vente på den, hvis den skulle gives. Loven har undtagelser.", "It is not noted that the access asked for on {asked} had been given when the decision was taken. The decision must wait for it, if it had to be given. The act has exceptions."),
    ("delayTold", "Fristen {last} er gået. Det er noteret, at der er givet besked om, at det tager længere tid.", "The deadline {last} has passed. It is noted that notice was given that it takes longer."),
    ("maintenanceNotNoted", "Klagen er hos Ankestyrelsen efter delvist medhold. Det er ikke noteret, at klageren har fastholdt den, så fristen for at sende den videre kan ikke regnes.", "The complaint is with Ankestyrelsen after partial relief. That it was maintained is not noted, so the deadline for passing it on cannot be counted."),
    ("reassessedNotSent", "Genvurderingen opfylder ikke fristen alene: det gør det, der sendes. Det er en ny afgørelse til klageren eller klagen til Ankestyrelsen.", "The reassessment does not meet the deadline alone: what is sent does. That is a new decision to the complainant, or the complaint to Ankestyrelsen."),
    ("leaderBarred", "Lederen er udelukket til og med {last}.", "The leader is barred up to and including {last}."),
    ("leaderMayBeBarred", "Lederen er udelukket til og med {last}, hvis ophøret gælder. Det er ikke afgjort den dag, og om en klage også udsætter udelukkelsen, siger teksterne ikke.", "The leader is barred up to and including {last}, if the ending holds. That is not settled on that day, and whether a complaint suspends the bar too, the texts do not say."),
    ("complaintLate", "Klagen er kommet efter {last}. Vi regner med dagen, den er fremme, ikke dagen, den er sendt; teksten siger kun, hvor længe man har til at klage. Den kan tages op af særlig grund.", "The complaint came after {last}. We count the day it arrived, not the day it was sent; the text only says how long one has to complain. It can be taken for a special reason."),
    ("hearingFristUnset", "Loven sætter ingen frist for bemærkninger: se brevet.", "The law sets no deadline for comments: see the letter."),
    ("dutyNotDone", "Pligten er ikke noteret som opfyldt. Loven sætter ikke et antal dage.", "The duty is not noted as done. The law sets no number of days."),
    ("noTimeSet", "Ingen lov siger, hvor lang tid det må tage. Spørg socialtilsynet, hvornår I kan vente svar. Det skal i sin årsrapport, som ligger på dets hjemmeside, skrive, hvor lang tid det bruger på ansøgninger.", "No act says how long it may take. Ask the socialtilsyn when you can expect an answer. In its yearly report, which is on its website, it must write how long it takes over applications."),
    ("enquiryRevealed", "Der er fortalt om en henvendelse. Det krævede samtykke, og var til og med 2016 ikke tilladt.", "An enquiry was told of. That needed consent, and was not allowed up to and including 2016."),
    ("certificateMissing", "Der er ikke noteret en straffeattest fra før ansættelsen.", "No certificate from before the hiring is noted."),
    ("changeNotDecided", "Der er ikke noteret en afgørelse om ændringen fra før, den skete. Vi læser loven sådan, at den skal godkendes først; teksten siger det ikke.", "No decision on the change from before it was made is noted. We read the act so that it must be approved first; the text does not say so."),
    ("changeRefused", "Ændringen er sket, selv om socialtilsynet afslog den, helt eller delvist, {on}.", "The change was made although the socialtilsyn refused it, in whole or in part, on {on}."),
    ("childBeforeApproval", "Barnet kom, og der er ikke noteret en godkendelse af familien fra før. I akutte tilfælde eller under særlige forhold kan den komme bagefter.", "The child came, and no approval of the family from before is noted. In an emergency or under special circumstances it can come afterwards."),
    ("relationNotNamed", "Det er noteret, at kommunens godkendelse ikke nævner sine vilkår og den personlige relation. Det skal den.", "It is noted that the municipality's approval does not name its vilkår and the personal relation. It must."),
    ("courseDaysShort", "Der er noteret {noted} af mindst {least} hele kursusdage.", "{noted} of at least {least} whole days of course are noted."),
    ("courseOfOneParent", "Kurset er for begge plejeforældre. For den af dem, der har færrest, er der noteret {noted} af mindst {least} hele kursusdage.", "The course is for both foster parents. Of the one with fewer, {noted} of at least {least} whole days are noted."),
    ("worksNotApproved", "Der er ikke noteret en godkendelse fra før byggearbejdet begyndte.", "No approval from before the works began is noted."),
    ("familyKindMissing", "Det er ikke noteret, om plejefamilien er specialiseret. Kun så gælder reglerne om magtanvendelse.", "Whether the plejefamilie is specialised is not noted. Only then do the rules on use of force apply."),
    ("personMissing", "Det er ikke oplyst, om det er et barn eller en voksen.", "It is not said whether it is a child or an adult."),
    ("timeMissing", "Klokkeslættet mangler; timerne regnes fra døgnets begyndelse, det sikre.", "The time of day is missing; the hours are counted from the start of the day, the safe way."),
    ("timeTwice", "Klokkeslættet kom to gange {on}, da urene blev stillet tilbage. Timerne regnes fra den første gang, det sikre.", "The time of day came twice {on}, when the clocks went back. The hours are counted from the first, the safe way."),
    ("timeSkipped", "Klokkeslættet findes ikke {on}, da urene blev stillet frem. Timerne regnes fra timen før, det sikre.", "There is no such time of day {on}, when the clocks went forward. The hours are counted from the hour before, the safe way."),
    ("endDayMissing", "Det er ikke noteret, hvilken dag det slutter. Dagen her er den seneste, loven tillader, og det, der afhænger af den rigtige, er ikke regnet ud.", "The day it ends is not noted. The day here is the latest that the law allows, and what depends on the right one is not computed."),
    ("yearNotEnded", "Regnskabet er noteret som afsluttet, før dets år er slut {end}. Se, om året eller dagen er rigtig; indtil da er der regnet fra dagen.", "The accounts are noted as closed before their year ends {end}. See whether the year or the day is right; until then it is counted from the day."),
    ("ownershipMissing", "Ejerformen mangler; den afgør datoerne.", "The ownership is missing; it decides the dates."),
    ("cannotAnswer", "Hændelsen kan ikke høre til den, som \"answers\" peger på. Den regnes efter sin sag og dag.", "The event cannot belong to the one that \"answers\" points at. It counts by its case and day."),
    ("whichEvent", "Det fremgår ikke, hvilken hændelse der er svaret på. Hver mulig dag er regnet med.", "It is not said which event is answered. Every possible day is counted."),
    ("noUrgencyInChapter3a", "Ophøret er noteret som truffet straks. For BPA-foreninger har reglerne ingen undtagelse for det, der haster: før ophøret skal der være dialog og mulighed for at rette op, og der skal være en rimelig frist. At socialtilsynet kan beslutte, at et ophør gælder straks, selv om der klages, er en anden afgørelse.", "The ending is noted as taken at once. For BPA-foreninger the rules have no exception for what is urgent: before the ending there must be dialogue and a chance to put things right, and there must be a reasonable deadline. That the socialtilsyn can decide that an ending applies at once, although somebody complains, is another decision."),
    ("employerBeforeApproval", "Foreningen er noteret som arbejdsgiver, før den blev godkendt {approved}. Godkendelsen er en betingelse for det.", "The forening is noted as an employer before it was approved {approved}. The approval is a condition for that."),
    ("approvalNotNoted", "Der er ikke noteret en godkendelse, der gælder den dag, foreningen blev arbejdsgiver. Godkendelsen er en betingelse for det.", "No approval that holds on the day the forening became an employer is noted. The approval is a condition for that."),
    ("accountAfterReport", "Barnet fik først lejlighed til sin egen redegørelse efter indberetningen {reported}. Den skulle kunne følge med.", "The child was let give its own account only after the report {reported}. It should have been able to go with it."),
    ("alarmTooLong", "Alarm eller pejling til {to} er længere end tilladt: senest {last}.", "Alarm or tracking to {to} is longer than allowed: {last} at the latest."),
    ("certificateAfterApproval", "Straffeattesten er noteret som hentet efter godkendelsen {approved}. Den er en betingelse for, at plejefamilien kan godkendes.", "The certificate is noted as obtained after the approval {approved}. It is a condition for approving the foster family."),
    ("noteNotWithAccounts", "Regnskabet blev sendt {sent}. Koncernnoten skal sendes samtidig.", "The accounts were sent {sent}. The koncern note must be sent at the same time."),
    ("nothingFollows", "Der følger ingen frist: {why*}.", "No deadline follows: {why*}."),
    ("nothingBefore", "Der følger ingen frist: de regler om det, der er med her, gælder fra {from}.", "No deadline follows: the rules on it that are built here apply from {from}."),
    ("nothingAfter", "Der følger ingen frist: reglerne om det gjaldt til og med {until}.", "No deadline follows: the rules on it applied up to and including {until}."),
];
