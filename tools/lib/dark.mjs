// A style sheet for light and dark: what is light in the one is dark in the other, with the same distance between what is
// written and what it stands on, and the same hue. Nothing has to be said twice, and a new rule is dark by itself.
import { converter, formatHex, parse } from "culori";

const inOklch = converter("oklch");

/** How light black and white are there. Between them text stays light as long as it can: on dark one reads less of it. */
const OF_BLACK = 0.98;
const OF_WHITE = 0.2;

/** What a colour is where it is dark. What is clear or a shadow stays: there is no light under it. */
export function darkOf(colour) {
  const { l, c, h, alpha = 1 } = inOklch(parse(colour));
  return alpha < 1 ? colour : formatHex({ mode: "oklch", l: OF_BLACK - l ** 2 * (OF_BLACK - OF_WHITE), c, h });
}

const VALUE = /([{;](?:--)?[\w-]+:)([^;{}]*)/g;
const COLOUR = /#[0-9a-f]{3,8}\b/gi;
/** A picture in the colour of text; what is named white already stands on dark. */
const PICTURE = /url\(["']?(dkfds\/img\/[^"')]+\.svg)["']?\)/g;

/**
 * The sheet with each colour and each picture by a name that has two values. `pictureOf` gives where the dark copy of a
 * picture stands.
 */
export function inBoth(css, pictureOf) {
  const light = new Map();
  const dark = new Map();
  const named = (name, its, other) => {
    light.set(name, its);
    dark.set(name, other);
    return `var(${name})`;
  };
  const body = css.replace(VALUE, (_, property, value) => {
    const pictures = value.replace(PICTURE, (url, file) => named(`--img-${file.replace(/^dkfds\/img\/|\.svg$/g, "").replace(/\W+/g, "-")}`, url, `url(${pictureOf(file)})`));
    return property + pictures.replace(COLOUR, (colour) => (darkOf(colour) === colour ? colour : named(`--c-${colour.slice(1).toLowerCase()}`, colour, darkOf(colour))));
  });
  const said = (names) => [...names].map(([name, value]) => `${name}:${value}`).join(";");
  return `:root{color-scheme:light dark;${said(light)}}@media screen and (prefers-color-scheme:dark){:root{${said(dark)}}}${body}`;
}

/** A picture with its colours dark. One that says none is black. */
export function darkPicture(svg) {
  const own = svg.replace(/(fill|stroke)="(#[0-9a-f]{3,8}|black|white)"/gi, (_, name, colour) => `${name}="${darkOf(colour)}"`);
  return /<svg[^>]* fill="/.test(own) ? own : own.replace("<svg ", `<svg fill="${darkOf("black")}" `);
}
