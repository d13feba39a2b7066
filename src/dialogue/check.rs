//! What stands out: on each decision, and on the course as such.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::sources::Cited;
use super::{DialogFundKind as Fund, DialogSettings, Dialogforloeb};
use crate::calendar::Date;
use crate::case::{Bekymring, Event, EventKind, Gravity};
use crate::deadlines::{
    Appeals, Course, Decision, DecisionFundKind, Detail, Document, Grounds, Mark, RequirementKind,
    Search, checked, concerns, findings as on_decision, rule_for,
};
use crate::finding::Finding;
use crate::input::pointer;
use crate::law::Confidence;
use crate::law::acts::LOV_608_2013;

/// Every finding, by date of the event, then on the course.
pub(super) fn findings(
    course: &Course<'_>,
    forloeb: &Dialogforloeb,
    today: Date,
    cited: &mut Cited,
) -> Vec<Finding<Fund>> {
    let settings = forloeb.settings;
    let decides = |event: &Event| event.kind() == EventKind::AnkestyrelsensAfgoerelse;
    let appeals =
        course.sag.events.iter().any(decides).then(|| Appeals::of_case(course.sag, today));
    let mut check = Check { course, settings, today, appeals, cited, findings: Vec::new() };
    for at in course.order() {
        let Some(event) = course.step(*at) else { continue };
        if event.date > today {
            let kind = Fund::StepAfterToday { on: event.date };
            check.find(kind, (*at, None), Grounds::document(Document::Readable));
            continue;
        }
        check.event(*at, event);
    }
    check.intended(forloeb);
    for concern in &course.sag.concerns {
        check.untold(concern);
        check.without_effect(concern);
    }
    check.findings
}

/// An event, and the place of one of its concerns.
type Place = (usize, Option<usize>);

struct Check<'c, 's> {
    course: &'c Course<'s>,
    settings: DialogSettings,
    today: Date,
    /// None where Ankestyrelsen has decided nothing.
    appeals: Option<Appeals<'s>>,
    cited: &'c mut Cited,
    findings: Vec<Finding<Fund>>,
}

impl Check<'_, '_> {
    fn find(&mut self, kind: Fund, place: Place, grounds: Grounds) {
        self.find_at(kind, self.path(place), grounds);
    }

    #[inline(never)]
    fn find_at(&mut self, kind: Fund, path: String, grounds: Grounds) {
        let source = Some(self.cited.cite(&grounds));
        self.findings.push(Finding { severity: kind.severity(), kind, path, source });
    }

    /// A decision that the act does not have of the party: nothing more is asked of it.
    fn find_without_rule(&mut self, path: String) {
        let grounds = Grounds::document(Document::Readable);
        self.find_at(DecisionFundKind::NotInChapter3a.into(), path, grounds);
    }

    fn intended(&mut self, forloeb: &Dialogforloeb) {
        let Some(intended) = &forloeb.intended else { return };
        for (at, event) in intended.iter().enumerate() {
            if event.kind().is_not_in_chapter_3a(self.course.sag.party) {
                let place = intended.place(at).to_string();
                self.find_without_rule(pointer(&["dialog", "intended", &place]));
            }
        }
    }

    /// An event, or one of its concerns, as a JSON pointer.
    fn path(&self, (at, concern): Place) -> String {
        let event = self.course.sag.events.place(at).to_string();
        match concern {
            Some(concern) => pointer(&["events", &event, "concerns", &concern.to_string()]),
            None => pointer(&["events", &event]),
        }
    }

    fn event(&mut self, at: usize, event: &Event) {
        if event.kind().is_not_in_chapter_3a(self.course.sag.party) {
            return self.find_without_rule(self.path((at, None)));
        }
        if event.is_decision() {
            self.decision(at, event);
        }
        if event.reacts() {
            self.reaction(at, event);
        }
        match event.kind() {
            EventKind::Dialog | EventKind::Dialogmoede if event.purpose().is_none() => {
                let grounds = Grounds::document(Document::Transparency);
                self.find(Fund::PurposeMissing, (at, None), grounds);
            }
            EventKind::RedegoerelseAnmodet => self.before_talk(at, event),
            EventKind::PaabudOphaevet => self.lifted(at, event),
            _ => {}
        }
    }

    /// What stands out on a decision; the same as in the list of deadlines, and more.
    fn decision(&mut self, at: usize, event: &Event) {
        let on = event.date;
        if on < LOV_608_2013.days().from {
            let grounds = Grounds::document(Document::Readable);
            self.find(DecisionFundKind::BeforeLaw { on }.into(), (at, None), grounds);
            return;
        }
        if event.concerns.is_empty() && !self.course.sag.concerns.is_empty() {
            let grounds = Grounds::document(Document::Readable);
            self.find(Fund::ConcernsNotSaid, (at, None), grounds);
        }
        let decision = Decision { event, at: Some(at), on };
        let looked = checked(self.course, decision);
        for one in &looked {
            self.cited.place(&one.grounds);
        }
        // What is still to be done of a decision falls away with it.
        let annulled = |appeals: &Appeals<'_>| appeals.virkning(at).is_annulled(self.today);
        let annulled = self.appeals.as_ref().is_some_and(annulled);
        for found in on_decision(self.course, decision, &looked) {
            if annulled && found.kind == DecisionFundKind::MunicipalitiesNotTold {
                continue;
            }
            self.find(found.kind.into(), (at, found.concern), found.grounds);
        }
    }

