//! Inputs of any size for every public function, as a wasm whose work `check.py` counts.
//!
//! Each case makes an input whose size is in proportion to `n`, in the form that has been found
//! to cost most; only the work on it is counted, not the making of it.
#![allow(missing_docs, reason = "a test")]

use std::cell::RefCell;
use std::hint::black_box;

use kvalitetsmodel::annex::{Bilag, Pasted};
use kvalitetsmodel::assessment::{Assessed, Vurdering, findings};
use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::{EventKind, Sag, Year};
use kvalitetsmodel::columns::{Batch, Outputs, Rows, Shape};
use kvalitetsmodel::comparison::compare;
use kvalitetsmodel::deadlines::{aarshjul, frister};
use kvalitetsmodel::dialogue::read_dialogforloeb;
use kvalitetsmodel::followup::{maalbar, read_opfoelgningsplan, read_verificering};
use kvalitetsmodel::input::{Partial, Problems, Value};
use kvalitetsmodel::json;
use kvalitetsmodel::model::Model;
use kvalitetsmodel::plan::read_handleplan;
use kvalitetsmodel::risk::{Risikomodel, read_risiko};
use kvalitetsmodel::scoring::{Method, profil};
use kvalitetsmodel::socialtilsyn::read_socialtilsyn;
use kvalitetsmodel::text::{Language, ical, told};

/// The date of an approval, and of what is laid on a model of one's own.
const BEFORE: &str = "2020-06-01";
/// The date of an assessment after it.
const AFTER: &str = "2025-06-01";

fn today() -> Date {
    Date::parse("2026-11-29").expect("a day")
}

type Work = Box<dyn Fn()>;

