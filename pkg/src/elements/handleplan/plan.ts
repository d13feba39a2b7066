// What every part of the plan knows.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Bilingual, Handleplan, Handleplanpunkt, Model } from "../engine.js";
import { type Answer, useOutcome } from "../proces/control.js";
import { spoken } from "../shared/language.js";
import { useStore } from "../shared/form/context.js";
import type { Store } from "../shared/form/store.js";
import { idPart } from "../shared/id-part.js";
import { numberOf } from "../shared/number.js";
import { useView } from "../shared/view/context.js";
import { handleplanIn, type HandleplanText } from "../../generated/texts/handleplan.js";
import type { Begun } from "./write.js";

/** What the engine says, with the model that it looked at. */
export interface PlanAnswer extends Answer<Handleplan> {
  readonly model: Model | undefined;
}

export const BegunContext = createContext<Begun>(undefined as never);

export const useBegun = (): Begun => useContext(BegunContext);

export const usePlanWords = (): HandleplanText => handleplanIn(useView().language);

export const planOf = (store: Store): Handleplan | undefined => (store.answer as PlanAnswer | undefined)?.outcome.result;

/** Something in the plan, which is there: the parts are drawn only then. */
export const usePlan = <Selected,>(select: (plan: Handleplan) => Selected): Selected =>
  useOutcome<Handleplan, Selected>((outcome) => select(outcome?.result as Handleplan));

export const useModel = (): Model | undefined => useStore((store) => (store.answer as PlanAnswer | undefined)?.model);

/** A criterion or an indicator by its id, with its number in front. */
export function useNameOf(): (id: string) => string {
  const { language } = useView();
  const model = useModel();
  return (id) => [numberOf(id), model && spoken(labelsOf(model).get(id), language)].filter(Boolean).join(" ");
}

const known = new WeakMap<Model, ReadonlyMap<string, Bilingual>>();

function labelsOf(model: Model): ReadonlyMap<string, Bilingual> {
  let labels = known.get(model);
  if (labels === undefined) {
    const all = model.temaer.flatMap(({ kriterier }) => kriterier).flatMap((one) => [one, ...one.indikatorer]);
    known.set(model, (labels = new Map(all.map(({ id, label }) => [id, label]))));
  }
  return labels;
}

/** A point as the engine sees it, apart from what people write about it. */
export type Seen = Omit<Handleplanpunkt, "seen" | "seenNow" | "agree" | "view" | "actions">;

export const unwritten = ({ seen: _, seenNow: _1, agree: _2, view: _3, actions: _4, ...rest }: Handleplanpunkt): Seen => rest;

/** The id of the line that a point is folded under. */
export const lineId = (uid: string, key: string): string => `${pointId(uid, key)}-line`;

/** The id of a point's part on the page: other parts lead to it. */
export const pointId = (uid: string, key: string): string => `${uid}-p-${idPart(key)}`;
