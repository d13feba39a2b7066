//! The plan in words: what each matter means, the checklist, the findings.

use super::decision::NOT_IN_CHAPTER_3A;
use super::template::{Template, fill, fill_row};
use crate::codes::{Param, Params};
use crate::law::Bilingual;
use crate::plan::{Anledning, Lovnote, Lovtal, PlanFundKind, Tjekpunkt};

/// What a matter is, in short. What the law makes of it on its day is said by its notes.
///
/// ```
/// use kvalitetsmodel::plan::Anledning;
/// use kvalitetsmodel::text::anledning;
///
/// assert!(anledning(Anledning::Varsling).en.contains("not a decision yet"));
/// ```
#[must_use]
pub fn anledning(kind: Anledning) -> Bilingual {
    row(ANLEDNINGER, kind as usize)
}

/// A sentence about a matter, with the numbers of its day.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::case::{EventKind, Party};
/// use kvalitetsmodel::plan::{Lovpunkt, meaning};
/// use kvalitetsmodel::text::lovnote;
///
/// let date = Date::parse("2026-03-05").expect("a real date");
/// let paabud = meaning(EventKind::Paabud, Party::Tilbud, date).expect("it calls for an answer");
/// let klage = paabud.notes.iter().find(|note| note.code == Lovpunkt::Klagefrist);
/// assert!(klage.is_some_and(|note| lovnote(note).da.contains("inden 4 uger")));
/// ```
#[must_use]
pub fn lovnote(note: &Lovnote) -> Bilingual {
    let Lovtal { count, unit, percent, per } = note.params.unwrap_or_default();
    let all = [
        ("count", count.map(|count| Param::Number(i64::from(count)))),
        ("unit", unit.map(|unit| Param::Text(unit.id()))),
        ("percent", percent.map(Param::Number)),
        ("per", per.map(|per| Param::Text(per.id()))),
    ];
    let known = all.into_iter().filter_map(|(name, value)| Some((name, value?)));
    let row = LOVPUNKTER.get(note.code as usize).copied().unwrap_or_default();
    fill_row(row, &Params(known.collect()))
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
    ("ophoer", "Ophør: en afgørelse om, at godkendelsen slutter.", "Ophør: a decision that the approval ends."),
    ("paabud", "Påbud: en afgørelse om, hvad I skal rette op på, med en frist.", "Påbud: a decision on what you must put right, with a deadline."),
    ("vilkaar", "Vilkår: at opfylde det er en betingelse for at bevare godkendelsen.", "Vilkår: meeting it is a condition for keeping the approval."),
    ("kriterium", "Kriterium ikke opfyldt. Det bringer ikke i sig selv godkendelsen til ophør.", "Criterion not met. It does not by itself end the approval."),
    ("skaerpetTilsyn", "Skærpet tilsyn: en afgørelse, der gælder for en periode.", "Skærpet tilsyn: a decision that holds for a period."),
    ("varsling", "Agterskrivelse: ikke en afgørelse endnu. I kan udtale jer først.", "Agterskrivelse: not a decision yet. You can comment first."),
    ("partshoering", "Partshøring: ikke en afgørelse endnu. I kan udtale jer først.", "Partshøring: not a decision yet. You can comment first."),
    ("rapportudkast", "Rapportudkast: I kan sende bemærkninger, før rapporten er færdig.", "Draft report: you can send comments before the report is finished."),
    ("lavScore", "Lav score: den afgør intet i sig selv. Kvaliteten blev afgjort ved en samlet vurdering.", "Low score: it decides nothing by itself. Quality was decided by an overall assessment."),
    ("udviklingspunkt", "Udviklingspunkt: ordet står ikke i loven.", "Udviklingspunkt: the act does not know the word."),
];

