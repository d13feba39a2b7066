//! The factors of the shipped models.
//!
//! Each names where it is from. What differs between the two periods is the law a factor cites
//! and, for the last visit, the law's own lowest frequency; every threshold is the project's.
//!
//! A table is read across, not down: rustfmt leaves this file alone, as it would spend a line
//! on every cell.

use alloc::borrow::Cow;

use super::standard::{
    EGEN, Kilde, LOS, LOVEN, STYRELSEN, attention, both, exact, faktor, serious,
};
use super::{Observation as O, Risikofaktor, Risikotrin};
use crate::exact::Fraction;
use crate::law::LegalBasis;
use crate::model::{Applies, Area, Tilbudstype};
use crate::scoring::Tal;

/// Places with staff and a leader.
const T: Option<Area> = Some(Area::Tilbud);
const P: Option<Area> = Some(Area::Plejefamilier);

const ALWAYS: Applies = Applies::ALWAYS;
/// A school with a kostafdeling is outside §§ 13-18 (§ 6, stk. 3).
const MED_BESTYRELSE: Applies = Applies {
    only: Cow::Borrowed(&[]),
    not: Cow::Borrowed(&[Tilbudstype::Kostafdeling]),
    bestyrelse: true,
};
/// The finances of a school with a kostafdeling are not supervised (§ 6, stk. 3).
const MED_OEKONOMI: Applies = Applies::not(&[Tilbudstype::Kostafdeling]);
/// Of plejefamilier only the specialised register force (BEK 980/2025 § 22, stk. 1).
const SPECIALISERET: Applies = Applies::only(&[Tilbudstype::SpecialiseretPlejefamilie]);

/// A part of a whole as it stands in a table, in lowest terms.
const fn part(numerator: i64, denominator: i64) -> Tal {
    Tal(Fraction::in_lowest_terms(numerator, denominator))
}

pub(super) type Law = &'static [LegalBasis];
const NO_LAW: Law = &[];

pub(super) const fn aabne_paabud(law: Law) -> Risikofaktor {
    faktor(("aabnePaabud", O::AabnePaabud, None), ("Åbne påbud", "Open påbud"),
        None, ALWAYS, const { &both(1, 2) }, LOVEN, law)
}
pub(super) const fn skaerpet_tilsyn(law: Law) -> Risikofaktor {
    faktor(("skaerpetTilsyn", O::SkaerpetTilsyn, None), ("Skærpet tilsyn", "Skærpet tilsyn"),
        None, ALWAYS, const { &serious(1) }, LOVEN, law)
}
pub(super) const fn magtanvendelser(law: Law) -> Risikofaktor {
    faktor(("magtanvendelser", O::Magtanvendelser, Some(12)), ("Magtanvendelser på et år", "Uses of force in a year"),
        T, ALWAYS, const { &both(6, 20) }, LOS, law)
}
pub(super) const fn magtanvendelser_plejefamilie(law: Law) -> Risikofaktor {
    faktor(("magtanvendelserPlejefamilie", O::Magtanvendelser, Some(12)), ("Magtanvendelser på et år", "Uses of force in a year"),
        P, SPECIALISERET, const { &both(1, 3) }, EGEN, law)
}
pub(super) const fn sygefravaer(law: Law) -> Risikofaktor {
    faktor(("sygefravaer", O::Sygefravaer, None), ("Sygefravær, dage pr. månedslønnet", "Sickness absence, days for each monthly paid"),
        T, ALWAYS, const { &both(150, 250) }, LOS, law)
}
pub(super) const fn personalegennemstroemning(law: Law) -> Risikofaktor {
    faktor(("personalegennemstroemning", O::Personalegennemstroemning, None), ("Personalegennemstrømning, procent", "Staff turnover, per cent"),
        T, ALWAYS, const { &both(300, 500) }, LOS, law)
}
pub(super) const LEDERSKIFTER: Risikofaktor =
    faktor(("lederskifter", O::Lederskifter, Some(24)), ("Lederskift på to år", "Changes of leader in two years"),
        T, ALWAYS, const { &both(1, 2) }, EGEN, NO_LAW);
pub(super) const LEDER_UDDANNELSE: Risikofaktor =
    faktor(("lederUddannelse", O::LederUdenUddannelse, None), ("Leder uden relevant uddannelse", "Leader without a relevant education"),
        T, ALWAYS, const { &attention(1) }, LOS, NO_LAW);
pub(super) const MEDARBEJDER_UDDANNELSE: Risikofaktor =
    faktor(("medarbejderUddannelse", O::MedarbejdereUdenUddannelse, None), ("Medarbejdere uden relevant uddannelse, procent", "Staff without a relevant education, per cent"),
        T, ALWAYS, const { &both(300, 500) }, LOS, NO_LAW);
pub(super) const KVALIFIKATIONER: Risikofaktor =
    faktor(("ensidigeKvalifikationer", O::EnsidigeKvalifikationer, None), ("Ensidige kvalifikationer", "One-sided qualifications"),
        T, ALWAYS, const { &attention(1) }, LOS, NO_LAW);
