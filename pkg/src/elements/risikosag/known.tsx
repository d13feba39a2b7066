// A part of what is known: its fields under one line that says how much of it is.
import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Risikosvar, UdeladtGrund } from "../engine.js";
import type { Outcome } from "../proces/asking.js";
import { useOutcome } from "../proces/control.js";
import { factorOf, modelOf } from "../risiko/model.js";
import { valueWords } from "../risiko/values.js";
import { useStore } from "../shared/form/context.js";
import type { Language } from "../shared/language.js";
import { useView } from "../shared/view/context.js";
import { Mark } from "../shared/view/mark.js";
import { KNOWN, UDELADTGRUNDE } from "../../generated/lists.js";
import { risikoIn } from "../../generated/texts/risiko.js";
import type { GroupName, Name } from "../risiko/names.js";
import { kindOf } from "./catalogue.js";
import { fromTenths } from "./decimals.js";
import { known } from "./held.js";
import { Question } from "./question.js";

/** Why nothing in the risk model looks at something. */
type Unused = UdeladtGrund | "notInModel";

interface Look {
  readonly unused: Unused | undefined;
  /** Whether the risk model has a value for it, typed here or not. */
  readonly isKnown: boolean;
}

interface KnownProps {
  readonly name: GroupName;
  /** Open at the start; after that what a person has unfolded. */
  readonly isFirst: boolean;
}

export function Known({ name, isFirst }: KnownProps): VNode {
  const { language, uid } = useView();
  const text = risikoIn(language);
  const names: readonly Name[] = KNOWN[name];
  const looks = useOutcome<Risikosvar, Look[]>((outcome) => names.map((one) => lookAt(outcome, one)));
  const told = useStore((store) => names.map((one) => store.at(`${known}/${one}`)));
  const wrong = useStore(({ problems }) => names.map((one) => problems.within(`${known}/${one}`).length > 0));
  const node = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (isFirst && node.current) node.current.open = true;
  }, []);
  // What cannot be read is shown, or nobody could put it right.
  const isHidden = (place: number): boolean => looks[place]?.unused !== undefined && wrong[place] !== true;
  const shown = looks.filter((_, place) => !isHidden(place));
  const kept = names.flatMap((one, place) => {
    const unused = looks[place]?.unused;
    if (unused === undefined || told[place] === undefined) return [];
    const why = unused === "notInModel" ? text.notInModel : text.leftOut[unused];
    return [text.kept({ label: text.asks[one][0], value: inWords(language, one, told[place]), why })];
  });
  const id = `${uid}-${name}`;
  return (
    <details class="details kvm-known" id={id} ref={node} hidden={shown.length === 0 && kept.length === 0}>
      <summary class="details-summary" id={`${id}-summary`}>
        {text.groups[name]}
        {shown.length > 0 && (
          <span class="kvm-known-count">
            {` (${text.groupCount({ known: shown.filter(({ isKnown }) => isKnown).length, all: shown.length })})`}
          </span>
        )}
        {wrong.includes(true) && (
          <>
            {" "}
            <Mark kind="warning" label={text.groupWrong} classes="kvm-fact-mark" />
          </>
        )}
      </summary>
      <div class="details-text">
        {names.map((one, place) => (
          <Question key={one} name={one} hidden={isHidden(place)} />
        ))}
        <div class="kvm-kept-here">
          {kept.map((words) => (
            <p>{words}</p>
          ))}
        </div>
      </div>
    </details>
  );
}

function lookAt(outcome: Outcome<Risikosvar> | undefined, name: Name): Look {
  const { value, result } = outcome ?? {};
  const factors = result?.proposal.factors.filter(({ observes }) => observes === name) ?? [];
  const isKnown = factors.some((factor) => factor.value !== undefined);
  if (value === undefined || result === undefined || factors.length > 0) return { unused: undefined, isKnown };
  const model = modelOf(value, result);
  const reasons = result.proposal.leftOut
    .filter(({ factor }) => factorOf(model, factor)?.observes === name)
    .map(({ reason }) => reason);
  // That it is not for this type says more than that there is another one for the other area.
  const order: readonly UdeladtGrund[] = ["type", ...UDELADTGRUNDE];
  return { unused: order.find((one) => reasons.includes(one)) ?? "notInModel", isKnown };
}

/** What was typed, to name it to a person. */
function inWords(language: Language, name: Name, told: unknown): string {
  const { bestyrelse, oekonomi, oekonomiInOrder } = risikoIn(language);
  if (typeof told === "boolean") return valueWords(language, { measure: "yesNo", observes: name }, Number(told));
  if (name === "oekonomi" && Array.isArray(told)) {
    const words = told.map((one) => oekonomi[one as keyof typeof oekonomi] ?? String(one));
    return words.length === 0 ? oekonomiInOrder : words.join(", ");
  }
  if (name === "bestyrelse") return bestyrelse[told as keyof typeof bestyrelse] ?? String(told);
  if (kindOf(name) === "tenths") return fromTenths(told);
  return Array.isArray(told) ? told.join(", ") : String(told);
}
