//! One version of the kvalitetsmodel.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::slice::Iter;

use super::{Area, BUILT_IN, Indikator, Kriterium, OutsideTema, Parts, Tema};
use crate::calendar::Date;
use crate::law::{Bilingual, LegalBasis, Validity};

words! {
    /// What a person judges in a version of the model.
    pub enum Judged {
        /// Until 2025: each indicator 1-5, averaged; a samlet vurdering decides.
        Scores = "scores",
        /// From 2026: each criterion met or not met, BEK 1559/2025 § 10, stk. 2.
        Criteria = "criteria",
    }
}

/// A version of the kvalitetsmodel for one area and one period.
///
/// Every value of this type has passed the same checks: the built-in ones in this crate's
/// tests, a portal's own when it is read ([`Model::read`]). Hence its fields can be read
/// but not set.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
pub struct Model {
    /// The version's id: `tilbud-2017`.
    pub(super) id: Cow<'static, str>,
    /// The area it is for.
    pub(super) area: Area,
    /// Its name, as shown to people.
    pub(super) name: Bilingual,
    /// When it applies.
    pub(super) validity: Validity,
    /// What is judged in it.
    pub(super) judged: Judged,
    /// Acts and paragraphs, each with its own period within the model's.
    pub(super) basis: Cow<'static, [LegalBasis]>,
    /// Why parts of the model are not verified, in words for the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) provisional: Option<Bilingual>,
    /// The id of the model before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) continues: Option<Cow<'static, str>>,
    /// Where the labels' wording is from, if a portal laid its own over them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) wording: Option<Cow<'static, str>>,
    /// The themes, in the model's order.
    pub(super) temaer: Cow<'static, [Tema]>,
    /// The act's themes outside the model.
    pub(super) outside: Cow<'static, [OutsideTema]>,
}

impl Model {
    /// The built-in version that applied to this area on this day.
    #[must_use]
    pub fn on(area: Area, date: Date) -> Option<&'static Self> {
        BUILT_IN.iter().copied().find(|model| model.area == area && model.validity.contains(date))
    }

    /// The built-in version with this id.
    #[must_use]
    pub fn built_in(id: &str) -> Option<&'static Self> {
        BUILT_IN.iter().copied().find(|model| model.id == id)
    }

    /// Whether it is another in all but the words of its labels, and so computes alike.
    pub(super) fn is_reworded(&self, other: &Self) -> bool {
        let (mut own, mut others) = (Parts::of(self).into_all(), Parts::of(other).into_all());
        let same_parts = loop {
            match (own.next(), others.next()) {
                (None, None) => break true,
                (Some(one), Some(other)) if one.is_reworded(&other) => {}
                _ => break false,
            }
        };
        let frame = |model: &Self| (model.area, model.validity, model.judged);
        same_parts
            && frame(self) == frame(other)
            && (&self.id, &self.continues, &self.basis)
                == (&other.id, &other.continues, &other.basis)
            && (&self.name, &self.provisional, &self.outside)
                == (&other.name, &other.provisional, &other.outside)
    }

    /// The same version with other parts, as an annex has them, and an id of its own. What
    /// [`Model::read`] checks is for whoever makes the parts to see to.
    pub(crate) fn with_parts(
        &self,
        id: String,
        name: Bilingual,
        provisional: Bilingual,
        wording: String,
        temaer: Vec<Tema>,
    ) -> Self {
        Self {
            id: Cow::Owned(id),
            name,
            provisional: Some(provisional),
            wording: Some(Cow::Owned(wording)),
            temaer: Cow::Owned(temaer),
            ..self.clone()
        }
    }

    /// The version's id: `tilbud-2017`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The area it is for.
    #[must_use]
    pub fn area(&self) -> Area {
        self.area
    }

    /// Its name, as shown to people.
    #[must_use]
    pub fn name(&self) -> &Bilingual {
        &self.name
    }

    /// When it applies.
    #[must_use]
    pub fn validity(&self) -> Validity {
        self.validity
    }

    /// What is judged in it.
    #[must_use]
    pub fn judged(&self) -> Judged {
        self.judged
    }

    /// Why parts of it are not verified; `None` where all of it is.
    #[must_use]
    pub fn provisional(&self) -> Option<&Bilingual> {
        self.provisional.as_ref()
    }

    /// The id of the version whose history it carries on.
    #[must_use]
    pub fn continues(&self) -> Option<&str> {
        self.continues.as_deref()
    }

    /// Where the wording of its labels is from; `None` for this project's own short labels.
    #[must_use]
    pub fn wording(&self) -> Option<&str> {
        self.wording.as_deref()
    }

    /// Its acts and paragraphs, over the whole period.
    #[must_use]
    pub fn basis(&self) -> &[LegalBasis] {
        &self.basis
    }

    /// Its acts and paragraphs on one day.
    pub fn basis_on(&self, date: Date) -> impl Iterator<Item = &LegalBasis> {
        self.basis.iter().filter(move |basis| basis.applies_on(date))
    }

    /// Its themes, in order.
    #[must_use]
    pub fn temaer(&self) -> &[Tema] {
        &self.temaer
    }

    /// The act's themes that it leaves out.
    #[must_use]
    pub fn outside(&self) -> &[OutsideTema] {
        &self.outside
    }

    /// Its criteria, in order.
    #[must_use]
    pub fn kriterier(&self) -> Kriterier<'_> {
        Kriterier { temaer: self.temaer.iter(), kriterier: [].iter() }
    }

    /// What is scored, in order: every indicator, and every criterion without indicators.
    #[must_use]
    pub fn leaves(&self) -> Leaves<'_> {
        Leaves { kriterier: self.kriterier(), kriterium: None, indikatorer: [].iter() }
    }
}

