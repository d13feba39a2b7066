//! What holds of every assessment, tried on thousands of them.
//!
//! The rules are those of the domain notes, "Scoring up to 2025", and of BEK 1559/2025
//! § 10, stk. 2; each property names the one it checks.
mod support;

use kvalitetsmodel::assessment::JudgedKriterium;
use kvalitetsmodel::assessment::{Answer, Answered, Assessed, Judgement, Kind, Vurdering};
use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::comparison::{Change, ComparedIndikator, Comparison, compare};
use kvalitetsmodel::exact::{Fraction, shown_difference, shown_score, tenths};
use kvalitetsmodel::model::{BUILT_IN, Judged, Model, Tilbudstype};
use kvalitetsmodel::scoring::{Conjunction, Method, Profil, Score, TemaResultat, profil};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::json;
use support::{day, value};

/// An assessment and the model it is of.
#[derive(Debug, Clone)]
struct Sample {
    model: &'static Model,
    vurdering: Vurdering,
}

impl Sample {
    fn assessed(&self) -> Assessed<'static> {
        self.vurdering.on(self.model).expect("a good assessment")
    }

    fn profil(&self, method: Method) -> Profil<'static> {
        profil(&self.assessed(), method).expect("no overflow")
    }
}

const SCORES: [Answer; 5] =
    [Answer::Score1, Answer::Score2, Answer::Score3, Answer::Score4, Answer::Score5];

fn answers(kind: Kind) -> Vec<Option<Answer>> {
    let words = [None, Some(Answer::NotApplicable), Some(Answer::NotAssessed)];
    let meant = match kind {
        Kind::Drift => SCORES.map(Some).to_vec(),
        Kind::Godkendelse => vec![Some(Answer::Forventes), Some(Answer::ForventesIkke)],
        other => panic!("a kind of assessment without answers: {other:?}"),
    };
    words.into_iter().chain(meant).collect()
}

/// Days of every rule a version has: its first and last, and both sides of 1 January 2024.
fn days(model: &Model) -> Vec<Date> {
    let ends = [Some(model.validity().from), model.validity().to];
    let others = ["2014-06-01", "2023-12-31", "2024-01-01", "2025-06-01", "2031-05-05"].map(day);
    let all = ends.into_iter().flatten().chain(others);
    all.filter(|date| model.validity().contains(*date)).collect()
}

fn samples_of(models: Vec<&'static Model>, kind: Kind) -> impl Strategy<Value = Sample> {
    (select(models), any::<Index>(), any::<u16>(), any::<Option<bool>>()).prop_flat_map(
        move |(model, date, bits, bestyrelse)| {
            let leaves: Vec<String> = model.leaves().map(|leaf| leaf.id().to_owned()).collect();
            let kriterier: Vec<String> = model.kriterier().map(|one| one.id.to_string()).collect();
            let judged = model.judged() == Judged::Criteria;
            let answered = prop::collection::vec(select(answers(kind)), leaves.len());
            let judgements = prop::collection::vec(select(Judgement::ALL), kriterier.len());
            (answered, judgements).prop_map(move |(answered, judgements)| {
                let types = Tilbudstype::ALL.iter().copied();
                let types = types.filter(|one| one.area() == model.area());
                // No more than a few types at a time, or nothing would ever be excluded.
                let mask = bits & (bits >> 5) & (bits >> 8);
                let types = types.enumerate().filter(|(at, _)| mask >> at & 1 == 1);
                let tilbudstyper = types.map(|(_, one)| one).collect();
                let answers = leaves.iter().zip(&answered);
                let criteria = kriterier.iter().zip(&judgements).filter(|_| judged);
                let date = days(model)[date.index(days(model).len())];
                let mut vurdering = Vurdering::new(model.area(), date);
                vurdering.kind = kind;
                (vurdering.tilbud.tilbudstyper, vurdering.tilbud.bestyrelse) =
                    (tilbudstyper, bestyrelse);
                vurdering.answers =
                    answers.filter_map(|(id, one)| one.map(|one| said(id, one))).collect();
                vurdering.criteria = criteria.map(|(id, one)| judged_as(id, *one)).collect();
                Sample { model, vurdering }
            })
        },
    )
}

