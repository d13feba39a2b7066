// A message said with its arguments: the catalogue's (texts/) and the engine's. They are ICU MessageFormat, compiled by
// tools/lib/messages.mjs to the data that is read here: neither a parser nor code made of text is in the package, and a
// strict Content-Security-Policy holds.

/**
 * Text with its arguments, `{name}` or `{name,format}`; or what is said by the value of an argument, one of `cases`. By
 * what is chosen: 0 the value as a word (`select`), 1 how a language counts so many (`plural`), 2 how it numbers
 * (`selectordinal`).
 */
type Part = string | readonly [name: string, by: 0 | 1 | 2, cases: Readonly<Record<string, Message>>];

/** A message as compiled: text with arguments, or with choices among it. */
export type Message = string | readonly Part[];

export type Args = Readonly<Record<string, unknown>>;

const countingIn = new Map([
  ["da", "da"],
  ["en", "en"],
]);

/** The language in which dates and numbers are said: Danish for one that the browser has none in, whose own is anybody's. */
export function countedIn(language: string): string {
  let known = countingIn.get(language);
  // Asked once: every date of every sentence comes here.
  if (known === undefined) countingIn.set(language, (known = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0 ? language : "da"));
  return known;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** How a day is said by the browser, in a language that it has: making one takes far longer than using it. */
export function dateFormat(language: string, how: "full" | "long" | "month"): Intl.DateTimeFormat {
  const key = `${language} ${how}`;
  let format = dateFormats.get(key);
  if (format === undefined) {
    const parts: Intl.DateTimeFormatOptions =
      how === "full" ? { dateStyle: "full" } : how === "month" ? { month: "long" } : { day: "numeric", month: "long", year: "numeric" };
    // The calendar is the law's.
    dateFormats.set(key, (format = new Intl.DateTimeFormat(language, { ...parts, timeZone: "UTC", calendar: "gregory" })));
  }
  return format;
}

/** How a value is said in a format. What needs more than a language brings its own. */
export const formats: Record<string, (value: never, language: string, args: Args) => string> = {
  number: (value: number, language) => value.toLocaleString(countedIn(language)),
};

export function say(message: Message, args: Args, language: string): string {
  if (typeof message === "string") return filled(message, args, language);
  let said = "";
  for (const part of message) {
    if (typeof part === "string") said += filled(part, args, language);
    else {
      const [name, by, cases] = part;
      const value = of(args, name) ?? "";
      const fits = by === 0 ? [String(value) || "none"] : [`=${value}`, counted(value, by, language)];
      // Own cases only: what a person typed may be the name of anything.
      said += say(cases[fits.find((key) => Object.hasOwn(cases, key)) ?? "other"]!, args, language);
    }
  }
  return said;
}

/** Texts cut at their braces, once each: thousands of findings say the same with other days. */
const cuts = new Map<string, readonly string[]>();

function filled(text: string, args: Args, language: string): string {
  let cut = cuts.get(text);
  if (cut === undefined) cuts.set(text, (cut = text.split(/[{}]/)));
  // Every other piece was in braces.
  return cut.length === 1 ? text : cut.map((piece, at) => (at % 2 === 0 ? piece : argument(piece, args, language))).join("");
}

function argument(asked: string, args: Args, language: string): string {
  const [name = "", format] = asked.split(",");
  const value = of(args, name);
  if (Array.isArray(value)) return value.join(", ");
  // What is not known: an open end of a period.
  if (value === undefined || value === null) return "…";
  return format === undefined ? String(value) : formats[format]!(value as never, language, args);
}

/** Own members only: nothing that somebody put on Object.prototype is an argument. */
const of = (args: Args, name: string): unknown => (Object.hasOwn(args, name) ? args[name] : undefined);

const rules = new Map<string, Intl.PluralRules>();

/** The plural category of a number in a language, by the browser's own rules. */
function counted(value: unknown, by: 1 | 2, language: string): string {
  const key = `${by}${language}`;
  let rule = rules.get(key);
  if (rule === undefined) rules.set(key, (rule = new Intl.PluralRules(language, { type: by === 1 ? "cardinal" : "ordinal" })));
  return rule.select(Number(value));
}

/** The arguments of a message. */
export function argumentsOf(message: Message): string[] {
  if (typeof message === "string") return [...message.matchAll(/\{(\w+)/g)].map(([, name]) => name!);
  return message.flatMap((part) =>
    typeof part === "string" ? argumentsOf(part) : [part[0], ...Object.values(part[2]).flatMap(argumentsOf)],
  );
}
