//! Klage: lov om socialtilsyn § 19, retssikkerhedsloven §§ 66-67, BEK 861/2025.

use super::super::rule::{Actor, Counting, Detail, Rule, Unit, When, since, until};
use super::super::{RequirementKind, RuleId, Way};
use crate::case::EventKind;
use crate::law::Confidence;
use crate::law::Provision;
use crate::law::acts::{
    BEK_861_2025, LBK_354_2025, LBK_433_2014, LOV_608_2013, LOV_1544_2016, Ymd,
};

/// The days the oldest texts at hand are from: the act, and the bekendtgørelse.
const ACT_READ: Ymd = (2025, 4, 2);
const BEK_READ: Ymd = (2025, 7, 1);

/// Complaints follow chapter 10 of retssikkerhedsloven, of which the older texts are not at hand.
const BY_CHAPTER_10: Provision = &[LOV_608_2013.at("§ 19"), LOV_1544_2016.at("§ 19, stk. 1")];

/// The complaint must be in within 4 weeks of notice.
pub(super) const KLAGEFRIST: Rule = Rule {
    id: RuleId::Klagefrist,
    actor: Actor::Klager,
    starts: &[
        EventKind::Afgoerelse,
        EventKind::NyAfgoerelse,
        EventKind::Paabud,
        EventKind::SkaerpetTilsyn,
        EventKind::Ophoer,
        EventKind::Vilkaar,
        EventKind::Afslag,
        // "Socialtilsynets afgørelser efter denne lov kan påklages" (§ 19, stk. 1): an approval and
        // a deviation too, and what is told orally.
        EventKind::Godkendelse,
        EventKind::Fravigelse,
        EventKind::AendringAfgjort,
        EventKind::FastTrackAfgoerelse,
        EventKind::MundtligAfgoerelse,
    ],
    when: When::Helt,
    closes: &[EventKind::Klage, EventKind::KlageModtaget],
    counting: Counting::Party,
    ways: &[Way::BpaToo, Way::Appeal, Way::ByReceipt, Way::Interrupted],
    rows: &[since(
        (2014, 1, 1),
        Unit::Weeks,
        4,
        &[&[LBK_354_2025.at("§ 67, stk. 1")], BY_CHAPTER_10],
    )
    .known_before(ACT_READ, Confidence::Inferred)],
};

/// A complaint against ophør suspends it.
pub(super) const KLAGE_OPSAETTENDE_VIRKNING: Rule = Rule {
    id: RuleId::KlageOpsaettendeVirkning,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Klage, EventKind::KlageModtaget],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    ways: &[Way::BpaToo, Way::Takes(EventKind::Ophoer, RequirementKind::DespiteComplaint)],
    rows: &[
        // It does not.
        until((2014, 1, 1), (2016, 12, 31), Unit::Condition, 0, &[&[LOV_608_2013.at("§ 19")]])
            .known(Confidence::Inferred),
        // It does.
        since((2017, 1, 1), Unit::Condition, 0, &[&[LOV_1544_2016.at("§ 19, stk. 2, 1. pkt.")]])
            .with(Detail::Suspends),
    ],
};

/// "Gør særlige forhold det påkrævet, kan socialtilsynet eller Ankestyrelsen træffe afgørelse om at
/// iværksætte afgørelsen straks": a complaint over such an ending does not suspend it.
pub(super) const OPHOER_IVAERKSAETTES: Rule = Rule {
    id: RuleId::OphoerIvaerksaettes,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::StraksIvaerksat],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    ways: &[Way::BpaToo],
    rows: &[since(
        (2017, 1, 1),
        Unit::Condition,
        0,
        &[&[LOV_1544_2016.at("§ 19, stk. 2, 2. pkt.")]],
    )],
};

/// A complaint does not suspend: "Klage over en afgørelse har ikke opsættende virkning". § 19,
/// stk. 2 of the act on socialtilsyn excepts ophør only.
pub(super) const KLAGE_UDSAETTER_IKKE: Rule = Rule {
    id: RuleId::KlageUdsaetterIkke,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::Klage, EventKind::KlageModtaget],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    ways: &[Way::BpaToo],
    rows: &[since(
        (2014, 1, 1),
        Unit::Condition,
        0,
        &[&[LBK_354_2025.at("§ 72, stk. 1")], BY_CHAPTER_10],
    )
    .known_before(ACT_READ, Confidence::Inferred)],
};