fn samples() -> impl Strategy<Value = Sample> {
    prop_oneof![
        3 => samples_of(BUILT_IN.to_vec(), Kind::Drift),
        1 => samples_of(BUILT_IN.to_vec(), Kind::Godkendelse),
    ]
}

fn scored() -> impl Strategy<Value = Sample> {
    samples_of(BUILT_IN.to_vec(), Kind::Drift)
}

fn judged() -> impl Strategy<Value = Sample> {
    let models = BUILT_IN.into_iter().filter(|model| model.judged() == Judged::Criteria);
    samples_of(models.collect(), Kind::Drift)
}

fn said(id: &str, answer: Answer) -> Answered {
    Answered::new(id, answer)
}

fn judged_as(id: &str, judgement: Judgement) -> JudgedKriterium {
    JudgedKriterium::new(id, judgement)
}

fn methods() -> impl Strategy<Value = Method> {
    select(Method::ALL)
}

/// A number by cross-multiplication only: nothing of the crate's own arithmetic.
fn cmp(one: &Score, other: &Score) -> std::cmp::Ordering {
    let product = |a: i64, b: i64| i128::from(a) * i128::from(b);
    product(one.numerator, other.denominator).cmp(&product(other.numerator, one.denominator))
}

/// The scores that count in a theme, criterion by criterion.
fn counting(profil: &Profil<'_>, at: usize) -> Vec<Vec<u8>> {
    let mut kriterier = Vec::new();
    for kriterium in &profil.temaer[at].kriterier {
        let leaves = kriterium.indikatorer.iter().filter(|one| one.applies).map(|one| one.answer);
        // A school's exemption takes no plejefamilie: a criterion scored itself always applies.
        let all = leaves.chain([kriterium.answer]).flatten();
        kriterier.push(all.filter_map(Answer::as_score).collect());
    }
    kriterier
}

