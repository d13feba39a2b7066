// The elements in the types of React's and Vue's templates, made of the manifest: kvalitetsmodel/react and kvalitetsmodel/vue.
import { writeFile } from "node:fs/promises";
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

/** Writes them into dist/elements/. They bring the elements too: one import for a page that uses them. */
export async function frameworkTypes({ modules: [{ declarations }] }) {
  const names = declarations.map(({ name }) => name).join(", ");
  for (const [framework, { head, tag, place }] of Object.entries(frameworks)) {
    const [module, open, close] = place;
    const tags = declarations.map((one) => `      "${one.tagName}": Tag<${[one.name, ...told(one)].join(", ")}>;`);
    const text = [
      `${MADE}${head}import type { ${names} } from "./index.js";\n`,
      'export * from "./index.js";\n',
      `${WRITTEN}${tag}`,
      `declare module "${module}" {\n  ${open}\n${tags.join("\n")}\n${close}\n}\n`,
    ].join("");
    await writeFile(join(paths.dist, "elements", `${framework}.d.ts`), text);
    const required = `${MADE}import type {} from "./${framework}.js" with { "resolution-mode": "import" };\nexport * from "./index.cjs";\n`;
    await writeFile(join(paths.dist, "elements", `${framework}.d.cts`), required);
  }
}

const union = (names) => (names.length === 0 ? "never" : names.map((name) => `"${name}"`).join(" | "));

const told = ({ members, attributes, events }) => [
  union(members.filter(({ kind, readonly }) => kind === "field" && !readonly).map(({ name }) => name)),
  union(attributes.map(({ name }) => name)),
  union(events.map(({ name }) => name)),
];
