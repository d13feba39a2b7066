//! The events by kind, case and date, so that what answers what is found without a search
//! through all of them.

use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::calendar::Date;
use crate::case::{Event, EventKind};

/// A place in the order. A visit stands there twice: for the tilbud, and for its afdeling.
#[derive(Debug, Clone, Copy)]
struct Entry<'f> {
    /// Kind, whether it is that of an afdeling, and a hash of the link: most entries are told
    /// apart by one number.
    key: u64,
    link: &'f str,
    /// 20260131
    date: u32,
    event: usize,
}

impl<'f> Entry<'f> {
    fn new(kind: EventKind, of_afdeling: bool, link: &'f str, date: Date, event: usize) -> Self {
        let head = u64::from(kind as u8) << 1 | u64::from(of_afdeling);
        // FNV-1a. Two links of one hash are still told apart by themselves.
        let mut hash = 0x811c_9dc5_u32;
        for byte in link.bytes() {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        Self { key: head << 32 | u64::from(hash), link, date: date.digits(), event }
    }

    /// Whether two are about the same.
    fn is_alike(&self, other: &Self) -> bool {
        self.key == other.key && self.link == other.link
    }
}

#[derive(Debug)]
pub(super) struct Index<'f> {
    entries: Vec<Entry<'f>>,
}

impl<'f> Index<'f> {
    pub(super) fn of(events: &'f [Event]) -> Self {
        let mut entries = Vec::with_capacity(events.len());
        for (event, its) in events.iter().enumerate() {
            let (kind, date) = (its.kind(), its.date);
            let is_visit = kind == EventKind::Tilsynsbesoeg;
            let link = if is_visit { "" } else { its.sag.as_deref().unwrap_or_default() };
            entries.push(Entry::new(kind, false, link, date, event));
            if is_visit && let Some(link) = its.afdeling() {
                entries.push(Entry::new(kind, true, link, date, event));
            }
        }
        Self { entries: sorted(entries) }
    }

    /// The first event of a kind and case on a day or later.
    #[inline(never)]
    pub(super) fn first_from(&self, kind: EventKind, link: &str, date: Date) -> Option<usize> {
        self.first(kind, false, link, date, 0)
    }

    /// The visit after one.
    pub(super) fn next_visit(
        &self,
        afdeling: Option<&str>,
        visit: usize,
        on: Date,
    ) -> Option<usize> {
        let link = afdeling.unwrap_or_default();
        let after = visit.saturating_add(1);
        self.first(EventKind::Tilsynsbesoeg, afdeling.is_some(), link, on, after)
    }

    fn first(
        &self,
        kind: EventKind,
        of_afdeling: bool,
        link: &str,
        date: Date,
        event: usize,
    ) -> Option<usize> {
        let key = Entry::new(kind, of_afdeling, link, date, event);
        let place = self.entries.partition_point(|entry| compare(entry, &key).is_lt());
        let entry = self.entries.get(place)?;
        entry.is_alike(&key).then_some(entry.event)
    }

    /// The last event of a kind and case on a day or earlier.
    #[inline(never)]
    pub(super) fn last_until(&self, kind: EventKind, link: &str, date: Date) -> Option<usize> {
        let key = Entry::new(kind, false, link, date, usize::MAX);
        let place = self.entries.partition_point(|entry| compare(entry, &key).is_le());
        let entry = self.entries.get(place.checked_sub(1)?)?;
        entry.is_alike(&key).then_some(entry.event)
    }
}

fn compare(a: &Entry<'_>, b: &Entry<'_>) -> Ordering {
    let keys = a.key.cmp(&b.key).then_with(|| a.link.cmp(b.link));
    keys.then(a.date.cmp(&b.date)).then(a.event.cmp(&b.event))
}

/// Merge sort from the bottom up: a fiftieth of the code of the standard sort.
fn sorted(mut from: Vec<Entry<'_>>) -> Vec<Entry<'_>> {
    let length = from.len();
    let mut run = 1_usize;
    while run < length {
        let mut to = Vec::with_capacity(length);
        for pair in from.chunks(run.saturating_mul(2)) {
            let (left, right) = pair.split_at(run.min(pair.len()));
            merge(left, right, &mut to);
        }
        from = to;
        run = run.saturating_mul(2);
    }
    from
}

fn merge<'f>(mut left: &[Entry<'f>], mut right: &[Entry<'f>], to: &mut Vec<Entry<'f>>) {
    while let ([a, after_a @ ..], [b, after_b @ ..]) = (left, right) {
        if compare(a, b).is_le() {
            to.push(*a);
            left = after_a;
        } else {
            to.push(*b);
            right = after_b;
        }
    }
    to.extend_from_slice(left);
    to.extend_from_slice(right);
}
