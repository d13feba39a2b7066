//! A concern through the course.

use alloc::string::String;

use super::placed::Placed;
use crate::calendar::Date;
use crate::case::{Bekymring, EventKind, Gravity};
use crate::deadlines::Course;
use crate::law::Bilingual;
use crate::model::Level;

/// A concern through the course. A day that is absent has not been.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[non_exhaustive]
pub struct BekymringResultat<'m> {
    /// Its id.
    pub id: String,
    /// How grave it is.
    pub gravity: Gravity,
    /// The version of the model its theme, criterion or indicator is from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<&'m str>,
    /// Which level that is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// Its id in the model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<&'m str>,
    /// Its label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<&'m Bilingual>,
    /// The id of its theme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tema: Option<&'m str>,
    /// The first event that names it.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seen: Option<Date>,
    /// The first event by which the tilbud learnt of it.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told: Option<Date>,
    /// The first dialogue about it.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub talked: Option<Date>,
    /// The last recorded change.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed: Option<Date>,
    /// When it was closed.
    #[cfg_attr(feature = "ts", ts(type = "string", optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<Date>,
    /// Days from when it was seen until it was closed, else until today.
    #[cfg_attr(feature = "ts", ts(type = "number", optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<i64>,
}

/// A concern through the events that have happened.
pub(super) fn through<'m>(
    course: &Course<'_>,
    today: Date,
    its: &Bekymring,
    part: Placed<'m>,
) -> BekymringResultat<'m> {
    let mut concern = BekymringResultat {
        id: its.id.clone(),
        gravity: its.gravity,
        model: part.map(|(model, _)| model.id()),
        level: part.map(|(_, part)| part.level()),
        about: part.map(|(_, part)| part.id()),
        label: part.map(|(_, part)| part.label()),
        tema: part.map(|(_, part)| &*part.tema.id),
        seen: None,
        told: None,
        talked: None,
        changed: None,
        closed: None,
        days: None,
    };
    for (_, event) in course.happened() {
        let (on, names) = (Some(event.date), event.names(&its.id));
        if event.kind() == EventKind::Afsluttet && (event.concerns.is_empty() || names) {
            concern.closed = concern.closed.or(on);
        }
        if !names {
            continue;
        }
        concern.seen = concern.seen.or(on);
        if event.tells() || event.reacts() {
            concern.told = concern.told.or(on);
        }
        if event.is_dialogue() {
            concern.talked = concern.talked.or(on);
        }
        if event.shows_change() {
            concern.changed = on;
        }
    }
    let until = concern.closed.unwrap_or(today);
    concern.days = concern.seen.map(|seen| i64::from(seen.days_until(until)));
    concern
}
