// "Vi har fået et brev": which letter, its date, how it came, its deadline; and then what it asks of them and by when.
import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { CaseEvent } from "kvalitetsmodel";
import { HEARINGS, LETTERS } from "../../pkg/src/generated/lists.js";
import { newId } from "../../pkg/src/elements/shared/new-id.js";
import { today } from "../../pkg/src/elements/shared/today.js";
import { change, open } from "../cases/open.js";
import { type Begun, begunLetter, chooseLetter, chosenLetter, keepLetter, tellLetter } from "../cases/begun-letters.js";
import { eventsOf, nameOf } from "../cases/kept.js";
import { address, go, hashOf } from "../shared/address.js";
import { DayField } from "../shared/day-field.js";
import { readDay } from "../shared/dates.js";
import { dayInWords, useText } from "../shared/language.js";
import { useWatched } from "../shared/watched.js";
import { readerOf, role } from "../who.js";

/** The letters asked about. Every other kind stands under Frister. */
type LetterKind = keyof typeof LETTERS;
const kinds = Object.keys(LETTERS) as LetterKind[];
/** A report is dated, and not delivered: nothing is counted from its receipt. */
const undelivered: readonly LetterKind[] = ["tilsynsrapport"];
/** What nothing is due after but an answer by the day that is set in it. */
const isAnswered = (kind: string): boolean => isLetter(kind) && (HEARINGS as readonly string[]).includes(kind);

const isLetter = (word: string | undefined): word is LetterKind => (kinds as readonly (string | undefined)[]).includes(word);

export function Letter(): VNode {
  const { of } = useWatched(address);
  const { kept } = useWatched(open);
  const event = eventsOf(kept.sag).find((one) => one.id !== undefined && one.id === of["af"]);
  return event === undefined ? <Questions key={of["sag"]} /> : <Summary event={event} />;
}

function Questions(): VNode {
  const t = useText();
  const { kept } = useWatched(open);
  const [kind, setKind] = useState<LetterKind | undefined>(() => [address.value.of["brev"], chosenLetter(open.value.kept)].find(isLetter));
  const asked = useRef<HTMLDivElement>(null);
  // Who goes through them with the arrows has not chosen yet.
  const isPointed = useRef(false);
  useEffect(() => {
    const { top = 0 } = asked.current?.getBoundingClientRect() ?? {};
    // On a narrow screen what is asked next stands below all of them.
    if (isPointed.current && top > innerHeight / 2) asked.current?.scrollIntoView();
    isPointed.current = false;
  }, [kind]);
  const choose = (one: LetterKind): void => {
    setKind(one);
    chooseLetter(open.value.kept, one);
  };
  const name = nameOf(kept.sag);
  return (
    <>
      <p>{name === undefined ? t.letter.lead : t.letter.leadOf({ name })}</p>
      <div class="page-letter">
        <fieldset class="page-choices" onPointerUp={() => (isPointed.current = true)}>
          <legend class="h4">{t.letter.which}</legend>
          {kinds.map((one) => (
            <div class="form-group-radio" key={one}>
              <input
                type="radio"
                class="form-radio"
                name="letter"
                id={`letter-${one}`}
                checked={kind === one}
                aria-describedby={`letter-${one}-hint`}
                onChange={() => choose(one)}
              />
              <label class="form-radio-label" for={`letter-${one}`}>
                {t.letter.kinds[one]}
              </label>
              <span class="form-hint page-choice-hint" id={`letter-${one}-hint`}>
                {t.letter.about[one]}
              </span>
            </div>
          ))}
          <p>
            <a href={hashOf({ view: "frister", of: {} })}>{t.letter.other}</a>
          </p>
        </fieldset>
        <div ref={asked}>{kind && <Details key={kind} kind={kind} />}</div>
      </div>
    </>
  );
}

/** What stands there and is no list is kept as an entry: under Frister it is told that it cannot be read. */
const listed = (events: unknown): CaseEvent[] => (Array.isArray(events) ? events : events === undefined ? [] : [events]) as CaseEvent[];

