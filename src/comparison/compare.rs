//! Comparing: each part of the later assessment with what it carries on, then what ended.

use alloc::vec::Vec;

use super::carried::Chain;
use super::{
    Change, ComparedIndikator, ComparedKriterium, ComparedTema, Comparison, Named, NotComparable,
    Side,
};
use crate::assessment::{Assessed, Judgement};
use crate::exact::{Fraction, Overflow};
use crate::ids::Ids;
use crate::input::{ProblemKind, Problems};
use crate::law::Bilingual;
use crate::model::{Indikator, Kriterium, Level, Model, Parts, Tema};
use crate::scoring::computed::{Computed, ComputedKriterium, ComputedLeaf, ComputedTema};
use crate::scoring::{Method, ModelRef, Score};

/// Compares two assessments of one area, the earlier first.
///
/// Themes are followed across versions of the model by what each carries on: through the
/// built-in versions all the way, through a portal's own from one to the next. Across the
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
        let (before, after) = (before.date, after.date);
        return Err(Problems::whole(ProblemKind::BeforeIsLater { before, after }));
    }
    let pair = Pair {
        before: Numbered::of(before, method)?,
        after: Numbered::of(after, method)?,
        chain: Chain::between(before.model, after.model),
    };
    let temaer = pair.temaer()?;
    let earlier = ModelRef::on(before.model, before.date);
    let later = ModelRef::on(after.model, after.date);
    Ok(Comparison {
        same_model: earlier.hash == later.hash,
        before: Side { date: before.date, model: earlier },
        after: Side { date: after.date, model: later },
        temaer,
    })
}

/// A model with the numbers of an assessment beside it.
struct Numbered<'m> {
    model: &'m Model,
    parts: Parts<'m>,
    numbers: Computed,
}

impl<'m> Numbered<'m> {
    fn of(assessed: &Assessed<'m>, method: Method) -> Result<Self, Overflow> {
        let model = assessed.model;
        Ok(Self { model, parts: Parts::of(model), numbers: Computed::of(assessed, method)? })
    }

    /// The themes, with their numbers.
    fn temaer(&self) -> impl Iterator<Item = (&'m Tema, &ComputedTema)> {
        self.model.temaer().iter().zip(&self.numbers.temaer)
    }

    /// The theme of an id, with its numbers.
    fn tema(&self, id: &str) -> Option<(&'m Tema, &ComputedTema)> {
        let place = self.parts.place(Level::Tema, id)?;
        Some((self.model.temaer().get(place)?, self.numbers.temaer.get(place)?))
    }
}

/// What the criteria and indicators of an assessment came to, in the model's order.
struct Flat<'n> {
    kriterier: Vec<&'n ComputedKriterium>,
    indikatorer: Vec<ComputedLeaf>,
}

impl<'n> Flat<'n> {
    fn of(numbered: &'n Numbered<'_>) -> Self {
        let mut flat = Self { kriterier: Vec::new(), indikatorer: Vec::new() };
        for tema in numbered.temaer() {
            for (kriterium, numbers) in kriterier(tema) {
                flat.kriterier.push(numbers);
                // Where there are no indicators, the one leaf is the criterion itself.
                let leaves = numbers.leaves.iter().take(kriterium.indikatorer.len());
                flat.indikatorer.extend(leaves);
            }
        }
        flat
    }
}

/// The criteria of a theme, with their numbers.
fn kriterier<'m, 'n>(
    (tema, numbers): (&'m Tema, &'n ComputedTema),
) -> impl Iterator<Item = (&'m Kriterium, &'n ComputedKriterium)> {
    tema.kriterier.iter().zip(&numbers.kriterier)
}

/// Both assessments, and how to get from the later model to the earlier one.
struct Pair<'m> {
    before: Numbered<'m>,
    after: Numbered<'m>,
    chain: Option<Chain<'m>>,
}