/// A name, the least `n`, and the work for an `n`.
type Case = (&'static str, u32, fn(usize) -> Work);

const CASES: &[Case] = &[
    ("object: one field many times", 500, |n| reading(repeated(n, "area", "tilbud"))),
    ("object: unknown fields", 500, |n| reading(numbered(n, text("x")))),
    ("Model::read", 100, |n| one(own("egen", n), |model| told_of(Model::read(model)))),
    ("Model::read, what it carries on", 100, |n| {
        let set = list([own("egen", n), own("ny", n)]);
        one(set, |set| told_of(Model::read_set(set)))
    }),
    ("Model::read_set, versions", 6, |n| one(versions(n), |set| told_of(Model::read_set(set)))),
    ("overlay: unknown names", 500, |n| {
        let overlay = object([
            ("model", text("egen")),
            ("source", text("Egen")),
            ("texts", numbered(n, text("x"))),
        ]);
        let model = own("egen", 10);
        one(overlay, move |overlay| told_of(Model::with_wording(&model, overlay)))
    }),
    ("overlay: known names", 100, |n| {
        let texts = Value::Object((0..n).map(|at| (leaf(at), text("x"))).collect());
        let overlay = object([("model", text("egen")), ("source", text("Egen")), ("texts", texts)]);
        let model = own("egen", n);
        one(overlay, move |overlay| told_of(Model::with_wording(&model, overlay)))
    }),
    ("Vurdering::read: unknown ids", 500, |n| {
        let answers = items(n, |at| object([("id", text(&at.to_string())), ("answer", score(at))]));
        let area = ("area", text("tilbud"));
        reading(object([area, ("date", text(BEFORE)), ("answers", answers)]))
    }),
    ("Vurdering::read and profil", 100, |n| {
        with_model(n, |model, n| {
            let (_, assessed) = laid(&vurdering("drift", BEFORE, n), model);
            written(&profil(&assessed, Method::Nested).expect("a checked model"));
        })
    }),
    ("findings", 100, |n| {
        with_model(n, |model, n| {
            let (vurdering, assessed) = laid(&vurdering("drift", BEFORE, n), model);
            written(&findings(&vurdering, &assessed));
        })
    }),
    ("findings: criteria", 20, |n| {
        let model = leaked(&criteria(n));
        Box::new(move || {
            let (vurdering, assessed) = laid(&judged(n), model);
            written(&findings(&vurdering, &assessed));
        })
    }),
    ("compare", 100, |n| {
        with_model(n, |model, n| {
            let (_, assessed) = laid(&vurdering("drift", BEFORE, n), model);
            written(&compare(&assessed, &assessed, Method::Flat).expect("comparable"));
        })
    }),
    ("compare: all ended", 100, |n| {
        let (model, later) = (leaked(&own("egen", n)), leaked(&own("anden", n)));
        Box::new(move || {
            let (_, before) = laid(&vurdering("drift", BEFORE, n), model);
            let (_, after) = laid(&vurdering("drift", BEFORE, n), later);
            written(&compare(&before, &after, Method::Flat).ok());
        })
    }),
    ("Sag::read: answers to no event", 100, |n| {
        let events = items(n, |at| with(fact("klage", at, 0), "answers", text("ukendt")));
        one(case([("events", events)]), |sag| told_all(Sag::read(sag)))
    }),
    ("Sag::read: one id many times", 100, |n| {
        let events = items(n, |at| with(fact("klage", at, 0), "id", text("k")));
        one(case([("events", events)]), |sag| told_all(Sag::read(sag)))
    }),
    ("Sag::read: unknown concerns", 100, |n| {
        let ids = |at| items(30, |id| text(&format!("b{at}.{id}")));
        let events = items(n, |at| with(fact("dialog", at, 0), "concerns", ids(at)));
        one(case([("events", events)]), |sag| told_all(Sag::read(sag)))
    }),
    ("frister: of one case", 100, |n| deadlines(facts(n, DECISIONS, |_| 0))),
    ("frister: of many cases", 100, |n| deadlines(facts(n, DECISIONS, |at| at))),
    ("frister: of one day", 100, |n| deadlines(items(n, |at| fact(DECISIONS[at % 4], 0, 0)))),
    ("frister: visits", 100, |n| deadlines(facts(n, &["tilsynsbesoeg"], |_| 0))),
    ("frister: of every kind", 100, |n| {
        deadlines(items(n, |at| fact(EventKind::ALL[at % EventKind::ALL.len()].id(), at, 0)))
    }),
    ("frister: of every kind on one day", 100, |n| {
        deadlines(items(n, |at| fact(EventKind::ALL[at % EventKind::ALL.len()].id(), 0, 0)))
    }),
    // One parent never has the days: every approval and every child looks through all courses.
    ("frister: courses of one parent", 100, |n| {
        let kinds = ["konkretGodkendelse", "grundkursus", "barnModtaget", "efteruddannelse"];
        let events = items(n, |at| put(fact(kinds[at % 4], at, 0), "deltog", text("denEne")));
        one(named(vec![("party", text("plejefamilie")), ("events", events)]), |input| {
            written(&frister(&sag(input), today()));
        })
    }),
    ("frister: decisions of a course", 30, |n| deadlines(facts(n, COURSE_KINDS, |_| 0))),
    ("frister: decisions of many courses", 30, |n| deadlines(facts(n, COURSE_KINDS, |at| at / 10))),
    ("frister: decisions of a course on one day", 30, |n| {
        deadlines(items(n, |at| fact(COURSE_KINDS[at % COURSE_KINDS.len()], 0, 0)))
    }),
    ("frister: complaints of one case", 100, |n| deadlines(facts(n, APPEAL_KINDS, |_| 0))),
    ("frister: complaints of many cases", 100, |n| deadlines(facts(n, APPEAL_KINDS, |at| at / 14))),
    ("frister: complaints of one day", 100, |n| {
        deadlines(items(n, |at| fact(APPEAL_KINDS[at % APPEAL_KINDS.len()], 0, 0)))
    }),
    ("frister: complaints by id", 100, |n| {
        deadlines(items(n, |at| {
            let decision = format!("d{}", at / 3);
            let kind = ["ophoer", "aktindsigtAnmodning", "klage"][at % 3];
            with(fact(kind, at, 0), ["id", "answers", "answers"][at % 3], text(&decision))
        }))
    }),
    ("handleplan: complaints", 100, |n| {
        one(case([("events", facts(n, APPEAL_KINDS, |at| at / 14))]), |input| {
            written(&read_handleplan(input, None, today()).value);
        })
    }),
    ("frister: answers by id", 100, |n| {
        deadlines(items(n, |at| {
            let (kind, id) = (["paabud", "paabudForlaenget"][at % 2], format!("p{}", at / 2));
            with(fact(kind, at, 0), ["id", "answers"][at % 2], text(&id))
        }))
    }),
    ("aarshjul", 100, |n| {
        one(case([("events", facts(n, DECISIONS, |_| 0))]), |input| {
            written(&aarshjul(&sag(input), Year(2026), today()));
        })
    }),
    ("ical", 100, |n| {
        let sag = sag(&case([("events", facts(n, DECISIONS, |_| 0))]));
        let frister = frister(&sag, today());
        Box::new(move || {
            black_box(ical(&sag, &frister, &[], Language::Da, &[7, 1]));
        })
    }),
    ("columns: rows", 50, |n| columns(Model::built_in("tilbud-2017").expect("built in"), n, 3)),
    ("columns: rows that cannot be used", 50, |n| {
        columns(Model::built_in("tilbud-2017").expect("built in"), n, 99)
    }),
    ("columns: leaves", 100, |n| columns(leaked(&own("egen", n)), 1, 3)),
    ("columns: leaves that cannot be used", 100, |n| columns(leaked(&own("egen", n)), 1, 99)),
    ("Shape::read", 100, |n| {
        let bytes = Shape::of(leaked(&own("egen", n))).bytes();
        Box::new(move || {
            black_box(Shape::read(&bytes).is_ok());
        })
    }),
    ("socialtilsyn: moves", 500, |n| socialtilsyn_of(facts(n, &["adresseskiftOplyst"], |at| at))),
    ("socialtilsyn: of every kind", 100, |n| {
        socialtilsyn_of(items(n, |at| fact(EventKind::ALL[at % EventKind::ALL.len()].id(), at, 0)))
    }),
    ("json::read: one in another", 2000, |n| json_text("[".repeat(n) + &"]".repeat(n))),
    ("json::read: lists that do not end", 2000, |n| json_text("[".repeat(n))),
    ("json::read: members", 500, |n| json_members((0..n).map(|at| format!("m{at}")))),
    ("json::read: one member many times", 500, |n| json_members((0..n).map(|_| "m".into()))),
    // JavaScript has such names first, in their order.
    ("json::read: members that are places", 500, |n| {
        json_members((0..n).rev().map(|at| at.to_string()))
    }),
    ("json::read: texts", 500, |n| json_text(format!("[{}0]", "\"ord\\u00e6\\ud83d\",".repeat(n)))),
    ("json::read: one text", 2000, |n| json_text(format!("\"{}\"", "\\ud83d\\ude00\\n".repeat(n)))),
    ("json::read: one number", 2000, |n| json_text("7".repeat(n))),
    ("json::read: one decimal number", 2000, |n| json_text(format!("0.{}", "7".repeat(n)))),
    ("json::read: white space", 2000, |n| json_text(" ".repeat(n) + "0" + &" ".repeat(n))),
    ("Bilag::read: criteria", 200, |n| {
        annex((0..n).map(|at| format!("Kriterium {}: Ord\n", at % 400)))
    }),
    ("Bilag::read: one part", 200, |n| annex((0..n).map(|_| String::from("ord og -\n")))),
    ("Bilag::read: bullets", 200, |n| {
        annex((0..n).map(|at| String::from(["Kriterium 1: Ord:\n", "• ord:\n"][at.min(1)])))
    }),
    ("Bilag::read: on one line", 200, |n| {
        annex((0..n).map(|at| format!("Ord. {at}.a Ord, stk. ")))
    }),
    ("Bilag::read: pages", 200, |n| {
        annex((0..n).map(|at| format!("Hoved {at}\n\u{c}Side {at}\n")))
    }),
    ("Bilag::read: tables", 200, |n| annex((0..n).map(|at| format!("{at}\t2016\tOrd\n")))),
    ("Bilag::read: markup without an end", 200, |n| {
        annex((0..n).map(|at| String::from(["<a></a>", "<", "<!--", "&", "<![CDATA["][at % 5])))
    }),
    ("maalbar", 500, |n| {
        let words = "den 1/3 ".repeat(n);
        Box::new(move || {
            black_box(maalbar(&words));
        })
    }),
    ("risiko: påbud ended in other cases", 200, |n| {
        risk([("events", facts(n, &["paabud", "paabudOpfyldt"], |at| at))])
    }),
    ("risiko: påbud ended by id", 200, |n| {
        risk([(
            "events",
            items(n, |at| {
                let (kind, id) = (["paabud", "paabudOpfyldt"][at % 2], format!("p{}", at / 2));
                with(fact(kind, at, 0), ["id", "answers"][at % 2], text(&id))
            }),
        )])
    }),
    ("risiko: days told", 200, |n| {
        let days = items(n, |at| text(&date(at)));
        let told = object([("magtanvendelser", days.clone()), ("whistleblower", days)]);
        risk([("risiko", object([("forhold", told)]))])
    }),
    ("risiko: worries", 200, |n| risk([("events", facts(n, &["bekymrendeHaendelse"], |_| 0))])),
    ("risiko: assessments", 10, |n| {
        risk([("vurderinger", items(n, |at| vurdering("drift", &date(n - at), 0)))])
    }),
    ("risiko: assessments of one day", 10, |n| {
        risk([("vurderinger", items(n, |_| vurdering("drift", BEFORE, 0)))])
    }),
    ("risiko: a model of one's own", 6, |n| {
        risk([("risiko", object([("risikomodel", risk_model(n))]))])
    }),
    ("Risikomodel::read", 6, |n| {
        one(risk_model(n), |model| {
            told_of(Risikomodel::read(model));
        })
    }),
    ("handleplan: low scores", 100, |n| {
        let low = object([("lowBelow", Value::Whole(5))]);
        plan(
            own("egen", n),
            [("vurderinger", list([vurdering("drift", BEFORE, n)])), ("handleplan", low)],
        )
    }),
    ("handleplan: criteria not met", 20, |n| {
        plan(criteria(n), [("vurderinger", list([judged(n)]))])
    }),
    ("handleplan: varslinger closed by the last event", 200, |n| {
        let mut events = items(n, |at| fact("varsling", at, 0));
        if let Value::List(events) = &mut events {
            events.push(fact("udtalelse", DAYS - 1, 0));
        }
        plan(own("egen", 10), [("events", events)])
    }),
    ("handleplan: ophør of one day", 30, |n| {
        plan(own("egen", 10), [("events", items(n, |_| fact("ophoer", 0, 0)))])
    }),
    ("handleplan: ids that look like numbers of other points", 30, |n| {
        let id = |at: usize| text(&format!("{}#{}", date(0), at / 2 + 2));
        let events = items(n, |at| match at % 2 {
            0 => fact("ophoer", 0, 0),
            _ => with(fact("ophoer", 0, 0), "id", id(at)),
        });
        plan(own("egen", 10), [("events", events)])
    }),
    ("handleplan: extended påbud", 30, |n| {
        let events = items(n, |at| fact(["paabud", "paabudForlaenget"][at % 2], at, 0));
        plan(own("egen", 10), [("events", events)])
    }),
    ("handleplan: udviklingspunkter", 30, |n| {
        let about = |at| with(udviklingspunkt(at), "about", list([text("k3")]));
        plan(own("egen", 10), [("events", items(n, about))])
    }),
    ("handleplan: an earlier plan", 30, |n| {
        let kept = items(n, |at| {
            let key = format!("udviklingspunkt:u{}", n - 1 - at);
            object([("key", text(&key)), ("kind", text("udviklingspunkt"))])
        });
        let events = items(n, udviklingspunkt);
        plan(own("egen", 10), [("events", events), ("handleplan", object([("points", kept)]))])
    }),
    ("handleplan: what points are about", 30, |n| {
        let kept = items(n, |at| {
            object([
                ("key", text(&format!("udviklingspunkt:u{at}"))),
                ("kind", text("udviklingspunkt")),
                ("about", list([text(&leaf(at))])),
            ])
        });
        let vurderinger = list([vurdering("drift", BEFORE, n)]);
        plan(
            own("egen", n),
            [("vurderinger", vurderinger), ("handleplan", object([("points", kept)]))],
        )
    }),
    ("opfoelgningsplan: vilkår", 100, |n| {
        let about = |at| list([text(&leaf(at))]);
        let events = items(n, |at| with(vilkaar(at, &date(n - at)), "about", about(at)));
        follow_up(n, [("events", events)])
    }),
    ("opfoelgningsplan: vilkår of one day, about one part", 100, |n| {
        let events = items(n, |at| with(vilkaar(at, BEFORE), "about", list([text(&leaf(0))])));
        follow_up(n, [("events", events)])
    }),
    ("opfoelgningsplan: vilkår met", 100, |n| {
        let events = items(n, |at| match at % 2 {
            0 => vilkaar(at, &date(at)),
            _ => with(fact("vilkaarOpfyldt", at, 0), "answers", text(&format!("v{}", at - 1))),
        });
        follow_up(n, [("events", events)])
    }),
    ("opfoelgningsplan: what one vilkår is about", 6, |n| {
        let vilkaar = with(vilkaar(0, BEFORE), "about", items(n, |at| text(&leaf(at))));
        follow_up(n, [("events", list([vilkaar]))])
    }),
    ("opfoelgningsplan: vilkår about what there is not", 100, |n| {
        let events = items(n, |at| {
            with(vilkaar(at, BEFORE), "about", items(10, |id| text(&format!("x{id}"))))
        });
        follow_up(n, [("events", events)])
    }),
    ("opfoelgningsplan: answers and points", 100, |n| follow_up(n, [("opfoelgning", followed(n))])),
    ("verificering", 100, |n| {
        let set = list([own("egen", n)]);
        verified(&set, n, vurdering("drift", BEFORE, n))
    }),
    ("verificering, carried on", 100, |n| {
        let set = list([own("egen", n), own("ny", n)]);
        verified(&set, n, vurdering("drift", AFTER, n))
    }),
    ("dialogforloeb: steps", 30, |n| {
        dialogue(Course { steps: n, concerns: 3, names: |_, _| true, ..COURSE })
    }),
    ("dialogforloeb: steps that name none", 30, |n| {
        dialogue(Course { steps: n, concerns: 3, ..COURSE })
    }),
    ("dialogforloeb: steps of one day", 30, |n| {
        dialogue(Course { steps: n, concerns: 3, names: |_, _| true, day: |_| 0, ..COURSE })
    }),
    ("dialogforloeb: concerns", 3, |n| {
        dialogue(Course { concerns: n, steps: 20, names: |_, _| true, ..COURSE })
    }),
    ("dialogforloeb: concerns and steps", 3, |n| {
        let names = |step, concern| step / 3 == concern;
        dialogue(Course { concerns: n, steps: 10 * n, names, ..COURSE })
    }),
    ("dialogforloeb: intended", 3, |n| dialogue(Course { steps: 10 * n, intended: n, ..COURSE })),
    ("dialogforloeb: a model of one's own", 3, |n| {
        let model = leaked(&own("egen", n * 30));
        let concerns = items(n, |at| {
            object([
                ("id", text(&format!("b{at}"))),
                ("gravity", text("minor")),
                ("about", text(&leaf(at))),
            ])
        });
        one(case([("concerns", concerns)]), move |input| {
            answer(read_dialogforloeb(input, Some(model), today()));
        })
    }),
];

thread_local! {
    static WORK: RefCell<Option<Work>> = const { RefCell::new(None) };
}

/// How many cases there are.
#[unsafe(no_mangle)]
pub extern "C" fn cases() -> u32 {
    u32::try_from(CASES.len()).unwrap_or_default()
}

/// The least `n` of a case.
#[unsafe(no_mangle)]
pub extern "C" fn least(case: u32) -> u32 {
    CASES.get(case as usize).map_or(0, |(_, least, _)| *least)
}

/// A byte of the name of a case; 0 after the last.
#[unsafe(no_mangle)]
pub extern "C" fn name_byte(case: u32, at: u32) -> u32 {
    let name = CASES.get(case as usize).map_or("", |(name, _, _)| name);
    name.as_bytes().get(at as usize).copied().map_or(0, u32::from)
}

/// Makes the input of a case.
#[unsafe(no_mangle)]
pub extern "C" fn prepare(case: u32, n: u32) {
    let work = CASES.get(case as usize).map(|(_, _, make)| make(n as usize));
    WORK.with(|place| *place.borrow_mut() = work);
}

/// The work on what was prepared.
#[unsafe(no_mangle)]
pub extern "C" fn work() {
    WORK.with(|place| {
        if let Some(work) = &*place.borrow() {
            work();
        }
    });
}

fn one(input: Value, work: impl Fn(&Value) + 'static) -> Work {
    Box::new(move || work(&input))
}

/// The case of an input.
fn sag(input: &Value) -> Sag {
    Sag::read(input).value.expect("a case")
}

/// Reading an annex of lines.
fn annex(lines: impl Iterator<Item = String>) -> Work {
    let text: String = lines.collect();
    Box::new(move || {
        let pasted = Pasted::on(today()).act("BEK 1490/2023");
        told_all(Bilag::read(&text, &pasted));
    })
}

/// Scoring so many rows of a model, each answer the same.
fn columns(model: &'static Model, rows: usize, answer: u8) -> Work {
    let (dates, answers) = (vec![20_200_601; rows], vec![answer; rows * model.leaves().count()]);
    Box::new(move || {
        let shape = Shape::of(model);
        let batch = Batch::new(&shape, Method::Nested);
        let columns = batch.score(&Rows::new(&dates, &answers), Outputs::ALL).expect("as long");
        black_box(columns.problems().len());
    })
}

fn socialtilsyn_of(events: Value) -> Work {
    one(case([("events", events)]), |input| answer(read_socialtilsyn(input, today())))
}

/// Reading a text of JSON.
fn json_text(text: String) -> Work {
    Box::new(move || {
        black_box(json::read(text.as_bytes()).is_ok());
    })
}

/// The same of an object.
fn json_members(names: impl Iterator<Item = String>) -> Work {
    let members: Vec<String> = names.map(|name| format!("\"{name}\":0")).collect();
    json_text(format!("{{{}}}", members.join(",")))
}

fn reading(input: Value) -> Work {
    one(input, |input| told_of(Vurdering::read(input, None)))
}

/// Whatever came of it; the problems with their words.
fn told_of<T>(result: Result<T, Problems>) {
    black_box(result.map_err(told).err());
}

/// The same where there may be both.
fn told_all<T>(result: Partial<T>) {
    black_box(result.value.is_some());
    black_box(told(result.problems));
}

/// An answer as it is given out.
fn written(answer: &impl serde::Serialize) {
    black_box(serde_json::to_string(answer).expect("JSON"));
}

/// The same of a case of which all can be read or not.
fn answer<T: serde::Serialize>(result: Partial<T>) {
    written(&result.value);
    black_box(told(result.problems));
}

fn risk<const N: usize>(parts: [(&str, Value); N]) -> Work {
    one(case(parts), |sag| answer(read_risiko(sag, None, today())))
}

fn plan<const N: usize>(model: Value, parts: [(&str, Value); N]) -> Work {
    let model = leaked(&model);
    one(case(parts), move |sag| answer(read_handleplan(sag, Some(model), today())))
}

/// What of an approval that answers so many indicators is followed up.
fn follow_up<const N: usize>(n: usize, parts: [(&str, Value); N]) -> Work {
    let model = leaked(&own("egen", n));
    let approval = list([vurdering("godkendelse", BEFORE, n)]);
    let input = with(case(parts), "vurderinger", approval);
    one(input, move |input| answer(read_opfoelgningsplan(input, Some(model), today())))
}

/// The same beside an assessment in operation.
fn verified(set: &Value, n: usize, drift: Value) -> Work {
    let set = Vec::leak(Model::read_set(set).expect("a good set"));
    let input = case([
        ("opfoelgning", followed(n)),
        ("vurderinger", list([vurdering("godkendelse", BEFORE, n), drift])),
    ]);
    one(input, move |input| {
        answer(read_verificering(input, set.first(), set.last(), today()));
    })
}

fn with_model(n: usize, work: fn(&'static Model, usize)) -> Work {
    let model = leaked(&own("egen", n));
    Box::new(move || work(model, n))
}

fn laid<'m>(vurdering: &Value, model: &'m Model) -> (Vurdering, Assessed<'m>) {
    Vurdering::read(vurdering, Some(model)).expect("a good assessment")
}

fn leaked(model: &Value) -> &'static Model {
    Box::leak(Box::new(Model::read(model).expect("a good model")))
}

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn score(at: usize) -> Value {
    Value::Whole(1 + i64::try_from(at % 5).unwrap_or_default())
}

