//! The whole answer: proposal, what was chosen, intensity and findings.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::grundlag::Seen;
use super::intensitet::{intensitet, law};
use super::propose::propose;
use super::{
    Haendelser, RisikoFundKind, Risikoforslag, Risikokategori, Risikomodel, Risikosag,
    Risikovurdering, Tilsynsintensitet,
};
use crate::calendar::Date;
use crate::comparison::Side;
use crate::finding::Finding;
use crate::input::{ProblemKind, Problems, is_blank};
use crate::law::acts::named_on;
use crate::law::{Bilingual, Confidence, LegalBasis, Source, Sources, Validity};
use crate::model::{Area, Fingerprint};
use crate::scoring::ModelRef;

/// A proposal with what was chosen beside it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Risikosvar<'m> {
    /// The day it was made for.
    pub today: Date,
    /// The area.
    pub area: Area,
    /// The risk model it was made with.
    pub model: RisikomodelRef,
    /// The assessment it looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vurdering: Option<Side<'m>>,
    /// The proposal.
    pub proposal: Risikoforslag,
    /// What was chosen when the tilsyn was planned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prae: Option<Risikovurdering>,
    /// What was chosen after the assessment of quality.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post: Option<Risikovurdering>,
    /// The dials; absent while nothing is proposed or chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intensity: Option<Tilsynsintensitet>,
    /// What there is to say about it.
    pub findings: Vec<Finding<RisikoFundKind>>,
    /// What the findings rest on, each once.
    pub sources: Vec<Source>,
}

/// Which risk model an answer was made with, and how it is known.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct RisikomodelRef {
    /// Its id.
    pub id: Cow<'static, str>,
    /// Its version.
    pub version: Cow<'static, str>,
    /// Its fingerprint.
    pub hash: Fingerprint,
    /// Its name.
    pub name: Bilingual,
    /// Its period.
    pub validity: Validity,
    /// Who made it, and from what.
    pub source: Bilingual,
    /// How its thresholds and rules are known.
    pub confidence: Confidence,
    /// What a reader must know about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Bilingual>,
    /// The law that asks for it, on the day.
    pub basis: Vec<LegalBasis>,
}

impl RisikomodelRef {
    fn on(model: &Risikomodel, today: Date) -> Self {
        Self {
            id: model.id.clone(),
            version: model.version.clone(),
            hash: model.fingerprint(),
            name: model.name.clone(),
            validity: model.validity,
            source: model.source.clone(),
            confidence: model.confidence,
            note: model.note.clone(),
            basis: named_on(&model.basis, today),
        }
    }
}

/// Proposes a colour for what is known on a day, and looks at what was chosen.
///
/// # Errors
/// [`ProblemKind::OutsideValidity`] and [`ProblemKind::WrongArea`] where the model is for other
/// days or another area; those of comparing the two assessments.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::model::Area;
/// use kvalitetsmodel::risk::{Risikomodel, Risikosag, risiko};
///
/// let today = Date::parse("2026-11-22").expect("a real date");
/// let model = Risikomodel::on(today).expect("a model");
/// let mut sag = Risikosag::new(Area::Tilbud);
/// sag.forhold.skaerpet_tilsyn = Some(true);
/// let svar = risiko(&sag, model, today)?;
/// // Of one fact no colour is proposed; what it gives is told.
/// assert_eq!(svar.proposal.category, None);
/// assert_eq!(svar.proposal.rules[0].reasons[0].factor, "skaerpetTilsyn");
/// # Ok::<(), kvalitetsmodel::input::Problems>(())
/// ```
pub fn risiko<'m>(
    sag: &Risikosag<'m>,
    model: &Risikomodel,
    today: Date,
) -> Result<Risikosvar<'m>, Problems> {
    is_for(model, sag.area, today)?;
    let seen = Seen::of(sag, today)?;
    let proposal = propose(&seen, model, today);
    let last = sag.post.as_ref().or(sag.prae.as_ref());
    let category = last.map(|last| last.category).or(proposal.category);
    let turned = last.map_or(&[][..], |last| &last.dials);
    let (findings, sources) = (Vec::new(), Sources::default());
    let mut check = Check { sag, model, proposal: &proposal, today, findings, sources };
    check.differences(&seen);
    check.all();
    let Check { findings, sources, .. } = check;
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
        prae: sag.prae.clone(),
        post: sag.post.clone(),
        findings,
        sources: sources.into_all(),
    })
}

