// A day, asked for in one field: written as people write it, and said back in words.
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { today } from "../../pkg/src/elements/shared/today.js";
import { readDay } from "./dates.js";
import { dayInWords } from "./language.js";

interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What stands in it, also where that is no day. */
  readonly written: string;
  readonly onWritten: (written: string) => void;
  /** What is wrong with it, told once the field is left. */
  readonly problem: string | undefined;
}

export function DayField({ id, label, hint, written, onWritten, problem }: DayFieldProps): VNode {
  const [isLeft, setIsLeft] = useState(false);
  const day = readDay(written, today());
  const isWrong = isLeft && problem !== undefined;
  const told = [hint && `${id}-hint`, `${id}-read`, isWrong && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div class={isWrong ? "form-group form-error" : "form-group"}>
      <label class="form-label" for={id}>
        {label}
      </label>
      {hint && (
        <span class="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {isWrong && (
        <span class="form-error-message" id={`${id}-error`}>
          {problem}
        </span>
      )}
      <input
        class="form-input page-day"
        id={id}
        type="text"
        inputMode="text"
        autoComplete="off"
        aria-describedby={told}
        aria-invalid={isWrong ? "true" : undefined}
        value={written}
        onInput={({ currentTarget }) => onWritten(currentTarget.value)}
        onBlur={() => setIsLeft(true)}
      />
      <span class="page-day-read" id={`${id}-read`} aria-live="polite">
        {day === undefined ? "" : dayInWords(day, { weekday: true })}
      </span>
    </div>
  );
}
