// Every answer to every vector as one text, so that hosts can be held up against each other byte for byte. Nothing here
// knows a host: it runs in Node, Deno, Bun and in a page.

/** Which function answers a file of vectors. */
const functions = {
  "process/risk.json": "risiko",
  "process/plan.json": "handleplan",
  "process/dialog.json": "dialogforloeb",
  "process/followup.json": "opfoelgningsplan",
  "process/verify.json": "verificering",
  "process/socialtilsyn.json": "socialtilsyn",
};

/** `files`: `{ name, cases }` of each file of vectors, those of the process below `process/`, of the deadlines below `deadlines/`. */
export function answersTo(files, api) {
  const lines = [];
  for (const { name, cases } of files) {
    const ask = functions[name];
    for (const { id, today, input, year, on } of cases) {
      const answer = () => {
        if (ask) return api[ask](input, today);
        if (!name.startsWith("deadlines/")) return api.profil(input.vurdering, { method: input.method });
        if (on !== undefined) return api.rulesOn(on);
        const all = year === undefined ? api.frister(input, today) : api.aarshjul(input, year, today);
        return [all, api.calendarFile(all)];
      };
      lines.push(`${name} ${id} ${answered(answer)}`);
    }
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
