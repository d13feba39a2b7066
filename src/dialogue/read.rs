//! Reading a case's own part on its dialogforløb from untrusted input.

use alloc::string::ToString;

use super::{DialogSettings, Dialogforloeb};
use crate::calendar::Date;
use crate::case::schema as given;
use crate::case::{AllRead, Events, Sag, read_event, read_sag};
use crate::deadlines::DECISIONS;
use crate::input::{Node, ProblemKind, Reader, quoted};

/// A case with its own part; what is intended is intended today.
pub(super) fn read(
    reader: &mut Reader,
    node: &Node<'_>,
    today: Date,
) -> Option<(Sag, Dialogforloeb, AllRead)> {
    let (fields, sag, all_read) = read_sag(reader, node)?;
    let own = fields.get("dialog").and_then(|node| read_own(reader, &node, &sag, all_read, today));
    Some((sag, own.unwrap_or_default(), all_read))
}

fn read_own(
    reader: &mut Reader,
    node: &Node<'_>,
    sag: &Sag,
    all_read: AllRead,
    today: Date,
) -> Option<Dialogforloeb> {
    let given = given::Dialog::open(reader, node)?;
    let intended = given.intended(reader).map(|list| {
        let mut intended = Events::default();
        for (place, node) in given::IntendedList::items(reader, &list).iter().enumerate() {
            let Some(event) = read_event(reader, node, Some((today, &DECISIONS))) else { continue };
            for (at, id) in event.concerns.iter().enumerate() {
                // A concern that could not be read may be the one it names.
                if all_read.concerns && !sag.concerns.iter().any(|concern| concern.id == *id) {
                    let path = [&node.path(), "/concerns/", &at.to_string()].concat();
                    reader.note(path, ProblemKind::UnknownConcern { id: quoted(id) });
                }
            }
            intended.push_at(place, event);
        }
        intended
    });
    let settings = given.settings(reader).map(|node| read_settings(reader, &node));
    Some(Dialogforloeb { intended, settings: settings.unwrap_or_default() })
}

fn read_settings(reader: &mut Reader, node: &Node<'_>) -> DialogSettings {
    let own = DialogSettings::default();
    let Some(given) = given::DialogSettings::open(reader, node) else { return own };
    DialogSettings {
        long_months: given.long_months(reader).unwrap_or(own.long_months),
        grave_months: given.grave_months(reader).unwrap_or(own.grave_months),
        many_steps: given.many_steps(reader).unwrap_or(own.many_steps),
    }
}