/// The criteria of a model, in order. A type of its own, because the adapters it stands for
/// would be compiled anew at every use.
#[derive(Debug, Clone)]
pub struct Kriterier<'m> {
    temaer: Iter<'m, Tema>,
    kriterier: Iter<'m, Kriterium>,
}

impl<'m> Iterator for Kriterier<'m> {
    type Item = &'m Kriterium;

    #[inline(never)]
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(kriterium) = self.kriterier.next() {
                return Some(kriterium);
            }
            self.kriterier = self.temaer.next()?.kriterier.iter();
        }
    }
}

/// What is scored in a model or in a criterion, in order.
#[derive(Debug, Clone)]
pub struct Leaves<'m> {
    kriterier: Kriterier<'m>,
    /// A criterion to give out itself.
    kriterium: Option<&'m Kriterium>,
    indikatorer: Iter<'m, Indikator>,
}

impl<'m> Leaves<'m> {
    fn enter(&mut self, kriterium: &'m Kriterium) {
        self.indikatorer = kriterium.indikatorer.iter();
        self.kriterium = kriterium.indikatorer.is_empty().then_some(kriterium);
    }
}

impl<'m> Iterator for Leaves<'m> {
    type Item = Leaf<'m>;

    #[inline(never)]
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(kriterium) = self.kriterium.take() {
                return Some(Leaf::Kriterium(kriterium));
            }
            if let Some(indikator) = self.indikatorer.next() {
                return Some(Leaf::Indikator(indikator));
            }
            let kriterium = self.kriterier.next()?;
            self.enter(kriterium);
        }
    }
}

/// Something that is scored: an indicator, or a criterion that has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Leaf<'m> {
    /// An indicator.
    Indikator(&'m Indikator),
    /// A criterion without indicators.
    Kriterium(&'m Kriterium),
}

impl<'m> Leaf<'m> {
    /// Its id in the model.
    #[must_use]
    pub fn id(self) -> &'m str {
        match self {
            Self::Indikator(indikator) => &indikator.id,
            Self::Kriterium(kriterium) => &kriterium.id,
        }
    }
}

impl Kriterium {
    /// What is scored in it: its indicators, or itself where it has none.
    #[must_use]
    pub fn leaves(&self) -> Leaves<'_> {
        let none = Kriterier { temaer: [].iter(), kriterier: [].iter() };
        let mut leaves = Leaves { kriterier: none, kriterium: None, indikatorer: [].iter() };
        leaves.enter(self);
        leaves
    }
}
