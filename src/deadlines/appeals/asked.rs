//! What names no decision and fits several: of each it is asked which, and none of them counts as
//! answered by it.

use alloc::vec::Vec;

use super::super::earlier;
use super::{Appeals, Target};
use crate::calendar::Date;
use crate::case::EventKind;
use crate::map::Map;

/// What it is that fits several decisions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::deadlines) enum Asked {
    /// A complaint.
    Complaint,
    /// A request that would interrupt the appeal period.
    Request,
    /// A decision of Ankestyrelsen, or a new one, on what was complained of.
    OnComplaint,
    /// A decision of Ankestyrelsen where no complaint is noted.
    Decision,
    /// A complaint that names no matter, and may be over a decision of any.
    WithoutMatter,
    /// A complaint of a matter without decisions, which may be over one that names no matter.
    WithMatter,
}

/// When an appeal period ends, one that does not run out last; then the order of the decisions, and
/// the place.
type End = ((bool, Option<Date>), usize, usize);

/// The appeal periods of a matter that end last, of the decisions until each.
#[derive(Debug, Default)]
pub(super) struct Running(Vec<(Date, [Option<End>; 2])>);

impl Running {
    fn put(&mut self, on: Date, end: End) {
        let [first, second] = self.0.last().map(|(_, ends)| *ends).unwrap_or_default();
        let end = Some(end);
        self.0.push((on, if first < end { [end, first] } else { [first, second.max(end)] }));
    }

    /// Whether there was a decision by a day.
    fn has_begun(&self, day: Date) -> bool {
        self.0.first().is_some_and(|(on, _)| *on <= day)
    }

    /// The two that ran longest on a day, each by the order of the decisions and its place.
    fn on(&self, day: Date) -> [Option<(usize, usize)>; 2] {
        let count = self.0.partition_point(|(on, _)| *on <= day);
        let ends = count.checked_sub(1).and_then(|last| self.0.get(last));
        let runs = |end: Option<End>| {
            let ((_, last), rank, at) = end?;
            Some((rank, at)).filter(|_| last.is_none_or(|last| day <= last))
        };
        ends.map(|(_, ends)| ends.map(runs)).unwrap_or_default()
    }
}

impl Appeals<'_> {
    /// Notes how long the periods of each matter run, as they do now.
    pub(super) fn note_running(&mut self, order: &[usize]) {
        let mut running: Map<_, Running> = Map::default();
        let (mut in_none, mut in_matters) = (Running::default(), Running::default());
        for (rank, at) in order.iter().enumerate() {
            let Some(event) = self.event(*at).filter(|_| self.is_decided(*at)) else { continue };
            let Some((_, period)) = self.period(*at) else { continue };
            let end = ((period.last.is_none(), period.last), rank, *at);
            let side = if event.matter().is_empty() { &mut in_none } else { &mut in_matters };
            side.put(event.date, end);
            if let Some(its) = running.at(event.matter()) {
                its.put(event.date, end);
            }
        }
        self.running = running;
        (self.running_in_none, self.running_in_matters) = (in_none, in_matters);
    }

    /// Two decisions that could be appealed on a day, where nothing says which is meant. A new
    /// decision stands in the place of an earlier one, which is not meant beside it.
    pub(super) fn two_of(&self, matter: &str, on: Date) -> Option<[usize; 2]> {
        let [Some(one), Some(other)] = self.running.get(matter)?.on(on) else { return None };
        // The one decided last first.
        let two = [one.max(other).1, one.min(other).1];
        let is_new =
            |at: usize| self.event(at).is_some_and(|event| event.kind() == EventKind::NyAfgoerelse);
        let is_renewed = is_new(two[0]) != is_new(two[1]);
        Some(two).filter(|_| !is_renewed)
    }

    /// The decision that could be appealed longest on a day.
    pub(super) fn one_of(&self, matter: &str, on: Date) -> Option<Target> {
        let [one, _] = self.running.get(matter)?.on(on);
        one.map(|(_, at)| Target::One(at))
    }

    /// Notes that an event fits several decisions.
    pub(super) fn ask(&mut self, at: usize, asked: Asked, two: [usize; 2]) {
        self.suspect(at, asked);
        self.note_asked(at, two);
    }

    /// The same of one from which nothing follows for them.
    pub(super) fn note_asked(&mut self, at: usize, two: [usize; 2]) {
        if let Some(noted) = self.noted.get_mut(at) {
            noted.asked = true;
            noted.about = two.map(Target::One).into();
        }
    }

    /// Asks what a complaint is over where no decision is of its matter, and there is one that names a
    /// matter where the complaint names none, or the other way round.
    pub(super) fn ask_where(&mut self, at: usize) {
        let Some(event) = self.event(at) else { return };
        let without = event.matter().is_empty();
        let others = if without { &self.running_in_matters } else { &self.running_in_none };
        if !others.has_begun(event.date) {
            return;
        }
        let asked = if without { Asked::WithoutMatter } else { Asked::WithMatter };
        self.asked.put((asked, "", event.date), ());
        if let Some(noted) = self.noted.get_mut(at) {
            noted.asked = true;
        }
    }

    /// Notes that an event is about one of several decisions, which another event is asked about.
    pub(super) fn suspect(&mut self, at: usize, asked: Asked) {
        if let Some(event) = self.event(at) {
            self.asked.put((asked, event.matter(), event.date), ());
        }
    }

    /// Whether an event fits several decisions, and names none.
    pub(in crate::deadlines) fn is_asked(&self, at: usize) -> bool {
        self.noted.get(at).is_some_and(|noted| noted.asked)
    }

    /// The day of the first event that fits a decision and others, until a day.
    pub(super) fn asked_of(&self, at: usize, asked: Asked, until: Option<Date>) -> Option<Date> {
        let event = self.event(at)?;
        let matter = event.matter();
        let ((its, of, on), ()) = self.asked.first_from(&(asked, matter, event.date))?;
        let is_one = (*its, *of) == (asked, matter) && until.is_none_or(|until| *on <= until);
        Some(*on).filter(|_| is_one)
    }

    pub(in crate::deadlines) fn is_asked_of(&self, at: usize, asked: Asked) -> bool {
        self.asked_of(at, asked, None).is_some()
    }

    /// The day of the first complaint whose matter is noted on one side only, of it and the decision.
    pub(super) fn unplaced(&self, at: usize, until: Option<Date>) -> Option<Date> {
        let event = self.event(at)?;
        let asked =
            if event.matter().is_empty() { Asked::WithMatter } else { Asked::WithoutMatter };
        let ((its, _, on), ()) = self.asked.first_from(&(asked, "", event.date))?;
        Some(*on).filter(|on| *its == asked && until.is_none_or(|until| *on <= until))
    }

    /// The same of a complaint or a request, while the decision could be appealed.
    pub(in crate::deadlines) fn asked_in_time(&self, at: usize, asked: Asked) -> Option<Date> {
        let (_, period) = self.period(at)?;
        let complaint = Some(at).filter(|_| asked == Asked::Complaint);
        let unplaced = complaint.and_then(|at| self.unplaced(at, period.last));
        earlier(self.asked_of(at, asked, period.last), unplaced)
    }
}
