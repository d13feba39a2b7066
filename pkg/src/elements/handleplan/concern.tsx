// Something else that calls for action, as it is told.
import type { VNode } from "preact";
import { dateInWords } from "../../words.js";
import type { Bilingual } from "../engine.js";
import type { Part } from "../proces/case.js";
import { TickGroup, Ticks } from "../shared/form/choices.js";
import { useAt, useForm, useIdOf, useStore } from "../shared/form/context.js";
import { DateField } from "../shared/form/date.js";
import type { EntryProps } from "../shared/form/entries.js";
import { SelectField } from "../shared/form/select.js";
import type { Store } from "../shared/form/store.js";
import { type Language, spoken } from "../shared/language.js";
import { numberOf } from "../shared/number.js";
import { useView } from "../shared/view/context.js";
import { handleplanIn } from "../../generated/texts/handleplan.js";
import { askedOf, fristOf, pointKind, retold, type TypedConcern } from "./held.js";
import { TELLABLE } from "../../generated/lists.js";
import { useModel, usePlanWords } from "./plan.js";

const kinds = Object.keys(TELLABLE) as (keyof typeof TELLABLE)[];

/** A date that is none cannot be said in words. */
export function concernName(store: Store, pointer: string, language: Language): string {
  const words = handleplanIn(language);
  const { kind, date } = store.at(pointer) as TypedConcern;
  const readable = store.problems.of(`${pointer}/date`).length === 0;
  return words.of({ what: words.kinds[pointKind(kind)] ?? String(kind ?? ""), date: readable ? dateInWords(date, language) : words.noDate });
}

const useName = ({ pointer }: EntryProps): string => {
  const { language } = useView();
  return useStore((store) => concernName(store, pointer, language));
};

export const ConcernLine = (props: EntryProps): VNode => <>{useName(props)}</>;

export const RemoveConcern = (props: EntryProps): VNode => (
  <>
    {usePlanWords().removeConcern}
    <span class="sr-only">{` (${useName(props)})`}</span>
  </>
);

type Tell = (change: Partial<TypedConcern>) => void;

export function ConcernFields({ pointer }: EntryProps): VNode {
  const words = usePlanWords();
  const { store } = useForm();
  const concern = useAt(pointer) as TypedConcern;
  const frist = fristOf(concern.kind);
  const tell: Tell = (change) => store.replace(retold(store.value as Part, store.at(pointer) as TypedConcern, change));
  const asked = askedOf(concern.kind);
  const unasked = Object.keys(concern).filter((member) => member !== "date" && !asked.includes(member));
  return (
    <>
      <SelectField
        pointer={`${pointer}/kind`}
        also={[pointer, ...unasked.map((member) => `${pointer}/${member}`)].filter((one) => one !== `${pointer}/kind`)}
        label={words.concernKind}
        options={kinds.map((value) => ({ value, label: words.kinds[pointKind(value)] }))}
        write={(kind) => tell({ kind: kind as TypedConcern["kind"] })}
      />
      <DateField
        pointer={`${pointer}/date`}
        label={words.concernDate}
        hint={words.concernDateHint}
        empty=""
        write={(date) => tell({ date: String(date) })}
      />
      <DateField
        pointer={`${pointer}/${frist}`}
        label={words.concernFrist}
        write={(date) => tell({ [frist]: date } as Partial<TypedConcern>)}
      />
      {asked.includes("korterePeriode") && (
        <TickGroup
          pointer={pointer}
          name="shorter"
          label={words.concernTicks}
          classes="kvm-wide"
          ticks={[{ pointer: `${pointer}/korterePeriode`, label: words.concernShorter }]}
        />
      )}
      <About pointer={pointer} tell={tell} />
    </>
  );
}

/** The criteria and indicators of the assessment's model, theme by theme. */
function About({ pointer, tell }: EntryProps & { tell: Tell }): VNode {
  const { language } = useView();
  const words = usePlanWords();
  const model = useModel();
  const { about } = useAt(pointer) as TypedConcern;
  const named = ({ id, label }: { id: string; label: Bilingual }): { value: string; label: string } => ({
    value: id,
    label: `${numberOf(id)} ${spoken(label, language)}`,
  });
  return (
    <details class="details kvm-about" id={`${useIdOf(pointer)}-about-all`}>
      <summary class="details-summary">
        {words.concernAbout}{" "}
        <span class="kvm-state">{words.concernAboutState({ count: Array.isArray(about) ? about.length : 0 })}</span>
      </summary>
      <div class="details-text">
        <p>{words.concernAboutHint}</p>
        <div>
          {model?.temaer.map(({ nr, label, kriterier }, place) => (
            <Ticks
              key={nr}
              pointer={`${pointer}/about`}
              name={`t${nr}`}
              quiet={place > 0}
              label={`${nr}. ${spoken(label, language)}`}
              classes="kvm-two"
              choices={kriterier.flatMap((one) => [named(one), ...one.indikatorer.map(named)])}
              write={(its) => tell({ about: its } as Partial<TypedConcern>)}
            />
          ))}
        </div>
      </div>
    </details>
  );
}
