// What stands out, by date: under each step what was found at it, with what weight it has and what it rests on.
import type { DialogFundKind, Finding } from "../../engine.js";
import { placed } from "../../proces/left.js";
import { capital } from "../../proces/say.js";
import { type Child, h, heading } from "../../shared/dom.js";
import { mark } from "../../shared/marks.js";
import { fristerIn } from "../../text-frister.js";
import { concernOf, restsOn, type Saying, standingOf, stepAt } from "./say.js";

type Found = Finding<DialogFundKind>;

export function findings(say: Saying): Child {
  const { words, level, result } = say;
  return h(
    "section",
    { class: "kvm-findings" },
    heading(level, null, words.findings),
    result.findings.length === 0 ? h("p", null, words.noFindings) : null,
    byStep(say).map(([at, found]) => [
      heading(level + 1, { class: "kvm-when" }, stepAt(say, at)),
      h(
        "ul",
        { class: "nobullet-list kvm-found" },
        alike(found).map((group) => item(say, group)),
      ),
    ]),
  );
}

/** The steps with something to say, in the order of the timeline. */
function byStep({ result }: Saying): [at: number, found: Found[]][] {
  const found = new Map<number, Found[]>();
  for (const one of result.findings) {
    const { at } = placed(one.path) ?? {};
    if (at !== undefined) found.set(at, [...(found.get(at) ?? []), one]);
  }
  return result.timeline.flatMap(({ event }): [number, Found[]][] => {
    const its = found.get(event);
    return its === undefined ? [] : [[event, its]];
  });
}

/** What is said with the same words stands once, with the concerns it is about. */
function alike(findings: readonly Found[]): Found[][] {
  const groups = new Map<string, Found[]>();
  for (const one of findings) {
    const key = `${one.message.da} ${one.confidence}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function item(say: Saying, group: readonly Found[]): Child {
  const [first] = group;
  if (first === undefined) return null;
  const { language, words } = say;
  const about = group.flatMap((one) =>
    "params" in one && "concern" in one.params && one.params.concern !== undefined && one.params.concern !== "" ? [concernOf(say, one.params.concern)] : [],
  );
  const where = [
    about.length === 0 ? null : `${words.aboutConcerns(about.join("; "))}. `,
    restsOn(say, first),
  ].filter((one) => one !== null);
  return h(
    "li",
    { class: "kvm-finding kvm-verdict" },
    mark(first.severity === "warning" ? "warning" : "info", { label: fristerIn(language).severity[first.severity] }),
    h(
      "div",
      null,
      h("p", { class: "kvm-what" }, capital(first.message[language]), " ", standingOf(say, first)),
      where.length === 0 ? null : h("p", { class: "kvm-where" }, where),
    ),
  );
}
