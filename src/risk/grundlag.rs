//! What a proposal is made from.

use super::{Bestyrelse, Herkomst, Observation, Risikofaktor, Risikoforhold, Risikovurdering};
use super::{UdeladtGrund, seen};
use crate::assessment::{Assessed, Judgement};
use crate::calendar::Date;
use crate::case::Events;
use crate::comparison::compare;
use crate::exact::{Fraction, Overflow};
use crate::input::Problems;
use crate::model::{Area, Judged, Model, Tilbudstyper};
use crate::scoring::Method;
use crate::scoring::computed::Computed;

/// The events, the assessments and what was decided, of one tilbud or plejefamilie.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Risikosag<'m> {
    /// The area.
    pub area: Area,
    /// What it is approved as.
    pub tilbudstyper: Tilbudstyper,
    /// Whether it has a board.
    pub bestyrelse: Option<bool>,
    /// What is told.
    pub forhold: Risikoforhold,
    /// What happened, which shows what is not told.
    pub events: Events,
    /// The latest assessment.
    pub assessed: Option<Assessed<'m>>,
    /// The assessment before it.
    pub earlier: Option<Assessed<'m>>,
    /// How themes are averaged.
    pub method: Method,
    /// What was chosen when the tilsyn was planned.
    pub prae: Option<Risikovurdering>,
    /// What was chosen after the assessment of quality.
    pub post: Option<Risikovurdering>,
}

impl Risikosag<'_> {
    /// A case of which nothing is known yet.
    #[must_use]
    pub fn new(area: Area) -> Self {
        Self {
            area,
            tilbudstyper: Tilbudstyper::NONE,
            bestyrelse: None,
            forhold: Risikoforhold::default(),
            events: Events::default(),
            assessed: None,
            earlier: None,
            method: Method::default(),
            prae: None,
            post: None,
        }
    }
}

/// Everything that was seen, ready to be asked for by factor.
pub(super) struct Seen<'s, 'm> {
    sag: &'s Risikosag<'m>,
    today: Date,
    shown: Risikoforhold,
    /// The kind of the assessment; without one, the kind of the day.
    judged: Judged,
    not_met: Option<i64>,
    /// Some criteria are not judged: more may turn out not to be met.
    not_judged: bool,
    lowest: Option<Fraction>,
    fall: Option<Fraction>,
}

impl<'s, 'm> Seen<'s, 'm> {
    pub(super) fn of(sag: &'s Risikosag<'m>, today: Date) -> Result<Self, Problems> {
        let of_the_day = || Model::on(sag.area, today).map_or(Judged::Criteria, Model::judged);
        let mut seen = Self {
            sag,
            today,
            shown: Risikoforhold::seen_in(&sag.events, today),
            judged: sag.assessed.as_ref().map_or_else(of_the_day, |its| its.model().judged()),
            not_met: None,
            not_judged: false,
            lowest: None,
            fall: None,
        };
        let Some(assessed) = &sag.assessed else { return Ok(seen) };
        if seen.judged == Judged::Criteria {
            let judgements = &assessed.judgements;
            let mut not_met = 0_i64;
            for judgement in judgements {
                not_met = not_met.saturating_add(i64::from(*judgement == Judgement::NotMet));
            }
            seen.not_judged = judgements.contains(&Judgement::NotJudged);
            seen.not_met = (not_met > 0 || !seen.not_judged).then_some(not_met);
        } else {
            seen.lowest = lowest(assessed, sag.method)?;
            if let Some(earlier) = &sag.earlier {
                seen.fall = fall(earlier, assessed, sag.method)?;
            }
        }
        Ok(seen)
    }

    /// Why a factor is not for this tilbud or plejefamilie, if it is not.
    pub(super) fn left_out(&self, factor: &Risikofaktor) -> Option<UdeladtGrund> {
        if factor.area.is_some_and(|area| area != self.sag.area) {
            return Some(UdeladtGrund::Omraade);
        }
        if !factor.applies.to(self.sag.tilbudstyper, self.sag.bestyrelse) {
            return Some(UdeladtGrund::Type);
        }
        let other_kind = factor.observes.judged().is_some_and(|judged| judged != self.judged);
        other_kind.then_some(UdeladtGrund::Vurdering)
    }

