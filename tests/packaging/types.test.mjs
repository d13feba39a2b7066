// TypeScript projects of several kinds, strict, that also check our declaration files themselves.
import { mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import test from "node:test";
import { at, root } from "../../tools/lib/paths.mjs";
import { run } from "../../tools/lib/run.mjs";
import { here, project } from "./lib/package.mjs";

const text = `
  import { KvalitetsmodelError, type Model, type Profil, type Vurdering, profil, ready } from "kvalitetsmodel";
  import { type EngineName, engine, handleplan, type Handleplan, later, type Partly, type ReadyOptions, risiko, type Sag } from "kvalitetsmodel";
  import { profil as inlined, risiko as inlinedRisiko } from "kvalitetsmodel/inline";
  import { columnModel, profil as alone } from "kvalitetsmodel/vurdering";
  import "kvalitetsmodel/elements";
  import { KvalitetsmodelSkema } from "kvalitetsmodel/elements/vurdering";
  import { teachJQuery } from "kvalitetsmodel/jquery";

  import { type Bilag, readBilag } from "kvalitetsmodel/bilag";
  import { ownModels } from "kvalitetsmodel";
  import { type ModelId, score } from "kvalitetsmodel/score";
  import { score as inlinedScore } from "kvalitetsmodel/score/inline";
  import { score as scoreInJavaScript } from "kvalitetsmodel/score/javascript";

  export const skema: KvalitetsmodelSkema | null = document.querySelector("kvalitetsmodel-skema");
  const vurdering: Vurdering = { area: "tilbud", date: "2025-06-01", answers: [{ id: "10.a", answer: 4 }] };
  export const start = (): Promise<void> => ready();
  const options: ReadyOptions = { engine: "worker", source: new URL("https://example.dk/kvalitetsmodel_bg.wasm"), worker: "/strict/worker.js" };
  export const inWorker = async (): Promise<Profil> => ready(options).then(() => later(() => profil(vurdering)));
  export const name = (): EngineName => engine().name;
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

  export const teach = (jQuery: { fn: object }): void => teachJQuery(jQuery);

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

/** TypeScript has nothing to say about the project; `linked`: what it has installed beside our package. */
async function check(t, files, { type, options, linked = [] }) {
  const compilerOptions = {
    ...{ target: "es2022", lib: ["es2022", "dom", "dom.iterable"], types: [] },
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
    ...{ skipLibCheck: false, noEmit: true },
    ...options,
  };
  const config = JSON.stringify({ compilerOptions, files: Object.keys(files) });
  const folder = await project(t, { ...files, "tsconfig.json": config }, { type });
  for (const [name, from] of linked) {
    await mkdir(dirname(join(folder, "node_modules", name)), { recursive: true });
    await symlink(join(from, "node_modules", name), join(folder, "node_modules", name), "junction");
  }
  await run(process.execPath, [at("node_modules", "typescript", "bin", "tsc"), "--project", folder], { capture: true });
}

for (const { name, type, options } of kinds) test(name, (t) => check(t, { "main.ts": text }, { type, options }));

test("a server without the browser's types", async (t) => {
  const server = text.replace(/.*(?:"kvalitetsmodel\/elements|document).*\n/g, "");
  for (const [type, module] of [["module", "nodenext"], ["commonjs", "node16"]]) {
    const options = { module, lib: ["ES2022"], types: ["node"] };
    await check(t, { "main.ts": server }, { type, options, linked: [["@types/node", root], ["undici-types", root]] });
  }
});

const jsx = `
  import "kvalitetsmodel/react";
  import type { KvalitetsmodelSkema } from "kvalitetsmodel/elements";
  import type { Vurdering } from "kvalitetsmodel";
  export const form = (value: Vurdering, told: (value: Vurdering) => void, ref: (skema: KvalitetsmodelSkema | null) => void) => (
    <form>
      <kvalitetsmodel-skema id="s" className="a" ref={ref} name="vurdering" area="tilbud" headinglevel={3} required value={value} dangerouslySetInnerHTML={{ __html: "" }}
        onchange={(event) => told(event.currentTarget.value)} />
      <kvalitetsmodel-profil for="s" />
      {/* @ts-expect-error: an assessment is no text */}
      <kvalitetsmodel-skema value="x" />
      {/* @ts-expect-error: there is no such attribute */}
      <kvalitetsmodel-profil nothing="x" />
      {/* @ts-expect-error: there is no such element */}
      <kvalitetsmodel-nothing />
    </form>
  );`;

test("React 19: every element is known in JSX", async (t) => {
  const options = { module: "esnext", moduleResolution: "bundler", jsx: "react-jsx" };
  await check(t, { "main.tsx": jsx }, { type: "module", options, linked: [["@types/react", here], ["csstype", here]] });
});

const smallJsx = `
  import "kvalitetsmodel/react/vurdering";
  import { type KvalitetsmodelSkema, setMessages } from "kvalitetsmodel/react/vurdering";
  export const said = setMessages;
  export const form = (ref: (skema: KvalitetsmodelSkema | null) => void) => (
    <form>
      <kvalitetsmodel-skema ref={ref} area="tilbud" required />
      {/* @ts-expect-error: the entry does not have it */}
      <kvalitetsmodel-forhold />
    </form>
  );`;

test("React 19 and Vue 3: the smaller entry tells of its own elements, and both may be imported", async (t) => {
  const options = { module: "esnext", moduleResolution: "bundler", jsx: "react-jsx" };
  const react = [["@types/react", here], ["csstype", here]];
  await check(t, { "main.tsx": smallJsx }, { type: "module", options, linked: react });
  await check(t, { "main.tsx": jsx, "small.tsx": 'import "kvalitetsmodel/react/vurdering";' }, { type: "module", options, linked: react });
  const small = vue.replace("kvalitetsmodel/vue", "kvalitetsmodel/vue/vurdering").replace("kvalitetsmodel-nothing", "kvalitetsmodel-forhold");
  await check(t, { "main.ts": small }, { type: "module", options, linked: [["vue", here]] });
});

const vue = `
  import "kvalitetsmodel/vue";
  import type { GlobalComponents } from "vue";
  import type { Vurdering } from "kvalitetsmodel";
  type Skema = InstanceType<GlobalComponents["kvalitetsmodel-skema"]>["$props"];
  const value: Vurdering = { area: "tilbud", date: "2026-03-01" };
  export const props: Skema = { value, area: "tilbud", headinglevel: 3, required: true, class: "a", onChange: () => {} };
  // @ts-expect-error: an assessment is no text
  export const wrong: Skema = { value: "x" };
  // @ts-expect-error: there is no such element
  export type Nothing = GlobalComponents["kvalitetsmodel-nothing"];`;

test("Vue 3: every element is known in templates", async (t) => {
  const options = { module: "esnext", moduleResolution: "bundler" };
  await check(t, { "main.ts": vue }, { type: "module", options, linked: [["vue", here]] });
});
