// TypeScript projects of several kinds, strict, that also check our declaration files themselves.
import test from "node:test";
import { at } from "../../tools/lib/paths.mjs";
import { run } from "../../tools/lib/run.mjs";
import { project } from "./lib/package.mjs";

const text = `
  import { KvalitetsmodelError, type Model, type Profil, type Vurdering, profil, ready } from "kvalitetsmodel";
  import { handleplan, type Handleplan, type Partly, risiko, type Sag } from "kvalitetsmodel";
  import { profil as inlined, risiko as inlinedRisiko } from "kvalitetsmodel/inline";
  import { columnModel, profil as alone } from "kvalitetsmodel/vurdering";
  import "kvalitetsmodel/elements";

  import { type Bilag, readBilag } from "kvalitetsmodel/bilag";
  import { ownModels } from "kvalitetsmodel";
  import { type ModelId, score } from "kvalitetsmodel/score";
  import { score as inlinedScore } from "kvalitetsmodel/score/inline";
  import { score as scoreInJavaScript } from "kvalitetsmodel/score/javascript";

  const vurdering: Vurdering = { area: "tilbud", date: "2025-06-01", answers: [{ id: "10.a", answer: 4 }] };
  export const start = (): Promise<void> => ready();
  export const first: Profil = profil(vurdering);
  export const second: Profil = inlined(vurdering);
  export const third: Profil = alone(vurdering);
  const sag: Sag = { party: "tilbud", vurderinger: [vurdering], events: [{ kind: "paabud", date: "2025-06-20" }] };
  export const plan: Handleplan = handleplan(sag, "2026-11-25");
  export const partly: Partly<Handleplan> = handleplan(sag, "2026-11-25", { partial: true });
  export const colours: ("groen" | "gul" | "roed" | undefined)[] =
    [risiko, inlinedRisiko].map((ask) => ask(sag, "2026-11-25").proposal.category);
  export const shown: string | undefined = first.temaer[0]?.mean?.shown;
  export const isOurs = (error: unknown): string | undefined =>
    error instanceof KvalitetsmodelError ? error.problems[0]?.path : undefined;

  export const rows = (model: ModelId): Float64Array =>
    [score, inlinedScore, scoreInJavaScript].map((ask) => ask({ model, dates: new Uint32Array(1), answers: new Uint8Array(30), outputs: ["temaNumerator"] }))[0]!
      .columns.temaNumerator;

  export const own = (model: Model): Uint8Array => {
    const { shape, leaves } = columnModel(model);
    return score({ model: shape, dates: new Uint32Array(1), answers: new Uint8Array(leaves.length), outputs: ["temaTenths"] }).columns.temaTenths;
  };

  const bilag: Bilag = readBilag("Kriterium 10: Ord", "2026-11-29", { version: "tilbud-2026" });
  export const laid = profil(vurdering, { model: ownModels({ modeller: bilag.overlay ? [bilag.overlay] : [] })[0] });
  // @ts-expect-error: there is no such version
  readBilag("Kriterium 10: Ord", "2026-11-29", { version: "tilbud-1999" });
  // @ts-expect-error: there is no such output
  score({ model: "tilbud-2017", dates: new Uint32Array(0), answers: new Uint8Array(0), outputs: ["nothing"] });
  // @ts-expect-error: there is no such area
  profil({ area: "skole", date: "2025-06-01" });
  // @ts-expect-error: a kind of event has the fields that are its own
  handleplan({ party: "tilbud", events: [{ kind: "dialog", date: "2025-06-20", frist: "2025-07-01" }] }, "2026-11-25");
  // @ts-expect-error: a score is 1 to 5
  profil({ area: "tilbud", date: "2025-06-01", answers: [{ id: "10.a", answer: 6 }] });
`;

const kinds = [
  { name: "ES module, nodenext", type: "module", options: { module: "nodenext" } },
  { name: "CommonJS, nodenext", type: "commonjs", options: { module: "nodenext" } },
  { name: "ES module, node16", type: "module", options: { module: "node16" } },
  { name: "CommonJS, node16", type: "commonjs", options: { module: "node16" } },
  { name: "bundler", type: "module", options: { module: "esnext", moduleResolution: "bundler" } },
];

for (const { name, type, options } of kinds) {
  test(name, async (t) => {
    const compilerOptions = {
      ...{ target: "es2022", lib: ["es2022", "dom", "dom.iterable"], types: [] },
      ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
      ...{ skipLibCheck: false, noEmit: true },
      ...options,
    };
    const folder = await project(
      t,
      { "main.ts": text, "tsconfig.json": JSON.stringify({ compilerOptions, files: ["main.ts"] }) },
      { type },
    );
    await run(process.execPath, [at("node_modules", "typescript", "bin", "tsc"), "--project", folder], { capture: true });
  });
}
