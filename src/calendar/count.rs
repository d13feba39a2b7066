//! Counting: from a day to a last day, with every step noted.

use alloc::vec::Vec;

use super::{ClockChange, Date, Moment, Praksisdage, Step, StepKind};

/// A count in the making. The day it starts from is not counted.
///
/// The rules are those of forvaltningsret as VEJ 9533/2018 sums them up, and as statutes of
/// other fields spell them out (årsregnskabsloven § 153): weeks end on the same weekday,
/// months and years on the same date or the month's last day.
///
/// ```
/// use kvalitetsmodel::calendar::{Counter, Date, Praksisdage};
///
/// let day = |text| Date::parse(text).expect("a real date");
/// let mut count = Counter::from(day("2026-03-05"), Praksisdage::ALL);
/// count.weeks(4).expect("a day in the calendar");
/// // Skærtorsdag, langfredag, a weekend and 2. påskedag later.
/// assert_eq!(count.roll(), Some(day("2026-04-07")));
/// ```
#[derive(Debug, Clone)]
pub struct Counter {
    day: Date,
    practice: Praksisdage,
    trace: Vec<Step>,
}

impl Counter {
    /// A count from a day.
    #[must_use]
    pub fn from(day: Date, practice: Praksisdage) -> Self {
        Self { day, practice, trace: Vec::with_capacity(4) }
    }

    /// The day it has come to.
    #[must_use]
    pub const fn day(&self) -> Date {
        self.day
    }

    /// The steps so far.
    #[must_use]
    pub fn into_trace(self) -> Vec<Step> {
        self.trace
    }

    /// Notes a step.
    #[inline(never)]
    pub fn note(&mut self, kind: StepKind) {
        self.trace.push(Step { kind });
    }

    /// Goes to a day, by a step.
    #[inline(never)]
    pub(crate) fn go_to(&mut self, day: Date, step: StepKind) {
        self.day = day;
        self.note(step);
    }

    /// Goes to a day, as a step says.
    fn to(&mut self, day: Option<Date>, step: impl FnOnce(Date) -> StepKind) -> Option<Date> {
        self.day = day?;
        let on = self.day;
        self.note(step(on));
        Some(on)
    }

    /// Goes to a day somebody set.
    pub fn set(&mut self, day: Date) {
        self.to(Some(day), |on| StepKind::DateSet { on });
    }

    /// Days later; `None` beyond the calendar, like all that follow.
    pub fn days(&mut self, days: u16) -> Option<Date> {
        let day = self.day.plus_days(i32::from(days));
        self.to(day, |on| StepKind::PlusDays { days: i64::from(days), on })
    }

    /// Weeks later.
    pub fn weeks(&mut self, weeks: u16) -> Option<Date> {
        let day = self.day.plus_days(i32::from(weeks).saturating_mul(7));
        self.to(day, |on| StepKind::PlusWeeks { weeks: i64::from(weeks), on })
    }

    /// Months later.
    pub fn months(&mut self, months: u16) -> Option<Date> {
        let from = self.day;
        let day = from.plus_months(i32::from(months));
        let on = self.to(day, |on| StepKind::PlusMonths { months: i64::from(months), on })?;
        self.note_last_of_month(from, on);
        Some(on)
    }

    /// Years later.
    pub fn years(&mut self, years: u16) -> Option<Date> {
        let from = self.day;
        let day = from.plus_months(i32::from(years).saturating_mul(12));
        let on = self.to(day, |on| StepKind::PlusYears { years: i64::from(years), on })?;
        self.note_last_of_month(from, on);
        Some(on)
    }

    fn note_last_of_month(&mut self, from: Date, on: Date) {
        if from.civil().2 != on.civil().2 {
            self.note(StepKind::LastOfMonth { on });
        }
    }

    /// Arbejdsdage later, for a duty: Monday to Friday, no helligdag.
    ///
    /// No act at hand says what an arbejdsdag is, and none makes the days of practice days
    /// off; they count, whatever is switched on, so that nobody is told a later last day than
    /// the law gives. Those that are on are noted. What moves a party's last day is
    /// [`Counter::roll`].
    pub fn arbejdsdage(&mut self, days: u16) -> Option<Date> {
        let day = self.working_days(days)?;
        self.to(Some(day), |on| StepKind::PlusArbejdsdage { days: i64::from(days), on })
    }

    /// Hverdage later, for a frist that an authority gives a party. The days of practice count, as
    /// in [`Counter::arbejdsdage`]; where the party would have longer without them, that day is
    /// [`Counter::hverdage_by_practice`].
    pub fn hverdage(&mut self, days: u16) -> Option<Date> {
        let day = self.working_days(days)?;
        self.to(Some(day), |on| StepKind::PlusHverdage { days: i64::from(days), on })
    }

    /// The same where no day of practice that is on counts, without going there.
    #[must_use]
    pub fn hverdage_by_practice(&self, days: u16) -> Option<Date> {
        let mut day = self.day;
        for _ in 0..days {
            day = self.practice.next_hverdag(day.next()?)?;
        }
        Some(day)
    }

    /// Days from Monday to Friday that are no helligdag; those of practice that are on are noted.
    fn working_days(&mut self, days: u16) -> Option<Date> {
        let mut day = self.day;
        for _ in 0..days {
            day = Praksisdage::NONE.next_hverdag(day.next()?)?;
            if let Some(why) = self.practice.closed(day) {
                self.note(StepKind::PracticeCounted { on: day, why });
            }
        }
        Some(day)
    }

