//! The assessments of a case: each laid on its own model, and which of them a function looks at.

use alloc::vec::Vec;

use super::{Party, Sag};
use crate::assessment::{Assessed, Kind, Tilbud, Vurdering, VurderingFields, read_within};
use crate::calendar::Date;
use crate::input::{Fields, List, Node, ProblemKind, Reader, Value};
use crate::model::{Area, Model};

/// The assessments of a case: more than any tilbud has.
pub(super) type VurderingList = List<VurderingFields<'static>, 200>;

/// An assessment of a case, laid on its model. Its date and kind tell it from the others.
#[derive(Debug, Clone)]
pub(crate) struct Laid<'m> {
    pub(crate) vurdering: Vurdering,
    pub(crate) assessed: Assessed<'m>,
}

impl Laid<'_> {
    /// What puts the assessments of a case in order. An approval comes before what is assessed
    /// in operation on the same day.
    fn key(&self) -> (Date, bool) {
        (self.vurdering.date, self.vurdering.kind == Kind::Drift)
    }
}

/// The assessments of a case that could be read, by date: their order in the input decides
/// nothing.
#[derive(Debug)]
pub(crate) struct Vurderinger<'m> {
    all: Vec<Laid<'m>>,
    /// Whether none was passed over: only then is one that is missing a problem of its own.
    pub(crate) all_read: bool,
}

/// Reads the assessments of a case. The area, and what is assessed, are the case's own where an
/// assessment does not say them. A model that is given is used for the assessments on whose date
/// it applies; the others have the built-in one of theirs.
///
/// Of one kind there is one assessment a day: where there are more nobody knows which is meant,
/// so that is a problem, and none of them is used.
pub(crate) fn read_vurderinger<'m>(
    reader: &mut Reader,
    fields: Fields<'_>,
    sag: &Sag,
    model: Option<&'m Model>,
) -> Vurderinger<'m> {
    read_by_kind(reader, fields, sag, [model, model])
}

/// The same with a model for the approvals, and one for what is assessed in operation.
pub(crate) fn read_by_kind<'m>(
    reader: &mut Reader,
    fields: Fields<'_>,
    sag: &Sag,
    mut models: [Option<&'m Model>; 2],
) -> Vurderinger<'m> {
    let (mut all, mut doubled) = (Vec::<Laid<'_>>::new(), Vec::new());
    let Some(list) = fields.get("vurderinger") else {
        return Vurderinger { all, all_read: true };
    };
    let nodes = VurderingList::items(reader, &list);
    let area = sag.party.area();
    let wrong = |model: &&Model| area.is_some_and(|area| area != model.area());
    if let (Some(area), Some(model)) = (area, models.iter().flatten().find(|model| wrong(model))) {
        let (area, expected) = (area.id(), model.area().id());
        reader.note(fields.path_of("party"), ProblemKind::WrongArea { area, expected });
    }
    models = models.map(|model| model.filter(|model| !wrong(model)));
    let mut read = 0_usize;
    for node in &nodes {
        let Some(laid) = read_one(reader, node, sag, models) else { continue };
        read = read.saturating_add(1);
        let at = all.partition_point(|earlier| earlier.key() < laid.key());
        if all.get(at).is_some_and(|other| other.key() == laid.key()) {
            let id = laid.vurdering.date.text();
            let path = [&node.path(), "/date"].concat();
            reader.note(path, ProblemKind::DuplicateId { id });
            doubled.push(laid.key());
        } else {
            all.insert(at, laid);
        }
    }
    all.retain(|laid| !doubled.contains(&laid.key()));
    // Also one that is no list, and those beyond the limit.
    let given = if let Value::List(items) = list.value() { items.len() } else { 1 };
    Vurderinger { all, all_read: read == given && doubled.is_empty() }
}

fn read_one<'m>(
    reader: &mut Reader,
    node: &Node<'_>,
    sag: &Sag,
    models: [Option<&'m Model>; 2],
) -> Option<Laid<'m>> {
    let area = sag.party.area();
    let (vurdering, assessed) = read_within(reader, node, models, area, &sag.tilbud)?;
    if let Some(expected) = area.filter(|area| *area != vurdering.area) {
        let (area, expected) = (vurdering.area.id(), expected.id());
        let path = [&node.path(), "/area"].concat();
        reader.note(path, ProblemKind::WrongArea { area, expected });
        return None;
    }
    Some(Laid { vurdering, assessed })
}