/// Ankestyrelsen's decision on a complaint: "afvisning, stadfæstelse, hjemvisning, ophævelse eller
/// ændring".
///
/// After a hjemvisning, or a new decision of the socialtilsyn, no day of the old ending runs, and the
/// old one stands beside. It is not turned round as after a late complaint, where two sentences
/// pull apart (§ 19, stk. 2, of the act on socialtilsyn, and § 67, stk. 1): here all that is said
/// points one way. An ending that was appealed is followed through where Ankestyrelsen "har
/// stadfæstet" it (BEK 1560/2025 § 7, stk. 2, nr. 2), which a hjemvisning is not; a new decision is
/// sent where the complaint is met (BEK 861/2025 § 11, stk. 1); and § 72 says nothing of either.
/// That the old day applies again no sentence says, and who took it for the safe one would close
/// by a decision that was sent back. As none says the contrary, it is open.
pub(super) const KLAGE_AFGOERELSE: Rule = Rule {
    id: RuleId::KlageAfgoerelse,
    actor: Actor::Ankestyrelsen,
    starts: &[EventKind::AnkestyrelsensAfgoerelse],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    ways: &[Way::BpaToo],
    rows: &[since(
        (2014, 1, 1),
        Unit::Condition,
        0,
        &[&[LBK_354_2025.at("§ 68, stk. 2")], BY_CHAPTER_10],
    )
    .known_before(ACT_READ, Confidence::Inferred)],
};

/// What Ankestyrelsen decided is final among authorities: "Ankestyrelsens afgørelser kan ikke
/// indbringes for anden administrativ myndighed". Its director can decide "om en tidligere afgjort
/// sag skal genoptages". What a new complaint over the decision of the socialtilsyn does then, no
/// text says.
pub(super) const ANKESTYRELSEN_ENDELIG: Rule = Rule {
    id: RuleId::AnkestyrelsenEndelig,
    actor: Actor::Ankestyrelsen,
    starts: &[EventKind::AnkestyrelsensAfgoerelse],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    ways: &[Way::BpaToo],
    rows: &[since(
        (2014, 1, 1),
        Unit::Condition,
        0,
        &[&[LBK_354_2025.at("§ 50, stk. 4")], &[LBK_354_2025.at("§ 57, nr. 1")], BY_CHAPTER_10],
    )
    .known_before(ACT_READ, Confidence::Inferred)
    .by_reading(Confidence::Open)],
};

/// The socialtilsyn must reassess and answer or pass on within 4 weeks.
pub(super) const GENVURDERING: Rule = Rule {
    id: RuleId::Genvurdering,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::KlageModtaget],
    // Which of these starts hangs on whether the complaint was in time.
    when: When::Special,
    closes: SENT,
    counting: Counting::Authority,
    ways: &[
        Way::BpaToo,
        Way::CanTakeLonger,
        Way::ShownByDecision,
        Way::LooksAt(EventKind::Genvurderet),
    ],
    rows: &[since(
        (2014, 1, 1),
        Unit::Weeks,
        4,
        &[&[BEK_861_2025.at("§ 11, stk. 1")], &[LBK_354_2025.at("§ 66, stk. 1")]],
    )
    .known_before(BEK_READ, Confidence::Inferred)
    // That the bekendtgørelse is for these complaints follows from § 19 of the act by our reading.
    .by_reading(Confidence::Inferred)],
};

/// What meets the duty to reassess: what was sent, "have genvurderet sagen og sendt en ny afgørelse …
/// eller have sendt klagen, genvurderingen og sagens akter til Ankestyrelsen".
const SENT: &[EventKind] = &[EventKind::NyAfgoerelse, EventKind::SendtTilAnkestyrelsen];

/// What ends the reassessment itself, sent or not.
const REASSESSED: &[EventKind] =
    &[EventKind::Genvurderet, EventKind::NyAfgoerelse, EventKind::SendtTilAnkestyrelsen];

/// An urgent complaint is reassessed at once.
pub(super) const GENVURDERING_HASTENDE: Rule = Rule {
    id: RuleId::GenvurderingHastende,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::KlageModtaget],
    // As above.
    when: When::Special,
    closes: SENT,
    counting: Counting::Authority,
    ways: &[Way::BpaToo, Way::ShownByDecision, Way::LooksAt(EventKind::Genvurderet)],
    rows: &[since((2025, 7, 1), Unit::Straks, 0, &[&[BEK_861_2025.at("§ 11, stk. 5")]])
        .by_reading(Confidence::Inferred)],
};

/// The complainant is told when a reassessment takes longer: "besked herom og om, hvornår
/// genvurderingen kan forventes afsluttet".
pub(super) const GENVURDERING_FORSINKELSE: Rule = Rule {
    id: RuleId::GenvurderingForsinkelse,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::ForsinkelseOplyst],
    when: When::Always,
    closes: REASSESSED,
    counting: Counting::Effect,
    ways: &[Way::BpaToo, Way::DelayOf(EventKind::KlageModtaget), Way::ShownByDecision],
    rows: &[since((2025, 7, 1), Unit::Given, 0, &[&[BEK_861_2025.at("§ 11, stk. 2")]])
        .by_reading(Confidence::Inferred)],
};

