//! A result beside its problems: what could be read, and what could not.

use super::{Problems, Reader};

/// What could be read of an input, and every problem with the rest.
///
/// Whoever wants all or nothing asks for [`whole`](Self::whole).
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "two by nature: the result and its problems")]
pub struct Partial<T> {
    /// What could be read; `None` where too much is missing to begin.
    pub value: Option<T>,
    /// Every problem, each with its path; none where all could be read.
    pub problems: Problems,
}

impl<T> Partial<T> {
    pub(crate) fn of(read: impl FnOnce(&mut Reader) -> Option<T>) -> Self {
        let mut reader = Reader::default();
        let value = read(&mut reader);
        Self { value, problems: reader.into_problems() }
    }

    /// The value where nothing is wrong.
    ///
    /// # Errors
    /// Every problem.
    pub fn whole(self) -> Result<T, Problems> {
        self.problems.or(self.value)
    }

    /// The same with something made of the value.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Partial<U> {
        Partial { value: self.value.map(make), problems: self.problems }
    }
}
