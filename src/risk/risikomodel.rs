//! A risk model as data: factors with levels, and rules from levels to a colour.

use alloc::borrow::Cow;

use super::{Dial, Observation, Risikokategori};
use crate::calendar::Date;
use crate::json::written;
use crate::law::{Bilingual, Confidence, LegalBasis, Validity};
use crate::model::{Applies, Area, Fingerprint};
use crate::scoring::Tal;

/// A risk model: how facts lead to a proposed colour.
///
/// Every value of this type has passed the same checks: the shipped ones in this crate's tests,
/// a portal's own when it is read ([`Risikomodel::read`]). Hence its fields can be read but not
/// set.
///
/// # A worse fact never gives a milder colour
///
/// It holds of every model that can be written, because of what can be written:
///
/// - each [`Observation`] is worse in one direction, which a model cannot turn round;
/// - a factor's levels have thresholds that lie further and further in that direction, and
///   points that never fall on the way: anything else is a problem when the model is read;
/// - a rule asks for *at least* a level, at least so many factors and at least so many points.
///   There is no way to write "less than" or "not";
/// - the proposal is the worst colour of the rules that fire, and green where none does, once
///   enough is known ([`Self::enough`]). Until then there is none, and the rules that have fired
///   are told with their reasons: to learn more never takes a proposal away.
///
/// So a worse fact leaves every level, every sum and every rule where it was or takes it
/// further. A fact that is not known fires nothing, and is named as missing: to learn it can make
/// the proposal worse, never milder.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
pub struct Risikomodel {
    /// Its id.
    pub(super) id: Cow<'static, str>,
    /// Its version, in its maker's own numbering.
    pub(super) version: Cow<'static, str>,
    /// Its name, as shown to people.
    pub(super) name: Bilingual,
    /// The areas it is for.
    pub(super) areas: Cow<'static, [Area]>,
    /// When it applies.
    pub(super) validity: Validity,
    /// Who made it, and from what.
    pub(super) source: Bilingual,
    /// How its thresholds and rules are known.
    pub(super) confidence: Confidence,
    /// What a reader must know about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) note: Option<Bilingual>,
    /// The law that asks for it, each row with its own period within the model's.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<LegalBasis>>", optional))]
    pub(super) basis: Cow<'static, [LegalBasis]>,
    /// The levels, from the mildest; the first is that of a factor without concern.
    pub(super) levels: Cow<'static, [Niveau]>,
    /// How many per cent of the factors that are for a tilbud or plejefamilie must be known before
    /// a colour is proposed; 0 for one factor, as where nothing is said.
    #[cfg_attr(feature = "ts", ts(as = "Option<u16>", optional))]
    pub(super) enough: u16,
    /// The factors.
    pub(super) factors: Cow<'static, [Risikofaktor]>,
    /// The rules.
    pub(super) rules: Cow<'static, [Risikoregel]>,
    /// The dials of the tilsynsintensitet.
    pub(super) dials: Cow<'static, [Dial]>,
}

/// A level that a factor can be at.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Niveau {
    /// Its id.
    pub id: Cow<'static, str>,
    /// Its name.
    pub label: Bilingual,
}

/// A risikofaktor: what is looked at, and from which value it is at which level.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Risikofaktor {
    /// Its id.
    pub id: Cow<'static, str>,
    /// What it is about.
    pub label: Bilingual,
    /// What it looks at.
    pub observes: Observation,
    /// How many months back it counts, for what is counted in a period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
    /// The area it is for; every area of the model where none is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<Area>,
    /// Which tilbud or plejefamilier it is for.
    #[cfg_attr(feature = "ts", ts(as = "Option<Applies>", optional))]
    #[serde(skip_serializing_if = "Applies::is_always")]
    pub applies: Applies,
    /// Its levels with their thresholds, from the mildest.
    pub steps: Cow<'static, [Risikotrin]>,
    /// Where it is from.
    pub source: Bilingual,
    /// How it is known that it matters; the thresholds are the model's.
    pub confidence: Confidence,
    /// The law behind what it looks at.
    #[cfg_attr(feature = "ts", ts(as = "Option<Vec<LegalBasis>>", optional))]
    pub basis: Cow<'static, [LegalBasis]>,
}

