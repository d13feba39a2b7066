//! Comparing: each part of the later assessment with what it carries on, then what ended.

use alloc::vec::Vec;

use super::carried::{Level, back, chain};
use super::{
    Change, ComparedIndikator, ComparedKriterium, ComparedTema, Comparison, Named, NotComparable,
    Side,
};
use crate::assessment::{Answer, Assessed, Judgement};
use crate::exact::Overflow;
use crate::input::{ProblemKind, Problems};
use crate::law::Bilingual;
use crate::model::Model;
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
pub fn compare<'m>(
    before: &Assessed<'m>,
    after: &Assessed<'m>,
    method: Method,
) -> Result<Comparison<'m>, Problems> {
    let areas = (before.model.area(), after.model.area());
    if areas.0 != areas.1 {
        let (before, after) = (areas.0.id(), areas.1.id());
        return Err(Problems::whole(ProblemKind::AreasDiffer { before, after }));
    }
    if before.date > after.date {
        let (before, after) = (before.date.text(), after.date.text());
        return Err(Problems::whole(ProblemKind::BeforeIsLater { before, after }));
    }
    let pair = Pair {
        before: profil(before, method)?,
        after: profil(after, method)?,
        chain: chain(before.model, after.model),
        judges_alike: before.model.judged() == after.model.judged(),
    };
    let temaer = pair.temaer()?;
    let (earlier, later) = (pair.before.model, pair.after.model);
    Ok(Comparison {
        same_model: earlier.hash == later.hash,
        before: Side { date: before.date, model: earlier },
        after: Side { date: after.date, model: later },
        temaer,
    })
}

/// Both profiles, and how to get from the later model to the earlier one.
struct Pair<'m> {
    before: Profil<'m>,
    after: Profil<'m>,
    chain: Option<Vec<&'m Model>>,
    /// Whether both versions score, or both judge criteria.
    judges_alike: bool,
}

