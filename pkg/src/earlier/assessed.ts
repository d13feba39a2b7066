// What is assessed: in a case it is said once.
import { hasAny, isObject, isSame, type Members, member, membersOf, objectOf, put } from "./members.js";

/** The party that an area of the kvalitetsmodel is about; a word nobody knows stays. */
const partyOf = (area: unknown): unknown => (area === "plejefamilier" ? "plejefamilie" : area);

/** Says whom a case is about: as told, else as the first assessment says. Gives the assessments as they stand in it. */
export function putWho(sag: Members, area: unknown, tilbud: unknown, assessed: readonly unknown[]): readonly unknown[] {
  const first = (name: string): unknown => assessed.map((one) => member(one, name)).find((its) => its !== undefined);
  put(sag, "party", partyOf(area ?? first("area")));
  put(sag, "tilbud", tilbud ?? first("tilbud"));
  return within(sag, assessed);
}

/**
 * Assessments as they stand within a case: what the case says of the area and the tilbud, they do not say again. One
 * that did not say what it was of says so still, where the case does.
 */
export function within(sag: Members, assessed: readonly unknown[]): readonly unknown[] {
  const [party, tilbud] = [sag.get("party"), sag.get("tilbud")];
  return assessed.map((one) => {
    if (!isObject(one)) return one;
    const own = membersOf(one);
    if (own.get("format") === null || own.get("format") === 1) own.delete("format");
    if (own.has("area") && party !== undefined && isSame(partyOf(own.get("area")), party)) own.delete("area");
    if (tilbud !== undefined && !hasAny(own, ["tilbud"])) own.set("tilbud", {});
    else if (tilbud !== undefined && isSame(own.get("tilbud"), tilbud)) own.delete("tilbud");
    return objectOf(own);
  });
}
