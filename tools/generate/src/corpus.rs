//! A corpus of calls for every host: of as many cases and assessments as are asked for, made from a
//! seed by the tables that a case is read by, on days that meet. A line is a call: the function and
//! its arguments, texts of JSON, with tabs between.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::{EventKind, Party, Sag};
use kvalitetsmodel::input::{Field, FieldShape, ObjectShape, Value};
use kvalitetsmodel::json::written;
use kvalitetsmodel::model::{Area, BUILT_IN, Judged, Model};

/// Prints `SEED COUNT`.
pub fn print(arguments: &[String]) -> ExitCode {
    let number = |place: usize| arguments.get(place).and_then(|text| text.parse::<u64>().ok());
    let (Some(seed), Some(count)) = (number(0), number(1)) else {
        eprintln!("corpus SEED COUNT");
        return ExitCode::FAILURE;
    };
    let mut out = BufWriter::new(io::stdout().lock());
    for place in 0..count {
        let mut chance = Chance(seed.wrapping_add(place.wrapping_mul(0x2545_f491_4f6c_dd1d)));
        if writeln!(out, "{}", chance.call(place)).is_err() {
            return ExitCode::FAILURE;
        }
    }
    if out.flush().is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// All there is to chance: SplitMix64 from a seed, the same on every machine.
struct Chance(u64);

/// The functions of a case, with their last argument: what can be answered, beside its problems.
const OF_A_CASE: &[&str] = &[
    "frister",
    "frister",
    "frister",
    "aarshjul",
    "risiko",
    "handleplan",
    "dialogforloeb",
    "opfoelgningsplan",
    "verificering",
    "socialtilsyn",
];
const PARTIAL: &str = r#"{"partial":true}"#;
const TEXTS: &[&str] = &[
    "",
    "Noget",
    "Alle har taget kurset inden 1. marts",
    "Mindst 3 gange om ugen",
    "æblegrød, ø og å — “citat” 🙂",
    "\"\\\n\t\u{1}",
    " ",
];
/// Days around which much changes.
const DAYS: &[&str] = &[
    "2014-01-01",
    "2016-12-20",
    "2018-01-01",
    "2022-02-01",
    "2023-05-05",
    "2024-02-29",
    "2025-06-30",
    "2025-09-01",
    "2025-12-22",
    "2026-01-01",
    "2026-03-02",
    "2026-04-02",
    "2026-05-13",
    "2026-12-23",
];

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap_or_default()
    }

    fn of<'t, T: ?Sized>(&mut self, all: &[&'t T]) -> &'t T {
        all[self.below(all.len())]
    }

    /// Once in so many times.
    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    fn call(&mut self, place: u64) -> String {
        let day = Date::parse(self.of(DAYS)).expect("a day");
        let today = day.plus_days(i32::try_from(self.below(120)).unwrap_or_default() - 20);
        let today = json(&text(&today.expect("a day").text()));
        let other = |name: &str, arguments: &[String]| [name, &arguments.join("\t")].join("\t");
        match place % 8 {
            0 => {
                let vurdering = json(&self.vurdering());
                other("profil", &[vurdering, self.method().to_owned()])
            }
            1 => {
                let name = self.of(&["check", "findings"]);
                other(name, &[json(&self.vurdering())])
            }
            2 => self.comparison(),
            3 if self.once_in(4) => self.small(&today),
            _ => {
                let name = self.of(OF_A_CASE);
                let sag = json(&self.sag(day));
                let year = if name == "aarshjul" { vec![self.year()] } else { Vec::new() };
                let rest = [today, PARTIAL.to_owned()];
                other(name, &[vec![sag], year, rest.to_vec()].concat())
            }
        }
    }

    /// A function of little.
    fn small(&mut self, today: &str) -> String {
        let kinds: Vec<_> = EventKind::ALL.iter().map(|kind| kind.id()).collect();
        let parties: Vec<_> = Party::ALL.iter().map(|party| party.id()).collect();
        let (kind, party) = (self.of(&kinds), self.of(&parties));
        match self.below(5) {
            0 => format!("rulesOn\t{today}"),
            1 => format!("helligdage\t{}", self.year()),
            2 => format!("meaning\t\"{kind}\"\t\"{party}\"\t{today}"),
            3 => format!("tjeklisteAfter\t\"{kind}\"\t\"{party}\""),
            _ => format!("maalbar\t{}", json(&text(self.of(TEXTS)))),
        }
    }

    fn year(&mut self) -> String {
        (2010 + self.below(25)).to_string()
    }

    fn method(&mut self) -> &'static str {
        self.of(&["", "", r#"{"method":"flat"}"#])
    }

    fn day(&mut self, around: Date) -> String {
        let days = if self.once_in(6) { 900 } else { 60 };
        let away = i32::try_from(self.below(2 * days)).unwrap_or_default();
        let day = around.plus_days(away - i32::try_from(days).unwrap_or_default());
        day.map_or_else(String::new, Date::text)
    }

    fn sag(&mut self, day: Date) -> Value {
        let Value::Object(mut fields) = self.object(&Sag::SHAPE, day) else { return Value::Null };
        let made = ["party", "vurderinger", "events", "modeller"];
        fields.retain(|(name, _)| !made.contains(&name.as_str()));
        let party = self.of(&["tilbud", "tilbud", "plejefamilie", "bpaForening", "socialtilsyn"]);
        fields.insert(0, ("party".to_owned(), text(party)));
        if !self.once_in(3) {
            let area = if party == "plejefamilie" { Area::Plejefamilier } else { Area::Tilbud };
            fields.push(("vurderinger".to_owned(), self.vurderinger(area, day)));
        }
        if !self.once_in(8) {
            let events = member(Sag::SHAPE.fields, "events");
            fields.push(("events".to_owned(), self.value(&events, day)));
        }
        for (name, value) in &mut fields {
            match (name.as_str(), value) {
                ("events", Value::List(items)) => named(items, "e"),
                ("concerns", Value::List(items)) => named(items, "b"),
                _ => {}
            }
        }
        self.perhaps_spoilt(Value::Object(fields))
    }

    /// An approval, and what was seen after it.
    fn vurderinger(&mut self, area: Area, day: Date) -> Value {
        let mut all = Vec::new();
        for place in 0..=self.below(3) {
            let away = i32::try_from(self.below(500)).unwrap_or_default();
            let date = day.plus_days(away - 450 + 150 * i32::try_from(place).unwrap_or_default());
            let date = date.filter(|date| Model::on(area, *date).is_some()).unwrap_or(day);
            all.push(self.vurdering_on(area, date, place > 0));
        }
        Value::List(all)
    }

    fn comparison(&mut self) -> String {
        let area = BUILT_IN[self.below(BUILT_IN.len())].area();
        let mut days = [0; 2].map(|_| self.day_of(area));
        days.sort_unstable();
        let both = days.map(|day| {
            let vurdering = self.vurdering_on(area, day, true);
            json(&self.perhaps_spoilt(vurdering))
        });
        ["compare", &both[0], &both[1], self.method()].join("\t")
    }

    /// A day on which some version of an area applies.
    fn day_of(&mut self, area: Area) -> Date {
        let models: Vec<_> = BUILT_IN.iter().filter(|model| model.area() == area).collect();
        let (from, to) = {
            let validity = models[self.below(models.len())].validity();
            (validity.from, validity.to)
        };
        let last = to.unwrap_or_else(|| from.plus_days(700).unwrap_or(from));
        let away = self.below(usize::try_from(from.days_until(last)).unwrap_or_default() + 1);
        from.plus_days(i32::try_from(away).unwrap_or_default()).unwrap_or(from)
    }

    /// An assessment by a built-in version, on one of its days.
    fn vurdering(&mut self) -> Value {
        let area = BUILT_IN[self.below(BUILT_IN.len())].area();
        let (date, is_drift) = (self.day_of(area), !self.once_in(4));
        let vurdering = self.vurdering_on(area, date, is_drift);
        self.perhaps_spoilt(vurdering)
    }

    fn vurdering_on(&mut self, area: Area, date: Date, is_drift: bool) -> Value {
        let model = Model::on(area, date).expect("a version for the day");
        let mut fields = vec![
            ("area", text(area.id())),
            ("date", text(&date.text())),
            ("kind", text(if is_drift { "drift" } else { "godkendelse" })),
        ];
        let FieldShape::List { of: FieldShape::Object(shape), .. } =
            member(Sag::SHAPE.fields, "vurderinger")
        else {
            panic!("the assessments of a case are a list of objects")
        };
        if self.once_in(2) {
            fields.push(("tilbud", self.value(&member(shape.fields, "tilbud"), date)));
        }
        let often = 1 + self.below(4);
        let answers: Vec<_> = model.leaves().map(|leaf| leaf.id().to_owned()).collect();
        fields.push(("answers", self.given(&answers, often, |chance| chance.answer(is_drift))));
        if model.judged() == Judged::Criteria {
            let criteria: Vec<_> = model.kriterier().map(|one| one.id.to_string()).collect();
            fields.push((
                "criteria",
                self.given(&criteria, often, |chance| {
                    ("judgement", text(chance.of(&["met", "met", "met", "notMet", "notJudged"])))
                }),
            ));
        }
        let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Value::Object(fields)
    }

    /// What is given on some parts.
    fn given(
        &mut self,
        ids: &[String],
        often: usize,
        what: impl Fn(&mut Self) -> (&'static str, Value),
    ) -> Value {
        let mut all = Vec::new();
        for id in ids {
            if self.once_in(often) {
                let (name, value) = what(self);
                let mut one = vec![("id".to_owned(), text(id)), (name.to_owned(), value)];
                if self.once_in(3) {
                    one.push(("begrundelse".to_owned(), text(self.of(TEXTS))));
                }
                all.push(Value::Object(one));
            }
        }
        Value::List(all)
    }

    fn answer(&mut self, is_drift: bool) -> (&'static str, Value) {
        let value = match (is_drift, self.below(12)) {
            (_, 0) => text("notApplicable"),
            (true, 1) => text("notAssessed"),
            (true, _) => Value::Whole(1 + i64::try_from(self.below(5)).unwrap_or_default()),
            (false, _) => text(self.of(&["forventes", "forventes", "forventesIkke"])),
        };
        ("answer", value)
    }

    fn object(&mut self, shape: &ObjectShape, day: Date) -> Value {
        Value::Object(self.fields(shape.fields, day))
    }

    fn fields(&mut self, fields: &[Field], day: Date) -> Vec<(String, Value)> {
        let mut all = Vec::new();
        for field in fields {
            if field.required || self.once_in(3) {
                all.push((field.name.to_owned(), self.value(&field.shape, day)));
            }
        }
        all
    }

    fn value(&mut self, shape: &FieldShape, day: Date) -> Value {
        match shape {
            FieldShape::Date => text(&self.day(day)),
            FieldShape::Time => text(&format!("{:02}:{:02}", self.below(24), self.below(60))),
            FieldShape::Bool => Value::Bool(self.once_in(2)),
            FieldShape::Id => text(&format!("e{}", self.below(8))),
            FieldShape::Number { least, most } => {
                let more = i64::try_from(self.below(40)).unwrap_or_default();
                Value::Whole(least.saturating_add(more).min(*most))
            }
            FieldShape::Word(words) => text(self.of(words)),
            FieldShape::Words(words) => {
                let words = words.iter().filter(|_| self.once_in(4));
                Value::List(words.map(|word| text(word)).collect())
            }
            FieldShape::Parts(_) => Value::List(vec![text(self.of(&["k1", "k3", "1.a", "t2"]))]),
            FieldShape::List { most, of, .. } => {
                let many = self.below(if *most > 1000 { 12 } else { 4 }).min(*most);
                Value::List((0..many).map(|_| self.value(of, day)).collect())
            }
            FieldShape::Object(shape) => self.object(shape, day),
            FieldShape::Kinds(shape) => {
                let (kind, own) = shape.kinds[self.below(shape.kinds.len())];
                let mut all = vec![(shape.tag.to_owned(), text(kind))];
                all.extend(self.fields(shape.fields, day));
                all.extend(self.fields(own, day));
                Value::Object(all)
            }
            FieldShape::Either(shapes) => {
                let shape = shapes[self.below(shapes.len())];
                self.value(&shape, day)
            }
            FieldShape::Open => Value::Object(Vec::new()),
            _ => text(self.of(TEXTS)),
        }
    }

    /// Junk somewhere in it, once in a while.
    fn perhaps_spoilt(&mut self, mut value: Value) -> Value {
        if self.once_in(8) {
            self.spoil(&mut value);
        }
        value
    }

    fn spoil(&mut self, value: &mut Value) {
        let inner = match value {
            Value::List(items) if !items.is_empty() => {
                let place = self.below(items.len());
                items.get_mut(place)
            }
            Value::Object(fields) if !fields.is_empty() => {
                let place = self.below(fields.len());
                fields.get_mut(place).map(|(_, field)| field)
            }
            _ => None,
        };
        match inner {
            Some(inner) if !self.once_in(4) => self.spoil(inner),
            _ => *value = self.junk(),
        }
    }

    fn junk(&mut self) -> Value {
        match self.below(7) {
            0 => Value::Null,
            1 => Value::Bool(true),
            2 => Value::Whole(i64::try_from(self.below(1 << 52)).unwrap_or_default() - (1 << 51)),
            3 => text("2026-02-30"),
            4 => Value::List(vec![Value::Whole(7), text("noget")]),
            5 => Value::Object(vec![("ukendt ~/felt".to_owned(), Value::Null)]),
            _ => text(self.of(TEXTS)),
        }
    }
}

/// What stands in a member.
fn member(fields: &[Field], name: &str) -> FieldShape {
    fields.iter().find(|field| field.name == name).expect("a member of that name").shape
}

/// An id for each item: what answers another finds it.
fn named(items: &mut [Value], letter: &str) {
    for (place, item) in items.iter_mut().enumerate() {
        if let Value::Object(fields) = item {
            fields.retain(|(name, _)| name != "id");
            fields.push(("id".to_owned(), text(&format!("{letter}{place}"))));
        }
    }
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn json(value: &Value) -> String {
    written(value)
}
