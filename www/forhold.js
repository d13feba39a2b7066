// The part of the page with the facts: what has happened, from which the deadlines follow. Other views that need the
// same facts read them from the same form, so that nothing is typed twice.
import { frister } from "./kvalitetsmodel/dist/browser.js";
import { byId } from "./dom.js";
import { fileName } from "./files.js";
import { text } from "./language.js";
import { Part } from "./part.js";

/** `who()`: the name of the tilbud, where the assessment knows it. */
export function forholdPart(who) {
  const form = byId("forhold");
  return new Part({
    form,
    prefix: "frister-",
    draft: "forhold",
    current: () => ({ value: form.value, follows: form.followsToday }),
    show({ value, follows = false }) {
      form.value = value;
      // "Today" that was only the day it was, is the day it is now.
      if (follows) form.followsToday = true;
    },
    file: { check, name: ({ today }) => fileName([text().factsFileName, who(), today]) },
  });
}

/** What keeps a file from being opened. Fields that were not typed to the end were saved as they stood, and open so. */
const check = (value) => problemsIn(value).filter((problem) => !isHalfTyped(problem));

const typedMembers = /^\/(today|settings\/hoering\/count|facts\/\d+\/(year|yearlyFee|time|afdeling))$/;
const isHalfTyped = ({ code, path }) => code === "invalidDate" || (code !== "missing" && typedMembers.test(path));

function problemsIn(value) {
  try {
    frister(value);
    return [];
  } catch (error) {
    return error.problems;
  }
}
