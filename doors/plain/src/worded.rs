//! Results with their words on, where the npm package puts them (pkg/src/law-words.ts,
//! pkg/src/process-words.ts): a result as a tree, walked beside the result itself.

use alloc::string::String;
use alloc::vec::Vec;

use kvalitetsmodel::assessment::Findings;
use kvalitetsmodel::calendar::LukketDag;
use kvalitetsmodel::case::{Kommune, Region};
use kvalitetsmodel::deadlines::{Frister, Lov};
use kvalitetsmodel::dialogue::DialogOverblik;
use kvalitetsmodel::finding::Finding;
use kvalitetsmodel::followup::{
    OpfoelgningFundKind, Opfoelgningsplan, Opfoelgningsplanpunkt, Tegn, Verificering,
};
use kvalitetsmodel::input::Value;
use kvalitetsmodel::json::tree;
use kvalitetsmodel::law::Bilingual;
use kvalitetsmodel::plan::{Handleplan, Lovnote, Meaning, Tjekliste};
use kvalitetsmodel::risk::Risikosvar;
use kvalitetsmodel::socialtilsyn::Tilhoer;
use kvalitetsmodel::text;

/// Puts words on an object.
fn put(on: &mut Value, name: &str, words: &Bilingual) {
    if let Value::Object(fields) = on {
        fields.push((String::from(name), tree(words)));
    }
}

fn member<'v>(of: &'v mut Value, name: &str) -> Option<&'v mut Value> {
    let Value::Object(fields) = of else { return None };
    fields.iter_mut().find(|(its, _)| its == name).map(|(_, value)| value)
}

/// Each item of a list, beside what it was written of.
fn each<T>(list: Option<&mut Value>, of: &[T], on: impl Fn(&mut Value, &T)) {
    let items = list.and_then(|list| match list {
        Value::List(items) => Some(items),
        _ => None,
    });
    items.into_iter().flatten().zip(of).for_each(|(item, of)| on(item, of));
}

fn messages<K>(result: &mut Value, of: &[Finding<K>], say: impl Fn(&K) -> Bilingual) {
    each(member(result, "findings"), of, |its, one| put(its, "message", &say(&one.kind)));
}

pub(crate) fn findings(of: &Findings) -> Value {
    let mut result = tree(of);
    messages(&mut result, &of.findings, text::finding);
    result
}

fn law(on: &mut Value, of: &Lov) {
    put(on, "text", &text::rule(of));
    if let Some(open) = text::open_point(of) {
        put(on, "open", &open);
    }
}

pub(crate) fn laws(of: &[Lov]) -> Value {
    let mut result = tree(of);
    each(Some(&mut result), of, law);
    result
}

pub(crate) fn frister(of: &Frister) -> Value {
    let mut result = tree(of);
    each(member(&mut result, "sources"), &of.sources, law);
    messages(&mut result, &of.findings, text::frist_finding);
    result
}

pub(crate) fn closed_days(of: &[LukketDag]) -> Value {
    let mut result = tree(of);
    each(Some(&mut result), of, |day, of| {
        if let (Value::Object(fields), Some(name)) = (day, text::word_in("days", of.day)) {
            let place = fields.len().saturating_sub(1);
            fields.insert(place, (String::from("name"), tree(&name)));
        }
    });
    result
}

pub(crate) fn risiko(of: &Risikosvar<'_>) -> Value {
    let mut result = tree(of);
    messages(&mut result, &of.findings, |kind| text::risiko_finding_in(of, kind));
    if let (Some(its), Some(of)) = (member(&mut result, "intensity"), &of.intensity) {
        each(member(its, "dials"), &of.dials, |dial, of| each(member(dial, "law"), &of.law, law));
    }
    result
}

pub(crate) fn dialog(of: &DialogOverblik<'_>) -> Value {
    let mut result = tree(of);
    messages(&mut result, &of.findings, text::dialog_finding);
    each(member(&mut result, "timeline"), &of.timeline, |step, of| {
        put(step, "text", &text::event_kind(of.kind));
    });
    each(member(&mut result, "intended"), &of.intended, |decision, of| {
        each(member(decision, "requirements"), &of.requirements, |one, of| {
            put(one, "text", &text::requirement(of.what));
            put(one, "stateText", &text::requirement_state(of.state));
            put(one, "whenText", &text::process_word(of.when.id()));
        });
    });
    result
}