fn means<'p>(profil: &'p Profil<'_>) -> impl Iterator<Item = &'p Score> {
    profil.temaer.iter().flat_map(|tema| {
        let other = tema.other.as_ref().map(|other| &other.mean);
        let of_kriterier = tema.kriterier.iter().filter_map(|one| one.mean.as_ref());
        tema.mean.iter().chain(other).chain(of_kriterier)
    })
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a.abs() } else { gcd(b, a % b) }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..Default::default() })]

    #[test]
    fn the_order_of_answers_and_judgements_never_matters(
        (sample, answers, criteria) in samples().prop_flat_map(|sample| {
            let answers = Just(sample.vurdering.answers.clone()).prop_shuffle();
            let criteria = Just(sample.vurdering.criteria.clone()).prop_shuffle();
            (Just(sample), answers, criteria)
        }),
        method in methods(),
    ) {
        let mut shuffled = sample.clone();
        shuffled.vurdering.answers = answers;
        shuffled.vurdering.criteria = criteria;
        prop_assert_eq!(sample.profil(method), shuffled.profil(method));
    }

    #[test]
    fn raising_an_indicator_never_lowers_a_theme_and_moves_no_other(
        sample in scored(), which in any::<Index>(), method in methods(),
    ) {
        let answers = &sample.vurdering.answers;
        let raisable: Vec<usize> = (0..answers.len())
            .filter(|at| answers[*at].answer.as_score().is_some_and(|score| score < 5))
            .collect();
        prop_assume!(!raisable.is_empty());
        let at = raisable[which.index(raisable.len())];
        let mut raised = sample.clone();
        let score = answers[at].answer.as_score().expect("a score");
        raised.vurdering.answers[at].answer = SCORES[usize::from(score)];
        let (before, after) = (sample.profil(method), raised.profil(method));
        let mut moved = 0;
        for (was, is) in before.temaer.iter().zip(&after.temaer) {
            match (&was.mean, &is.mean) {
                (Some(was), Some(is)) => {
                    prop_assert!(cmp(is, was).is_ge());
                    moved += usize::from(is != was);
                }
                (was, is) => prop_assert_eq!(was, is),
            }
        }
        prop_assert!(moved <= 1);
    }

    #[test]
    fn every_mean_lies_within_its_inputs_and_is_there_exactly_where_something_is_scored(
        sample in samples(), method in methods(),
    ) {
        let profil = sample.profil(method);
        for (at, tema) in profil.temaer.iter().enumerate() {
            let scores: Vec<u8> = counting(&profil, at).concat();
            prop_assert_eq!(tema.mean.is_some(), !scores.is_empty());
            for mean in tema.mean.iter().chain(tema.other.as_ref().map(|other| &other.mean)) {
                let bound = |score: &u8| Score::from(Fraction::whole(i64::from(*score)));
                let lowest = scores.iter().min().map(bound).expect("a score");
                let highest = scores.iter().max().map(bound).expect("a score");
                prop_assert!(cmp(&lowest, mean).is_le() && cmp(mean, &highest).is_le());
            }
        }
    }

    #[test]
    fn nested_equals_flat_where_criteria_have_equally_many_scored_indicators(
        sample in scored(), method in methods(),
    ) {
        let profil = sample.profil(method);
        for (at, tema) in profil.temaer.iter().enumerate() {
            let sizes: Vec<usize> = counting(&profil, at).iter().map(Vec::len).collect();
            let mut scored = sizes.iter().filter(|size| **size > 0);
            let first = scored.next();
            if scored.all(|size| Some(size) == first) {
                prop_assert!(tema.other.is_none(), "{}: {:?}", tema.id, tema.other);
            }
        }
    }

    #[test]
    fn the_other_method_is_named_and_differs_and_is_what_that_method_gives(
        sample in scored(), method in methods(),
    ) {
        let (chosen, other) = (sample.profil(method), sample.profil(method.other()));
        prop_assert_eq!((chosen.method, other.method), (method, method.other()));
        for (one, its) in chosen.temaer.iter().zip(&other.temaer) {
            prop_assert_eq!(one.other.is_some(), one.mean != its.mean);
            if let Some(beside) = &one.other {
                prop_assert_eq!(beside.method, method.other());
                prop_assert_eq!(Some(&beside.mean), its.mean.as_ref());
            }
        }
    }

    #[test]
    fn a_not_applicable_answer_changes_nothing_but_the_share(
        sample in samples(), which in any::<Index>(), method in methods(),
    ) {
        let open: Vec<String> = sample.model.leaves().map(|leaf| leaf.id().to_owned())
            .filter(|id| sample.vurdering.answers.iter().all(|one| one.id != *id))
            .collect();
        prop_assume!(!open.is_empty());
        let id = &open[which.index(open.len())];
        let mut added = sample.clone();
        added.vurdering.answers.push(said(id, Answer::NotApplicable));
        let (before, after) = (sample.profil(method), added.profil(method));
        prop_assert_eq!(&before.all_criteria, &after.all_criteria);
        for (was, is) in before.temaer.iter().zip(&after.temaer) {
            prop_assert_eq!((&was.mean, &was.other, was.expected), (&is.mean, &is.other, is.expected));
            prop_assert_eq!(was.answered.answered, is.answered.answered);
            let fewer = was.answered.applicable - is.answered.applicable;
            prop_assert!(fewer <= 1);
            for (was, is) in was.kriterier.iter().zip(&is.kriterier) {
                prop_assert_eq!((&was.mean, was.expected, was.judgement), (&is.mean, is.expected, is.judgement));
                prop_assert_eq!(was.answered.answered, is.answered.answered);
            }
        }
    }

    #[test]
    fn not_assessed_said_is_the_same_number_as_not_said(sample in samples(), method in methods()) {
        let mut silent = sample.clone();
        silent.vurdering.answers.retain(|one| one.answer != Answer::NotAssessed);
        silent.vurdering.criteria.retain(|one| one.judgement != Judgement::NotJudged);
        let (before, after) = (sample.profil(method), silent.profil(method));
        prop_assert_eq!(&before.all_criteria, &after.all_criteria);
        let numbers = |tema: &TemaResultat<'_>| (tema.mean.clone(), tema.answered, tema.expected);
        for (was, is) in before.temaer.iter().zip(&after.temaer) {
            prop_assert_eq!(numbers(was), numbers(is));
        }
    }

    #[test]
    fn the_share_of_the_whole_is_the_sum_of_the_themes_and_never_more_than_applies(
        sample in samples(), method in methods(),
    ) {
        let profil = sample.profil(method);
        let sum = |of: fn(&TemaResultat<'_>) -> u32| profil.temaer.iter().map(of).sum::<u32>();
        prop_assert_eq!(profil.answered.answered, sum(|tema| tema.answered.answered));
        prop_assert_eq!(profil.answered.applicable, sum(|tema| tema.answered.applicable));
        for tema in &profil.temaer {
            prop_assert!(tema.answered.answered <= tema.answered.applicable);
        }
    }

    #[test]
    fn the_answer_of_2026_never_becomes_met_by_a_not_met_and_never_leaves_it_either(
        sample in judged(), which in any::<Index>(),
    ) {
        // BEK 1559/2025 § 10, stk. 2: one not met settles it.
        let mut worse = sample.clone();
        let at = which.index(worse.vurdering.criteria.len());
        worse.vurdering.criteria[at].judgement = Judgement::NotMet;
        let all = worse.profil(Method::Nested).all_criteria.expect("criteria are judged");
        prop_assert_eq!(all.answer, Conjunction::NotMet);
        prop_assert!(all.not_met.contains(&&*worse.vurdering.criteria[at].id));
    }

    #[test]
    fn the_answer_of_2026_is_met_only_where_every_criterion_is(sample in judged()) {
        let all = sample.profil(Method::Nested).all_criteria.expect("criteria are judged");
        let judgements: Vec<Judgement> =
            sample.vurdering.criteria.iter().map(|one| one.judgement).collect();
        let every = judgements.iter().all(|one| *one == Judgement::Met);
        prop_assert_eq!(all.answer == Conjunction::Met, every);
        prop_assert_eq!(
            all.met.len() + all.not_met.len() + all.not_judged.len(),
            sample.model.kriterier().count()
        );
    }

    #[test]
    fn an_unanswered_criterion_never_counts_as_met(sample in judged(), which in any::<Index>()) {
        let mut silent = sample.clone();
        for one in &mut silent.vurdering.criteria {
            one.judgement = Judgement::Met;
        }
        let gone = silent.vurdering.criteria.remove(which.index(silent.vurdering.criteria.len()));
        let all = silent.profil(Method::Nested).all_criteria.expect("criteria are judged");
        prop_assert_eq!(all.answer, Conjunction::Open);
        prop_assert_eq!(all.not_judged, vec![&*gone.id]);
    }

    #[test]
    fn signs_never_touch_the_answer_of_2026(sample in judged()) {
        let mut bare = sample.clone();
        bare.vurdering.answers.clear();
        let answer = |one: &Sample| one.profil(Method::Nested).all_criteria;
        prop_assert_eq!(answer(&sample), answer(&bare));
    }

    #[test]
    fn fractions_are_in_lowest_terms_and_shown_half_up(sample in scored(), method in methods()) {
        for mean in means(&sample.profil(method)) {
            let Score { numerator: n, denominator: d, shown, .. } = mean;
            prop_assert!(*d >= 1 && gcd(*n, *d) == 1, "{n}/{d}");
            prop_assert_eq!(shown, &half_up(*n, *d));
        }
    }

    #[test]
    fn comparing_with_oneself_finds_no_change(sample in samples(), method in methods()) {
        let assessed = sample.assessed();
        let comparison = compare(&assessed, &assessed, method).expect("the same area");
        prop_assert!(comparison.same_model);
        for one in compared(&comparison) {
            let change = if one.from.is_some() { Change::Same } else { Change::Unscored };
            prop_assert_eq!(one.change, change);
            prop_assert_eq!(&one.from, &one.to);
            prop_assert!(one.reason.is_none());
        }
    }

    #[test]
    fn comparison_is_antisymmetric_on_equal_days(
        (one, other) in select(BUILT_IN.to_vec()).prop_flat_map(|model| {
            (samples_of(vec![model], Kind::Drift), samples_of(vec![model], Kind::Drift))
        }),
        method in methods(),
    ) {
        let mut other = other;
        other.vurdering.date = one.vurdering.date;
        let (one, other) = (one.assessed(), other.assessed());
        let there = compare(&one, &other, method).expect("comparable");
        let back = compare(&other, &one, method).expect("comparable");
        let (there, back) = (compared(&there), compared(&back));
        prop_assert_eq!(there.len(), back.len());
        for (there, back) in there.into_iter().zip(back) {
            prop_assert_eq!((&there.from, &there.to), (&back.to, &back.from));
            let opposite = match there.change {
                Change::Up => Change::Down,
                Change::Down => Change::Up,
                Change::New => Change::Gone,
                Change::Gone => Change::New,
                same => same,
            };
            prop_assert_eq!(back.change, opposite);
            let parts = |one: &ComparedIndikator<'_>| {
                one.difference.as_ref().map(|its| (its.numerator, its.denominator))
            };
            prop_assert_eq!(parts(there).map(|(n, d)| (-n, d)), parts(back));
        }
    }

    #[test]
    fn a_difference_is_later_less_earlier_and_its_sign_is_the_change(
        (one, other) in select(BUILT_IN.to_vec()).prop_flat_map(|model| {
            (samples_of(vec![model], Kind::Drift), samples_of(vec![model], Kind::Drift))
        }),
    ) {
        let mut other = other;
        other.vurdering.date = one.vurdering.date;
        let (one, other) = (one.assessed(), other.assessed());
        let comparison = compare(&one, &other, Method::Nested).expect("comparable");
        for one in compared(&comparison) {
            let (Some(from), Some(to), Some(its)) = (&one.from, &one.to, &one.difference) else {
                prop_assert!(one.difference.is_none());
                continue;
            };
            // to - from = n/d, cross-multiplied.
            let wide = i128::from;
            let left = wide(to.numerator) * wide(from.denominator) - wide(from.numerator) * wide(to.denominator);
            prop_assert_eq!(
                left * wide(its.denominator),
                wide(its.numerator) * wide(from.denominator) * wide(to.denominator)
            );
            prop_assert_eq!(gcd(its.numerator, its.denominator), 1);
            prop_assert_eq!(one.change, match its.numerator { ..0 => Change::Down, 0 => Change::Same, _ => Change::Up });
            let sign = match its.numerator { ..0 => '\u{2212}', 0 => '\u{b1}', _ => '+' };
            prop_assert!(its.shown.starts_with(sign), "{}", its.shown);
        }
    }

    #[test]
    fn rounding_is_half_up_for_every_fraction(n in -10_000_i64..10_000, d in 1_i64..10_000) {
        let number = Fraction::new(n, d).expect("a fraction");
        let tenths = tenths(number);
        // The nearest tenth, and of two equally near ones the upper: -d <= 20n - 2dt < d, turned round.
        let twice = 20 * n - 2 * d * tenths;
        prop_assert!(-d <= twice && twice < d, "{n}/{d} -> {tenths}");
        let text = shown_score(number);
        prop_assert_eq!(text.replace('\u{2212}', "-").replace(',', "").parse(), Ok(tenths));
        prop_assert_eq!(text.split(',').nth(1).map(str::len), Some(1));
        let difference = shown_difference(number);
        let size = difference.trim_start_matches(['+', '\u{b1}', '\u{2212}']);
        prop_assert_eq!(size, text.trim_start_matches('\u{2212}'));
    }

    #[test]
    fn sums_differences_and_means_are_exact(parts in prop::collection::vec((-500_i64..500, 1_i64..60), 1..8)) {
        let fractions: Vec<Fraction> =
            parts.iter().map(|(n, d)| Fraction::new(*n, *d).expect("a fraction")).collect();
        let mean = Fraction::mean(&fractions).expect("it fits").expect("not empty");
        // Over one common denominator, in wide whole numbers.
        let common: i128 = parts.iter().map(|(_, d)| i128::from(*d)).product();
        let sum: i128 = parts.iter().map(|(n, d)| i128::from(*n) * (common / i128::from(*d))).sum();
        let count = i128::try_from(parts.len()).expect("few");
        prop_assert_eq!(
            i128::from(mean.numerator()) * common * count,
            sum * i128::from(mean.denominator())
        );
        let (first, last) = (fractions[0], fractions[fractions.len() - 1]);
        let difference = first.minus(last).expect("it fits");
        prop_assert_eq!(difference.plus(last), Ok(first));
        prop_assert_eq!(gcd(mean.numerator(), mean.denominator()), 1);
    }
}

