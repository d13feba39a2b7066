//! Events in words: what each kind is called, where it is offered, and what is asked about it.

use crate::case::{Dated, EventGroup, EventKind as Kind};
use crate::law::Bilingual;

/// What an event of a kind is called.
///
/// ```
/// use kvalitetsmodel::case::EventKind;
/// use kvalitetsmodel::text::event_kind;
///
/// assert_eq!(event_kind(EventKind::Paabud).en, "Order (påbud)");
/// ```
#[must_use]
pub fn event_kind(kind: Kind) -> Bilingual {
    word(KINDS, kind.id())
}

/// What a group of kinds is called.
#[must_use]
pub fn event_group(group: EventGroup) -> Bilingual {
    word(GROUPS, group.id())
}

/// How the day of an event is asked for.
#[must_use]
pub fn event_date(dated: Dated) -> Bilingual {
    word(DATES, dated.id())
}

/// A word that a field of an event is chosen among; those of the dialogue are
/// [`process_word`](super::process_word)s.
///
/// ```
/// use kvalitetsmodel::calendar::ReceiptKind;
/// use kvalitetsmodel::text::event_word;
///
/// assert_eq!(event_word(ReceiptKind::Brev.id()).da, "Almindeligt brev");
/// ```
#[must_use]
pub fn event_word(id: &'static str) -> Bilingual {
    let own = WORDS.iter().any(|(its, _, _)| *its == id);
    if own { word(WORDS, id) } else { super::process_word(id) }
}

/// What is asked about an event.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Question {
    /// The question.
    pub label: Bilingual,
    /// A few words under it.
    pub hint: Option<Bilingual>,
    /// Of yes or no: a no says more than silence, so that it is asked for, and not only ticked.
    pub no_counts: bool,
    /// No deadline is counted from the answer: it is for those who follow the course of a
    /// supervision.
    pub further: bool,
    /// Of an amount: it is asked for in kroner. It is held in øre.
    pub kroner: bool,
    /// What gives it a meaning, where it has not one at all times.
    pub once: Option<Once>,
}

/// A yes by which a question has a meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Once {
    /// The field that says yes, which stands beside the one that is asked about.
    pub by: &'static str,
    /// The question has a meaning also while nobody has said yes or no.
    pub or_unknown: bool,
}

/// The question about a field of a kind of event, by the field's name; `None` where it is no
/// field of the kind. Those within a [`Forventning`](crate::case::Forventning) are named with
/// it: `forventning.begrundelse`.
///
/// ```
/// use kvalitetsmodel::case::EventKind;
/// use kvalitetsmodel::text::event_question;
///
/// let received = event_question(EventKind::Ansaettelse, "received").expect("a field");
/// assert_eq!(received.label.da, "Dag, straffeattesten blev hentet");
/// assert_eq!(event_question(EventKind::Paabud, "time"), None);
/// ```
#[must_use]
pub fn event_question(kind: Kind, field: &str) -> Option<Question> {
    let name = field.split('.').next()?;
    let has = COMMON.contains(&field) || kind.fields().iter().any(|its| its.name == name);
    let of_field = || QUESTIONS.iter().filter(|ask| ask.field == field);
    let own = of_field().find(|ask| ask.kinds.contains(&kind));
    let ask = own.or_else(|| of_field().find(|ask| ask.kinds.is_empty())).filter(|_| has)?;
    let (da, en) = ask.label;
    let hint = ask.hint.map(|(da, en)| Bilingual::new(da, en));
    let Ask { no_counts, further, kroner, once, .. } = *ask;
    Some(Question { label: Bilingual::new(da, en), hint, no_counts, further, kroner, once })
}

/// What is asked about every event.
const COMMON: [&str; 4] = ["sag", "answers", "concerns", "text"];

/// Rows of a word, its Danish and its English.
type Rows = &'static [(&'static str, &'static str, &'static str)];

/// The row of a word; the word itself where there is none.
fn word(rows: Rows, id: &'static str) -> Bilingual {
    let row = rows.iter().find(|(its, _, _)| *its == id).copied();
    let (_, da, en) = row.unwrap_or((id, id, id));
    Bilingual::new(da, en)
}

/// A question in both languages.
struct Ask {
    field: &'static str,
    /// The kinds it is about; all that have the field and no question of their own, where empty.
    kinds: &'static [Kind],
    label: (&'static str, &'static str),
    hint: Option<(&'static str, &'static str)>,
    no_counts: bool,
    further: bool,
    kroner: bool,
    once: Option<Once>,
}

