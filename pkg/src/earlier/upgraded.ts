// Files and inputs of the formats that were before the case was one: each is made a case. There were seven: an
// assessment; the facts of the deadlines; a dialogforløb; a case of the risk and one of the plan; a follow-up, and the
// same with the assessment it is verified by; and what the page kept in the browser around one of them. What stands in
// one stands in the case made of it, at its new place; the only exception is what was not looked at then: members of an
// event that its kind does not have.
//
// It stands in JavaScript and not in the engine, since nothing else ever wrote those formats.
import { isDay } from "../is-day.js";
import { putWho, within } from "./assessed.js";
import { Happenings, OF_FACT, OF_STEP, withKeysRenamed } from "./happenings.js";
import {
  hasAny,
  isObject,
  type Members,
  member,
  membersOf,
  objectOf,
  put,
  putList,
  putRest,
  saysNothing,
  take,
  takeList,
  takeObject,
} from "./members.js";

/** The format of a case of today. */
export const FORMAT = 2;

/** A case made of a file. It need not be right: what was wrong is wrong at its new place. */
export interface Upgraded {
  readonly sag: object;
  /** The day it was looked at, which stood in the file of the deadlines. */
  readonly today?: string;
  /** What was not looked at and a case has no place for: JSON pointers into the file. */
  readonly dropped: readonly string[];
}

type Earlier = "vurdering" | "forhold" | "dialogforloeb" | "sag" | "opfoelgning" | "verificering";

/** The members that only a case of today has. */
const OF_TODAY = "events vurderinger dialog risiko opfoelgning handleplan".split(" ");
/** The members by which a case of the risk or the plan is known. */
const OF_SAG = (
  "area tilbud vurdering facts method forhold tidligere risikomodel prae post lowBelow target ways punkter done " +
  "concerns dialogmoede"
).split(" ");

/** What the members of a file say it is; undefined where they say nothing. */
export function formatOf(given: Members): Earlier | "today" | "draft" | undefined {
  const has = (...names: readonly string[]): boolean => hasAny(given, names);
  const concerns = given.get("concerns");
  if (given.get("format") === FORMAT || has(...OF_TODAY)) return "today";
  if (has("plan", "drift")) return "verificering";
  const graded = Array.isArray(concerns) && member(concerns[0], "gravity") !== undefined;
  if (has("steps", "intended") || graded) return "dialogforloeb";
  if (has("svar", "points", "vilkaar")) return "opfoelgning";
  if (has("today") || (has("facts") && has("party"))) return "forhold";
  if (has("party")) return "today";
  if (has("answers", "criteria", "date")) return "vurdering";
  if (has(...OF_SAG)) return "sag";
  return isObject(given.get("value")) ? "draft" : undefined;
}

/** A case of a file of an earlier format. */
export function upgraded(format: Earlier, file: Members): Upgraded {
  const given = new Map(file);
  given.delete("format");
  return new Made()[format](given);
}

/** With the answers to another model that the page kept beside the file, and without a day that was only the day it was. */
export function withDraft(file: Members, { sag, today, dropped }: Upgraded): Upgraded {
  const members = membersOf(sag);
  const aside = file.get("aside");
  if (Array.isArray(aside) && aside.length > 0) {
    const stood = members.get("vurderinger");
    members.set("vurderinger", [...(Array.isArray(stood) ? stood : []), ...within(members, aside)]);
  }
  return {
    sag: objectOf(members),
    ...(today === undefined || file.get("follows") === true ? {} : { today }),
    dropped: dropped.map((path) => `/value${path}`),
  };
}

/** A case on its way. */
class Made {
  readonly #sag: Members = new Map<string, unknown>([["format", FORMAT]]);
  readonly #happenings = new Happenings();
  readonly #dialog: Members = new Map();
  readonly #risiko: Members = new Map();
  readonly #opfoelgning: Members = new Map();
  readonly #handleplan: Members = new Map();
  #settings: Members = new Map();
  #vurderinger: readonly unknown[] = [];
  #today: string | undefined;

