//! The whole answer: proposal, what was chosen, intensity and findings.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::grundlag::Seen;
use super::intensitet::{intensitet, law};
use super::propose::propose;
use super::{
    Haendelser, RisikoFund, RisikoFundKind, Risikoforslag, Risikokategori, Risikomodel, Risikosag,
    Risikovurdering, Tilsynsintensitet,
};
use crate::calendar::Date;
use crate::comparison::Side;
use crate::input::{ProblemKind, Problems, is_blank};
use crate::law::{Bilingual, Confidence, LegalBasis, Validity};
use crate::model::{Area, Fingerprint};
use crate::scoring::ModelRef;

/// A proposal with what was chosen beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct Risikosvar<'s> {
    /// The day it was made for.
    pub today: Date,
    /// The area.
    pub area: Area,
    /// The risk model it was made with.
    pub model: RisikomodelRef<'s>,
    /// The assessment it looked at.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub vurdering: Option<Side<'s>>,
    /// The proposal.
    pub proposal: Risikoforslag<'s>,
    /// What was chosen when the tilsyn was planned.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub prae: Option<&'s Risikovurdering>,
    /// What was chosen after the assessment of quality.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub post: Option<&'s Risikovurdering>,
    /// The dials; absent while nothing is proposed or chosen.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub intensity: Option<Tilsynsintensitet<'s>>,
    /// What there is to say about it.
    pub findings: Vec<RisikoFund>,
}

record!(Risikosvar<'_> {
    today = "today",
    area = "area",
    model = "model",
    vurdering = "vurdering",
    proposal = "proposal",
    prae = "prae",
    post = "post",
    intensity = "intensity",
    findings = "findings",
});

/// Which risk model an answer was made with, and how it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename_all = "camelCase"))]
pub struct RisikomodelRef<'s> {
    /// Its id.
    pub id: &'s str,
    /// Its version.
    pub version: &'s str,
    /// Its fingerprint.
    pub hash: Fingerprint,
    /// Its name.
    pub name: &'s Bilingual,
    /// Its period.
    pub validity: Validity,
    /// Who made it, and from what.
    pub source: &'s Bilingual,
    /// How its thresholds and rules are known.
    pub confidence: Confidence,
    /// What a reader must know about it.
    #[cfg_attr(feature = "ts", ts(optional))]
    pub note: Option<&'s Bilingual>,
    /// The law that asks for it, on the day.
    pub basis: Vec<&'s LegalBasis>,
}

record!(RisikomodelRef<'_> {
    id = "id",
    version = "version",
    hash = "hash",
    name = "name",
    validity = "validity",
    source = "source",
    confidence = "confidence",
    note = "note",
    basis = "basis",
});

impl<'s> RisikomodelRef<'s> {
    fn on(model: &'s Risikomodel, today: Date) -> Self {
        let mut basis = Vec::new();
        for row in model.basis.iter().filter(|row| row.applies_on(today)) {
            basis.push(row);
        }
        Self {
            id: &model.id,
            version: &model.version,
            hash: model.fingerprint(),
            name: &model.name,
            validity: model.validity,
            source: &model.source,
            confidence: model.confidence,
            note: model.note.as_ref(),
            basis,
        }
    }
}

