//! The rules in words: what each says in short, and what is not settled about it.

use super::template::Template;
use crate::deadlines::RuleId;
use crate::law::Bilingual;

/// What a rule says, in short.
///
/// ```
/// use kvalitetsmodel::deadlines::RuleId;
/// use kvalitetsmodel::text::rule;
///
/// assert_eq!(rule(RuleId::Klagefrist).en, "The complaint must be in within 4 weeks of notice.");
/// ```
#[must_use]
pub fn rule(id: RuleId) -> Bilingual {
    let (_, da, en) = TEXTS.get(id as usize).copied().unwrap_or((id.id(), id.id(), id.id()));
    Bilingual::new(da, en)
}

/// What is not settled about a rule; `None` where nothing is noted.
#[must_use]
pub fn open_point(id: RuleId) -> Option<Bilingual> {
    let (_, da, en) = OPEN.iter().find(|(its, _, _)| *its == id.id())?;
    Some(Bilingual::new(da, en))
}

/// One row a rule, in the order of [`RuleId`].
#[rustfmt::skip]
pub(super) static TEXTS: &[Template] = &[
    ("tilsynsbesoegTilbud", "Socialtilsynet skal mindst besøge tilbuddet så ofte.", "The socialtilsyn must visit the tilbud at least this often."),
    ("tilsynsbesoegPlejefamilie", "Socialtilsynet skal mindst besøge plejefamilien så ofte.", "The socialtilsyn must visit the plejefamilie at least this often."),
    ("tilsynsbesoegAfdeling", "Hver afdeling skal have et årligt besøg.", "Each afdeling must have a yearly visit."),
    ("anmeldtBesoegVarsel", "Et anmeldt besøg må højst varsles 4 uger før.", "A visit may be announced at most 4 weeks ahead."),
    ("uanmeldtHovedregel", "Uanmeldt er hovedreglen; anmeldt kræver særlige forhold.", "Unannounced is the rule; announcing needs special circumstances."),
    ("tilsynsrapport", "Efter hvert gennemført tilsyn skal der skrives rapport.", "A report must follow every completed tilsyn."),
    ("bpaTilsyn", "BPA-foreninger besøges kun efter behov.", "BPA associations are visited only as needed."),
    ("skaerpetTilsynPeriode", "Længste periode for en afgørelse om skærpet tilsyn.", "Longest period of one decision on skærpet tilsyn."),
    ("skaerpetTilsynKraeverPaabud", "Skærpet tilsyn skulle følges af påbud.", "Skærpet tilsyn had to come with a påbud."),
    ("skaerpetTilsynBetingelse", "Hvornår der skal/kan sættes skærpet tilsyn i gang.", "When skærpet tilsyn shall/can be started."),
    ("skaerpetTilsynTillaegstakst", "Tillægstakst ved skærpet tilsyn.", "Fee surcharge under skærpet tilsyn."),
    ("skaerpetTilsynTilbudsportalen", "Skærpet tilsyn oplyses på Tilbudsportalen.", "Skærpet tilsyn is shown on Tilbudsportalen."),
    ("kommunerOrienteres", "Kommunerne skal orienteres om skærpet tilsyn og påbud.", "The municipalities must be told of skærpet tilsyn and påbud."),
    ("paabudFrist", "Påbuddet skal være opfyldt senest den fastsatte dato.", "The påbud must be met by the date set."),
    ("paabudForlaengelse", "Fristen kan forlænges efter anmodning i særlige tilfælde.", "The frist can be extended on request in special cases."),
    ("paabudIndhold", "Påbuddet skal nævne forholdene og hvad der skal rettes.", "The påbud must name the facts and what to put right."),
    ("forudgaaendeDialog", "Dialog om forholdene før påbud eller skærpet tilsyn.", "Dialogue about the facts before påbud or skærpet tilsyn."),
    ("forventningKanOgVil", "Tilsynet skal forvente, at tilbuddet kan og vil rette op.", "The tilsyn must expect that the tilbud can and will put it right."),
    ("godkendelseSagsbehandling", "Ingen lovfastsat frist for at afgøre en ansøgning.", "No statutory time limit for deciding an application."),
    ("fravigelse", "En tilladt fravigelse falder bort ved periodens udløb.", "A permitted deviation ends with its period."),
    ("straffeattest", "Straffeattest skal hentes før ansættelse.", "A criminal record certificate must be obtained before hiring."),
    ("byggearbejderGodkendes", "Større arbejder skulle godkendes på forhånd.", "Larger works needed prior approval."),
    ("vilkaarFrist", "Vilkår skal være opfyldt inden den frist, der er sat.", "Vilkår must be met within the frist set."),
    ("vilkaarBortfald", "Godkendelse med vilkår falder bort, hvis vilkår ikke er opfyldt i tide.", "An approval with vilkår lapses if they are not met in time."),
    ("ophoerKanSkal", "Om ophør er en mulighed eller en pligt.", "Whether ending the approval is optional or a duty."),
    ("ophoerFrist", "Tilbuddet ophører senest den fastsatte dato.", "The tilbud ends by the date set."),
    ("ophoerStraks", "Ophør med det samme i særlige tilfælde.", "Ending at once in special cases."),
    ("ophoerDialog", "Dialog før ophør.", "Dialogue before ending the approval."),
    ("ophoerUnderretKommuner", "Kommunerne skal have besked om ophør.", "The municipalities must be told of the ending."),
    ("bortfaldTilbud", "Godkendelsen bortfalder efter 2 år uden brug.", "The approval lapses after 2 years of non-use."),
    ("bortfaldPlejefamilie", "Plejefamiliens godkendelse bortfalder efter 3 år uden brug.", "A plejefamilie's approval lapses after 3 years of non-use."),
    ("bortfaldAnmodning", "Godkendelsen bortfalder også på egen anmodning.", "The approval also lapses on own request."),
    ("lederkarantaene", "Lederen kan udelukkes fra ledelse og bestyrelse i 5 år.", "The leader can be barred from leading or boards for 5 years."),
    ("adresseskift", "Efter flytning hører tilbuddet 1 år under det hidtidige tilsyn.", "After a move the tilbud stays with the old socialtilsyn for 1 year."),
    ("tilbudsportalenFjernes", "Tilbuddet fjernes fra Tilbudsportalen, når frist og klagefrist er udløbet.", "The tilbud is removed from Tilbudsportalen once frist and appeal period have run out."),
    ("tilbudsportalenAarlig", "Oplysninger opdateres mindst én gang om året.", "Data are updated at least once a year."),
    ("tilbudsportalenStraks", "Visse ændringer skal på portalen straks.", "Certain changes go on the portal at once."),
    ("styrelsenPaabudsudkast", "Bemærkninger til styrelsens udkast til portalpåbud.", "Comments on the agency's draft portal order."),
    ("styrelsenPaabudFoelges", "Portalpåbud følges inden 4 uger, ellers kan portalen markeres.", "Follow the portal order within 4 weeks or be marked."),
    ("styrelsenMarkering", "Bemærkninger før markering på portalen.", "Comments before a mark on the portal."),
    ("akutAnvendelse", "Et ikke-godkendt sted kan bruges akut i op til 3 uger.", "An unapproved place may be used in an emergency for up to 3 weeks."),
    ("akutForlaengelse", "Tilsynet kan tillade 3 uger mere.", "The socialtilsyn may allow 3 more weeks."),
    ("fastTrackPlejefamilie", "Fast track: afgørelse inden 6 uger fra anbringelsen.", "Fast track: decision within 6 weeks of the placement decision."),
    ("fastTrackAnmodning", "Anmodningen sendes samtidig med orienteringen.", "The request goes with the notice."),
    ("klagefrist", "Klagen skal være fremme inden 4 uger efter meddelelsen.", "The complaint must be in within 4 weeks of notice."),
    ("klageOpsaettendeVirkning", "Klage over ophør udsætter ophøret.", "A complaint against ophør suspends it."),
    ("genvurdering", "Tilsynet skal genvurdere og svare eller sende videre inden 4 uger.", "The socialtilsyn must reassess and answer or pass on within 4 weeks."),
    ("delvistMedholdFastholdelse", "Ved delvist medhold: sig inden 4 uger, om klagen fastholdes.", "After partial relief: say within 4 weeks whether you maintain the complaint."),
    ("delvistMedholdVideresendelse", "Fastholdt klage sendes videre inden 14 dage.", "A maintained complaint is passed on within 14 days."),
    ("forSenKlage", "For sen klage sendes straks videre.", "A late complaint is passed on at once."),
    ("klagefristAfbrydelse", "Klagefristen afbrydes og løber videre, mindst 14 dage.", "The appeal period is interrupted and runs on, at least 14 days."),
    ("klagefristAktindsigt", "Klagefristen løber videre efter aktindsigten, mindst 14 dage.", "The appeal period runs on after access, at least 14 days."),
    ("klagevejledning", "Afgørelsen skal have begrundelse og klagevejledning.", "The decision must carry reasons and guidance on appeal."),
    ("partshoering", "Du kan udtale dig inden den frist, tilsynet sætter.", "You may comment within the frist the socialtilsyn sets."),
    ("hoeringRapportudkast", "Frist for bemærkninger til rapportudkast: sat af tilsynet.", "Frist for comments on a draft report: set by the socialtilsyn."),
    ("aktindsigt", "Aktindsigt skal som regel besvares inden 7 arbejdsdage.", "Access requests are normally answered within 7 working days."),
    ("mundtligBegrundelse", "Skriftlig begrundelse kan kræves inden 14 dage.", "Written reasons can be demanded within 14 days."),
    ("begrundelseSvar", "Anmodning om begrundelse besvares inden 14 dage.", "A request for written reasons is answered within 14 days."),
    ("budgetPrivat", "Private tilbuds årsbudget skal indberettes.", "A private tilbud reports its yearly budget."),
    ("budgetOffentlig", "Offentlige tilbuds årsbudget skal indberettes.", "A public tilbud reports its yearly budget."),
    ("budgetGodkendelse", "Tilsynet skal have godkendt budgettet.", "The socialtilsyn must have approved the budget."),
    ("koncernnote", "Koncernnoten indberettes sammen med budgettet.", "The koncern note comes with the budget."),
    ("aarsrapportTilbudPrivat", "Private tilbuds årsrapport (nøgletal) på Tilbudsportalen.", "A private tilbud's yearly report on Tilbudsportalen."),
    ("aarsrapportTilbudOffentlig", "Offentlige tilbuds årsrapport på Tilbudsportalen.", "A public tilbud's yearly report on Tilbudsportalen."),
    ("aarsrapportSocialtilsyn", "Socialtilsynets egen årsrapport.", "The socialtilsyn's own yearly report."),
    ("aarsregnskab", "Det reviderede regnskab sendes til orientering.", "Audited accounts are sent for information."),
    ("bpaBudget", "BPA-foreningers budget og regnskab.", "BPA associations' budget and accounts."),
    ("nationalRapportBehandles", "Kommunalbestyrelsen behandler den nationale rapport.", "The council deals with the national report."),
    ("magtBarnRegistrering", "Magtanvendelse over for barn registreres.", "Use of force towards a child is registered."),
    ("magtBarnHandlekommune", "Kopi til handlekommunen og besked til forældre.", "Copy to the handlekommune, parents told."),
    ("magtBarnSocialtilsyn", "Skemaerne sendes til socialtilsynet.", "The forms go to the socialtilsyn."),
    ("magtBarnDriftsherre", "Driftsherren orienteres.", "The owner authority is told."),
    ("magtBarnStrafbart", "Ved mistanke om strafbart: straks og uden ophold.", "On suspicion of a crime: at once."),
    ("magtBarnKlage", "Klage til Ankestyrelsen over afgørelsen om magtanvendelse.", "Complaint to Ankestyrelsen about the decision on the use of force."),
    ("magtVoksenRegistrering", "Magtanvendelse over for voksen registreres.", "Use of force towards an adult is registered."),
    ("magtVoksenIndberetning", "Registreringerne indberettes månedligt.", "Registrations are reported monthly."),
    ("magtVoksenUdenHjemmel", "Magt uden hjemmel, nødværge og nødret registreres.", "Force without legal basis or in self-defence is registered."),
    ("magtVoksenUdenHjemmelIndberetning", "Magt uden hjemmel, nødværge og nødret indberettes.", "Force without legal basis or in self-defence is reported."),
    ("magtVoksenKommunalAfgoerelse", "Indgreb under kommunal afgørelse opgøres, når den ophører.", "Force under a municipal decision is registered when it ends."),
    ("magtVoksenFlytning", "Flytning uden samtykke registreres.", "A move without consent is registered."),
    ("magtVoksenFlytningIndberetning", "Flytning uden samtykke indberettes kvartalsvist.", "A move without consent is reported quarterly."),
    ("magtVoksenFerie", "Ved købt ferieledsagelse: senest 3 dage efter ferien.", "With bought holiday escort: 3 days after the holiday."),
    ("whistleblowerBehandling", "Henvendelsen skal være behandlet inden 5 arbejdsdage.", "The enquiry must be handled within 5 working days."),
    ("whistleblowerTavshed", "Hvad tilsynet må fortælle om en henvendelse.", "What the socialtilsyn may say about an enquiry."),
    ("oplysAendring", "Væsentlige ændringer meldes til tilsynet.", "Essential changes are reported to the socialtilsyn."),
    ("oplysBekymring", "Bekymrende forhold meldes til tilsyn og handlekommune.", "Worrying conditions are reported to the socialtilsyn and the handlekommune."),
    ("socialtilsynUnderretter", "Tilsynet underretter handlekommunerne.", "The socialtilsyn tells the handlekommuner."),
    ("socialtilsynUnderretterAndre", "Andre myndigheder underrettes uden unødigt ophold.", "Other authorities are told without undue delay."),
    ("plejefamilieGrundkursus", "Grundkursus på mindst 4 hele dage ved godkendelsen.", "A basic course of at least 4 whole days at approval."),
    ("plejefamilieEfteruddannelse", "Efteruddannelse: 2 dage om året, 3 det første år.", "Further training: 2 days a year, 3 in the first year."),
];