const fn ask(field: &'static str, da: &'static str, en: &'static str) -> Ask {
    let (no_counts, further, kroner) = (false, false, false);
    let label = (da, en);
    Ask { field, kinds: &[], label, hint: None, no_counts, further, kroner, once: None }
}

impl Ask {
    const fn of(self, kinds: &'static [Kind]) -> Self {
        Self { kinds, ..self }
    }

    const fn hint(self, da: &'static str, en: &'static str) -> Self {
        Self { hint: Some((da, en)), ..self }
    }

    const fn no_counts(self) -> Self {
        Self { no_counts: true, ..self }
    }

    const fn further(self) -> Self {
        Self { further: true, ..self }
    }

    const fn kroner(self) -> Self {
        Self { kroner: true, ..self }
    }

    /// Asked about where another field says yes.
    const fn once(self, by: &'static str) -> Self {
        Self { once: Some(Once { by, or_unknown: false }), ..self }
    }

    /// Asked about unless another field says no.
    const fn unless_not(self, by: &'static str) -> Self {
        Self { once: Some(Once { by, or_unknown: true }), ..self }
    }
}

/// One row a kind, in the order of [`EventKind`](Kind), in everyday words; the law's own word in
/// brackets where it is another.
#[rustfmt::skip]
static KINDS: Rows = &[
    ("tilsynsbesoeg", "Tilsynsbesøg", "Supervision visit"),
    ("kontakt", "Kontakt", "Contact"),
    ("dialog", "Dialog med socialtilsynet", "Dialogue with the socialtilsyn"),
    ("dialogmoede", "Dialogmøde", "Dialogue meeting"),
    ("tilsynsrapport", "Tilsynsrapport", "Supervision report"),
    ("udviklingspunkt", "Udviklingspunkt i rapporten", "Point for development in the report"),
    ("redegoerelseAnmodet", "Bedt om redegørelse", "Written account asked for"),
    ("redegoerelseModtaget", "Redegørelse sendt til socialtilsynet", "Written account sent to the socialtilsyn"),
    ("varsling", "Agterskrivelse", "Letter of intent (agterskrivelse)"),
    ("partshoering", "Partshøring", "Hearing of the party (partshøring)"),
    ("udtalelse", "Bemærkninger sendt (udtalelse)", "Comments sent (udtalelse)"),
    ("paabud", "Påbud", "Order (påbud)"),
    ("paabudOpfyldt", "Påbuddet er opfyldt", "The påbud is met"),
    ("paabudOphaevet", "Påbuddet er ophævet", "The påbud was lifted"),
    ("skaerpetTilsyn", "Skærpet tilsyn", "Intensified supervision (skærpet tilsyn)"),
    ("skaerpetTilsynOphaevet", "Skærpet tilsyn er ophævet", "Skærpet tilsyn was lifted"),
    ("ophoer", "Ophør af godkendelsen", "Ending of the approval (ophør)"),
    ("kommunerOrienteret", "Socialtilsynet har orienteret kommunerne", "The socialtilsyn has told the municipalities"),
    ("tilbudsportalOpdateret", "Tilbudsportalen er opdateret", "Tilbudsportalen is updated"),
    ("afsluttet", "Dialogforløb eller bekymring afsluttet", "Course of dialogue or concern closed"),
    ("paabudForlaengelseAnmodning", "Bedt om længere frist for påbuddet", "Asked for more time for the påbud"),
    ("godkendelseAnsoegning", "Ansøgning om godkendelse", "Application for approval"),
    ("godkendelse", "Godkendelse", "Approval (godkendelse)"),
    ("arbejdsgiverBegyndt", "Foreningen begyndte som arbejdsgiver for en borger", "The forening began as an employer for a citizen"),
    ("afslag", "Afslag på godkendelse", "Refusal of approval (afslag)"),
    ("vilkaar", "Vilkår for godkendelsen", "Condition for the approval (vilkår)"),
    ("vilkaarOpfyldt", "Vilkåret er opfyldt", "The condition is met"),
    ("fravigelse", "Tilladelse til at fravige godkendelsen", "Permission to deviate from the approval"),
    ("ansaettelse", "Ansættelse (straffeattest)", "Hiring (criminal record certificate)"),
    ("straffeattestIndhentet", "Socialtilsynet har hentet plejefamiliens straffeattest", "The socialtilsyn has obtained the foster family's criminal record certificate"),
    ("byggearbejde", "Større byggearbejde begyndt", "Larger building works begun"),
    ("ophoerGennemfoert", "Ophøret er gennemført", "The ending was carried out"),
    ("sidstBenyttet", "Sidst benyttet (ingen indskrevne siden)", "Last used (nobody enrolled since)"),
    ("benyttetIgen", "Benyttet igen", "Used again"),
    ("bortfaldAnmodning", "Bedt om, at godkendelsen bortfalder", "Asked for the approval to lapse"),
    ("adresseskiftOplyst", "Ny adresse oplyst til socialtilsynet", "New address told to the socialtilsyn"),
    ("fjernetFraTilbudsportalen", "Fjernet fra Tilbudsportalen", "Removed from Tilbudsportalen"),
    ("akutAnvendelse", "Akut brug af et sted, der ikke er godkendt", "Emergency use of a place that is not approved"),
    ("akutSlut", "Akut brug er slut", "Emergency use has ended"),
    ("akutForlaengelse", "Akut brug forlænget", "Emergency use extended"),
    ("anbringelseIkkegodkendtPlejefamilie", "Anbringelse i plejefamilie, der ikke er godkendt endnu (fast track)", "Placement in a foster family not approved yet (fast track)"),
    ("fastTrackAfgoerelse", "Fast track: afgørelse", "Fast track: decision"),
    ("fastTrackAnmodning", "Fast track: anmodning sendt", "Fast track: request sent"),
    ("afgoerelse", "En anden afgørelse", "Another decision"),
    ("nyAfgoerelse", "Ny afgørelse efter klage eller genoptagelse", "New decision after a complaint or a reopening"),
    ("klage", "Klage sendt", "Complaint sent"),
    ("klageModtaget", "Socialtilsynet har modtaget klagen", "The socialtilsyn has received the complaint"),
    ("genvurderet", "Socialtilsynet har genvurderet sagen", "The socialtilsyn has reassessed the case"),
    ("sendtTilAnkestyrelsen", "Klagen er sendt til Ankestyrelsen", "The complaint was passed on to Ankestyrelsen"),
    ("klageFastholdt", "Klagen er fastholdt", "The complaint is maintained"),
    ("ankestyrelsensAfgoerelse", "Ankestyrelsen har afgjort klagen", "Ankestyrelsen has decided the complaint"),
    ("forsinkelseOplyst", "Socialtilsynet har skrevet, at svaret tager længere tid", "The socialtilsyn has written that the answer takes longer"),
    ("tilsynsrapportUdkast", "Udkast til tilsynsrapport", "Draft supervision report"),
    ("genoptagelsesanmodning", "Bedt om genoptagelse", "Asked to reopen the case"),
    ("genoptagelseAfslaaet", "Genoptagelse afslået", "Reopening refused"),
    ("aktindsigtGivet", "Aktindsigt givet eller afslået", "Access to documents given or refused"),
    ("aktindsigtAnmodning", "Bedt om aktindsigt", "Asked for access to documents"),
    ("mundtligAfgoerelse", "Mundtlig afgørelse", "Decision given orally"),
    ("begrundelseAnmodning", "Bedt om skriftlig begrundelse", "Asked for written reasons"),
    ("budgetIndberettet", "Budget indberettet", "Budget reported"),
    ("budgetGodkendt", "Budget godkendt af socialtilsynet", "Budget approved by the socialtilsyn"),
    ("aarsrapportIndberettet", "Årsrapport indberettet på Tilbudsportalen", "Yearly report reported on Tilbudsportalen"),
    ("regnskabSendt", "Revideret regnskab sendt", "Audited accounts sent"),
    ("tilsynsregnskabAfsluttet", "Socialtilsynets regnskab er afsluttet med over- eller underskud", "The socialtilsyn's accounts are closed with a surplus or deficit"),
    ("overUnderskudIndregnet", "Over- eller underskuddet er regnet ind i taksterne", "The surplus or deficit is counted into the fees"),
    ("koncernnoteSendt", "Koncernnote om regnskabet sendt", "Koncern note on the accounts sent"),
    ("revisionsberetningSendt", "Kommunens eller regionens revisionsberetning sendt", "Revisionsberetning of the municipality or region sent"),
    ("nationalRapport", "National rapport offentliggjort (til 2024)", "National report published (until 2024)"),
    ("nationalRapportBehandlet", "National rapport behandlet i kommunalbestyrelsen", "National report dealt with by the council"),
    ("aendring", "Væsentlig ændring i tilbuddet", "Essential change in the tilbud"),
    ("styrelsenOplysningerSendt", "Styrelsens udkast til påbud om portalen", "The agency's draft order about the portal"),
    ("styrelsenPaabud", "Styrelsens påbud om portalen", "The agency's order about the portal"),
    ("styrelsenMarkeringSendt", "Styrelsens varsel om markering på portalen", "The agency's notice of a mark on the portal"),
    ("magtanvendelse", "Magtanvendelse", "Use of force (magtanvendelse)"),
    ("magtRegistreret", "Magtanvendelsen er registreret", "The use of force is registered"),
    ("handlekommuneOrienteret", "Handlekommune og forældre har fået besked", "Handlekommune and parents were told"),
    ("egenRedegoerelse", "Barnet har set registreringen og kunnet give sin egen redegørelse", "The child has seen the registration and could give its own account"),
    ("magtIndberettet", "Magtanvendelsen er indberettet til socialtilsynet", "The use of force is reported to the socialtilsyn"),
    ("driftsherreOrienteret", "Driftsherren har fået besked", "The owner authority was told"),
    ("beliggenhedskommuneOrienteret", "Kommunen, hvor stedet ligger, har fået besked", "The municipality where the place lies was told"),
    ("alarmPejling", "Personlig alarm eller pejling af et barn", "Personal alarm or tracking of a child"),
    ("magtKlageAfgjort", "Klage over magtanvendelse er afgjort", "Complaint about the use of force was decided"),
    ("magtAnkeAfgjort", "Ankestyrelsen har afgjort en klage over børne- og ungeudvalget", "Ankestyrelsen has decided a complaint about the children and youth committee"),
    ("kraevetForRetten", "Krævet, at sagen kommer for retten", "Demanded that the case goes to court"),
    ("magtBeretning", "Årlig beretning om magt over for voksne forelagt kommunalbestyrelsen", "Yearly account of force towards adults laid before the council"),
    ("kommunalAfgoerelseOphoer", "Kommunens afgørelse om indgreb er ophørt", "The municipality's decision on measures has ended"),
    ("flytning", "Flytning uden samtykke", "Move without consent"),
    ("ferieSlut", "Ferie med købt ledsagelse er slut", "Holiday with bought escort has ended"),
    ("whistleblowerHenvendelse", "Whistleblowerhenvendelse til socialtilsynet", "Whistleblower enquiry to the socialtilsyn"),
    ("whistleblowerBehandlet", "Henvendelsen er behandlet", "The enquiry was handled"),
    ("whistleblowerOplyst", "Socialtilsynet har fortalt om henvendelsen", "The socialtilsyn has told of the enquiry"),
    ("aendringMeldt", "Ændringen er meldt til socialtilsynet", "The change is reported to the socialtilsyn"),
    ("aendringAnsoegning", "Søgt om at få godkendelsen ændret", "Applied for a change of the approval"),
    ("aendringAfgjort", "Ændringen af godkendelsen er afgjort", "The change of the approval was decided"),
    ("bekymrendeHaendelse", "Bekymrende hændelse eller forhold", "Worrying event or condition"),
    ("underrettet", "Socialtilsyn og kommune har fået besked om hændelsen", "Socialtilsyn and municipality were told of the event"),
    ("bekymrendeForhold", "Socialtilsynet ser bekymrende forhold", "The socialtilsyn sees worrying conditions"),
    ("andenMyndighedUnderrettet", "En anden myndighed er underrettet", "Another authority was told"),
    ("grundkursus", "Grundkursus gennemført", "Basic course completed"),
    ("efteruddannelse", "Efteruddannelse gennemført", "Further training completed"),
    ("barnModtaget", "Et barn eller en ung er modtaget i plejefamilien", "A child or young person was taken into the foster family"),
    ("konkretGodkendelse", "Kommunen har godkendt jer som netværksplejefamilie", "The municipality has approved you as a network foster family"),
    ("begrundelseGivet", "Skriftlig begrundelse givet", "Written reasons given"),
    ("paabudForlaenget", "Fristen for påbuddet er forlænget", "The deadline of the påbud was extended"),
    ("straksIvaerksat", "Besluttet, at ophøret gælder trods klage", "Decided that the ending applies in spite of a complaint"),
    ("lederAnsat", "Leder ansat", "Leader hired"),
    ("bestyrelsesmedlem", "Nyt medlem af bestyrelsen", "New member of the board"),
    ("indgrebAnbragt", "Indgreb over for en voksen, der er anbragt ved dom", "Intervention towards an adult placed by a court"),
];

