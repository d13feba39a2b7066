//! The last argument of a function: how it is to answer.

use alloc::string::String;

use kvalitetsmodel::input::{Problems, Value};
use kvalitetsmodel::model::Model;
use kvalitetsmodel::scoring::Method;

use crate::arguments::Arguments;
use crate::wrong::{bad_option, problems};

/// Options of which every name is known.
pub(crate) struct Options<'a>(&'a [(String, Value)]);

impl<'a> Options<'a> {
    /// A misspelt one must not silently become the default.
    pub(crate) fn read(arguments: &'a Arguments) -> Result<Self, String> {
        let all = match arguments.given(arguments.takes) {
            None => return Ok(Self(&[])),
            Some(Value::Object(all)) => all,
            Some(Value::List(items)) if items.is_empty() => return Ok(Self(&[])),
            Some(Value::List(_)) => return Err(bad_option("0", "unknownOption", "0")),
            Some(_) => return Err(bad_option("", "optionsNotObject", "")),
        };
        match all.iter().find(|(name, _)| !arguments.options.contains(&name.as_str())) {
            Some((name, _)) => Err(bad_option(name, "unknownOption", name)),
            None => Ok(Self(all)),
        }
    }

    /// The last of that name, as in JavaScript.
    pub(crate) fn get(&self, name: &str) -> Option<&'a Value> {
        self.0.iter().rev().find(|(its, _)| its == name).map(|(_, value)| value)
    }

    /// Whether the answer is wanted beside its problems.
    pub(crate) fn partial(&self) -> Result<bool, String> {
        match self.get("partial") {
            None => Ok(false),
            Some(Value::Bool(partial)) => Ok(*partial),
            Some(_) => Err(bad_option("partial", "notTrueOrFalse", "partial")),
        }
    }

    /// A model in its JSON form, checked in full.
    pub(crate) fn model(&self, name: &str) -> Result<Option<Model>, String> {
        let Some(value) = self.get(name) else { return Ok(None) };
        let path = ["/options/", name].concat();
        Model::read(value).map(Some).map_err(|wrong| problems(wrong.below(&path)))
    }

    pub(crate) fn method(&self) -> Result<Method, Problems> {
        match self.get("method") {
            None | Some(Value::Null) => Ok(Method::default()),
            Some(value) => {
                Method::read(&Value::Object([(String::from("method"), value.clone())].into()))
            }
        }
    }
}
