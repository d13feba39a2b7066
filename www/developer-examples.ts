// The elements as the developers' page shows them: the attributes that each stands with there. The markup to copy and the
// element below it are made of the same.

type Attributes = Readonly<Record<string, string>>;

/** An element, what it stands with, and what stands inside it. */
export interface Example {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly parts: readonly Example[];
}

/** With the forms that they take their value from, by the ids that these have on this page. */
const examples: Readonly<Record<string, Attributes>> = {
  "kvalitetsmodel-sag": { name: "sag", party: "tilbud" },
  "kvalitetsmodel-skema": { id: "skema", name: "vurdering", area: "tilbud", date: "2026-03-01", tilbudstyper: "sel107" },
  "kvalitetsmodel-profil": { for: "skema" },
  "kvalitetsmodel-spindelvaev": { for: "skema" },
  "kvalitetsmodel-forhold": { id: "forhold", name: "forhold", party: "tilbud", ownership: "privat" },
  "kvalitetsmodel-frister": { for: "forhold" },
  "kvalitetsmodel-aarshjul": { for: "forhold", year: "2026" },
  "kvalitetsmodel-handleplan": { name: "handleplan", vurdering: "skema", forhold: "forhold" },
  "kvalitetsmodel-dialogforloeb": { id: "dialogforloeb", name: "dialog", vurdering: "skema", forhold: "forhold" },
  "kvalitetsmodel-dialogoverblik": { for: "dialogforloeb" },
  "kvalitetsmodel-risikosag": { id: "risikosag", name: "risiko", vurdering: "skema", forhold: "forhold" },
  "kvalitetsmodel-risiko": { for: "risikosag" },
  "kvalitetsmodel-opfoelgning": { name: "opfoelgning", vurdering: "skema" },
  "kvalitetsmodel-bilag": { for: "skema" },
};

/** What stands inside one. */
const inside: Readonly<Record<string, readonly string[]>> = {
  "kvalitetsmodel-sag": ["kvalitetsmodel-opfoelgning", "kvalitetsmodel-frister"],
};

/** The level of the headings inside an element: those of the page stand above. */
const headinglevel = "3";

/** An element as it stands on the page; one that is not listed stands alone. */
export function exampleOf(tag: string): Example {
  const parts = inside[tag];
  if (parts === undefined) return { tag, attributes: { ...examples[tag], headinglevel }, parts: [] };
  return { tag, attributes: examples[tag] ?? {}, parts: parts.map((one) => ({ tag: one, attributes: { headinglevel }, parts: [] })) };
}

/** The same as markup. */
export function markupOf({ tag, attributes, parts }: Example, indent = ""): string {
  const all = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const its = parts.map((one) => `\n${markupOf(one, `${indent}  `)}`);
  return `${indent}<${tag}${all.join("")}>${its.join("")}${parts.length > 0 ? `\n${indent}` : ""}</${tag}>`;
}

/** What a page needs before them. */
export const loading = `<link rel="stylesheet" href="/kvalitetsmodel/dist/kvalitetsmodel.css">
<script type="module" src="/kvalitetsmodel/dist/elements/index.js"></script>`;

export const policy = "Content-Security-Policy: default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
