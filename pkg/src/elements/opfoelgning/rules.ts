// The three rules on answers, explained once, with the words they look for.
import { maalbar, maalbarOrd } from "../engine.js";
import { pair } from "../frister/one.js";
import { type Child, h } from "../shared/dom.js";
import type { Context } from "../shared/fields/context.js";
import { opfoelgningIn } from "../text-opfoelgning.js";
import { ORDLISTER } from "./words.js";

export function rules({ language, uid }: Context): Child {
  const words = opfoelgningIn(language);
  const lists = maalbarOrd();
  const listed = (name: (typeof ORDLISTER)[number]): string =>
    lists[name].map((one) => (typeof one === "string" ? one : one.stem)).join(", ");
  return h(
    "details",
    { class: "details", id: `${uid}-rules` },
    h("summary", { class: "details-summary" }, words.rules),
    h(
      "div",
      { class: "details-text" },
      h("p", null, words.rulesLead),
      // What a rule says of itself stands at each of its signs.
      h(
        "ul",
        null,
        maalbar("").map(({ text }) => h("li", null, text[language])),
      ),
      h("p", { class: "kvm-caption" }, words.ruleWords),
      h(
        "dl",
        { class: "kvm-pairs", lang: "da" },
        ORDLISTER.map((name) => pair(h("span", { lang: language }, words.ordlister[name]), listed(name))),
      ),
    ),
  );
}
