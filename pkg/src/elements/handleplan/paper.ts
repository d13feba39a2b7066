// The plan as a document a board can read: what is written, and no field to write in.
import type { Handleplan, Loeft, Model, Handleplanpunkt, Tjekset } from "../engine.js";
import { advises, findingList } from "../proces/say.js";
import { type Child, h, heading } from "../shared/dom.js";
import { mark } from "../shared/marks.js";
import { table } from "../shared/table.js";
import { dateInWords } from "../../words.js";
import { duties } from "./first.js";
import { atHead, head } from "./head.js";
import { themes } from "./lift.js";
import { sentences } from "./meaning.js";
import { lists } from "./meeting.js";
import { open, threatening } from "./nearest.js";
import type { Plan } from "./plan.js";
import { lastDay, pointName, timeLeft } from "./say.js";

export function paper(plan: Plan, result: Handleplan, model: Model | undefined): Child {
  const { words, context } = plan;
  const { language, level } = context;
  const gone = result.points.filter((point) => point.gone);
  return [
    summary(plan, result),
    threatening(plan, result),
    open(result).length === 0 ? null : heading(level, null, words.points),
    result.points.map((point, at) => (point.gone ? null : one(plan, result, point, at))),
    gone.length === 0 ? null : [heading(level, null, words.gone(gone.length)), h("p", null, words.goneLead)],
    result.points.map((point, at) => (point.gone ? one(plan, result, point, at) : null)),
    meeting(plan, result),
    ticks(plan, result, "foersteDage", words.firstDays),
    duties(plan, result),
    result.loeft?.target === undefined
      ? null
      : [
          heading(level, null, words.lift),
          h("p", null, result.loeft.note[language]),
          themes(plan, scored(result.loeft), model),
        ],
    advises(language, result.today),
  ];
}

/** Paper has no room for themes that nobody has scored. */
const scored = (loeft: Loeft): Loeft => ({ ...loeft, temaer: loeft.temaer.filter(({ mean }) => mean !== undefined) });

/** Every point on one line: what, by when, how far. */
function summary(plan: Plan, result: Handleplan): Child {
  const { words, context } = plan;
  const { language } = context;
  const points = open(result);
  if (points.length === 0) return h("p", null, words.emptyTitle, ".");
  const { what, when, status } = words.paper.columns;
  const rows = points.map((point, at) => ({
    head: `${at + 1}. ${pointName(language, point)}`,
    cells: [
      point.frist === undefined
        ? words.noFristSet
        : `${lastDay(language, point) ?? ""} · ${timeLeft(language, point).words}`,
      words.statuses[point.status],
    ],
  }));
  return table(words.paper.overview, [what, when, status], rows);
}

function one(plan: Plan, { findings }: Handleplan, point: Handleplanpunkt, at: number): Child {
  const { words, context } = plan;
  const { language, level } = context;
  const { agree, seen, view, actions, gone, seenNow } = point;
  const path = `/points/${at}`;
  const its = findings.filter((one) => one.path === path || one.path.startsWith(`${path}/`));
  const atActions = its.filter((one) => one.path.includes("/actions/"));
  const atPoint = atHead(its).filter((one) => !atActions.includes(one));
  const name = pointName(language, point);
  const written = (title: string, text: string): Child =>
    text.trim() === ""
      ? null
      : [h("p", { class: "kvm-line" }, h("strong", null, title)), h("p", { class: "kvm-reason" }, text)];
  return h(
    "section",
    { class: "kvm-paper-point" },
    heading(level + 1, null, gone ? name : `${at + 1}. ${name}`),
    head(plan, point, atPoint),
    point.notes.length === 0 ? null : sentences(plan, point.notes),
    written(words.paper.seen, seen),
    written(words.seenNow, seenNow ?? ""),
    agree === undefined && view.trim() === ""
      ? null
      : h("p", { class: "kvm-line" }, h("strong", null, words.paper.view)),
    agree === undefined ? null : h("p", { class: "kvm-reason" }, agree ? words.paper.agreeYes : words.paper.agreeNo),
    view.trim() === "" ? null : h("p", { class: "kvm-reason" }, view),
    actions.length === 0 ? null : done(plan, point),
    atActions.length === 0 ? null : findingList(language, atActions, () => null),
  );
}

function done({ words, context }: Plan, { actions }: Handleplanpunkt): Child {
  const { what, who, when, proof, status } = words.paper.columns;
  const rows = actions.map((action) => ({
    head: action.what ?? "",
    cells: [
      action.who ?? "",
      action.by === undefined ? "" : dateInWords(action.by, context.language),
      action.proof ?? "",
      words.statuses[action.status ?? "ikkeBegyndt"],
    ],
  }));
  return table(words.paper.actions, [what, who, when, proof, status], rows);
}

function meeting(plan: Plan, result: Handleplan): Child {
  const { words, context } = plan;
  const { date, agenda } = result.dialogmoede;
  // Who has no meeting needs no agenda on paper.
  if (date === undefined || agenda.length === 0) return null;
  return [
    heading(context.level, null, words.paper.meeting),
    h("p", null, h("strong", null, dateInWords(date, context.language))),
    lists(plan, result, context.level + 1, (point) => pointName(context.language, point)),
    ticks(plan, result, "dialogmoede", words.meetingChecklist),
  ];
}

function ticks({ words, context }: Plan, { tjekliste }: Handleplan, fase: Tjekset["fase"], title: string): Child {
  const { done: isDone, open: isOpen } = words.paper;
  return h(
    "section",
    { class: "kvm-paper-ticks" },
    heading(context.level, null, title),
    h("p", { class: "kvm-basis" }, tjekliste.source[context.language]),
    h(
      "ul",
      { class: "nobullet-list" },
      tjekliste.items
        .filter((item) => item.fase === fase)
        .map(({ text, done }) =>
          h(
            "li",
            { class: "kvm-verdict" },
            mark(done ? "success" : "open", { label: done ? isDone : isOpen }),
            h("span", null, text[context.language], done ? h("strong", null, ` (${isDone.toLowerCase()})`) : null),
          ),
        ),
    ),
  );
}
