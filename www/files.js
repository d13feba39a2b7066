// Assessments and events as files: nothing is uploaded, the browser reads and writes them itself.
import { h } from "./dom.js";
import { language, text } from "./language.js";

const limit = 5_000_000;

/** Gives a value to the browser's downloads, and the name it got. */
export function download(value, name) {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: "application/json" }));
  const link = h("a", { href: url, download: name });
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}

/** A file's name of these parts, of which some may not be known. */
export function fileName(parts) {
  const clean = (part) =>
    part
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60);
  return `${["kvalitetsmodel", ...parts.map((part) => clean(part ?? ""))].filter((part) => part !== "").join("-")}.json`;
}

/** Lets a person choose a file: `{ name, value }`, or `{ name, problems }` with every reason why `check` finds it cannot be used. */
export function chosenFile(input, check) {
  return new Promise((resolve) => {
    input.onchange = async () => {
      const [file] = input.files;
      // So that the same file can be chosen again after it was mended.
      const read = file === undefined ? undefined : await readFile(file, check);
      input.value = "";
      resolve(read);
    };
    input.oncancel = () => resolve(undefined);
    input.click();
  });
}

async function readFile(file, check) {
  const { name } = file;
  const whole = (message) => ({ name, problems: [{ path: "", message }] });
  if (file.size > limit) return whole(text().tooBig);
  let json;
  try {
    json = await file.text();
  } catch (error) {
    return whole(text().unreadable({ why: error.message }));
  }
  let value;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return whole(text().notJson({ why: error.message }));
  }
  const problems = check(value);
  return problems.length > 0 ? { name, problems } : { name, value };
}

/** Problems as a list. Every one of them, also where there are many. */
export function problemList(problems) {
  const words = ({ message }) => (typeof message === "string" ? message : message[language()]);
  return h(
    "ul",
    { class: "alert-text" },
    problems.map((problem) => h("li", null, h("code", null, text().at({ path: problem.path })), `: ${words(problem)}`)),
  );
}
