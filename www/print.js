// The head of a print: what somebody on a board needs to know before the rest.
import { byId, h } from "./dom.js";
import { dateIn, locale, text } from "./language.js";
import { modelName } from "./compare.js";

/** `skema` and `forhold`: the two forms. Which head is printed follows from the view that is open. */
export function startPrint({ skema, forhold }) {
  byId("print").addEventListener("click", () => print());
  addEventListener("beforeprint", () => {
    const facts = byId("view-frister").hidden ? assessment(skema.value) : deadlines(forhold.value, skema.value);
    byId("print-head").replaceChildren(head(facts));
  });
}

function assessment({ date, kind = "drift", model, tilbud }) {
  const t = text();
  return [
    [t.printName, tilbud?.name || t.printNoName],
    [t.printDate, dateIn(date)],
    [t.printKind, t.kind[kind]],
    [t.printModel, model === undefined ? "" : `${modelName(model)} (${model})`],
  ];
}

function deadlines({ party, ownership, today }, { tilbud }) {
  const t = text();
  return [
    [t.printName, tilbud?.name || t.printNoName],
    [
      t.printParty,
      [t.party[party] ?? party, party === "tilbud" ? t.ownership[ownership] : undefined].filter(Boolean).join(", "),
    ],
    [t.printToday, dateIn(today)],
  ];
}

function head(facts) {
  const t = text();
  const now = new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeStyle: "short" }).format(new Date());
  return h(
    "div",
    null,
    h(
      "dl",
      null,
      [...facts, [t.printed, now]].map(([name, value]) => [h("dt", null, name), h("dd", null, value)]),
    ),
    h("p", null, t.printNote),
  );
}