  vurdering(given: Members): Upgraded {
    this.#vurderinger = putWho(this.#sag, given.get("area"), undefined, [objectOf(given)]);
    return this.#finish(new Map());
  }

  forhold(given: Members): Upgraded {
    for (const name of ["party", "ownership"]) put(this.#sag, name, take(given, name));
    const today = take(given, "today");
    if (typeof today === "string" && isDay(today)) this.#today = today;
    else if (!saysNothing(today)) this.#happenings.dropped.push("/today");
    this.#settings = takeObject(given, "settings") ?? this.#settings;
    this.#happenings.take(given, "facts", OF_FACT);
    return this.#finish(given);
  }

  dialogforloeb(given: Members): Upgraded {
    this.#vurderinger = putWho(this.#sag, take(given, "area"), undefined, []);
    put(this.#sag, "concerns", take(given, "concerns"));
    this.#happenings.take(given, "steps", OF_STEP);
    const intended = takeList(given, "intended");
    if (intended !== undefined) put(this.#dialog, "intended", this.#happenings.intended(intended, "/intended"));
    put(this.#dialog, "settings", take(given, "settings"));
    return this.#finish(given);
  }

  /** Of the risk or of the plan: they share most of it, and nothing of it has two meanings. */
  sag(given: Members): Upgraded {
    const assessed = [take(given, "vurdering"), take(given, "tidligere")].filter((one) => one !== undefined);
    this.#vurderinger = putWho(this.#sag, take(given, "area"), take(given, "tilbud"), assessed);
    put(this.#settings, "method", take(given, "method"));
    for (const name of ["forhold", "risikomodel", "prae", "post"]) put(this.#risiko, name, take(given, name));
    for (const name of ["lowBelow", "target", "ways", "done", "dialogmoede"]) put(this.#handleplan, name, take(given, name));
    const points = take(given, "punkter");
    this.#happenings.take(given, "facts", OF_FACT);
    const renamed = this.#happenings.takeConcerns(takeList(given, "concerns") ?? []);
    put(this.#handleplan, "points", withKeysRenamed(points, renamed));
    return this.#finish(given);
  }

  opfoelgning(given: Members): Upgraded {
    this.#approval(given, "", []);
    return this.#finish(given);
  }

  verificering(given: Members): Upgraded {
    const drift = take(given, "drift");
    const plan: Members = takeObject(given, "plan") ?? new Map();
    this.#approval(plan, "/plan", drift === undefined ? [] : [drift]);
    put(this.#opfoelgning, "settings", take(given, "settings"));
    // What the plan has beside it stays there for a reader to tell of.
    this.#happenings.dropped.push(...putRest(this.#opfoelgning, plan, "/plan"));
    return this.#finish(given);
  }

  /** An approval that is followed up, which stands at a path, and the assessments that it is verified by. */
  #approval(given: Members, path: string, verified: readonly unknown[]): void {
    const approval = take(given, "vurdering");
    this.#vurderinger = putWho(this.#sag, undefined, undefined, [...(approval === undefined ? [] : [approval]), ...verified]);
    for (const name of ["svar", "points"]) put(this.#opfoelgning, name, take(given, name));
    this.#happenings.takeVilkaar(takeList(given, "vilkaar") ?? [], `${path}/vilkaar`, member(approval, "date"));
  }

  /** The case, with what nobody knew still in it. */
  #finish(rest: Members): Upgraded {
    const sag = this.#sag;
    putList(sag, "vurderinger", this.#vurderinger);
    putList(sag, "events", this.#happenings.all);
    const parts = {
      dialog: this.#dialog,
      risiko: this.#risiko,
      opfoelgning: this.#opfoelgning,
      handleplan: this.#handleplan,
      settings: this.#settings,
    };
    for (const [name, part] of Object.entries(parts)) if (part.size > 0) sag.set(name, objectOf(part));
    const dropped = [...this.#happenings.dropped, ...putRest(sag, rest, "")];
    return {
      sag: objectOf(sag),
      ...(this.#today === undefined ? {} : { today: this.#today }),
      dropped,
    };
  }
}
