// The timeline as a picture: a line for each deadline from its start to its last day, today, and changes of law. All of
// it stands in the table too. Colours are only defaults: every shape has a class, and any rule of the page wins.
import type { VNode } from "preact";
import { monthIn } from "../../../words.js";
import type { CaseEvent } from "../../engine.js";
import { dateIn } from "../../shared/said.js";
import { byUrgency, type Entry, hasPassed } from "../entry.js";
import { day, type Saying } from "../say.js";
import { lawChanges, type Times } from "./events.js";
import { dayNumber, scale, type Tick, ticksBetween } from "./geometry.js";

/** Deadlines further away than this would press everything else together. */
const farthest = 400;
const mostRows = 14;
const fontSize = 14;
/** A letter's width, a little too wide, so that no text runs out. */
const letter = 7.6;
const row = 48;
/** Where the first deadline begins. */
const top = 64;
const pad = 12;

interface Pictured {
  readonly today: string;
  /** The deadlines there is room for, by day. */
  readonly shown: readonly Entry[];
  readonly happened: readonly CaseEvent[];
  readonly changes: readonly string[];
  /** The first and the last day of the line. */
  readonly from: number;
  readonly to: number;
  /** How many deadlines there is no room for. */
  readonly beyond: number;
}

/** What the picture shows; undefined where there is nothing to show. */
export function picturedOf({ entries, happened: events, result: { today } }: Times): Pictured | undefined {
  const now = dayNumber(today);
  const near = (date: string): boolean => Math.abs(dayNumber(date) - now) <= farthest;
  const dated = entries.filter(({ frist }) => frist.last !== undefined && frist.status !== "met");
  const shown = dated
    .filter(({ frist }) => near(frist.last ?? ""))
    .sort(byUrgency)
    .slice(0, mostRows)
    .sort((a, b) => ((a.frist.last ?? "") < (b.frist.last ?? "") ? -1 : 1));
  if (shown.length === 0) return undefined;
  const happened = events.filter(({ date }) => near(date));
  const numbers = [
    now,
    ...shown.map(({ frist }) => dayNumber(frist.last ?? "")),
    ...happened.map(({ date }) => dayNumber(date)),
  ];
  const [from, to] = [Math.min(...numbers) - 4, Math.max(...numbers) + 4];
  const changes = [...lawChanges(entries).keys()]
    .filter((date) => dayNumber(date) > from && dayNumber(date) < to)
    .sort();
  return { today, shown, happened, changes, from, to, beyond: dated.length - shown.length };
}

type Place = (day: number) => number;

interface PictureProps extends Pictured {
  readonly say: Saying;
  readonly width: number;
}

export function Picture({ say, width, today, shown, happened, changes, from, to }: PictureProps): VNode {
  const { text } = say;
  const at = scale(from, to, pad, width - pad);
  const now = at(dayNumber(today));
  const bottom = top + shown.length * row;
  const height = bottom + 8 + changes.length * 20;
  const ticks = ticksBetween(from, to, Math.max(1, Math.floor(width / 72)));
  // The name of a month stands where the line of today would begin.
  const over = ticks.some((tick) => Math.abs(at(tick.day) - now) < 20) ? 44 : 26;
  const [start, end] = [day(say, first(shown, happened, today)), day(say, lastOf(shown, today))];
  return (
    <svg
      class="kvm-timeline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={text.timelineLabel({ from: start, to: end })}
    >
      <Axis say={say} ticks={ticks} at={at} width={width} />
      {changes.map((date, place) => (
        <Change say={say} date={date} x={at(dayNumber(date))} y={bottom + 20 + place * 20} rows={shown.length} width={width} />
      ))}
      <Vertical x={now} y1={over} y2={bottom} rows={shown.length} stroke-width={2.5} class="kvm-now-line" />
      <Label words={text.today} x={now} y={20} width={width} class="kvm-today-label" />
      {happened.map(({ date }) => (
        <Diamond x={at(dayNumber(date))} y={50} />
      ))}
      {shown.map((entry, place) => (
        <Deadline say={say} entry={entry} at={at} from={from} y={top + place * row} width={width} />
      ))}
    </svg>
  );
}

const least = (dates: readonly string[]): string => [...dates].sort()[0] ?? "";
const first = (entries: readonly Entry[], events: readonly CaseEvent[], today: string): string =>
  least([today, ...events.map(({ date }) => date), ...entries.map(({ frist }) => frist.last ?? today)]);
const lastOf = (entries: readonly Entry[], today: string): string =>
  [today, ...entries.map(({ frist }) => frist.last ?? today)].sort().at(-1) ?? today;

const halo = { stroke: "Canvas", "stroke-width": 4, "paint-order": "stroke", "stroke-linejoin": "round" } as const;
const ink = { fill: "currentColor", "font-size": fontSize };

