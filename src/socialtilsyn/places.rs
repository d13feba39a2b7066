//! The five municipalities and their regions, and where the rules on them stand.

use crate::case::{Kommune, Region};
use crate::law::acts::{
    BEK_1490_2023, BEK_1559_2025, BEK_2665_2021, LBK_124_2016, LBK_171_2022, LOV_608_2013,
    LOV_745_2025,
};
use crate::law::{GONE, Provision};

/// "Frederiksberg Kommune varetager funktionen som socialtilsyn i Region Hovedstaden" …
pub(super) const REGION: &[Provision] =
    &[&[LOV_608_2013.at("§ 2, stk. 2"), LOV_745_2025.at(GONE)], &[BEK_1559_2025.at("§ 1, stk. 1")]];

/// "Socialtilsynet i Region Syddanmark varetager opgaven i Frederiksberg Kommune" …
pub(super) const KOMMUNE: &[Provision] =
    &[&[LOV_608_2013.at("§ 2, stk. 3"), LOV_745_2025.at(GONE)], &[BEK_1559_2025.at("§ 1, stk. 2")]];

/// … "og opgaven vedrørende tilbud beliggende i andre kommuner i Region Hovedstaden, hvor
/// Frederiksberg Kommune enten er driftsherre eller har indgået driftsaftale med tilbuddet". Until
/// 31 January 2022 "aftale med tilbuddet om køb af samtlige pladser".
pub(super) const DRIFTSHERRE: &[Provision] =
    &[&[LBK_124_2016.at("§ 2, stk. 3"), LOV_745_2025.at(GONE)], &[BEK_1559_2025.at("§ 1, stk. 2")]];

/// The region where the koncern has its head office; from February 2022 gathered at two.
pub(super) const KONCERN: &[Provision] = &[
    &[LOV_608_2013.at("§ 2, stk. 4"), LBK_171_2022.at("§ 2, stk. 3, nr. 6"), LOV_745_2025.at(GONE)],
    &[
        BEK_2665_2021.at("§ 1, 2. pkt., nr. 3-4"),
        BEK_1559_2025.at("§ 1, stk. 3 og stk. 4, nr. 3-4"),
    ],
];

/// A koncern is gathered at two socialtilsyn.
pub(super) const KONCERN_AT_TWO: Provision =
    &[BEK_2665_2021.at("§ 1, 2. pkt., nr. 3-4"), BEK_1559_2025.at("§ 1, stk. 4, nr. 3-4")];

/// Secured places, schools and ships.
pub(super) const OPGAVE: Provision =
    &[BEK_2665_2021.at("§ 1, 2. pkt., nr. 1-2"), BEK_1559_2025.at("§ 1, stk. 4, nr. 1-2")];

/// A school only "når skolen har flere end otte pladser til anbringelse".
pub(super) const SKOLE_OVER: Provision =
    &[BEK_2665_2021.at("§ 1, 2. pkt., nr. 2"), BEK_1490_2023.at(GONE)];
/// The places that a school must have more than, as long as [`SKOLE_OVER`] stands.
pub(super) const SKOLE_PLADSER: i64 = 8;

/// BPA-foreninger.
pub(super) const BPA: Provision =
    &[BEK_2665_2021.at("§ 1, 2. pkt., nr. 5"), BEK_1559_2025.at("§ 1, stk. 4, nr. 5")];

/// Each region, the municipality that is its socialtilsyn, and the region whose socialtilsyn
/// supervises that municipality. The same since 2014.
const FIVE: [(Region, Kommune, Region); 5] = [
    (Region::Hovedstaden, Kommune::Frederiksberg, Region::Syddanmark),
    (Region::Sjaelland, Kommune::Holbaek, Region::Hovedstaden),
    (Region::Syddanmark, Kommune::FaaborgMidtfyn, Region::Midtjylland),
    (Region::Midtjylland, Kommune::Silkeborg, Region::Nordjylland),
    (Region::Nordjylland, Kommune::Hjoerring, Region::Sjaelland),
];

/// The municipality that is the socialtilsyn of a region.
pub(super) fn kommune_of(region: Region) -> Option<Kommune> {
    let its = FIVE.iter().find(|(own, _, _)| *own == region);
    its.map(|(_, kommune, _)| *kommune)
}

/// The region that one of the five lies in, and the region whose socialtilsyn supervises it; `None`
/// for another municipality.
pub(super) fn five(kommune: Kommune) -> Option<(Region, Region)> {
    let its = FIVE.iter().find(|(_, own, _)| *own == kommune);
    its.map(|(region, _, by)| (*region, *by))
}

/// The socialtilsyn that has a koncern, by the region of its head office, where that is gathered.
pub(super) const fn koncern_at(hovedadresse: Region) -> Region {
    match hovedadresse {
        Region::Hovedstaden | Region::Sjaelland => Region::Hovedstaden,
        Region::Syddanmark | Region::Midtjylland | Region::Nordjylland => Region::Midtjylland,
    }
}
