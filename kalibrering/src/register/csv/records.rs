//! Lines and cells of a file that comes in pieces.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec::Vec;

use csv_core::{ReadRecordResult, ReaderBuilder};

use super::encoding::decoded;

/// The longest line, in bytes, and the most cells of one: far above any register's.
const BYTES: usize = 64 * 1024;
const CELLS: usize = 4096;

#[derive(Debug, Default)]
pub(super) struct Records {
    /// The first line, until it is whole and says what divides the cells.
    head: Vec<u8>,
    body: Option<Body>,
    /// The line that was too long: nothing is read from there on.
    too_long: Option<usize>,
}

impl Records {
    /// Gives `each` the number and the cells of every line that the bytes complete.
    pub(super) fn push(&mut self, bytes: &[u8], each: &mut impl FnMut(usize, &[Cow<'_, str>])) {
        let mut rest = bytes;
        if self.body.is_none() {
            let end = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| at + 1);
            let room = end.min(BYTES.saturating_sub(self.head.len()));
            let (first, others) = bytes.split_at(room);
            self.head.extend_from_slice(first);
            if room == bytes.len() && !first.ends_with(b"\n") {
                return;
            }
            self.begin(each);
            rest = others;
        }
        self.read(rest, each);
    }

    /// What is left when no more comes.
    pub(super) fn end(&mut self, each: &mut impl FnMut(usize, &[Cow<'_, str>])) {
        if self.body.is_none() {
            self.begin(each);
        }
        if let Some(body) = self.body.as_mut().filter(|_| self.too_long.is_none()) {
            self.too_long = body.step(&[], each).err();
        }
    }

    pub(super) fn too_long(&self) -> Option<usize> {
        self.too_long
    }

    fn begin(&mut self, each: &mut impl FnMut(usize, &[Cow<'_, str>])) {
        let head = core::mem::take(&mut self.head);
        self.body = Some(Body::new(divider(&head)));
        // A byte order mark is left out by the reader, which sees it whole here.
        self.read(&head, each);
    }

    fn read(&mut self, mut bytes: &[u8], each: &mut impl FnMut(usize, &[Cow<'_, str>])) {
        let Some(body) = self.body.as_mut().filter(|_| self.too_long.is_none()) else { return };
        while !bytes.is_empty() {
            match body.step(bytes, each) {
                Ok(taken) => bytes = bytes.get(taken..).unwrap_or_default(),
                Err(line) => {
                    self.too_long = Some(line);
                    return;
                }
            }
        }
    }
}

/// What divides the cells of a line: what it has most of. No name of a column has one of them.
fn divider(line: &[u8]) -> u8 {
    let cells = |divider: u8| line.split(|byte| *byte == divider).count();
    let most = [b',', b'\t', b';'].into_iter().max_by_key(|divider| cells(*divider));
    most.unwrap_or(b';')
}

#[derive(Debug)]
struct Body {
    reader: Box<csv_core::Reader>,
    bytes: Vec<u8>,
    ends: Vec<usize>,
    /// How many of each are filled by the line that is being read.
    filled: (usize, usize),
    /// Between two lines.
    between: bool,
    /// The line of the file that the next byte stands in, and the one that this record began in.
    line: usize,
    began: usize,
}

impl Body {
    fn new(divider: u8) -> Self {
        Self {
            reader: Box::new(ReaderBuilder::new().delimiter(divider).build()),
            bytes: alloc::vec![0; BYTES],
            ends: alloc::vec![0; CELLS],
            filled: (0, 0),
            between: true,
            line: 1,
            began: 1,
        }
    }

    /// Reads at most one line of what there is, none of it being the end of the file. How many bytes
    /// it took, or the line that is too long.
    fn step(
        &mut self,
        bytes: &[u8],
        each: &mut impl FnMut(usize, &[Cow<'_, str>]),
    ) -> Result<usize, usize> {
        if self.between {
            // Line ends are counted here, since those between two lines may be one byte or two.
            let empty = bytes.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
            if empty > 0 {
                self.count_lines(bytes.get(..empty).unwrap_or_default());
                return Ok(empty);
            }
            self.began = self.line;
        }
        let (bytes_filled, cells_filled) = self.filled;
        let room = self.bytes.get_mut(bytes_filled..).unwrap_or_default();
        let ends = self.ends.get_mut(cells_filled..).unwrap_or_default();
        let (result, taken, written, ended) = self.reader.read_record(bytes, room, ends);
        self.count_lines(bytes.get(..taken).unwrap_or_default());
        self.filled = (bytes_filled + written, cells_filled + ended);
        self.between = false;
        match result {
            ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => Err(self.began),
            ReadRecordResult::Record => {
                self.tell(each);
                self.filled = (0, 0);
                self.between = true;
                Ok(taken)
            }
            ReadRecordResult::InputEmpty | ReadRecordResult::End => Ok(taken),
        }
    }

    fn tell(&self, each: &mut impl FnMut(usize, &[Cow<'_, str>])) {
        let ends = self.ends.get(..self.filled.1).unwrap_or_default();
        let starts = core::iter::once(&0).chain(ends);
        let cell = |(start, end): (&usize, &usize)| self.bytes.get(*start..*end);
        let cells: Vec<&[u8]> = starts.zip(ends).filter_map(cell).collect();
        each(self.began, &decoded(&cells));
    }

    fn count_lines(&mut self, bytes: &[u8]) {
        self.line += bytes.split(|byte| *byte == b'\n').skip(1).count();
    }
}