fn list<const N: usize>(all: [Value; N]) -> Value {
    Value::List(all.into())
}

fn items(n: usize, item: impl Fn(usize) -> Value) -> Value {
    Value::List((0..n).map(item).collect())
}

fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    Value::Object(fields.into_iter().map(|(name, value)| (name.into(), value)).collect())
}

fn named(fields: Vec<(&str, Value)>) -> Value {
    Value::Object(fields.into_iter().map(|(name, value)| (name.into(), value)).collect())
}

fn repeated(n: usize, name: &str, word: &str) -> Value {
    Value::Object((0..n).map(|_| (name.into(), text(word))).collect())
}

fn numbered(n: usize, value: Value) -> Value {
    Value::Object((0..n).map(|at| (format!("ukendt{at}"), value.clone())).collect())
}

/// So many days from 2020 on are days of something.
const DAYS: usize = 2200;

/// The `at`th of those days.
fn date(at: usize) -> String {
    let first = Date::parse("2020-01-01").expect("a day");
    let days = i32::try_from(at % DAYS).unwrap_or_default();
    first.plus_days(days).expect("in the calendar").text()
}

/// An event of a kind, with a frist where it can have one.
fn fact(kind: &str, at: usize, sag: usize) -> Value {
    let event = object([
        ("kind", text(kind)),
        ("date", text(&date(at))),
        ("sag", text(&format!("s{sag}"))),
    ]);
    put(event, "frist", text("2026-12-31"))
}

