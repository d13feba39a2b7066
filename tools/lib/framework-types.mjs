// The elements in the types of React's and Vue's templates, made of the manifest: kvalitetsmodel/react and kvalitetsmodel/vue,
// and with /vurdering behind for those of the smaller entry.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { paths } from "./paths.mjs";

const MADE = "// Made of custom-elements.json by tools/lib/framework-types.mjs. Do not edit.\n";

/** What can be written on a tag: every property that can be set, by its own type, and the attributes that are none. */
const WRITTEN = `
type Written<Its, Property extends keyof Its, Attribute extends string> = { [name in Property]?: Its[name] | undefined } & {
  [name in Exclude<Attribute, Property>]?: string | number | undefined;
};
`;

const frameworks = {
  react: {
    head: 'import type { HTMLAttributes, RefAttributes } from "react";\n',
    tag: `
/** An element as a tag. An event is heard by its own name in lower case (\`onchange\`), as of any custom element. */
type Tag<Its, Property extends keyof Its, Attribute extends string, Sent extends string> = Omit<HTMLAttributes<Its>, Property | Attribute> &
  RefAttributes<Its> &
  Written<Its, Property, Attribute> & { [name in Sent as \`on\${name}\`]?: ((event: Event & { readonly currentTarget: Its }) => void) | undefined };
`,
    place: ["react", "namespace JSX {\n    interface IntrinsicElements {", "    }\n  }"],
  },
  vue: {
    head: 'import type { HTMLAttributes } from "vue";\n',
    tag: `
/** An element as a tag. */
type Tag<Its extends HTMLElement, Property extends keyof Its, Attribute extends string, Sent extends string> = new () => Its & {
  $props: Omit<HTMLAttributes, Property | Attribute> &
    Written<Its, Property, Attribute> & { [name in Sent as \`on\${Capitalize<name>}\`]?: ((event: Event) => void) | undefined };
};
`,
    place: ["vue", "interface GlobalComponents {", "  }"],
  },
};

/**
 * Writes them into dist/elements/. They bring the elements too: one import for a page that uses them. What the entry of the
 * assessment has, its own types tell, and the others take it from there.
 */
export async function frameworkTypes({ modules: [{ declarations }] }) {
  const entry = await readFile(join(paths.modules, "elements", "vurdering.d.ts"), "utf8");
  const own = new Set(Array.from(entry.matchAll(/export \{ (Kvalitetsmodel\w+) \}/g), ([, name]) => name));
  for (const framework of Object.keys(frameworks)) {
    const small = `vurdering-${framework}`;
    await write(small, "vurdering", framework, declarations.filter(({ name }) => own.has(name)));
    await write(framework, "index", framework, declarations.filter(({ name }) => !own.has(name)), `import type {} from "./${small}.js";\n`);
  }
}

/** Of the elements of an entry, in a file of this name. */
async function write(file, entry, framework, elements, more = "") {
  const { head, tag, place } = frameworks[framework];
  const [module, open, close] = place;
  const tags = elements.map((one) => `      "${one.tagName}": Tag<${[one.name, ...told(one)].join(", ")}>;`);
  const text = [
    `${MADE}${head}${more}import type { ${elements.map(({ name }) => name).join(", ")} } from "./${entry}.js";\n`,
    `export * from "./${entry}.js";\n`,
    `${WRITTEN}${tag}`,
    `declare module "${module}" {\n  ${open}\n${tags.join("\n")}\n${close}\n}\n`,
  ].join("");
  await writeFile(join(paths.dist, "elements", `${file}.d.ts`), text);
  const required = `${MADE}import type {} from "./${file}.js" with { "resolution-mode": "import" };\nexport * from "./${entry}.cjs";\n`;
  await writeFile(join(paths.dist, "elements", `${file}.d.cts`), required);
}

const union = (names) => (names.length === 0 ? "never" : names.map((name) => `"${name}"`).join(" | "));

const told = ({ members, attributes, events }) => [
  union(members.filter(({ kind, readonly }) => kind === "field" && !readonly).map(({ name }) => name)),
  union(attributes.map(({ name }) => name)),
  union(events.map(({ name }) => name)),
];
