// The course as a list that people can read: each step with the days since the one before it.
import type { TidslinjeTrin } from "../../engine.js";
import { kindName } from "../../events/catalogue.js";
import { eventsOf } from "../../proces/case.js";
import { type Child, h, heading, idPart } from "../../shared/dom.js";
import { dateIn } from "../../text.js";
import { notedOf } from "./noted.js";
import { concernOf, type Saying } from "./say.js";

export function timeline(say: Saying): Child {
  const { words, level, result } = say;
  const { span, timeline: steps } = result;
  if (span === undefined) return null;
  return h(
    "section",
    { class: "kvm-course" },
    heading(level, null, words.timeline),
    steps.length < 2 ? null : h("p", null, words.span(span.from, span.to, span.days)),
    h(
      "ol",
      { class: "nobullet-list kvm-line-of-steps" },
      steps.map((one) => item(say, one)),
    ),
  );
}

function item(say: Saying, one: TidslinjeTrin): HTMLElement {
  const { words, language, value, uid } = say;
  const event = eventsOf(value)[one.event];
  const { text = "", concerns = [], id = one.event } = event ?? {};
  const noted = event === undefined ? [] : notedOf(language, event);
  const { daysSinceLast: last } = one;
  const since = last === undefined ? words.first : last === 0 ? words.sameDay : words.later(last);
  const tags = [
    one.announced === undefined ? "" : one.announced ? words.announced : words.notAnnounced,
    one.planned ? words.planned : "",
  ].filter((tag) => tag !== "");
  return h(
    "li",
    { class: `kvm-moment${one.planned ? " kvm-moment-planned" : ""}` },
    h("p", { class: "kvm-day" }, dateIn(language, one.date), h("span", { class: "kvm-since" }, ` · ${since}`)),
    h(
      "p",
      { class: "kvm-what" },
      h("strong", null, kindName(language, one.kind)),
      tags.map((tag) => [" ", h("span", { class: "kvm-tag" }, tag)]),
    ),
    text.trim() === "" ? null : h("p", { class: "kvm-reason" }, text),
    concerns.length === 0
      ? null
      : h(
          "p",
          { class: "kvm-where" },
          words.aboutConcerns(concerns.map((concern) => concernOf(say, concern)).join("; ")),
        ),
    noted.length === 0
      ? null
      : h(
          "details",
          { class: "details", id: `${uid}-noted-${idPart(String(id))}` },
          h(
            "summary",
            { class: "details-summary" },
            words.noted(noted.length),
            h("span", { class: "sr-only" }, `: ${kindName(language, one.kind)}, ${dateIn(language, one.date)}`),
          ),
          h(
            "ul",
            { class: "details-text nobullet-list" },
            noted.map((line) => h("li", null, line)),
          ),
        ),
  );
}