/// An event with a field, if events of its kind have that.
fn put(event: Value, name: &str, value: Value) -> Value {
    let has = |kind: &EventKind| kind.fields().iter().any(|field| field.name == name);
    let Value::Object(fields) = &event else { return event };
    let kind = fields.iter().find(|(name, _)| name == "kind").map(|(_, kind)| kind);
    let is = |its: &EventKind| kind == Some(&text(its.id()));
    if EventKind::ALL.iter().any(|kind| is(kind) && has(kind)) {
        with(event, name, value)
    } else {
        event
    }
}

/// An object with one field more.
fn with(value: Value, name: &str, its: Value) -> Value {
    let Value::Object(mut fields) = value else { return value };
    fields.push((name.into(), its));
    Value::Object(fields)
}

/// Facts of some kinds in turn, of cases by place.
fn facts(n: usize, kinds: &[&str], sag: fn(usize) -> usize) -> Value {
    items(n, |at| fact(kinds[at % kinds.len()], at, sag(at)))
}

/// What deadlines follow from.
const DECISIONS: &[&str] = &["afgoerelse", "klage", "paabud", "paabudForlaenget"];

/// The case of a tilbud.
fn case<const N: usize>(parts: [(&str, Value); N]) -> Value {
    let own = [("format", Value::Whole(2)), ("party", text("tilbud"))];
    named(own.into_iter().chain(parts).collect())
}

