//! Which version of the act and of the bekendtgørelse applied when.
//!
//! A version is cited from the day its rules began to apply. The days of the bekendtgørelser
//! are from their own commencement paragraphs; those of the act follow them, and 1 January
//! 2014 and 2024 stand in the texts. LBK 1054/2015 and the time between an amending act and
//! the consolidation that prints it are passed over: only numbers that were read are cited.

use super::rule::{Ymd, on as day};
use crate::calendar::Date;

/// Lov om socialtilsyn.
pub(super) static LOV: [(Ymd, &str); 11] = [
    ((2014, 1, 1), "LOV 608/2013"),
    ((2016, 7, 1), "LBK 124/2016"),
    ((2017, 1, 1), "LBK 70/2017"),
    ((2018, 1, 1), "LBK 42/2018"),
    ((2019, 7, 1), "LBK 846/2019"),
    ((2020, 7, 1), "LBK 1377/2020"),
    ((2022, 2, 1), "LBK 171/2022"),
    ((2022, 7, 1), "LBK 1109/2022"),
    ((2024, 1, 1), "LBK 908/2024"),
    ((2025, 1, 1), "LBK 236/2025"),
    ((2026, 1, 1), "LBK 242/2026"),
];

/// Bekendtgørelse om socialtilsyn.
pub(super) static BEK: [(Ymd, &str); 13] = [
    ((2014, 1, 1), "BEK 1557/2013"),
    ((2015, 5, 1), "BEK 551/2015"),
    ((2016, 7, 1), "BEK 730/2016"),
    ((2017, 1, 1), "BEK 1675/2016"),
    ((2018, 1, 1), "BEK 1251/2017"),
    ((2019, 7, 1), "BEK 536/2019"),
    ((2020, 1, 1), "BEK 1633/2019"),
    ((2020, 7, 1), "BEK 617/2020"),
    ((2022, 2, 1), "BEK 2665/2021"),
    ((2022, 4, 30), "BEK 469/2022"),
    ((2023, 2, 1), "BEK 62/2023"),
    ((2024, 1, 1), "BEK 1490/2023"),
    ((2026, 1, 1), "BEK 1559/2025"),
];

/// The version on a day.
pub(super) fn on(acts: &[(Ymd, &'static str)], date: Date) -> &'static str {
    acts.iter().rev().find(|(from, _)| day(*from) <= date).map_or("", |(_, name)| name)
}