/// After partial relief: say within 4 weeks whether you maintain the complaint.
pub(super) const DELVIST_MEDHOLD_FASTHOLDELSE: Rule = Rule {
    id: RuleId::DelvistMedholdFastholdelse,
    actor: Actor::Klager,
    starts: &[EventKind::NyAfgoerelse],
    when: When::Delvis,
    closes: &[EventKind::KlageFastholdt],
    counting: Counting::Party,
    ways: &[Way::BpaToo, Way::Choice, Way::ByReceipt],
    rows: &[since((2014, 1, 1), Unit::Weeks, 4, &[&[BEK_861_2025.at("§ 12, 1. pkt.")]])
        .known_before(BEK_READ, Confidence::Inferred)
        .by_reading(Confidence::Inferred)],
};

/// A maintained complaint is passed on within 14 days.
pub(super) const DELVIST_MEDHOLD_VIDERESENDELSE: Rule = Rule {
    id: RuleId::DelvistMedholdVideresendelse,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::KlageFastholdt],
    when: When::Always,
    closes: &[EventKind::SendtTilAnkestyrelsen],
    counting: Counting::Authority,
    ways: &[Way::BpaToo, Way::ShownByDecision],
    rows: &[since((2025, 7, 1), Unit::Days, 14, &[&[BEK_861_2025.at("§ 12, 2. pkt.")]])
        .by_reading(Confidence::Inferred)],
};

/// A late complaint is passed on at once.
pub(super) const FOR_SEN_KLAGE: Rule = Rule {
    id: RuleId::ForSenKlage,
    actor: Actor::Socialtilsyn,
    starts: &[EventKind::KlageModtaget],
    // As of a reassessment: only of a complaint that was late.
    when: When::Special,
    closes: &[EventKind::SendtTilAnkestyrelsen],
    counting: Counting::Authority,
    ways: &[Way::BpaToo, Way::ShownByDecision],
    rows: &[since((2025, 7, 1), Unit::Straks, 0, &[&[BEK_861_2025.at("§ 13, stk. 1")]])
        .by_reading(Confidence::Inferred)],
};

/// Ankestyrelsen passes a complaint that came straight to it on to the socialtilsyn at once.
pub(super) const KLAGE_VIDERESENDES: Rule = Rule {
    id: RuleId::KlageVideresendes,
    actor: Actor::Ankestyrelsen,
    starts: &[EventKind::Klage],
    // As of a reassessment: only of one that Ankestyrelsen got, in time.
    when: When::Special,
    closes: &[EventKind::KlageModtaget],
    counting: Counting::Authority,
    ways: &[Way::BpaToo],
    rows: &[since((2025, 7, 1), Unit::Straks, 0, &[&[BEK_861_2025.at("§ 13, stk. 2")]])
        .by_reading(Confidence::Inferred)],
};

/// The appeal period is interrupted and runs on, at least 14 days.
pub(super) const KLAGEFRIST_AFBRYDELSE: Rule = Rule {
    id: RuleId::KlagefristAfbrydelse,
    actor: Actor::Klager,
    starts: &[EventKind::Genoptagelsesanmodning],
    when: When::Always,
    closes: &[EventKind::Klage, EventKind::KlageModtaget],
    counting: Counting::Party,
    ways: &[
        Way::BpaToo,
        Way::Appeal,
        Way::RunsOn(EventKind::Genoptagelsesanmodning),
        Way::LooksAt(EventKind::GenoptagelseAfslaaet),
    ],
    rows: &[since(
        (2014, 4, 22),
        Unit::Days,
        14,
        &[&[LBK_433_2014.at("§ 20, stk. 3")], &[LBK_433_2014.at("§ 20, stk. 1")]],
    )],
};

/// The appeal period runs on after access, at least 14 days.
pub(super) const KLAGEFRIST_AKTINDSIGT: Rule = Rule {
    id: RuleId::KlagefristAktindsigt,
    actor: Actor::Klager,
    starts: &[EventKind::AktindsigtGivet],
    when: When::Always,
    closes: &[EventKind::Klage, EventKind::KlageModtaget],
    counting: Counting::Party,
    ways: &[Way::BpaToo, Way::Appeal, Way::RunsOn(EventKind::AktindsigtAnmodning)],
    rows: &[since((2014, 4, 22), Unit::Days, 14, &[&[LBK_433_2014.at("§ 17")]])
        .by_reading(Confidence::Inferred)],
};

/// The decision must carry reasons and guidance on appeal.
pub(super) const KLAGEVEJLEDNING: Rule = Rule {
    id: RuleId::Klagevejledning,
    actor: Actor::Socialtilsyn,
    starts: &[
        EventKind::Afgoerelse,
        EventKind::NyAfgoerelse,
        EventKind::Vilkaar,
        EventKind::Afslag,
        EventKind::FastTrackAfgoerelse,
    ],
    when: When::Always,
    closes: &[],
    counting: Counting::Effect,
    ways: &[Way::BpaToo, Way::EveryTakes(RequirementKind::ReasonsAndGuidance)],
    rows: &[since(
        (2014, 1, 1),
        Unit::Condition,
        0,
        &[&[LBK_433_2014.at("§ 25, stk. 1")], &[LBK_433_2014.at("§ 22")]],
    )
    .known_before((2014, 4, 22), Confidence::Inferred)],
};