pub(super) const fn bestyrelse(law: Law) -> Risikofaktor {
    faktor(("bestyrelse", O::Bestyrelse, None), ("Bestyrelsen er ikke inddraget, eller mangler", "The board is not involved, or missing"),
        T, MED_BESTYRELSE, const { &both(1, 2) }, LOS, law)
}
pub(super) const fn maalgrupper(law: Law) -> Risikofaktor {
    faktor(("maalgrupper", O::Maalgrupper, None), ("Antal målgrupper", "Number of target groups"),
        T, ALWAYS, const { &both(3, 5) }, LOS, law)
}
pub(super) const fn whistleblower(law: Law) -> Risikofaktor {
    faktor(("whistleblower", O::Whistleblower, Some(12)), ("Henvendelser til whistleblowerordningen på et år", "Enquiries to the whistleblower scheme in a year"),
        None, ALWAYS, const { &both(1, 3) }, LOVEN, law)
}
pub(super) const fn bekymrende_forhold(law: Law) -> Risikofaktor {
    faktor(("bekymrendeForhold", O::BekymrendeForhold, Some(12)), ("Bekymrende forhold og hændelser på et år", "Worrying circumstances and events in a year"),
        None, ALWAYS, const { &both(1, 3) }, LOVEN, law)
}
pub(super) const fn anden_myndighed(kilde: Kilde, law: Law) -> Risikofaktor {
    faktor(("andenMyndighed", O::AndenMyndighed, Some(12)), ("Skridt fra en anden tilsynsmyndighed på et år", "Steps by another supervising authority in a year"),
        None, ALWAYS, const { &both(1, 2) }, kilde, law)
}
pub(super) const fn oekonomi(law: Law) -> Risikofaktor {
    faktor(("oekonomi", O::Oekonomi, None), ("Forhold i økonomien, der ikke er i orden", "Matters of finance that are not in order"),
        T, MED_OEKONOMI, const { &both(1, 2) }, LOVEN, law)
}
pub(super) const fn oekonomi_plejefamilie(law: Law) -> Risikofaktor {
    faktor(("oekonomiPlejefamilie", O::Oekonomi, None), ("Økonomien giver ikke grundlag for en stabil anbringelse", "The finances give no ground for a stable placement"),
        P, ALWAYS, const { &attention(1) }, LOVEN, law)
}
pub(super) const NY_GODKENDELSE: Risikofaktor =
    faktor(("nyGodkendelse", O::NyGodkendelse, None), ("Ny godkendelse, der ikke er fulgt op", "A new godkendelse that has not been followed up"),
        None, ALWAYS, const { &attention(1) }, STYRELSEN, NO_LAW);
/// Until 2025: at least once a year, for both areas.
pub(super) const fn aarligt_besoeg(law: Law) -> Risikofaktor {
    faktor(("sidsteBesoeg", O::SidsteBesoeg, None), ("Hele måneder siden sidste besøg", "Whole months since the last visit"),
        None, ALWAYS, const { &both(10, 12) }, LOVEN, law)
}
/// From 2026: at least every third year.
pub(super) const fn besoeg_tilbud(law: Law) -> Risikofaktor {
    faktor(("sidsteBesoeg", O::SidsteBesoeg, None), ("Hele måneder siden sidste besøg", "Whole months since the last visit"),
        T, ALWAYS, const { &both(24, 36) }, LOVEN, law)
}
/// From 2026: at least every second year.
pub(super) const fn besoeg_plejefamilie(law: Law) -> Risikofaktor {
    faktor(("sidsteBesoegPlejefamilie", O::SidsteBesoeg, None), ("Hele måneder siden sidste besøg", "Whole months since the last visit"),
        P, ALWAYS, const { &both(18, 24) }, LOVEN, law)
}
pub(super) const fn kriterier_ikke_opfyldt(law: Law) -> Risikofaktor {
    faktor(("kriterierIkkeOpfyldt", O::KriterierIkkeOpfyldt, None), ("Kriterier, der ikke er opfyldt", "Criteria that are not met"),
        None, ALWAYS, const { &serious(1) }, LOVEN, law)
}
/// 2,5 or lower; 2 or lower.
const LAVE: &[Risikotrin] = &exact(part(5, 2), part(2, 1));
pub(super) const LAVESTE_TEMA: Risikofaktor =
    faktor(("lavesteTema", O::LavesteTema, None), ("Laveste gennemsnit for et tema", "Lowest mean of a theme"),
        None, ALWAYS, LAVE, EGEN, NO_LAW);
/// Half a step or more; a whole one or more.
const FALD: &[Risikotrin] = &exact(part(1, 2), part(1, 1));
pub(super) const STOERSTE_FALD: Risikofaktor =
    faktor(("stoersteFald", O::StoersteFald, None), ("Største fald i et temas gennemsnit", "Largest fall of a theme's mean"),
        None, ALWAYS, FALD, EGEN, NO_LAW);
