// What the engine says to the one it is about, told of them to the socialtilsyn: every sentence of the deadlines.
import assert from "node:assert/strict";
import { test } from "node:test";
import { toldTo } from "../../pkg/modules/elements/frister/told-to.js";
import * as catalogue from "../../pkg/modules/generated/catalogue.js";
import * as words from "../../pkg/modules/generated/words.js";

const lists = ["rules", "ruleRows", "open", "openRows", "fristFindings", "lovpunkter", "otherReadings", "steps", "whys", "tilhoersspoergsmaal"];
/** What the forms ask of an event, with what the kinds and their groups are called. */
const asked = [...catalogue.eventKinds().flatMap(({ label, fields = [] }) => [label, ...fields.flatMap((one) => [one.label, one.hint])])];
const named = [catalogue.eventGroups(), catalogue.eventDates(), catalogue.eventWords()].flatMap((its) => Object.values(its));
const common = catalogue.commonFields().flatMap((one) => [one.label, one.hint]);
const ofForms = [...asked, ...named, ...common].filter((one) => one !== undefined).map(({ da, en }) => [da, da, en]);
const sentences = [...lists.flatMap((name) => words[name]()), ...ofForms];
const parties = { tilbud: ["tilbuddet", "the tilbud"], plejefamilie: ["plejefamilien", "the foster family"], bpaForening: ["BPA-foreningen", "the BPA-forening"] };

/** A capital I that is a preposition stands at the head of a sentence. */
const spokenTo = { da: /\b[Jj]er(?:es)?\b|[^.:?!"] I\b|(?:^|[.:?!] )I (?:skal|kan|har|er|må|vil|får)\b/, en: /\byou(?:r|rs|rselves)?\b/i };
/** What an English verb is called where it is of several. */
const ofMany = (name) => new RegExp(`${name} (?:no longer )?(?:are|were|have|do|go|ask|want|need|apply|complain|meet|maintain|disagree)\\b`);

for (const [party, [da, en]] of Object.entries(parties)) {
  test(`no sentence speaks to ${da}, and each that did names it`, () => {
    let told = 0;
    for (const [code, ...both] of sentences) {
      for (const [language, name, text] of [["da", da, both[0]], ["en", en, both[1]]]) {
        const said = toldTo("socialtilsyn", party, language)(text);
          assert.doesNotMatch(said, spokenTo[language], `${code}: ${said}`);
        if (language === "en") assert.doesNotMatch(said.replaceAll(/\b(?:does|can|must|may|will|could) the/gi, ""), ofMany(name), `${code}: ${said}`);
        if (said === text) continue;
        assert.ok(said.toLowerCase().includes(name.toLowerCase()) || /sig selv|itself/.test(said), `${code}: ${said}`);
        told += 1;
      }
    }
    assert.ok(told > 200, String(told));
  });
}

test("as a person would say it: of the tilbud, its own, and a preposition stays", () => {
  const table = [
    ["da", "I skal have opfyldt vilkåret.", "Tilbuddet skal have opfyldt vilkåret."],
    ["da", "Har I ikke opfyldt vilkåret i tide, bortfalder jeres godkendelse.", "Har tilbuddet ikke opfyldt vilkåret i tide, bortfalder tilbuddets godkendelse."],
    ["da", "I skal af jer selv fortælle det.", "Tilbuddet skal af sig selv fortælle det."],
    ["da", "I særlige tilfælde ophører den.", "I særlige tilfælde ophører den."],
    ["da", "I det første år skal I deltage.", "I det første år skal tilbuddet deltage."],
    ["en", "If you have not met the vilkår in time, your approval lapses.", "If the tilbud has not met the vilkår in time, the tilbud's approval lapses."],
    ["en", "You must tell it, when you no longer meet the conditions.", "The tilbud must tell it, when the tilbud no longer meets the conditions."],
    ["en", "When you yourselves ask for it.", "When the tilbud itself asks for it."],
    ["en", "Which region do you lie in?", "Which region does the tilbud lie in?"],
    ["en", "Are you part of a koncern?", "Is the tilbud part of a koncern?"],
    ["en", "Show the young person what you do.", "Show the young person what the tilbud does."],
  ];
  for (const [language, to, of] of table) assert.equal(toldTo("socialtilsyn", "tilbud", language)(to), of);
});

test("to the one it is about nothing changes, nor to the socialtilsyn of what is its own, nor in a language of the portal's", () => {
  for (const [reader, party, language] of [[null, "tilbud", "da"], ["tilbud", "tilbud", "da"], ["socialtilsyn", "socialtilsyn", "da"], ["socialtilsyn", "tilbud", "de"]]) {
    assert.equal(toldTo(reader, party, language)("I skal, you must"), "I skal, you must");
  }
});
