// The plan on paper, to take along on the visit: only what is filled in, and boxes for what is seen. The fields on the
// screen would be forty pages.
import type { Model, VilkaarLinje } from "../engine.js";
import { pair } from "../frister/one.js";
import { basisLine } from "../proces/say.js";
import { type Child, h, heading } from "../shared/dom.js";
import type { Context } from "../shared/fields/context.js";
import { numberOf } from "../shared/number.js";
import { opfoelgningIn } from "../text-opfoelgning.js";
import { dateInWords } from "../../words.js";
import type { Fulgt } from "./case.js";
import type { Punkt } from "./filter.js";
import { UDFALD } from "./words.js";

const box = "☐";

export function paper(context: Context, result: Fulgt, model: Model): Child {
  const { level, language } = context;
  const words = opfoelgningIn(language);
  const { plan, verificering } = result;
  const points: readonly Punkt[] = verificering?.points ?? plan.points;
  return [
    plan.vilkaar.length === 0
      ? null
      : [heading(level, null, words.vilkaar), plan.vilkaar.map((one) => vilkaar(context, one, result))],
    heading(level, null, words.points),
    model.temaer.map((tema) => {
      const its = points.filter((point) => point.tema === tema.id);
      if (its.length === 0) return null;
      return [
        heading(level + 1, null, `${tema.nr}. ${tema.label[language]}`),
        its.map((point) => onePoint(context, point)),
      ];
    }),
  ];
}

function vilkaar({ language }: Context, one: VilkaarLinje, { plan }: Fulgt): Child {
  const words = opfoelgningIn(language);
  const { frist, metOn, who, about, lapses } = one;
  const source = one.source === undefined ? undefined : plan.sources[one.source];
  return h(
    "div",
    { class: "kvm-paper-point" },
    h("p", null, h("strong", null, one.subject ?? words.newVilkaar)),
    h("dl", { class: "kvm-pairs" }, [
      pair(words.vilkaarFrist, frist === undefined ? words.noFrist : dateInWords(frist, language)),
      lapses ? pair("", words.lapses, " ", source && basisLine(language, source.basis, source.confidence)) : null,
      pair(words.metOn, metOn === undefined ? box : dateInWords(metOn, language)),
      who === undefined ? null : pair(words.vilkaarWho, who),
      about.length === 0 ? null : pair(words.vilkaarAbout, about.map(numberOf).join(", ")),
    ]),
  );
}

function onePoint({ language, text }: Context, point: Punkt): Child {
  const words = opfoelgningIn(language);
  const { judgement, answer, svar, datakilder, when, who, outcome, seenOn } = point;
  const expected = [
    judgement === undefined ? undefined : text.judgement[judgement],
    answer === undefined ? undefined : text.answer[answer],
  ].filter((one) => one !== undefined);
  const filled = (name: string, value: string | undefined): Child =>
    value === undefined || value === "" ? null : pair(name, value);
  const day = (date: string | undefined): string | undefined =>
    date === undefined ? undefined : dateInWords(date, language);
  return h(
    "div",
    { class: "kvm-paper-point" },
    h("p", null, h("strong", null, `${numberOf(point.id)}. ${point.label[language]}`)),
    h("dl", { class: "kvm-pairs" }, [
      filled(words.expected, expected.join(" · ")),
      filled(words.why, point.begrundelse),
      filled(words.answer, svar?.text),
      pair(words.check, [point.checkText[language], point.verify].filter((one) => one !== undefined).join(" ")),
      filled(words.datakilder, datakilder.map((one) => text.datakilde[one]).join(", ")),
      filled(words.when, day(when)),
      filled(words.who, who),
      filled(words.note, point.note),
      point.proposalText === undefined
        ? null
        : pair(words.proposal, `${point.proposalText[language]}. ${point.reasonText?.[language] ?? ""}`),
      pair(
        words.outcome,
        outcome === undefined
          ? UDFALD.map((one) => `${box} ${words.outcomes[one]}`).join("   ")
          : words.outcomes[outcome],
      ),
      filled(words.outcomeNote, point.outcomeNote),
      filled(words.seenOn, day(seenOn)),
    ]),
  );
}
