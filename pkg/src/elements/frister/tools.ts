// The calendar file and the print.
import { calendarFile, type Frister } from "../engine.js";
import { type Child, h } from "../shared/dom.js";
import type { Saying } from "./say.js";

/** `name`: the file's, without its ending; `id`: begins the buttons' ids, so that a redrawing keeps the focus. */
export function calendarButton({ text, language }: Saying, result: Frister, name: string, id: string): Child {
  if (!result.frister.some(({ last, metOn }) => last !== undefined && metOn === undefined)) return null;
  const said = h("span", { role: "status", class: "kvm-done" });
  const get = (): void => {
    const file = new Blob([calendarFile(result, { language })], { type: "text/calendar;charset=utf-8" });
    const url = URL.createObjectURL(file);
    h("a", { href: url, download: `${name}.ics` }).click();
    // The download has its own hold on the data once it has begun.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    said.textContent = text.icsDone(`${name}.ics`);
  };
  return [
    h("button", { type: "button", class: "button button-secondary", id: `${id}-ics`, onclick: get }, text.ics),
    said,
  ];
}

export const printButton = ({ text }: Saying, id: string): Child =>
  h(
    "button",
    { type: "button", class: "button button-secondary", id: `${id}-print`, onclick: () => print() },
    text.print,
  );