/// That a model is for an area, and for a day.
pub(super) fn is_for(model: &Risikomodel, area: Area, today: Date) -> Result<(), Problems> {
    if !model.validity.contains(today) {
        let model = model.id.to_string();
        return Err(Problems::whole(ProblemKind::OutsideValidity { model, date: today }));
    }
    if !model.areas.contains(&area) {
        let (area, expected) = (area.id(), model.areas.first().map_or("", |its| its.id()));
        return Err(Problems::whole(ProblemKind::WrongArea { area, expected }));
    }
    Ok(())
}

/// The findings on a case.
struct Check<'c, 'm> {
    sag: &'c Risikosag<'m>,
    model: &'c Risikomodel,
    proposal: &'c Risikoforslag,
    today: Date,
    findings: Vec<Finding<RisikoFundKind>>,
    sources: Sources,
}

impl Check<'_, '_> {
    fn add(&mut self, kind: RisikoFundKind, path: String) {
        self.add_with(kind, path, None);
    }

    fn add_with(&mut self, kind: RisikoFundKind, path: String, basis: Option<LegalBasis>) {
        let source = basis.map(|basis| self.sources.cite(Source::of(basis)));
        self.findings.push(Finding { severity: kind.severity(), kind, path, source });
    }

    fn all(&mut self) {
        self.about_the_model();
        self.days_to_come();
        if let Some(prae) = &self.sag.prae {
            self.choice(prae, "/risiko/prae");
        }
        if let Some(post) = &self.sag.post {
            self.choice(post, "/risiko/post");
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
        let common = named_on(&super::COMMON_MODEL, self.today).pop();
        if let Some(row) = common.filter(|_| shipped) {
            let kind = RisikoFundKind::CommonModelMissing { model: self.model.id.to_string() };
            self.add_with(kind, String::new(), Some(row));
        }
        if self.proposal.category.is_none() {
            let Risikoforslag { known, enough, .. } = *self.proposal;
            let size = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
            let (known, all, enough) = (size(known.answered), size(known.applicable), size(enough));
            let kind = RisikoFundKind::NotEnoughKnown { known, all, enough };
            self.add(kind, "/risiko/forhold".to_string());
        }
    }

    /// What is told against what the events show.
    fn differences(&mut self, seen: &Seen<'_, '_>) {
        for factor in self.model.factors.iter() {
            if seen.left_out(factor).is_none() && seen.differs(factor) {
                let path = ["/risiko/forhold/", factor.observes.id()].concat();
                self.add(RisikoFundKind::FactsDiffer { factor: factor.id.to_string() }, path);
            }
        }
    }

    fn days_to_come(&mut self) {
        let forhold = &self.sag.forhold;
        let lists = [
            (&forhold.magtanvendelser, "/risiko/forhold/magtanvendelser/"),
            (&forhold.lederskifter, "/risiko/forhold/lederskifter/"),
            (&forhold.whistleblower, "/risiko/forhold/whistleblower/"),
            (&forhold.bekymrende_forhold, "/risiko/forhold/bekymrendeForhold/"),
            (&forhold.anden_myndighed, "/risiko/forhold/andenMyndighed/"),
        ];
        if let Some(day) = forhold.sidste_besoeg {
            self.day(day, "/risiko/forhold/sidsteBesoeg".to_string());
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
                    self.add(kind, "/risiko/post/date".to_string());
                }
            }
            (None, Some(_)) => self.add(RisikoFundKind::PraeMissing, "/risiko/prae".to_string()),
            (Some(prae), None) if assessed.is_some_and(|day| prae.date <= day) => {
                self.add(RisikoFundKind::PostMissing, "/risiko/post".to_string());
            }
            _ => {}
        }
        let last =
            post.map(|post| (post, "/risiko/post")).or(prae.map(|prae| (prae, "/risiko/prae")));
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
            self.add(kind, "/risiko/post/date".to_string());
        }
        let (before, after): (Risikokategori, _) = (prae.category, post.category);
        if before != after && is_blank(&post.begrundelse) {
            let (before, after) = (before.id(), after.id());
            let kind = RisikoFundKind::ChangeWithoutReason { before, after };
            self.add(kind, "/risiko/post/begrundelse".to_string());
        }
    }
}
