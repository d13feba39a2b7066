//! An assessment laid on its model: every answer at its place.

use alloc::vec;
use alloc::vec::Vec;

use super::{Answer, Answered, JudgedKriterium, Judgement, Kind, Vurdering};
use crate::calendar::Date;
use crate::input::{Problem, ProblemKind, Problems, Reader, quoted};
use crate::model::{Area, Judged, Leaf, Model, Tilbudstyper};

/// The judgements of an assessment, in the model's own order.
///
/// Having one means that every id is the model's and every answer is of the right kind.
///
/// ```
/// use kvalitetsmodel::assessment::{Answer, Assessed, Kind};
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::model::{Area, Model};
/// use kvalitetsmodel::scoring::{Method, profil};
///
/// let date = Date::parse("2025-06-01").expect("a real date");
/// let model = Model::on(Area::Tilbud, date).expect("a model for 2025");
/// let mut assessed = Assessed::new(model, date, Kind::Drift)?;
/// assessed.answer("10.a", Answer::Score4)?;
/// assessed.answer("10.b", Answer::Score3)?;
/// let profil = profil(&assessed, Method::Nested)?;
/// let kompetencer = profil.temaer.iter().find(|tema| tema.id == "t6").expect("theme 6");
/// assert_eq!(kompetencer.mean.as_ref().map(|mean| mean.shown.as_str()), Some("3,5"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessed<'m> {
    pub(crate) model: &'m Model,
    pub(crate) date: Date,
    pub(crate) kind: Kind,
    pub(crate) tilbudstyper: Tilbudstyper,
    pub(crate) bestyrelse: Option<bool>,
    /// By leaf, in the order of [`Model::leaves`].
    pub(crate) answers: Vec<Option<Answer>>,
    /// By criterion, in the order of [`Model::kriterier`].
    pub(crate) judgements: Vec<Judgement>,
}

impl<'m> Assessed<'m> {
    /// An assessment without any answers yet.
    ///
    /// # Errors
    /// [`ProblemKind::OutsideValidity`] when the model does not apply on the date.
    pub fn new(model: &'m Model, date: Date, kind: Kind) -> Result<Self, Problems> {
        use alloc::string::ToString;
        if !model.validity().contains(date) {
            let (model, date) = (model.id().to_string(), date.to_string());
            return Err(Problems::whole(ProblemKind::OutsideValidity { model, date }));
        }
        Ok(Self {
            model,
            date,
            kind,
            tilbudstyper: Tilbudstyper::NONE,
            bestyrelse: None,
            answers: vec![None; model.leaves().count()],
            judgements: vec![Judgement::NotJudged; model.kriterier().count()],
        })
    }

    /// The model it was made with.
    #[must_use]
    pub fn model(&self) -> &'m Model {
        self.model
    }

    /// The date it was made for.
    #[must_use]
    pub fn date(&self) -> Date {
        self.date
    }

    /// Says what is assessed, which decides which indicators apply.
    pub fn tilbud(&mut self, tilbudstyper: Tilbudstyper, bestyrelse: Option<bool>) {
        self.tilbudstyper = tilbudstyper;
        self.bestyrelse = bestyrelse;
    }

    /// Gives the answer to an indicator, in place of any earlier one.
    ///
    /// # Errors
    /// [`ProblemKind::UnknownId`], [`ProblemKind::AnswerNotForKind`].
    pub fn answer(&mut self, id: &str, answer: Answer) -> Result<(), Problems> {
        let place = self.model.leaves().position(|leaf| leaf.id() == id);
        self.answer_at(place, answer)
            .map_err(|kind| Problems::whole(kind.unwrap_or_else(|| self.unknown(id))))
    }

    /// From 2026: judges a criterion, in place of any earlier judgement.
    ///
    /// # Errors
    /// [`ProblemKind::UnknownId`], [`ProblemKind::CriteriaNotJudged`].
    pub fn judge(&mut self, id: &str, judgement: Judgement) -> Result<(), Problems> {
        let place = self.model.kriterier().position(|kriterium| kriterium.id == id);
        self.judge_at(place, judgement)
            .map_err(|kind| Problems::whole(kind.unwrap_or_else(|| self.unknown(id))))
    }

    /// Whether a leaf's own condition fits the tilbud.
    pub(crate) fn fits(&self, leaf: Leaf<'_>) -> bool {
        match leaf {
            Leaf::Indikator(indikator) => indikator.applies.to(self.tilbudstyper, self.bestyrelse),
            Leaf::Kriterium(_) => true,
        }
    }

    /// Whether the act keeps the theme out of supervision for this tilbud.
    pub(crate) fn exempt(&self, tema_nr: u8) -> bool {
        self.model.area() == Area::Tilbud
            && crate::model::exemption(tema_nr, self.tilbudstyper, self.date).is_some()
    }

    /// Puts an answer at a place; `Err(None)` when there is no such place.
    pub(crate) fn answer_at(
        &mut self,
        place: Option<usize>,
        answer: Answer,
    ) -> Result<(), Option<ProblemKind>> {
        let fits = match self.kind {
            Kind::Drift => !answer.is_expectation(),
            Kind::Godkendelse => answer.as_score().is_none(),
        };
        let slot = place.and_then(|place| self.answers.get_mut(place)).ok_or(None)?;
        if !fits {
            return Err(Some(ProblemKind::AnswerNotForKind { kind: self.kind.id() }));
        }
        *slot = Some(answer);
        Ok(())
    }

    /// Puts a judgement at a place; `Err(None)` when there is no such place.
    pub(crate) fn judge_at(
        &mut self,
        place: Option<usize>,
        judgement: Judgement,
    ) -> Result<(), Option<ProblemKind>> {
        use alloc::string::ToString;
        if self.model.judged() != Judged::Criteria {
            let model = self.model.id().to_string();
            return Err(Some(ProblemKind::CriteriaNotJudged { model }));
        }
        let slot = place.and_then(|place| self.judgements.get_mut(place)).ok_or(None)?;
        *slot = judgement;
        Ok(())
    }

    fn unknown(&self, id: &str) -> ProblemKind {
        use alloc::string::ToString;
        ProblemKind::UnknownId { id: quoted(id), model: self.model.id().to_string() }
    }
}