/// Proposes a colour for the facts of a day, and looks at what was chosen.
///
/// # Errors
/// [`ProblemKind::OutsideValidity`] and [`ProblemKind::WrongArea`] where the model is for other
/// days or another area; those of comparing the two assessments.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::model::Area;
/// use kvalitetsmodel::risk::{Risikokategori, Risikomodel, Risikosag, risikosvar};
///
/// let today = Date::parse("2026-11-22").expect("a real date");
/// let model = Risikomodel::on(today).expect("a model");
/// let mut sag = Risikosag::new(Area::Tilbud);
/// sag.forhold.skaerpet_tilsyn = Some(true);
/// let svar = risikosvar(&sag, model, today)?;
/// assert_eq!(svar.proposal.category, Some(Risikokategori::Roed));
/// assert_eq!(svar.proposal.rules[0].reasons[0].factor, "skaerpetTilsyn");
/// # Ok::<(), kvalitetsmodel::input::Problems>(())
/// ```
pub fn risikosvar<'s>(
    sag: &'s Risikosag<'_>,
    model: &'s Risikomodel,
    today: Date,
) -> Result<Risikosvar<'s>, Problems> {
    if !model.validity.contains(today) {
        let model = model.id.to_string();
        return Err(Problems::whole(ProblemKind::OutsideValidity { model, date: today }));
    }
    if !model.areas.contains(&sag.area) {
        let (area, expected) = (sag.area.id(), model.areas.first().map_or("", |its| its.id()));
        return Err(Problems::whole(ProblemKind::WrongArea { area, expected }));
    }
    let seen = Seen::of(sag, today)?;
    let proposal = propose(&seen, model, today);
    let last = sag.post.as_ref().or(sag.prae.as_ref());
    let category = last.map(|last| last.category).or(proposal.category);
    let turned = last.map_or(&[][..], |last| &last.dials);
    let mut check = Check { sag, model, proposal: &proposal, today, findings: Vec::new() };
    check.differences(&seen);
    check.all();
    let findings = check.findings;
    Ok(Risikosvar {
        today,
        area: sag.area,
        model: RisikomodelRef::on(model, today),
        vurdering: sag.assessed.as_ref().map(|assessed| Side {
            date: assessed.date(),
            model: ModelRef::on(assessed.model(), assessed.date()),
        }),
        intensity: category.map(|its| intensitet(model, its, turned, sag.area, today)),
        proposal,
        prae: sag.prae.as_ref(),
        post: sag.post.as_ref(),
        findings,
    })
}

/// The findings on a case.
struct Check<'c, 'm> {
    sag: &'c Risikosag<'m>,
    model: &'c Risikomodel,
    proposal: &'c Risikoforslag<'c>,
    today: Date,
    findings: Vec<RisikoFund>,
}

impl Check<'_, '_> {
    fn add(&mut self, kind: RisikoFundKind, path: String) {
        self.add_with(kind, path, None);
    }

    fn add_with(&mut self, kind: RisikoFundKind, path: String, basis: Option<LegalBasis>) {
        self.findings.push(RisikoFund { severity: kind.severity(), kind, path, basis });
    }

    fn all(&mut self) {
        self.about_the_model();
        self.days_to_come();
        if let Some(prae) = &self.sag.prae {
            self.choice(prae, "/prae");
        }
        if let Some(post) = &self.sag.post {
            self.choice(post, "/post");
        }
        self.both();
    }

    fn about_the_model(&mut self) {
        let model = || self.model.id.to_string();
        if self.model.confidence != Confidence::Verified {
            let kind = RisikoFundKind::RiskModelNotVerified { model: model() };
            self.add(kind, String::new());
        }
        let shipped = super::STANDARD.iter().any(|its| its.id == self.model.id);
        let common = super::COMMON_MODEL.iter().find(|row| row.applies_on(self.today));
        if let Some(row) = common.filter(|_| shipped) {
            let kind = RisikoFundKind::CommonModelMissing { model: self.model.id.to_string() };
            self.add_with(kind, String::new(), Some(row.clone()));
        }
        if self.proposal.category.is_none() {
            self.add(RisikoFundKind::NothingKnown, "/forhold".to_string());
        }
    }

    /// What is told against what the dated facts show.
    fn differences(&mut self, seen: &Seen<'_, '_>) {
        for factor in self.model.factors.iter() {
            if seen.left_out(factor).is_none() && seen.differs(factor) {
                let path = ["/forhold/", factor.observes.id()].concat();
                self.add(RisikoFundKind::FactsDiffer { factor: factor.id.to_string() }, path);
            }
        }
    }

