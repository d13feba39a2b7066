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
export const lineHeight = 18;
/** A little wider than the letters of most fonts are on average: a label may have room to spare, never too little. */
const letterWidth = 7.5;
const gap = 12;
const largest = 160;
const smallest = 40;
/** Below this width, or with more axes than can have names around them, the names stand in the table alone. */
const narrow = 420;
const manyAxes = 10;

export function lay(axes: readonly Axis[], width: number, short: (nr: number) => string): Geometry {
  const named = width >= narrow && axes.length <= manyAxes;
  const lines = axes.map(({ nr, label }) =>
    named ? wrap(`${nr}.\u00a0${label}`, 17) : [width >= narrow ? short(nr) : String(nr)],
  );
  const directions = axes.map((_, axis) => {
    const angle = (2 * Math.PI * axis) / axes.length - Math.PI / 2;
    return { cos: Math.cos(angle), sin: Math.sin(angle) };
  });
  const radius = Math.max(
    Math.min(largest, ...directions.map(({ cos }, axis) => room(cos, lines[axis] ?? [], width))),
    smallest,
  );

  // Around 0,0 first; then moved so that everything is just inside the figure.
  const labels = directions.map(({ cos, sin }, axis): Label => {
    const block = lines[axis] ?? [];
    const height = block.length * lineHeight;
    // The block of lines grows away from the figure: up above it, down below it, both ways at its sides.
    const top = sin * (radius + gap) - height / 2 + (sin * height) / 2;
    const anchor = isUpright(cos) ? "middle" : cos > 0 ? "start" : "end";
    return { at: { x: cos * (radius + gap), y: top + fontSize }, anchor, lines: block };
  });
  const tops = [...labels.map(({ at }) => at.y - fontSize), ...directions.map(({ sin }) => sin * radius)];
  const bottoms = [
    ...labels.map(({ at, lines: block }) => at.y + (block.length - 1) * lineHeight),
    ...directions.map(({ sin }) => sin * radius),
  ];
  const centre = { x: width / 2, y: gap / 2 - Math.min(...tops) };
  const moved = ({ x, y }: Point): Point => ({ x: round(x + centre.x), y: round(y + centre.y) });
  return {
    width,
    height: round(centre.y + Math.max(...bottoms) + gap),
    centre: moved({ x: 0, y: 0 }),
    labels: labels.map((label) => ({ ...label, at: moved(label.at) })),
    at: (axis, value) => {
      const { cos, sin } = directions[axis] ?? { cos: 0, sin: 0 };
      return moved({ x: (cos * radius * value) / 5, y: (sin * radius * value) / 5 });
    },
  };
}

/** A label straight above or below the centre is centred there; the others begin or end at their axis. */
const isUpright = (cos: number): boolean => Math.abs(cos) < 0.2;

/** How long an axis can be, for its label to stand beside it. */
function room(cos: number, block: readonly string[], width: number): number {
  if (isUpright(cos)) return largest;
  const label = Math.max(...block.map((line) => line.length)) * letterWidth;
  return (width / 2 - label) / Math.abs(cos) - gap;
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