impl<'m> Vurderinger<'m> {
    /// The latest on a day, and the latest before it of the same kind.
    pub(crate) fn latest(mut self, today: Date) -> (Option<Laid<'m>>, Option<Laid<'m>>) {
        self.all.retain(|laid| laid.vurdering.date <= today);
        let latest = self.all.pop();
        let kind = latest.as_ref().map(|laid| laid.vurdering.kind);
        self.all.retain(|laid| Some(laid.vurdering.kind) == kind);
        (latest, self.all.pop())
    }

    /// The latest approval on a day, and the first assessment in operation from its date on.
    pub(crate) fn approval(mut self, today: Date) -> (Option<Laid<'m>>, Option<Laid<'m>>) {
        self.all.retain(|laid| laid.vurdering.date <= today);
        let is_approval = |laid: &Laid<'_>| laid.vurdering.kind == Kind::Godkendelse;
        let Some(at) = self.all.iter().rposition(is_approval) else { return (None, None) };
        // After the last approval all are in operation.
        let mut from = self.all.drain(at..);
        (from.next(), from.next())
    }
}

/// The area of a case; that its party has no kvalitetsmodel is a problem.
pub(crate) fn read_area(reader: &mut Reader, fields: Fields<'_>, sag: &Sag) -> Option<Area> {
    let area = sag.party.area();
    if area.is_none() {
        let value = sag.party.id().into();
        let allowed = Area::ALL.iter().map(|area| Party::from(*area).id()).collect();
        reader.note(fields.path_of("party"), ProblemKind::UnknownValue { value, allowed });
    }
    area
}

