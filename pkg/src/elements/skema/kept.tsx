// The answers that do not belong to the chosen model: kept, shown, and told why they are not in use.
import type { VNode } from "preact";
import type { Answer, Judgement, Model } from "../engine.js";
import { useStore } from "../shared/form/context.js";
import { Alert, AlertText } from "../shared/view/alert.js";
import { said, useView } from "../shared/view/context.js";
import { dateIn } from "../shared/said.js";
import { type Entry, type Kept, keptFrom } from "./answers.js";
import { type Held, list } from "./held.js";
import { useAnswer } from "./judge.js";
import { modelNamed } from "./located.js";

export function KeptAside(): VNode {
  const { text, level } = useView();
  const { places = [] } = useAnswer(({ located }) => located) ?? {};
  const isThere = useAnswer(() => true) === true;
  const groups = useStore(({ value }) => (isThere ? keptFrom((value as Held).svar ?? {}, places) : []));
  return (
    <div class="kvm-kept">
      {groups.length > 0 && (
        <Alert kind="info" title={text.form.keptTitle} level={level}>
          <AlertText>{text.form.keptText}</AlertText>
          {groups.map((group) => (
            <Group key={Object.values(group.origin).join(" ")} {...group} />
          ))}
        </Alert>
      )}
    </div>
  );
}

function Group({ origin, entries }: Kept): VNode {
  const view = useView();
  const { text, language } = view;
  const model = modelNamed(origin.model);
  const name = model ? said(view, model.name) : origin.model || text.area[origin.area];
  const given = text.form.keptGroup({ model: name, date: dateIn(language, origin.date), kind: text.kind[origin.kind] });
  return (
    <details class="details">
      <summary class="details-summary">{`${given} (${entries.length})`}</summary>
      <div class="details-text">
        <p>
          <Reason area={origin.area} entries={entries} model={model} />
        </p>
        <ul>
          {entries.map((entry) => (
            <li>
              <Line entry={entry} model={model} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

interface ReasonProps {
  readonly area: string;
  readonly entries: readonly Entry[];
  readonly model: Model | undefined;
}

function Reason({ area, entries, model }: ReasonProps): VNode {
  const { form } = useView().text;
  const now = useStore(({ value }) => ({ area: (value as Held).area, kind: (value as Held).kind }));
  if (area !== now.area) return <>{form.keptOtherArea}</>;
  const expected = entries.some(({ scale }) => scale === "expected");
  if (expected !== (now.kind === "godkendelse") && !entries.some(({ scale }) => scale === "judged"))
    return <>{form.keptOtherKind}</>;
  const known = entries.every(({ id }) => model !== undefined && labelOf(model, id) !== undefined);
  return <>{known ? form.keptNoSuccessor : form.keptUnknown}</>;
}

function Line({ entry, model }: { entry: Entry; model: Model | undefined }): VNode {
  const view = useView();
  const { text } = view;
  const { id, scale, answer, begrundelse = "", datakilder } = entry;
  const label = model && labelOf(model, id);
  const given =
    scale === "judged"
      ? text.judgement[(answer ?? "notJudged") as Judgement]
      : (text.answer[(answer ?? "notAssessed") as Answer] ?? String(answer));
  const sources = list(datakilder).map((one) => text.datakilde[one]);
  const parts = [`${id} ${label ? said(view, label) : ""}: ${given}`, begrundelse, sources.join(", ")];
  return <>{parts.filter((part) => part !== "").join(" · ")}</>;
}

function labelOf(model: Model, id: string): Model["name"] | undefined {
  for (const { kriterier } of model.temaer) {
    for (const kriterium of kriterier) {
      if (kriterium.id === id) return kriterium.label;
      const found = kriterium.indikatorer.find((one) => one.id === id);
      if (found) return found.label;
    }
  }
  return undefined;
}