    fn days_to_come(&mut self) {
        let forhold = &self.sag.forhold;
        let lists = [
            (&forhold.magtanvendelser, "/forhold/magtanvendelser/"),
            (&forhold.lederskifter, "/forhold/lederskifter/"),
            (&forhold.whistleblower, "/forhold/whistleblower/"),
            (&forhold.bekymrende_forhold, "/forhold/bekymrendeForhold/"),
            (&forhold.anden_myndighed, "/forhold/andenMyndighed/"),
        ];
        if let Some(day) = forhold.sidste_besoeg {
            self.day(day, "/forhold/sidsteBesoeg".to_string());
        }
        for (events, path) in lists {
            let Some(Haendelser::Dage(days)) = events else { continue };
            for (at, day) in days.iter().enumerate() {
                self.day(*day, [path, &at.to_string()].concat());
            }
        }
    }

    fn day(&mut self, on: Date, path: String) {
        if on > self.today {
            self.add(RisikoFundKind::LaterThanToday { on }, path);
        }
    }

    /// A choice beside what was proposed: then, if that was kept, else today.
    fn choice(&mut self, choice: &Risikovurdering, path: &str) {
        self.day(choice.date, [path, "/date"].concat());
        let proposed = choice.proposed.or(self.proposal.category);
        if let Some(proposed) = proposed.filter(|its| *its != choice.category)
            && is_blank(&choice.begrundelse)
        {
            let (chosen, proposed) = (choice.category.id(), proposed.id());
            let kind = RisikoFundKind::ChoiceWithoutReason { chosen, proposed };
            self.add(kind, [path, "/begrundelse"].concat());
        }
        for (at, turned) in choice.dials.iter().enumerate() {
            let Some(dial) = self.model.dials.iter().find(|dial| dial.id == turned.id) else {
                continue;
            };
            let path = || [path, "/dials/", &at.to_string()].concat();
            let proposed = dial.at(choice.category).strength;
            let id = || dial.id.to_string();
            if turned.strength != proposed && is_blank(&turned.begrundelse) {
                self.add(RisikoFundKind::DialWithoutReason { dial: id() }, path());
            }
            if (turned.strength as u8) < (proposed as u8) {
                let mut rules = law(dial, self.sag.area, choice.date).into_iter();
                if let Some(rule) = rules.next() {
                    let basis = rule.basis.into_iter().next();
                    self.add_with(RisikoFundKind::DialBoundByLaw { dial: id() }, path(), basis);
                }
            }
        }
    }

    /// The two choices beside each other and beside the assessment.
    fn both(&mut self) {
        let assessed = self.sag.assessed.as_ref().map(crate::assessment::Assessed::date);
        let (prae, post) = (self.sag.prae.as_ref(), self.sag.post.as_ref());
        match (prae, post) {
            (Some(prae), Some(post)) => {
                self.pair(prae, post);
                if let Some(vurdering) = assessed
                    && prae.date <= vurdering
                    && post.date < vurdering
                {
                    let kind = RisikoFundKind::PostBeforeVurdering { post: post.date, vurdering };
                    self.add(kind, "/post/date".to_string());
                }
            }
            (None, Some(_)) => self.add(RisikoFundKind::PraeMissing, "/prae".to_string()),
            (Some(prae), None) if assessed.is_some_and(|day| prae.date <= day) => {
                self.add(RisikoFundKind::PostMissing, "/post".to_string());
            }
            _ => {}
        }
        let last = post.map(|post| (post, "/post")).or(prae.map(|prae| (prae, "/prae")));
        if let Some((last, path)) = last
            && let (Some(before), Some(now)) = (last.proposed, self.proposal.category)
            && before != now
        {
            let (before, now) = (before.id(), now.id());
            let kind = RisikoFundKind::ProposalChanged { before, now };
            self.add(kind, path.to_string());
        }
    }

    fn pair(&mut self, prae: &Risikovurdering, post: &Risikovurdering) {
        if post.date < prae.date {
            let kind = RisikoFundKind::PostBeforePrae { prae: prae.date, post: post.date };
            self.add(kind, "/post/date".to_string());
        }
        let (before, after): (Risikokategori, _) = (prae.category, post.category);
        if before != after && is_blank(&post.begrundelse) {
            let (before, after) = (before.id(), after.id());
            let kind = RisikoFundKind::ChangeWithoutReason { before, after };
            self.add(kind, "/post/begrundelse".to_string());
        }
    }
}