/// One row a sentence, in the order of [`crate::plan::Lovpunkt`].
#[rustfmt::skip]
pub(super) static LOVPUNKTER: &[Template] = &[
    ("paabudBetingelse", "At følge påbuddet kan være gjort til en betingelse for fortsat godkendelse.", "Meeting the påbud can be made a condition for continued approval."),
    ("paabudForlaengelse", "Fristen kan under særlige omstændigheder forlænges, hvis I beder om det.", "In special circumstances the deadline can be extended if you ask for it."),
    ("paabudIndhold", "Det skal fremgå, hvilke forhold påbuddet handler om, og hvad I skal rette.", "It must say which facts the påbud is about and what you must put right."),
    ("klagefrist", "I kan klage inden {count} {unit*} efter, at I har fået afgørelsen. Klagen sendes til socialtilsynet.", "You can complain within {count} {unit*} after getting the decision. The complaint is sent to the socialtilsyn."),
    ("klageUdsaetterIkke", "En klage udsætter ikke afgørelsen: den gælder også, mens klagen behandles.", "A complaint does not suspend the decision: it holds also while the complaint is dealt with."),
    ("tilbudsportalen", "Afgørelsen oplyses på Tilbudsportalen.", "The decision is shown on Tilbudsportalen."),
    ("tilbudsportalenIkkeOffentlig", "Afgørelsen registreres på Tilbudsportalen. Den offentliggøres som udgangspunkt ikke.", "The decision is registered on Tilbudsportalen. As a rule it is not published."),
    ("kommuner", "Borgernes kommuner får besked.", "The citizens' municipalities are told."),
    ("vilkaarFrist", "Er der sat en frist, gælder den. Den står i afgørelsen.", "If a deadline is set, it holds. It stands in the decision."),
    ("vilkaarBortfald", "Godkendelsen bortfalder, hvis vilkåret ikke er opfyldt inden for fristen.", "The approval lapses if the vilkår is not met within the deadline."),
    ("vilkaarBortfaldMuligt", "Er I godkendt, fordi noget ventes på plads inden for en kortere periode, bortfalder godkendelsen, hvis vilkåret ikke er opfyldt inden for fristen.", "If you were approved because something is expected to be in place within a shorter time, the approval lapses if the vilkår is not met within the deadline."),
    ("skaerpetBetingelse", "Afgørelsen bygger på en bekymring for kvaliteten eller på, at den fornødne kvalitet mangler.", "The decision rests on a concern for the quality, or on the needed quality being absent."),
    ("periode", "Perioden er {count} {unit*} ad gangen. Den kan fornyes.", "The period is {count} {unit*} at a time. It can be renewed."),
    ("periodeHoejst", "Perioden er højst {count} {unit*} ad gangen. Den kan fornyes.", "The period is at most {count} {unit*} at a time. It can be renewed."),
    ("tillaegstakst", "I betaler en tillægstakst til socialtilsynet: {percent} % af årstaksten for hver {per*}.", "You pay a surcharge to the socialtilsyn: {percent} % of the yearly fee for every {per*}."),
    ("ophoerFrist", "Der skal som hovedregel sættes en rimelig frist for ophøret.", "As a rule a reasonable deadline must be set for the ending."),
    ("ophoerVenter", "Klager I inden {count} {unit*}, venter ophøret, til klagen er afgjort, medmindre det er besluttet, at det gælder straks.", "If you complain within {count} {unit*}, the ending waits until the complaint is decided, unless it was decided that it applies at once."),
    ("ophoerUdsat", "Klagen udsætter ophøret: ingen dag løber, før Ankestyrelsen har afgjort den, medmindre det bliver besluttet, at ophøret gælder straks.", "The complaint suspends the ending: no day runs until Ankestyrelsen has decided it, unless it is decided that the ending applies at once."),
    ("ophoerUdsatAabent", "Om en klage udsætter ophøret, er åbent i dette tilfælde.", "Whether a complaint suspends the ending is open in this case."),
    ("ophoerStraks", "Det er besluttet, at ophøret gælder straks: en klage udsætter det ikke.", "It was decided that the ending applies at once: a complaint does not suspend it."),
    ("klageAfgjort", "Ankestyrelsen har afgjort klagen. Kun om en stadfæstelse siger en tekst, hvad der så gælder.", "Ankestyrelsen has decided the complaint. Only of an upheld decision does a text say what then holds."),
    ("nyAfgoerelse", "Der er truffet en ny afgørelse. Teksterne siger ikke, om fristen her stadig gælder: sammenlign de to afgørelser.", "A new decision was taken. The texts do not say whether the deadline here still holds: compare the two decisions."),
    ("lederkarantaene", "Har lederen medvirket til forholdene, kan lederen ved en særskilt afgørelse udelukkes i {count} {unit*} fra at være leder eller medlem af en bestyrelse.", "If the leader had a part in the matter, a decision of its own can bar the leader from being a leader or a member of a board for {count} {unit*}."),
    ("hoeringFrist", "Sætter brevet en frist for jeres udtalelse, gælder den. Loven sætter ingen.", "If the letter sets a deadline for your comments, it holds. The act sets none."),
    ("hoeringUdsaettelse", "I kan kræve, at afgørelsen venter på jeres udtalelse. Loven har undtagelser.", "You can demand that the decision waits for your comments. The act has exceptions."),
    ("bistand", "I kan få hjælp af andre, også til at tale jeres sag. Loven har undtagelser.", "You can have others help you, also to speak for you. The act has exceptions."),
    ("aktindsigt", "I kan få aktindsigt. Beder I om den, før afgørelsen er truffet, venter afgørelsen på den. Loven har undtagelser.", "You can have access to the file. If you ask for it before the decision is taken, the decision waits for it. The act has exceptions."),
    ("varslingSomHoering", "At en agterskrivelse også er en partshøring, er vores læsning.", "That an agterskrivelse is a partshøring too is our own reading."),
    ("udkastFrist", "Loven sætter ingen frist for bemærkninger: fristen i brevet gælder.", "The act sets no deadline for comments: the deadline in the letter holds."),
    ("rapportFokus", "Tilsynsrapporten skal fokusere på det, der betyder noget for, om godkendelsen kan opretholdes.", "The report must focus on what matters for keeping the approval."),
    ("tagAlvorligt", "Så det, rapporten siger, kan betyde noget for godkendelsen: tag det alvorligt. Det er vores læsning.", "So what the report says may matter for the approval: take it seriously. That is our own reading."),
    ("alleKriterier", "Alle kriterier skal være opfyldt.", "Every criterion must be met."),
    ("mangelSkaerpetTilsyn", "Mangler den fornødne kvalitet, siger loven, at socialtilsynet træffer afgørelse om skærpet tilsyn.", "Where the needed quality is missing, the act says that the socialtilsyn decides on skærpet tilsyn."),
    ("mangelPaabud", "Påbud kan også gives.", "A påbud can be given too."),
    ("kanOgVil", "Begge dele kræver, at socialtilsynet forventer, at I inden for en kortere periode kan og vil rette op. Ellers kan det blive ophør.", "Both need the socialtilsyn to expect that you can and will put it right within a shorter time. Else it may be ophør."),
    ("ophoerVedAfgoerelse", "Godkendelsen slutter ikke af sig selv: det kræver en afgørelse.", "The approval does not end by itself: that takes a decision."),
    ("kriteriumErKvalitet", "At et kriterium, der ikke er opfyldt, betyder, at den fornødne kvalitet mangler, er vores læsning.", "That a criterion not met means that the needed quality is missing is our own reading."),
    ("oplysAendring", "Sker der væsentlige ændringer i forhold til godkendelsen, skal I selv fortælle det til socialtilsynet.", "If there are essential changes against the approval, you must yourselves tell the socialtilsyn."),
    ("oplysAendringStraks", "Sker der væsentlige ændringer i forhold til godkendelsen, skal I selv straks fortælle det til socialtilsynet.", "If there are essential changes against the approval, you must yourselves tell the socialtilsyn at once."),
    ("oplysBekymring", "Er der bekymrende forhold eller hændelser, eller har en anden tilsynsmyndighed grebet ind, skal I selv uden unødigt ophold fortælle det til socialtilsynet og borgerens handlekommune.", "If there are worrying circumstances or events, or another supervising authority has stepped in, you must yourselves tell the socialtilsyn and the citizen's handlekommune without undue delay."),
];

