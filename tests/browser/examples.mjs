// Assessments the browser tests use. Invented: no real tilbud.

export const ids2017 = (
  "1.a 1.b 1.c 2.a 2.b 2.c 2.d 3.a 3.b 3.c 3.d 4.a 4.b 5.a 5.b 5.c 6.a 6.b 7.a " +
  "8.a 8.b 8.c 9.a 9.b 9.c 10.a 10.b 14.a 14.b 14.c"
).split(" ");

const tilbud = { name: "Bofællesskabet Kastanjen", tilbudstyper: ["boernUnge", "sel107"], bestyrelse: true };
const why = { begrundelse: "Set i praksis ved to besøg.", datakilder: ["observation", "borgere"] };

export const half = {
  area: "tilbud",
  date: "2024-05-01",
  tilbud,
  answers: ids2017.slice(0, 14).map((id, at) => ({ id, answer: 2 + (at % 4), ...(at % 2 ? why : {}) })),
};

export const full = {
  area: "tilbud",
  date: "2025-06-01",
  tilbud,
  answers: ids2017.map((id, at) => ({ id, answer: 1 + ((at * 7) % 5), ...(at % 2 ? why : {}) })),
};

/** Not for this tilbudstype, and answered all the same. */
export const notApplicable = {
  area: "tilbud",
  date: "2025-06-01",
  tilbud: { tilbudstyper: ["sel107"], bestyrelse: false },
  answers: [{ id: "1.c", answer: 4 }],
};

export const criteria2026 = {
  area: "tilbud",
  date: "2026-03-01",
  tilbud: { ...tilbud, bestyrelse: false },
  criteria: [
    { id: "k3", judgement: "met", ...why },
    { id: "k4", judgement: "notMet" },
    { id: "k8", judgement: "met" },
  ],
  answers: [
    { id: "3.a", answer: 4 },
    { id: "8.a", answer: 1 },
    { id: "8.b", answer: 2 },
    { id: "10.a", answer: 5 },
  ],
};

export const family = {
  area: "plejefamilier",
  date: "2025-06-01",
  tilbud: { name: "Familie 12", tilbudstyper: ["almenPlejefamilie"] },
  answers: [{ id: "1.a", answer: 4 }],
};

export const family2026 = { area: "plejefamilier", date: "2026-06-01" };

export const approval = {
  area: "tilbud",
  date: "2025-06-01",
  kind: "godkendelse",
  tilbud: { name: "Nyt tilbud", tilbudstyper: ["sel107"] },
  answers: [
    { id: "1.a", answer: "forventes" },
    { id: "2.a", answer: "forventesIkke" },
  ],
};

/** As the page keeps it. */
export const draft = (value, aside = []) => ({ value, aside, saved: "2026-01-02T10:00:00.000Z" });