/// One row a group, in the order of [`EventGroup`].
#[rustfmt::skip]
static GROUPS: Rows = &[
    ("fromTilsyn", "Kommet fra socialtilsynet", "Arrived from the socialtilsyn"),
    ("dialogue", "Besøg og dialog", "Visits and dialogue"),
    ("weDid", "Det har I gjort", "What you have done"),
    ("events", "Sket hos jer", "Happened with you"),
    ("yearly", "Budget, årsrapport og Tilbudsportalen", "Budget, yearly report and Tilbudsportalen"),
    ("moreTilsyn", "Andet: mere om påbud, skærpet tilsyn og ophør", "Other: more on påbud, skærpet tilsyn and ophør"),
    ("moreKlage", "Andet: mere om klage og aktindsigt", "Other: more on complaints and access"),
    ("godkendelse", "Andet: godkendelse og brug af den", "Other: approval and its use"),
    ("akut", "Andet: akut brug og fast track", "Other: emergency use and fast track"),
    ("moreMagt", "Andet: mere om magtanvendelse", "Other: more on the use of force"),
    ("tilsynOwn", "Andet: henvendelser til socialtilsynet og dets regnskab", "Other: enquiries to the socialtilsyn and its accounts"),
    ("plejefamilie", "Andet: børn i pleje og plejefamiliers kurser", "Other: children in care and courses of foster families"),
    ("styrelsen", "Andet: styrelsen og den nationale rapport", "Other: the agency and the national report"),
];

