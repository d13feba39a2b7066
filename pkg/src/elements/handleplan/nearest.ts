// What a leader must know first: the nearest frist, how much of the plan lacks, and what can cost the approval.
import { type Anledning, frister, type Handleplan, type Handleplanpunkt, type Sag } from "../engine.js";
import { entriesOf, nextOf } from "../frister/entry.js";
import { lastDay as lastOf, otherDay, saying, state } from "../frister/say.js";
import { basisLine } from "../proces/say.js";
import { type Child, h, heading } from "../shared/dom.js";
import { goTo } from "../shared/fields/go.js";
import { mark } from "../shared/marks.js";
import { numberOf } from "../shared/number.js";
import { sentences } from "./meaning.js";
import { type Plan, pointId } from "./plan.js";
import { lastDay, pointName, timeLeft } from "./say.js";

/** The points that somebody still has to answer. */
export const open = ({ points }: Handleplan): Handleplanpunkt[] => points.filter(({ gone }) => !gone);

export function nearest(plan: Plan, result: Handleplan, sag: Sag): Child {
  return h(
    "div",
    { class: "kvm-next" },
    untold(plan, result),
    frist(plan, result),
    choice(plan, result, sag),
    lacks(plan, result),
  );
}

/** Where a letter sets a frist that nobody has written, no other is surely the nearest. */
function untold(plan: Plan, { points: all, findings }: Handleplan): Child {
  const missing = findings.filter(({ code }) => code === "fristMissing");
  const points = all.filter((_, at) => missing.some(({ path }) => path === `/points/${at}/frist`));
  if (points.length === 0) return null;
  return part(
    plan,
    plan.words.fristMissing(points.length),
    points.map((point) => h("p", { class: "kvm-verdict" }, mark("warning"), h("span", null, link(plan, point)))),
    h("p", null, plan.words.fristMissingLead),
  );
}

/** What has a frist in which something must be done; to comment is a choice, and the rest only ends or is advice. */
const duties: ReadonlySet<Anledning> = new Set(["paabud", "vilkaar"]);

function frist(plan: Plan, result: Handleplan): Child {
  const { words } = plan;
  const waiting = open(result).filter((point) => point.frist !== undefined && point.status !== "faerdig");
  const late = waiting.filter(({ daysLeft = 0 }) => daysLeft < 0);
  const ahead = waiting.filter(({ daysLeft = 0 }) => daysLeft >= 0);
  // Two things due the same day are both the nearest.
  const next = ahead.filter((one) => one.frist === ahead[0]?.frist);
  const isUntold = result.findings.some(({ code }) => code === "fristMissing");
  const none = isUntold || late.length > 0 ? null : part(plan, words.nearest, h("p", null, words.noFrist));
  const title = next.every(({ kind }) => duties.has(kind)) ? words.nearestDuty : words.nearest;
  return [
    late.length === 0 ? null : part(plan, words.lateFrister(late.length), late.map((point) => lines(plan, point))),
    next.length === 0 ? none : part(plan, title, next.map((point) => lines(plan, point))),
  ];
}

function part({ context }: Plan, title: string, ...body: Child[]): Child {
  return h("div", { class: "kvm-next-part" }, heading(context.level + 1, null, title), body);
}

function lines(plan: Plan, point: Handleplanpunkt): Child {
  const { language } = plan.context;
  const left = timeLeft(language, point);
  return h(
    "div",
    { class: "kvm-next-one" },
    h("p", { class: "kvm-next-what" }, link(plan, point)),
    h(
      "p",
      { class: "kvm-verdict" },
      mark(left.mark),
      h("span", null, h("strong", null, lastDay(language, point) ?? ""), ` · ${left.words}`),
    ),
    h("p", null, point.text[language]),
    basis(plan, point),
  );
}

export const basis = ({ context, words }: Plan, { basis, confidence }: Handleplanpunkt): Child =>
  basis.length === 0
    ? h("p", { class: "kvm-basis" }, words.notInLaw)
    : h("p", null, basisLine(context.language, basis, confidence));

/** A link to the point's own place. */
export function link(plan: Plan, point: Handleplanpunkt): Child {
  const id = pointId(plan, point.key);
  const go = (event: Event): void => goTo(event, document.getElementById(`${id}-title`));
  return h("a", { href: `#${id}-title`, class: "function-link", onclick: go }, pointName(plan.context.language, point));
}

/** What the law lets one do, such as complain: it stands under Frister too, and must not be missed for reading the plan. */
function choice(plan: Plan, result: Handleplan, sag: Sag): Child {
  const { party, settings } = sag;
  const { value: told } = frister({ ...sag, settings: { ...settings, trace: false } }, result.today, { partial: true });
  if (told === undefined) return null;
  const { language } = plan.context;
  const say = saying(language, party);
  const { choice: entry } = nextOf(entriesOf(told, sag));
  // To comment is a point of the plan already.
  if (entry === undefined || open(result).some((point) => point.frist === entry.frist.last)) return null;
  const last = lastOf(say, entry);
  const { mark: kind, words } = state(say, entry);
  return part(
    plan,
    plan.words.choice,
    h(
      "div",
      { class: "kvm-next-one" },
      h("p", { class: "kvm-next-what" }, entry.lov.text[language]),
      h(
        "p",
        { class: "kvm-verdict" },
        mark(kind),
        h("span", null, last === undefined ? null : [h("strong", null, `${plan.words.by} ${last}`), " · "], words),
      ),
      otherDay(say, entry) === undefined ? null : h("p", null, otherDay(say, entry)),
      h("p", null, basisLine(language, entry.lov.basis, entry.frist.confidence)),
    ),
  );
}

function lacks(plan: Plan, result: Handleplan): Child {
  const all = open(result);
  if (all.length === 0) return null;
  const lacking = all.filter(({ missing }) => missing.length > 0);
  const [first] = lacking;
  const id = first === undefined ? "" : `${pointId(plan, first.key)}-title`;
  const go = (event: Event): void => goTo(event, document.getElementById(id));
  return h(
    "div",
    { class: "kvm-next-part" },
    h(
      "p",
      { class: "kvm-verdict" },
      mark(lacking.length === 0 ? "success" : "open"),
      h("span", null, plan.words.lacking(lacking.length, all.length)),
    ),
    first === undefined
      ? null
      : h("p", null, h("a", { href: `#${id}`, class: "function-link", onclick: go }, plan.words.goToLacking)),
    h("p", { class: "kvm-next-more" }, plan.words.allFrister),
  );
}

/** From 2026: the criteria of which each alone can cost the approval, and what that does not mean. */
export function threatening(plan: Plan, { threatening: its }: Handleplan): Child {
  if (its === undefined) return null;
  const { words, context } = plan;
  const { language, level } = context;
  const { criteria, notJudged, notes } = its;
  return h(
    "div",
    { class: "kvm-threatening" },
    heading(level + 1, null, words.threatening),
    h(
      "p",
      { class: "kvm-verdict" },
      mark(criteria.length === 0 ? "open" : "warning"),
      h("span", null, criteria.length === 0 ? words.noThreatening : words.threateningLead(criteria.length)),
    ),
    criteria.length === 0
      ? null
      : h(
          "ul",
          null,
          criteria.map(({ id, label }) => h("li", null, `${numberOf(id)} ${label[language]}`)),
        ),
    notJudged.length === 0 ? null : h("p", null, words.notJudged(notJudged.length)),
    sentences(plan, notes),
  );
}
