// The calendar file and the print.
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { calendarDay } from "../../calendar-events.js";
import { calendarFile, type Frist, type Frister, type Lov, type Sag } from "../engine.js";
import { useView } from "../shared/view/context.js";
import { fristerIn } from "../../generated/texts/frister.js";

interface CalendarProps {
  readonly result: Frister;
  /** Its id keeps its days apart from another case's in one calendar. */
  readonly sag: Sag;
  /** Of the file, without its ending. */
  readonly name: string;
  /** Whether there is nothing else to do with these days, as where a page shows those of one letter and leads on itself. */
  readonly isFirst: boolean;
}

export function CalendarButton({ result, sag, name, isFirst }: CalendarProps): VNode | null {
  const { language, uid } = useView();
  const text = fristerIn(language);
  const [got, setGot] = useState<Frister | undefined>();
  const isInFile = (frist: Frist): boolean => frist.metOn === undefined && calendarDay(frist, result.sources[frist.source] as Lov) !== undefined;
  if (!result.frister.some(isInFile)) return null;
  const get = (): void => {
    const file = new Blob([calendarFile(result, { language, sag })], { type: "text/calendar;charset=utf-8" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `${name}.ics`;
    link.click();
    // The download has its own hold on the data once it has begun.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    setGot(result);
  };
  return (
    <>
      <button type="button" class={isFirst ? "button button-primary" : "button button-secondary"} id={`${uid}-ics`} onClick={get}>
        {text.ics}
      </button>
      {/* Of other deadlines the file says nothing. */}
      <span role="status" class="kvm-done">
        {got === result && text.icsDone({ name: `${name}.ics` })}
      </span>
    </>
  );
}

export function PrintButton(): VNode {
  const { language, uid } = useView();
  return (
    <button type="button" class="button button-secondary" id={`${uid}-print`} onClick={() => print()}>
      {fristerIn(language).print}
    </button>
  );
}
