//! What a program has before it has anything: vectors, a stack, memory that holds what it should, an
//! allocator, and an end for what goes wrong.

use core::alloc::{GlobalAlloc, Layout};
use core::arch::global_asm;
use core::fmt::Write as _;
use core::panic::PanicInfo;

use talc::TalcCell;
use talc::source::Manual;

use crate::semihosting::{Console, exit};

global_asm!(
    // The vectors after the stack and the reset (link.ld): every fault ends the program.
    ".section .vectors, \"a\"",
    ".rept 14",
    ".word fault + 1",
    ".endr",
    ".section .text.reset, \"ax\"",
    ".thumb_func",
    ".global reset",
    "reset:",
    // The floating point unit is off: CPACR lets it in.
    "ldr r0, =0xE000ED88",
    "ldr r1, [r0]",
    "orr r1, r1, #0xF00000",
    "str r1, [r0]",
    "dsb",
    "isb",
    "ldr r0, =data_start",
    "ldr r1, =data_end",
    "ldr r2, =data_load",
    "1: cmp r0, r1",
    "bhs 2f",
    "ldr r3, [r2], #4",
    "str r3, [r0], #4",
    "b 1b",
    "2: ldr r0, =bss_start",
    "ldr r1, =bss_end",
    "movs r3, #0",
    "3: cmp r0, r1",
    "bhs 4f",
    "str r3, [r0], #4",
    "b 3b",
    "4: bl start",
    "b .",
    ".thumb_func",
    "fault:",
    "bl faulted",
    "b .",
);

unsafe extern "C" {
    /// Where the heap begins and ends: the linker says.
    static mut heap_start: u8;
    static mut heap_end: u8;
}

/// One thread, and no interrupt asks for memory.
struct Heap(TalcCell<Manual>);

// SAFETY: there is one thread.
unsafe impl Sync for Heap {}

#[global_allocator]
static HEAP: Heap = Heap(TalcCell::new(Manual));

// SAFETY: what the allocator within promises.
unsafe impl GlobalAlloc for Heap {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        unsafe { GlobalAlloc::alloc(&self.0, layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        unsafe { GlobalAlloc::dealloc(&self.0, block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        unsafe { GlobalAlloc::realloc(&self.0, block, layout, size) }
    }
}

#[unsafe(no_mangle)]
extern "C" fn start() -> ! {
    // SAFETY: nobody else has that memory.
    unsafe {
        let size = (&raw const heap_end).addr() - (&raw const heap_start).addr();
        HEAP.0.claim(&raw mut heap_start, size);
    }
    exit(crate::conform::run())
}

#[unsafe(no_mangle)]
extern "C" fn faulted() -> ! {
    let _ = writeln!(Console, "a fault of the processor");
    exit(false)
}

#[panic_handler]
fn panic(info: &PanicInfo<'_>) -> ! {
    let _ = writeln!(Console, "{info}");
    exit(false)
}
