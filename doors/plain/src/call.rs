//! Every function of a case: JSON in, JSON out.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::ptr::{null_mut, slice_from_raw_parts_mut};

use kvalitetsmodel::json::read;

use crate::arguments::Arguments;
use crate::functions::FUNCTIONS;
use crate::memory::list;
use crate::wrong::{not_json, unknown_function};

/// A text of the host's: an argument, in JSON.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct Text {
    /// Where it starts; null for an argument left out.
    pub start: *const u8,
    /// How many bytes it has.
    pub length: usize,
}

/// What is answered, until [`kvalitetsmodel_free`].
#[repr(C)]
#[derive(Debug)]
pub struct Answer {
    /// Where the text of the answer starts, JSON in UTF-8.
    pub text: *mut u8,
    /// How many bytes it has.
    pub length: usize,
    /// 0: it is the answer; 1: it is `{ "code": "badInput", "problems": [ … ] }`.
    pub is_wrong: u32,
}

/// Calls a function by its name, as the npm package has it, with its arguments in their order.
/// Gives null where a list cannot stand where the host says, and nothing else wrong ends otherwise
/// than with problems.
///
/// # Safety
/// Name and arguments point to as much as is told, or are null; nobody writes there meanwhile.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kvalitetsmodel_call(
    name: *const u8,
    name_length: usize,
    arguments: *const Text,
    count: usize,
) -> *mut Answer {
    // SAFETY: the caller's promise.
    let (name, texts) = unsafe { (list(name, name_length), list(arguments, count)) };
    let (Some(name), Some(texts)) = (name, texts) else { return null_mut() };
    let mut arguments = Vec::with_capacity(texts.len());
    for text in texts {
        // SAFETY: the caller's promise, for each of them.
        let Some(bytes) = (unsafe { list(text.start, text.length) }) else { return null_mut() };
        arguments.push(bytes);
    }
    let (text, is_wrong) = match answer(name, &arguments) {
        Ok(text) => (text, 0),
        Err(text) => (text, 1),
    };
    let text = text.into_bytes().into_boxed_slice();
    let length = text.len();
    let text = Box::into_raw(text).cast();
    Box::into_raw(Box::new(Answer { text, length, is_wrong }))
}

/// Gives back an answer; null is none.
///
/// # Safety
/// [`kvalitetsmodel_call`] gave it, and it was not given back before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kvalitetsmodel_free(answer: *mut Answer) {
    if answer.is_null() {
        return;
    }
    // SAFETY: made of a box, as is its text; the caller's promise.
    unsafe {
        let answer = Box::from_raw(answer);
        drop(Box::from_raw(slice_from_raw_parts_mut(answer.text, answer.length)));
    }
}

/// What a function answers to arguments in JSON: a text of JSON. An empty argument is one that is left
/// out.
///
/// # Errors
/// What cannot be used, with every problem, as the npm package's error has it.
pub fn answer(name: &[u8], arguments: &[&[u8]]) -> Result<String, String> {
    let wrong =
        |problems: String| ["{\"code\":\"badInput\",\"problems\":", &problems, "}"].concat();
    answered(name, arguments).map_err(wrong)
}

/// The same, or the list of problems.
fn answered(name: &[u8], arguments: &[&[u8]]) -> Result<String, String> {
    let row = FUNCTIONS.iter().find(|row| row.name.as_bytes() == name);
    let Some(row) = row else { return Err(unknown_function(name)) };
    let mut values = Vec::with_capacity(arguments.len());
    for (place, text) in arguments.iter().enumerate() {
        if text.is_empty() {
            values.push(None);
            continue;
        }
        values.push(Some(read(text).map_err(|wrong| not_json(place, wrong.at))?));
    }
    (row.function)(&Arguments { takes: row.takes, options: row.options, values })
}
