// The head of a print: what somebody on a board needs to know before the numbers.
import { byId, h } from "./dom.js";
import { dateIn, locale, text } from "./language.js";
import { modelName } from "./compare.js";

export function startPrint(skema) {
  byId("print").addEventListener("click", () => print());
  addEventListener("beforeprint", () => byId("print-head").replaceChildren(head(skema.value)));
}

function head({ date, kind = "drift", model, tilbud }) {
  const t = text();
  const now = new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeStyle: "short" }).format(new Date());
  const facts = [
    [t.printName, tilbud?.name || t.printNoName],
    [t.printDate, dateIn(date)],
    [t.printKind, t.kind[kind]],
    [t.printModel, model === undefined ? "" : `${modelName(model)} (${model})`],
    [t.printed, now],
  ];
  return h(
    "div",
    null,
    h(
      "dl",
      null,
      facts.map(([name, value]) => [h("dt", null, name), h("dd", null, value)]),
    ),
    h("p", null, t.printNote),
  );
}