/// What the case is about: as the case says, else as its assessment does.
pub(crate) fn tilbud_of<'t>(
    fields: Fields<'_>,
    sag: &'t Sag,
    assessment: Option<&'t Laid<'_>>,
) -> &'t Tilbud {
    let told = fields.get("tilbud").is_some();
    assessment.filter(|_| !told).map_or(&sag.tilbud, |laid| &laid.vurdering.tilbud)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test may stop where it is")]

    use alloc::format;
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::{Vurderinger, read_vurderinger, tilbud_of};
    use crate::calendar::Date;
    use crate::case::read_sag;
    use crate::codes::Coded;
    use crate::input::{Node, Reader, Value};
    use crate::model::Model;

    /// An assessment of members `name=text`.
    fn vurdering(members: &str) -> Value {
        let member = |member: &str| {
            let (name, text) = member.split_once('=').expect("name=text");
            (String::from(name), Value::Text(String::from(text)))
        };
        Value::Object(members.split_whitespace().map(member).collect())
    }

    fn case(party: &str, all: &[Value]) -> Value {
        let list = Value::List(all.to_vec());
        let party = (String::from("party"), Value::Text(String::from(party)));
        Value::Object([party, (String::from("vurderinger"), list)].into())
    }

    /// What `look` sees in the assessments of a case, and the problems with it.
    fn seen<T>(
        case: &Value,
        model: Option<&Model>,
        look: impl FnOnce(Vurderinger<'_>) -> T,
    ) -> (T, Vec<String>) {
        let mut reader = Reader::default();
        let node = Node::root(case);
        let (fields, sag, _) = read_sag(&mut reader, &node).expect("a party");
        let seen = look(read_vurderinger(&mut reader, fields, &sag, model));
        let problems = reader.into_problems().0.into_iter();
        (seen, problems.map(|one| format!("{} {}", one.kind.code(), one.path)).collect())
    }

    const TODAY: Date = Date::ymd(2026, 3, 10);

    /// The dates of the latest and the earlier, of the approval and the first in operation.
    fn dates(all: &[Value]) -> ([String; 4], Vec<String>) {
        let case = case("tilbud", all);
        let of = |pair: (Option<super::Laid<'_>>, Option<super::Laid<'_>>)| {
            let date = |laid: Option<super::Laid<'_>>| {
                laid.map_or(String::from("-"), |laid| laid.vurdering.date.text())
            };
            [date(pair.0), date(pair.1)]
        };
        let ([latest, earlier], problems) = seen(&case, None, |its| of(its.latest(TODAY)));
        let ([approval, drift], _) = seen(&case, None, |its| of(its.approval(TODAY)));
        ([latest, earlier, approval, drift], problems)
    }

    #[test]
    fn the_dates_decide_which_assessment_is_which_and_the_order_of_the_list_nothing() {
        let mut all = [
            "date=2024-02-01",
            "date=2024-06-03 kind=godkendelse",
            "date=2025-01-10",
            "date=2025-02-20",
            "date=2026-02-01",
            // After today.
            "date=2026-03-11",
        ]
        .map(vurdering);
        for _ in 0..all.len() {
            all.rotate_left(1);
            let (dates, problems) = dates(&all);
            assert_eq!(dates, ["2026-02-01", "2025-02-20", "2024-06-03", "2025-01-10"]);
            assert_eq!(problems, [""; 0]);
        }
    }

    #[test]
    fn the_earlier_one_is_of_the_same_kind_and_an_approval_comes_first_on_its_day() {
        let all = ["date=2025-01-10", "date=2025-03-10 kind=godkendelse", "date=2025-03-10"];
        let all = all.map(vurdering);
        assert_eq!(dates(&all).0, ["2025-03-10", "2025-01-10", "2025-03-10", "2025-03-10"]);
        let none = ["date=2025-01-10", "date=2026-05-10 kind=godkendelse"].map(vurdering);
        assert_eq!(dates(&none).0, ["2025-01-10", "-", "-", "-"]);
    }

    #[test]
    fn two_of_one_day_and_kind_are_a_problem_and_neither_is_used() {
        let (a, b) = (vurdering("date=2025-01-10"), vurdering("date=2025-01-10 model=tilbud-2017"));
        let earlier = vurdering("date=2024-01-10");
        for all in [[&a, &earlier, &b], [&b, &earlier, &a]] {
            let (which, problems) = dates(&all.map(Value::clone));
            assert_eq!(which, ["2024-01-10", "-", "-", "-"]);
            assert_eq!(problems, ["duplicateId /vurderinger/2/date"]);
        }
    }

    #[test]
    fn what_cannot_be_read_hides_no_other() {
        let all = [
            vurdering("date=2025-0"),
            vurdering("date=2025-01-10 x=y"),
            vurdering("date=2025-02-10 kind=godk"),
            vurdering("date=2025-03-10 area=plejefamilier"),
        ];
        let (which, problems) = dates(&all);
        assert_eq!(which, ["2025-01-10", "-", "-", "-"]);
        assert_eq!(
            problems,
            [
                "invalidDate /vurderinger/0/date",
                "unknownField /vurderinger/1/x",
                "unknownValue /vurderinger/2/kind",
                "wrongArea /vurderinger/3/area",
            ]
        );
        let all_read = |all: &[Value]| seen(&case("tilbud", all), None, |its| its.all_read).0;
        assert!(all_read(&[vurdering("date=2025-01-10")]) && !all_read(&all));
    }

    #[test]
    fn a_model_is_used_on_its_days_and_the_built_in_one_on_others() {
        let own = Model::built_in("tilbud-2026");
        let all = ["date=2025-01-10", "date=2026-01-10"].map(vurdering);
        let ids = |its: Vurderinger<'_>| -> Vec<String> {
            its.all.iter().map(|laid| String::from(laid.assessed.model().id())).collect()
        };
        let (models, problems) = seen(&case("tilbud", &all), own, ids);
        assert_eq!(models, ["tilbud-2017", "tilbud-2026"]);
        assert_eq!(problems, [""; 0]);
        let (models, problems) = seen(&case("plejefamilie", &all), own, ids);
        assert_eq!(models, ["plejefamilier-2017", "plejefamilier-2026"]);
        assert_eq!(problems, ["wrongArea /party"]);
        // A party without a kvalitetsmodel has no area of its own.
        let (_, problems) = seen(&case("bpaForening", &all[..1]), own, ids);
        assert_eq!(problems, ["missing /vurderinger/0/area"]);
    }

    #[test]
    fn the_case_says_what_is_assessed_where_the_assessment_does_not() {
        let named =
            |name: &str| Value::Object([(String::from("name"), Value::Text(name.into()))].into());
        let with = |value: Value, tilbud: &str| {
            let Value::Object(mut fields) = value else { return Value::Null };
            fields.push((String::from("tilbud"), named(tilbud)));
            Value::Object(fields)
        };
        let plain = vurdering("date=2025-01-10");
        let of = |case: &Value| {
            let mut reader = Reader::default();
            let node = Node::root(case);
            let (fields, sag, _) = read_sag(&mut reader, &node).expect("a party");
            let (latest, _) = read_vurderinger(&mut reader, fields, &sag, None).latest(TODAY);
            let case_is = tilbud_of(fields, &sag, latest.as_ref()).name.clone();
            let assessed_is = latest.and_then(|laid| laid.vurdering.tilbud.name);
            [case_is, assessed_is].map(Option::unwrap_or_default)
        };
        assert_eq!(of(&case("tilbud", &[with(plain.clone(), "a")])), ["a", "a"]);
        assert_eq!(of(&with(case("tilbud", core::slice::from_ref(&plain)), "c")), ["c", "c"]);
        assert_eq!(of(&with(case("tilbud", &[with(plain, "a")]), "c")), ["c", "a"]);
    }
}
