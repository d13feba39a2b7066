// Until 2025: one row per theme, with its mean or, at godkendelse, what is expected.
import type { VNode } from "preact";
import type { Profil, TemaResultat } from "../engine.js";
import { expectedOf } from "../shared/count.js";
import { exactly } from "../shared/fraction.js";
import { said, useView } from "../shared/view/context.js";
import { Table } from "../shared/view/table.js";

export function TemaTable({ profil }: { profil: Profil }): VNode {
  const view = useView();
  const { text } = view;
  const { tema, answered, caption } = text.profil;
  const head = (one: TemaResultat): string => `${one.nr}. ${said(view, one.label)}`;
  if (profil.kind !== "drift") {
    const rows = profil.temaer.map((one) => {
      const { forventes, forventesIkke, open } = expectedOf(one);
      return { head: head(one), cells: [forventes, forventesIkke, open] };
    });
    const columns = [tema, text.profil.expected, text.profil.expectedNot, text.answer.notAssessed];
    return <Table name="temaer" caption={caption} columns={columns} rows={rows} />;
  }
  const share = (one: TemaResultat): string => text.profil.answeredOf({ answered: one.answered.answered, applicable: one.answered.applicable });
  const rows = profil.temaer.map((one) => ({ head: head(one), cells: [<Mean {...one} />, share(one)] }));
  const title = (
    <>
      {caption}{" "}
      <span class="kvm-method">{`${text.profil.method}: ${text.method[profil.method]}`}</span>
    </>
  );
  return <Table name="temaer" caption={title} columns={[tema, text.profil.mean, answered]} rows={rows} />;
}

/** The shown number, the exact one, and the other method's where it differs. */
function Mean({ mean: score, other }: TemaResultat): VNode {
  const { text } = useView();
  if (score === undefined) return <>{text.profil.noMean}</>;
  return (
    <>
      <strong class="kvm-mean">{score.shown}</strong>{" "}
      <span class="kvm-exact">{text.profil.exact({ fraction: exactly(score) })}</span>
      {other && (
        <span class="kvm-other">
          <br />
          {text.profil.otherMethod({ method: text.methodShort[other.method], shown: other.mean.shown, fraction: exactly(other.mean) })}
        </span>
      )}
    </>
  );
}
