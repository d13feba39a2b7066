//! Files and inputs of the formats that were before the case was one: each is read as a case.
//!
//! There were seven: an assessment; the facts of the deadlines; a dialogforløb; a case of the risk
//! and one of the plan; a follow-up, and the same with the assessment it is verified by. What
//! stands in one stands in the case made of it, at its new place. The only exception is what the
//! earlier version did not look at: members of an event that its kind does not have.

mod events;
mod members;
mod tilbud;

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Sag;
use crate::calendar::Date;
use crate::input::{Problem, ProblemKind, Problems, Value};
use events::{Events, OfFact, OfStep};
use members::Members;

/// A case of today, made of a file of an earlier format.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Upgraded {
    /// The case. It need not be right: what was wrong is wrong at its new place.
    pub sag: Value,
    /// The day it was looked at, which stood in the file of the deadlines.
    pub today: Option<Date>,
    /// What the earlier version did not look at and a case has no place for: JSON pointers into
    /// the file.
    pub dropped: Vec<String>,
}

/// Makes a case of what an earlier version wrote or read; a case of today stays as it is.
///
/// # Errors
/// What is no case of any format, or of a later one.
///
/// ```
/// use kvalitetsmodel::case::upgraded;
/// use kvalitetsmodel::input::Value;
///
/// let text = |text: &str| Value::Text(text.to_string());
/// let object = |members: Vec<(&str, Value)>| {
///     Value::Object(members.into_iter().map(|(name, its)| (name.to_string(), its)).collect())
/// };
/// let fact = object(vec![("kind", text("grundkursus")), ("date", text("2026-03-02"))]);
/// let forhold = object(vec![
///     ("party", text("plejefamilie")),
///     ("today", text("2026-03-10")),
///     ("facts", Value::List(vec![fact.clone()])),
/// ]);
/// let upgraded = upgraded(forhold).expect("the format of the deadlines");
/// let sag = object(vec![
///     ("format", Value::Whole(2)),
///     ("party", text("plejefamilie")),
///     ("events", Value::List(vec![fact])),
/// ]);
/// assert_eq!(upgraded.sag, sag);
/// assert_eq!(upgraded.today.map(|day| day.to_string()).as_deref(), Some("2026-03-10"));
/// ```
pub fn upgraded(value: Value) -> Result<Upgraded, Problems> {
    let members = match value {
        Value::Object(members) => Members(members),
        other => {
            let (expected, found) = ("object", other.kind());
            return Err(Problems::whole(ProblemKind::WrongType { expected, found }));
        }
    };
    match Earlier::of(&members)? {
        Some(Earlier::Draft) => Ok(draft(members)?),
        Some(earlier) => Ok(made(earlier, members)),
        None => {
            let sag = Value::Object(members.0);
            Ok(Upgraded { sag, today: None, dropped: Vec::new() })
        }
    }
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Earlier {
    /// What the page keeps in the browser, around one of the others.
    Draft,
    Vurdering,
    Forhold,
    Dialogforloeb,
    /// Of the risk or of the plan: they share most of it, and nothing of it has two meanings.
    Sag,
    Opfoelgning,
    Verificering,
}

/// The members that only a case of today has.
const OF_TODAY: [&str; 6] =
    ["events", "vurderinger", "dialog", "risiko", "opfoelgning", "handleplan"];
/// The members by which a case of the risk or the plan is known.
const OF_SAG: [&str; 15] = [
    "area",
    "tilbud",
    "vurdering",
    "facts",
    "method",
    "forhold",
    "tidligere",
    "risikomodel",
    "prae",
    "post",
    "lowBelow",
    "target",
    "ways",
    "punkter",
    "done",
];

impl Earlier {
    /// What the members say it is; `None` for a case of today.
    fn of(members: &Members) -> Result<Option<Self>, Problems> {
        let has = |names: &[&str]| names.iter().any(|name| members.has(name));
        match members.get("format") {
            None | Some(Value::Null | Value::Whole(1)) => {}
            Some(Value::Whole(Sag::FORMAT)) => return Ok(None),
            Some(other) => {
                let value = match other {
                    Value::Whole(number) => number.to_string(),
                    other => other.kind().to_string(),
                };
                let kind = ProblemKind::UnknownValue { value, allowed: ["1", "2"].into() };
                return Err(Problems([Problem { kind, path: "/format".to_string() }].into()));
            }
        }
        let first = members.get("concerns").and_then(members::first);
        let graded = first.is_some_and(|concern| members::member(concern, "gravity").is_some());
        if has(&OF_TODAY) {
            return Ok(None);
        }
        Ok(Some(if has(&["plan", "drift"]) {
            Self::Verificering
        } else if has(&["steps", "intended"]) || graded {
            Self::Dialogforloeb
        } else if has(&["svar", "points", "vilkaar"]) {
            Self::Opfoelgning
        } else if has(&["today"]) || (has(&["facts"]) && has(&["party"])) {
            Self::Forhold
        } else if has(&["party"]) {
            return Ok(None);
        } else if has(&["answers", "criteria", "date"]) {
            Self::Vurdering
        } else if has(&OF_SAG) || has(&["concerns", "dialogmoede"]) {
            Self::Sag
        } else if matches!(members.get("value"), Some(Value::Object(_))) {
            Self::Draft
        } else {
            let kind = ProblemKind::Missing { field: "party" };
            return Err(Problems([Problem { kind, path: "/party".to_string() }].into()));
        }))
    }
}

/// What the page kept in the browser: the file, and answers to another model beside it.
fn draft(mut members: Members) -> Result<Upgraded, Problems> {
    let value = members.take("value").unwrap_or(Value::Null);
    let mut made = upgraded(value).map_err(|problems| problems.below("/value"))?;
    for pointer in &mut made.dropped {
        pointer.insert_str(0, "/value");
    }
    // The day that was only the day it was.
    if members.take("follows") == Some(Value::Bool(true)) {
        made.today = None;
    }
    if let Some(aside) = members.take_list("aside")
        && let Value::Object(sag) = &mut made.sag
    {
        let mut case = Members(core::mem::take(sag));
        let mut all = case.take_list("vurderinger").unwrap_or_default();
        all.extend(tilbud::within(&case, aside));
        case.put_list("vurderinger", all);
        *sag = case.0;
    }
    Ok(made)
}

/// A case on its way.
#[derive(Debug, Default)]
struct Made {
    sag: Members,
    vurderinger: Vec<Value>,
    events: Events,
    settings: Members,
    dialog: Members,
    risiko: Members,
    opfoelgning: Members,
    handleplan: Members,
    today: Option<Date>,
}

fn made(earlier: Earlier, mut given: Members) -> Upgraded {
    let mut made = Made::default();
    made.sag.put("format", Value::Whole(Sag::FORMAT));
    given.take("format");
    match earlier {
        Earlier::Vurdering => {
            let area = given.get("area").cloned();
            made.who(area.as_ref(), None, [Value::Object(core::mem::take(&mut given.0))].into());
        }
        Earlier::Forhold => made.forhold(&mut given),
        Earlier::Dialogforloeb => made.dialogforloeb(&mut given),
        Earlier::Sag | Earlier::Draft => made.sag(&mut given),
        Earlier::Opfoelgning => made.opfoelgning(&mut given, "", None),
        Earlier::Verificering => made.verificering(&mut given),
    }
    made.finish(given)
}

impl Made {
    fn forhold(&mut self, given: &mut Members) {
        for name in ["party", "ownership"] {
            self.sag.put_some(name, given.take(name));
        }
        let today = given.take("today");
        self.today = match &today {
            Some(Value::Text(text)) => Date::parse(text),
            _ => None,
        };
        if let (None, Some(today)) = (self.today, &today)
            && !members::says_nothing(today)
        {
            self.events.dropped.push("/today".to_string());
        }
        if let Some(Value::Object(settings)) = given.take_object("settings") {
            self.settings = Members(settings);
        }
        self.events.take_list(given, "facts", &OfFact);
    }

    fn dialogforloeb(&mut self, given: &mut Members) {
        let area = given.take("area");
        self.who(area.as_ref(), None, Vec::new());
        self.sag.put_some("concerns", given.take("concerns"));
        self.events.take_list(given, "steps", &OfStep);
        if let Some(intended) = given.take_list("intended") {
            let intended = self.events.intended(intended, "/intended", &OfStep);
            self.dialog.put("intended", Value::List(intended));
        }
        self.dialog.put_some("settings", given.take("settings"));
    }

    /// Of the risk or of the plan.
    fn sag(&mut self, given: &mut Members) {
        let assessed = [given.take("vurdering"), given.take("tidligere")];
        let (area, tilbud) = (given.take("area"), given.take("tilbud"));
        self.who(area.as_ref(), tilbud, assessed.into_iter().flatten().collect());
        self.settings.put_some("method", given.take("method"));
        for name in ["forhold", "risikomodel", "prae", "post"] {
            self.risiko.put_some(name, given.take(name));
        }
        for name in ["lowBelow", "target", "ways", "done", "dialogmoede"] {
            self.handleplan.put_some(name, given.take(name));
        }
        self.handleplan.put_some("points", given.take("punkter"));
        self.events.take_list(given, "facts", &OfFact);
        if let Some(concerns) = given.take_list("concerns") {
            let renamed = self.events.add_concerns(concerns);
            if let Some(points) = self.handleplan.get_mut("points") {
                events::rename_keys(points, &renamed);
            }
        }
    }

    /// An approval that is followed up, which stands at a path; `drift` is what it is verified by.
    fn opfoelgning(&mut self, given: &mut Members, path: &str, drift: Option<Value>) {
        let approval = given.take("vurdering");
        let date = approval.as_ref().and_then(|its| members::member(its, "date")).cloned();
        let assessed = [approval, drift].into_iter().flatten().collect();
        self.who(None, None, assessed);
        for name in ["svar", "points"] {
            self.opfoelgning.put_some(name, given.take(name));
        }
        if let Some(vilkaar) = given.take_list("vilkaar") {
            self.events.add_vilkaar(vilkaar, &[path, "/vilkaar"].concat(), date.as_ref());
        }
    }

    fn verificering(&mut self, given: &mut Members) {
        let drift = given.take("drift");
        let mut plan = match given.take_object("plan") {
            Some(Value::Object(plan)) => Members(plan),
            _ => Members::default(),
        };
        self.opfoelgning(&mut plan, "/plan", drift);
        self.opfoelgning.put_some("settings", given.take("settings"));
        // What the plan has beside it stays there for a reader to tell of.
        self.opfoelgning.0.append(&mut plan.0);
    }

    /// Who the case is about: as told, else as the first assessment says.
    fn who(&mut self, area: Option<&Value>, told: Option<Value>, assessed: Vec<Value>) {
        let first = assessed.iter().find_map(|one| members::member(one, "area"));
        if let Some(area) = area.or(first) {
            self.sag.put("party", tilbud::party_of(area));
        }
        let first = assessed.iter().find_map(|one| members::member(one, "tilbud"));
        self.sag.put_some("tilbud", told.or_else(|| first.cloned()));
        self.vurderinger = tilbud::within(&self.sag, assessed);
    }

    /// The case, with what nobody knew still in it.
    fn finish(self, rest: Members) -> Upgraded {
        let mut sag = self.sag;
        sag.put_list("vurderinger", self.vurderinger);
        sag.put_list("events", self.events.all);
        for (name, part) in [
            ("dialog", self.dialog),
            ("risiko", self.risiko),
            ("opfoelgning", self.opfoelgning),
            ("handleplan", self.handleplan),
            ("settings", self.settings),
        ] {
            if !part.0.is_empty() {
                sag.put(name, Value::Object(part.0));
            }
        }
        sag.0.extend(rest.0);
        Upgraded { sag: Value::Object(sag.0), today: self.today, dropped: self.events.dropped }
    }
}
