//! The TypeScript module of the columns (src/columns): the codes in their order, the
//! outputs, and which place in a row is whose.

use kvalitetsmodel::assessment::{Answer, Datakilde, Judgement, Kind};
use kvalitetsmodel::columns::{Code, Column, Fault, Output};
use kvalitetsmodel::model::{Area, BUILT_IN, Model, Tilbudstype};
use kvalitetsmodel::scoring::{Conjunction, Method};

macro_rules! ids {
    ($type:ty) => {
        <$type>::ALL.iter().map(|one| quoted(one.id())).collect::<Vec<_>>()
    };
}

/// Values in the order of their codes: a word, or what the closure says.
fn codes<T: Code>(say: impl Fn(T) -> String) -> Vec<String> {
    T::BY_CODE.iter().map(|one| say(*one)).collect()
}

/// Prints it.
pub fn print() {
    print_list("KINDS", "The kinds, by code.", &codes(|kind: Kind| quoted(kind.id())));
    print_list("METHODS", "The methods, by code.", &codes(|method: Method| quoted(method.id())));
    let answers = codes(|answer: Option<Answer>| match answer {
        None => "null".to_string(),
        Some(answer) => answer.as_score().map_or(quoted(answer.word()), |score| score.to_string()),
    });
    print_list("ANSWERS", "The answers, by code.", &answers);
    let judgements = codes(|one: Option<Judgement>| or_null(one.map(Judgement::id)));
    print_list("JUDGEMENTS", "The judgements of a criterion, by code.", &judgements);
    let bestyrelser = codes(|one: Option<bool>| one.map_or("null".into(), |one| one.to_string()));
    print_list("BESTYRELSER", "Whether there is a bestyrelse, by code.", &bestyrelser);
    let conjunctions = codes(|one: Option<Conjunction>| or_null(one.map(Conjunction::id)));
    print_list("CONJUNCTIONS", "Whether all criteria are met, by code.", &conjunctions);
    print_list("TILBUDSTYPER", "The tilbudstyper, by bit.", &ids!(Tilbudstype));
    let areas = Area::ALL.iter().map(|area| {
        let places = (0..).zip(Tilbudstype::ALL).filter(|(_, one)| one.area() == *area);
        let bits = places.fold(0, |bits, (place, _)| bits | 1 << place);
        format!("[{}, {bits}]", quoted(area.id()))
    });
    let docs = "The areas, by place, each with the bits of its tilbudstyper.";
    print_list("AREAS", docs, &areas.collect::<Vec<_>>());
    print_list("DATAKILDER", "The datakilder.", &ids!(Datakilde));
    let column = |one: &Column| {
        let (name, grain) = (quoted(one.id()), quoted(one.grain().id()));
        format!("[{name}, {grain}, {}, {}]", one.width(), u8::from(!one.may_be_left_out()))
    };
    let cells = Column::ALL.iter().take_while(|one| **one != Column::Results);
    let columns: Vec<String> = cells.map(column).collect();
    let docs = "The columns of the rows: name, what it is about, how many bytes a cell takes, whether it must be there.";
    print_list("COLUMNS", docs, &columns);
    print_list("FAULTS", "What can be wrong with a cell.", &ids!(Fault));

    let output = |one: &Output| {
        format!("[{}, {}, {}]", quoted(one.id()), quoted(one.grain().id()), one.width())
    };
    let outputs: Vec<String> = Output::ALL.iter().map(output).collect();
    let docs = "The outputs, by bit: name, what it is about, how many bytes a number takes.";
    print_list("OUTPUTS", docs, &outputs);
    let models: Vec<String> = BUILT_IN.iter().map(|model| shape(model)).collect();
    let docs = "The built-in versions: id, area, first day, last day, what is judged; and its themes (|), each \
                with its id and its criteria (;), each with its id and those of its indicators.";
    print_list("MODELS", docs, &models);
}

fn shape(model: &Model) -> String {
    let mut temaer = Vec::new();
    for tema in model.temaer() {
        let mut parts = vec![tema.id.to_string()];
        for kriterium in tema.kriterier.iter() {
            let leaves = kriterium.indikatorer.iter().map(|indikator| &*indikator.id);
            parts.push([&*kriterium.id].into_iter().chain(leaves).collect::<Vec<_>>().join(" "));
        }
        temaer.push(parts.join(";"));
    }
    let (from, to) = (model.validity().from, model.validity().to);
    let words = [
        quoted(model.id()),
        quoted(model.area().id()),
        quoted(&from.text()),
        or_null(to.map(|day| day.text()).as_deref()),
        quoted(model.judged().id()),
        quoted(&temaer.join("|")),
    ];
    format!("[{}]", words.join(", "))
}

fn print_list(name: &str, docs: &str, values: &[String]) {
    println!("/** {docs} */\nexport const {name} = [\n  {},\n] as const;\n", values.join(",\n  "));
}

fn quoted(word: &str) -> String {
    format!("{word:?}")
}

fn or_null(word: Option<&str>) -> String {
    word.map_or("null".to_string(), quoted)
}