/// One row a rule with an open point, in the same order.
#[rustfmt::skip]
pub(super) static OPEN: &[Template] = &[
    ("tilsynsbesoegTilbud", "\"Én gang om året\" og \"hvert tredje år\": kalenderår eller fra sidste besøg er åbent.", "Whether \"once a year\" and \"every third year\" run by calendar year or from the last visit is open."),
    ("tilsynsbesoegPlejefamilie", "\"Én gang om året\" og \"hvert tredje år\": kalenderår eller fra sidste besøg er åbent.", "Whether \"once a year\" and \"every third year\" run by calendar year or from the last visit is open."),
    ("tilsynsbesoegAfdeling", "\"Én gang om året\" og \"hvert tredje år\": kalenderår eller fra sidste besøg er åbent.", "Whether \"once a year\" and \"every third year\" run by calendar year or from the last visit is open."),
    ("anmeldtBesoegVarsel", "Et besøg i 2026, der er varslet i 2025, bedømmes efter varslets dato (egen læsning).", "A visit in 2026 announced in 2025 is judged by the day of announcement (own reading)."),
    ("uanmeldtHovedregel", "Om grunden skal skrives ned, siger teksten ikke.", "Whether the reason must be written down, the text does not say."),
    ("skaerpetTilsynPeriode", "Om afgørelsens dag tæller med, er åbent.", "Whether the day of the decision counts is open."),
    ("skaerpetTilsynKraeverPaabud", "Om påbuddet skal have samme dato, er åbent.", "Whether the påbud must have the same date is open."),
    ("skaerpetTilsynTillaegstakst", "2014-16 er læst som 25 % for hver 3 måneder. Om \"påbegyndt måned\" er fra start eller kalendermåned, er åbent.", "2014-16 is read as 25 % per 3 months. Whether a \"begun month\" runs from the start or by calendar month is open."),
    ("paabudForlaengelse", "At anmodningen skal komme, før fristen er ude, er egen læsning.", "That the request must come before the deadline ends is our own reading."),
    ("forudgaaendeDialog", "Hvad der er dialog, er ikke defineret.", "What counts as dialogue is not defined."),
    ("fravigelse", "Lovens ikrafttræden i 2016 er udledt.", "The act's commencement in 2016 is inferred."),
    ("vilkaarFrist", "Loven siger, at tilsynet kan sætte en frist.", "The act says that the socialtilsyn can set a deadline."),
    ("vilkaarBortfald", "Kun godkendelser efter BEK § 3, stk. 3 fra 2026; ingen overgangsregel fundet.", "Only approvals under BEK § 3, stk. 3 from 2026; no transitional rule found."),
    ("ophoerFrist", "\"Rimelig\" frist: intet antal dage.", "A \"reasonable\" deadline: no number of days."),
    ("bortfaldTilbud", "Første dag uden brug er læst som dagen efter den sidste.", "The first day of non-use is read as the day after the last use."),
    ("bortfaldPlejefamilie", "Første dag uden brug er læst som dagen efter den sidste.", "The first day of non-use is read as the day after the last use."),
    ("lederkarantaene", "Kræver sin egen afgørelse (\"kan\").", "Needs a decision of its own (\"can\")."),
    ("tilbudsportalenFjernes", "Ældre bekendtgørelser er ikke læst.", "Older bekendtgørelser have not been read."),
    ("tilbudsportalenAarlig", "\"Én gang om året\": kalenderår eller 12 måneder er åbent. Ældre bekendtgørelser er ikke læst.", "\"Once a year\": calendar year or 12 months is open. Older bekendtgørelser have not been read."),
    ("tilbudsportalenStraks", "Ældre bekendtgørelser er ikke læst.", "Older bekendtgørelser have not been read."),
    ("styrelsenPaabudsudkast", "Regnes fra afsendelsen. At en lukket dag flyttes, er egen læsning.", "Counted from sending. That a closed day moves is our own reading."),
    ("styrelsenPaabudFoelges", "Regnes fra afgørelsen. At en lukket dag flyttes, er egen læsning.", "Counted from the decision. That a closed day moves is our own reading."),
    ("styrelsenMarkering", "Regnes fra afsendelsen. At en lukket dag flyttes, er egen læsning.", "Counted from sending. That a closed day moves is our own reading."),
    ("akutAnvendelse", "Om første dag tæller med, er åbent.", "Whether the first day counts is open."),
    ("akutForlaengelse", "Om første dag tæller med, er åbent.", "Whether the first day counts is open."),
    ("fastTrackAnmodning", "Sendes sammen med orienteringen til tilsynet.", "Goes with the notice to the socialtilsyn."),
    ("klagefrist", "Ældre udgaver af retssikkerhedsloven er ikke læst. Klage kan tages op senere af særlig grund (§ 67, stk. 2).", "Older versions of retssikkerhedsloven have not been read. A late complaint can be taken for a special reason (§ 67, stk. 2)."),
    ("genvurdering", "Ældre bekendtgørelser er ikke læst.", "Older bekendtgørelser have not been read."),
    ("delvistMedholdFastholdelse", "Ældre bekendtgørelser er ikke læst.", "Older bekendtgørelser have not been read."),
    ("delvistMedholdVideresendelse", "Ældre bekendtgørelser er ikke læst.", "Older bekendtgørelser have not been read."),
    ("klagefristAktindsigt", "Kun hvis myndigheden har besluttet det (\"kan\").", "Only if the authority has decided so (\"can\")."),
    ("partshoering", "Loven sætter intet antal dage; en udsættelse kan altid kræves (§ 21).", "The act sets no number of days; postponement can always be demanded (§ 21)."),
    ("hoeringRapportudkast", "Loven sætter ingen frist: se brevet, eller sæt tilsynets praksis.", "The law sets no deadline: see the letter, or set the socialtilsyn's practice."),
    ("aktindsigt", "\"Arbejdsdag\" er ikke defineret i loven.", "\"Arbejdsdag\" is not defined in the act."),
    ("budgetPrivat", "Om en fast dato i en weekend flyttes, siger teksterne ikke.", "Whether a fixed date on a weekend moves, the texts do not say."),
    ("budgetOffentlig", "Om en fast dato i en weekend flyttes, siger teksterne ikke.", "Whether a fixed date on a weekend moves, the texts do not say."),
    ("budgetGodkendelse", "1. januar ved indberetning før 1. oktober, ellers 1. april; efter 15. november ingen dato.", "1 January if reported before 1 October, else 1 April; after 15 November no date."),
    ("aarsrapportTilbudPrivat", "For regnskabsår 2021 er 1. maj eller 1. juli 2022 åbent; 2019 og 2020 kan være flyttet.", "For accounts year 2021, 1 May or 1 July 2022 is open; 2019 and 2020 may have been moved."),
    ("aarsrapportTilbudOffentlig", "Om en fast dato i en weekend flyttes, siger teksterne ikke.", "Whether a fixed date on a weekend moves, the texts do not say."),
    ("magtBarnRegistrering", "Ældre bekendtgørelser er ikke læst.", "Older bekendtgørelser have not been read."),
    ("magtBarnHandlekommune", "De 72 timer er læst som fra hændelsen.", "The 72 hours are read as from the event."),
    ("magtBarnSocialtilsyn", "\"Hverdag\" er ikke defineret: en lørdag kan være en.", "\"Hverdag\" is not defined: a Saturday may be one."),
    ("magtBarnDriftsherre", "\"Hverdag\" er ikke defineret: en lørdag kan være en.", "\"Hverdag\" is not defined: a Saturday may be one."),
    ("magtBarnKlage", "Klage over selve magtanvendelsen har ingen frist i teksten (§ 23, stk. 3).", "A complaint about the use of force itself has no deadline in the text (§ 23, stk. 3)."),
    ("magtVoksenRegistrering", "Teksten er dobbelt om §§ 129-129 a og 136 f fra 1-7-2024. Ældre bekendtgørelser er ikke læst.", "The text is double on §§ 129-129 a and 136 f from 1-7-2024. Older bekendtgørelser have not been read."),
    ("magtVoksenIndberetning", "\"Månedligt\" er læst som inden månedens udgang; de sidste dages i de første dage af den næste (Socialtilsyn Øst 2022).", "\"Monthly\" is read as by the end of the month; the last days' in the first days of the next (Socialtilsyn Øst 2022)."),
    ("magtVoksenUdenHjemmel", "Ældre bekendtgørelser er ikke læst.", "Older bekendtgørelser have not been read."),
    ("magtVoksenUdenHjemmelIndberetning", "Ældre bekendtgørelser er ikke læst.", "Older bekendtgørelser have not been read."),
    ("magtVoksenKommunalAfgoerelse", "Indberettes også senest 3 dage efter registreringen: den tidligste dag gælder.", "Also reported at latest 3 days after registration: the earlier day counts."),
    ("magtVoksenFlytning", "Ældre bekendtgørelser er ikke læst.", "Older bekendtgørelser have not been read."),
    ("magtVoksenFlytningIndberetning", "\"Kvartalsvist\" er læst som inden kvartalets udgang.", "\"Quarterly\" is read as by the end of the quarter."),
    ("whistleblowerBehandling", "\"Arbejdsdag\" er ikke defineret i loven.", "\"Arbejdsdag\" is not defined in the act."),
    ("plejefamilieGrundkursus", "BEK 522/2019 er ikke læst. Netværksplejefamilier: hurtigst muligt, hvis barnet kommer først (§ 11).", "BEK 522/2019 has not been read. Network families: as soon as possible if the child comes first (§ 11)."),
    ("plejefamilieEfteruddannelse", "\"Årligt\" er læst som kalenderår; det kan være anbringelsesåret. 2 dage, 3 det første år.", "\"Yearly\" is read as calendar year; it may be the year of placement. 2 days, 3 in the first year."),
];
