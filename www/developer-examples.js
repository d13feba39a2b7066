// The elements as the developers' page shows them: what each is for, in Danish, and the attributes that it stands with
// there. The markup to copy and the element above it are made of the same.

/** An element of this page with the form that it takes its value from, by its id. */
export const examples = {
  "kvalitetsmodel-skema": {
    da: "Skemaet til en vurdering. Det er en formularkontrol: vurderingen sendes med formularen som JSON.",
    attributes: { id: "skema", name: "vurdering", area: "tilbud", date: "2026-03-01", tilbudstyper: "sel107" },
  },
  "kvalitetsmodel-profil": {
    da: "Resultatet pr. tema af den vurdering, der står i skemaet.",
    attributes: { for: "skema" },
  },
  "kvalitetsmodel-spindelvaev": {
    da: "Vurderingen som figur, med de samme tal i en tabel.",
    attributes: { for: "skema" },
  },
  "kvalitetsmodel-forhold": {
    da: "Hvem sagen handler om, og hvad der er kommet og gjort. Værdien er en sag.",
    attributes: { id: "forhold", name: "forhold", party: "tilbud", ownership: "privat" },
  },
  "kvalitetsmodel-frister": {
    da: "Fristerne i sagen, hver med sin paragraf, og kalenderfilen.",
    attributes: { for: "forhold" },
  },
  "kvalitetsmodel-aarshjul": {
    da: "Årets faste opgaver for den, sagen handler om.",
    attributes: { for: "forhold", year: "2026" },
  },
  "kvalitetsmodel-handleplan": {
    da: "Handleplanen: hvad der kræver noget, hvem der gør hvad, og hvornår.",
    attributes: { name: "handleplan", vurdering: "skema", forhold: "forhold" },
  },
  "kvalitetsmodel-dialogforloeb": {
    da: "Bekymringer og forløbet frem mod en afgørelse.",
    attributes: { id: "dialogforloeb", name: "dialog", vurdering: "skema", forhold: "forhold" },
  },
  "kvalitetsmodel-dialogoverblik": {
    da: "Tidslinjen af forløbet, og hvad der mangler før en afgørelse.",
    attributes: { for: "dialogforloeb" },
  },
  "kvalitetsmodel-risikosag": {
    da: "Hvad der vides om risikoen, og den kategori, som mennesker vælger.",
    attributes: { id: "risikosag", name: "risiko", vurdering: "skema", forhold: "forhold" },
  },
  "kvalitetsmodel-risiko": {
    da: "Den foreslåede risikokategori med hver begrundelse.",
    attributes: { for: "risikosag" },
  },
  "kvalitetsmodel-opfoelgning": {
    da: "Opfølgning efter en godkendelse: hvad der var forventet, og hvad der er set.",
    attributes: { name: "opfoelgning", vurdering: "skema" },
  },
  "kvalitetsmodel-bilag": {
    da: "Læser et bilag, der sættes ind som tekst, og giver ordene til skemaet.",
    attributes: { for: "skema" },
  },
};

/** The level of the headings inside an element: those of the page stand above. */
const headinglevel = "3";

/** The attributes that an element stands with; one that is not listed stands alone. */
export const attributesOf = (tag) => ({ ...examples[tag]?.attributes, headinglevel });

/** The same as markup. */
export function markupOf(tag) {
  const written = Object.entries(attributesOf(tag)).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${written.join("")}></${tag}>`;
}

/** What a page needs before them. */
export const loading = `<link rel="stylesheet" href="/kvalitetsmodel/dist/kvalitetsmodel.css">
<script type="module" src="/kvalitetsmodel/dist/elements/index.js"></script>`;

export const policy = "Content-Security-Policy: default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
