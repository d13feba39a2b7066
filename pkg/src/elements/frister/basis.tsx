// Where the rule of a deadline stands.
import type { VNode } from "preact";
import { Law } from "../shared/view/law.js";
import type { Entry } from "./entry.js";
import type { Saying } from "./say.js";

interface Props {
  readonly say: Saying;
  readonly entry: Entry;
}

export const Basis = ({ say: { text }, entry: { lov } }: Props): VNode => (lov.basis.length > 0 ? <Law basis={lov.basis} /> : <>{text.noBasis}</>);
