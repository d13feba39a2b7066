// What the assessment in drift says of a point, and the outcome that is proposed.
import type { Level, Seen, Udfald } from "../engine.js";
import { pair } from "../frister/one.js";
import { unsure } from "../proces/say.js";
import { type Child, h } from "../shared/dom.js";
import type { Context } from "../shared/fields/context.js";
import { mark, type Mark } from "../shared/marks.js";
import { numberOf } from "../shared/number.js";
import { opfoelgningIn } from "../text-opfoelgning.js";
import type { Punkt } from "./filter.js";

/** The marks differ in shape, and the words stand beside them. */
export const outcomeMark: Readonly<Record<Udfald, Mark>> = {
  confirmed: "success",
  notConfirmed: "warning",
  notYetSeen: "open",
};

export function seen(context: Context, point: Punkt): Child {
  const { language, text } = context;
  const words = opfoelgningIn(language);
  const { proposal, proposalText, reasonText, confidence } = point;
  if (proposal === undefined) return h("p", { class: "kvm-state" }, words.seenNone);
  const sources = point.seen?.datakilder ?? [];
  return h("dl", { class: "kvm-pairs" }, [
    pair(words.seenOf, says(context, point.seen, point.id, point.level)),
    point.seen?.begrundelse === undefined
      ? null
      : pair(words.why, h("span", { class: "kvm-reason" }, point.seen.begrundelse)),
    sources.length === 0 ? null : pair(words.restedOn, sources.map((one) => text.datakilde[one]).join(", ")),
    pair(
      words.proposal,
      h(
        "span",
        { class: "kvm-verdict" },
        mark(outcomeMark[proposal]),
        h(
          "span",
          null,
          h("strong", null, `${proposalText?.[language] ?? ""}. `),
          reasonText?.[language] ?? "",
          " ",
          h("span", { class: "kvm-basis" }, unsure(language, confidence)),
        ),
      ),
    ),
  ]);
}

/** The answer in words; and where it stands, when that is somewhere else than at the point. */
function says({ language, text }: Context, one: Seen | undefined, id: string, level: Level): Child {
  const words = opfoelgningIn(language);
  if (one === undefined) return words.seenNothing;
  const { answer, judgement, label } = one;
  const judged = judgement === undefined || judgement === "notJudged" ? undefined : text.judgement[judgement];
  const said = judged ?? (answer === undefined ? undefined : text.answer[answer]);
  const name = `${numberOf(one.id)}. ${label[language]}`;
  const elsewhere =
    one.level !== level
      ? words.seenInstead(name)
      : one.id === id
        ? undefined
        : words.seenElsewhere(numberOf(one.id), label[language]);
  return [
    h("strong", null, said ?? words.seenNothing),
    elsewhere === undefined ? null : h("span", { class: "kvm-note-line kvm-basis" }, elsewhere),
  ];
}