/// One row a way to ask for the day, in the order of [`Dated`].
#[rustfmt::skip]
static DATES: Rows = &[
    ("letter", "Dato på brevet", "Date on the letter"),
    ("decision", "Dato på afgørelsen", "Date on the decision"),
    ("visit", "Besøgets dato", "Date of the visit"),
    ("event", "Dato", "Date"),
    ("sent", "Dato, I sendte det", "Date you sent it"),
];

/// The words that fields are chosen among, beside those of the dialogue.
#[rustfmt::skip]
static WORDS: Rows = &[
    ("digitalPost", "Digital Post (e-Boks, mit.dk, virk.dk)", "Digital Post (e-Boks, mit.dk, virk.dk)"),
    ("brev", "Almindeligt brev", "Ordinary letter"),
    ("quickbrev", "Quickbrev", "Express letter (Quickbrev)"),
    ("bBrev", "B-brev", "Second-class letter (B-brev)"),
    ("overleveret", "Overleveret personligt", "Handed over"),
    ("barn", "Et barn eller en ung", "A child or young person"),
    ("voksen", "En voksen", "An adult"),
    ("afvisning", "Klagen er afvist (afvisning)", "The complaint is dismissed (afvisning)"),
    ("stadfaestelse", "Afgørelsen står ved magt (stadfæstelse)", "The decision is upheld (stadfæstelse)"),
    ("hjemvisning", "Socialtilsynet skal afgøre sagen igen (hjemvisning)", "The socialtilsyn must decide the case again (hjemvisning)"),
    ("ophaevelse", "Afgørelsen gælder ikke længere (ophævelse)", "The decision is set aside (ophævelse)"),
    ("begge", "Begge plejeforældre, eller den eneste", "Both foster parents, or the only one"),
    ("denEne", "Kun den ene", "Only the one"),
    ("denAnden", "Kun den anden", "Only the other"),
    ("aendring", "Afgørelsen er ændret (ændring)", "The decision is changed (ændring)"),
];

