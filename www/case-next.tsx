// What comes next in a case of the list: so that one who looks after several sees which to open first.
import type { VNode } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import type { Bilingual } from "kvalitetsmodel";
import { entriesOf, nextOf } from "../pkg/src/elements/frister/entry.js";
import { today } from "../pkg/src/elements/shared/today.js";
import { eventsOf, kept } from "./cases/kept.js";
import { type Engine, engine, loadEngine } from "./engine.js";
import { dayInWords, language, useText } from "./shared/language.js";
import { useWatched } from "./shared/watched.js";

interface Next {
  readonly day: string;
  readonly text: Bilingual;
  readonly isLate: boolean;
}

/** `saved`: by it is known that the case is another than it was. */
export function CaseNext({ id, saved }: { readonly id: string; readonly saved: string | undefined }): VNode | null {
  const t = useText();
  const lang = useWatched(language);
  const its = useWatched(engine);
  useEffect(() => void loadEngine(), []);
  const next = useMemo(() => its && nextIn(its, id), [its, id, saved, lang]);
  if (next === undefined) return null;
  const day = dayInWords(next.day);
  return (
    <span class="page-case-next">
      <strong>{next.isLate ? t.cases.late({ day }) : t.cases.next({ day })}</strong> {next.text[lang]}
    </span>
  );
}

/** The first of those that one meets under Frister; nothing where nothing has happened or no day is known. */
function nextIn(its: Engine, id: string): Next | undefined {
  const one = kept(id);
  if (one === undefined || eventsOf(one.sag).length === 0) return undefined;
  const { value } = its.frister(one.sag, one.today ?? today(), { partial: true });
  if (value === undefined) return undefined;
  const { late, duty, choice } = nextOf(entriesOf(value, one.sag));
  const days = [...late, ...[duty, choice].flatMap((entry) => entry ?? [])].flatMap((entry) => {
    const { last } = entry.frist;
    return last === undefined ? [] : [{ day: last, text: entry.lov.text, isLate: late.includes(entry) }];
  });
  return days.sort((a, b) => (a.day < b.day ? -1 : 1))[0];
}
