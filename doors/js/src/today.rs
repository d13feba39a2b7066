//! A case, looked at on a day.

use kvalitetsmodel::calendar::Date;
use kvalitetsmodel::case::Sag;
use kvalitetsmodel::input::{Partial, Problem, ProblemKind, Value};

/// What is answered of a case on a day. Where the day is none, nothing is, and every problem with
/// the case is told beside that of the day, at `/today`.
pub(crate) fn on<T>(sag: &Value, today: &str, ask: impl FnOnce(Date) -> Partial<T>) -> Partial<T> {
    if let Some(today) = Date::parse(today) {
        return ask(today);
    }
    let mut problems = Sag::read(sag).problems;
    let kind = ProblemKind::InvalidDate { value: String::from(today) };
    problems.0.push(Problem::new(kind, "/today"));
    Partial { value: None, problems }
}
