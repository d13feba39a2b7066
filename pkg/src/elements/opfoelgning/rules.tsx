// The three rules on answers, explained once, with the words they look for.
import type { VNode } from "preact";
import { maalbar, maalbarOrd } from "../engine.js";
import { spoken } from "../shared/language.js";
import { useView } from "../shared/view/context.js";
import { Pair } from "../shared/view/pair.js";
import { opfoelgningIn } from "../../generated/texts/opfoelgning.js";
import { ORDLISTER } from "./words.js";

export function Rules(): VNode {
  const { language, uid } = useView();
  const words = opfoelgningIn(language);
  const lists = maalbarOrd();
  const listed = (name: (typeof ORDLISTER)[number]): string =>
    lists[name].map((one) => (typeof one === "string" ? one : one.stem)).join(", ");
  return (
    <details class="details" id={`${uid}-rules`}>
      <summary class="details-summary">{words.rules}</summary>
      <div class="details-text">
        <p>{words.rulesLead}</p>
        {/* What a rule says of itself stands at each of its signs. */}
        <ul>
          {maalbar("").map(({ rule, text }) => (
            <li key={rule}>{spoken(text, language)}</li>
          ))}
        </ul>
        <p class="kvm-caption">{words.ruleWords}</p>
        <dl class="kvm-pairs" lang="da">
          {ORDLISTER.map((name) => (
            <Pair key={name} name={<span lang={language}>{words.ordlister[name]}</span>}>
              {listed(name)}
            </Pair>
          ))}
        </dl>
      </div>
    </details>
  );
}
