//! The TypeScript module of the npm package's types, made from the Rust types.

use std::collections::BTreeSet;

use kvalitetsmodel::annex::{
    Bilag, BilagGone, BilagLine, BilagOverlay, BilagPart, LineWhy, PartStatus,
};
use kvalitetsmodel::assessment::{
    Afdeling, Answer, Answered, Datakilde, FindingKind, Findings, JudgedKriterium, Judgement, Kind,
    Tilbud, Vurdering,
};
use kvalitetsmodel::calendar::{Helligdag, Praksisdag, ReceiptKind, Step, StepKind, Ugedag};
use kvalitetsmodel::case::{
    Bekymring, Dated, DialogPurpose, Dialogform, Effect, Event, EventGroup, EventKind, Family,
    Forventning, Gravity, Hjemsted, Hoering, HoeringUnit, Kommune, Moede, Ownership, Party, Person,
    Reading, Region, SaerligOpgave, Settings,
};
use kvalitetsmodel::comparison::{
    Change, ComparedIndikator, ComparedKriterium, ComparedTema, Comparison, Difference, Named,
    NotComparable, Side,
};
use kvalitetsmodel::deadlines::{
    Actor, Beloeb, Counting, DecisionFundKind, Fallen, Frist, FristFundKind, Frister, Lov, OtherBy,
    Requirement, RequirementKind, RequirementState, RequirementWhen, RuleId, Status, Takstperiode,
    Unit,
};
use kvalitetsmodel::dialogue::{
    BekymringResultat, DialogFundKind, DialogOverblik, DialogSettings, Dialogforloeb, Paataenkt,
    Span, TidslinjeTrin,
};
use kvalitetsmodel::finding::{Finding, Severity};
use kvalitetsmodel::followup::{
    FirstVisit, MaalbarOrd, MaalbarRegel, Match, Observable, Opfoelgning, OpfoelgningFundKind,
    OpfoelgningSettings, Opfoelgningsplan, Opfoelgningsplanpunkt, Opfoelgningspunkt, PlanField,
    Praksis, Seen, Svar, SvarLaest, Tegn, Udfald, UdfaldReason, Udfaldstal, VerificeretPunkt,
    Verificering, VerifyKind, VilkaarLinje,
};
use kvalitetsmodel::input::{Problem, ProblemKind};
use kvalitetsmodel::law::{
    Bilingual, Confidence, LegalBasis, Publication, Source, Standing, Validity,
};
use kvalitetsmodel::model::{
    Applies, Area, BUILT_IN, Fingerprint, Indikator, Judged, Kriterium, Level, Model, OutsideTema,
    Tema, Tilbudstype,
};
use kvalitetsmodel::plan::{
    Anledning, Dialogforberedelse, Fase, FilledPlan, FilledPoint, Handleplan, Handleplanpunkt,
    Handling, Handlingsstatus, Indikatorloeft, Loeft, LoeftGrund, Loeftmuligt, Lovnote, Lovpunkt,
    Lovtal, Meaning, Missing, PlanFundKind, Raise, Temaloeft, Tjekliste, Tjekpunkt, Tjekset,
    Truende, TruendeKriterium, UdeladtIndikator,
};
use kvalitetsmodel::risk::{
    Afvigelse, Bestyrelse, Betingelse, Dial, Dialsvar, Faktorsvar, Grund, Haendelser, Herkomst,
    Indstilling, Lovbunden, Measure, Niveau, Observation, OekonomiForhold, Regelsvar, Retning,
    RisikoFundKind, Risikofaktor, Risikoforhold, Risikoforslag, Risikokategori, Risikomodel,
    RisikomodelRef, Risikoregel, Risikosag, Risikosvar, Risikotrin, Risikovurdering, Skift, Styrke,
    Tilsynsintensitet, UdeladtFaktor, UdeladtGrund,
};
use kvalitetsmodel::scoring::{
    AllCriteria, Conjunction, Expected, IndikatorResultat, KriteriumResultat, Method, ModelRef,
    OtherMethod, Profil, Score, Share, Tal, TemaResultat,
};
use kvalitetsmodel::socialtilsyn::{Tilhoer, TilhoerMangler, Tilhoersgrund, Tilhoersspoergsmaal};
use ts_rs::{Config, TS};