/// The questions. Those of some kinds count before the one of all.
#[rustfmt::skip]
static QUESTIONS: &[Ask] = &[
    ask("sag", "Hører til", "Belongs to")
        .hint("Svar, klage og opfyldelse virker kun i den sag, de hører til.", "Answers, complaints and compliance count only in the case they belong to."),
    ask("answers", "Hvad svarer det på?", "What does it answer?")
        .hint("Kun nødvendigt, hvor det kan være flere.", "Only needed where it could be several."),
    ask("concerns", "Hvilke bekymringer handler det om?", "Which concerns is it about?"),
    ask("text", "Få ord om det, der skete", "A few words about what happened").further()
        .hint("Valgfrit. Ingen navne.", "Optional. No names."),

    ask("receipt", "Hvordan kom det?", "How did it come?")
        .hint("Klagefristen regnes fra den dag, det kom frem.", "The appeal period is counted from the day it arrived."),
    ask("received", "Dag, man kan vise, at det kom frem", "Day one can show that it arrived")
        .hint("Kun hvis det var en anden dag end den, forsendelsen tilsiger.", "Only if it was another day than the way of sending says."),
    ask("received", "Dag, klagen var fremme hos socialtilsynet", "Day the complaint was with the socialtilsyn")
        .of(&[Kind::Klage, Kind::KlageModtaget])
        .hint("Hvis den kendes. Ellers regnes datoen ovenfor.", "If it is known. Otherwise the date above counts."),
    ask("ankestyrelsen", "Dag, klagen kom til Ankestyrelsen", "Day the complaint came to Ankestyrelsen")
        .hint("Kun hvis klagen blev sendt direkte til Ankestyrelsen og ikke til socialtilsynet.", "Only if the complaint was sent straight to Ankestyrelsen and not to the socialtilsyn."),
    ask("received", "Dag, straffeattesten blev hentet", "Day the criminal record certificate was obtained").of(&[Kind::Ansaettelse]),
    ask("vikar", "Ansat som vikar", "Hired as a temporary (vikar)"),
    ask("special", "Hvilke helt særlige omstændigheder var der?", "What very special circumstances were there?").of(&[Kind::Ansaettelse]).once("vikar")
        .hint("Kun for en vikar uden straffeattest. Ingen navne.", "Only for a vikar without a certificate. No names."),
    ask("received", "Dag, byggearbejdet blev godkendt", "Day the works were approved").of(&[Kind::Byggearbejde]),

    ask("frist", "Frist, der står i brevet", "Deadline in the letter")
        .hint("Lad den stå tom, hvis der ingen er.", "Leave it empty if there is none."),
    ask("frist", "Ny frist", "New deadline").of(&[Kind::PaabudForlaenget]),
    ask("frist", "Ny frist, hvis Ankestyrelsen selv har sat en", "New deadline, if Ankestyrelsen has set one itself").of(&[Kind::AnkestyrelsensAfgoerelse])
        .hint("Ved ophør den dag, godkendelsen slutter. Står i afgørelsen.", "For ophør the day the approval ends. Stands in the decision."),
    ask("frist", "Dag, svaret kan ventes", "Day the answer may be expected").of(&[Kind::ForsinkelseOplyst]),
    ask("frist", "Dag, godkendelsen ophører", "Day the approval ends").of(&[Kind::Ophoer])
        .hint("Står i afgørelsen.", "Stands in the decision."),
    ask("frist", "Frist", "Deadline").of(&[Kind::Vilkaar])
        .hint("Den dag, vilkåret senest skal være opfyldt. Lad den stå tom, hvis der ingen er.", "The last day for meeting it. Leave it empty if there is none."),
    ask("frist", "Frist", "Deadline").of(&[Kind::Udviklingspunkt])
        .hint("Kun hvis nogen har sat en.", "Only if somebody has set one."),
    ask("to", "Periodens sidste dag", "Last day of the period")
        .hint("Står i afgørelsen.", "Stands in the decision."),
    ask("year", "For hvilket år?", "For which year?")
        .hint("Det år, budgettet, regnskabet eller årsrapporten gælder.", "The year of the budget, the accounts or the yearly report."),
    ask("yearlyFee", "Tilsynets årlige takst i kroner", "Yearly supervision fee in kroner").kroner()
        .hint("Så regnes tillægstaksten ud. Kun tal, for eksempel 45.000.", "Then the surcharge is computed. Numbers only, for example 45000."),

    ask("subject", "Hvad handler det om?", "What is it about?").further()
        .hint("Med få ord. Ingen navne.", "In a few words. No names."),
    ask("subject", "Hvad skal rettes?", "What must be put right?").of(&[Kind::Paabud]).further()
        .hint("Med få ord. Ingen navne.", "In a few words. No names."),
    ask("subject", "Hvad skal være opfyldt?", "What must be met?").of(&[Kind::Vilkaar]).further(),
    ask("about", "Hvilke kriterier eller indikatorer handler det om?", "Which criteria or indicators is it about?"),
    ask("seen", "Hvad så socialtilsynet?", "What did the socialtilsyn see?").further()
        .hint("Skriv, hvad der står i brevet eller rapporten. Er det ikke til at forstå, så bed om eksempler.", "Write what stands in the letter or the report. If it cannot be understood, ask for examples."),
    ask("seenBy", "Hvordan kan man se, at påbuddet er opfyldt?", "How can one see that the order is met?").further()
        .hint("Et tegn, der kan ses eller tælles.", "A sign that can be seen or counted."),
    ask("who", "Hvem følger op?", "Who follows up?").of(&[Kind::Vilkaar]).further(),
    ask("who", "Hvem fik det at vide?", "Who was told?").of(&[Kind::WhistleblowerOplyst]).further()
        .hint("Med få ord. Ingen navne.", "In a few words. No names."),

    ask("reason", "Grunden til at anmelde besøget er noteret", "The reason for announcing the visit is noted").of(&[Kind::Tilsynsbesoeg]),
    ask("reason", "Nævner afgørelsen forholdene, og hvad der skal rettes?", "Does the decision name the facts and what to put right?").of(&[Kind::Paabud]).no_counts(),
    ask("klagevejledning", "Er der begrundelse og klagevejledning i afgørelsen?", "Are there reasons and guidance on appeal in the decision?").no_counts(),
    ask("straks", "Truffet straks, fordi det hastede", "Taken at once, because it was urgent"),
    ask("straks", "Ophøret gælder med det samme", "The ending applies at once").of(&[Kind::Ophoer]),
    ask("special", "Hvad var særligt?", "What was special?").once("straks")
        .hint("Det, der gjorde, at det ikke kunne vente.", "What made it impossible to wait."),
    ask("medPaabud", "Der er et påbud i samme afgørelse", "There is a påbud in the same decision"),
    ask("lejlighed", "Der var først mulighed for at rette op", "There was a chance to put things right first"),
    ask("karantaene", "Lederen er udelukket (karantæne)", "The leader is barred (quarantine)"),
    ask("korterePeriode", "Godkendt, fordi det mangler at falde på plads inden for en kortere periode", "Approved because what is missing is expected within a shorter time"),
    ask("delvis", "Der blev kun givet delvis medhold", "The complaint was only partly upheld"),
    ask("hoeringUndladt", "Var partshøringen udeladt?", "Had the hearing been left out?").no_counts()
        .hint("Så står det i afgørelsen, at I kan få sagen genoptaget.", "Then the decision says that you can have the case reopened."),
    ask("afbrudt", "Socialtilsynet har besluttet, at klagefristen afbrydes", "The socialtilsyn has decided that the appeal period is interrupted"),
    ask("afslag", "Der blev givet afslag, helt eller delvist", "It was refused, in whole or in part"),
    ask("hastende", "Klagen er vurderet til at haste", "The complaint is held to be urgent"),
    ask("udfald", "Hvad blev resultatet?", "What was the outcome?")
        .hint("Står i Ankestyrelsens afgørelse.", "Stands in Ankestyrelsen's decision."),
    ask("forventning", "Forventer socialtilsynet, at der kan og vil blive rettet op?", "Does the socialtilsyn expect that it can and will be put right?").no_counts()
        .hint("Det skal stå i sagen, før der kan træffes afgørelse.", "It must be part of the case before the decision."),
    ask("forventning.begrundelse", "Hvad bygger forventningen på?", "What does the expectation rest on?").once("kanOgVil")
        .hint("Til og med 2025 skulle forventningen være berettiget.", "Until the end of 2025 the expectation had to be justified."),
    ask("forventning.korterePeriode", "Gælder den inden for en kortere periode?", "Is it for within a shorter time?").no_counts().once("kanOgVil")
        .hint("Sådan er reglen fra 2026.", "That is the rule from 2026."),

    ask("announced", "Var besøget anmeldt?", "Was the visit announced?").no_counts(),
    ask("announcedOn", "Dag, besøget blev varslet", "Day the visit was announced").unless_not("announced")
        .hint("Kun for et anmeldt besøg.", "Only for an announced visit."),
    ask("afdeling", "Afdeling", "Afdeling (unit)")
        .hint("Kun hvis besøget gjaldt en bestemt afdeling.", "Only if the visit was to one unit."),
    ask("moede", "Hvilket dialogmøde?", "Which dialogue meeting?").further()
        .hint("Flere socialtilsyn skelner mellem de to (Auditrapport 19.2). Praksis, ikke lov.", "Several socialtilsyn tell the two apart (Auditrapport 19.2). Practice, not law."),
    ask("form", "Hvordan?", "How?").further(),
    ask("purpose", "Hvad fik tilbuddet at vide, at dialogen skulle?", "What was the tilbud told that the dialogue is for?").further()
        .hint("En anbefaling i Auditrapport 19.2.", "A recommendation in Auditrapport 19.2."),
    ask("told", "Fik tilbuddet bekymringerne at vide?", "Was the tilbud told the concerns?").no_counts().further(),
    ask("reactions", "Tilbuddet fik at vide, hvilke reaktioner der er mulige", "The tilbud was told which reactions are possible").further(),
    ask("effect", "Hvilken ændring er set?", "What change has been seen?").further(),

    ask("person", "Hvem gjaldt det?", "Whom was it about?"),
    ask("time", "Klokkeslæt", "Time of day")
        .hint("For eksempel 20:15. Nogle frister regnes i timer.", "For example 20:15. Some deadlines count in hours."),
    ask("udenHjemmel", "Uden hjemmel, nødværge eller nødret", "Without legal basis, or in self-defence or necessity"),
    ask("kommunalAfgoerelse", "Efter en afgørelse fra kommunen", "By a decision of the municipality")
        .hint("Kun indgreb over for voksne, som kommunen skal afgøre (serviceloven §§ 125, 128 m.fl.).", "Only force towards adults that the municipality must decide on (serviceloven §§ 125, 128 and others)."),
    ask("strafbart", "Mistanke om noget strafbart", "Suspicion of something punishable"),
    ask("netvaerk", "I er netværksplejefamilie for barnet", "You are a network foster family to the child")
        .hint("I kendte barnet i forvejen, og kommunen godkender jer til netop det.", "You knew the child before, and the municipality approves you for that child."),
    ask("stoetteophold", "Det er et støtteophold og ikke en anbringelse", "It is a støtteophold (respite stay) and not a placement"),
    ask("relation", "Nævner godkendelsen sine vilkår og den personlige relation?", "Does the approval name its vilkår and the personal relation?").no_counts(),
    ask("kursusdage", "Hvor mange hele kursusdage svarede det til?", "How many whole days of course did it correspond to?")
        .hint("To halve dage er én hel. Står det tomt, regnes kurset som gennemført.", "Two half days are one whole. If it is empty, the course counts as completed."),
    ask("deltog", "Hvem deltog?", "Who took part?")
        .hint("Er I to plejeforældre, er kurset for jer begge.", "If you are two foster parents, the course is for both of you."),
    ask("internSkole", "Det skete på opholdsstedets eller døgninstitutionens interne skole", "It happened in the intern skole of the opholdssted or døgninstitution"),
    ask("samtykke", "Den, der henvendte sig, har givet samtykke", "Whoever made the enquiry has consented"),
];

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::{COMMON, DATES, GROUPS, KINDS, QUESTIONS, Rows, WORDS, event_question, event_word};
    use crate::case::{Dated, EventGroup, EventKind};
    use crate::input::FieldShape;

    fn first(rows: Rows) -> Vec<&'static str> {
        rows.iter().map(|(word, _, _)| *word).collect()
    }

    #[test]
    fn every_kind_group_and_day_has_its_words_once_and_in_order() {
        let kinds: Vec<_> = EventKind::ALL.iter().map(|its| its.id()).collect();
        let groups: Vec<_> = EventGroup::ALL.iter().map(|its| its.id()).collect();
        let dates: Vec<_> = Dated::ALL.iter().map(|its| its.id()).collect();
        assert_eq!(first(KINDS), kinds);
        assert_eq!(first(GROUPS), groups);
        assert_eq!(first(DATES), dates);
    }

    #[test]
    fn every_field_is_asked_about_and_every_question_is_asked() {
        let mut asked = Vec::new();
        for kind in EventKind::ALL {
            let own = kind.fields().iter().map(|field| field.name);
            let within = ["forventning.begrundelse", "forventning.korterePeriode"];
            for field in own.chain(COMMON) {
                let question = event_question(*kind, field);
                assert!(question.is_some(), "{field} of {}", kind.id());
                asked.extend(question.map(|question| question.label));
            }
            for field in within {
                asked.extend(event_question(*kind, field).map(|question| question.label));
            }
        }
        for ask in QUESTIONS {
            assert!(asked.iter().any(|label| label.da == ask.label.0), "{}", ask.label.0);
        }
    }

    #[test]
    fn what_gives_a_question_a_meaning_is_a_yes_beside_it() {
        let mut asked = 0;
        for kind in EventKind::ALL {
            let fields = |within: &str| match kind.fields().iter().find(|its| its.name == within) {
                Some(its) => match its.shape {
                    FieldShape::Object(shape) => shape.fields,
                    _ => &[],
                },
                None => kind.fields(),
            };
            for ask in QUESTIONS {
                let (within, name) = ask.field.split_once('.').unwrap_or(("", ask.field));
                let has = |name: &str| fields(within).iter().find(|its| its.name == name);
                let question = event_question(*kind, ask.field).and_then(|question| question.once);
                let (Some(once), Some(_)) = (question, has(name)) else { continue };
                let by = has(once.by).map(|its| its.shape);
                assert!(matches!(by, Some(FieldShape::Bool)), "{} of {kind:?}: {by:?}", ask.field);
                asked += 1;
            }
        }
        assert!(asked > 0);
    }

    #[test]
    fn every_word_of_a_field_has_its_words_and_no_other() {
        let mut words = Vec::new();
        for field in EventKind::ALL.iter().flat_map(|kind| kind.fields()) {
            if let FieldShape::Word(its) = field.shape {
                words.extend(its.iter().copied());
            }
        }
        for word in &words {
            assert_ne!(event_word(word).da, *word);
        }
        for (word, _, _) in WORDS {
            assert!(words.contains(word), "{word}");
        }
    }
}
