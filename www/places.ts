// From the address to what is shown: who one is, which case is open, and the example that is asked for.
import { keptAs, lines } from "./cases/kept.js";
import { addCase, beginCase, hasChosen, open, openCase } from "./cases/open.js";
import { loadFor } from "./engine.js";
import { exampleOf, isExample } from "./examples.js";
import { address, type Address, refine, startAddress } from "./shared/address.js";
import { say, unsay } from "./shared/messages.js";
import { partsFor, viewNamed } from "./views.js";
import { beRole, isRole, partyOf, role } from "./who.js";

/** Places that are no views of a case. */
const others = ["", "sager", "om", "eksempel"];

export function startPlaces(): void {
  let isFirst = true;
  let shown = "";
  const settle = (): void => {
    const wanted = address.value;
    const { hvem } = wanted.of;
    if (isRole(hvem)) beRole(hvem);
    if (wanted.view === "eksempel") return example(wanted);
    const view = viewNamed(wanted.view);
    if (view === undefined) return moved(wanted.view);
    void loadFor({ ...view, parts: partsFor(view, role.value) });
    const settled = inCase(wanted);
    if (settled !== wanted) return refine(settled);
    moved(`${wanted.view} ${wanted.of["af"] ?? ""}`);
  };
  /** Another place was asked for: it is begun at its heading, and a new case at its name. */
  const moved = (place: string): void => {
    if (!isFirst && place !== shown) requestAnimationFrame(() => document.getElementById(open.value.asksName ? "case-name" : "heading-view")?.focus());
    isFirst = false;
    shown = place;
  };
  address.watch(settle);
  startAddress((view) => others.includes(view) || viewNamed(view) !== undefined);
  settle();
}

/** The address with the case that it is of, which is then open. */
function inCase(wanted: Address): Address {
  const { hvem, ny, sag, ...rest } = wanted.of;
  const its = open.value.kept.sag.id;
  if (sag !== undefined && sag === its) return hvem === undefined && ny === undefined ? wanted : { ...wanted, of: { ...rest, sag } };
  if (ny !== undefined) beginCase(partyOf(role.value), { asksName: true });
  else if (sag === undefined || !openCase(sag)) {
    // A case that somebody else has, or that was deleted, is not this one.
    if (sag === undefined) usual(hvem !== undefined);
    else {
      const isDamaged = keptAs(sag) !== null;
      say("no-case", (t) => ({ kind: "info", title: isDamaged ? t.damagedCase : t.noCase, body: isDamaged ? t.damagedCaseText : t.noCaseText }));
      beginCase(partyOf(role.value));
    }
  }
  if (sag === undefined) unsay("no-case");
  return { ...wanted, of: { ...rest, sag: open.value.kept.sag.id ?? "" } };
}

/** The case that is open, else the one that was worked on last; one of one's own kind where one has just said who one is. */
function usual(hasSaidWho: boolean): void {
  const party = partyOf(role.value);
  if (hasChosen() && !(hasSaidWho && open.value.kept.sag.party !== party)) return;
  const fits = lines().find((one) => one.damaged === undefined && one.otherSideOf === undefined && !isExample(one.id) && (!hasSaidWho || one.party === party));
  if (fits === undefined || !openCase(fits.id)) beginCase(party);
}

/** Opens the example that is asked for, as a case among the others. */
function example({ of }: Address): void {
  const found = exampleOf(of["vis"] ?? "");
  if (found === undefined) return refine({ view: "", of: {} });
  const { sag, view } = found;
  if (!openCase(sag.id ?? "")) addCase(sag);
  refine({ view, of: { sag: sag.id ?? "" } });
}
