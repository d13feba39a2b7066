// One concern in the form: a line that says what it is, and its fields folded under it.
import type { VNode } from "preact";
import { isDay } from "../../is-day.js";
import type { Area, DialogOverblik, Model } from "../engine.js";
import { areaOf } from "../shared/sag/assessment.js";
import { useAsked, useOutcome } from "../proces/control.js";
import { spoken } from "../shared/language.js";
import { RadioGroup } from "../shared/form/choices.js";
import { useAt, useForm, useStore } from "../shared/form/context.js";
import type { EntryProps } from "../shared/form/entries.js";
import { SelectField } from "../shared/form/select.js";
import { TextField } from "../shared/form/text.js";
import { useView } from "../shared/view/context.js";
import { GRAVITIES } from "../../generated/lists.js";
import { dialogIn } from "../../generated/texts/dialog.js";
import { modelOf, placesOf } from "./about.js";
import type { TypedConcern } from "./held.js";
import { concernNameAt } from "./names.js";
import { concernsOf } from "./references.js";
import { stepsIn } from "./steps-of.js";
import { Warning } from "./warning.js";

const asked: ReadonlySet<string> = new Set(["text", "gravity", "about", "model"]);

export function ConcernLine({ pointer }: EntryProps): VNode {
  const { language } = useView();
  const { gravity } = useAt(pointer) as TypedConcern;
  const name = useStore((store) => concernNameAt(store, pointer, language));
  return (
    <>
      {name} <span class="kvm-more">{dialogIn(language).gravities[gravity]}</span>
      <Warning pointer={pointer} />
    </>
  );
}

export function RemoveConcern({ pointer }: EntryProps): VNode {
  const { language } = useView();
  const name = useStore((store) => concernNameAt(store, pointer, language));
  return (
    <>
      {dialogIn(language).remove}
      <span class="sr-only">{` ${name}`}</span>
    </>
  );
}

export function ConcernFields({ pointer }: EntryProps): VNode {
  const words = dialogIn(useView().language);
  const others = Object.keys(useAt(pointer) as TypedConcern).filter((member) => !asked.has(member));
  return (
    <>
      <TextField
        pointer={`${pointer}/text`}
        // What is said about a concern as a whole stands at its words.
        also={[pointer, ...others.map((member) => `${pointer}/${member}`)]}
        label={words.concernText}
      />
      <RadioGroup
        pointer={`${pointer}/gravity`}
        label={words.gravity}
        hint={words.gravityHint}
        classes="kvm-few"
        choices={GRAVITIES.map((value) => ({ value, label: words.gravities[value] }))}
      />
      <About pointer={pointer} />
    </>
  );
}

/** What in the kvalitetsmodel it is about: the place goes with the version it is chosen from. */
function About({ pointer }: EntryProps): VNode {
  const { language } = useView();
  const words = dialogIn(language);
  const { store } = useForm();
  const concern = useAt(pointer) as TypedConcern;
  const model = useModel(concern);
  const places = model === undefined ? [] : placesOf(model, language);
  const { about = "" } = concern;
  const known = places.some(({ options }) => options.some(({ value }) => value === about));
  // A place that is in no model is not lost: it stands for itself until another is chosen.
  const unknown = about === "" || known ? [] : [{ value: about, label: words.aboutUnknown({ id: about }) }];
  const choose = (chosen: unknown): void => {
    const { about: _, model: __, ...rest } = concern;
    store.set(pointer, chosen === undefined ? rest : { ...rest, about: chosen, ...(model && { model: model.id }) });
  };
  return (
    <>
      <SelectField
        pointer={`${pointer}/about`}
        also={[`${pointer}/model`]}
        label={words.about}
        hint={words.aboutHint}
        options={[{ value: "", label: words.aboutNone }, ...unknown, ...places]}
        write={choose}
      />
      <p class="kvm-basis">{model && words.aboutFrom({ model: spoken(model.name, language) })}</p>
    </>
  );
}

/** The version of the model of the day a concern was first seen, today where no step names it. */
function useModel(concern: TypedConcern): Model | undefined {
  const [first] = useStore((store) =>
    stepsIn(store)
      .filter(({ event }) => concernsOf(event).includes(concern.id))
      .map(({ event }) => event.date ?? "")
      .filter(isDay)
      .sort(),
  );
  const { today = "", model: own } = useAsked((its) => its);
  const area = useOutcome<DialogOverblik, Area | undefined>((outcome) => outcome && areaOf(outcome.value.party));
  return modelOf(concern, { area, day: first ?? today, own });
}