    /// What a factor sees, and where; what is told comes before what the events show.
    pub(super) fn value(&self, factor: &Risikofaktor) -> Option<(Fraction, Herkomst)> {
        if factor.observes.judged().is_some() {
            let value = match factor.observes {
                Observation::KriterierIkkeOpfyldt => self.not_met.map(Fraction::whole),
                Observation::LavesteTema => self.lowest,
                _ => self.fall,
            };
            return value.map(|value| (value, Herkomst::Vurdering));
        }
        let told = self.count(factor, &self.sag.forhold);
        let told = told.map(|told| (Fraction::whole(told), Herkomst::Oplyst));
        let shown = || self.count(factor, &self.shown);
        told.or_else(|| shown().map(|shown| (Fraction::whole(shown), Herkomst::Fakta)))
    }

    /// Whether there is more to learn of what a factor sees.
    pub(super) fn is_open(&self, factor: &Risikofaktor) -> bool {
        self.not_judged && factor.observes == Observation::KriterierIkkeOpfyldt
    }

    /// Whether the events show something else than what is told.
    pub(super) fn differs(&self, factor: &Risikofaktor) -> bool {
        let told = self.count(factor, &self.sag.forhold);
        let shown = self.count(factor, &self.shown);
        told.is_some() && shown.is_some() && told != shown
    }

    fn count(&self, factor: &Risikofaktor, forhold: &Risikoforhold) -> Option<i64> {
        let flag = |flag: Option<bool>| flag.map(u32::from);
        let months = factor.months.unwrap_or_default();
        let events = |events: &Option<super::Haendelser>| {
            events.as_ref().map(|events| events.within(months, self.today))
        };
        let count = match factor.observes {
            Observation::AabnePaabud => forhold.aabne_paabud,
            Observation::SkaerpetTilsyn => flag(forhold.skaerpet_tilsyn),
            Observation::Magtanvendelser => events(&forhold.magtanvendelser),
            Observation::Sygefravaer => forhold.sygefravaer,
            Observation::Personalegennemstroemning => forhold.personalegennemstroemning,
            Observation::Lederskifter => events(&forhold.lederskifter),
            Observation::LederUdenUddannelse => flag(forhold.leder_uden_uddannelse),
            Observation::MedarbejdereUdenUddannelse => forhold.medarbejdere_uden_uddannelse,
            Observation::EnsidigeKvalifikationer => flag(forhold.ensidige_kvalifikationer),
            Observation::Bestyrelse => forhold.bestyrelse.map(|board| match board {
                Bestyrelse::Inddraget => 0,
                Bestyrelse::IkkeInddraget => 1,
                Bestyrelse::Mangler => 2,
            }),
            Observation::Maalgrupper => forhold.maalgrupper,
            Observation::Whistleblower => events(&forhold.whistleblower),
            Observation::BekymrendeForhold => events(&forhold.bekymrende_forhold),
            Observation::AndenMyndighed => events(&forhold.anden_myndighed),
            Observation::Oekonomi => {
                forhold.oekonomi.as_ref().and_then(|its| u32::try_from(its.len()).ok())
            }
            Observation::NyGodkendelse => flag(forhold.ny_godkendelse),
            Observation::SidsteBesoeg => {
                forhold.sidste_besoeg.map(|day| seen::months_since(day, self.today))
            }
            _ => None,
        };
        count.map(i64::from)
    }
}

fn lowest(assessed: &Assessed<'_>, method: Method) -> Result<Option<Fraction>, Overflow> {
    let mut lowest: Option<Fraction> = None;
    for tema in Computed::of(assessed, method)?.temaer {
        let Some(mean) = tema.mean else { continue };
        lowest = Some(lowest.map_or(mean, |least| mean.min(least)));
    }
    Ok(lowest)
}

/// The largest fall of a theme that can be compared; 0 where none fell, nothing where none can
/// be compared.
fn fall(
    earlier: &Assessed<'_>,
    later: &Assessed<'_>,
    method: Method,
) -> Result<Option<Fraction>, Problems> {
    let mut largest: Option<Fraction> = None;
    for tema in compare(earlier, later, method)?.temaer {
        let Some(difference) = tema.scores.difference else { continue };
        let difference = Fraction::new(difference.numerator, difference.denominator)?;
        let fall = Fraction::whole(0).minus(difference)?;
        let least = largest.unwrap_or(Fraction::whole(0));
        largest = Some(fall.max(least));
    }
    Ok(largest)
}
