//! Memory that a host asks for, and the lists it points to.

use alloc::alloc::{alloc, dealloc};
use core::alloc::Layout;
use core::ptr::null_mut;
use core::slice::{from_raw_parts, from_raw_parts_mut};

/// Every piece starts where a number of any width may stand.
const ALIGNMENT: usize = 8;

/// So many bytes, to be given back to [`kvalitetsmodel_free`]; null where there are none left,
/// and for no bytes at all.
#[unsafe(no_mangle)]
pub extern "C" fn kvalitetsmodel_alloc(bytes: usize) -> *mut u8 {
    match Layout::from_size_align(bytes, ALIGNMENT) {
        // SAFETY: the layout is not empty.
        Ok(layout) if bytes > 0 => unsafe { alloc(layout) },
        _ => null_mut(),
    }
}

/// Gives back what [`kvalitetsmodel_alloc`] gave; null is nothing to give back.
///
/// # Safety
/// `start` was given by `kvalitetsmodel_alloc(bytes)` and has not been given back.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kvalitetsmodel_free(start: *mut u8, bytes: usize) {
    if let (false, Ok(layout)) = (start.is_null(), Layout::from_size_align(bytes, ALIGNMENT)) {
        // SAFETY: the caller says that it was allocated so.
        unsafe { dealloc(start, layout) }
    }
}

/// The list of so many that starts there: nothing at null; `None` where there cannot be one.
///
/// # Safety
/// There is such a list, or null, for as long as it is used.
pub(crate) unsafe fn list<'h, T>(start: *const T, count: usize) -> Option<&'h [T]> {
    if start.is_null() || count == 0 {
        return Some(&[]);
    }
    // SAFETY: the caller says that there is one; that it may stand there is looked at.
    is_possible(start, count).then(|| unsafe { from_raw_parts(start, count) })
}

/// The same, to be written to.
///
/// # Safety
/// There is such a list, or null, that nobody else uses for as long as it is used.
pub(crate) unsafe fn list_to_write<'h, T>(start: *mut T, count: usize) -> Option<&'h mut [T]> {
    if start.is_null() || count == 0 {
        return Some(&mut []);
    }
    // SAFETY: as above.
    is_possible(start, count).then(|| unsafe { from_raw_parts_mut(start, count) })
}

fn is_possible<T>(start: *const T, count: usize) -> bool {
    start.is_aligned() && is_within(start.addr(), count, size_of::<T>())
}

/// Whether so many of a size are within the memory.
#[inline(never)]
fn is_within(start: usize, count: usize, size: usize) -> bool {
    let end = count.checked_mul(size).and_then(|size| start.checked_add(size));
    end.is_some_and(|end| end <= memory_end())
}

/// WebAssembly knows where its memory ends, and a host's mistake need not end an instance.
#[cfg(target_arch = "wasm32")]
fn memory_end() -> usize {
    core::arch::wasm32::memory_size::<0>().saturating_mul(1 << 16)
}

#[cfg(not(target_arch = "wasm32"))]
fn memory_end() -> usize {
    isize::MAX.unsigned_abs()
}
