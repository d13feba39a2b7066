// custom-elements.json tells of the elements what they are: every one of them, and nothing that is not there.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { elements } from "../../pkg/modules/elements/define.js";

const { modules } = JSON.parse(readFileSync(new URL("../../pkg/custom-elements.json", import.meta.url), "utf8"));
const [{ declarations, exports }] = modules;
const named = (list) => list.map(({ name }) => name);

test("every element is told, by its tag and its class", () => {
  assert.deepEqual(declarations.map(({ tagName, name }) => [tagName, name]), Object.entries(elements).map(([tag, { name }]) => [tag, name]));
  const defined = exports.filter(({ kind }) => kind === "custom-element-definition");
  assert.deepEqual(named(defined), Object.keys(elements));
});

for (const { tagName, description, attributes, members, events, cssClasses } of declarations) {
  test(`${tagName}: its attributes, properties, methods, events and classes`, () => {
    const { prototype, observedAttributes = [] } = elements[tagName];
    assert.ok(description?.length > 20, "its documentation says what it is for");
    for (const name of observedAttributes) assert.ok(named(attributes).includes(name), `the attribute ${name}`);
    for (const { kind, name, readonly } of members) {
      const own = accessor(prototype, name);
      assert.ok(own !== undefined, `${name} is there`);
      if (kind === "method") assert.equal(typeof own.value, "function", name);
      else assert.equal(own.set === undefined, readonly === true, `whether ${name} can be set`);
    }
    assert.ok(named(members).includes("value") && members.every(({ kind, type }) => kind !== "field" || type.text !== ""));
    // What has a name to be posted under tells when its value is another.
    if (named(members).includes("name")) for (const name of ["input", "change"]) assert.ok(named(events).includes(name), name);
    assert.ok(named(cssClasses).includes("kvm"));
  });
}

/** A property of a class or of one that it extends. */
function accessor(prototype, name) {
  for (let at = prototype; at !== null; at = Object.getPrototypeOf(at)) {
    const own = Object.getOwnPropertyDescriptor(at, name);
    if (own !== undefined) return own;
  }
  return undefined;
}
