// The head of a print: what somebody on a board needs to know before the rest.
import { byId, h } from "./dom.js";
import { dateIn, locale, text } from "./language.js";
import { modelName } from "./compare.js";

/** `skema` and `forhold`: the two forms that the others take from. Which head is printed follows from the view that is open. */
export function startPrint({ skema, forhold }) {
  for (const button of [byId("print"), ...document.querySelectorAll(".page-print")]) {
    button.addEventListener("click", () => print());
  }
  const heads = {
    "view-frister": () => deadlines(forhold.value, forhold.today, skema.value),
    "view-handleplan": () => process(byId("handleplan"), skema.value),
    "view-dialog": () => process(byId("dialogforloeb"), skema.value),
    "view-risiko": () => process(byId("risikosag"), skema.value),
    "view-bilag": () => [],
    "view-opfoelgning": () => process(byId("opfoelgning"), skema.value),
  };
  addEventListener("beforeprint", () => {
    const view = Object.keys(heads).find((id) => !byId(id).hidden);
    byId("print-head").replaceChildren(head(heads[view]?.() ?? assessment(skema.value)));
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

function deadlines({ party, ownership }, today, { tilbud }) {
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

function process({ today }, { tilbud }) {
  const t = text();
  return [
    [t.printName, tilbud?.name || t.printNoName],
    [t.printToday, dateIn(today)],
  ];
}

function head(lines) {
  const t = text();
  const now = new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeStyle: "short" }).format(new Date());
  return h(
    "div",
    null,
    h(
      "dl",
      null,
      [...lines, [t.printed, now]].map(([name, value]) => [h("dt", null, name), h("dd", null, value)]),
    ),
    h("p", null, t.printNote),
  );
}
