// Where everything in the figure stands. Plain numbers, so that it can be reasoned about apart from the drawing.

export interface Axis {
  /** Its place in the model, counted from 1. */
  readonly nr: number;
  readonly label: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Label {
  readonly at: Point;
  readonly anchor: "start" | "middle" | "end";
  readonly lines: readonly string[];
}

export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly centre: Point;
  readonly labels: readonly Label[];
  /** Where a value from 0 to 5 stands on an axis. */
  readonly at: (axis: number, value: number) => Point;
}

/** The letters are 14 units high whatever the width, so that they stay readable where there is little room. */
export const fontSize = 14;
const lineHeight = 18;
/** A little wider than the letters of most fonts are on average: a label may have room to spare, never too little. */
const letterWidth = 8;
const gap = 12;
/** Below this width, or with more axes than can have names around them, the names stand in the table alone. */
const narrow = 420;
const manyAxes = 10;

export function lay(axes: readonly Axis[], width: number, short: (nr: number) => string): Geometry {
  const named = width >= narrow && axes.length <= manyAxes;
  const lines = axes.map(({ nr, label }) => (named ? wrap(`${nr}. ${label}`, 16) : [width >= narrow ? short(nr) : String(nr)]));
  const side = Math.max(...lines.flat().map((line) => line.length), 2) * letterWidth + gap;
  const radius = Math.max(Math.min((width - 2 * side) / 2, 150), 40);
  const tall = Math.max(...lines.map((one) => one.length), 1) * lineHeight + gap;
  const centre = { x: width / 2, y: radius + tall };

  const angle = (axis: number): number => (2 * Math.PI * axis) / axes.length - Math.PI / 2;
  const out = (axis: number, distance: number): Point => ({
    x: round(centre.x + distance * Math.cos(angle(axis))),
    y: round(centre.y + distance * Math.sin(angle(axis))),
  });
  const label = (axis: number): Label => {
    const [cos, sin] = [Math.cos(angle(axis)), Math.sin(angle(axis))];
    const at = out(axis, radius + gap);
    const height = (lines[axis]?.length ?? 1) * lineHeight;
    // The block of lines grows away from the figure: up above it, down below it, both ways at its sides.
    const top = at.y - height / 2 + (sin * height) / 2;
    const anchor = Math.abs(cos) < 0.2 ? "middle" : cos > 0 ? "start" : "end";
    return { at: { x: at.x, y: round(top + fontSize - 2) }, anchor, lines: lines[axis] ?? [] };
  };
  return {
    width,
    height: round(2 * (radius + tall)),
    centre,
    labels: axes.map((_, axis) => label(axis)),
    at: (axis, value) => out(axis, (radius * value) / 5),
  };
}

const round = (number: number): number => Math.round(number * 100) / 100;

/** Lines of at most so many letters; a longer word stands on a line of its own. */
function wrap(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export { lineHeight };
