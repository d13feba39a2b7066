//! The rules in words: what each says in short, and what is not settled about it.

use alloc::vec::Vec;

use super::template::{Template, fill_row};
use crate::codes::{Param, Params};
use crate::deadlines::{Lov, RuleId};
use crate::law::Bilingual;

/// What a rule says, in short, with the length it had.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::deadlines::{RuleId, lov_on};
/// use kvalitetsmodel::text::rule;
///
/// let all = lov_on(Date::parse("2026-03-05").expect("a real date"));
/// let klagefrist = all.iter().find(|law| law.rule == RuleId::Klagefrist).expect("a rule");
/// assert_eq!(rule(klagefrist).en, "The complaint must be in within 4 weeks of notice.");
/// ```
#[must_use]
pub fn rule(law: &Lov) -> Bilingual {
    let id = law.rule.id();
    let row = TEXTS.get(law.rule as usize).copied().unwrap_or((id, id, id));
    let (count, unit) = (Param::Number(i64::from(law.count)), Param::Text(law.unit.id()));
    fill_row(row, &Params(Vec::from([("count", count), ("unit", unit)])))
}

/// What is not settled about a rule; `None` where nothing is noted.
#[must_use]
pub fn open_point(id: RuleId) -> Option<Bilingual> {
    let (_, da, en) = OPEN.iter().find(|(its, _, _)| *its == id.id())?;
    Some(Bilingual::new(da, en))
}