fn deadlines(events: Value) -> Work {
    one(case([("events", events)]), |input| written(&frister(&sag(input), today())))
}

fn udviklingspunkt(at: usize) -> Value {
    let id = text(&format!("u{at}"));
    object([("kind", text("udviklingspunkt")), ("id", id), ("date", text("2026-03-01"))])
}

/// A vilkår of an approval, with its frist.
fn vilkaar(at: usize, frist: &str) -> Value {
    let id = text(&format!("v{at}"));
    object([
        ("kind", text("vilkaar")),
        ("id", id),
        ("date", text(BEFORE)),
        ("subject", text("x")),
        ("frist", text(frist)),
    ])
}

/// The id of a leaf of [`own`].
fn leaf(at: usize) -> String {
    format!("i{at}")
}

/// A model of scores with so many indicators, ten a criterion; one that is `ny` carries on all of
/// the one that is `egen`.
fn own(id: &str, n: usize) -> Value {
    tree(id, n, 10, "scores")
}

/// A model of criteria, so many of them.
fn criteria(n: usize) -> Value {
    tree("egen", n, 1, "criteria")
}

fn tree(id: &str, n: usize, per: usize, judged: &str) -> Value {
    let carries = id == "ny";
    let part = |id: &str, rest: Vec<(&str, Value)>| {
        let mut fields = vec![("id", text(id)), ("label", text("Navn"))];
        fields.extend(carries.then(|| ("carriedFrom", text(id))));
        fields.extend(rest);
        named(fields)
    };
    let open = || ("confidence", text("open"));
    let basis = || object([("act", text("Egen")), ("paragraph", text("1")), open()]);
    let kriterium = |k: usize| {
        let its = (k * per..(k * per + per).min(n)).map(|at| part(&leaf(at), vec![open()]));
        part(&format!("k{k}"), vec![open(), ("indikatorer", Value::List(its.collect()))])
    };
    let all = n.div_ceil(per);
    let tema = |t: usize| {
        let its = (t * 30..(t * 30 + 30).min(all)).map(kriterium);
        let kriterier = Value::List(its.collect());
        let rest = vec![("nr", Value::Whole(1)), ("basis", basis()), ("kriterier", kriterier)];
        part(&format!("t{t}"), rest)
    };
    let from = if carries { "2025-01-01" } else { "2014-01-01" };
    let to = if carries { "2034-12-31" } else { "2024-12-31" };
    let mut fields = vec![
        ("id", text(id)),
        ("area", text("tilbud")),
        ("name", text("Egen")),
        ("judged", text(judged)),
        ("validity", object([("from", text(from)), ("to", text(to))])),
        ("basis", list([basis()])),
        ("temaer", items(all.div_ceil(30), tema)),
    ];
    fields.extend(carries.then(|| ("continues", text("egen"))));
    named(fields)
}