    /// A lifted påbud is told the municipalities too, where the rule says so.
    fn lifted(&mut self, at: usize, event: &Event) {
        let (what, party) = (RequirementKind::Municipalities, self.course.sag.party);
        let Some(rule) = rule_for(event.kind(), what, party) else { return };
        let Some((grounds, row)) = Grounds::law(rule.id, event.date) else { return };
        let told = || self.course.first_from(Mark::Municipalities, event, event.date);
        if row.says(Detail::AlsoLifted) && told().is_none() {
            self.find(DecisionFundKind::MunicipalitiesNotTold.into(), (at, None), grounds);
        }
    }

    /// Whether something is noted of a concern until an event, and not by the event itself.
    fn has(&self, mark: Mark, concern: Option<&str>, (at, event): (usize, &Event)) -> bool {
        let search = Search { of: event, concern, until: event.date, but: Some(at) };
        self.course.last(mark, search).any().is_some()
    }

    /// A redegørelse asked for before anyone talked: disputed, so a note.
    fn before_talk(&mut self, at: usize, event: &Event) {
        let talked = concerns(event).into_iter().any(|concern| {
            let mut talk = [Mark::Talk, Mark::Dialogue].into_iter();
            talk.any(|mark| self.has(mark, concern, (at, event)))
        });
        if !talked {
            let grounds = Grounds::document(Document::RedegoerelseFirst);
            self.find(Fund::RedegoerelseBeforeTalk, (at, None), grounds);
        }
    }

    /// What should stand before the first letter or decision about a concern. A decision that
    /// must be taken at once leaves no room for it.
    fn reaction(&mut self, at: usize, event: &Event) {
        if event.is_straks() {
            return;
        }
        for (place, concern) in concerns(event).into_iter().enumerate() {
            let place = (at, concern.map(|_| place));
            if !self.course.is_first_reaction(at, concern) {
                continue;
            }
            let has = |mark| self.has(mark, concern, (at, event));
            let (named, told) = (has(Mark::Tells), has(Mark::Reactions));
            let (talked, dialogue) = (has(Mark::Talk), has(Mark::Dialogue));
            let owned = || concern.map(String::from);
            let known = self.course.sag.concerns.iter().find(|one| Some(&*one.id) == concern);
            let gravity = known.map(|known| known.gravity);
            let transparency = Grounds::document(Document::Transparency);
            if !named {
                self.find(Fund::ConcernNotNamed { concern: owned() }, place, transparency);
            }
            if !told {
                self.find(Fund::ReactionsNotTold { concern: owned() }, place, transparency);
            }
            let kind = match gravity {
                Some(Gravity::Grave) if !talked => Fund::GraveWithoutTalk { concern: owned() },
                Some(Gravity::Minor) if !dialogue => {
                    Fund::MinorStraightToWarning { concern: owned() }
                }
                _ => continue,
            };
            let grounds = Grounds::document(Document::FittingMeans).read(Confidence::Inferred);
            self.find(kind, place, grounds);
        }
    }

    /// A concern that no event has told the tilbud, and no reaction has come of yet.
    fn untold(&mut self, concern: &Bekymring) {
        let id = concern.id.as_str();
        let mut seen = None;
        for (at, event) in self.course.happened() {
            let about = event.names(id);
            let tells = event.tells() && (about || event.concerns.is_empty());
            if tells || (about && event.reacts()) {
                return;
            }
            if about && seen.is_none() {
                seen = Some((at, place_of(event, id)));
            }
        }
        if let Some(place) = seen {
            let grounds = Grounds::document(Document::Transparency);
            let kind = Fund::ConcernNotNamed { concern: Some(id.to_string()) };
            self.find(kind, place, grounds);
        }
    }

    /// Long, or many steps, without a recorded change: until the first letter or decision about
    /// the concern, until it is closed, else until today.
    fn without_effect(&mut self, concern: &Bekymring) {
        let id = concern.id.as_str();
        let mut since: Option<Date> = None;
        let mut end = self.today;
        let mut steps: usize = 0;
        let mut last = None;
        for (at, event) in self.course.happened() {
            let (names, unsaid) = (event.names(id), event.concerns.is_empty());
            let closes = event.kind() == EventKind::Afsluttet;
            if since.is_some() && event.shows_change() && (names || unsaid) {
                (since, steps, last) = (Some(event.date), 0, Some((at, event)));
            } else if names {
                since = since.or(Some(event.date));
                steps = steps.saturating_add(1);
                last = Some((at, event));
            }
            if (names && (event.reacts() || closes)) || (closes && unsaid) {
                end = event.date;
                break;
            }
        }
        let (Some(since), Some((at, event))) = (since, last) else { return };
        let place = (at, place_of(event, id));
        let grave = concern.gravity == Gravity::Grave;
        let settings = self.settings;
        let months = if grave { settings.grave_months } else { settings.long_months };
        let limit = i32::try_from(months).ok().and_then(|months| since.plus_months(months));
        let owned = || id.to_string();
        let grounds = Grounds::document(Document::Duration);
        if limit.is_some_and(|limit| end > limit) {
            let days = i64::from(since.days_until(end));
            let kind = Fund::LongWithoutEffect { concern: owned(), since, days, months };
            self.find(kind, place, grounds);
        }
        let (steps, limit) = (i64::try_from(steps).unwrap_or(i64::MAX), settings.many_steps);
        if steps > limit {
            let kind = Fund::ManyStepsWithoutEffect { concern: owned(), steps, limit };
            self.find(kind, place, grounds);
        }
    }
}

/// The place of a concern among those of an event.
fn place_of(event: &Event, concern: &str) -> Option<usize> {
    event.concerns.iter().position(|its| its == concern)
}
