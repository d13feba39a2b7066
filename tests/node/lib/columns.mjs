// Assessments as columns of their model.
import { ANSWERS, BESTYRELSER, JUDGEMENTS, KINDS, TILBUDSTYPER } from "../../../pkg/dist/score/node.js";
import { tilbudstyper } from "./random.mjs";

/** Every output there is; that it is every one is held by score.test.mjs. */
export const OUTPUTS = [
  ...["temaNumerator", "temaDenominator", "otherNumerator", "otherDenominator", "answered", "applicable", "temaAnswered"],
  ...["temaApplicable", "temaForventes", "temaForventesIkke", "temaTenths", "otherTenths", "kriteriumNumerator"],
  ...["kriteriumDenominator", "kriteriumTenths", "kriteriumAnswered", "kriteriumApplicable", "kriteriumForventes"],
  ...["kriteriumForventesIkke", "kriteriumJudgement", "applies", "conjunction"],
];

/** Assessments as a batch of their model: a built-in one, or a portal's own with its shape. */
export function asColumns({ id, shape, leaves, kriterier }, vurderinger) {
  const cells = (list, places, codes, of) => {
    const row = new Uint8Array(places.length);
    for (const one of list ?? []) row[places.indexOf(one.id)] = codes.indexOf(of(one));
    return [...row];
  };
  const typesOf = ({ tilbudstyper = [], afdelinger = [] } = {}) =>
    [...tilbudstyper, ...afdelinger.flatMap((afdeling) => afdeling.tilbudstyper ?? [])].reduce(
      (bits, type) => bits | (1 << TILBUDSTYPER.indexOf(type)),
      0,
    );
  return {
    model: shape ?? id,
    dates: Uint32Array.from(vurderinger, ({ date }) => Number(date.replaceAll("-", ""))),
    kinds: Uint8Array.from(vurderinger, ({ kind = "drift" }) => KINDS.indexOf(kind)),
    tilbudstyper: Uint16Array.from(vurderinger, ({ tilbud }) => typesOf(tilbud)),
    bestyrelser: Uint8Array.from(vurderinger, ({ tilbud }) => BESTYRELSER.indexOf(tilbud?.bestyrelse ?? null)),
    answers: Uint8Array.from(vurderinger.flatMap(({ answers }) => cells(answers, leaves, ANSWERS, (one) => one.answer))),
    judgements: Uint8Array.from(
      vurderinger.flatMap(({ criteria }) => cells(criteria, kriterier, JUDGEMENTS, (one) => one.judgement)),
    ),
  };
}

/** A portal's own model, of any shape: criteria of 0 to 30 indicators, with and without conditions. */
export function ownModel(random, round) {
  const { below, of, often, some } = random;
  const area = of(["tilbud", "plejefamilier"]);
  const basis = { act: "Egen", paragraph: "§ 1", confidence: "open" };
  const part = (id) => ({ id, label: id, confidence: "open" });
  const list = (count, make) => Array.from({ length: count }, (_, at) => make(at + 1));
  const applies = () => ({
    ...(often(0.3) && { only: some(tilbudstyper[area], 0.3) }),
    ...(often(0.3) && { not: some(tilbudstyper[area], 0.3) }),
    ...(often(0.3) && { bestyrelse: true }),
  });
  const indikatorer = (kriterium) =>
    list(of([0, 1, 2, 3, below(6), below(31)]), (at) => ({ ...part(`${kriterium}.${at}`), ...(often(0.5) && { applies: applies() }) }));
  return {
    id: `egen-${round}`,
    area,
    name: "Egen",
    validity: { from: "2020-01-01", to: "2027-12-31" },
    judged: of(["scores", "criteria"]),
    basis: [basis],
    temaer: list(1 + below(6), (tema) => ({
      ...{ id: `t${tema}`, nr: 1 + below(9), label: `Tema ${tema}`, basis },
      kriterier: list(1 + below(5), (at) => ({ ...part(`k${tema}-${at}`), indikatorer: indikatorer(`${tema}-${at}`) })),
    })),
  };
}
