//! What kind of tilbud it is, by the paragraph it is run under.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::Area;
use crate::input::{Node, ProblemKind, Reader};

words! {
    /// A tilbudstype, lov om socialtilsyn § 4, stk. 1.
    ///
    /// Named by the paragraph where the paragraph has stood still; the children's tilbud moved
    /// from serviceloven § 66 to barnets lov § 43 on 1 January 2024 and keep one name across it.
    pub enum Tilbudstype {
        /// Børne- og ungehjem, opholdssteder and døgninstitutioner.
        BoernUnge = "boernUnge",
        /// Efterskoler, frie fagskoler and frie grundskoler with kostafdeling.
        Kostafdeling = "kostafdeling",
        /// Stofmisbrugsbehandling, serviceloven § 101.
        Sel101 = "sel101",
        /// Anonym stofmisbrugsbehandling, serviceloven § 101 a.
        Sel101a = "sel101a",
        /// Midlertidigt botilbud, serviceloven § 107.
        Sel107 = "sel107",
        /// Længerevarende botilbud, serviceloven § 108.
        Sel108 = "sel108",
        /// Kvindekrisecenter or krisecenter, serviceloven § 109.
        Sel109 = "sel109",
        /// Forsorgshjem, herberg, serviceloven § 110.
        Sel110 = "sel110",
        /// Support in other housing, lov om socialtilsyn § 4, stk. 1, nr. 3.
        BoformStoette = "boformStoette",
        /// Alkoholbehandling, sundhedsloven § 141.
        Sul141 = "sul141",
        /// Almen plejefamilie, barnets lov § 43, stk. 1, nr. 1.
        AlmenPlejefamilie = "almenPlejefamilie",
        /// Forstærket plejefamilie, barnets lov § 43, stk. 1, nr. 2.
        ForstaerketPlejefamilie = "forstaerketPlejefamilie",
        /// Specialiseret plejefamilie, barnets lov § 43, stk. 1, nr. 3.
        SpecialiseretPlejefamilie = "specialiseretPlejefamilie",
    }
}

impl Tilbudstype {
    /// The area the type belongs to.
    #[must_use]
    pub const fn area(self) -> Area {
        match self {
            Self::AlmenPlejefamilie
            | Self::ForstaerketPlejefamilie
            | Self::SpecialiseretPlejefamilie => Area::Plejefamilier,
            _ => Area::Tilbud,
        }
    }

    const fn bit(self) -> u16 {
        1 << (self as u16)
    }
}

/// Reads a list of tilbudstyper; one of another area is a problem.
#[inline(never)]
pub(crate) fn read_tilbudstyper(
    reader: &mut Reader,
    node: Option<Node<'_>>,
    area: Option<Area>,
) -> Vec<Tilbudstype> {
    let mut types = Vec::new();
    for (at, one) in reader.placed_words::<Tilbudstype>(node) {
        if let (Some(node), Some(area)) = (&node, area.filter(|area| *area != one.area())) {
            let kind = ProblemKind::WrongTilbudstype { tilbudstype: one.id(), area: area.id() };
            reader.note([&node.path(), "/", &at.to_string()].concat(), kind);
        }
        types.push(one);
    }
    types
}

/// A set of tilbudstyper: a tilbud may be approved under several paragraphs at once.
///
/// ```
/// use kvalitetsmodel::model::{Tilbudstype, Tilbudstyper};
///
/// let types = Tilbudstyper::of(&[Tilbudstype::Sel107, Tilbudstype::Sel108]);
/// assert!(types.contains(Tilbudstype::Sel107));
/// assert!(!types.contains(Tilbudstype::Sul141));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tilbudstyper(u16);

impl Tilbudstyper {
    /// No type given.
    pub const NONE: Self = Self(0);

    /// The set whose bits, in the order of [`Tilbudstype::ALL`], are given; bits beyond the
    /// last type are left out.
    #[must_use]
    pub const fn from_bits(bits: u16) -> Self {
        Self(bits & 0x1fff)
    }

    /// Its bits, in the order of [`Tilbudstype::ALL`].
    #[must_use]
    pub const fn bits(self) -> u16 {
        self.0
    }

    /// The set of these types.
    #[must_use]
    pub const fn of(mut types: &[Tilbudstype]) -> Self {
        let mut set = Self::NONE;
        while let [one, more @ ..] = types {
            set = Self(set.0 | one.bit());
            types = more;
        }
        set
    }

    /// Every type of an area.
    #[must_use]
    pub const fn of_area(area: Area) -> Self {
        const TILBUD: Tilbudstyper = Tilbudstyper::collected(Area::Tilbud);
        const PLEJEFAMILIER: Tilbudstyper = Tilbudstyper::collected(Area::Plejefamilier);
        match area {
            Area::Tilbud => TILBUD,
            Area::Plejefamilier => PLEJEFAMILIER,
        }
    }

    const fn collected(area: Area) -> Self {
        let (mut set, mut types) = (Self::NONE, Tilbudstype::ALL);
        while let [one, more @ ..] = types {
            if one.area() as u8 == area as u8 {
                set = Self(set.0 | one.bit());
            }
            types = more;
        }
        set
    }

    /// Whether no type is given, so that nothing can be excluded by type.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the type is in the set.
    #[must_use]
    pub const fn contains(self, tilbudstype: Tilbudstype) -> bool {
        self.0 & tilbudstype.bit() != 0
    }

    /// The set with the other's types added.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the sets share a type.
    #[must_use]
    pub const fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether these bits, in the order of [`Tilbudstype::ALL`], are types of this set only.
    pub(crate) const fn holds_bits(self, bits: u16) -> bool {
        bits & !self.0 == 0
    }

    /// The types of this set that are not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}