/// A step of a factor: from this value on it is at this level.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Risikotrin {
    /// The id of the level.
    pub level: Cow<'static, str>,
    /// The first value of it: this one or a worse one.
    pub from: Tal,
    /// The points it counts in a rule on points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<u16>,
}

/// A rule: when all its conditions hold, it proposes at least its colour.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[non_exhaustive]
pub struct Risikoregel {
    /// Its id.
    pub id: Cow<'static, str>,
    /// What it says.
    pub label: Bilingual,
    /// The colour it proposes.
    pub category: Risikokategori,
    /// Its conditions, all of which must hold.
    pub needs: Cow<'static, [Betingelse]>,
}

/// A condition: at least so many factors at a level or a worse one, or at least so many points
/// in all.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct Betingelse {
    /// The id of the level; absent in a condition on points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Cow<'static, str>>,
    /// Which factors count; all where none are named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub factors: Option<Cow<'static, [Cow<'static, str>]>>,
    /// How many of them; one where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<u16>,
    /// The points of all factors together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<u32>,
}

impl Risikomodel {
    /// The shipped model for a day: this project's own, which says so. There is none before
    /// lov om socialtilsyn came into force.
    ///
    /// ```
    /// use kvalitetsmodel::calendar::Date;
    /// use kvalitetsmodel::law::Confidence;
    /// use kvalitetsmodel::risk::Risikomodel;
    ///
    /// let day = |text| Date::parse(text).expect("a real date");
    /// let before = Risikomodel::on(day("2025-12-31")).expect("a model");
    /// let after = Risikomodel::on(day("2026-01-01")).expect("a model");
    /// assert_eq!((before.id(), after.id()), ("projekt-2014", "projekt-2026"));
    /// assert_eq!(after.confidence(), Confidence::Unsourced);
    /// ```
    #[must_use]
    pub fn on(date: Date) -> Option<&'static Self> {
        super::STANDARD.iter().copied().find(|model| model.validity.contains(date))
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its version, in its maker's own numbering.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &Bilingual {
        &self.name
    }

    /// The areas it is for.
    #[must_use]
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// When it applies.
    #[must_use]
    pub fn validity(&self) -> Validity {
        self.validity
    }

    /// Who made it, and from what.
    #[must_use]
    pub fn source(&self) -> &Bilingual {
        &self.source
    }

    /// How its thresholds and rules are known.
    #[must_use]
    pub fn confidence(&self) -> Confidence {
        self.confidence
    }

    /// What a reader must know about it.
    #[must_use]
    pub fn note(&self) -> Option<&Bilingual> {
        self.note.as_ref()
    }

    /// The law that asks for it.
    #[must_use]
    pub fn basis(&self) -> &[LegalBasis] {
        &self.basis
    }

    /// The levels, from the mildest.
    #[must_use]
    pub fn levels(&self) -> &[Niveau] {
        &self.levels
    }

    /// How many per cent of the factors that are for a tilbud or plejefamilie must be known before
    /// a colour is proposed; 0 for one factor, as where nothing is said. Yellow and red are proposed by what is
    /// known, however little that is.
    #[must_use]
    pub fn enough(&self) -> u16 {
        self.enough
    }

    /// The factors.
    #[must_use]
    pub fn factors(&self) -> &[Risikofaktor] {
        &self.factors
    }

    /// The rules.
    #[must_use]
    pub fn rules(&self) -> &[Risikoregel] {
        &self.rules
    }

    /// The dials of the tilsynsintensitet.
    #[must_use]
    pub fn dials(&self) -> &[Dial] {
        &self.dials
    }

    /// The fingerprint of everything in it.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&written(self))
    }

    /// The place of a level; that of no concern for one there is not.
    pub(super) fn level(&self, id: &str) -> usize {
        self.levels.iter().position(|level| level.id == id).unwrap_or_default()
    }

    /// The id of the level at a place.
    pub(super) fn level_id(&self, place: usize) -> Cow<'static, str> {
        self.levels.get(place).map_or(Cow::Borrowed(""), |level| level.id.clone())
    }
}
