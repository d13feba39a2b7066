// A checklist to tick off. It is advice with a source, and no law.
import type { VNode } from "preact";
import type { Tjekset } from "../engine.js";
import { spoken } from "../shared/language.js";
import { Ticks } from "../shared/form/choices.js";
import { useView } from "../shared/view/context.js";
import { usePlan, usePlanWords } from "./plan.js";

interface ChecklistProps {
  readonly fase: Tjekset["fase"];
  readonly title: string;
}

export function Checklist({ fase, title }: ChecklistProps): VNode {
  const { language } = useView();
  const words = usePlanWords();
  const { items, source } = usePlan(({ tjekliste }) => tjekliste);
  const its = items.filter((one) => one.fase === fase);
  return (
    <div class="kvm-checklist">
      <Ticks
        pointer="/handleplan/done"
        name={fase}
        quiet={fase !== "foersteDage"}
        label={
          <>
            {title} <span class="kvm-more">{words.ticked({ done: its.filter(({ done }) => done).length, all: its.length })}</span>
          </>
        }
        hint={spoken(source, language)}
        classes="kvm-wide"
        choices={its.map(({ id, text }) => ({ value: id, label: spoken(text, language) }))}
      />
    </div>
  );
}
