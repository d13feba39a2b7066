// The layout that DKFDS has no classes for: the row of answers, the columns of checkboxes, names beside their words.
//
// In a cascade layer, so that any rule of the portal's own wins without a fight, and as a constructed stylesheet, which
// a strict Content-Security-Policy allows. Without it everything is still there, only longer. Lengths are in em: the
// size of a rem is the portal's.

const css = `
@layer kvalitetsmodel {
  .kvm { container-type: inline-size; overflow-wrap: break-word; }
  .kvm fieldset { min-width: 0; }
  .kvm :is(select, textarea, input[type="text"]) { box-sizing: border-box; max-width: 100%; }
  .kvm .kvm-options { display: grid; gap: 0.25em 1em; margin-top: 0.5em; grid-template-columns: minmax(0, 1fr); }
  .kvm .kvm-many { grid-template-columns: repeat(auto-fill, minmax(min(10em, 100%), 1fr)); }
  .kvm .kvm-two { grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr)); }
  .kvm .kvm-word, .kvm .kvm-more { font-weight: normal; }
  .kvm .kvm-more { display: block; font-size: 0.875em; }
  .kvm .kvm-state { display: inline-block; margin-inline-start: 0.4em; }
  .kvm .kvm-nr { font-variant-numeric: tabular-nums; }
  .kvm .kvm-answer legend, .kvm .kvm-kriterium > legend { max-width: 100%; }
  .kvm .kvm-exact { display: inline-block; }
  .kvm .kvm-table :is(th, td) { overflow-wrap: anywhere; }
  .kvm .kvm-count { white-space: nowrap; }
  .kvm .kvm-note { display: block; margin-top: 0.25em; }
  .kvm .kvm-mark { width: 1.5em; height: 1.5em; flex: none; }
  .kvm .kvm-figure { display: block; width: 100%; height: auto; max-width: 40em; margin-inline: auto; }
  .kvm .kvm-verdict { display: flex; gap: 0.5em; align-items: flex-start; }
  .kvm .kvm-verdict > :not(.kvm-mark) { min-width: 0; }
  .kvm .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .kvm .kvm-buttons, .kvm .kvm-tools { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; }
  .kvm .kvm-frist { margin: 1em 0; }
  .kvm .kvm-pairs { display: grid; gap: 0.25em 1em; margin: 0.5em 0; grid-template-columns: auto minmax(0, 1fr); }
  .kvm .kvm-pairs > * { margin: 0; }
  .kvm .kvm-pairs > dt { max-width: 6em; }
  .kvm .kvm-timeline { display: block; max-width: 100%; height: auto; }
  .kvm .kvm-fact-mark { width: 1.25em; height: 1.25em; vertical-align: text-bottom; }
  .kvm [tabindex="-1"] { scroll-margin-top: 1em; }
  .kvm legend { scroll-margin-top: 1em; }
  .kvm .kvm-paper { display: none; }
  .kvm .details[open] .details:not([open]) > .details-summary::before { transform: scaleY(-1); }
  @container (max-width: 44em) {
    .kvm .kvm-cards :is(table, tbody, tr, th, td) { display: block; }
    .kvm .kvm-cards thead { display: none; }
    .kvm .kvm-cards td { display: grid; grid-template-columns: minmax(6em, 1fr) minmax(0, 2fr); gap: 1em; }
    .kvm .kvm-cards td::before { content: attr(data-title); }
    .kvm .kvm-cards th::before { display: none; }
  }
  @container (min-width: 24em) {
    .kvm .kvm-table :is(th, td) { overflow-wrap: break-word; }
    .kvm .kvm-few { display: flex; flex-wrap: wrap; gap: 0.25em 2em; }
  }
  @container (min-width: 28em) {
    .kvm .kvm-pairs > dt { max-width: 10em; }
  }
  @container (min-width: 50em) {
    .kvm .kvm-halves { display: grid; gap: 0 3em; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
    .kvm .kvm-action-fields { display: grid; gap: 0 2em; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
  }
  @container (min-width: 36em) {
    .kvm .kvm-scored { grid-template-columns: repeat(5, minmax(0, 1fr)); }
    .kvm .kvm-expected { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .kvm .kvm-judged { grid-template-columns: repeat(3, minmax(0, 1fr)); }
    .kvm .kvm-scored > :nth-child(6) { grid-column: 1 / span 2; }
    .kvm .kvm-scored > :nth-child(7) { grid-column: span 2; }
  }
  /* Backgrounds are gone where the user's own colours are forced, and with them DKFDS' ticks and dots. */
  @media (forced-colors: active) {
    .kvm .form-radio:checked + label::after { background-color: CanvasText !important; forced-color-adjust: none; }
    .kvm .form-checkbox:checked + label::before { content: "✓" !important; text-align: center; font-weight: 700; }
    .kvm :is(.form-radio, .form-checkbox):focus + label::before { outline: 3px solid Highlight !important; }
  }
  @media print {
    .kvm .kvm-review, .kvm .kvm-tools { display: none; }
    .kvm .kvm-paper { display: block; }
    .kvm .kvm-paper:not(:empty) ~ .kvm-screen { display: none; }
    .kvm .kvm-answer, .kvm tr, .kvm .kvm-line, .kvm .kvm-figure, .kvm .kvm-frist, .kvm .kvm-timeline { break-inside: avoid; }
    .kvm h2, .kvm h3, .kvm h4 { break-after: avoid; }
  }
}`;

/** A style sheet belongs to the document that it is made in. */
const sheets = new WeakMap<Document, CSSStyleSheet>();
const known = new Set<string>();

function sheetOf(page: Document): CSSStyleSheet {
  const there = sheets.get(page);
  if (there !== undefined) return there;
  const sheet = new (page.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(css);
  for (const name of known) isBlock(sheet, name);
  sheets.set(page, sheet);
  return sheet;
}

function isBlock(sheet: CSSStyleSheet, name: string): void {
  try {
    sheet.insertRule(`@layer kvalitetsmodel { ${name} { display: block; } }`, sheet.cssRules.length);
  } catch {
    // A document that knows no layers, as in a test: it lays nothing out either.
  }
}

/**
 * Brings the layout to the page or the shadow root that an element stands in, once, and with the first element of a name
 * that it is a block.
 */
export function useLayout(element: Element): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  // A document in a test may have no layout.
  if (root.adoptedStyleSheets === undefined) return;
  const sheet = sheetOf(element.ownerDocument);
  if (!known.has(element.localName)) {
    known.add(element.localName);
    isBlock(sheet, element.localName);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
