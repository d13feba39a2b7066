// Every answer to every vector as one text, so that hosts can be held up against each other byte for byte. Nothing here
// knows a host: it runs in Node, Deno, Bun and in a page.

/** Which function answers a file of vectors. */
const functions = {
  "process/risk.json": "risiko",
  "process/plan.json": "handleplan",
  "process/dialog.json": "dialogforloeb",
  "process/followup.json": "opfoelgningsplan",
  "process/verify.json": "verificering",
};

/** `files`: `{ name, cases }` of each file of vectors, those of the process below `process/`. */
export function answersTo(files, api) {
  const lines = [];
  for (const { name, cases } of files) {
    const ask = functions[name];
    for (const { id, today, input } of cases) {
      const answer = () => (ask ? api[ask](input, today) : api.profil(input.vurdering, { method: input.method }));
      lines.push(`${name} ${id} ${answered(answer)}`);
    }
  }
  // The deadlines have no file of vectors: those of some facts on both sides of a change of law, counted and in words.
  for (const date of ["2016-12-31", "2022-02-01", "2025-12-31", "2026-03-05"]) {
    const facts = ["paabud", "skaerpetTilsyn", "ophoer", "tilsynsbesoeg", "magtanvendelse"].map((kind) => ({ kind, date }));
    const frister = () => api.frister({ party: "tilbud", today: date, facts });
    lines.push(`frister ${date} ${answered(frister)}`, `calendar ${date} ${answered(() => api.calendarFile(frister()))}`);
  }
  return lines.join("\n");
}

function answered(answer) {
  try {
    return JSON.stringify(answer());
  } catch (error) {
    if (error.code !== "badInput") throw error;
    return JSON.stringify(error.problems);
  }
}
