//! The rules in words: what each says in short, and what is not settled about it.

mod open;
mod texts;

use alloc::vec::Vec;

pub(super) use self::open::{OPEN, OPEN_ROWS};
pub(super) use self::texts::{ROWS, TEXTS};
use super::template::{Template, fill_row};
use crate::codes::{Param, Params};
use crate::deadlines::Lov;
use crate::law::Bilingual;

/// What a rule says, in short, with the length it had.
///
/// ```
/// use kvalitetsmodel::calendar::Date;
/// use kvalitetsmodel::deadlines::{RuleId, lov_on};
/// use kvalitetsmodel::text::rule;
///
/// let all = lov_on(Date::parse("2026-03-05").expect("a real date"));
/// let klagefrist = all.iter().find(|law| law.rule == RuleId::Klagefrist).expect("a rule");
/// assert!(rule(klagefrist).da.starts_with("Vil I klage, skal socialtilsynet have klagen senest 4 uger"));
/// ```
#[must_use]
pub fn rule(law: &Lov) -> Bilingual {
    let id = law.rule.id();
    let row = of_row(ROWS, law).or_else(|| TEXTS.get(law.rule as usize));
    let row = row.copied().unwrap_or((id, id, id));
    said_of(row, law)
}

/// A sentence with what stands in the row.
fn said_of(row: Template, law: &Lov) -> Bilingual {
    let (count, unit) = (Param::Number(i64::from(law.count)), Param::Text(law.unit.id()));
    fill_row(row, &Params(Vec::from([("count", count), ("unit", unit)])))
}

/// What is not settled about a rule as it stood; `None` where nothing is noted.
#[must_use]
pub fn open_point(law: &Lov) -> Option<Bilingual> {
    let of_rule = || OPEN.iter().find(|(its, _, _)| *its == law.rule.id());
    Some(said_of(*of_row(OPEN_ROWS, law).or_else(of_rule)?, law))
}

