//! A text that says nothing.

/// Whether a text has nothing in it but white space.
pub(crate) fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_whitespace())
}
