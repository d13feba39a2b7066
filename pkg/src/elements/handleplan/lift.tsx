// Until 2025: which indicators lift a theme's mean most, and the smallest sets of raises that reach a target.
import type { ComponentChildren, VNode } from "preact";
import { countedIn } from "../../say.js";
import type { Indikatorloeft, Loeft, Temaloeft } from "../engine.js";
import { RadioGroup } from "../shared/form/choices.js";
import { useForm, useStore } from "../shared/form/context.js";
import { SelectField } from "../shared/form/select.js";
import { TextField } from "../shared/form/text.js";
import { exactly } from "../shared/fraction.js";
import { idPart } from "../shared/id-part.js";
import { type Language, spoken } from "../shared/language.js";
import { numberOf } from "../shared/number.js";
import { useView } from "../shared/view/context.js";
import { Section } from "../shared/view/section.js";
import { Table } from "../shared/view/table.js";
import { readTarget, writeTarget } from "./number.js";
import { useModel, usePlan, usePlanWords } from "./plan.js";

const methods = ["nested", "flat"] as const;
const limits = [2, 3, 4, 5] as const;
/** Where what is typed here stands in the case. */
export const [low, target, method] = ["/handleplan/lowBelow", "/handleplan/target", "/settings/method"] as const;
/** What the engine lists where nothing is said, and the most it lists. */
const allWays = 100;

const commaOf = (language: Language): string => (1.5).toLocaleString(countedIn(language)).charAt(1);

export function Lift(): VNode {
  const { language, text } = useView();
  const words = usePlanWords();
  const { store, act } = useForm();
  const loeft = usePlan((plan) => plan.loeft);
  // What is wrong is never hidden.
  const wrong = useStore(({ problems }) => [low, target, method].some((one) => problems.within(one).length > 0));
  const showAll = (theme: Element | null): void => {
    act(() => store.set("/handleplan/ways", allWays));
    // The button goes: the list it made longer is where to go on.
    theme?.querySelector("summary")?.focus();
  };
  return (
    <Section name="lift" class="kvm-lift" title={words.lift} hidden={loeft === undefined && !wrong}>
      <p>{spoken(loeft?.note, language)}</p>
      <div class="kvm-lift-fields kvm-halves">
        <SelectField
          pointer={low}
          label={words.lowBelow}
          hint={words.lowBelowHint}
          options={[
            { value: "", label: words.lowNone },
            ...limits.map((limit) => ({ value: String(limit), label: words.lowUnder({ score: limit }) })),
          ]}
          write={(limit) => store.set(low, limit === undefined ? undefined : Number(limit))}
        />
        <TextField
          pointer={target}
          label={words.target}
          hint={words.targetHint}
          read={readTarget}
          said={(value) => writeTarget(value, commaOf(language))}
        />
        <RadioGroup
          pointer={method}
          label={words.method}
          classes="kvm-wide"
          usual="nested"
          choices={methods.map((value) => ({ value, label: text.method[value] }))}
        />
      </div>
      <div>{loeft && <Themes loeft={loeft} name="lift" showAll={showAll} />}</div>
    </Section>
  );
}

interface ThemesProps {
  readonly loeft: Loeft;
  /** Begins the ids. */
  readonly name: string;
  /** Lists more sets than there are now, in the theme that the button stands in. */
  readonly showAll?: (theme: Element | null) => void;
}

/** Every theme with something to say. */
export function Themes({ loeft, name, showAll }: ThemesProps): VNode {
  const { uid, language } = useView();
  const words = usePlanWords();
  const model = useModel();
  return (
    <>
      {loeft.temaer.map((tema) => {
        const { id, label, mean } = tema;
        const nr = model?.temaer.find((its) => its.id === id)?.nr;
        const exact = mean === undefined || mean.denominator === 1 ? "" : exactly(mean);
        const state = mean === undefined ? words.themeNoScore : words.themeMean({ mean: mean.shown, exact });
        const part = `${name}-${idPart(id)}`;
        return (
          <details key={id} class="details kvm-detail" id={`${uid}-${part}`}>
            <summary class="details-summary">
              {nr === undefined ? "" : `${nr}. `}
              {spoken(label, language)} <span class="kvm-state">{state}</span>
            </summary>
            <div class="details-text">
              {mean !== undefined && (
                <>
                  <Reach target={loeft.target} tema={tema} {...(showAll && { showAll })} />
                  <Steps tema={tema} name={part} />
                </>
              )}
              <LeftOut tema={tema} />
            </div>
          </details>
        );
      })}
    </>
  );
}

/** What a step of each indicator adds, exactly; what adds most first. */
function Steps({ tema: { indikatorer }, name }: { tema: Temaloeft; name: string }): VNode {
  const { language } = useView();
  const { liftColumns, liftCaption, noRaise } = usePlanWords();
  const { what, score, left, gain } = liftColumns;
  if (indikatorer.length === 0) return <p>{noRaise}</p>;
  const rows = indikatorer.map((one) => ({
    head: `${numberOf(one.id)} ${spoken(one.label, language)}`,
    cells: [one.score, one.left, added(one)],
  }));
  return <Table name={`${name}-steps`} caption={liftCaption} columns={[what, score, left, gain]} rows={rows} />;
}

const added = ({ gain }: Indikatorloeft): ComponentChildren => (
  <>
    <strong>{gain.shown}</strong>
    {gain.denominator !== 1 && (
      <>
        {" "}
        <span class="kvm-exact">{`(${exactly(gain)})`}</span>
      </>
    )}
  </>
);

interface ReachProps extends Pick<ThemesProps, "showAll"> {
  readonly target: Loeft["target"];
  readonly tema: Temaloeft;
}

function Reach({ target: aim, tema, showAll }: ReachProps): VNode | null {
  const { language } = useView();
  const words = usePlanWords();
  const { reach: how, steps = 0, raised = 0, ways, more } = tema;
  if (aim === undefined || how === undefined) return null;
  if (how !== "muligt") return <p>{words.reach[how]}</p>;
  return (
    <>
      <p>
        <strong>{words.fewest({ target: writeTarget(aim, commaOf(language)), steps, raised })}</strong>
      </p>
      <p>{more ? words.waysOfMore({ count: ways.length }) : words.ways({ count: ways.length })}</p>
      <ul>
        {ways.map((raises) => (
          <li>{raises.map(({ id, from, to }) => words.raise({ id: numberOf(id), from, to })).join(` ${words.and} `)}</li>
        ))}
      </ul>
      {more && (
        <p>
          {words.more}{" "}
          {ways.length < allWays && showAll !== undefined && (
            <button
              type="button"
              class="function-link"
              onClick={({ currentTarget }) => showAll(currentTarget.closest("details"))}
            >
              {words.showMore({ count: allWays })}
            </button>
          )}
        </p>
      )}
    </>
  );
}

/** What cannot be raised, by the reason. */
function LeftOut({ tema: { leftOut: its } }: { tema: Temaloeft }): VNode | null {
  const words = usePlanWords();
  if (its.length === 0) return null;
  const reasons = [...new Set(its.map(({ reason }) => reason))].map((reason) => {
    const ids = its.filter((one) => one.reason === reason).map(({ id }) => numberOf(id));
    return `${ids.join(", ")} (${words.reasons[reason]})`;
  });
  return <p class="kvm-basis">{`${words.leftOut}: ${reasons.join("; ")}.`}</p>;
}
