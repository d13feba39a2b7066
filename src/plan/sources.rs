//! What calls for something: in what happened, and in the assessment.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::lovnote::Matter;
use super::point::Over;
use super::subject::Subject;
use super::{Anledning, FilledPlan, FilledPoint};
use crate::assessment::{Answer, Judgement, Kind};
use crate::calendar::Date;
use crate::case::{Event, Sag};
use crate::deadlines::{Answers, Days, Frist, RuleId, Status, Virkning, first_day, is_between};
use crate::ids::Ids;
use crate::input::{ProblemKind, Reader};
use crate::law::{Bilingual, Confidence};
use crate::map::Map;
use crate::model::{Judged, Leaf, SamtligeKriterier};

/// More of them than any report has.
const MAX_FOUND: usize = 500;

/// Something found, on its way to a point.
#[derive(Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each says another thing of the point")]
pub(super) struct Found {
    pub(super) key: String,
    pub(super) kind: Anledning,
    pub(super) event: Option<usize>,
    pub(super) about: Vec<String>,
    pub(super) label: Option<Bilingual>,
    pub(super) subject: Option<String>,
    pub(super) date: Option<Date>,
    pub(super) frist: Option<Date>,
    pub(super) seen: String,
    pub(super) threatens: bool,
    /// What is known of the matter beside.
    pub(super) matter: Matter,
    /// No day runs, after a complaint.
    pub(super) paused: bool,
    /// The frist by the other reading, where no text settles it.
    pub(super) other_reading: Option<Date>,
    /// Whether what answers it, or may, fits several and names none.
    pub(super) asked: bool,
    /// Whether it hangs on the reading, or on which of several events is meant, that it has passed.
    pub(super) depends: bool,
    /// How sure the day is.
    pub(super) confidence: Option<Confidence>,
    /// Whether the day that is set is not noted: one that has no deadline has none.
    pub(super) lacks_day: bool,
    /// Why it is told as over: Ankestyrelsen set the decision aside, or its period ran out.
    pub(super) over: Option<Over>,
}

impl Found {
    fn new(kind: Anledning, id: &str, date: Date) -> Self {
        Self::keyed(kind, [kind.id(), ":", id].concat(), Some(date))
    }

    /// What a point answered that nothing shows any more.
    pub(super) fn gone(filled: &FilledPoint) -> Self {
        Self::keyed(filled.kind, filled.key.clone(), filled.date)
    }

    /// Its day, as the deadlines have it.
    fn runs_as(&mut self, frist: &Frist, event: &Event, today: Date) {
        (self.frist, self.other_reading) = (frist.last, frist.other_reading);
        self.depends = frist.depends_on_reading || is_between(today, frist.last, frist.latest);
        self.asked = frist.latest.is_some();
        self.paused = frist.status == Status::Paused;
        self.confidence = Some(frist.confidence);
        // What works at once has none that is set.
        let is_set = frist.rule != RuleId::OphoerStraks;
        let no_day = frist.status == Status::NoDate;
        let longest = !self.paused && frist.may_end_earlier(event);
        self.lacks_day = is_set && (no_day || longest);
    }

    /// What a complaint, and Ankestyrelsen, make of it.
    fn after_complaint(&mut self, virkning: &Virkning, today: Date) {
        self.matter.klage = virkning.into();
        if virkning.is_annulled(today) {
            self.over = virkning.decided.map(|its| Over::Annulled(its.on));
            self.confidence = Some(Confidence::Open);
        }
    }

    #[inline(never)]
    fn keyed(kind: Anledning, key: String, date: Option<Date>) -> Self {
        Self {
            key,
            kind,
            event: None,
            about: Vec::new(),
            label: None,
            subject: None,
            date,
            frist: None,
            seen: String::new(),
            threatens: false,
            matter: Matter::default(),
            paused: false,
            other_reading: None,
            asked: false,
            depends: false,
            confidence: None,
            lacks_day: true,
            over: None,
        }
    }
}

/// Everything that calls for something on a day, each once. That more stands open than any plan
/// could answer is a problem, and the first are answered.
pub(super) fn found(
    reader: &mut Reader,
    subject: &Subject<'_, '_>,
    filled: &FilledPlan,
    today: Date,
) -> Vec<Found> {
    let mut found = in_events(subject.sag, today);
    if found.len() > MAX_FOUND {
        reader.note("/events".into(), ProblemKind::TooMany { limit: MAX_FOUND });
        found.truncate(MAX_FOUND);
    }
    in_assessment(subject, filled, &mut found);
    found
}