/// One row a point, in the order of [`Tjekpunkt`].
#[rustfmt::skip]
pub(super) static TJEKPUNKTER: &[Template] = &[
    ("laesRapporten", "Læs det hele omhyggeligt: rapporten, brevet eller afgørelsen.", "Read all of it with care: the report, the letter or the decision."),
    ("ventMedFoelelser", "Lad følelserne vente, og hold tonen faglig.", "Let feelings wait and stay professional."),
    ("inddragBestyrelsen", "Fortæl det til bestyrelsen med det samme. Det er en fælles opgave.", "Tell the board at once. It is a shared task."),
    ("bestyrelsesmoede", "Hold hurtigt et møde i bestyrelsen, hvor I går det hele igennem.", "Hold a board meeting soon, where you go through all of it."),
    ("laegIkkeVaek", "Læg det ikke væk, fordi I er uenige.", "Do not put it away because you disagree."),
    ("udkastTilHandleplan", "Begynd på et udkast til handleplan, før I mødes.", "Start on a draft plan before you meet."),
    ("aftalSvaret", "Aftal svaret på mødet, og sæt i gang, hvad der tydeligt skal være bedre.", "Settle the answer at the meeting, and start what clearly should be better."),
    ("visHvadDerSker", "Er noget af det forkert, så vis med kendsgerninger, hvad der faktisk sker.", "Where something in it is wrong, show by facts what really happens."),
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
    ("fristPassed", "Fristen {frist} er gået, og punktet er ikke noteret som færdigt.", "The deadline {frist} has passed, and the point is not noted as done."),
    ("fristMissing", "Fristen er ikke noteret. Se efter i brevet eller afgørelsen.", "The deadline is not noted. Look in the letter or the decision."),
    ("fristChanged", "Fristen er ændret fra {before} til {now}.", "The deadline was changed from {before} to {now}."),
    ("actionAfterFrist", "Handlingen er sat til {by}, efter fristen {frist}.", "The action is set for {by}, after the deadline {frist}."),
    ("actionOverdue", "Handlingen skulle være færdig {by}, og det er ikke noteret, at den er det.", "The action should have been done by {by}, and it is not noted that it is."),
    ("doneWithoutProof", "Handlingen er færdig, men der står ikke, hvordan man kan se det.", "The action is done, but nothing says how one can see it."),
    ("disagreementNotDocumented", "I er uenige, men har ikke skrevet, hvad der faktisk sker.", "You disagree, but have not written what really happens."),
    ("seenChanged", "Kilden siger nu noget andet, end der stod i planen. Begge dele er bevaret.", "The source now says something else than the plan did. Both are kept."),
    ("anledningGone", "Det, punktet handler om, findes ikke længere i oplysningerne. Punktet er bevaret.", "What the point is about is no longer told. The point is kept."),
    ("decisionAnnulled", "Ankestyrelsen ophævede afgørelsen {on}. Vi læser det sådan, at ingen frist i den løber mere; teksterne siger det ikke. Punktet er lukket og bevaret.", "Ankestyrelsen set the decision aside on {on}. We read it so that no deadline in it runs any more; the texts do not say so. The point is closed and kept."),
    ("periodOver", "Perioden løb til {last}. Er der ikke truffet en ny afgørelse, er den slut. Punktet er lukket.", "The period ran to {last}. Unless a new decision was taken, it is over. The point is closed."),
    NOT_IN_CHAPTER_3A,
    ("whichEvent", "Flere hændelser kan være ment, og det fremgår ikke, hvilken der er svaret på. Punktet er bevaret.", "Several events may be meant, and it is not said which one is answered. The point is kept."),
    ("aboutUnknown", "\"{id}\" findes ikke i vurderingens model.", "\"{id}\" does not exist in the assessment's model."),
];