/// So many versions, each carrying on the one before.
fn versions(n: usize) -> Value {
    items(n, |at| {
        let Value::Object(mut fields) = tree(&format!("v{at}"), 1, 1, "scores") else {
            return Value::Null;
        };
        let year = 2000 + at;
        let day = |rest: &str| text(&format!("{year}-{rest}"));
        let validity = object([("from", day("01-01")), ("to", day("12-31"))]);
        fields.retain(|(name, _)| name != "validity");
        fields.push(("validity".into(), validity));
        if at > 0 {
            fields.push(("continues".into(), text(&format!("v{}", at - 1))));
        }
        Value::Object(fields)
    })
}

/// An assessment that answers every indicator of [`own`].
fn vurdering(kind: &str, date: &str, n: usize) -> Value {
    let answers = items(n, |at| {
        let answer = if kind == "drift" { score(at) } else { text("forventes") };
        let why = ("begrundelse", text("Set"));
        object([("id", text(&leaf(at))), ("answer", answer), why])
    });
    let kind = ("kind", text(kind));
    object([("area", text("tilbud")), ("date", text(date)), kind, ("answers", answers)])
}

/// An assessment that judges every criterion of [`criteria`].
fn judged(n: usize) -> Value {
    let criteria = items(n, |at| {
        let why = ("begrundelse", text("Set"));
        object([("id", text(&format!("k{at}"))), ("judgement", text("notMet")), why])
    });
    object([("area", text("tilbud")), ("date", text(BEFORE)), ("criteria", criteria)])
}