/** What is asked of the chosen letter. Nothing but its date has to be known; what is not is asked for beside the answer. */
function Details({ kind }: { readonly kind: LetterKind }): VNode {
  const t = useText();
  const asked: readonly ("frist" | "to" | "subject")[] = LETTERS[kind];
  const [letter, setLetter] = useState<Begun>(() => begunLetter(open.value.kept, kind) ?? { written: {}, receipt: "", subject: "" });
  const [isTold, setIsTold] = useState(false);
  const now = today();
  const dayOf = (name: string): string | undefined => readDay(letter.written[name] ?? "", now);
  const date = dayOf("date");
  const note = (its: Partial<Begun>): void =>
    setLetter((before) => {
      const after = { ...before, ...its };
      keepLetter(open.value.kept, kind, after);
      return after;
    });
  const isDelivered = !undelivered.includes(kind);
  const isReceived = isDelivered && (letter.receipt === "brev" || letter.receipt === "overleveret");
  /** What is wrong with a day, whichever field it stands in. */
  const wrong: { readonly [name: string]: (day: string) => string | undefined } = {
    date: (day) => (day > now ? t.letter.future : undefined),
    frist: (day) => (date !== undefined && day < date ? t.letter.beforeLetter : undefined),
    to: (day) => (date !== undefined && day < date ? t.letter.beforeLetter : undefined),
    received: (day) => (day > now ? t.letter.future : date !== undefined && day < date ? t.letter.beforeLetter : undefined),
  };
  const fields = ["date", ...asked.filter((one) => one !== "subject"), ...(isReceived ? ["received"] : [])];
  const problemIn = (name: string): string | undefined => {
    const written = (letter.written[name] ?? "").trim();
    const day = dayOf(name);
    if (written === "") return undefined;
    return day === undefined ? t.dayWrong : wrong[name]?.(day);
  };
  const isWrong = (name: string): boolean => problemIn(name) !== undefined || (name === "date" && date === undefined);
  const add = (submit: Event): void => {
    submit.preventDefault();
    const first = fields.find(isWrong);
    if (first !== undefined) {
      setIsTold(true);
      document.getElementById(`letter-${first}`)?.focus();
      return;
    }
    const id = newId("f");
    const days = Object.fromEntries(fields.flatMap((name) => (dayOf(name) === undefined ? [] : [[name, dayOf(name)]])));
    const subject = letter.subject.trim();
    const event = {
      kind,
      id,
      ...days,
      ...(!isDelivered || letter.receipt === "" ? {} : { receipt: letter.receipt }),
      ...(!asked.includes("subject") || subject === "" ? {} : { subject }),
    } as unknown as CaseEvent;
    const { sag: its } = open.value.kept;
    tellLetter(open.value.kept, kind);
    change({ sag: { ...its, events: [...listed(its.events), event] } });
    go({ view: "brev", of: { sag: its.id ?? "", af: id } });
  };
  const field = (name: string, label: string, hint?: string): VNode => (
    <DayField
      key={name}
      id={`letter-${name}`}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      written={letter.written[name] ?? ""}
      problem={problemIn(name)}
      onWritten={(text) => note({ written: { ...letter.written, [name]: text } })}
    />
  );
  return (
    <form class="page-details" onSubmit={add} noValidate>
      <h2>{t.letter.kinds[kind]}</h2>
      {isTold && fields.some(isWrong) && (
        <p class="form-error-message" role="alert">
          {(letter.written["date"] ?? "").trim() === "" ? t.letter.dateMissing : t.letter.notADay}
        </p>
      )}
      {field("date", t.letter.date, t.letter.dateHint)}
      {asked.includes("frist") && field("frist", t.letter.frist[kind as keyof typeof t.letter.frist], t.letter.fristHint)}
      {asked.includes("to") && field("to", t.letter.to, t.letter.fristHint)}
      {isDelivered && (
        <fieldset class="page-receipt">
          <legend class="form-label">{t.letter.came}</legend>
          {[...Object.keys(t.letter.receipt), ""].map((one) => (
            <div class="form-group-radio" key={one}>
              <input type="radio" class="form-radio" name="receipt" id={`receipt-${one}`} checked={letter.receipt === one} onChange={() => note({ receipt: one })} />
              <label class="form-radio-label" for={`receipt-${one}`}>
                {one === "" ? t.letter.cameUnknown : t.letter.receipt[one as keyof typeof t.letter.receipt]}
              </label>
            </div>
          ))}
          {isReceived && field("received", t.letter.received, t.letter.receivedHint)}
        </fieldset>
      )}
      {asked.includes("subject") && (
        <div class="form-group">
          <label class="form-label" for="letter-subject">
            {t.letter.subject}
          </label>
          <span class="form-hint" id="letter-subject-hint">
            {t.letter.subjectHint}
          </span>
          <input
            class="form-input"
            id="letter-subject"
            aria-describedby="letter-subject-hint"
            value={letter.subject}
            onInput={({ currentTarget }) => note({ subject: currentTarget.value })}
          />
        </div>
      )}
      <button type="submit" class="button button-primary">
        {t.letter.show}
      </button>
    </form>
  );
}

