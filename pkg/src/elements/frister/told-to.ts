// The engine says its sentences to the one they are about: "I skal …". Who reads about them, as the socialtilsyn does, is told
// of them: "Tilbuddet skal …". In Danish a verb is the same for all, and in English a few end otherwise, so that no sentence
// is there twice.
import type { Party } from "../engine.js";
import type { Language } from "../shared/language.js";

/** Says a sentence to whoever reads. */
export type ToldTo = (words: string) => string;

export const same: ToldTo = (words) => words;

interface Name {
  readonly da: string;
  readonly en: string;
}

/** Of whom it is said. To the socialtilsyn itself what it must do is said as it is. */
const names: Readonly<Record<Exclude<Party, "socialtilsyn">, Name>> = {
  tilbud: { da: "tilbuddet", en: "the tilbud" },
  plejefamilie: { da: "plejefamilien", en: "the foster family" },
  bpaForening: { da: "BPA-foreningen", en: "the BPA-forening" },
};

/** What a capital I at the head of a sentence stands before where it is who is spoken to, and no preposition. */
const verbs = "skal|kan|er|har|ligger|betaler|kendte|vil|bliver|h\u00f8rer";

/** What an English verb becomes of one; those that are not here are the same, as "must" is. */
const ofOne: Readonly<Record<string, string>> = Object.fromEntries([
  ...[["are", "is"], ["were", "was"], ["have", "has"], ["do", "does"], ["go", "goes"]],
  ...["ask", "lie", "complain", "disagree", "want", "apply", "stay", "need", "maintain", "belong", "take", "pay", "meet", "work", "hire", "make", "change"].map(
    (verb) => [verb, verb.endsWith("y") && !/[aeo]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`],
  ),
] as [string, string][]);

export function toldTo(reader: string | null, party: Party, language: Language): ToldTo {
  // A language of the portal's own says it as it wishes.
  if (reader !== "socialtilsyn" || party === "socialtilsyn" || (language !== "da" && language !== "en")) return same;
  const name = names[party][language];
  const first = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  return language === "da" ? (words) => danish(words, name, first) : (words) => english(words, name, first);
}

function danish(words: string, name: string, first: string): string {
  return words
    .replace(/\bjer selv\b/g, "sig selv")
    .replace(/\bjer begge\b/g, "begge")
    .replace(new RegExp(`(^|[.:?!] )I(?= (?:${verbs})\\b)`, "g"), `$1${first}`)
    .replace(/(?<=[\p{L}\d,;)] )I(?=[ ,.?])/gu, name)
    .replace(/\bJeres\b/g, `${first}s`)
    .replace(/\bjeres\b/g, `${name}s`)
    .replace(/\bJer\b/g, first)
    .replace(/\bjer\b/g, name);
}

const asking = (verb: string): string => {
  const its = ofOne[verb.toLowerCase()] ?? verb;
  return verb < "a" ? `${its.slice(0, 1).toUpperCase()}${its.slice(1)}` : its;
};

function english(words: string, name: string, first: string): string {
  const its = (you: string): string => (you === "You" ? first : name);
  const about = (_: string, you: string, between = "", verb?: string): string => {
    const self = between.replace("yourselves", "itself");
    return its(you) + self + (verb === undefined ? "" : ` ${ofOne[verb] ?? verb}`);
  };
  return words
    .replace(/\bboth of you\b/g, "both")
    // Asked, it is the first word that ends otherwise.
    .replace(/\b([Dd]o|[Aa]re|[Ww]ere|[Hh]ave) you\b/g, (_, verb: string) => `${asking(verb)} ${name}`)
    .replace(/\b([Yy]ou)r\b/g, (_, you: string) => `${its(you)}'s`)
    .replace(/\b([Yy]ou)\b( no longer| yourselves)?(?: (\p{L}+)\b)?/gu, about)
    .replace(/\byourselves\b/g, "itself");
}
