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

/** The kind of a file: `scoring`, `deadlines` or `process`. */
export const kindOf = (name) => (name.includes("/") ? name.slice(0, name.indexOf("/")) : "scoring");

/** What a vector asks: the function and its arguments. */
export function callOf(name, { input, today, year, on }) {
  const kind = kindOf(name);
  if (kind === "process") return [functions[name], input, today];
  if (kind === "scoring") return ["profil", input.vurdering, { method: input.method }];
  if (on !== undefined) return ["rulesOn", on];
  return year === undefined ? ["frister", input, today] : ["aarshjul", input, year, today];
}

/** `files`: `{ name, cases }` of each file of vectors, those of the process below `process/`, of the deadlines below `deadlines/`. */
export function answersTo(files, api) {
  const lines = [];
  for (const { name, cases } of files) {
    for (const vector of cases) {
      const [asked, ...args] = callOf(name, vector);
      const answer = () => {
        const all = api[asked](...args);
        return kindOf(name) === "deadlines" && asked !== "rulesOn" ? [all, api.calendarFile(all)] : all;
      };
      lines.push(`${name} ${vector.id} ${asText(answer)}`);
    }
  }
  return lines.join("\n");
}

/** What a function gives, or the problems that it throws, as text: the order of the members too. */
export function asText(answer) {
  try {
    return JSON.stringify(answer());
  } catch (error) {
    if (error.code !== "badInput") throw error;
    return JSON.stringify(error.problems);
  }
}