/// What is noted on an approval: an answer and a plan for every indicator.
fn followed(n: usize) -> Value {
    let svar = items(n, |at| object([("id", text(&leaf(at))), ("text", text("Tre gange"))]));
    let points = items(n, |at| object([("id", text(&leaf(at))), ("who", text("leder"))]));
    object([("svar", svar), ("points", points)])
}

/// A course: which of so many concerns each of so many steps names, and on which day it is.
struct Course {
    concerns: usize,
    steps: usize,
    names: fn(step: usize, concern: usize) -> bool,
    day: fn(usize) -> usize,
    intended: usize,
}

const COURSE: Course =
    Course { concerns: 1, steps: 1, names: |_, _| false, day: |at| at, intended: 1 };

/// The events of a course.
/// Decisions, and what changes how long they can be appealed and whether they hold.
const APPEAL_KINDS: &[&str] = &[
    "ophoer",
    "paabud",
    "aktindsigtAnmodning",
    "aktindsigtGivet",
    "genoptagelsesanmodning",
    "genoptagelseAfslaaet",
    "nyAfgoerelse",
    "klage",
    "klageModtaget",
    "begrundelseAnmodning",
    "forsinkelseOplyst",
    "straksIvaerksat",
    "ankestyrelsensAfgoerelse",
    "ophoerGennemfoert",
    "fjernetFraTilbudsportalen",
];