/// `3,7` of n/d, by whole numbers only; for n > 0.
fn half_up(n: i64, d: i64) -> String {
    let tenths = (0..=50).rev().find(|tenths| 20 * n >= d * (2 * tenths - 1)).expect("within 0-5");
    format!("{},{}", tenths / 10, tenths % 10)
}

fn compared<'c, 'm>(comparison: &'c Comparison<'m>) -> Vec<&'c ComparedIndikator<'m>> {
    let mut all = Vec::new();
    for tema in &comparison.temaer {
        all.push(&tema.scores);
        for kriterium in &tema.kriterier {
            all.push(&kriterium.scores);
            all.extend(&kriterium.indikatorer);
        }
    }
    all
}

/// One theme with criteria of these sizes.
fn wide_model(sizes: &[usize]) -> Model {
    let basis = json!({ "act": "Egen", "paragraph": "1", "confidence": "open" });
    let indikator = |k: usize, i: usize| json!({ "id": format!("{k}.{i}"), "label": "x", "confidence": "open" });
    let kriterier: Vec<_> = sizes
        .iter()
        .enumerate()
        .map(|(k, size)| {
            let indikatorer: Vec<_> = (0..*size).map(|i| indikator(k, i)).collect();
            json!({ "id": format!("k{k}"), "label": "x", "confidence": "open", "indikatorer": indikatorer })
        })
        .collect();
    let model = json!({
        "id": "bred", "area": "tilbud", "name": "Bred", "judged": "scores",
        "validity": { "from": "2020-01-01" }, "basis": [basis],
        "temaer": [{ "id": "t1", "nr": 1, "label": "x", "basis": basis, "kriterier": kriterier }],
    });
    Model::read(&value(&model)).unwrap_or_else(|problems| panic!("{problems}"))
}