/// The words of a row of a rule, where it has its own: by the rule's id and the row's first day,
/// `rule@2026-01-01`.
fn of_row(rows: &'static [Template], law: &Lov) -> Option<&'static Template> {
    let from = law.validity.from.text();
    let of =
        |code: &str| code.strip_prefix(law.rule.id())?.strip_prefix('@').map(|its| its == from);
    rows.iter().find(|(code, _, _)| of(code) == Some(true))
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::super::plan::LOVPUNKTER;
    use super::super::template::{MONTHS, ONE, Template, UNITS};
    use super::{OPEN, OPEN_ROWS, ROWS, TEXTS, open_point, rule};
    use crate::deadlines::{EARLY, LATE, LATE_APPROVAL, RULES, RuleId, Unit, lov_on};
    use crate::law::{Confidence, less_sure};

    #[test]
    fn the_texts_stand_in_the_order_of_the_rules() {
        let ids: Vec<&str> = TEXTS.iter().map(|(id, _, _)| *id).collect();
        let rules: Vec<&str> = RuleId::ALL.iter().map(|rule| rule.id()).collect();
        assert_eq!(ids, rules);
    }

    #[test]
    fn a_sentence_has_a_length_only_where_its_row_has_one() {
        for row in RULES.iter().flat_map(|rule| rule.rows) {
            for law in lov_on(row.validity.from) {
                let said = rule(&law);
                for text in [said.da, said.en] {
                    assert!(!text.contains(['{', '}', '…']) && text.ends_with('.'), "{text}");
                    assert!(!text.split([' ', '.']).any(|word| word == "0"), "{text}");
                }
            }
        }
    }

    #[test]
    fn words_of_a_row_name_a_rule_and_the_first_day_of_one_of_its_rows() {
        let mut of_rows = Vec::new();
        for rule in &RULES {
            for row in rule.rows {
                of_rows.push(alloc::format!("{}@{}", rule.id.id(), row.validity.from.text()));
            }
        }
        for (code, _, _) in ROWS.iter().chain(OPEN_ROWS) {
            assert!(of_rows.iter().any(|row| row == code), "{code}");
        }
    }

    /// Confidence is of the result: what the words call open, or our own reading, is not verified.
    #[test]
    fn what_is_said_to_be_open_or_our_reading_is_not_verified() {
        let says = ["åben", "egen læsning", "vores læsning", "læst som"];
        let is_unsure = |text: &str| says.iter().any(|word| text.contains(word));
        let mut unsure = 0;
        for row in RULES.iter().flat_map(|rule| rule.rows) {
            for law in lov_on(row.validity.from) {
                let open = open_point(&law).map(|open| open.da).unwrap_or_default();
                if is_unsure(&open) || is_unsure(&rule(&law).da) {
                    let sure = less_sure(law.confidence, law.date_confidence);
                    assert_ne!(sure, Confidence::Verified, "{}: {open}", law.rule.id());
                    unsure += 1;
                }
            }
        }
        assert!(unsure > 20);
    }

    /// What the party itself has to do, or may do, is said to it.
    #[test]
    fn what_a_party_acts_on_speaks_to_the_reader() {
        use crate::deadlines::Actor;
        // Said of others than the one who reads, or of those among the readers it is for.
        let others = [
            "magtBarnKlage",
            "magtBarnRetten",
            "magtVoksenKlage",
            "lederkarantaene",
            "byggearbejderGodkendes",
            "budgetPrivat",
            "budgetOffentlig",
            "aarsrapportTilbudPrivat",
            "aarsrapportTilbudOffentlig",
            "bortfaldTilbud",
        ];
        let acts =
            |actor| !matches!(actor, Actor::Socialtilsyn | Actor::Kommune | Actor::Ankestyrelsen);
        for row in RULES.iter().flat_map(|rule| rule.rows) {
            for law in lov_on(row.validity.from).iter().filter(|law| acts(law.actor)) {
                if others.contains(&law.rule.id()) {
                    continue;
                }
                let said = rule(law);
                let you = ["I", "jer", "jeres", "Jeres"];
                let mut words = said.da.split([' ', ',', '.']);
                assert!(words.any(|word| you.contains(&word)), "{}", said.da);
                assert!(said.en.to_lowercase().contains("you"), "{}", said.en);
            }
        }
    }

    /// The days of a budget are those of its rule.
    #[test]
    fn what_is_open_of_a_budget_names_the_days_of_the_rule() {
        let said = |id: RuleId, day: u16| {
            let month = usize::from(day / 100).checked_sub(1).and_then(|at| MONTHS.get(at));
            let [da, en] = month.map(|(_, da, en)| [*da, *en]).unwrap_or_default();
            let number = day % 100;
            let (_, open, of_english) =
                OPEN.iter().find(|(its, _, _)| *its == id.id()).copied().unwrap_or_default();
            open.contains(&alloc::format!("{number}. {da}"))
                && of_english.contains(&alloc::format!("{number} {en}"))
        };
        let rows = RuleId::BudgetGodkendelse.rule().map_or(&[][..], |rule| rule.rows);
        let days = rows.iter().filter(|row| row.unit == Unit::Date).map(|row| row.count);
        assert!(days.clone().count() > 0 && said(RuleId::BpaBudgetGodkendelse, EARLY));
        for day in days.chain([EARLY, LATE, LATE_APPROVAL]) {
            assert!(said(RuleId::BudgetGodkendelse, day), "{day}");
        }
    }

    /// What stands in a row is not written again in a sentence of law.
    #[test]
    fn no_sentence_says_a_length_itself() {
        // Their numbers stand in no row.
        let own = ["magtVoksenKommunalAfgoerelse"];
        let units: Vec<&str> = UNITS.iter().chain(ONE).flat_map(|(_, da, en)| [*da, *en]).collect();
        let written = ["to", "tre", "fire", "fem", "seks", "two", "three", "four", "five", "six"];
        let says = |(id, da, en): &Template| {
            for text in [da, en] {
                let mut words = text.split([' ', '.', ',', ';', ':']);
                while let Some(word) = words.next() {
                    let is_number = !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
                    let is_number = is_number || written.contains(&word);
                    let next = words.clone().next().unwrap_or_default();
                    assert!(!is_number || !units.contains(&next), "{id}: {text}");
                }
            }
        };
        let all = TEXTS.iter().chain(ROWS).chain(OPEN).chain(OPEN_ROWS).chain(LOVPUNKTER);
        let all =
            all.chain(super::super::frister::TEMPLATES).chain(super::super::followup::TEMPLATES);
        all.filter(|(id, _, _)| !own.contains(id) && *id != "tilbudsportalenAarlig").for_each(says);
    }
}