/// One row a rule, in the order of [`RuleId`]; `{count} {unit*}` is the length in the row of the
/// rule.
#[rustfmt::skip]
pub(super) static TEXTS: &[Template] = &[
    ("tilsynsbesoegTilbud", "Socialtilsynet skal have besøgt tilbuddet igen.", "The socialtilsyn must have visited the tilbud again."),
    ("tilsynsbesoegPlejefamilie", "Socialtilsynet skal have besøgt plejefamilien igen.", "The socialtilsyn must have visited the plejefamilie again."),
    ("tilsynsbesoegAfdeling", "Socialtilsynet skal have besøgt afdelingen igen.", "The socialtilsyn must have visited the afdeling again."),
    ("anmeldtBesoegVarsel", "Et anmeldt besøg må højst varsles {count} {unit*} før.", "A visit may be announced at most {count} {unit*} ahead."),
    ("uanmeldtHovedregel", "Uanmeldt er hovedreglen; anmeldt kræver særlige forhold.", "Unannounced is the rule; announcing needs special circumstances."),
    ("tilsynsrapport", "Efter hvert gennemført tilsyn skal der skrives rapport.", "A report must follow every completed tilsyn."),
    ("bpaTilsyn", "BPA-foreninger besøges kun efter behov.", "BPA associations are visited only as needed."),
    ("bpaVilkaarFrist", "BPA-foreningens vilkår skal være opfyldt.", "The BPA association's condition (vilkår) must be met."),
    ("bpaOphoerFrist", "BPA-foreningens godkendelse ophører den dag, tilsynet har fastsat.", "The BPA association's approval ends on the day the socialtilsyn has set."),
    ("bpaOphoerDialog", "Dialog og mulighed for at rette op før ophør af BPA-foreningens godkendelse.", "Dialogue and a chance to put right before ending the BPA association's approval."),
    ("bpaOphoerUnderret", "Borgerne og kommunerne skal have besked om ophør af BPA-foreningens godkendelse.", "The citizens and the municipalities must be told of the ending of the BPA association's approval."),
    ("bpaBekymring", "Borgerne og deres kommuner skal orienteres om bekymrende forhold i BPA-foreningen.", "The citizens and their municipalities must be told of worrying conditions in the BPA association."),
    ("bpaAendring", "BPA-foreningen skal af egen drift oplyse om væsentlige ændringer.", "The BPA association must report essential changes of its own accord."),
    ("skaerpetTilsynPeriode", "Så længe kan én afgørelse om skærpet tilsyn højst gælde.", "This long one decision on skærpet tilsyn can last at most."),
    ("skaerpetTilsynKraeverPaabud", "Skærpet tilsyn skulle følges af påbud.", "Skærpet tilsyn had to come with a påbud."),
    ("skaerpetTilsynBetingelse", "Hvornår der skal/kan sættes skærpet tilsyn i gang.", "When skærpet tilsyn shall/can be started."),
    ("skaerpetTilsynTillaegstakst", "Tillægstakst ved skærpet tilsyn.", "Fee surcharge under skærpet tilsyn."),
    ("skaerpetTilsynTilbudsportalen", "Skærpet tilsyn oplyses på Tilbudsportalen.", "Skærpet tilsyn is shown on Tilbudsportalen."),
    ("kommunerOrienteres", "Kommunerne skal orienteres.", "The municipalities must be told."),
    ("paabudFrist", "Påbuddet skal være opfyldt.", "The påbud must be met."),
    ("paabudForlaengelse", "Sidste dag for at bede om længere frist for påbuddet (kun i særlige tilfælde).", "Last day to ask for a longer deadline for the påbud (only in special cases)."),
    ("paabudIndhold", "Påbuddet skal nævne forholdene og hvad der skal rettes.", "The påbud must name the facts and what to put right."),
    ("paabudBetingelse", "Påbuddet skal være nødvendigt for, at tilbuddet fortsat opfylder betingelserne for godkendelse.", "The påbud must be necessary for the tilbud still to meet the conditions of approval."),
    ("forudgaaendeDialog", "Dialog om forholdene før påbud eller skærpet tilsyn.", "Dialogue about the facts before påbud or skærpet tilsyn."),
    ("forventningKanOgVil", "Tilsynet skal forvente, at tilbuddet kan og vil rette op.", "The tilsyn must expect that the tilbud can and will put it right."),
    ("godkendelseSagsbehandling", "Ingen lovfastsat frist for at afgøre en ansøgning.", "No statutory time limit for deciding an application."),
    ("fravigelse", "En tilladt fravigelse falder bort ved periodens udløb.", "A permitted deviation ends with its period."),
    ("straffeattest", "Straffeattest skal hentes før ansættelse.", "A criminal record certificate must be obtained before hiring."),
    ("byggearbejderGodkendes", "Private tilbuds større arbejder skulle godkendes på forhånd.", "A private tilbud needed prior approval of larger works."),
    ("vilkaarFrist", "Vilkåret skal være opfyldt.", "The condition (vilkår) must be met."),
    ("vilkaarBortfald", "Godkendelse med vilkår falder bort, hvis vilkår ikke er opfyldt i tide.", "An approval with vilkår lapses if they are not met in time."),
    ("ophoerKanSkal", "Om ophør er en mulighed eller en pligt.", "Whether ending the approval is optional or a duty."),
    ("ophoerFrist", "Godkendelsen ophører den dag, tilsynet har fastsat.", "The approval ends on the day the socialtilsyn has set."),
    ("ophoerStraks", "Ophør med det samme i særlige tilfælde.", "Ending at once in special cases."),
    ("ophoerDialog", "Dialog før ophør.", "Dialogue before ending the approval."),
    ("ophoerUnderretKommuner", "Kommunerne skal have besked om ophør.", "The municipalities must be told of the ending."),
    ("bortfaldTilbud", "Godkendelsen bortfalder efter {count} {unit*} uden brug.", "The approval lapses after {count} {unit*} of non-use."),
    ("bortfaldPlejefamilie", "Plejefamiliens godkendelse bortfalder efter {count} {unit*} uden brug.", "A plejefamilie's approval lapses after {count} {unit*} of non-use."),
    ("bortfaldAnmodning", "Godkendelsen bortfalder også på egen anmodning.", "The approval also lapses on own request."),
    ("lederkarantaene", "Lederen kan udelukkes fra ledelse og bestyrelse i {count} {unit*}.", "The leader can be barred from leading or boards for {count} {unit*}."),
    ("adresseskift", "Efter flytning hører tilbuddet {count} {unit*} under det hidtidige tilsyn.", "After a move the tilbud stays with the old socialtilsyn for {count} {unit*}."),
    ("tilbudsportalenAfgoerelse", "Påbud og, fra 2026, ophør registreres på Tilbudsportalen.", "Påbud and, from 2026, ophør are registered on Tilbudsportalen."),
    ("tilbudsportalenPlejefamilie", "Påbud, skærpet tilsyn og, fra 2026, ophør registreres på Tilbudsportalen også for plejefamilier.", "Påbud, skærpet tilsyn and, from 2026, ophør are registered on Tilbudsportalen for plejefamilier too."),
    ("tilbudsportalenFjernes", "Tilbuddet eller plejefamilien fjernes fra Tilbudsportalen, når frist og klagefrist er udløbet.", "The tilbud or plejefamilie is removed from Tilbudsportalen once frist and appeal period have run out."),
    ("tilbudsportalenAarlig", "Oplysningerne på Tilbudsportalen skal opdateres mindst én gang om året.", "The data on Tilbudsportalen must be updated at least once a year."),
    ("tilbudsportalenStraks", "Visse ændringer skal på portalen straks.", "Certain changes go on the portal at once."),
    ("styrelsenPaabudsudkast", "Sidste dag for bemærkninger til styrelsens udkast til portalpåbud.", "Last day for comments on the agency's draft portal order."),
    ("styrelsenPaabudFoelges", "Portalpåbuddet skal følges; ellers kan tilbuddet få en markering.", "The portal order must be followed, or the tilbud can be marked."),
    ("styrelsenMarkering", "Sidste dag for bemærkninger før en markering på portalen.", "Last day for comments before a mark on the portal."),
    ("akutAnvendelse", "Et ikke-godkendt sted kan bruges akut i op til {count} {unit*}.", "An unapproved place may be used in an emergency for up to {count} {unit*}."),
    ("akutForlaengelse", "Tilsynet kan tillade {count} {unit*} mere.", "The socialtilsyn may allow {count} more {unit*}."),
    ("fastTrackPlejefamilie", "Fast track: afgørelse inden {count} {unit*} fra anbringelsen.", "Fast track: decision within {count} {unit*} of the placement decision."),
    ("fastTrackAnmodning", "Kommunen kan bede om fast track; anmodningen sendes sammen med orienteringen.", "The municipality can ask for the fast track; the request goes with the notice."),
    ("klagefrist", "Klagen skal være fremme inden {count} {unit*} efter meddelelsen.", "The complaint must be in within {count} {unit*} of notice."),
    ("klageOpsaettendeVirkning", "Klage over ophør udsætter ophøret.", "A complaint against ophør suspends it."),
    ("genvurdering", "Tilsynet skal genvurdere og svare eller sende videre inden {count} {unit*}.", "The socialtilsyn must reassess and answer or pass on within {count} {unit*}."),
    ("delvistMedholdFastholdelse", "Ved delvist medhold: sig inden {count} {unit*}, om klagen fastholdes.", "After partial relief: say within {count} {unit*} whether you maintain the complaint."),
    ("delvistMedholdVideresendelse", "Fastholdt klage sendes videre inden {count} {unit*}.", "A maintained complaint is passed on within {count} {unit*}."),
    ("forSenKlage", "For sen klage sendes straks videre.", "A late complaint is passed on at once."),
    ("klagefristAfbrydelse", "Klagefristen afbrydes og løber videre, mindst {count} {unit*}.", "The appeal period is interrupted and runs on, at least {count} {unit*}."),
    ("klagefristAktindsigt", "Klagefristen løber videre efter aktindsigten, mindst {count} {unit*}.", "The appeal period runs on after access, at least {count} {unit*}."),
    ("klagevejledning", "Afgørelsen skal have begrundelse og klagevejledning.", "The decision must carry reasons and guidance on appeal."),
    ("partshoering", "Sidste dag for jeres udtalelse, før tilsynet afgør sagen.", "Last day for your comments before the socialtilsyn decides."),
    ("hoeringRapportudkast", "Sidste dag for bemærkninger til rapportudkastet; tilsynet sætter fristen.", "Last day for comments on the draft report; the socialtilsyn sets it."),
    ("aktindsigt", "Aktindsigt skal som regel besvares inden {count} {unit*}.", "Access requests are normally answered within {count} {unit*}."),
    ("mundtligBegrundelse", "Sidste dag for at kræve en skriftlig begrundelse.", "Last day to demand written reasons."),
    ("begrundelseSvar", "En anmodning om begrundelse besvares snarest; efter {count} {unit*} skal grunden til ventetiden oplyses.", "A request for written reasons is answered as soon as possible; after {count} {unit*} the reason for the delay must be told."),
    ("budgetPrivat", "Private tilbuds årsbudget skal indberettes.", "A private tilbud reports its yearly budget."),
    ("budgetOffentlig", "Offentlige tilbuds årsbudget skal indberettes.", "A public tilbud reports its yearly budget."),
    ("budgetGodkendelse", "Tilsynet skal have godkendt budgettet.", "The socialtilsyn must have approved the budget."),
    ("koncernnote", "Koncerner indberetter koncernnoten sammen med budgettet.", "Koncerner report the koncern note with the budget."),
    ("aarsrapportTilbudPrivat", "Et privat tilbuds årsrapport (nøgletal) skal være på Tilbudsportalen.", "A private tilbud's yearly report must be on Tilbudsportalen."),
    ("aarsrapportTilbudOffentlig", "Et offentligt tilbuds årsrapport skal være på Tilbudsportalen.", "A public tilbud's yearly report must be on Tilbudsportalen."),
    ("aarsrapportSocialtilsyn", "Socialtilsynets egen årsrapport.", "The socialtilsyn's own yearly report."),
    ("aarsregnskab", "Det reviderede regnskab skal sendes til orientering.", "Audited accounts must be sent for information."),
    ("bpaBudget", "BPA-foreningers årsbudget skal indsendes.", "BPA associations send in their yearly budget."),
    ("bpaBudgetGodkendelse", "Tilsynet skal have godkendt BPA-foreningens budget.", "The socialtilsyn must have approved the BPA association's budget."),
    ("bpaRegnskab", "BPA-foreningens reviderede regnskab sendes lige efter revisionen.", "The BPA association's audited accounts are sent right after the audit."),
    ("nationalRapportBehandles", "Kommunalbestyrelsen behandler den nationale rapport.", "The council deals with the national report."),
    ("magtBarnRegistrering", "Magtanvendelsen over for barnet skal registreres.", "The use of force towards the child must be registered."),
    ("magtBarnHandlekommune", "Handlekommunen skal have kopi, og forældrene besked.", "The handlekommune must have a copy, and the parents must be told."),
    ("magtBarnSocialtilsyn", "Registreringerne skal sendes til socialtilsynet.", "The registrations must be sent to the socialtilsyn."),
    ("magtBarnDriftsherre", "Driftsherren skal orienteres.", "The owner authority must be told."),
    ("magtBarnStrafbart", "Ved mistanke om noget strafbart: registreres straks og meldes uden ophold.", "On suspicion of a crime: registered at once and reported without delay."),
    ("magtBarnKlage", "Klage til Ankestyrelsen over en afgørelse efter lov om voksenansvar.", "Complaint to Ankestyrelsen about a decision under lov om voksenansvar."),
    ("magtVoksenRegistrering", "Magtanvendelsen over for den voksne skal registreres.", "The use of force towards the adult must be registered."),
    ("magtVoksenIndberetning", "Registreringerne skal indberettes månedligt.", "The registrations must be reported monthly."),
    ("magtVoksenUdenHjemmel", "Magt uden hjemmel, nødværge eller nødret skal registreres.", "Force without legal basis or in self-defence must be registered."),
    ("magtVoksenUdenHjemmelIndberetning", "Magt uden hjemmel, nødværge eller nødret skal indberettes.", "Force without legal basis or in self-defence must be reported."),
    ("magtVoksenKommunalAfgoerelse", "Indgreb under kommunal afgørelse opgøres, når den ophører.", "Force under a municipal decision is registered when it ends."),
    ("magtVoksenFlytning", "Flytningen uden samtykke skal registreres.", "The move without consent must be registered."),
    ("magtVoksenFlytningIndberetning", "Flytningen uden samtykke skal indberettes kvartalsvist.", "The move without consent must be reported quarterly."),
    ("magtVoksenFerie", "Ved købt ferieledsagelse: senest {count} {unit*} efter ferien.", "With bought holiday escort: {count} {unit*} after the holiday."),
    ("magtVoksenFerieIndberetning", "Magt på ferie med købt ledsagelse indberettes månedligt.", "Force on a holiday with bought escort is reported monthly."),
    ("magtAnbragtRegistrering", "Indgreb over for en voksen, der er anbragt ved dom eller kendelse, registreres.", "An intervention towards an adult placed by a criminal court is registered."),
    ("magtAnbragtIndberetning", "Kopi af registreringerne sendes til kommunen og socialtilsynet.", "Copies of the registrations go to the municipality and the socialtilsyn."),
    ("whistleblowerBehandling", "Henvendelsen skal være behandlet.", "The enquiry must be handled."),
    ("whistleblowerTavshed", "Hvad tilsynet må fortælle om en henvendelse.", "What the socialtilsyn may say about an enquiry."),
    ("oplysAendring", "Den væsentlige ændring skal meldes til tilsynet.", "The essential change must be reported to the socialtilsyn."),
    ("oplysBekymring", "Det bekymrende skal meldes til tilsyn og handlekommune.", "What is worrying must be reported to the socialtilsyn and the handlekommune."),
    ("socialtilsynUnderretter", "Tilsynet underretter handlekommunerne om bekymrende forhold.", "The socialtilsyn tells the handlekommuner of worrying conditions."),
    ("socialtilsynUnderretterAndre", "Andre myndigheder, der har brug for oplysningerne, får dem uden unødigt ophold.", "Other authorities that need the information get it without undue delay."),
    ("plejefamilieGrundkursus", "Grundkursus på mindst 4 hele dage ved godkendelsen.", "A basic course of at least 4 whole days at approval."),
    ("plejefamilieEfteruddannelse", "Efteruddannelse, når et barn er anbragt: 2 dage om året, 3 det første år.", "Further training while a child is placed: 2 days a year, 3 in the first year."),
];

