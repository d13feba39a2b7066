//! The tilsynsintensitet that goes with a colour, and what the law settles about it.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::{Afvigelse, Dial, Indstilling, Lovbunden, Risikokategori, Risikomodel};
use crate::calendar::Date;
use crate::deadlines::{Lov, RuleId, law_on};
use crate::law::Bilingual;
use crate::model::Area;

/// Every dial, as proposed and as turned.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Tilsynsintensitet {
    /// The colour it follows: the one chosen last, else the one proposed.
    pub category: Risikokategori,
    /// The dials, in the model's order. The list is not closed: a model may have its own.
    pub dials: Vec<Dialsvar>,
}

/// A dial, as proposed and as turned.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Dialsvar {
    /// The dial's id.
    pub id: Cow<'static, str>,
    /// What it is about.
    pub label: Bilingual,
    /// How far the colour turns it up.
    pub proposed: Indstilling,
    /// How it was turned instead, with the reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chosen: Option<Afvigelse>,
    /// What the law settles, whatever the colour.
    pub law: Vec<Lov>,
}

pub(super) fn intensitet(
    model: &Risikomodel,
    category: Risikokategori,
    chosen: &[Afvigelse],
    area: Area,
    today: Date,
) -> Tilsynsintensitet {
    let mut dials = Vec::new();
    for dial in model.dials.iter() {
        dials.push(Dialsvar {
            id: dial.id.clone(),
            label: dial.label.clone(),
            proposed: dial.at(category).clone(),
            chosen: chosen.iter().find(|one| one.id == dial.id).cloned(),
            law: law(dial, area, today),
        });
    }
    Tilsynsintensitet { category, dials }
}

/// What the law settles about a dial on a day.
pub(super) fn law(dial: &Dial, area: Area, today: Date) -> Vec<Lov> {
    let visits = match area {
        Area::Tilbud => [RuleId::TilsynsbesoegTilbud, RuleId::TilsynsbesoegAfdeling],
        Area::Plejefamilier => [RuleId::TilsynsbesoegPlejefamilie; 2],
    };
    let rules: &[RuleId] = match dial.law {
        Some(Lovbunden::Besoeg) => {
            &[visits[0], visits[1], RuleId::UanmeldtHovedregel, RuleId::AnmeldtBesoegVarsel]
        }
        Some(Lovbunden::Rapport) => &[RuleId::Tilsynsrapport],
        None => &[],
    };
    let mut law: Vec<Lov> = Vec::new();
    for rule in rules {
        if let Some(one) = law_on(*rule, today)
            && law.iter().all(|earlier| earlier.rule != *rule)
        {
            law.push(one);
        }
    }
    law
}
