// The part of the page with the events: what has happened, from which the deadlines follow. Other views that need the
// same events read them from the same form, so that nothing is typed twice.
import { frister, readSag } from "kvalitetsmodel";
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
    current: () => ({ value: form.value, ...(form.followsToday ? {} : { today: form.today }) }),
    show({ value, today, follows = false }) {
      form.followsToday = true;
      // A draft of the earlier format has its day in the value; one that was only the day it was, is the day it is now.
      form.value = value;
      if (follows) form.followsToday = true;
      if (today !== undefined) form.today = today;
    },
    file: {
      check: (value) => problemsIn(value, form.today),
      dropped: (value) => readSag(value).dropped,
      name: () => fileName([text().factsFileName, who(), form.today]),
    },
  });
}

/** What the form has of a case. Other members of it belong to the other views. */
const members = ["party", "ownership", "settings", "events"];

/**
 * What keeps a file from being opened: that it holds no events, that it cannot be read at all, and what the form has no
 * place for. Fields that were not typed to the end were saved as they stood, and open so: they are told where they stand.
 */
function problemsIn(file, today) {
  try {
    const { sag } = readSag(file);
    if (sag.events === undefined) return [{ path: "/events", message: text().noEventsInFile }];
    const { value, problems } = frister(sag, today, { partial: true });
    return value === undefined ? problems : problems.filter(({ path }) => !members.includes(path.split("/")[1]));
  } catch (error) {
    return error.problems;
  }
}
