// A case as it was given, of any format, made so that every part of it can be found again.
import { type CaseEvent, KvalitetsmodelError, type Party, readSag, type Sag } from "../engine.js";
import { isMembers } from "../shared/form/pointer.js";
import { newId } from "../shared/new-id.js";

/** What a case says where nobody has said it. */
export type Start = Partial<Pick<Sag, "party" | "ownership">>;

/** Whom a case is taken to be about while nobody has chosen: its parts have to show something, and the case does not say it. */
export const assumedParty: Party = "tilbud";

/** A case as it may be while nobody has said whom it is about. */
export type Unsaid = Omit<Sag, "party"> & Partial<Pick<Sag, "party">>;

/** A new case. It has an id, by which a calendar tells its days from those of another. */
export const begun = ({ party, ownership }: Start): Unsaid => ({
  format: 2,
  id: newId("s"),
  ...(party === undefined ? {} : { party }),
  ...(ownership === undefined ? {} : { ownership }),
});

/** A case as it is held, and the day that a file of an earlier format has in it. What no format knows stays as it is. */
export function read(file: object, start: Start): { sag: Unsaid; today?: string } {
  const { sag, today } = fileAs(file);
  return { sag: withIds({ ...begun(start), ...sag }), ...(today === undefined ? {} : { today }) };
}

function fileAs(file: object): { sag: object; today?: string } {
  if ((file as Sag).format === 2) return { sag: file };
  try {
    return readSag(file);
  } catch (error) {
    if (error instanceof KvalitetsmodelError) return { sag: file };
    throw error;
  }
}

/** Whatever is told one by one has an id: an event that is changed stays the same event in every part. */
function withIds(sag: Unsaid): Unsaid {
  const { events, concerns, dialog } = sag;
  return {
    ...sag,
    ...(events === undefined ? {} : { events: named<CaseEvent>(events, "f") }),
    ...(concerns === undefined ? {} : { concerns: named(concerns, "b") }),
    ...(isMembers(dialog) && dialog.intended !== undefined
      ? { dialog: { ...dialog, intended: named(dialog.intended, "a") } }
      : {}),
  } as Unsaid;
}

function named<One>(list: readonly One[], prefix: string): readonly One[] {
  if (!Array.isArray(list)) return list;
  return list.map((one: One) => (isMembers(one) && one["id"] === undefined ? { ...one, id: newId(prefix) } : one));
}