/// Prints it.
pub fn print() {
    // JSON has one kind of number, and no result of this crate is too large for it.
    let config = Config::default().with_large_int("number");
    macro_rules! print_types {
        ($($type:ty),* $(,)?) => { $(print_type::<$type>(&config, "");)* };
    }
    print_types![
        Bilingual,
        Confidence,
        Validity,
        LegalBasis,
        Area,
        Tilbudstype,
        Applies,
        Indikator,
        Kriterium,
        Tema,
        OutsideTema,
        Judged,
        Fingerprint,
        Kind,
        Answer,
        Judgement,
        Datakilde,
        Tilbud,
        Afdeling,
        Answered,
        JudgedKriterium,
        Vurdering,
        Method,
        Score,
        Share,
        Expected,
        OtherMethod,
        IndikatorResultat,
        KriteriumResultat,
        TemaResultat,
        ModelRef,
        Conjunction,
        AllCriteria,
        Profil,
        ProblemKind,
        FindingKind,
        Severity,
        Findings,
        Change,
        NotComparable,
        Difference,
        Named,
        ComparedIndikator,
        ComparedKriterium,
        ComparedTema,
        Side,
        Comparison,
        Ugedag,
        Helligdag,
        Praksisdag,
        ReceiptKind,
        StepKind,
        Step,
        EventKind,
        EventGroup,
        Dated,
        Family,
        Person,
        Event,
        Party,
        Ownership,
        Region,
        Kommune,
        SaerligOpgave,
        Hjemsted,
        Reading,
        HoeringUnit,
        Hoering,
        Settings,
        RuleId,
        Actor,
        Counting,
        Unit,
        Status,
        OtherBy,
        Beloeb,
        Frist,
        DecisionFundKind,
        FristFundKind,
        Fallen,
        Frister,
        Standing,
        Publication,
        Source,
        Level,
        Gravity,
        Bekymring,
        Moede,
        DialogPurpose,
        Dialogform,
        Effect,
        Forventning,
        DialogSettings,
        Dialogforloeb,
        Span,
        BekymringResultat,
        RequirementKind,
        RequirementWhen,
        RequirementState,
        Paataenkt,
        DialogFundKind,
        DialogOverblik,
        Tilhoersgrund,
        Tilhoersspoergsmaal,
        Svar,
        Udfald,
        Opfoelgningspunkt,
        Opfoelgning,
        OpfoelgningSettings,
        MaalbarRegel,
        Match,
        Observable,
        MaalbarOrd,
        VerifyKind,
        PlanField,
        SvarLaest,
        Praksis,
        VilkaarLinje,
        FirstVisit,
        OpfoelgningFundKind,
        Opfoelgningsplan,
        UdfaldReason,
        Seen,
        Udfaldstal,
        Verificering,
        Tal,
        Risikokategori,
        Observation,
        Measure,
        Niveau,
        Risikotrin,
        Risikofaktor,
        Betingelse,
        Risikoregel,
        Styrke,
        Lovbunden,
        Indstilling,
        Dial,
        Risikomodel,
        Bestyrelse,
        OekonomiForhold,
        Haendelser,
        Risikoforhold,
        Afvigelse,
        Risikovurdering,
        Risikosag,
        Herkomst,
        Faktorsvar,
        Grund,
        Regelsvar,
        Retning,
        Skift,
        UdeladtGrund,
        UdeladtFaktor,
        Risikoforslag,
        RisikomodelRef,
        Dialsvar,
        Tilsynsintensitet,
        RisikoFundKind,
        Risikosvar,
        Anledning,
        Lovpunkt,
        Handlingsstatus,
        Handling,
        FilledPoint,
        FilledPlan,
        Missing,
        Lovtal,
        Takstperiode,
        Fase,
        Tjekpunkt,
        Tjekliste,
        Dialogforberedelse,
        TruendeKriterium,
        Truende,
        Loeftmuligt,
        LoeftGrund,
        UdeladtIndikator,
        Indikatorloeft,
        Raise,
        Temaloeft,
        Loeft,
        PlanFundKind,
        Handleplan,
        PartStatus,
        LineWhy,
        BilagPart,
        BilagGone,
        BilagLine,
        BilagOverlay,
        Bilag,
    ];
    // What is added when these are given out: the hash, and the words (pkg/src/words.ts).
    print_type::<Model>(&config, " & { hash: Fingerprint }");
    print_type::<Problem>(&config, " & { message: Bilingual }");
    print_type::<Finding<FindingKind>>(&config, " & { message: Bilingual }");
    // What pkg/src/words.ts adds.
    let words = " & { text: Bilingual, /** What is not settled about it. */ open?: Bilingual }";
    print_type::<Lov>(&config, words);
    // What pkg/src/process-words.ts adds.
    let text = " & { text: Bilingual }";
    print_type::<TidslinjeTrin>(&config, text);
    print_type::<Tjekset>(&config, text);
    print_type::<Lovnote>(&config, text);
    print_type::<Tegn>(&config, " & { /** What the rule counts. */ text: Bilingual }");
    print_type::<Handleplanpunkt>(&config, " & { /** What it is, in short. */ text: Bilingual }");
    print_type::<Opfoelgningsplanpunkt>(
        &config,
        " & { /** What there is to verify. */ checkText: Bilingual }",
    );
    let words = " & { text: Bilingual, stateText: Bilingual, whenText: Bilingual }";
    print_type::<Requirement>(&config, words);
    let words = " & { checkText: Bilingual, proposalText: Bilingual, reasonText: Bilingual }";
    print_type::<VerificeretPunkt>(&config, words);
    print_type::<Meaning>(&config, text);
    print_type::<TilhoerMangler>(&config, text);
    let words = " & { /** What the socialtilsyn calls itself. */ nameText?: Bilingual, regionText?: Bilingual, kommuneText?: Bilingual, reasonText: Bilingual }";
    print_type::<Tilhoer>(&config, words);
    println!("{SAG}");
    print_ids();
}

