// The points by theme and criterion: a theme is folded under a line that says how far it is, and so is each point.
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { Kriterium, Tema as ModelTema } from "../engine.js";
import { spoken } from "../shared/language.js";
import { Labelled, outside } from "../shared/form/field.js";
import { type Form, useForm } from "../shared/form/context.js";
import { memo } from "../shared/form/memo.js";
import { Options } from "../shared/form/select.js";
import { idPart } from "../shared/id-part.js";
import { numberOf } from "../shared/number.js";
import { useView } from "../shared/view/context.js";
import { flush } from "../shared/view/flush.js";
import { Heading } from "../shared/view/heading.js";
import { opfoelgningIn } from "../../generated/texts/opfoelgning.js";
import { useFulgt } from "./case.js";
import { countOf, type Filter, filters, fits, type Punkt } from "./filter.js";
import { pointAt } from "./held.js";
import { Point } from "./point.js";
import { Rules } from "./rules.js";

interface PointsProps {
  readonly chosen: Filter;
  readonly choose: (filter: Filter) => void;
}

/** Explained once, whatever is typed. */
const Explained = memo(Rules);

export function Points({ chosen, choose }: PointsProps): VNode {
  const { language, uid } = useView();
  const words = opfoelgningIn(language);
  const { say } = useForm();
  const { temaer } = useFulgt(({ model }) => model);
  const points = useFulgt((fulgt) => fulgt.points);
  const drawn = useDrawn(points);
  const fitting = useFitting(chosen, points);
  const count = points.filter(({ id }) => fitting.has(id)).length;
  const list = useRef<HTMLDivElement>(null);
  const shown = useRef<HTMLParagraphElement>(null);
  const change = (filter: Filter): void => {
    choose(filter);
    flush();
    const visible = list.current?.querySelectorAll<HTMLDetailsElement>(":scope > details:not([hidden])") ?? [];
    for (const tema of visible) tema.open = filter !== "all";
    say(shown.current?.textContent ?? "");
  };
  return (
    <section class="kvm-all-points kvm-screen" aria-labelledby={`${uid}-all-points`}>
      <Heading id={`${uid}-all-points`}>{words.points}</Heading>
      <p>{words.pointsLead}</p>
      <Explained />
      {/* How the list is shown is no part of the case. */}
      <div class="kvm-filter" data-kvm-aside="">
        <Labelled id={`${uid}-filter`} label={words.filter} messages={[]}>
          <select
            class="form-select"
            {...outside}
            id={`${uid}-filter`}
            value={chosen}
            onInput={({ currentTarget }) => change(currentTarget.value as Filter)}
          >
            <Options options={filters.map((value) => ({ value, label: words.filters[value] }))} />
          </select>
        </Labelled>
        <p class="kvm-state" ref={shown}>
          {words.filtered({ shown: count, all: points.length })}
        </p>
      </div>
      <p class="kvm-empty" hidden={count > 0}>
        {words.noneLeft}
      </p>
      <div class="kvm-punkter" ref={list}>
        {temaer.map((tema) => {
          const its = drawn.filter((point) => point.tema === tema.id);
          const state = words.temaState(countOf(points.filter((point) => point.tema === tema.id)));
          return its.length > 0 && <Tema key={tema.id} tema={tema} state={state} points={its} fitting={fitting} />;
        })}
      </div>
    </section>
  );
}

/** The points that fit, and those that fitted when the filter was chosen: what is being worked on does not vanish. */
function useFitting(chosen: Filter, points: readonly Punkt[]): ReadonlySet<string> {
  const last = useRef({ chosen, ids: new Set<string>() });
  if (last.current.chosen !== chosen) last.current = { chosen, ids: new Set() };
  const { ids } = last.current;
  for (const point of points) if (fits(chosen, point)) ids.add(point.id);
  return ids;
}

/** The points there are; and one that is none any more, since what was noted on it was taken away, until it is left. */
function useDrawn(points: readonly Punkt[]): readonly Punkt[] {
  const form = useForm();
  const last = useRef<readonly Punkt[]>([]);
  const drawn = [...points];
  for (const [place, point] of last.current.entries()) {
    if (isUsed(form, point) && points.every(({ id }) => id !== point.id)) drawn.splice(place, 0, point);
  }
  last.current = drawn;
  return drawn;
}

const isUsed = ({ at }: Form, { id }: Punkt): boolean => at(pointAt(id))?.matches(":focus-within") === true;

interface TemaProps {
  readonly tema: ModelTema;
  /** How far it is. */
  readonly state: string;
  readonly points: readonly Punkt[];
  readonly fitting: ReadonlySet<string>;
}

function Tema({ tema, state, points, fitting }: TemaProps): VNode {
  const { language, uid } = useView();
  const isShown = ({ id }: Punkt): boolean => fitting.has(id);
  return (
    <details
      class="details kvm-fact kvm-punkttema"
      id={`${uid}-tema-${idPart(tema.id)}`}
      hidden={!points.some(isShown)}
    >
      <summary class="details-summary">
        <Heading below={1}>{`${tema.nr}. ${spoken(tema.label, language)}`}</Heading>{" "}
        <span class="kvm-state">{state}</span>
      </summary>
      <div class="details-text">
        {tema.kriterier.map((kriterium) => {
          const its = points.filter((point) => point.kriterium === kriterium.id);
          return [
            // A criterion that is a point itself says its own name.
            its.length > 0 && its.every(({ id }) => id !== kriterium.id) && (
              <Caption key={`of ${kriterium.id}`} kriterium={kriterium} hidden={!its.some(isShown)} />
            ),
            its.map((point) => <Point key={point.id} id={point.id} hidden={!isShown(point)} />),
          ];
        })}
      </div>
    </details>
  );
}

const Caption = ({ kriterium, hidden }: { kriterium: Kriterium; hidden: boolean }): VNode => (
  <p class="kvm-caption" hidden={hidden}>
    {`${numberOf(kriterium.id)}. ${spoken(kriterium.label, useView().language)}`}
  </p>
);
