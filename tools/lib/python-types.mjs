// The JSON Schema of a case (schema/sag.schema.json) as types of Python: a TypedDict for each object, and of an event one
// for each kind.

/** The module's source. */
export function pythonTypes(schema) {
  const parts = new Map();
  const referred = ($ref) => $ref.replace("#/$defs/", "");
  const isObject = (name) => /^[A-Z]/.test(name);

  const literal = (value) => (value === null ? "None" : `Literal[${JSON.stringify(value)}]`);
  const basic = { undefined: "Any", number: "float", string: "str", integer: "int", boolean: "bool", null: "None", object: "Mapping[str, Any]" };

  /** The types that a value may have. */
  const typesOf = (its) => {
    if (its.$ref !== undefined) {
      const name = referred(its.$ref);
      return isObject(name) && !name.endsWith("OrNull") ? [`"${name}"`] : typesOf(schema.$defs[name]);
    }
    if (its.const !== undefined) return [literal(its.const)];
    if (its.enum !== undefined) return its.enum.map(literal);
    if (its.anyOf !== undefined || its.oneOf !== undefined) return (its.anyOf ?? its.oneOf).flatMap(typesOf);
    return [its.type].flat().map((type) => (type === "array" ? `list[${typeOf(its.items)}]` : basic[type]));
  };

  const typeOf = (its) => {
    const all = [...new Set(typesOf(its))];
    const words = all.filter((type) => type.startsWith("Literal[")).map((type) => type.slice("Literal[".length, -1));
    const others = all.filter((type) => !type.startsWith("Literal[") && type !== "None");
    const types = [...(words.length > 0 ? [`Literal[${words.join(", ")}]`] : []), ...others, ...(all.includes("None") ? ["None"] : [])];
    return types.length === 1 ? types[0] : `Union[${types.join(", ")}]`;
  };

  /** An object by its name: in the functional form, since a member may be called `from`. */
  const object = (name, { properties = {}, required = [] }) => {
    const members = Object.entries(properties).map(([member, its]) => {
      const type = typeOf(its);
      return `    ${JSON.stringify(member)}: ${required.includes(member) ? type : `NotRequired[${type}]`},`;
    });
    parts.set(name, `${name} = TypedDict(\n    "${name}",\n    {\n${members.map((line) => `    ${line}`).join("\n")}\n    },\n)`);
  };

  const each = (name, its) => {
    if (its.oneOf === undefined) return object(name, its);
    const kinds = its.oneOf.map((one) => {
      const base = schema.$defs[referred(one.$ref)];
      const kind = one.properties.kind.const;
      const own = `${name}${kind[0].toUpperCase()}${kind.slice(1)}`;
      object(own, { properties: { ...base.properties, ...one.properties }, required: base.required });
      return `    ${own},`;
    });
    parts.set(name, `${name} = Union[\n${kinds.join("\n")}\n]`);
  };

  for (const [name, its] of Object.entries(schema.$defs)) {
    if (isObject(name) && !name.endsWith("OrNull") && !name.endsWith("Members")) each(name, its);
  }
  object(schema.title, schema);

  return [
    `# Made from schema/sag.schema.json by tools/build-python.mjs. Do not edit.`,
    `"""The JSON of a case and of an assessment, member by member."""`,
    "",
    "from collections.abc import Mapping",
    "from typing import Any, Literal, NotRequired, TypedDict, Union",
    "",
    [...parts.values()].join("\n\n"),
    "",
    `__all__ = [${[...parts.keys()].map((name) => `"${name}"`).join(", ")}]`,
    "",
  ].join("\n");
}