interface VerticalProps {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
  /** How many deadlines it goes by: it is broken where their names stand. */
  readonly rows?: number;
  readonly class?: string;
  readonly "stroke-width"?: number;
  readonly "stroke-opacity"?: number;
  readonly "stroke-dasharray"?: string;
}

const Vertical = ({ x, y1, y2, rows = 0, ...attributes }: VerticalProps): VNode => {
  const names = Array.from({ length: rows }, (_, place) => top + place * row);
  const ends = [y1, ...names.flatMap((y) => [y + 2, y + 24]), y2];
  const pieces = ends.flatMap((from, at) => (at % 2 === 0 ? `M${x} ${from}V${Math.min(ends[at + 1] ?? y2, y2)}` : []));
  return <path d={pieces.join("")} fill="none" stroke="currentColor" {...attributes} />;
};

interface LabelProps {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly class: string;
}

/** A text beside its place, turned inwards where it would run out. */
function Label({ words, x, y, width, class: name }: LabelProps): VNode {
  const half = (words.length * letter) / 2;
  const anchor = x < half + pad ? "start" : x > width - half - pad ? "end" : "middle";
  const inside = anchor === "start" ? Math.max(x, 2) : anchor === "end" ? Math.min(x, width - 2) : x;
  return (
    <text {...ink} {...halo} class={name} x={inside} y={y} text-anchor={anchor} font-weight={600}>
      {words}
    </text>
  );
}

interface AxisProps {
  readonly say: Saying;
  readonly ticks: readonly Tick[];
  readonly at: Place;
  readonly width: number;
}

function Axis({ say: { language }, ticks, at, width }: AxisProps): VNode {
  return (
    <>
      <line x1={pad} x2={width - pad} y1={50} y2={50} stroke="currentColor" stroke-opacity={0.5} />
      {ticks.map(({ day: number, month, year }) => {
        const name = monthIn(month, language).slice(0, 3);
        return (
          <>
            <Vertical x={at(number)} y1={44} y2={56} stroke-opacity={0.5} />
            <text {...ink} {...halo} class="kvm-tick" x={at(number)} y={40} text-anchor="middle" font-size={12}>
              {month === 0 ? year : name}
            </text>
          </>
        );
      })}
    </>
  );
}

interface ChangeProps {
  readonly say: Saying;
  readonly date: string;
  readonly x: number;
  readonly y: number;
  readonly rows: number;
  readonly width: number;
}

const Change = ({ say: { text, language }, date, x, y, rows, width }: ChangeProps): VNode => (
  <>
    <Vertical x={x} y1={50} y2={y - 14} rows={rows} stroke-dasharray="3 5" stroke-opacity={0.8} class="kvm-law-line" />
    <Label words={`${text.lawMark} ${dateIn(language, date)}`} x={x} y={y} width={width} class="kvm-law-label" />
  </>
);

interface Spot {
  readonly x: number;
  readonly y: number;
}

const Diamond = ({ x, y }: Spot): VNode => (
  <path class="kvm-event" d={`M${x} ${y - 6}l6 6-6 6-6-6z`} fill="Canvas" stroke="currentColor" stroke-width={2} />
);

interface DeadlineProps {
  readonly say: Saying;
  readonly entry: Entry;
  readonly at: Place;
  /** Where the line of days begins. */
  readonly from: number;
  readonly y: number;
  readonly width: number;
}

/** What it is, over a line that ends on its last day. */
function Deadline({ say, entry, at, from, y, width }: DeadlineProps): VNode {
  const { frist, lov, choice, effect } = entry;
  const passed = hasPassed(frist);
  const colour = passed ? (choice || effect ? "#454545" : "#a1122b") : frist.status === "due" ? "#8a4b00" : "#004d99";
  const last = at(dayNumber(frist.last ?? ""));
  const start = at(Math.max(dayNumber(frist.start), from));
  const line = y + 32;
  const words = `${dateIn(say.language, frist.last ?? "")}: ${say.told(lov.text)}`;
  const most = Math.floor((width - 2 * pad) / (letter - 0.6));
  const fitting = words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
  return (
    <g class={`kvm-bar kvm-bar-${frist.status}`}>
      <line x1={Math.min(start, last)} x2={last} y1={line} y2={line} stroke={colour} stroke-width={4} />
      <End x={last} y={line} passed={passed} colour={colour} />
      <text {...ink} {...halo} class="kvm-label" x={pad} y={y + 18}>
        {fitting}
      </text>
    </g>
  );
}

/** A circle for a day to come, a cross for one that has gone. */
function End({ x, y, passed, colour }: Spot & { passed: boolean; colour: string }): VNode {
  if (!passed) return <circle cx={x} cy={y} r={6} fill={colour} />;
  return (
    <path d={`M${x - 6} ${y - 6}l12 12M${x + 6} ${y - 6}l-12 12`} stroke={colour} stroke-width={3} fill="none" />
  );
}
