// The figure itself. Its colours are only defaults: every shape has a class, and any rule of the page wins.
import type { VNode } from "preact";
import type { Score } from "../engine.js";
import { position } from "../shared/fraction.js";
import { type Axis, fontSize, type Geometry, lay, lineHeight, type Point } from "./geometry.js";

export interface Series {
  readonly kind: "now" | "before";
  /** One per axis; an axis without a score has none. */
  readonly scores: readonly (Score | undefined)[];
}

interface PictureProps {
  readonly axes: readonly Axis[];
  readonly series: readonly Series[];
  readonly width: number;
  readonly label: string;
  readonly short: (nr: number) => string;
}

const grid = { fill: "none", stroke: "currentColor", "stroke-opacity": 0.3 };

export function Picture({ axes, series, width: room, label, short }: PictureProps): VNode {
  const geometry = lay(axes, room, short);
  const { width, height, centre, labels, at } = geometry;
  return (
    <svg
      class="kvm-figure"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      {values.map((value) => (
        <polygon {...grid} class="kvm-ring" points={points(axes.map((_, axis) => at(axis, value)))} />
      ))}
      {axes.map((_, axis) => (
        <Line from={centre} to={at(axis, 5)} {...grid} class="kvm-axis" />
      ))}
      {/* The earlier one first, so that the present one lies on top. */}
      {[...series].reverse().map((one) => (
        <Drawn key={one.kind} {...one} at={at} />
      ))}
      <Ticks at={at} />
      {labels.map(({ at: { x, y }, anchor, lines }) => (
        <text class="kvm-label" x={x} y={y} text-anchor={anchor} font-size={fontSize} fill="currentColor">
          {lines.map((words, row) => (
            <tspan x={x} dy={row === 0 ? 0 : lineHeight}>
              {words}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
}

const values = [1, 2, 3, 4, 5];

const points = (list: readonly Point[]): string => list.map(({ x, y }) => `${x},${y}`).join(" ");

/** The scale, on the first axis; each number on a patch of the background, so that no line runs through it. */
const Ticks = ({ at }: Pick<Geometry, "at">): VNode => (
  <>
    {values.map((value) => {
      const { x, y } = at(0, value);
      const patch = { stroke: "Canvas", "stroke-width": 3, "paint-order": "stroke" };
      return (
        <text class="kvm-tick" x={x - 5} y={y + 4} text-anchor="end" font-size={12} fill="currentColor" {...patch}>
          {value}
        </text>
      );
    })}
  </>
);

/** A line only between neighbours that both have a score: nothing is drawn across what nobody has judged. */
function Drawn({ kind, scores, at }: Series & Pick<Geometry, "at">): VNode {
  const { colour, stroke } = looks[kind];
  const placed = scores.map((score, axis) => (score === undefined ? undefined : at(axis, position(score))));
  const full = placed.filter((point) => point !== undefined);
  const whole = full.length === placed.length && placed.length > 2;
  const sides = placed.flatMap((from, axis) => {
    const to = placed[(axis + 1) % placed.length];
    // Two axes would otherwise get the same line twice.
    return from && to && from !== to && !(placed.length === 2 && axis === 1) ? [{ from, to }] : [];
  });
  return (
    <g class={`kvm-series kvm-${kind}`}>
      {whole ? (
        <polygon
          points={points(full)}
          fill={colour}
          fill-opacity={kind === "now" ? 0.12 : 0}
          {...stroke}
          stroke-linejoin="round"
        />
      ) : (
        sides.map((side) => <Line {...side} {...stroke} />)
      )}
      {full.map((point) => (
        <Dot kind={kind} {...point} />
      ))}
    </g>
  );
}

const look = (colour: string, dash: object): { colour: string; stroke: object } => ({
  colour,
  stroke: { stroke: colour, "stroke-width": 2.5, ...dash },
});

const looks = { now: look("#004d99", {}), before: look("#9c3d00", { "stroke-dasharray": "7 5" }) };

/** The two differ in shape, and not in their colour alone. */
function Dot({ kind, x, y }: Pick<Series, "kind"> & Point): VNode {
  const { colour } = looks[kind];
  if (kind === "now") return <circle cx={x} cy={y} r={5} fill={colour} />;
  return <rect x={x - 5} y={y - 5} width={10} height={10} fill="Canvas" stroke={colour} stroke-width={2.5} />;
}

interface LineProps {
  readonly from: Point;
  readonly to: Point;
  readonly class?: string;
}

const Line = ({ from, to, ...attributes }: LineProps): VNode => (
  <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} {...attributes} />
);

/** How a series is drawn, for the line that says what is what. */
export const Sample = ({ kind }: Pick<Series, "kind">): VNode => (
  <svg class="kvm-sample" viewBox="0 0 48 16" width={48} height={16} aria-hidden="true" focusable="false">
    <line x1={0} y1={8} x2={48} y2={8} {...looks[kind].stroke} />
    <Dot kind={kind} x={24} y={8} />
  </svg>
);