/// One row a rule with an open point, in the same order.
#[rustfmt::skip]
pub(super) static OPEN: &[Template] = &[
    ("tilsynsbesoegTilbud", "\"Én gang om året\" og \"hvert tredje år\": kalenderår eller fra sidste besøg er åbent.", "Whether \"once a year\" and \"every third year\" run by calendar year or from the last visit is open."),
    ("tilsynsbesoegPlejefamilie", "\"Én gang om året\" og \"hvert andet år\": kalenderår eller fra sidste besøg er åbent.", "Whether \"once a year\" and \"every second year\" run by calendar year or from the last visit is open."),
    ("tilsynsbesoegAfdeling", "\"Én gang om året\": kalenderår eller fra sidste besøg er åbent.", "Whether \"once a year\" runs by calendar year or from the last visit is open."),
    ("anmeldtBesoegVarsel", "Et besøg i 2026, der er varslet i 2025, bedømmes efter varslets dato (egen læsning).", "A visit in 2026 announced in 2025 is judged by the day of announcement (own reading)."),
    ("uanmeldtHovedregel", "Om grunden skal skrives ned, siger teksten ikke.", "Whether the reason must be written down, the text does not say."),
    ("skaerpetTilsynPeriode", "Om afgørelsens dag tæller med, er åbent.", "Whether the day of the decision counts is open."),
    ("skaerpetTilsynKraeverPaabud", "Om påbuddet skal have samme dato, er åbent.", "Whether the påbud must have the same date is open."),
    ("skaerpetTilsynTillaegstakst", "2014-16 er læst som hele taksten for hver periode, der er begyndt. Om \"påbegyndt måned\" er fra start eller kalendermåned, er åbent.", "2014-16 is read as the whole share for each period begun. Whether a \"begun month\" runs from the start or by calendar month is open."),
    ("paabudForlaengelse", "At anmodningen skal komme, før fristen er ude, er egen læsning.", "That the request must come before the deadline ends is our own reading."),
    ("forudgaaendeDialog", "Hvad der er dialog, er ikke defineret.", "What counts as dialogue is not defined."),
    ("fravigelse", "Falder også bort, når betingelserne ikke længere er opfyldt. Lovens ikrafttræden i 2016 er udledt.", "Also lapses when its conditions are no longer met. The act's commencement in 2016 is inferred."),
    ("vilkaarFrist", "Loven siger, at tilsynet kan sætte en frist.", "The act says that the socialtilsyn can set a deadline."),
    ("vilkaarBortfald", "Kun godkendelser efter BEK § 3, stk. 3 fra 2026; ingen overgangsregel fundet.", "Only approvals under BEK § 3, stk. 3 from 2026; no transitional rule found."),
    ("ophoerFrist", "\"Rimelig\" frist: intet antal dage.", "A \"reasonable\" deadline: no number of days."),
    ("bortfaldTilbud", "Første dag uden brug er læst som dagen efter den sidste.", "The first day of non-use is read as the day after the last use."),
    ("bortfaldPlejefamilie", "Første dag uden brug er læst som dagen efter den sidste.", "The first day of non-use is read as the day after the last use."),
    ("lederkarantaene", "Kræver sin egen afgørelse (\"kan\").", "Needs a decision of its own (\"can\")."),
    ("tilbudsportalenAfgoerelse", "Ældre bekendtgørelser om Tilbudsportalen er ikke læst.", "Older bekendtgørelser on Tilbudsportalen have not been read."),
    ("tilbudsportalenPlejefamilie", "Offentliggøres som udgangspunkt ikke (BEK 1560/2025 § 12, stk. 2; bilag 2 er ikke læst). Før 2026 står det kun i lovens § 22; ældre bekendtgørelser om Tilbudsportalen er ikke læst.", "As a rule not published (BEK 1560/2025 § 12, stk. 2; bilag 2 has not been read). Before 2026 it stands in § 22 of the act only; older bekendtgørelser on Tilbudsportalen have not been read."),
    ("tilbudsportalenFjernes", "Er der klaget: først når Ankestyrelsen har stadfæstet. Ved straks iværksættelse: lige efter den (stk. 3). Ældre bekendtgørelser er ikke læst.", "With a complaint: only once Ankestyrelsen has upheld. If put into effect at once: right after that (stk. 3). Older bekendtgørelser have not been read."),
    ("tilbudsportalenAarlig", "Tilbud efter § 8, plejefamilier efter § 13. \"Én gang årligt\": kalenderår eller 12 måneder er åbent. Ældre bekendtgørelser er ikke læst.", "Tilbud by § 8, plejefamilier by § 13. \"Once a year\": calendar year or 12 months is open. Older bekendtgørelser have not been read."),
    ("tilbudsportalenStraks", "Tilbud efter § 8, plejefamilier efter § 13. Ældre bekendtgørelser er ikke læst.", "Tilbud by § 8, plejefamilier by § 13. Older bekendtgørelser have not been read."),
    ("styrelsenPaabudsudkast", "Regnes fra afsendelsen. At en lukket dag flyttes, er egen læsning.", "Counted from sending. That a closed day moves is our own reading."),
    ("styrelsenPaabudFoelges", "Regnes fra afgørelsen; kan forlænges efter anmodning. At en lukket dag flyttes, er egen læsning.", "Counted from the decision; can be extended on request. That a closed day moves is our own reading."),
    ("styrelsenMarkering", "Regnes fra afsendelsen. At en lukket dag flyttes, er egen læsning.", "Counted from sending. That a closed day moves is our own reading."),
    ("akutAnvendelse", "Ugerne står i serviceloven § 4, stk. 4, og barnets lov § 12, stk. 3, som ikke er læst. Om første dag tæller med, er åbent.", "The weeks stand in serviceloven § 4, stk. 4, and barnets lov § 12, stk. 3, which have not been read. Whether the first day counts is open."),
    ("akutForlaengelse", "Om første dag tæller med, er åbent.", "Whether the first day counts is open."),
    ("fastTrackPlejefamilie", "Kun hvis kommunen har bedt om det, og betingelserne er opfyldt; ellers kan tilsynet afvise (stk. 4).", "Only if the municipality asked for it and the conditions are met; else the socialtilsyn can refuse (stk. 4)."),
    ("fastTrackAnmodning", "Ingen pligt til at bede om det (\"kan\").", "No duty to ask for it (\"can\")."),
    ("klagefrist", "Ældre udgaver af retssikkerhedsloven er ikke læst. Klage kan tages op senere af særlig grund (§ 67, stk. 2).", "Older versions of retssikkerhedsloven have not been read. A late complaint can be taken for a special reason (§ 67, stk. 2)."),
    ("genvurdering", "Hastende klager: straks (§ 11, stk. 5). Mangler oplysninger: besked om ny tid (stk. 2). At bekendtgørelsen gælder her, følger af lovens § 19 (egen læsning). Ældre bekendtgørelser er ikke læst.", "Urgent complaints: at once (§ 11, stk. 5). If information is missing: notice of a new time (stk. 2). That the bekendtgørelse applies here follows from § 19 of the act (own reading). Older bekendtgørelser have not been read."),
    ("delvistMedholdFastholdelse", "Ældre bekendtgørelser er ikke læst.", "Older bekendtgørelser have not been read."),
    ("delvistMedholdVideresendelse", "Ældre bekendtgørelser er ikke læst.", "Older bekendtgørelser have not been read."),
    ("klagefristAfbrydelse", "Kun hvor høring er udeladt efter § 20, stk. 1, og genoptagelse er bedt om inden klagefristens udløb.", "Only where the hearing was left out under § 20, stk. 1, and reopening was asked for within the appeal period."),
    ("klagefristAktindsigt", "Kun hvis myndigheden har besluttet det (\"kan\").", "Only if the authority has decided so (\"can\")."),
    ("klagevejledning", "Ikke, når parten får fuldt medhold.", "Not when the party gets all it asked for."),
    ("partshoering", "Loven sætter intet antal dage. I kan kræve, at afgørelsen venter på jeres udtalelse (§ 21, stk. 1), med undtagelserne i stk. 2.", "The act sets no number of days. You can demand that the decision waits for your comments (§ 21, stk. 1), with the exceptions in stk. 2."),
    ("hoeringRapportudkast", "Loven sætter ingen frist: se brevet, eller sæt tilsynets praksis.", "The law sets no deadline: see the letter, or set the socialtilsyn's practice."),
    ("aktindsigt", "\"Arbejdsdag\" er ikke defineret i loven: mandag til fredag, ikke helligdage. Kan undtagelsesvis tage længere, med besked.", "\"Arbejdsdag\" is not defined in the act: Monday to Friday, no helligdage. Can exceptionally take longer, with notice."),
    ("budgetPrivat", "Skoler med kostafdeling laver ikke budget. Om en fast dato i en weekend flyttes, siger teksterne ikke.", "Schools with a kostafdeling make no budget. Whether a fixed date on a weekend moves, the texts do not say."),
    ("budgetOffentlig", "Om en fast dato i en weekend flyttes, siger teksterne ikke.", "Whether a fixed date on a weekend moves, the texts do not say."),
    ("budgetGodkendelse", "1. januar ved indberetning før 1. oktober, ellers 1. april; efter 15. november ingen dato. Ikke, hvis konkrete forhold hindrer det.", "1 January if reported before 1 October, else 1 April; after 15 November no date. Not where concrete circumstances prevent it."),
    ("koncernnote", "Kun koncerner og koncernlignende konstruktioner; med driftsaftale samme dag som deres budget. Før 2018 uden dato. En note følger også regnskabet (BEK 1559/2025 § 13).", "Only koncerner and the like; with a driftsaftale the day of their budget. Without a date before 2018. A note also goes with the accounts (BEK 1559/2025 § 13)."),
    ("aarsrapportTilbudPrivat", "For regnskabsår 2021 er 1. maj eller 1. juli 2022 åbent; 2019 og 2020 kan være flyttet.", "For accounts year 2021, 1 May or 1 July 2022 is open; 2019 and 2020 may have been moved."),
    ("aarsrapportTilbudOffentlig", "Om en fast dato i en weekend flyttes, siger teksterne ikke.", "Whether a fixed date on a weekend moves, the texts do not say."),
    ("aarsregnskab", "Ikke private tilbud med driftsaftale fra regnskabsår 2022. Praksis er lige efter revisionen.", "Not private tilbud with a driftsaftale from accounts year 2022. Practice is right after the audit."),
    ("bpaBudgetGodkendelse", "Kun budgetter indberettet før 1. oktober. Ikke, hvis konkrete forhold hindrer det.", "Only budgets reported before 1 October. Not where concrete circumstances prevent it."),
    ("magtBarnRegistrering", "I plejefamilier kun den specialiserede. Ældre bekendtgørelser er ikke læst.", "Among plejefamilier only the specialised. Older bekendtgørelser have not been read."),
    ("magtBarnHandlekommune", "Timerne er læst som fra hændelsen.", "The hours are read as from the event."),
    ("magtBarnSocialtilsyn", "\"Hverdag\" er ikke defineret: en lørdag kan være en.", "\"Hverdag\" is not defined: a Saturday may be one."),
    ("magtBarnDriftsherre", "Kun kommunale og regionale tilbud. \"Hverdag\" er ikke defineret: en lørdag kan være en.", "Only municipal and regional tilbud. \"Hverdag\" is not defined: a Saturday may be one."),
    ("magtBarnStrafbart", "Kopi samtidig til handlekommunen og forældrene (stk. 3); en offentlig driftsherre orienteres (stk. 4). Ældre bekendtgørelser er ikke læst.", "A copy at the same time to the handlekommune and the parents (stk. 3); a public owner is told (stk. 4). Older bekendtgørelser have not been read."),
    ("magtBarnKlage", "Klage over selve magtanvendelsen går til kommunen og har ingen frist i teksten (§ 23, stk. 3). Ældre udgaver er ikke læst.", "A complaint about the use of force itself goes to the municipality and has no deadline in the text (§ 23, stk. 3). Older versions have not been read."),
    ("magtVoksenRegistrering", "Teksten er dobbelt om §§ 129-129 a og 136 f fra 1-7-2024. Ældre bekendtgørelser er ikke læst.", "The text is double on §§ 129-129 a and 136 f from 1-7-2024. Older bekendtgørelser have not been read."),
    ("magtVoksenIndberetning", "\"Månedligt\" er læst som inden månedens udgang; de sidste dages i de første dage af den næste (Socialtilsyn Øst 2022).", "\"Monthly\" is read as by the end of the month; the last days' in the first days of the next (Socialtilsyn Øst 2022)."),
    ("magtVoksenUdenHjemmel", "Ældre bekendtgørelser er ikke læst.", "Older bekendtgørelser have not been read."),
    ("magtVoksenUdenHjemmelIndberetning", "Ældre bekendtgørelser er ikke læst.", "Older bekendtgørelser have not been read."),
    ("magtVoksenKommunalAfgoerelse", "Indberettes også senest 3 dage efter registreringen: den tidligste dag gælder.", "Also reported at latest 3 days after registration: the earlier day counts."),
    ("magtVoksenFlytning", "Ældre bekendtgørelser er ikke læst.", "Older bekendtgørelser have not been read."),
    ("magtVoksenFlytningIndberetning", "\"Kvartalsvist\" er læst som inden kvartalets udgang.", "\"Quarterly\" is read as by the end of the quarter."),
    ("magtVoksenFerieIndberetning", "\"Månedligt\" er læst som inden månedens udgang.", "\"Monthly\" is read as by the end of the month."),
    ("magtAnbragtRegistrering", "Serviceloven er ikke læst: timerne er fra projektets noter (LBK 1129/2025), en ældre udgave siger straks. Siden hvornår vides ikke.", "Serviceloven has not been read: the hours are from the project's notes (LBK 1129/2025), an older version says at once. Since when is not known."),
    ("magtAnbragtIndberetning", "Serviceloven er ikke læst: efter projektets noter (LBK 1129/2025).", "Serviceloven has not been read: after the project's notes (LBK 1129/2025)."),
    ("whistleblowerBehandling", "\"Arbejdsdag\" er ikke defineret i loven: mandag til fredag, ikke helligdage.", "\"Arbejdsdag\" is not defined in the act: Monday to Friday, no helligdage."),
    ("whistleblowerTavshed", "Fra 2026 intet, der kan henføres til en lille persongruppe eller enkeltpersoner (§ 11, stk. 4, 2. pkt.).", "From 2026 nothing that can be traced to a small group or to single persons (§ 11, stk. 4, 2. pkt.)."),
    ("plejefamilieGrundkursus", "BEK 522/2019 er ikke læst. Netværksplejefamilier: hurtigst muligt, hvis barnet kommer først (§ 11).", "BEK 522/2019 has not been read. Network families: as soon as possible if the child comes first (§ 11)."),
    ("plejefamilieEfteruddannelse", "\"Årligt\" er læst som kalenderår; det kan være anbringelsesåret.", "\"Yearly\" is read as calendar year; it may be the year of placement."),
];

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::super::plan::LOVPUNKTER;
    use super::super::template::{ONE, Template, UNITS};
    use super::{OPEN, TEXTS, rule};
    use crate::deadlines::{RULES, RuleId, lov_on};

    #[test]
    fn the_texts_stand_in_the_order_of_the_rules() {
        let ids: Vec<&str> = TEXTS.iter().map(|(id, _, _)| *id).collect();
        let rules: Vec<&str> = RuleId::ALL.iter().map(|rule| rule.id()).collect();
        assert_eq!(ids, rules);
    }

    #[test]
    fn a_sentence_has_a_length_only_where_every_row_of_its_rule_has_one() {
        for row in RULES.iter().flat_map(|rule| rule.rows) {
            for law in lov_on(row.validity.from) {
                let said = rule(&law);
                let counted =
                    TEXTS.iter().any(|(id, da, _)| *id == law.rule.id() && da.contains('{'));
                assert!(!counted || law.count > 0, "{}", law.rule.id());
                for text in [said.da, said.en] {
                    assert!(!text.contains(['{', '}', '…']) && text.ends_with('.'), "{text}");
                }
            }
        }
    }

    /// What stands in a row is not written again in a sentence of law.
    #[test]
    fn no_sentence_says_a_length_itself() {
        // Their numbers stand in no row.
        let own = [
            "plejefamilieGrundkursus",
            "plejefamilieEfteruddannelse",
            "magtVoksenKommunalAfgoerelse",
        ];
        let units: Vec<&str> = UNITS.iter().chain(ONE).flat_map(|(_, da, en)| [*da, *en]).collect();
        let says = |(id, da, en): &Template| {
            for text in [da, en] {
                let mut words = text.split([' ', '.', ',', ';', ':']);
                while let Some(word) = words.next() {
                    let is_number = !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
                    let next = words.clone().next().unwrap_or_default();
                    assert!(!is_number || !units.contains(&next), "{id}: {text}");
                }
            }
        };
        let all = TEXTS.iter().chain(OPEN).chain(LOVPUNKTER);
        all.filter(|(id, _, _)| !own.contains(id) && *id != "tilbudsportalenAarlig").for_each(says);
    }
}
