//! Semihosting: a breakpoint by which a program asks whoever debugs it to read or write a file (Arm,
//! "Semihosting for AArch32 and AArch64").

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::arch::asm;
use core::fmt;

const OPEN: usize = 0x01;
const CLOSE: usize = 0x02;
const WRITE: usize = 0x05;
const READ: usize = 0x06;
const COMMAND_LINE: usize = 0x15;
const EXIT: usize = 0x20;

fn ask<T>(what: usize, block: &mut T) -> usize {
    let answer;
    // SAFETY: the block is of what is asked for, and nothing else is touched.
    unsafe {
        asm!("bkpt 0xAB", inout("r0") what => answer, in("r1") core::ptr::from_mut(block), options(nostack));
    }
    answer
}

/// The arguments that the program was started with.
pub fn arguments() -> Vec<String> {
    let mut text = vec![0_u8; 4096];
    let mut block = [text.as_mut_ptr().addr(), text.len()];
    if ask(COMMAND_LINE, &mut block) != 0 {
        return Vec::new();
    }
    text.truncate(block[1]);
    String::from_utf8_lossy(&text).split_whitespace().map(String::from).collect()
}

/// A file of the machine that debugs this one.
pub struct File {
    handle: usize,
    /// What was read and not yet given, or given and not yet written.
    held: Vec<u8>,
    at: usize,
}

const CHUNK: usize = 1 << 15;

impl File {
    fn open(name: &str, mode: usize) -> Option<File> {
        let mut name = Vec::from(name);
        let length = name.len();
        name.push(0);
        let handle = ask(OPEN, &mut [name.as_ptr().addr(), mode, length]);
        (handle != usize::MAX).then(|| File { handle, held: Vec::new(), at: 0 })
    }

    /// To be read.
    pub fn read(name: &str) -> Option<File> {
        File::open(name, 1)
    }

    /// To be written anew.
    pub fn write(name: &str) -> Option<File> {
        File::open(name, 5)
    }

    /// The next line without its end; nothing after the last.
    pub fn line(&mut self, line: &mut Vec<u8>) -> bool {
        line.clear();
        loop {
            let rest = &self.held[self.at..];
            if let Some(length) = rest.iter().position(|byte| *byte == b'\n') {
                line.extend_from_slice(&rest[..length]);
                self.at += length + 1;
                return true;
            }
            line.extend_from_slice(rest);
            self.held.resize(CHUNK, 0);
            self.at = 0;
            let missing = ask(READ, &mut [self.handle, self.held.as_ptr().addr(), CHUNK]);
            self.held.truncate(CHUNK - missing.min(CHUNK));
            if self.held.is_empty() {
                return !line.is_empty();
            }
        }
    }

    /// Writes what is held when it is much, or at the end.
    pub fn put(&mut self, text: &str) {
        self.held.extend_from_slice(text.as_bytes());
        if self.held.len() > CHUNK {
            self.flush();
        }
    }

    fn flush(&mut self) {
        ask(WRITE, &mut [self.handle, self.held.as_ptr().addr(), self.held.len()]);
        self.held.clear();
    }

    /// Ends a file that was written.
    pub fn close(mut self) {
        self.flush();
        ask(CLOSE, &mut [self.handle]);
    }
}

/// What a person sees.
pub struct Console;

impl fmt::Write for Console {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        // The name of the console; the handle is not kept, and QEMU has no more than a few to give.
        static mut HANDLE: usize = 0;
        // SAFETY: there is one thread.
        let handle = unsafe {
            if HANDLE == 0 {
                HANDLE = ask(OPEN, &mut [c":tt".as_ptr().addr(), 4, 3]);
            }
            HANDLE
        };
        ask(WRITE, &mut [handle, text.as_ptr().addr(), text.len()]);
        Ok(())
    }
}

/// The end: well, or not.
pub fn exit(is_well: bool) -> ! {
    const APPLICATION_EXIT: usize = 0x20026;
    loop {
        ask(EXIT, &mut [APPLICATION_EXIT, usize::from(!is_well)]);
    }
}
