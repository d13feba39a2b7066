// Until 2025: one row per theme, with its mean or, at godkendelse, what is expected.
import type { Profil, TemaResultat } from "../engine.js";
import { type Child, h } from "../shared/dom.js";
import { expectedOf } from "../shared/count.js";
import { exactly } from "../shared/fraction.js";
import { table } from "../shared/table.js";
import { type Context, said } from "../shared/fields/context.js";

export function temaTable(context: Context, profil: Profil): Child {
  const { text } = context;
  const { tema, answered, caption } = text.profil;
  const share = (one: TemaResultat): string => text.profil.answeredOf(one.answered.answered, one.answered.applicable);
  const head = (one: TemaResultat): string => `${one.nr}. ${said(context, one.label)}`;
  if (profil.kind === "drift") {
    const title = [
      caption,
      " ",
      h("span", { class: "kvm-method" }, `${text.profil.method}: ${text.method[profil.method]}`),
    ];
    const rows = profil.temaer.map((one) => ({ head: head(one), cells: [mean(context, one), share(one)] }));
    return table(title, [tema, text.profil.mean, answered], rows);
  }
  const rows = profil.temaer.map((one) => {
    const { met, notMet, open } = expectedOf(one);
    return { head: head(one), cells: [met, notMet, open] };
  });
  return table(caption, [tema, text.profil.expected, text.profil.expectedNot, text.answer.notAssessed], rows);
}

/** The shown number, the exact one, and the other method's where it differs. */
function mean({ text }: Context, { mean: score, other }: TemaResultat): Child {
  if (score === undefined) return text.profil.noMean;
  return [
    h("strong", { class: "kvm-mean" }, score.shown),
    " ",
    h("span", { class: "kvm-exact" }, text.profil.exact(exactly(score))),
    other
      ? h(
          "span",
          { class: "kvm-other" },
          h("br"),
          text.profil.otherMethod(text.methodShort[other.method], other.mean.shown, exactly(other.mean)),
        )
      : null,
  ];
}
