// Building DOM without strings of markup: nothing here can be misread as HTML, so it works under any
// Content-Security-Policy and with trusted types.

export type Child = Node | string | number | false | null | undefined | readonly Child[];
type Attribute = string | number | boolean | null | undefined | ((event: Event) => void);
export type Attributes = Readonly<Record<string, Attribute>>;

/** An HTML element. A boolean attribute is there or not; a function is a listener: `{ onclick: save }`. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Attributes | null,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  fill(element, attributes, children);
  return element;
}

/** An SVG element. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes?: Attributes | null,
  ...children: Child[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  fill(element, attributes, children);
  return element;
}

function fill(element: Element, attributes: Attributes | null | undefined, children: Child[]): void {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  append(element, children);
}

function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(parent, child as readonly Child[]);
    else if (child !== false && child !== null && child !== undefined) {
      parent.append(child instanceof Node ? child : unbroken(String(child)));
    }
  }
}

/** A paragraph sign or stk. at the end of a line, its number on the next, is hard to read. */
const unbroken = (text: string): string => text.replace(/(§|\bstk\.|\bnr\.) (?=\d)/g, "$1\u00a0");

/** Puts these in the place of whatever stood in the element. */
export function replace(parent: Element, ...children: Child[]): void {
  parent.replaceChildren();
  append(parent, children);
}

/** A heading at a level that the portal's own outline decides. */
export function heading(level: number, attributes: Attributes | null, ...children: Child[]): HTMLHeadingElement {
  const tags = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;
  return h(tags[Math.min(Math.max(level, 1), 6) - 1] ?? "h6", attributes, ...children);
}

/** An id made of a model's own ids, which a portal chooses: an id attribute may hold no space. */
export const idPart = (text: string): string => text.replace(/[^\p{L}\p{N}_-]/gu, "_");