impl<'m> Pair<'m> {
    fn temaer(&self) -> Result<Vec<ComparedTema<'m>>, Overflow> {
        let flat = Flat::of(&self.before);
        let mut temaer = Vec::new();
        let (mut carried, mut carried_kriterier) = (Ids::default(), Ids::default());
        for tema in self.after.temaer() {
            if let Some(id) = self.earlier(Level::Tema, &tema.0.id) {
                carried.is_new(id);
            }
            for kriterium in tema.0.kriterier.iter() {
                if let Some(id) = self.earlier(Level::Kriterium, &kriterium.id) {
                    carried_kriterier.is_new(id);
                }
            }
            temaer.push(self.tema(&flat, tema)?);
        }
        for tema in self.before.temaer() {
            if carried.place(&tema.0.id).is_none() {
                temaer.push(ended_tema(tema, &carried_kriterier));
            }
        }
        Ok(temaer)
    }

    /// What an id of the later model was called in the earlier one.
    fn earlier(&self, level: Level, id: &'m str) -> Option<&'m str> {
        self.chain.as_ref()?.back(level, id)
    }

    fn tema(
        &self,
        flat: &Flat<'_>,
        after: (&'m Tema, &ComputedTema),
    ) -> Result<ComparedTema<'m>, Overflow> {
        let (tema, numbers) = after;
        let id = self.earlier(Level::Tema, &tema.id);
        let before = id.and_then(|id| self.before.tema(id));
        let mut scores = compared(
            before.map(|(one, _)| Named { id: &one.id, label: &one.label }),
            Named { id: &tema.id, label: &tema.label },
            before.and_then(|(_, its)| its.mean),
            numbers.mean,
        )?;
        let judges_alike = self.before.model.judged() == self.after.model.judged();
        if before.is_some_and(|(before, _)| !self.same_criteria(before, tema)) {
            scores.not_comparable(NotComparable::OtherCriteria);
        } else if scores.difference.is_none() && !judges_alike {
            scores.reason.get_or_insert(NotComparable::ScoresAgainstJudgements);
        }
        let mut compared_kriterier = Vec::new();
        for (kriterium, numbers) in kriterier(after) {
            compared_kriterier.push(self.kriterium(flat, kriterium, numbers)?);
        }
        Ok(ComparedTema { scores, kriterier: compared_kriterier })
    }

    /// Whether the theme's criteria carry on exactly those of the earlier theme.
    fn same_criteria(&self, before: &Tema, after: &'m Tema) -> bool {
        // No criterion is carried on twice, so equal numbers and every one found is all.
        before.kriterier.len() == after.kriterier.len()
            && after.kriterier.iter().all(|one| {
                let id = self.earlier(Level::Kriterium, &one.id);
                let part = id.and_then(|id| self.before.parts.at(Level::Kriterium, id));
                part.is_some_and(|part| part.tema.id == before.id)
            })
    }

    fn kriterium(
        &self,
        flat: &Flat<'_>,
        kriterium: &'m Kriterium,
        numbers: &ComputedKriterium,
    ) -> Result<ComparedKriterium<'m>, Overflow> {
        let id = self.earlier(Level::Kriterium, &kriterium.id);
        let place = id.and_then(|id| self.before.parts.place(Level::Kriterium, id));
        let before = place.and_then(|place| flat.kriterier.get(place).copied());
        let scores = compared(
            id.and_then(|id| self.named(Level::Kriterium, id)),
            Named { id: &kriterium.id, label: &kriterium.label },
            before.and_then(|its| its.mean),
            numbers.mean,
        )?;
        let from_judgement = before.and_then(|its| its.judgement);
        let mut indikatorer = Vec::new();
        for (indikator, leaf) in kriterium.indikatorer.iter().zip(&numbers.leaves) {
            indikatorer.push(self.indikator(flat, indikator, *leaf)?);
        }
        let to_judgement = numbers.judgement;
        Ok(ComparedKriterium {
            scores,
            judgement: from_judgement.zip(to_judgement).map(|(from, to)| rejudged(from, to)),
            from_judgement,
            to_judgement,
            indikatorer,
        })
    }

    /// A criterion or an indicator of the earlier model.
    fn named(&self, level: Level, id: &str) -> Option<Named<'m>> {
        let part = self.before.parts.at(level, id)?;
        Some(Named { id: part.id(), label: part.label() })
    }

    fn indikator(
        &self,
        flat: &Flat<'_>,
        indikator: &'m Indikator,
        leaf: ComputedLeaf,
    ) -> Result<ComparedIndikator<'m>, Overflow> {
        let id = self.earlier(Level::Indikator, &indikator.id);
        let place = id.and_then(|id| self.before.parts.place(Level::Indikator, id));
        let before = place.and_then(|place| flat.indikatorer.get(place));
        compared(
            id.and_then(|id| self.named(Level::Indikator, id)),
            Named { id: &indikator.id, label: &indikator.label },
            before.and_then(|leaf| leaf.score()),
            leaf.score(),
        )
    }
}

/// A theme that no theme of the later model carries on, with those of its criteria that ended
/// with it.
fn ended_tema<'m>(
    before: (&'m Tema, &ComputedTema),
    carried_kriterier: &Ids<'_>,
) -> ComparedTema<'m> {
    let mut ended_kriterier = Vec::new();
    for (kriterium, numbers) in kriterier(before) {
        if carried_kriterier.place(&kriterium.id).is_some() {
            continue;
        }
        let mut indikatorer = Vec::new();
        for (its, leaf) in kriterium.indikatorer.iter().zip(&numbers.leaves) {
            indikatorer.push(ended(&its.id, &its.label, leaf.score()));
        }
        ended_kriterier.push(ComparedKriterium {
            scores: ended(&kriterium.id, &kriterium.label, numbers.mean),
            judgement: None,
            from_judgement: numbers.judgement,
            to_judgement: None,
            indikatorer,
        });
    }
    let (tema, numbers) = before;
    let scores = ended(&tema.id, &tema.label, numbers.mean);
    ComparedTema { scores, kriterier: ended_kriterier }
}

fn compared<'m>(
    before: Option<Named<'m>>,
    after: Named<'m>,
    from: Option<Fraction>,
    to: Option<Fraction>,
) -> Result<ComparedIndikator<'m>, Overflow> {
    let difference = match (from, to) {
        (Some(was), Some(is)) => Some(is.minus(was)?),
        _ => None,
    };
    let change = match (from, to, difference.map(Fraction::numerator)) {
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
        from: from.map(Score::from),
        to: to.map(Score::from),
        difference: difference.map(Into::into),
    })
}

fn ended<'m>(id: &'m str, label: &'m Bilingual, from: Option<Fraction>) -> ComparedIndikator<'m> {
    ComparedIndikator {
        before: Some(Named { id, label }),
        after: None,
        change: if from.is_some() { Change::Gone } else { Change::Unscored },
        from: from.map(Score::from),
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
