// "Vi har fået et brev": which letter, its date, how it came, its deadline; and then what it asks of them and by when.
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { CaseEvent } from "kvalitetsmodel";
import { newId } from "../../pkg/src/elements/shared/new-id.js";
import { changeSag, open } from "../cases/open.js";
import { eventsOf, nameOf } from "../cases/kept.js";
import { address, go, hashOf } from "../shared/address.js";
import { DayField } from "../shared/day-field.js";
import { dayInWords, useText } from "../shared/language.js";
import { useWatched } from "../shared/watched.js";

/** The letters asked about, and which questions each has beside its date and how it came. Every other kind stands under Frister. */
const letters = {
  paabud: ["frist", "subject"],
  varsling: ["frist", "subject"],
  partshoering: ["frist", "subject"],
  tilsynsrapportUdkast: ["frist"],
  tilsynsrapport: [],
  skaerpetTilsyn: ["to", "subject"],
  ophoer: ["frist"],
  afgoerelse: [],
} as const;

type LetterKind = keyof typeof letters;
const kinds = Object.keys(letters) as LetterKind[];
/** A report is dated, and not delivered: nothing is counted from its receipt. */
const undelivered: readonly LetterKind[] = ["tilsynsrapport"];
const receipts = ["digitalPost", "brev", "overleveret"] as const;

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
  const [kind, setKind] = useState<LetterKind | undefined>(isLetter(address.value.of["brev"]) ? address.value.of["brev"] : undefined);
  const name = nameOf(kept.sag);
  return (
    <>
      <p>{name === undefined ? t.letter.lead : t.letter.leadOf({ name })}</p>
      <fieldset class="page-choices">
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
              onChange={() => setKind(one)}
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
      {kind && <Details key={kind} kind={kind} />}
    </>
  );
}

/** What is asked of the chosen letter. Nothing but its date has to be known; what is not is asked for beside the answer. */
function Details({ kind }: { readonly kind: LetterKind }): VNode {
  const t = useText();
  const asked: readonly ("frist" | "to" | "subject")[] = letters[kind];
  const [days, setDays] = useState<{ readonly [name: string]: string | undefined }>({});
  const [receipt, setReceipt] = useState("");
  const [subject, setSubject] = useState("");
  const [isTold, setIsTold] = useState(false);
  const day = (name: string) => (value: string | undefined) => setDays((before) => ({ ...before, [name]: value }));
  const add = (submit: Event): void => {
    submit.preventDefault();
    if (days["date"] === undefined) {
      setIsTold(true);
      document.getElementById("letter-date")?.focus();
      return;
    }
    const id = newId("f");
    const event = {
      kind,
      id,
      date: days["date"],
      ...(receipt === "" ? {} : { receipt }),
      ...(days["received"] === undefined ? {} : { received: days["received"] }),
      ...(days["frist"] === undefined ? {} : { frist: days["frist"] }),
      ...(days["to"] === undefined ? {} : { to: days["to"] }),
      ...(subject.trim() === "" ? {} : { subject: subject.trim() }),
    } as CaseEvent;
    const { sag } = open.value.kept;
    changeSag({ ...sag, events: [...(Array.isArray(sag.events) ? sag.events : []), event] });
    go({ view: "brev", of: { sag: sag.id ?? "", af: id } });
  };
  return (
    <form class="page-details" onSubmit={add} noValidate>
      <h2>{t.letter.kinds[kind]}</h2>
      {isTold && days["date"] === undefined && (
        <p class="form-error-message" role="alert">
          {t.letter.dateMissing}
        </p>
      )}
      <DayField id="letter-date" label={t.letter.date} hint={t.letter.dateHint} onDay={day("date")} />
      {asked.includes("frist") && <DayField id="letter-frist" label={t.letter.frist[kind as keyof typeof t.letter.frist]} hint={t.letter.fristHint} onDay={day("frist")} />}
      {asked.includes("to") && <DayField id="letter-to" label={t.letter.to} hint={t.letter.fristHint} onDay={day("to")} />}
      {!undelivered.includes(kind) && (
        <fieldset class="page-receipt">
          <legend class="form-label">{t.letter.came}</legend>
          {[...receipts, ""].map((one) => (
            <div class="form-group-radio" key={one}>
              <input type="radio" class="form-radio" name="receipt" id={`receipt-${one}`} checked={receipt === one} onChange={() => setReceipt(one)} />
              <label class="form-radio-label" for={`receipt-${one}`}>
                {one === "" ? t.letter.cameUnknown : t.letter.receipt[one as (typeof receipts)[number]]}
              </label>
            </div>
          ))}
          {(receipt === "brev" || receipt === "overleveret") && <DayField id="letter-received" label={t.letter.received} onDay={day("received")} />}
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
          <input class="form-input" id="letter-subject" aria-describedby="letter-subject-hint" value={subject} onInput={({ currentTarget }) => setSubject(currentTarget.value)} />
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
  const { kind, date, id = "" } = event;
  const name = isLetter(kind) ? t.letter.kinds[kind] : kind;
  return (
    <>
      <p class="font-lead">{t.letter.of({ letter: name, day: dayInWords(date) })}</p>
      <Missing event={event} />
      <kvalitetsmodel-frister class="page-card" sag="sag" event={id} sections="next" headinglevel="2" />
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
      </div>
      <kvalitetsmodel-frister sag="sag" event={id} sections="meaning" headinglevel="2" />
    </>
  );
}

/** What was not known when the letter was told of, asked for where the answer would stand. */
function Missing({ event }: { readonly event: CaseEvent }): VNode | null {
  const t = useText();
  const { kind, id = "" } = event;
  const given = event as unknown as Record<string, unknown>;
  const fields: readonly string[] = isLetter(kind) ? letters[kind] : [];
  const name = ["frist", "to"].find((one) => fields.includes(one) && given[one] === undefined);
  const [day, setDay] = useState<string>();
  if (name === undefined) return null;
  const put = (submit: Event): void => {
    submit.preventDefault();
    if (day === undefined) return;
    const { sag } = open.value.kept;
    changeSag({ ...sag, events: (sag.events ?? []).map((one) => (one?.id === id ? ({ ...one, [name]: day } as CaseEvent) : one)) });
  };
  return (
    <form class="page-card page-missing" onSubmit={put} noValidate>
      <h2>{t.letter.missing}</h2>
      <DayField id="missing-day" label={name === "to" ? t.letter.to : t.letter.frist[kind as keyof typeof t.letter.frist]} hint={t.letter.missingHint} onDay={setDay} />
      <button type="submit" class="button button-secondary">
        {t.letter.put}
      </button>
    </form>
  );
}
