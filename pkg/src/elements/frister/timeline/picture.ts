// The timeline as a picture: a line for each deadline from its start to its last day, today, and changes of law. All of
// it stands in the table too. Colours are only defaults: every shape has a class, and any rule of the page wins.
import { months } from "../../../generated/words.js";
import type { CaseEvent, Frister } from "../../engine.js";
import { type Child, svg } from "../../shared/dom.js";
import { dateIn } from "../../text.js";
import { byUrgency, type Entry, hasPassed } from "../entry.js";
import { day, type Saying } from "../say.js";
import { lawChanges } from "./events.js";
import { dayNumber, scale, ticksBetween } from "./geometry.js";

/** Deadlines further away than this would press everything else together. */
const farthest = 400;
const mostRows = 14;
const fontSize = 14;
/** A letter's width, a little too wide, so that no text runs out. */
const letter = 7.6;
const row = 48;
const pad = 12;

export interface Picture {
  readonly node: SVGSVGElement;
  /** How many deadlines it has no room for. */
  readonly beyond: number;
}

export function picture(
  say: Saying,
  entries: readonly Entry[],
  events: readonly CaseEvent[],
  result: Frister,
  width: number,
): Picture | undefined {
  const today = dayNumber(result.today);
  const near = (date: string): boolean => Math.abs(dayNumber(date) - today) <= farthest;
  const dated = entries.filter(({ frist }) => frist.last !== undefined && frist.status !== "met");
  const shown = dated
    .filter(({ frist }) => near(frist.last ?? ""))
    .sort(byUrgency)
    .slice(0, mostRows)
    .sort((a, b) => ((a.frist.last ?? "") < (b.frist.last ?? "") ? -1 : 1));
  if (shown.length === 0) return undefined;
  const happened = events.filter(({ date }) => near(date));
  const numbers = [
    today,
    ...shown.map(({ frist }) => dayNumber(frist.last ?? "")),
    ...happened.map(({ date }) => dayNumber(date)),
  ];
  const [from, to] = [Math.min(...numbers) - 4, Math.max(...numbers) + 4];
  const at = scale(from, to, pad, width - pad);
  const changes = [...lawChanges(entries).keys()]
    .filter((date) => dayNumber(date) > from && dayNumber(date) < to)
    .sort();
  const top = 64;
  const bottom = top + shown.length * row;
  const height = bottom + 8 + changes.length * 20;
  const { text } = say;
  const node = svg(
    "svg",
    {
      class: "kvm-timeline",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-label": text.timelineLabel(
        day(say, first(shown, happened, result.today)),
        day(say, lastOf(shown, result.today)),
      ),
    },
    axis(say, from, to, at, width),
    changes.map((date, place) => change(say, date, at(dayNumber(date)), bottom + 20 + place * 20, width)),
    vertical(at(today), 26, bottom, { "stroke-width": 2.5, class: "kvm-now-line" }),
    label(text.today, at(today), 20, width, "kvm-today-label"),
    happened.map(({ date }) => diamond(at(dayNumber(date)), 50)),
    shown.map((entry, place) => deadline(say, entry, at, from, top + place * row, width)),
  );
  return { node, beyond: dated.length - shown.length };
}

const least = (dates: readonly string[]): string => [...dates].sort()[0] ?? "";
const first = (entries: readonly Entry[], events: readonly CaseEvent[], today: string): string =>
  least([today, ...events.map(({ date }) => date), ...entries.map(({ frist }) => frist.last ?? today)]);
const lastOf = (entries: readonly Entry[], today: string): string =>
  [today, ...entries.map(({ frist }) => frist.last ?? today)].sort().at(-1) ?? today;

const halo = { stroke: "Canvas", "stroke-width": 4, "paint-order": "stroke", "stroke-linejoin": "round" };
const ink = { fill: "currentColor", "font-size": fontSize };

function vertical(x: number, y1: number, y2: number, more: Record<string, string | number>): SVGLineElement {
  return svg("line", { x1: x, x2: x, y1, y2, stroke: "currentColor", ...more });
}

/** A text beside its place, turned inwards where it would run out. */
function label(words: string, x: number, y: number, width: number, name: string): SVGTextElement {
  const half = (words.length * letter) / 2;
  const anchor = x < half + pad ? "start" : x > width - half - pad ? "end" : "middle";
  const inside = anchor === "start" ? Math.max(x, 2) : anchor === "end" ? Math.min(x, width - 2) : x;
  return svg("text", { ...ink, ...halo, class: name, x: inside, y, "text-anchor": anchor, "font-weight": 600 }, words);
}

function axis({ language }: Saying, from: number, to: number, at: (day: number) => number, width: number): Child {
  const ticks = ticksBetween(from, to, Math.max(1, Math.floor(width / 72)));
  return [
    svg("line", { x1: pad, x2: width - pad, y1: 50, y2: 50, stroke: "currentColor", "stroke-opacity": 0.5 }),
    ticks.map(({ day: number, month, year }) => {
      const [, da = "", en = ""] = months()[month] ?? [];
      const name = (language === "da" ? da : en).slice(0, 3);
      return [
        vertical(at(number), 44, 56, { "stroke-opacity": 0.5 }),
        svg(
          "text",
          { ...ink, ...halo, class: "kvm-tick", x: at(number), y: 40, "text-anchor": "middle", "font-size": 12 },
          month === 0 ? String(year) : name,
        ),
      ];
    }),
  ];
}

function change({ text, language }: Saying, date: string, x: number, y: number, width: number): Child {
  return [
    vertical(x, 50, y - 14, { "stroke-dasharray": "3 5", "stroke-opacity": 0.8, class: "kvm-law-line" }),
    label(`${text.lawMark} ${dateIn(language, date)}`, x, y, width, "kvm-law-label"),
  ];
}

const diamond = (x: number, y: number): SVGElement =>
  svg("path", {
    class: "kvm-event",
    d: `M${x} ${y - 6}l6 6-6 6-6-6z`,
    fill: "Canvas",
    stroke: "currentColor",
    "stroke-width": 2,
  });

/** What it is, over a line that ends on its last day. */
function deadline(
  say: Saying,
  entry: Entry,
  at: (day: number) => number,
  from: number,
  y: number,
  width: number,
): Child {
  const { frist, lov, choice, effect } = entry;
  const passed = hasPassed(frist);
  const colour = passed ? (choice || effect ? "#454545" : "#a1122b") : frist.status === "due" ? "#8a4b00" : "#004d99";
  const last = at(dayNumber(frist.last ?? ""));
  const start = at(Math.max(dayNumber(frist.start), from));
  const line = y + 32;
  const words = `${dateIn(say.language, frist.last ?? "")}: ${lov.text[say.language]}`;
  const most = Math.floor((width - 2 * pad) / (letter - 0.6));
  const fitting = words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
  return svg(
    "g",
    { class: `kvm-bar kvm-bar-${frist.status}` },
    svg("line", { x1: Math.min(start, last), x2: last, y1: line, y2: line, stroke: colour, "stroke-width": 4 }),
    end(last, line, passed, colour),
    svg("text", { ...ink, ...halo, class: "kvm-label", x: pad, y: y + 18 }, fitting),
  );
}

/** A circle for a day to come, a cross for one that has gone. */
function end(x: number, y: number, passed: boolean, colour: string): SVGElement {
  if (!passed) return svg("circle", { cx: x, cy: y, r: 6, fill: colour });
  return svg("path", {
    d: `M${x - 6} ${y - 6}l12 12M${x + 6} ${y - 6}l-12 12`,
    stroke: colour,
    "stroke-width": 3,
    fill: "none",
  });
}
