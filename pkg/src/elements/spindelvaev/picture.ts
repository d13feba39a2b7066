// The figure itself. Its colours are only defaults: every shape has a class, and any rule of the page wins.
import type { Score } from "../engine.js";
import { position } from "../shared/fraction.js";
import { type Child, svg } from "../shared/dom.js";
import { type Axis, fontSize, type Geometry, lay, lineHeight } from "./geometry.js";

export interface Series {
  readonly kind: "now" | "before";
  /** One per axis; an axis without a score has none. */
  readonly scores: readonly (Score | undefined)[];
}

interface PictureOptions {
  readonly width: number;
  readonly label: string;
  readonly short: (nr: number) => string;
}

const grid = { fill: "none", stroke: "currentColor", "stroke-opacity": 0.3 };

export function picture(
  axes: readonly Axis[],
  series: readonly Series[],
  { width, label, short }: PictureOptions,
): SVGSVGElement {
  const geometry = lay(axes, width, short);
  return svg(
    "svg",
    {
      class: "kvm-figure",
      viewBox: `0 0 ${geometry.width} ${geometry.height}`,
      width: geometry.width,
      height: geometry.height,
      role: "img",
      "aria-label": label,
    },
    rings(axes, geometry),
    axes.map((_, axis) => line(geometry.centre, geometry.at(axis, 5), { ...grid, class: "kvm-axis" })),
    // The earlier one first, so that the present one lies on top.
    [...series].reverse().map((one) => drawn(one, geometry)),
    ticks(geometry),
    geometry.labels.map(({ at, anchor, lines }) =>
      svg(
        "text",
        { class: "kvm-label", x: at.x, y: at.y, "text-anchor": anchor, "font-size": fontSize, fill: "currentColor" },
        lines.map((text, row) => svg("tspan", { x: at.x, dy: row === 0 ? 0 : lineHeight }, text)),
      ),
    ),
  );
}

const points = (list: readonly { x: number; y: number }[]): string => list.map(({ x, y }) => `${x},${y}`).join(" ");

function rings(axes: readonly Axis[], { at }: Geometry): Child {
  return [1, 2, 3, 4, 5].map((value) =>
    svg("polygon", { ...grid, class: "kvm-ring", points: points(axes.map((_, axis) => at(axis, value))) }),
  );
}

/** The scale, on the first axis; each number on a patch of the background, so that no line runs through it. */
function ticks({ at }: Geometry): Child {
  return [1, 2, 3, 4, 5].map((value) => {
    const { x, y } = at(0, value);
    return svg(
      "text",
      {
        ...{ class: "kvm-tick", x: x - 5, y: y + 4, "text-anchor": "end", "font-size": 12 },
        ...{ fill: "currentColor", stroke: "Canvas", "stroke-width": 3, "paint-order": "stroke" },
      },
      String(value),
    );
  });
}

/** A line only between neighbours that both have a score: nothing is drawn across what nobody has judged. */
function drawn({ kind, scores }: Series, { at }: Geometry): SVGGElement {
  const colour = kind === "now" ? "#004d99" : "#9c3d00";
  const stroke = { stroke: colour, "stroke-width": 2.5, ...(kind === "before" ? { "stroke-dasharray": "7 5" } : {}) };
  const placed = scores.map((score, axis) => (score === undefined ? undefined : at(axis, position(score))));
  const full = placed.filter((point) => point !== undefined);
  const whole = full.length === placed.length && placed.length > 2;
  const sides = placed.flatMap((from, axis) => {
    const to = placed[(axis + 1) % placed.length];
    // Two axes would otherwise get the same line twice.
    return from && to && from !== to && !(placed.length === 2 && axis === 1) ? [line(from, to, stroke)] : [];
  });
  return svg(
    "g",
    { class: `kvm-series kvm-${kind}` },
    whole
      ? svg("polygon", {
          points: points(full),
          fill: colour,
          "fill-opacity": kind === "now" ? 0.12 : 0,
          ...stroke,
          "stroke-linejoin": "round",
        })
      : sides,
    full.map(({ x, y }) =>
      kind === "now"
        ? svg("circle", { cx: x, cy: y, r: 5, fill: colour })
        : svg("rect", {
            x: x - 5,
            y: y - 5,
            width: 10,
            height: 10,
            fill: "Canvas",
            stroke: colour,
            "stroke-width": 2.5,
          }),
    ),
  );
}

function line(
  from: { x: number; y: number },
  to: { x: number; y: number },
  attributes: Record<string, string | number>,
): SVGLineElement {
  return svg("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...attributes });
}

/** How a series is drawn, for the line that says what is what. */
export function sample(kind: Series["kind"]): SVGSVGElement {
  const colour = kind === "now" ? "#004d99" : "#9c3d00";
  const dash = kind === "before" ? { "stroke-dasharray": "7 5" } : {};
  return svg(
    "svg",
    { class: "kvm-sample", viewBox: "0 0 48 16", width: 48, height: 16, "aria-hidden": "true", focusable: "false" },
    svg("line", { x1: 0, y1: 8, x2: 48, y2: 8, stroke: colour, "stroke-width": 2.5, ...dash }),
    kind === "now"
      ? svg("circle", { cx: 24, cy: 8, r: 5, fill: colour })
      : svg("rect", { x: 19, y: 3, width: 10, height: 10, fill: "Canvas", stroke: colour, "stroke-width": 2.5 }),
  );
}