impl<'m> Pair<'m> {
    fn temaer(&self) -> Result<Vec<ComparedTema<'m>>, Overflow> {
        let mut temaer = Vec::new();
        let mut carried = Vec::new();
        for tema in &self.after.temaer {
            carried.extend(self.earlier(Level::Tema, tema.id));
            temaer.push(self.tema(tema)?);
        }
        for tema in &self.before.temaer {
            if !carried.contains(&tema.id) {
                temaer.push(self.ended_tema(tema));
            }
        }
        Ok(temaer)
    }

    /// What an id of the later model was called in the earlier one.
    fn earlier(&self, level: Level, id: &'m str) -> Option<&'m str> {
        back(self.chain.as_ref()?, level, id)
    }

    fn tema(&self, after: &TemaResultat<'m>) -> Result<ComparedTema<'m>, Overflow> {
        let id = self.earlier(Level::Tema, after.id);
        let before = self.before.temaer.iter().find(|tema| Some(tema.id) == id);
        let mut scores = compared(
            before.map(|tema| Named { id: tema.id, label: tema.label }),
            Named { id: after.id, label: after.label },
            before.and_then(|tema| tema.mean.clone()),
            after.mean.clone(),
        )?;
        if before.is_some_and(|before| !self.same_criteria(before, after)) {
            scores.not_comparable(NotComparable::OtherCriteria);
        } else if scores.difference.is_none() && !self.judges_alike {
            scores.reason.get_or_insert(NotComparable::ScoresAgainstJudgements);
        }
        let mut kriterier = Vec::new();
        for kriterium in &after.kriterier {
            kriterier.push(self.kriterium(kriterium)?);
        }
        Ok(ComparedTema { scores, kriterier })
    }

    /// Whether the theme's criteria carry on exactly those of the earlier theme.
    fn same_criteria(&self, before: &TemaResultat<'m>, after: &TemaResultat<'m>) -> bool {
        // No criterion is carried on twice, so equal numbers and every one found is all.
        before.kriterier.len() == after.kriterier.len()
            && after.kriterier.iter().all(|one| {
                let id = self.earlier(Level::Kriterium, one.id);
                before.kriterier.iter().any(|earlier| Some(earlier.id) == id)
            })
    }

    fn kriterium(&self, after: &KriteriumResultat<'m>) -> Result<ComparedKriterium<'m>, Overflow> {
        let id = self.earlier(Level::Kriterium, after.id);
        let mut temaer = self.before.temaer.iter();
        let before = temaer.find_map(|tema| tema.kriterier.iter().find(|one| Some(one.id) == id));
        let scores = compared(
            before.map(|one| Named { id: one.id, label: one.label }),
            Named { id: after.id, label: after.label },
            before.and_then(|one| one.mean.clone()),
            after.mean.clone(),
        )?;
        let from_judgement = before.and_then(|one| one.judgement);
        let mut indikatorer = Vec::new();
        for indikator in &after.indikatorer {
            indikatorer.push(self.indikator(indikator)?);
        }
        Ok(ComparedKriterium {
            scores,
            judgement: from_judgement.zip(after.judgement).map(|(from, to)| rejudged(from, to)),
            from_judgement,
            to_judgement: after.judgement,
            indikatorer,
        })
    }

    fn indikator(&self, after: &IndikatorResultat<'m>) -> Result<ComparedIndikator<'m>, Overflow> {
        let id = self.earlier(Level::Indikator, after.id);
        let mut before = None;
        for tema in &self.before.temaer {
            for kriterium in &tema.kriterier {
                before = before.or(kriterium.indikatorer.iter().find(|one| Some(one.id) == id));
            }
        }
        compared(
            before.map(|one| Named { id: one.id, label: one.label }),
            Named { id: after.id, label: after.label },
            before.and_then(indikator_score),
            indikator_score(after),
        )
    }

    /// A theme that no theme of the later model carries on, with those of its criteria that
    /// ended with it.
    fn ended_tema(&self, tema: &TemaResultat<'m>) -> ComparedTema<'m> {
        let mut carried = Vec::new();
        for later in &self.after.temaer {
            for kriterium in &later.kriterier {
                carried.extend(self.earlier(Level::Kriterium, kriterium.id));
            }
        }
        let mut kriterier = Vec::new();
        for kriterium in tema.kriterier.iter().filter(|one| !carried.contains(&one.id)) {
            let mut indikatorer = Vec::new();
            for its in &kriterium.indikatorer {
                indikatorer.push(ended(its.id, its.label, indikator_score(its)));
            }
            kriterier.push(ComparedKriterium {
                scores: ended(kriterium.id, kriterium.label, kriterium.mean.clone()),
                judgement: None,
                from_judgement: kriterium.judgement,
                to_judgement: None,
                indikatorer,
            });
        }
        ComparedTema { scores: ended(tema.id, tema.label, tema.mean.clone()), kriterier }
    }
}

/// The score of an indicator that counts.
fn indikator_score(indikator: &IndikatorResultat<'_>) -> Option<Score> {
    let answer = indikator.answer.filter(|_| indikator.applies);
    answer.and_then(Answer::as_fraction).map(Score::from)
}

fn compared<'m>(
    before: Option<Named<'m>>,
    after: Named<'m>,
    from: Option<Score>,
    to: Option<Score>,
) -> Result<ComparedIndikator<'m>, Overflow> {
    let difference = match (&from, &to) {
        (Some(was), Some(is)) => Some(is.exact()?.minus(was.exact()?)?),
        _ => None,
    };
    let change = match (&from, &to, difference.map(|it| it.numerator())) {
        (_, _, Some(..0)) => Change::Down,
        (_, _, Some(0)) => Change::Same,
        (_, _, Some(_)) => Change::Up,
        (None, None, None) => Change::Unscored,
        (None, _, None) => Change::New,
        (Some(_), _, None) => Change::Gone,
    };
    Ok(ComparedIndikator {
        reason: before.is_none().then_some(NotComparable::NotThereBefore),
        before,
        after: Some(after),
        change,
        from,
        to,
        difference: difference.map(Into::into),
    })
}

fn ended<'m>(id: &'m str, label: &'m Bilingual, from: Option<Score>) -> ComparedIndikator<'m> {
    ComparedIndikator {
        before: Some(Named { id, label }),
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

impl ComparedIndikator<'_> {
    /// Takes back any claim about how it changed where both sides have a score.
    fn not_comparable(&mut self, reason: NotComparable) {
        if self.difference.take().is_some() {
            self.change = Change::NotComparable;
        }
        self.reason = Some(reason);
    }
}
