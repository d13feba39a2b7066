// One vilkår: what must be met, by when, and what the law makes of it.
import type { VNode } from "preact";
import type { Source, VilkaarLinje } from "../engine.js";
import { SourceLine, Standing } from "../proces/said.js";
import { TickGroup, Ticks } from "../shared/form/choices.js";
import { useAt, useForm } from "../shared/form/context.js";
import { DateField } from "../shared/form/date.js";
import type { EntryProps } from "../shared/form/entries.js";
import type { Message } from "../shared/form/message.js";
import { TextField } from "../shared/form/text.js";
import { type Language, spoken } from "../shared/language.js";
import type { Mark as Kind } from "../shared/marks.js";
import { numberOf } from "../shared/number.js";
import { useView } from "../shared/view/context.js";
import { Mark } from "../shared/view/mark.js";
import { fristerIn } from "../../generated/texts/frister.js";
import { opfoelgningIn } from "../../generated/texts/opfoelgning.js";
import { dateInWords } from "../../words.js";
import { useFulgt } from "./case.js";
import { leftWords } from "./days.js";
import type { HeldVilkaar } from "./held.js";
import { kriterierOf } from "./model.js";
import { nameOf } from "./vilkaar-name.js";

interface Said {
  /** What the plan says of it; absent while it cannot be read. */
  readonly line: VilkaarLinje | undefined;
  readonly source: Source | undefined;
}

const useSaid = (id: string): Said =>
  useFulgt(({ plan }) => {
    const line = plan.vilkaar.find((one) => one.id === id);
    return { line, source: line?.source === undefined ? undefined : plan.sources[line.source] };
  });

export function VilkaarLine({ pointer }: EntryProps): VNode {
  const { language } = useView();
  const vilkaar = useAt(pointer) as HeldVilkaar;
  const { line } = useSaid(vilkaar.id);
  const [kind, words] = stateOf(line, language);
  return (
    <>
      <Mark kind={kind} classes="kvm-fact-mark" />
      <span class="kvm-name">{nameOf(vilkaar, language)}</span> <span class="kvm-state">{`– ${words}`}</span>
    </>
  );
}

function stateOf(line: VilkaarLinje | undefined, language: Language): [Kind, string] {
  const words = opfoelgningIn(language);
  if (line === undefined) return ["warning", words.notRead];
  const { frist, metOn, daysLeft, paused } = line;
  if (metOn !== undefined) return ["success", words.met({ date: dateInWords(metOn, language) })];
  if (paused) return ["open", fristerIn(language).paused];
  if (frist === undefined) return [line.lapses ? "warning" : "open", words.noFrist];
  if (daysLeft === undefined) return ["open", fristerIn(language).openDay];
  return [daysLeft < 0 ? "error" : "info", words.by({ date: dateInWords(frist, language), left: leftWords(language, daysLeft) })];
}

export const RemoveVilkaar = (): VNode => <>{opfoelgningIn(useView().language).removeVilkaar}</>;

export function VilkaarFields({ pointer }: EntryProps): VNode {
  const { language } = useView();
  const { store } = useForm();
  const words = opfoelgningIn(language);
  const { id, subject, met } = useAt(pointer) as HeldVilkaar;
  // A new one is not wrong, only unfinished.
  const worded = (message: Message): Message =>
    String(subject ?? "").trim() === "" ? { kind: "note", text: words.vilkaarTextMissing } : message;
  const metAt = `${pointer}/met`;
  return (
    <>
      <TextField pointer={`${pointer}/subject`} label={words.vilkaarText} rows={2} worded={worded} />
      <DateField pointer={`${pointer}/frist`} label={words.vilkaarFrist} hint={words.vilkaarFristHint} />
      <TickGroup
        pointer={pointer}
        name="kortere"
        label={words.kortere}
        ticks={[{ pointer: `${pointer}/korterePeriode`, label: words.kortereLabel }]}
      />
      <Law id={id} />
      <DateField
        pointer={`${metAt}/date`}
        also={[metAt]}
        label={words.metOn}
        hint={words.metOnHint}
        write={(date) => store.set(metAt, date === undefined ? undefined : { ...met, date })}
      />
      <TextField pointer={`${pointer}/who`} label={words.vilkaarWho} />
      <About pointer={`${pointer}/about`} />
    </>
  );
}

/** What the law makes of it, where the approval lapses with it. */
function Law({ id }: { id: string }): VNode | null {
  const { language } = useView();
  const { line, source } = useSaid(id);
  if (line?.lapses !== true || source === undefined) return null;
  return (
    <p>
      <Standing of={source.standing} /> {opfoelgningIn(language).lapses} <SourceLine source={source} />
    </p>
  );
}

/** What a file says it is about may also be indicators: they are choices too, so that none is lost. */
function About({ pointer }: EntryProps): VNode {
  const { language } = useView();
  const kriterier = useFulgt(({ model }) => kriterierOf(model));
  const about = useAt(pointer);
  const listed = Array.isArray(about) ? about.map(String) : [];
  const others = listed.filter((one) => kriterier.every(({ id }) => id !== one));
  return (
    <Ticks
      pointer={pointer}
      label={opfoelgningIn(language).vilkaarAbout}
      classes="kvm-two"
      choices={[
        ...kriterier.map(({ id, label }) => ({ value: id, label: `${numberOf(id)}. ${spoken(label, language)}` })),
        ...others.map((value) => ({ value, label: numberOf(value) })),
      ]}
    />
  );
}
