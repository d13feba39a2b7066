// A software bill of materials of one thing that is published, in CycloneDX 1.6: what it is made of, of which version, with
// the hash it was fetched by and its licence. No day and no chance in it: the same for every builder.
import { createHash } from "node:crypto";

const sha = (name, value) => createHash(name).update(value).digest("hex");
const byName = (one, other) => (one["bom-ref"] < other["bom-ref"] ? -1 : 1);

/** SPDX as CycloneDX wants it: an expression, or an id. */
const licences = (license) => (/ |\//.test(license) ? [{ expression: license.replaceAll("/", " OR ") }] : [{ license: { id: license } }]);

const common = ({ name, version, license }) => ({ name, version, licenses: licences(license) });

const crateRef = (crate) => `pkg:cargo/${crate.name}@${crate.version}`;
const crateOf = (crate) => ({
  type: "library",
  "bom-ref": crateRef(crate),
  ...common(crate),
  purl: crateRef(crate),
  ...(crate.sha256 === undefined ? {} : { hashes: [{ alg: "SHA-256", content: crate.sha256 }] }),
});

const packageRef = ({ name, version }) => `pkg:npm/${name.replace("@", "%40")}@${version}`;
const packageOf = (its) => ({
  type: "library",
  "bom-ref": packageRef(its),
  ...common(its),
  purl: packageRef(its),
  hashes: [{ alg: "SHA-512", content: Buffer.from(its.integrity.replace(/^sha512-/, ""), "base64").toString("hex") }],
});

/** Rust's own library, of which every one has something. */
const rustRef = (rust) => `pkg:generic/rust@${rust}`;
const rustOf = (rust) => ({ type: "library", "bom-ref": rustRef(rust), name: "rust-std", version: rust, licenses: licences("MIT OR Apache-2.0"), purl: rustRef(rust) });

/**
 * `thing`: `{ purl, name, version, license, description }`; `binaries`: `{ file, sha256, root, crates }` of each that Rust
 * made; `packages` of npm in it; `needed`: what is installed beside it, `{ purl, name, version, license, properties }`.
 */
export function sbomOf({ thing, binaries, packages = [], needed = [], rust }) {
  const components = new Map();
  const needs = new Map();
  const put = (component, its) => {
    components.set(component["bom-ref"], component);
    // What is in two binaries may need more in one of them.
    needs.set(component["bom-ref"], [...new Set([...(needs.get(component["bom-ref"]) ?? []), ...its])].sort());
  };
  put(rustOf(rust), []);
  for (const { file, sha256, root, crates } of binaries) {
    for (const crate of crates.values()) put(crateOf(crate), [...crate.needs].map((id) => crateRef(crates.get(id))));
    const hashes = sha256 === undefined ? {} : { hashes: [{ alg: "SHA-256", content: sha256 }] };
    put({ type: "file", "bom-ref": `file:${file}`, name: file, ...hashes }, [crateRef(crates.get(root)), rustRef(rust)]);
  }
  for (const its of packages) put(packageOf(its), []);
  for (const { purl, properties, ...its } of needed) put({ type: "library", "bom-ref": purl, ...common(its), purl, scope: "required", properties }, []);
  const top = [...binaries.map(({ file }) => `file:${file}`), ...packages.map(packageRef), ...needed.map(({ purl }) => purl)].sort();
  const { purl, description } = thing;
  const body = {
    metadata: { component: { type: "library", "bom-ref": purl, ...common(thing), description, purl } },
    components: [...components.values()].sort(byName),
    dependencies: [{ ref: purl, dependsOn: top }, ...[...needs].sort(([one], [other]) => (one < other ? -1 : 1)).map(([ref, dependsOn]) => ({ ref, dependsOn }))],
  };
  // A number that is the same for the same contents: of version 8, which leaves the making to who makes it (RFC 9562).
  const hash = sha("sha256", JSON.stringify(body));
  const serialNumber = `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return { bomFormat: "CycloneDX", specVersion: "1.6", serialNumber, version: 1, ...body };
}
