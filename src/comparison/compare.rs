//! Comparing: each part of the later assessment with what it carries on, then what ended.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::carried::{Level, back, chain};
use super::{
    Change, ComparedIndikator, ComparedKriterium, ComparedTema, Comparison, Named, NotComparable,
    Side,
};
use crate::assessment::{Assessed, Judgement};
use crate::exact::{Fraction, Overflow};
use crate::input::{ProblemKind, Problems};
use crate::law::Bilingual;
use crate::model::{Judged, Model};
use crate::scoring::{
    IndikatorResultat, KriteriumResultat, Method, Profil, Score, TemaResultat, profil,
};

/// Compares two assessments of one area, the earlier first.
///
/// Themes are followed across versions of the model by what each carries on. Across the
/// break of 1 January 2026 the 1-5 scores of 2025 can only be compared with the 1-5 signs
/// that may stand beside the judgements; met and not met are compared from 2026 on.
///
/// # Errors
/// [`ProblemKind::AreasDiffer`], [`ProblemKind::BeforeIsLater`].
///
/// ```
/// use kvalitetsmodel::assessment::{Answer, Assessed, Kind};
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::comparison::{Change, compare};
/// use kvalitetsmodel::model::{Area, Model};
/// use kvalitetsmodel::scoring::Method;
///
/// let date = Date::parse("2025-06-01").expect("a real date");
/// let model = Model::on(Area::Tilbud, date).expect("a model for 2025");
/// let mut before = Assessed::new(model, date, Kind::Drift)?;
/// let mut after = before.clone();
/// before.answer("10.a", Answer::Score3)?;
/// after.answer("10.a", Answer::Score4)?;
/// let comparison = compare(&before, &after, Method::Nested)?;
/// let kompetencer = comparison.temaer.iter().find(|tema| {
///     tema.scores.after.as_ref().is_some_and(|after| after.id == "t6")
/// });
/// assert_eq!(kompetencer.map(|tema| tema.scores.change), Some(Change::Up));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn compare(
    before: &Assessed<'_>,
    after: &Assessed<'_>,
    method: Method,
) -> Result<Comparison, Problems> {
    let (areas, dates) = ((before.model.area(), after.model.area()), (before.date, after.date));
    if areas.0 != areas.1 {
        let (before, after) = (areas.0.id(), areas.1.id());
        return Err(Problems::whole(ProblemKind::AreasDiffer { before, after }));
    }
    if dates.0 > dates.1 {
        let (before, after) = (dates.0.to_string(), dates.1.to_string());
        return Err(Problems::whole(ProblemKind::BeforeIsLater { before, after }));
    }
    let pair = Pair {
        before: profil(before, method)?,
        after: profil(after, method)?,
        chain: chain(before.model, after.model),
        judged: (before.model.judged(), after.model.judged()),
        after_model: after.model,
    };
    let temaer = pair.temaer()?;
    let Pair { before: earlier, after: later, .. } = pair;
    Ok(Comparison {
        same_model: earlier.model.hash == later.model.hash,
        before: Side { date: before.date, model: earlier.model },
        after: Side { date: after.date, model: later.model },
        temaer,
    })
}

/// Both profiles, and how to get from the later model to the earlier one.
struct Pair<'m> {
    before: Profil,
    after: Profil,
    chain: Option<Vec<&'m Model>>,
    judged: (Judged, Judged),
    after_model: &'m Model,
}

