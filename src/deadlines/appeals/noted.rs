//! What is known of one event: the decision it is, or what it asks, complains of or answers.

use alloc::vec::Vec;

use super::{Complaint, Pause, Period, Resumed, Target};
use crate::calendar::Date;

/// What is known of an event.
#[derive(Debug, Clone, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each says a thing of its own of the event")]
pub(super) struct Noted {
    /// Of a decision the place of its day, and its period as it began.
    pub(super) decision: Option<(usize, Period)>,
    /// The period of a decision that a request names, and beside it the one that ends last.
    pub(super) named: Option<(Period, Period)>,
    /// The same, if it was meant by a request that fits another too and names none.
    pub(super) perhaps: Option<Period>,
    /// What answered the decision, where that names it.
    pub(super) answered: Answered,
    /// What a request, a complaint or an answer to one is about.
    pub(super) about: Vec<Target>,
    /// Whether a request interrupted an appeal period.
    pub(super) interrupted: bool,
    /// Whether a request may have done so.
    pub(super) maybe_interrupted: bool,
    /// Whether it came on a day that practice alone leaves in the period.
    pub(super) by_practice: bool,
    /// Whether a new decision answers a request to reopen the case.
    pub(super) reopened: bool,
    /// How a request interrupted the period, or may have.
    pub(super) pause: Option<Pause>,
    /// Of what makes a period run on.
    pub(super) resumed: Option<Resumed>,
    pub(super) complaint: Option<Complaint>,
    /// Whether it fits several decisions and names none.
    pub(super) asked: bool,
    /// Of a decision, whether a complaint over it waits for Ankestyrelsen.
    pub(super) waits: bool,
}

/// What answered the decisions of a target.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Answered {
    /// The first complaint to arrive, and whether it is not noted when it did; of those of one day
    /// one of which that is noted.
    pub(super) complaint: Option<(Date, bool, usize)>,
    /// The day the last one came.
    pub(super) last: Option<Date>,
    /// The first that may be about them.
    pub(super) maybe: Option<(Date, bool, usize)>,
    /// Put into effect at once.
    pub(super) straks: Option<Date>,
    /// Whether that may have been another.
    pub(super) asked: bool,
    /// Carried out.
    pub(super) done: Option<Date>,
    /// Decided by Ankestyrelsen: the first time, and the last.
    pub(super) decided: Option<(usize, usize)>,
    /// The first of what is done with a complaint, where none is noted: it shows that there is one.
    pub(super) shown: Option<Date>,
    /// The last day on which a complaint was maintained, or passed on.
    pub(super) maintained: Option<Date>,
    /// The first new decision of the socialtilsyn, and the last.
    pub(super) renewed: Option<(Date, Date)>,
}

/// What is known of a matter.
#[derive(Debug, Clone, Default)]
pub(super) struct Matter {
    /// Its days, in order, and those with an ending.
    pub(super) days: Vec<usize>,
    pub(super) endings: Vec<usize>,
    /// The refusals of access, in order.
    pub(super) refusals: Vec<usize>,
    /// The last decision so far that Ankestyrelsen sent back, and that no other was taken in the
    /// place of.
    pub(super) remitted: Option<Target>,
    /// The last complaint so far.
    pub(super) complaint: Option<usize>,
    /// How many decisions there are over which a complaint waits for Ankestyrelsen.
    pub(super) waiting: usize,
    /// How many complaints there are over what is not noted.
    pub(super) loose: usize,
}