/// An assessment of it that leaves out the last criteria; the scores by place.
fn wide<'m>(
    model: &'m Model,
    leave_out: usize,
    score: impl Fn(usize, usize) -> u8,
) -> Assessed<'m> {
    let mut assessed = Assessed::new(model, day("2025-01-01"), Kind::Drift).expect("in force");
    let count = model.kriterier().count() - leave_out;
    for (k, kriterium) in model.kriterier().take(count).enumerate() {
        for (i, indikator) in kriterium.indikatorer.iter().enumerate() {
            let answer = SCORES[usize::from(score(k, i)) - 1];
            assessed.answer(&indikator.id, answer).expect("a score");
        }
    }
    assessed
}

/// JavaScript's largest exact whole number.
const SAFE: i64 = (1 << 53) - 1;

fn safe_in_javascript(before: &Assessed<'_>, after: &Assessed<'_>) -> i64 {
    let mut largest = 0;
    for method in Method::ALL {
        for assessed in [before, after] {
            let profil = profil(assessed, *method).expect("no overflow");
            for mean in means(&profil) {
                largest = largest.max(mean.numerator).max(mean.denominator);
            }
        }
        let comparison = compare(before, after, *method).expect("no overflow");
        for one in compared(&comparison) {
            if let Some(its) = &one.difference {
                largest = largest.max(its.numerator.abs()).max(its.denominator);
            }
        }
    }
    assert!(largest <= SAFE, "{largest}");
    largest
}

