//! When something came to the party.
//!
//! Digital Post has come when it is available to the addressee (LBK 686/2021 § 10, nr. 1),
//! whatever the day and whether or not it is opened. A letter is presumed to have come by
//! the presumption of its time; a date that can be proved wins (principafgørelse 26-16). Where the
//! presumption is open, the earliest day it can have come on is the safe one, and counts; the
//! presumed day stands beside it.

use super::{Counter, Date, Helligdag, Praksisdage, StepKind, Ugedag};
use crate::law::Confidence;

words! {
    /// How something was sent.
    pub enum ReceiptKind {
        /// Digital Post.
        DigitalPost = "digitalPost",
        /// An ordinary letter (until 30 June 2016 an A letter).
        Brev = "brev",
        /// Quickbrev.
        Quickbrev = "quickbrev",
        /// A B letter, until 30 June 2016.
        BBrev = "bBrev",
        /// Handed over, or said at a meeting.
        Overleveret = "overleveret",
    }
}

/// How and when something came, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Receipt {
    /// Its date: when it was sent, made available or handed over.
    pub dated: Date,
    /// How it was sent; `None` while that is not known.
    pub kind: Option<ReceiptKind>,
    /// The day it can be shown to have come.
    pub proven: Option<Date>,
}

impl Receipt {
    /// Of a letter of this date, of which nothing more is known.
    #[must_use]
    pub const fn new(dated: Date) -> Self {
        Self { dated, kind: None, proven: None }
    }

    /// Sent so.
    #[must_use]
    pub const fn kind(self, kind: ReceiptKind) -> Self {
        Self { kind: Some(kind), ..self }
    }

    /// Shown to have come on this day.
    #[must_use]
    pub const fn proven(self, day: Date) -> Self {
        Self { proven: Some(day), ..self }
    }
}

/// The day something counts as received.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Received {
    /// The count so far, standing on the day of receipt: of several the earliest, the safe one.
    pub count: Counter,
    /// How sure that day is.
    pub confidence: Confidence,
    /// The later day on which a letter is presumed to have come, where that is open.
    pub presumed: Option<Date>,
}

/// What a letter is presumed to take, by its date.
struct Presumption {
    /// The last date of the letters it is for.
    to: Option<Date>,
    letter: Takes,
    b_letter: u16,
    /// What a letter takes at least, and one of the other kinds, where that is less.
    least: Option<Takes>,
    other_least: Option<Takes>,
    confidence: Confidence,
}

#[derive(Clone, Copy)]
enum Takes {
    Days(u16),
    /// Monday first.
    ByWeekday([u16; 7]),
    Hverdage(u16),
    /// Hverdage, with the Saturdays among them.
    WithSaturdays(u16),
}

/// What a Quickbrev is presumed to take, in days.
const QUICKBREV: u16 = 2;

static PRESUMPTIONS: [Presumption; 4] = [
    // Two sources differ on an A letter: the next day (FOB 07.399) or 2 days (Ankestyrelsen).
    Presumption {
        to: Some(Date::ymd(2016, 6, 30)),
        letter: Takes::Days(2),
        b_letter: 5,
        least: Some(Takes::Days(1)),
        other_least: None,
        confidence: Confidence::Open,
    },
    // ast.dk. Nothing is said of letters dated on a Saturday or Sunday: the shortest, 5 days.
    Presumption {
        to: Some(Date::ymd(2018, 7, 10)),
        letter: Takes::ByWeekday([5, 5, 7, 6, 5, 5, 5]),
        b_letter: 5,
        least: None,
        other_least: None,
        confidence: Confidence::AuthorityPage,
    },
    // VEJ 9533/2018 as applied from 11 July 2018 (ast.dk): 6 hverdage. Whether a Saturday is one,
    // nothing that was read says.
    Presumption {
        to: Some(Date::ymd(2025, 12, 31)),
        letter: Takes::Hverdage(6),
        b_letter: 5,
        least: Some(Takes::WithSaturdays(6)),
        other_least: None,
        confidence: Confidence::AuthorityPage,
    },
    // PostNord stopped letters at the end of 2025. No new presumption has been found: by the old
    // one, or on any day from its own date on.
    Presumption {
        to: None,
        letter: Takes::Hverdage(6),
        b_letter: 5,
        least: Some(Takes::Days(0)),
        other_least: Some(Takes::Days(0)),
        confidence: Confidence::Open,
    },
];

