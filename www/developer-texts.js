// What the developers' page says. Danish for what is made while the page runs; English for all of it.

/** The English of the elements in udvikler.html that have data-t. */
const english = {
  skip: "Go to the content of the page",
  title: "For developers: the elements",
  lead: "Every element as it works in a portal. Above it stands the markup that it is made of. Copy it, and change the attributes.",
  truth: "Attributes, properties, methods, events and CSS classes are read from custom-elements.json in the package.",
  back: "To the page that is put together from the elements",
  load: "How they come into a page",
  loadText:
    "Put the package's folders dist and wasm beside each other on your own server. The first file has every element. If the form, the profile and the figure are enough, take elements/vurdering.js: it is a third of the size.",
  policy: "The page must allow WebAssembly in its Content-Security-Policy. Nothing more is needed:",
  list: "The elements",
  footer: "Kvalitetsmodel is free software (MIT or Apache-2.0). The page is an aid and is not published by an authority.",
};

const da = {
  failed: "Siden kunne ikke læse custom-elements.json. Hent siden igen.",
  markup: "Markup",
  copy: (what) => `Kopiér markup: ${what}`,
  copyShort: "Kopiér",
  copied: "Kopieret.",
  selected: "Markeret: tryk Ctrl+C.",
  live: "Elementet",
  told: (tag) => `Hvad <${tag}> kan`,
  attributes: "Attributter",
  properties: "Egenskaber",
  readonly: "kan kun læses",
  methods: "Metoder",
  events: "Hændelser",
  classes: "CSS-klasser",
  custom: "CSS-variable",
  none: "Ingen.",
};

const en = {
  failed: "The page could not read custom-elements.json. Load the page again.",
  markup: "Markup",
  copy: (what) => `Copy markup: ${what}`,
  copyShort: "Copy",
  copied: "Copied.",
  selected: "Selected: press Ctrl+C.",
  live: "The element",
  told: (tag) => `What <${tag}> can do`,
  attributes: "Attributes",
  properties: "Properties",
  readonly: "read only",
  methods: "Methods",
  events: "Events",
  classes: "CSS classes",
  custom: "CSS custom properties",
  none: "None.",
};

export const developerTexts = { english, texts: { da, en } };