#[test]
fn numbers_of_the_largest_model_are_exact_in_javascript() {
    // Criteria of 1 to 30 indicators, each criterion's mean with its size as denominator: the
    // least common multiple of 1..30 is the worst a theme's denominator can be.
    let sizes: Vec<usize> = (1..=30).collect();
    let model = wide_model(&sizes);
    let low = wide(&model, 0, |_, i| if i == 0 { 2 } else { 1 });
    let high = wide(&model, 1, |_, i| if i == 0 { 4 } else { 5 });
    let largest = safe_in_javascript(&low, &high);
    // It must be a hard case: beyond 32 bits by far, or the test would show nothing.
    assert!(largest > 1 << 40, "{largest}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..Default::default() })]

    #[test]
    fn numbers_of_any_large_model_are_exact_in_javascript(
        sizes in prop::collection::vec(1_usize..=30, 20..=30),
        scores in prop::collection::vec(1_u8..=5, 61),
        leave_out in 0_usize..3,
    ) {
        let model = wide_model(&sizes);
        let one = wide(&model, 0, |k, i| scores[(k * 7 + i) % 61]);
        let other = wide(&model, leave_out, |k, i| scores[(k * 5 + i * 3 + 1) % 61]);
        safe_in_javascript(&one, &other);
    }
}
