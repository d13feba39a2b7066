//! Prints the TypeScript module of the npm package's types, made from the Rust types.
//!
//! Run by the build (`cargo run --example types --features ts`); nobody edits what it prints.

use std::collections::BTreeSet;

use kvalitetsmodel::assessment::{
    Afdeling, Answer, Answered, Datakilde, Finding, FindingKind, JudgedKriterium, Judgement, Kind,
    Severity, Tilbud, Vurdering,
};
use kvalitetsmodel::calendar::{Helligdag, Praksisdag, ReceiptKind, Step, StepKind, Ugedag};
use kvalitetsmodel::comparison::{
    Change, ComparedIndikator, ComparedKriterium, ComparedTema, Comparison, Difference, Named,
    NotComparable, Side,
};
use kvalitetsmodel::deadlines::{
    Actor, Beloeb, Counting, Fact, FactKind, Forhold, Frist, FristFund, FristFundKind, Frister,
    Hoering, HoeringUnit, Lov, Ownership, Party, Person, Reading, RuleId, Settings, Status, Unit,
};
use kvalitetsmodel::dialogue::{
    Bekymring, BekymringResultat, DialogFund, DialogFundKind, DialogOverblik, DialogPurpose,
    DialogSettings, Dialogforloeb, Dialogform, Effect, Forventning, Gravity, Moede, Paataenkt,
    Requirement, RequirementKind, RequirementState, RequirementWhen, Span, TidslinjeTrin, Trin,
    TrinKind,
};
use kvalitetsmodel::followup::{
    FirstVisit, MaalbarOrd, MaalbarRegel, Match, Observable, Opfoelgning, OpfoelgningFund,
    OpfoelgningFundKind, OpfoelgningSettings, Opfoelgningsplan, Opfoelgningspunkt, PlanField,
    PlanPunkt, Praksis, Seen, Svar, SvarLaest, Tegn, Udfald, UdfaldReason, Udfaldstal,
    VerificeretPunkt, Verificering, Verificeringsgrundlag, VerifyKind, Vilkaar, VilkaarLinje,
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
    Anledning, Anliggende, Dialogforberedelse, Fase, Handleplan, Handleplansag, Handling,
    Handlingsstatus, Indikatorloeft, Loeft, LoeftGrund, Loeftmuligt, Lovnote, Lovpunkt, Mangel,
    PlanFund, PlanFundKind, Planpunkt, Raise, Temaloeft, Tjekliste, Tjekpunkt, Tjekset, Truende,
    TruendeKriterium, UdeladtIndikator, Udfyldt,
};
use kvalitetsmodel::risk::{
    Afvigelse, Bestyrelse, Betingelse, Dial, Dialsvar, Faktorsvar, Grund, Haendelser, Herkomst,
    Indstilling, Lovbunden, Measure, Niveau, Observation, OekonomiForhold, Regelsvar, Retning,
    RisikoFund, RisikoFundKind, Risikofaktor, Risikoforhold, Risikoforslag, Risikokategori,
    Risikomodel, RisikomodelRef, Risikoregel, Risikosag, Risikosvar, Risikotrin, Risikovurdering,
    Skift, Styrke, Tilsynsintensitet, UdeladtFaktor, UdeladtGrund,
};
use kvalitetsmodel::scoring::{
    AllCriteria, Conjunction, Expected, IndikatorResultat, KriteriumResultat, Method, ModelRef,
    OtherMethod, Profil, Score, Share, Tal, TemaResultat,
};
use ts_rs::{Config, TS};

fn main() {
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
        FactKind,
        Person,
        Fact,
        Party,
        Ownership,
        Reading,
        HoeringUnit,
        Hoering,
        Settings,
        Forhold,
        RuleId,
        Actor,
        Counting,
        Unit,
        Status,
        Beloeb,
        Frist,
        FristFundKind,
        Frister,
        Standing,
        Publication,
        Source,
        Level,
        Gravity,
        Bekymring,
        TrinKind,
        Moede,
        DialogPurpose,
        Dialogform,
        Effect,
        Forventning,
        Trin,
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
        Svar,
        Udfald,
        Opfoelgningspunkt,
        Vilkaar,
        Opfoelgning,
        OpfoelgningSettings,
        Verificeringsgrundlag,
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
        Anliggende,
        Handlingsstatus,
        Handling,
        Udfyldt,
        Handleplansag,
        Mangel,
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
    ];
    // What is added when these are given out: the hash, and the words (pkg/src/words.ts).
    print_type::<Model>(&config, " & { hash: Fingerprint }");
    print_type::<Problem>(&config, " & { message: Bilingual }");
    print_type::<Finding>(&config, " & { message: Bilingual }");
    // What pkg/src/words.ts adds.
    let words = " & { text: Bilingual, /** What is not settled about it. */ open?: Bilingual }";
    print_type::<Lov>(&config, words);
    print_type::<FristFund>(&config, " & { message: Bilingual }");
    // What pkg/src/proces/words.ts adds.
    let message = " & { message: Bilingual }";
    print_type::<RisikoFund>(&config, message);
    print_type::<DialogFund>(&config, message);
    print_type::<OpfoelgningFund>(&config, message);
    print_type::<PlanFund>(&config, message);
    let text = " & { text: Bilingual }";
    print_type::<TidslinjeTrin>(&config, text);
    print_type::<Tjekset>(&config, text);
    print_type::<Lovnote>(&config, text);
    print_type::<Tegn>(&config, " & { /** What the rule counts. */ text: Bilingual }");
    print_type::<Planpunkt>(&config, " & { /** What it is, in short. */ text: Bilingual }");
    print_type::<PlanPunkt>(&config, " & { /** What there is to verify. */ checkText: Bilingual }");
    let words = " & { text: Bilingual, stateText: Bilingual, whenText: Bilingual }";
    print_type::<Requirement>(&config, words);
    let words = " & { checkText: Bilingual, proposalText: Bilingual, reasonText: Bilingual }";
    print_type::<VerificeretPunkt>(&config, words);
    print_ids();
}

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
