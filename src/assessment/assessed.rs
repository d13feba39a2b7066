//! An assessment laid on its model: every answer at its place.

use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;

use super::{Answer, Answered, JudgedKriterium, Judgement, Kind, Vurdering};
use crate::calendar::Date;
use crate::ids::Ids;
use crate::input::{ProblemKind, Problems, Reader, pointer, quoted};
use crate::law::LegalBasis;
use crate::model::{Area, Judged, Leaf, Model, Tilbudstype, Tilbudstyper, exemption_in, is_exempt};

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
        if !model.validity().contains(date) {
            return Err(Problems::whole(outside(model, date)));
        }
        Ok(Self::unchecked(model, date, kind))
    }

    fn unchecked(model: &'m Model, date: Date, kind: Kind) -> Self {
        Self {
            model,
            date,
            kind,
            tilbudstyper: Tilbudstyper::NONE,
            bestyrelse: None,
            answers: vec![None; model.leaves().count()],
            judgements: vec![Judgement::NotJudged; model.kriterier().count()],
        }
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
    /// [`ProblemKind::UnknownId`], [`ProblemKind::ScoreAtGodkendelse`],
    /// [`ProblemKind::ExpectationInDrift`].
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
        is_exempt(self.model.area(), tema_nr, self.tilbudstyper, self.date)
    }

    /// Where the act says so.
    pub(crate) fn exemption(&self, tema_nr: u8) -> Option<LegalBasis> {
        exemption_in(self.model.area(), tema_nr, self.tilbudstyper, self.date)?.basis_on(self.date)
    }

    /// Puts an answer at a place; `Err(None)` when there is no such place.
    pub(crate) fn answer_at(
        &mut self,
        place: Option<usize>,
        answer: Answer,
    ) -> Result<(), Option<ProblemKind>> {
        let slot = place.and_then(|place| self.answers.get_mut(place)).ok_or(None)?;
        if !answer.is_for(self.kind) {
            return Err(Some(match self.kind {
                Kind::Drift => ProblemKind::ExpectationInDrift,
                Kind::Godkendelse => ProblemKind::ScoreAtGodkendelse,
            }));
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
        if self.model.judged() != Judged::Criteria {
            let model = self.model.id().to_string();
            return Err(Some(ProblemKind::CriteriaNotJudged { model }));
        }
        let slot = place.and_then(|place| self.judgements.get_mut(place)).ok_or(None)?;
        *slot = judgement;
        Ok(())
    }

    fn unknown(&self, id: &str) -> ProblemKind {
        ProblemKind::UnknownId { id: quoted(id), model: self.model.id().to_string() }
    }
}

impl Vurdering {
    /// Lays the assessment on a model.
    ///
    /// # Errors
    /// Every problem, with its path in the assessment's JSON form.
    pub fn on<'m>(&self, model: &'m Model) -> Result<Assessed<'m>, Problems> {
        let answers: Vec<_> = self.answers.iter().cloned().enumerate().collect();
        let criteria: Vec<_> = self.criteria.iter().cloned().enumerate().collect();
        let mut reader = Reader::default();
        check_tilbudstyper(self, &mut reader);
        let assessed = lay(self, &answers, &criteria, model, true, &mut reader);
        reader.into_problems().or(Some(assessed))
    }
}

/// Lays answers on a model, noting every problem. Takes the answers with their places in
/// the input, so that paths hold even where some of them could not be read; and whether it is
/// known what the assessment is for, which decides which answers belong in it.
pub(super) fn lay<'m>(
    vurdering: &Vurdering,
    answers: &[(usize, Answered)],
    criteria: &[(usize, JudgedKriterium)],
    model: &'m Model,
    kind_known: bool,
    reader: &mut Reader,
) -> Assessed<'m> {
    if vurdering.area != model.area() {
        let (area, expected) = (vurdering.area.id(), model.area().id());
        reader.note("/area".to_string(), ProblemKind::WrongArea { area, expected });
    }
    if let Some(named) = vurdering.model.as_ref().filter(|named| *named != model.id()) {
        let (model, expected) = (quoted(named), model.id().to_string());
        reader.note("/model".to_string(), ProblemKind::WrongModel { model, expected });
    }
    if !model.validity().contains(vurdering.date) {
        reader.note("/date".to_string(), outside(model, vurdering.date));
    }
    // Which ids there are is known all the same.
    let mut assessed = Assessed::unchecked(model, vurdering.date, vurdering.kind);
    assessed.tilbud(vurdering.tilbud.all_tilbudstyper(), vurdering.tilbud.bestyrelse);

    let leaves: Vec<&str> = model.leaves().map(Leaf::id).collect();
    let mut places = Places::new("answers", &leaves);
    for (at, answered) in answers {
        let place = places.find(*at, &answered.id, model, reader);
        if let Err(Some(kind)) = assessed.answer_at(place, answered.answer)
            && kind_known
        {
            reader.note(pointer(&["answers", &at.to_string(), "answer"]), kind);
        }
    }
    let ids: Vec<&str> = model.kriterier().map(|kriterium| &*kriterium.id).collect();
    let mut places = Places::new("criteria", &ids);
    for (at, judged) in criteria {
        let place = places.find(*at, &judged.id, model, reader);
        if let Err(Some(kind)) = assessed.judge_at(place, judged.judgement) {
            reader.note(pointer(&["criteria", &at.to_string()]), kind);
        }
    }
    assessed
}

fn outside(model: &Model, date: Date) -> ProblemKind {
    ProblemKind::OutsideValidity { model: model.id().to_string(), date }
}

/// The places of ids in a model, and which of them have been taken.
struct Places<'i> {
    list: &'static str,
    ids: Ids<'i>,
    taken: Vec<bool>,
}

impl<'i> Places<'i> {
    fn new(list: &'static str, ids: &[&'i str]) -> Self {
        Self { list, ids: Ids::of(ids.iter().copied()), taken: vec![false; ids.len()] }
    }

    /// The place of an id; an unknown one, or one that was there before, is a problem.
    #[inline(never)]
    fn find(&mut self, at: usize, id: &str, model: &Model, reader: &mut Reader) -> Option<usize> {
        let place = self.ids.place(id);
        let problem = match place.and_then(|place| self.taken.get_mut(place)) {
            None => ProblemKind::UnknownId { id: quoted(id), model: model.id().to_string() },
            Some(true) => ProblemKind::DuplicateId { id: quoted(id) },
            Some(taken) => {
                *taken = true;
                return place;
            }
        };
        reader.note(pointer(&[self.list, &at.to_string(), "id"]), problem);
        place
    }
}

fn check_tilbudstyper(vurdering: &Vurdering, reader: &mut Reader) {
    let tilbud = &vurdering.tilbud;
    check_area(vurdering.area, &tilbud.tilbudstyper, "/tilbud", reader);
    for (at, afdeling) in tilbud.afdelinger.iter().enumerate() {
        let path = pointer(&["tilbud", "afdelinger", &at.to_string()]);
        check_area(vurdering.area, &afdeling.tilbudstyper, &path, reader);
    }
}

fn check_area(area: Area, types: &[Tilbudstype], path: &str, reader: &mut Reader) {
    for (at, one) in types.iter().enumerate().filter(|(_, one)| one.area() != area) {
        let kind = ProblemKind::WrongTilbudstype { tilbudstype: one.id(), area: area.id() };
        reader.note([path, &pointer(&["tilbudstyper", &at.to_string()])].concat(), kind);
    }
}
