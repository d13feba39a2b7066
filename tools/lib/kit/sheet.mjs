// The deciding cases (kit/deciding.json) as a sheet that a tilsynskonsulent checks by hand: what has happened, what the
// computation says of it and by which law, and room to agree or not. Told in the package's own words.
import { readFileSync } from "node:fs";
import { callOf, kindOf } from "../../../tests/vectors/answers.mjs";
import { at as pathOf } from "../paths.mjs";
import { dayIn, escaped, say, wordsIn } from "./words.mjs";

const style = readFileSync(pathOf("kit", "page.css"), "utf8");

/** The page in a language. `files`: `{ name, cases }` of each file of vectors; `api`: the package. */
export function sheetIn(language, { files, api, version }) {
  const words = wordsIn(language);
  const { cases } = JSON.parse(readFileSync(pathOf("kit", "deciding.json"), "utf8"));
  const sections = cases.map((one, place) => section(place + 1, one, vectorOf(files, one), { language, words, api }));
  const { title, intro, by, date, version: made } = words.sheet;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
${style}</style>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(say(intro, { count: cases.length }))}</p>
<p class="small">${escaped(say(made, { version }))}</p>
<p class="sign"><span>${escaped(by)}</span><span>${escaped(date)}</span></p>
${sections.join("\n")}
</main>
</html>
`;
}

function vectorOf(files, { file, id }) {
  const vector = files.find(({ name }) => name === file)?.cases.find((one) => one.id === id);
  if (vector === undefined) throw new Error(`kit/deciding.json: there is no ${file} ${id}`);
  return vector;
}

function section(number, one, vector, context) {
  const { words: { sheet }, language, api } = context;
  const [name, ...args] = callOf(one.file, vector);
  const answer = api[name](...args);
  const { given, says } = kindOf(one.file) === "scoring" ? assessment(vector, answer, context) : deadlines(one, vector, answer, context);
  return `<section>
<h2><span>${number}</span> ${escaped(one[language])}</h2>
${given}
<h3>${escaped(sheet.says)}</h3>
${says}
<p class="verdict"><span class="box"></span> ${escaped(sheet.agree)} <span class="box"></span> ${escaped(sheet.disagree)} <span class="line"></span></p>
<p class="small">${escaped(say(sheet.source, { file: one.file, id: one.id }))}</p>
</section>`;
}

const list = (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

/** The events with what is said of them, and the deadlines that the case is about. */
function deadlines({ rules }, { input, today }, answer, context) {
  const { words, language } = context;
  const { sheet } = words;
  const wanted = answer.frister.filter(({ rule }) => rules === undefined || rules.includes(rule));
  if (wanted.length === 0) throw new Error("kit/deciding.json: none of these rules is asked for here");
  const findings = answer.findings.filter(({ code }) => !/NotTold$|NotDone$/.test(code));
  const given = `<h3>${escaped(sheet.happened)}</h3>
${list(input.events.map((event) => escaped(happened(event, context))))}
<p>${escaped(say(sheet.on, { day: dayIn(words, today) }))}</p>`;
  const says = wanted.map((frist) => told(frist, answer.sources[frist.source], context)).join("\n");
  const also = findings.length === 0 ? "" : `\n<p>${escaped(sheet.also)}</p>\n${list(findings.map(({ message }) => escaped(message[language])))}`;
  return { given, says: says + also };
}

function happened({ kind, date, ...rest }, context) {
  const { api, words, language } = context;
  const its = api.eventKinds().find((one) => one.kind === kind);
  const fields = [...its.fields, ...api.commonFields()];
  const parts = Object.entries(rest).filter(([name]) => !["id", "answers", "sag"].includes(name)).map(([name, value]) => {
    const label = fields.find((field) => field.name === name)?.label[language] ?? name;
    return `${label.replace(/\?$/, "")}: ${shown(value, context)}`;
  });
  return [`${dayIn(words, date)}: ${its.label[language]}`, ...parts].join("; ");
}

/** A value of a field in words. */
function shown(value, { api, words, language }) {
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayIn(words, value);
  return api.eventWords()[value]?.[language] ?? `${value}`;
}

function told({ last, status, otherReading, minutes, trace = [] }, { text, basis, open }, { api, words, language }) {
  const { sheet } = words;
  const at = (day) => (minutes === undefined ? day : say(words.time, { day, time: clock(minutes) }));
  const day = last === undefined ? (status === "paused" ? sheet.noDayNow : sheet.noDay) : at(dayIn(words, last));
  const lines = [
    `<p class="answer">${escaped(text[language])}<br><strong>${escaped(day)}</strong></p>`,
    ...(otherReading === undefined ? [] : [`<p>${escaped(say(sheet.or, { day: dayIn(words, otherReading) }))}</p>`]),
    ...(trace.length === 0 ? [] : [`<p>${escaped(sheet.counted)}</p>`, list(trace.map((step) => escaped(api.inWords(step)[language])))]),
    `<p>${escaped(sheet.law)}: ${escaped(basis.map(({ act, paragraph }) => `${act} ${paragraph}`).join("; ") || "–")}</p>`,
    ...(open === undefined ? [] : [`<p>${escaped(sheet.open)}: ${escaped(open[language])}</p>`]),
  ];
  return lines.join("\n");
}

const clock = (minutes) => [minutes / 60, minutes % 60].map((part) => `${Math.floor(part)}`.padStart(2, "0")).join(":");

/** The answers, and what they give. */
function assessment({ input: { vurdering } }, profil, { api, words, language }) {
  const { sheet } = words;
  const kriterier = profil.temaer.flatMap((tema) => tema.kriterier);
  const leaves = [...kriterier, ...kriterier.flatMap(({ indikatorer }) => indikatorer)];
  const label = (id) => leaves.find((one) => one.id === id)?.label[language] ?? "";
  const model = api.models().find(({ id }) => id === profil.model.id);
  const given = `<h3>${escaped(sheet.answered)}</h3>
<p>${escaped(`${dayIn(words, vurdering.date)}: ${model.name[language]}`)}</p>
${list((vurdering.answers ?? []).map(({ id, answer }) => escaped(`${id} ${label(id)}: ${answer}`)))}`;
  const named = [...profil.temaer.map((tema) => [sheet.tema, tema]), ...kriterier.map((kriterium) => [sheet.kriterium, kriterium])];
  const means = named.filter(([, { mean }]) => mean !== undefined).map(([title, { id, nr = id.slice(1), label: its, mean }]) => {
    const name = say(title, { nr, label: its[language] });
    return escaped(say(mean.denominator === 1 ? sheet.whole : sheet.mean, { name, ...mean }));
  });
  const all = profil.allCriteria === undefined ? "" : `<p class="answer"><strong>${escaped(sheet.all[profil.allCriteria.answer])}</strong><br>${escaped(`${profil.allCriteria.basis.act} ${profil.allCriteria.basis.paragraph}`)}</p>`;
  return { given, says: all + list(means) };
}