/// What stands open of what happened, by day; of a day by what it is, so that the order of the
/// list decides nothing.
fn in_events(sag: &Sag, today: Date) -> Vec<Found> {
    let events = &sag.events;
    let days = Days::of(sag, today);
    let ends = Answers::of(events, &Anledning::all_answers(), today);
    let mut ordered = Map::default();
    // Before there was law on the party nothing called for anything.
    let days_of_law = first_day(sag.party)..=today;
    let counts = |(_, event): &(usize, &Event)| days_of_law.contains(&event.date);
    for (index, event) in events.iter().enumerate().filter(counts) {
        let Some(kind) = Anledning::of(event.kind()) else { continue };
        let ended = ends.first(event, kind.ends()).is_some();
        let frist = days.frist(index, kind.days());
        let is_met = frist.is_some_and(|frist| frist.status == Status::Met);
        if ended || is_met {
            continue;
        }
        let mut one = in_event(kind, event);
        one.over = frist.filter(|_| kind == Anledning::SkaerpetTilsyn).and_then(|frist| {
            let last = frist.last.max(frist.other_reading).filter(|last| *last < today)?;
            (frist.status != Status::Paused).then_some(Over::RanOut(last))
        });
        one.event = Some(events.place(index));
        if let Some(frist) = frist {
            one.runs_as(frist, event, today);
        } else if kind.days().is_empty() {
            one.frist = event.frist();
        } else {
            one.lacks_day = false;
        }
        let virkning = days.virkning(index);
        one.after_complaint(&virkning, today);
        if ends.is_asked(event, &kind.answers()) {
            (one.asked, one.confidence) = (true, Some(Confidence::Open));
        }
        one.asked |= virkning.which;
        // First by what the point says of it.
        let says = (
            one.frist,
            one.matter.special,
            one.subject.clone(),
            one.seen.clone(),
            one.about.clone(),
        );
        ordered.put((event.date, one.key.clone(), event.matter(), says, event, index), one);
    }
    numbered(ordered.into_values())
}

/// The same, each with a key of its own: two of a kind on one day without ids are told apart by
/// a number, which is none that stands in an id.
fn numbered(ordered: impl Iterator<Item = Found>) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let (mut plain, mut taken) = (Ids::default(), Ids::default());
    // How many have had each key, by the place of the first.
    let mut numbers: Vec<usize> = Vec::new();
    for mut one in ordered {
        let key = one.key.clone();
        plain.put(Cow::Owned(key.clone()), found.len());
        numbers.push(1);
        let first = plain.place(&key).unwrap_or_default();
        while !taken.put(Cow::Owned(one.key.clone()), found.len()) {
            let Some(number) = numbers.get_mut(first) else { break };
            *number = number.saturating_add(1);
            // Of the number itself: by way of a reference it takes the machinery of all formats.
            one.key = [&key, "#", &usize::to_string(number)].concat();
        }
        found.push(one);
    }
    found
}

fn in_event(kind: Anledning, event: &Event) -> Found {
    let day = event.date.text();
    let mut one = Found::new(kind, event.id.as_deref().unwrap_or(&day), event.date);
    one.matter.special = event.kortere_periode() == Some(true) || event.is_straks();
    one.subject = event.subject().map(String::from);
    one.seen = event.seen().unwrap_or_default().to_string();
    one.about = event.about().unwrap_or_default().to_vec();
    one
}

/// From 2026 the criteria that are not met; until 2025 the scores below what the user set.
fn in_assessment(subject: &Subject<'_, '_>, filled: &FilledPlan, found: &mut Vec<Found>) {
    let Some((vurdering, assessed)) = subject.assessed else { return };
    let date = assessed.date();
    if assessed.model().judged() == Judged::Criteria {
        let judged = Ids::of(vurdering.criteria.iter().map(|one| one.id.as_str()));
        let threatens = SamtligeKriterier::on(date).is_some();
        for (kriterium, judgement) in assessed.model().kriterier().zip(&assessed.judgements) {
            if *judgement == Judgement::NotMet {
                let given = judged.place(&kriterium.id);
                let given = given.and_then(|place| vurdering.criteria.get(place));
                let why = given.map(|its| &*its.begrundelse);
                let mut one =
                    seen(Anledning::Kriterium, &kriterium.id, &kriterium.label, date, why);
                one.threatens = threatens;
                found.push(one);
            }
        }
        return;
    }
    let Some(low) = filled.low_below.filter(|_| assessed.kind == Kind::Drift) else { return };
    let answered = Ids::of(vurdering.answers.iter().map(|one| one.id.as_str()));
    let mut answers = assessed.answers.iter();
    for tema in assessed.model().temaer() {
        for kriterium in tema.kriterier.iter() {
            for leaf in kriterium.leaves() {
                let answer = answers.next().copied().flatten();
                let applies = assessed.fits(leaf) && !assessed.exempt(tema.nr);
                let score = answer.filter(|_| applies).and_then(Answer::as_score);
                if score.is_some_and(|score| score < low) {
                    let label = match leaf {
                        Leaf::Indikator(its) => &its.label,
                        Leaf::Kriterium(its) => &its.label,
                    };
                    let given = answered.place(leaf.id());
                    let given = given.and_then(|place| vurdering.answers.get(place));
                    let why = given.map(|its| &*its.begrundelse);
                    found.push(seen(Anledning::LavScore, leaf.id(), label, date, why));
                }
            }
        }
    }
}

/// Something seen in an assessment, with what was written of it.
fn seen(kind: Anledning, id: &str, label: &Bilingual, date: Date, why: Option<&str>) -> Found {
    let mut one = Found::new(kind, id, date);
    one.about.push(id.to_string());
    one.label = Some(label.clone());
    one.seen = why.unwrap_or_default().to_string();
    one
}