    /// Hours later, round the clock, from a moment of the day it stands on: the time that passes,
    /// also where the clocks change on the way.
    ///
    /// ```
    /// use kvalitetsmodel::calendar::{Counter, Date, Moment, Praksisdage};
    ///
    /// let day = Date::parse("2025-08-30").expect("a real date");
    /// let mut count = Counter::from(day, Praksisdage::ALL);
    /// let due = count.hours(Moment::at(day, Some(480)), 24).expect("a day in the calendar");
    /// assert_eq!(due.clock(), day.next().map(|next| (next, 480)));
    /// ```
    pub fn hours(&mut self, from: Moment, hours: u16) -> Option<Moment> {
        let due = from.later(hours);
        let (day, _) = due.clock()?;
        self.to(Some(day), |on| StepKind::PlusHours { hours: i64::from(hours), on });
        if let Some((on, change)) = from.change_between(due) {
            self.note(match change {
                ClockChange::Forward => StepKind::ClocksForward { on },
                ClockChange::Back => StepKind::ClocksBack { on },
            });
        }
        Some(due)
    }

    /// Weeks earlier.
    pub fn weeks_before(&mut self, weeks: u16) -> Option<Date> {
        let day = self.day.plus_days(i32::from(weeks).saturating_mul(-7));
        self.to(day, |on| StepKind::MinusWeeks { weeks: i64::from(weeks), on })
    }

    /// The last day of the month.
    pub fn end_of_month(&mut self) -> Option<Date> {
        let day = self.day.end_of_month(1);
        self.to(day, |on| StepKind::EndOfMonth { on })
    }

    /// The last day of the quarter.
    pub fn end_of_quarter(&mut self) -> Option<Date> {
        let day = self.day.end_of_month(3);
        self.to(day, |on| StepKind::EndOfQuarter { on })
    }

    /// The last day of a year, so many years on.
    pub fn end_of_year(&mut self, years: u16) -> Option<Date> {
        let day = self.day.plus_months(i32::from(years).saturating_mul(12))?.end_of_month(12);
        self.to(day, |on| StepKind::EndOfYear { on })
    }

    /// The first day of the next month.
    pub fn next_month(&mut self) -> Option<Date> {
        let day = self.day.end_of_month(1)?.next();
        self.to(day, |on| StepKind::NextMonth { on })
    }

    /// The first hverdag of the next month, for a duty: the days of practice are hverdage
    /// here. Nothing says that a Saturday is no hverdag: where one comes first it is the safe day,
    /// on which the count then stands, and the day after the weekend is given back beside it.
    pub fn first_hverdag(&mut self) -> Option<(Date, Option<Date>)> {
        let first = self.day.end_of_month(1)?.next()?;
        let day = Praksisdage::NONE.next_hverdag(first);
        let monday = self.to(day, |on| StepKind::FirstHverdag { on })?;
        let mut before = first;
        while before < monday {
            if super::Helligdag::on(before).is_none() && before.ugedag() == super::Ugedag::Loerdag {
                self.go_to(before, StepKind::SaturdaySafer { on: before });
                return Some((before, Some(monday)));
            }
            before = before.next()?;
        }
        Some((monday, None))
    }

    /// Moves a last day on a Saturday, a Sunday or a helligdag to the next hverdag. Every day it
    /// passes is noted. What only practice moves is [`Counter::by_practice`].
    pub fn roll(&mut self) -> Option<Date> {
        let mut day = self.day;
        while let Some(why) = Praksisdage::NONE.closed(day) {
            self.note(StepKind::Closed { on: day, why });
            day = day.next()?;
        }
        if day != self.day {
            self.go_to(day, StepKind::RolledTo { on: day });
        }
        Some(day)
    }

    /// The day that practice moves the last day to, where it stands on a day of practice that is
    /// on: noted with every day it passes, and not gone to. No act moves it, so the day it stands
    /// on is the safe one for whoever must act.
    ///
    /// ```
    /// use kvalitetsmodel::calendar::{Counter, Date, Praksisdage};
    ///
    /// let day = |text| Date::parse(text).expect("a real date");
    /// let mut count = Counter::from(day("2026-05-08"), Praksisdage::ALL);
    /// count.weeks(4).expect("a day in the calendar");
    /// // Grundlovsdag, a Friday: no act closes it.
    /// assert_eq!(count.roll(), Some(day("2026-06-05")));
    /// assert_eq!(count.by_practice(), Some(day("2026-06-08")));
    /// ```
    pub fn by_practice(&mut self) -> Option<Date> {
        let mut day = self.day;
        while let Some(why) = self.practice.closed(day) {
            let by_law = Praksisdage::NONE.closed(day);
            self.note(match by_law {
                Some(why) => StepKind::Closed { on: day, why },
                None => StepKind::PracticeClosed { on: day, why },
            });
            day = day.next()?;
        }
        if day == self.day {
            return None;
        }
        self.note(StepKind::PracticeTo { on: day });
        Some(day)
    }

    /// Where a last day would go if the rule moved it as others do, which nothing says of it: noted
    /// with every day it passes, and not gone to.
    pub fn may_move(&mut self) -> Option<Date> {
        let mut day = self.day;
        while let Some(why) = self.practice.closed(day) {
            self.note(StepKind::Closed { on: day, why });
            day = day.next()?;
        }
        if day == self.day {
            return None;
        }
        self.note(StepKind::MayMoveTo { on: day });
        Some(day)
    }

    /// Keeps a last day that is closed, and says so.
    pub fn keep(&mut self) {
        if let Some(why) = self.practice.closed(self.day) {
            self.note(StepKind::NotRolled { on: self.day, why });
        }
    }
}
