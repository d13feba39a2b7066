// The open case as a file: what a person keeps, sends and gets back.
import { today } from "../pkg/src/elements/shared/today.js";
import { nameOf } from "./cases/kept.js";
import { change, open } from "./cases/open.js";
import { keepRevision } from "./cases/revisions.js";
import { download, fileName } from "./shared/files.js";
import { text } from "./shared/language.js";
import { announce } from "./shared/messages.js";

export function saveFile(): void {
  const { sag, today: day = today() } = open.value.kept;
  const revision = (typeof sag.revision === "number" ? sag.revision : 0) + 1;
  const whole = { ...sag, revision };
  change({ sag: whole });
  keepRevision(whole);
  const file = fileName([nameOf(sag) ?? text().unnamed, day]);
  download(`${JSON.stringify(whole, null, 2)}\n`, file);
  announce(text().savedFile({ name: file }));
}
