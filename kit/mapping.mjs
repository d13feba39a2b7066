// How a portal's own fields become input, and how a problem finds its way back to its field: the mapping that the vectors of
// mapping.json are about, as one may write it. Nothing is judged here: what cannot be read goes on as it came, so that it is
// told at its place.

/**
 * `rows` of a portal and a record of texts: the input, and from where each place of it came. In `to` a name in braces is a
 * place of a list: the next that is free, and the same wherever the name stands again.
 */
export function mapped(rows, record) {
  const [input, places, fields] = [{}, new Map(), new Map()];
  for (const row of rows) {
    const text = record[row.field] ?? "";
    if (text.trim() === "") continue;
    const pointer = row.to.replace(/^(.*)\/\{([^}]*)\}/, (_, list, name) => {
      const key = `${list}/${name}`;
      if (!places.has(key)) {
        places.set(key, `${list}/${at(input, list)?.length ?? 0}`);
        for (const [member, value] of Object.entries(row.with ?? {})) put(input, `${places.get(key)}/${member}`, value);
      }
      return places.get(key);
    });
    put(input, pointer, readers[row.is](text, row));
    fields.set(pointer, row.field);
  }
  return { input, fieldOf: (path) => fields.get(path) };
}

const readers = {
  text: (text) => text,
  word: (text, { words }) => words[text.trim()] ?? text,
  yesNo: (text) => ({ Ja: true, Nej: false })[text.trim()] ?? text,
  score: (text) => (/^\d+$/.test(text.trim()) ? Number(text) : text.trim() === "Ikke relevant" ? "notApplicable" : text),
  date: (text) => danishDay(text.trim()),
};

/** A day as ISO 8601 has it: of a date with the day first, or of an instant, by the clock in Denmark. */
function danishDay(text) {
  const written = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  if (written !== null) return `${written[3]}-${written[2].padStart(2, "0")}-${written[1].padStart(2, "0")}`;
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(text)) return text;
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" }).format(new Date(text));
}

/** What stands at a JSON pointer. */
export const at = (value, pointer) => pointer.split("/").slice(1).reduce((its, name) => its?.[name], value);

function put(value, pointer, its) {
  const names = pointer.split("/").slice(1);
  let place = value;
  for (const [index, name] of names.slice(0, -1).entries()) place = place[name] ??= /^\d+$/.test(names[index + 1]) ? [] : {};
  place[names.at(-1)] = its;
}