fn point(on: &mut Value, of: &Opfoelgningsplanpunkt<'_>) {
    put(on, "checkText", &text::verify_kind(of.check));
    if let (Some(svar), Some(of)) = (member(on, "svar"), &of.svar) {
        each(member(svar, "signs"), &of.signs, sign);
    }
}

fn sign(on: &mut Value, of: &Tegn) {
    put(on, "text", &text::maalbar_rule(of.rule));
}

pub(crate) fn signs(of: &[Tegn]) -> Value {
    let mut result = tree(of);
    each(Some(&mut result), of, sign);
    result
}

fn followup(result: &mut Value, of: &[Finding<OpfoelgningFundKind>]) {
    messages(result, of, text::followup_finding);
}

pub(crate) fn opfoelgning(of: &Opfoelgningsplan<'_>) -> Value {
    let mut result = tree(of);
    followup(&mut result, &of.findings);
    each(member(&mut result, "points"), &of.points, point);
    result
}

pub(crate) fn verificering(of: &Verificering<'_>) -> Value {
    let mut result = tree(of);
    followup(&mut result, &of.findings);
    each(member(&mut result, "points"), &of.points, |its, of| {
        point(its, &of.point);
        put(its, "proposalText", &text::outcome(of.proposal));
        put(its, "reasonText", &text::outcome_reason(of.reason));
    });
    result
}

fn note(on: &mut Value, of: &Lovnote) {
    put(on, "text", &text::lovnote(of));
}

fn checklist(on: Option<&mut Value>, of: &Tjekliste) {
    let Some(on) = on else { return };
    each(member(on, "items"), &of.items, |item, of| put(item, "text", &text::tjekpunkt(of.id)));
}

pub(crate) fn tjekliste(of: &Tjekliste) -> Value {
    let mut result = tree(of);
    checklist(Some(&mut result), of);
    result
}

pub(crate) fn handleplan(of: &Handleplan<'_>) -> Value {
    let mut result = tree(of);
    messages(&mut result, &of.findings, text::plan_finding);
    each(member(&mut result, "points"), &of.points, |point, of| {
        put(point, "text", &text::anledning(of.kind));
        each(member(point, "notes"), &of.notes, note);
    });
    each(member(&mut result, "pligter"), &of.pligter, note);
    if let (Some(its), Some(of)) = (member(&mut result, "threatening"), &of.threatening) {
        each(member(its, "notes"), &of.notes, note);
    }
    checklist(member(&mut result, "tjekliste"), &of.tjekliste);
    result
}

pub(crate) fn meaning(of: &Meaning) -> Value {
    let mut result = tree(of);
    put(&mut result, "text", &text::anledning(of.kind));
    each(member(&mut result, "notes"), &of.notes, note);
    result
}

pub(crate) fn tilhoer(of: &Tilhoer) -> Value {
    let mut result = tree(of);
    put(&mut result, "reasonText", &text::tilhoersgrund(&of.reason));
    let (region, kommune) = (of.region.map(Region::id), of.kommune.map(Kommune::id));
    for (name, list, id) in [
        ("regionText", "places", region),
        ("kommuneText", "places", kommune),
        ("nameText", "socialtilsynNames", region),
    ] {
        if let Some(words) = id.and_then(|id| text::word_in(list, id)) {
            put(&mut result, name, &words);
        }
    }
    each(member(&mut result, "asks"), &of.asks, |ask, of| {
        put(ask, "text", &text::tilhoersspoergsmaal(of.id));
    });
    result
}

/// Words that stand by themselves.
pub(crate) fn word(words: Option<Bilingual>, id: &str) -> Value {
    let own = || {
        let text = || Value::Text(String::from(id));
        Value::Object(Vec::from(
            [("da", text()), ("en", text())].map(|(name, its)| (String::from(name), its)),
        ))
    };
    words.map_or_else(own, |words| tree(&words))
}