const COURSE_KINDS: &[&str] = &[
    "tilsynsbesoeg",
    "dialog",
    "varsling",
    "paabud",
    "udtalelse",
    "skaerpetTilsyn",
    "ophoer",
    "redegoerelseAnmodet",
    "paabudOphaevet",
    "kommunerOrienteret",
];

fn dialogue(course: Course) -> Work {
    let id = |concern: usize| format!("b{concern}");
    let concerns =
        items(course.concerns, |at| object([("id", text(&id(at))), ("gravity", text("grave"))]));
    let events = items(course.steps, |at| {
        let named = (0..course.concerns).filter(|concern| (course.names)(at, *concern));
        let event = object([
            ("kind", text(COURSE_KINDS[at % COURSE_KINDS.len()])),
            ("id", text(&format!("trin{at}"))),
            ("date", text(&date((course.day)(at)))),
            ("concerns", Value::List(named.map(|concern| text(&id(concern))).collect())),
        ]);
        let expected = object([("kanOgVil", Value::Bool(at.is_multiple_of(2)))]);
        put(put(event, "frist", text("2026-12-31")), "forventning", expected)
    });
    let intended = items(course.intended, |_| object([("kind", text("paabud"))]));
    let dialog = object([("intended", intended)]);
    let input = case([("concerns", concerns), ("events", events), ("dialog", dialog)]);
    one(input, |input| answer(read_dialogforloeb(input, None, today())))
}

/// A risk model with so many factors, and so many rules that name them all.
fn risk_model(n: usize) -> Value {
    let open = || ("confidence", text("open"));
    let level = |id: &str| object([("id", text(id)), ("label", text("Niveau"))]);
    let factor = |at: usize| {
        let step = object([
            ("level", text("hoej")),
            ("from", Value::Whole(3)),
            ("points", Value::Whole(2)),
        ]);
        object([
            ("id", text(&format!("f{at}"))),
            ("label", text("Faktor")),
            ("observes", text("aabnePaabud")),
            ("steps", list([step])),
            ("source", text("Egen")),
            open(),
        ])
    };
    let rule = |at: usize| {
        let need = if at.is_multiple_of(2) {
            object([("level", text("hoej")), ("factors", list([text(&format!("f{at}"))]))])
        } else {
            object([("points", Value::Whole(2))])
        };
        object([
            ("id", text(&format!("r{at}"))),
            ("label", text("Regel")),
            ("category", text("gul")),
            ("needs", list([need])),
        ])
    };
    object([
        ("id", text("egen")),
        ("version", text("1")),
        ("name", text("Egen")),
        ("areas", list([text("tilbud")])),
        ("validity", object([("from", text("2020-01-01"))])),
        ("source", text("Egen")),
        open(),
        ("levels", list([level("lav"), level("hoej")])),
        ("factors", items(n, factor)),
        ("rules", items(n, rule)),
    ])
}
