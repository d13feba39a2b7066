// A file of vectors with the flags that its cases have: in its own text, so that all else stands as it was written.
import { derived, rules } from "./flags.mjs";

/** Those of a vector: first what follows from it, then what was set by hand. */
export const flagsOf = (vector, outcome) => [...derived(vector, outcome), ...(vector.flags ?? []).filter((flag) => !Object.hasOwn(rules, flag))];

/** The source of a case, what stands between it and the next member, and the flags that stand there now. */
const SOURCE = /("source":\s*"(?:[^"\\]|\\.)*",)(\s*)(?:"flags":\s*\[[^\]]*\],\s*)?/g;

/** `text` with `flags[place]` in the case of each place, behind its source; none where there are none. */
export function flagged(text, flags) {
  const cases = text.indexOf('"cases"');
  const [head, rest] = [text.slice(0, cases), text.slice(cases)];
  let place = 0;
  const made = rest.replace(SOURCE, (_, source, gap) => {
    const its = flags[place];
    place += 1;
    return source + gap + (its.length === 0 ? "" : `"flags": [${its.map((flag) => JSON.stringify(flag)).join(", ")}],${gap}`);
  });
  if (place !== flags.length) throw new Error(`${flags.length} cases, and ${place} sources`);
  return head + made;
}