/// A case, as the table of its members has it ([`kvalitetsmodel::case::Sag::SHAPE`]): the test below
/// holds the two together.
const SAG: &str = "\
/**
 * A case (sag): one tilbud, plejefamilie, BPA-forening or socialtilsyn. Every function takes a whole case and reads of it
 * what it needs.
 */
export type Sag = {
  /** The format of the case. */
  format?: 2;
  /** Its own id, by which a calendar tells its days from those of another case. */
  id?: string;
  /** What it is called where several are kept; nothing is computed from it. */
  name?: string;
  /** How often it was saved: a calendar takes the later of two files. */
  revision?: number;
  /** The revision that it goes on from, where it is a copy that somebody else works on. */
  base?: number;
  /** Who it is about. */
  party: Party;
  /** Who owns it, where that is known. */
  ownership?: Ownership;
  /** What it is approved as, and whether it has a board. */
  tilbud?: Tilbud;
  /** Where it belongs: what decides which socialtilsyn it is under. */
  hjemsted?: Hjemsted;
  /** The assessments, each with its own date; `area` and `tilbud` are the case's where they are left out. */
  vurderinger?: Array<Omit<Vurdering, \"area\"> & { area?: Area }>;
  /** What happened, in any order. */
  events?: Array<CaseEvent>;
  /** What the socialtilsyn worries about. */
  concerns?: Array<Bekymring>;
  /** The dialogforløb: what is intended, and what counts as long. */
  dialog?: Dialogforloeb;
  /** The risk: what is told and chosen. */
  risiko?: Risikodel;
  /** The follow-up of an approval. */
  opfoelgning?: Opfoelgning;
  /** What is filled in of a plan. */
  handleplan?: FilledPlan;
  /** How open questions are read. */
  settings?: Settings;
  /** Models of one's own that the assessments are made with, or words laid over a built-in one. */
  modeller?: Array<OwnModel>;
};

/** A model of one's own, or words to lay over a built-in one: what `loadModel()` and `overlay()` read. */
export type OwnModel = Omit<Model, \"hash\"> | BilagOverlay;
";

fn print_type<T: TS>(config: &Config, added: &str) {
    let docs = T::docs().unwrap_or_default();
    let declaration = T::decl(config);
    let declaration = declaration.trim_end().trim_end_matches(';');
    println!("{}\n", for_typescript(&format!("{}\nexport {declaration}{added};", docs.trim_end())));
}

/// The docs without what only says something to a Rust reader: examples and links.
fn for_typescript(text: &str) -> String {
    let mut in_example = false;
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let fence = line.trim_start().starts_with("* ```");
        if !fence && !in_example {
            lines.push(line.replace("[`", "`").replace("`]", "`"));
        } else if fence && in_example && lines.last().is_some_and(|line| line.trim() == "*") {
            lines.pop();
        }
        in_example ^= fence;
    }
    lines.join("\n").trim_start().to_owned()
}

/// The ids of the built-in versions as exact unions.
fn print_ids() {
    let of_models = BUILT_IN.iter().map(|model| model.id());
    print_union("ModelId", "The id of a built-in version.", of_models);
    let temaer = BUILT_IN.iter().flat_map(|model| model.temaer()).map(|tema| &*tema.id);
    print_union("TemaId", "The id of a theme in some built-in version.", temaer);
    let kriterier: Vec<&Kriterium> = BUILT_IN.iter().flat_map(|model| model.kriterier()).collect();
    let ids = kriterier.iter().map(|one| &*one.id);
    print_union("KriteriumId", "The id of a criterion in some built-in version.", ids);
    let indikatorer = kriterier.iter().flat_map(|one| one.indikatorer.iter());
    let ids = indikatorer.map(|one| &*one.id);
    print_union("IndikatorId", "The id of an indicator in some built-in version.", ids);
}

fn print_union<'a>(name: &str, docs: &str, ids: impl Iterator<Item = &'a str>) {
    let mut seen = BTreeSet::new();
    let ids = ids.filter(|id| seen.insert(*id)).map(|id| format!("{id:?}"));
    let ids: Vec<String> = ids.collect();
    println!("/** {docs} */\nexport type {name} = {};\n", ids.join(" | "));
}

#[cfg(test)]
mod tests {
    use kvalitetsmodel::case::Sag;

    use super::SAG;

    #[test]
    fn the_type_of_a_case_names_every_member() {
        let named: Vec<&str> = SAG
            .lines()
            .filter_map(|line| line.strip_prefix("  ")?.split_once(':'))
            .map(|(name, _)| name.trim_end_matches('?'))
            .filter(|name| name.bytes().all(|byte| byte.is_ascii_alphabetic()))
            .collect();
        let members: Vec<&str> = Sag::SHAPE.fields.iter().map(|field| field.name).collect();
        assert_eq!(named, members);
    }
}