impl Receipt {
    /// The day it counts as received; `None` beyond the calendar.
    ///
    /// ```
    /// use kvalitetsmodel::calendar::{Date, Praksisdage, Receipt, ReceiptKind};
    ///
    /// let day = |text| Date::parse(text).expect("a real date");
    /// let letter = Receipt::new(day("2026-03-04")).kind(ReceiptKind::Brev);
    /// let received = letter.received(Praksisdage::ALL).expect("a day in the calendar");
    /// // Whether six hverdage still count is open: its own date is the safe day.
    /// assert_eq!(received.count.day(), day("2026-03-04"));
    /// assert_eq!(received.presumed, Some(day("2026-03-12")));
    /// ```
    #[must_use]
    pub fn received(&self, practice: Praksisdage) -> Option<Received> {
        let (mut received, least) = self.presumed(practice)?;
        let Some(on) = self.proven else {
            if let Some(least) = least {
                received.go_back(self.dated, least);
            }
            return Some(received);
        };
        let presumed = received.count.day();
        let is_letter = matches!(
            self.kind,
            Some(ReceiptKind::Brev | ReceiptKind::Quickbrev | ReceiptKind::BBrev)
        );
        let step = if is_letter {
            StepKind::ProvenWins { presumed, on }
        } else {
            received.count = Counter::from(on, practice);
            match self.kind {
                Some(ReceiptKind::DigitalPost) => StepKind::DigitalPostAvailable { on },
                Some(ReceiptKind::Overleveret) => StepKind::Handed { on },
                _ => StepKind::ReceivedOn { on },
            }
        };
        received.count.go_to(on, step);
        received.confidence = Confidence::Verified;
        Some(received)
    }

    /// By the presumption, and the days it takes at least where that is open.
    fn presumed(&self, practice: Praksisdage) -> Option<(Received, Option<Takes>)> {
        let on = self.dated;
        let mut count = Counter::from(on, practice);
        let (mut confidence, mut least) = (Confidence::Verified, None);
        match self.kind {
            Some(ReceiptKind::DigitalPost) => count.note(StepKind::DigitalPostAvailable { on }),
            Some(ReceiptKind::Overleveret) => count.note(StepKind::Handed { on }),
            Some(kind) => {
                let row =
                    PRESUMPTIONS.iter().find(|row| row.to.is_none_or(|to| self.dated <= to))?;
                confidence = row.confidence;
                let is_letter = kind == ReceiptKind::Brev;
                least = if is_letter { row.least } else { row.other_least };
                let takes = match kind {
                    ReceiptKind::Brev => row.letter,
                    ReceiptKind::BBrev => Takes::Days(row.b_letter),
                    _ => Takes::Days(QUICKBREV),
                };
                let (day, step) = takes.from(on)?;
                count.go_to(day, step);
                let unsaid = matches!(takes, Takes::ByWeekday(_)) && on.ugedag().is_weekend();
                if confidence == Confidence::Open || unsaid {
                    confidence = Confidence::Open;
                    count.note(StepKind::PresumptionOpen);
                }
            }
            None => {
                confidence = Confidence::Open;
                count.note(StepKind::ReceiptUnknown { on });
            }
        }
        Some((Received { count, confidence, presumed: None }, least))
    }
}

impl Received {
    /// Goes back to the earliest day that something of a date can have come on.
    fn go_back(&mut self, dated: Date, least: Takes) {
        let presumed = self.count.day();
        let Some((on, step)) = least.from(dated).filter(|(on, _)| *on < presumed) else { return };
        self.count.go_to(on, step);
        self.presumed = Some(presumed);
        self.confidence = Confidence::Open;
    }
}

impl Takes {
    /// The day by which a letter of a date has come, and how that is counted. The days of practice
    /// are hverdage here: the presumption is then the shorter one, which is safe for the party.
    fn from(self, dated: Date) -> Option<(Date, StepKind)> {
        let days = match self {
            Self::Days(days) => days,
            Self::ByWeekday(days) => {
                let place = Ugedag::ALL.iter().position(|day| *day == dated.ugedag())?;
                days.get(place).copied()?
            }
            Self::Hverdage(days) => {
                let on = hverdage(dated, days, false)?;
                return Some((on, StepKind::LetterPlusHverdage { dated, days: days.into(), on }));
            }
            Self::WithSaturdays(days) => {
                let on = hverdage(dated, days, true)?;
                return Some((on, StepKind::SaturdaySafer { on }));
            }
        };
        let on = dated.plus_days(i32::from(days))?;
        if days == 0 {
            return Some((on, StepKind::CountedFrom { on }));
        }
        Some((on, StepKind::LetterPlusDays { dated, days: days.into(), on }))
    }
}

/// So many hverdage later, where a Saturday that is no helligdag is one or is not.
fn hverdage(mut on: Date, days: u16, saturdays: bool) -> Option<Date> {
    let is_open = |day: Date| match Praksisdage::NONE.closed(day) {
        None => true,
        Some(_) => saturdays && day.ugedag() == Ugedag::Loerdag && Helligdag::on(day).is_none(),
    };
    for _ in 0..days {
        on = on.next()?;
        while !is_open(on) {
            on = on.next()?;
        }
    }
    Some(on)
}