impl Pair<'_> {
    fn temaer(&self) -> Result<Vec<ComparedTema>, Overflow> {
        let later = self.after.temaer.iter().map(|tema| self.tema(tema));
        let mut temaer = later.collect::<Result<Vec<_>, _>>()?;
        let carried: Vec<Option<String>> =
            self.after.temaer.iter().map(|tema| self.earlier(Level::Tema, &tema.id)).collect();
        for tema in &self.before.temaer {
            if !carried.contains(&Some(tema.id.clone())) {
                temaer.push(self.ended_tema(tema));
            }
        }
        Ok(temaer)
    }

    /// What an id of the later model was called in the earlier one.
    fn earlier(&self, level: Level, id: &str) -> Option<String> {
        let chain = self.chain.as_ref()?;
        if chain.is_empty() {
            return Some(id.to_string());
        }
        // The id is borrowed from the model, so that the way back can be too.
        let model = self.after_model;
        let own = match level {
            Level::Tema => model.temaer().iter().map(|one| &*one.id).find(|own| *own == id),
            Level::Kriterium => model.kriterier().map(|one| &*one.id).find(|own| *own == id),
            Level::Indikator => {
                let mut indikatorer = model.kriterier().flat_map(|one| one.indikatorer.iter());
                indikatorer.find(|one| one.id == id).map(|one| &*one.id)
            }
        };
        back(chain, level, own?).map(String::from)
    }

    fn tema(&self, after: &TemaResultat) -> Result<ComparedTema, Overflow> {
        let id = self.earlier(Level::Tema, &after.id);
        let before = id.and_then(|id| self.before.temaer.iter().find(|tema| tema.id == id));
        let mut scores = compared(
            before.map(|tema| named(&tema.id, &tema.label)),
            Some(named(&after.id, &after.label)),
            before.and_then(|tema| tema.mean.as_ref()),
            after.mean.as_ref(),
        )?;
        if before.is_some_and(|before| !self.same_criteria(before, after)) {
            scores = scores.not_comparable(NotComparable::OtherCriteria);
        } else if scores.difference.is_none() && self.judged.0 != self.judged.1 {
            scores.reason.get_or_insert(NotComparable::ScoresAgainstJudgements);
        }
        let kriterier = after.kriterier.iter().map(|kriterium| self.kriterium(kriterium));
        Ok(ComparedTema { scores, kriterier: kriterier.collect::<Result<Vec<_>, _>>()? })
    }

    /// Whether the theme's criteria carry on exactly those of the earlier theme.
    fn same_criteria(&self, before: &TemaResultat, after: &TemaResultat) -> bool {
        let carries = |one: &KriteriumResultat| {
            let id = self.earlier(Level::Kriterium, &one.id);
            id.is_some_and(|id| before.kriterier.iter().any(|earlier| earlier.id == id))
        };
        // No criterion is carried on twice, so equal numbers and every one found is all.
        before.kriterier.len() == after.kriterier.len() && after.kriterier.iter().all(carries)
    }

    fn kriterium(&self, after: &KriteriumResultat) -> Result<ComparedKriterium, Overflow> {
        let id = self.earlier(Level::Kriterium, &after.id);
        let before = id.and_then(|id| self.earlier_kriterium(&id));
        let scores = compared(
            before.map(|one| named(&one.id, &one.label)),
            Some(named(&after.id, &after.label)),
            before.and_then(|one| one.mean.as_ref()),
            after.mean.as_ref(),
        )?;
        let from_judgement = before.and_then(|one| one.judgement);
        let indikatorer = after.indikatorer.iter().map(|one| self.indikator(one));
        Ok(ComparedKriterium {
            scores,
            judgement: from_judgement.zip(after.judgement).map(|(from, to)| rejudged(from, to)),
            from_judgement,
            to_judgement: after.judgement,
            indikatorer: indikatorer.collect::<Result<Vec<_>, _>>()?,
        })
    }

    fn indikator(&self, after: &IndikatorResultat) -> Result<ComparedIndikator, Overflow> {
        let id = self.earlier(Level::Indikator, &after.id);
        let before = id.and_then(|id| self.earlier_indikator(&id));
        compared(
            before.map(|one| named(&one.id, &one.label)),
            Some(named(&after.id, &after.label)),
            before.and_then(indikator_score).as_ref(),
            indikator_score(after).as_ref(),
        )
    }

    fn earlier_kriterium(&self, id: &str) -> Option<&KriteriumResultat> {
        self.before.temaer.iter().flat_map(|tema| &tema.kriterier).find(|one| one.id == id)
    }

    fn earlier_indikator(&self, id: &str) -> Option<&IndikatorResultat> {
        let kriterier = self.before.temaer.iter().flat_map(|tema| &tema.kriterier);
        kriterier.flat_map(|one| &one.indikatorer).find(|one| one.id == id)
    }

    /// A theme that no theme of the later model carries on, with those of its criteria that
    /// ended with it.
    fn ended_tema(&self, tema: &TemaResultat) -> ComparedTema {
        let carried: Vec<Option<String>> = self
            .after_model
            .kriterier()
            .map(|one| self.earlier(Level::Kriterium, &one.id))
            .collect();
        let ended = tema.kriterier.iter().filter(|one| !carried.contains(&Some(one.id.clone())));
        let kriterier = ended.map(|one| ComparedKriterium {
            scores: ended_part(&one.id, &one.label, one.mean.clone()),
            judgement: None,
            from_judgement: one.judgement,
            to_judgement: None,
            indikatorer: one
                .indikatorer
                .iter()
                .map(|its| ended_part(&its.id, &its.label, indikator_score(its)))
                .collect(),
        });
        ComparedTema {
            scores: ended_part(&tema.id, &tema.label, tema.mean.clone()),
            kriterier: kriterier.collect(),
        }
    }
}

