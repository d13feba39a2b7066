// A choice of colour, before or after the assessment of quality: which, when, by whom and why.
import type { VNode } from "preact";
import type { Risikokategori, Risikosvar } from "../engine.js";
import { useOutcome } from "../proces/control.js";
import { categories, CategoryTag, categoryWord, isCategory } from "../risiko/category.js";
import { RadioGroup } from "../shared/form/choices.js";
import { useAt, useForm } from "../shared/form/context.js";
import { DateField } from "../shared/form/date.js";
import { TextField } from "../shared/form/text.js";
import { useUndo } from "../shared/form/undo.js";
import { useView } from "../shared/view/context.js";
import { Section } from "../shared/view/section.js";
import { risikoIn } from "../../generated/texts/risiko.js";
import type { When } from "../risiko/names.js";
import { Dials } from "./dials.js";
import { type Choice as Held, choiceAt } from "./held.js";

const asked: ReadonlySet<string> = new Set(["date", "by", "category", "begrundelse", "dials"]);

interface ChoiceProps {
  readonly when: When;
  /** The day the case is looked at. */
  readonly today: () => string;
}

export function Choice({ when, today }: ChoiceProps): VNode {
  const text = risikoIn(useView().language);
  const { store, act, unfold } = useForm();
  const undo = useUndo();
  const pointer = choiceAt(when);
  const choice = useAt(pointer) as Held | undefined;
  const proposed = useOutcome<Risikosvar, Risikokategori | undefined>((outcome) => outcome?.result?.proposal.category);
  const category = isCategory(choice?.category) ? choice.category : undefined;
  /** The first choice is dated today, and what is proposed at each is kept beside it. */
  const choose = (chosen: unknown): void => {
    const { proposed: _, date = today(), by = text.role, ...rest } = choice ?? {};
    undo.clear();
    store.set(pointer, { ...rest, category: chosen, date, by, ...(proposed === undefined ? {} : { proposed }) });
  };
  const remove = (): void => {
    act(() => store.set(pointer, undefined));
    undo.offer({
      words: text.removed[when],
      back: text.restored[when],
      undo: () => {
        act(() => store.set(pointer, choice));
        unfold(`${pointer}/category`);
      },
    });
  };
  const others = Object.keys(choice ?? {}).filter((member) => !asked.has(member));
  return (
    <Section name={`${when}-heading`} class="kvm-choice" below={1} title={text.choice[when]}>
      <p class="kvm-proposed-then">
        <Proposed choice={choice} now={proposed} />
      </p>
      <RadioGroup
        pointer={`${pointer}/category`}
        // What is said about the choice as a whole stands at the colour.
        also={[pointer, ...others.map((member) => `${pointer}/${member}`)]}
        label={text.categoryLegend[when]}
        classes="kvm-few"
        chosen={category ?? ""}
        choices={categories.map((value) => ({ value, label: <CategoryTag category={value} /> }))}
        write={choose}
      />
      {choice && (
        <div class="kvm-choice-rest">
          <TextField
            pointer={`${pointer}/begrundelse`}
            label={text.begrundelse[when]}
            hint={text.begrundelseHint}
            rows={3}
          />
          <DateField pointer={`${pointer}/date`} label={text.date[when]} empty="" />
          <TextField pointer={`${pointer}/by`} label={text.by[when]} hint={text.byHint} />
          <Dials when={when} category={category} />
          <p class="kvm-fact-tools">
            <button type="button" class="button button-secondary" onClick={remove}>
              {text.remove[when]}
            </button>
          </p>
        </div>
      )}
      {undo.node}
    </Section>
  );
}

interface ProposedProps {
  readonly choice: Held | undefined;
  readonly now: Risikokategori | undefined;
}

/** What was proposed when it was chosen, or is while it is not. */
function Proposed({ choice, now }: ProposedProps): VNode | null {
  const { language } = useView();
  const text = risikoIn(language);
  if (choice === undefined) {
    const words = now === undefined ? "" : ` ${text.proposalNow({ category: categoryWord(language, now) })}`;
    return <>{`${text.noChoice}${words}`}</>;
  }
  return isCategory(choice.proposed) ? <>{text.proposedThen({ category: categoryWord(language, choice.proposed) })}</> : null;
}
