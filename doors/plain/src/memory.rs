//! Memory that is the host's, and the lists it points to.

use core::slice::{from_raw_parts, from_raw_parts_mut};

#[cfg(all(target_arch = "wasm32", not(feature = "all")))]
pub use wasm::{None, kvalitetsmodel_memory};
#[cfg(all(target_arch = "wasm32", feature = "all"))]
pub use wasm::{kvalitetsmodel_alloc, kvalitetsmodel_release};

/// The list of so many that starts there: nothing at null; `None` where there cannot be one.
///
/// # Safety
/// There is such a list, or null, for as long as it is used.
pub(crate) unsafe fn list<'h, T>(start: *const T, count: usize) -> Option<&'h [T]> {
    let size = size_at(start.addr(), count, size_of::<T>(), align_of::<T>())?;
    // SAFETY: the caller says that there is one; that it may stand there was looked at.
    Some(if size == 0 { &[] } else { unsafe { from_raw_parts(start, count) } })
}

/// The same, to be written to.
///
/// # Safety
/// There is such a list, or null, that nobody else uses for as long as it is used.
pub(crate) unsafe fn list_to_write<'h, T>(start: *mut T, count: usize) -> Option<&'h mut [T]> {
    let size = size_at(start.addr(), count, size_of::<T>(), align_of::<T>())?;
    // SAFETY: as above.
    Some(if size == 0 { &mut [] } else { unsafe { from_raw_parts_mut(start, count) } })
}

/// How many bytes a list takes, nothing at null; `None` where it cannot stand: where its numbers
/// may not start, or beyond the memory.
#[inline(never)]
fn size_at(start: usize, count: usize, size: usize, align: usize) -> Option<usize> {
    if start == 0 {
        return Some(0);
    }
    let size = count.checked_mul(size)?;
    let end = start.checked_add(size)?;
    (start.is_multiple_of(align) && end <= memory_end()).then_some(size)
}

/// WebAssembly knows where its memory ends, and a host's mistake need not end an instance.
#[cfg(target_arch = "wasm32")]
use wasm::memory_end;

#[cfg(not(target_arch = "wasm32"))]
fn memory_end() -> usize {
    isize::MAX.unsigned_abs()
}

#[cfg(target_arch = "wasm32")]
mod wasm {
    use core::arch::wasm32::memory_size;

    const PAGE: usize = 1 << 16;

    pub(super) fn memory_end() -> usize {
        memory_size::<0>().saturating_mul(PAGE)
    }

    #[cfg(feature = "all")]
    pub use blocks::{kvalitetsmodel_alloc, kvalitetsmodel_release};
    #[cfg(not(feature = "all"))]
    pub use one_block::{None, kvalitetsmodel_memory};

    /// Blocks of the allocator that the module itself has.
    #[cfg(feature = "all")]
    mod blocks {
        use alloc::alloc::{alloc, dealloc};
        use core::alloc::Layout;
        use core::ptr::null_mut;

        /// Before each block: how many bytes it has, and so that numbers of any width may follow.
        const HEAD: usize = 8;

        fn layout(bytes: usize) -> Option<Layout> {
            Layout::from_size_align(bytes.checked_add(HEAD)?, HEAD).ok()
        }

        /// A block for the host, of so many bytes: where it starts, a place for numbers of any
        /// width; null where there are not as many.
        #[unsafe(no_mangle)]
        pub extern "C" fn kvalitetsmodel_alloc(bytes: usize) -> *mut u8 {
            let Some(layout) = layout(bytes) else { return null_mut() };
            // SAFETY: it has bytes, those of the head.
            let start = unsafe { alloc(layout) };
            if start.is_null() {
                return start;
            }
            // SAFETY: the block is of at least the head, which is where such a number may stand.
            #[allow(clippy::cast_ptr_alignment, reason = "asked for in the layout")]
            unsafe {
                start.cast::<usize>().write(bytes);
                start.add(HEAD)
            }
        }

        /// Gives back a block; null is none.
        ///
        /// # Safety
        /// [`kvalitetsmodel_alloc`] gave it, and it was not given back before.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn kvalitetsmodel_release(block: *mut u8) {
            if block.is_null() {
                return;
            }
            // SAFETY: the head is before it; the caller's promise.
            #[allow(clippy::cast_ptr_alignment, reason = "asked for in the layout")]
            unsafe {
                let start = block.sub(HEAD);
                if let Some(layout) = layout(start.cast::<usize>().read()) {
                    dealloc(start, layout);
                }
            }
        }
    }

    #[cfg(not(feature = "all"))]
    mod one_block {
        use core::alloc::{GlobalAlloc, Layout};
        use core::arch::wasm32::memory_grow;
        use core::ptr::{addr_of, null_mut};

        use super::{PAGE, memory_end};

        unsafe extern "C" {
            /// Where the memory that the module itself uses ends: the linker says.
            static __heap_base: u64;
        }

        /// The host's block of memory, of at least so many bytes: where it starts, or null where
        /// there are not as many. There is one; what stands in it stays when it grows, and nobody
        /// else writes there.
        #[unsafe(no_mangle)]
        pub extern "C" fn kvalitetsmodel_memory(bytes: usize) -> *mut u8 {
            let start = addr_of!(__heap_base).cast_mut().cast::<u8>();
            let Some(end) = start.addr().checked_add(bytes) else { return null_mut() };
            let missing = end.saturating_sub(memory_end()).div_ceil(PAGE);
            if missing > 0 && memory_grow::<0>(missing) == usize::MAX { null_mut() } else { start }
        }

        /// No memory for whoever asks.
        #[derive(Debug)]
        pub struct None;

        // SAFETY: it gives out nothing, so there is nothing to keep apart and nothing to give back.
        unsafe impl GlobalAlloc for None {
            unsafe fn alloc(&self, _: Layout) -> *mut u8 {
                null_mut()
            }

            unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
        }
    }
}