/// The score of an indicator that counts.
fn indikator_score(indikator: &IndikatorResultat) -> Option<Score> {
    let answer = indikator.answer.filter(|_| indikator.applies);
    answer.and_then(crate::assessment::Answer::as_fraction).map(Score::from)
}

fn named(id: &str, label: &Bilingual) -> Named {
    Named { id: id.to_string(), label: label.clone() }
}

fn compared(
    before: Option<Named>,
    after: Option<Named>,
    from: Option<&Score>,
    to: Option<&Score>,
) -> Result<ComparedIndikator, Overflow> {
    let exact = |score: Option<&Score>| score.map(Score::exact).transpose();
    let (was, is) = (exact(from)?, exact(to)?);
    let difference = was.zip(is).map(|(was, is)| is.minus(was)).transpose()?;
    let change = match (was, is) {
        (None, None) => Change::Unscored,
        (None, Some(_)) => Change::New,
        (Some(_), None) => Change::Gone,
        (Some(was), Some(is)) => direction(was, is),
    };
    Ok(ComparedIndikator {
        reason: before.is_none().then_some(NotComparable::NotThereBefore),
        before,
        after,
        change,
        from: from.cloned(),
        to: to.cloned(),
        difference: difference.map(Into::into),
    })
}

fn direction(was: Fraction, is: Fraction) -> Change {
    match is.cmp(&was) {
        core::cmp::Ordering::Less => Change::Down,
        core::cmp::Ordering::Equal => Change::Same,
        core::cmp::Ordering::Greater => Change::Up,
    }
}

fn ended_part(id: &str, label: &Bilingual, from: Option<Score>) -> ComparedIndikator {
    ComparedIndikator {
        before: Some(named(id, label)),
        after: None,
        change: if from.is_some() { Change::Gone } else { Change::Unscored },
        from,
        to: None,
        difference: None,
        reason: Some(NotComparable::Ended),
    }
}

fn rejudged(from: Judgement, to: Judgement) -> Change {
    use Judgement::{Met, NotJudged, NotMet};
    match (from, to) {
        (NotMet, Met) => Change::Up,
        (Met, NotMet) => Change::Down,
        (Met, Met) | (NotMet, NotMet) => Change::Same,
        (NotJudged, Met | NotMet) => Change::New,
        (Met | NotMet, NotJudged) => Change::Gone,
        (NotJudged, NotJudged) => Change::Unscored,
    }
}

impl ComparedIndikator {
    /// The same, without a claim about how it changed where both sides have a score.
    fn not_comparable(mut self, reason: NotComparable) -> Self {
        if self.from.is_some() && self.to.is_some() {
            self.change = Change::NotComparable;
        }
        self.difference = None;
        self.reason = Some(reason);
        self
    }
}
