//! The facts by kind, case and date, so that what answers what is found without a search
//! through all of them.

use alloc::vec::Vec;
use core::cmp::Ordering;

use super::{Fact, FactKind};
use crate::calendar::Date;

/// A place in the order. A visit stands there twice: for the tilbud, and for its afdeling.
#[derive(Debug, Clone, Copy)]
struct Entry<'f> {
    kind: FactKind,
    of_afdeling: bool,
    link: &'f str,
    date: Date,
    fact: usize,
}

#[derive(Debug)]
pub(super) struct Index<'f> {
    entries: Vec<Entry<'f>>,
}

impl<'f> Index<'f> {
    pub(super) fn of(facts: &'f [Fact]) -> Self {
        let mut entries = Vec::with_capacity(facts.len());
        for (fact, its) in facts.iter().enumerate() {
            let (kind, date) = (its.kind, its.date);
            let is_visit = kind == FactKind::Tilsynsbesoeg;
            let link = if is_visit { "" } else { its.sag.as_deref().unwrap_or_default() };
            entries.push(Entry { kind, of_afdeling: false, link, date, fact });
            if is_visit && let Some(link) = its.afdeling.as_deref() {
                entries.push(Entry { kind, of_afdeling: true, link, date, fact });
            }
        }
        sort(&mut entries);
        Self { entries }
    }

    /// The first fact of a kind and case on a day or later.
    #[inline(never)]
    pub(super) fn first_from(&self, kind: FactKind, link: &str, date: Date) -> Option<usize> {
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
        self.first(FactKind::Tilsynsbesoeg, afdeling.is_some(), link, on, after)
    }

    fn first(
        &self,
        kind: FactKind,
        of_afdeling: bool,
        link: &str,
        date: Date,
        fact: usize,
    ) -> Option<usize> {
        let key = Entry { kind, of_afdeling, link, date, fact };
        let place = self.entries.partition_point(|entry| compare(entry, &key).is_lt());
        let entry = self.entries.get(place)?;
        let same = (entry.kind, entry.of_afdeling, entry.link) == (kind, of_afdeling, link);
        same.then_some(entry.fact)
    }

    /// The last fact of a kind and case on a day or earlier.
    #[inline(never)]
    pub(super) fn last_until(&self, kind: FactKind, link: &str, date: Date) -> Option<usize> {
        let key = Entry { kind, of_afdeling: false, link, date, fact: usize::MAX };
        let place = self.entries.partition_point(|entry| compare(entry, &key).is_le());
        let entry = self.entries.get(place.checked_sub(1)?)?;
        let same = !entry.of_afdeling && (entry.kind, entry.link) == (kind, link);
        same.then_some(entry.fact)
    }
}

fn compare(a: &Entry<'_>, b: &Entry<'_>) -> Ordering {
    let kinds = (a.kind as u8, a.of_afdeling).cmp(&(b.kind as u8, b.of_afdeling));
    kinds.then(a.link.cmp(b.link)).then(a.date.cmp(&b.date)).then(a.fact.cmp(&b.fact))
}

/// Heapsort: a hundredth of the code of the standard sort, and never worse than n log n.
fn sort(entries: &mut [Entry<'_>]) {
    let length = entries.len();
    for start in (0..length / 2).rev() {
        sift(entries, start, length);
    }
    for end in (1..length).rev() {
        entries.swap(0, end);
        sift(entries, 0, end);
    }
}

fn sift(entries: &mut [Entry<'_>], start: usize, end: usize) {
    let mut root = start;
    loop {
        let left = root.saturating_mul(2).saturating_add(1);
        let mut largest = root;
        for child in [left, left.saturating_add(1)] {
            if child < end
                && let (Some(a), Some(b)) = (entries.get(child), entries.get(largest))
                && compare(a, b).is_gt()
            {
                largest = child;
            }
        }
        if largest == root {
            return;
        }
        entries.swap(root, largest);
        root = largest;
    }
}