/** What the letter asks of them: the dates, and where to go on. */
function Summary({ event }: { readonly event: CaseEvent }): VNode {
  const t = useText();
  const reader = readerOf(useWatched(role));
  const { kind, date, id = "" } = event;
  const name = isLetter(kind) ? t.letter.kinds[kind] : kind;
  // Of what they are asked to answer, nothing else can be said before its day.
  const waits = isAnswered(kind) && (event as { frist?: unknown }).frist === undefined;
  return (
    <>
      <p class="font-lead">{t.letter.of({ letter: name, day: dayInWords(date) })}</p>
      <Missing event={event} />
      <div class="page-told">
        <div>
          {!waits && <kvalitetsmodel-frister class="page-card" sag="sag" event={id} sections="next tools" headinglevel="2" {...reader} />}
          <div class="page-tools d-print-none">
            <a class="button button-primary" href={hashOf({ view: "handleplan", of: {} })}>
              {t.letter.plan}
            </a>
            <a class="button button-secondary" href={hashOf({ view: "frister", of: {} })}>
              {t.letter.all}
            </a>
            <a class="button button-secondary" href={hashOf({ view: "brev", of: {} })}>
              {t.letter.another}
            </a>
            <a href={hashOf({ view: "frister", of: {} })}>{t.letter.edit}</a>
          </div>
        </div>
        <kvalitetsmodel-frister sag="sag" event={id} sections="meaning" headinglevel="2" {...reader} />
      </div>
    </>
  );
}

/** What was not known when the letter was told of, asked for where the answer would stand. */
function Missing({ event }: { readonly event: CaseEvent }): VNode | null {
  const t = useText();
  const { kind, id = "" } = event;
  const given = event as unknown as Record<string, unknown>;
  const fields: readonly string[] = isLetter(kind) ? LETTERS[kind] : [];
  const name = ["frist", "to"].find((one) => fields.includes(one) && given[one] === undefined);
  const [written, setWritten] = useState("");
  const day = readDay(written, today());
  if (name === undefined) return null;
  const put = (submit: Event): void => {
    submit.preventDefault();
    if (day === undefined) return;
    const { sag } = open.value.kept;
    change({ sag: { ...sag, events: listed(sag.events).map((one) => (one?.id === id ? ({ ...one, [name]: day } as CaseEvent) : one)) } });
  };
  return (
    <form class="page-card page-missing" onSubmit={put} noValidate>
      <h2>{t.letter.missing}</h2>
      <DayField
        id="missing-day"
        label={name === "to" ? t.letter.to : t.letter.frist[kind as keyof typeof t.letter.frist]}
        hint={t.letter.missingHint}
        written={written}
        onWritten={setWritten}
        problem={written.trim() !== "" && day === undefined ? t.dayWrong : undefined}
      />
      <button type="submit" class="button button-secondary">
        {t.letter.put}
      </button>
    </form>
  );
}
