// A day, asked for in one field: written as people write it, and said back in words.
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { today } from "../../pkg/src/elements/shared/today.js";
import { readDay } from "./dates.js";
import { dayInWords, useText } from "./language.js";

interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly onDay: (day: string | undefined) => void;
  /** What was written already. */
  readonly written?: string;
  /** What is wrong with the day that was read, told once the field is left. */
  readonly wrong?: (day: string) => string | undefined;
  /** Also what is written that is no day. */
  readonly onWritten?: (written: string) => void;
}

export function DayField({ id, label, hint, onDay, written = "", wrong, onWritten }: DayFieldProps): VNode {
  const t = useText();
  const [value, setValue] = useState(written);
  const [isLeft, setIsLeft] = useState(false);
  const day = readDay(value, today());
  const problem = value.trim() === "" ? undefined : day === undefined ? t.dayWrong : wrong?.(day);
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
        value={value}
        onInput={({ currentTarget }) => {
          setValue(currentTarget.value);
          onWritten?.(currentTarget.value);
          onDay(readDay(currentTarget.value, today()));
        }}
        onBlur={() => setIsLeft(true)}
      />
      <span class="page-day-read" id={`${id}-read`} aria-live="polite">
        {day === undefined ? "" : dayInWords(day, { weekday: true })}
      </span>
    </div>
  );
}