impl Vurdering {
    /// Lays the assessment on a model.
    ///
    /// # Errors
    /// Every problem, with its path in the assessment's JSON form.
    pub fn on<'m>(&self, model: &'m Model) -> Result<Assessed<'m>, Problems> {
        let answers = self.answers.iter().enumerate();
        let criteria = self.criteria.iter().enumerate();
        let mut reader = Reader::default();
        let assessed = lay(self, answers, criteria, model, &mut reader);
        reader.into_problems().or(assessed)
    }
}

/// Lays answers on a model, noting every problem. Takes the answers with their places in
/// the input, so that paths hold even where some of them could not be read.
pub(super) fn lay<'m, 'v>(
    vurdering: &Vurdering,
    answers: impl Iterator<Item = (usize, &'v Answered)>,
    criteria: impl Iterator<Item = (usize, &'v JudgedKriterium)>,
    model: &'m Model,
    reader: &mut Reader,
) -> Option<Assessed<'m>> {
    use alloc::format;
    use alloc::string::ToString;

    if vurdering.area != model.area() {
        let (area, expected) = (vurdering.area.id(), model.area().id());
        reader.note("/area", ProblemKind::WrongArea { area, expected });
    }
    if let Some(named) = vurdering.model.as_ref().filter(|named| *named != model.id()) {
        let expected = model.id().to_string();
        reader.note("/model", ProblemKind::WrongModel { model: quoted(named), expected });
    }
    check_tilbudstyper(vurdering, reader);
    let mut assessed = match Assessed::new(model, vurdering.date, vurdering.kind) {
        Ok(assessed) => assessed,
        Err(Problems(problems)) => {
            for Problem { kind, .. } in problems {
                reader.note("/date", kind);
            }
            return None;
        }
    };
    assessed.tilbud(vurdering.tilbud.all_tilbudstyper(), vurdering.tilbud.bestyrelse);

    let leaves: Vec<&str> = model.leaves().map(Leaf::id).collect();
    let mut seen = vec![false; leaves.len()];
    for (at, answered) in answers {
        let place = leaves.iter().position(|id| *id == answered.id);
        if again(place, &mut seen) {
            let kind = ProblemKind::DuplicateId { id: quoted(&answered.id) };
            reader.note(&format!("/answers/{at}/id"), kind);
        }
        match assessed.answer_at(place, answered.answer) {
            Ok(()) => {}
            Err(Some(kind)) => reader.note(&format!("/answers/{at}/answer"), kind),
            Err(None) => {
                reader.note(&format!("/answers/{at}/id"), assessed.unknown(&answered.id));
            }
        }
    }

    let ids: Vec<&str> = model.kriterier().map(|kriterium| &*kriterium.id).collect();
    let mut seen = vec![false; ids.len()];
    for (at, judged) in criteria {
        let place = ids.iter().position(|id| *id == judged.id);
        if again(place, &mut seen) {
            let kind = ProblemKind::DuplicateId { id: quoted(&judged.id) };
            reader.note(&format!("/criteria/{at}/id"), kind);
        }
        match assessed.judge_at(place, judged.judgement) {
            Ok(()) => {}
            Err(Some(kind)) => reader.note(&format!("/criteria/{at}"), kind),
            Err(None) => {
                reader.note(&format!("/criteria/{at}/id"), assessed.unknown(&judged.id));
            }
        }
    }
    Some(assessed)
}

/// Whether a place has been seen before; marks it.
fn again(place: Option<usize>, seen: &mut [bool]) -> bool {
    let slot = place.and_then(|place| seen.get_mut(place));
    slot.is_some_and(|slot| core::mem::replace(slot, true))
}

fn check_tilbudstyper(vurdering: &Vurdering, reader: &mut Reader) {
    use alloc::format;
    let area = vurdering.area;
    let tilbud = &vurdering.tilbud;
    let own = tilbud.tilbudstyper.iter().map(|one| ("/tilbud/tilbudstyper".into(), *one));
    let departments = tilbud.afdelinger.iter().enumerate().flat_map(|(at, afdeling)| {
        let path = format!("/tilbud/afdelinger/{at}/tilbudstyper");
        afdeling.tilbudstyper.iter().map(move |one| (path.clone(), *one))
    });
    for (path, one) in own.chain(departments) {
        if one.area() != area {
            let kind = ProblemKind::WrongTilbudstype { tilbudstype: one.id(), area: area.id() };
            reader.note(&path, kind);
        }
    }
}
