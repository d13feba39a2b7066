// Cases as files: nothing is uploaded, the browser reads and writes them itself.
import type { VNode } from "preact";
import type { Bilingual } from "kvalitetsmodel";
import { language, text, useText } from "./language.js";

const limit = 5_000_000;

/** Why a file cannot be opened, and where in it. */
export interface FileProblem {
  readonly path: string;
  readonly message: string | Bilingual;
}

export type ReadFile =
  | { readonly name: string; readonly value: object }
  | { readonly name: string; readonly problems: readonly FileProblem[] };

/** Gives a text to the browser's downloads. */
export function download(text: string, name: string, type = "application/json"): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file's name of these parts, of which some may not be known. */
export function fileName(parts: readonly (string | undefined)[], ending = "json"): string {
  const clean = (part = ""): string =>
    part
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60);
  return `${["kvalitetsmodel", ...parts.map(clean)].filter((part) => part !== "").join("-")}.${ending}`;
}

/** Lets a person choose a file. */
export function chosenFile(): Promise<ReadFile | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".json,application/json";
    input.onchange = () => {
      const [file] = input.files ?? [];
      void (file === undefined ? resolve(undefined) : readFile(file).then(resolve));
    };
    input.oncancel = () => resolve(undefined);
    input.click();
  });
}

export async function readFile(file: File): Promise<ReadFile> {
  const { name } = file;
  const whole = (message: string): ReadFile => ({ name, problems: [{ path: "", message }] });
  if (file.size > limit) return whole(text().tooBig);
  let json: string;
  try {
    json = await file.text();
  } catch (error) {
    return whole(text().unreadable({ why: wordsOf(error) }));
  }
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? { name, value } : whole(text().notACase);
  } catch (error) {
    return whole(text().notJson({ why: wordsOf(error) }));
  }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Problems as a list. Every one of them, also where there are many. */
export function ProblemList({ problems }: { readonly problems: readonly FileProblem[] }): VNode {
  const t = useText();
  const words = ({ message }: FileProblem): string => (typeof message === "string" ? message : message[language.value]);
  return (
    <ul class="alert-text">
      {problems.map((problem) => (
        <li>
          <code>{t.at({ path: problem.path })}</code>: {words(problem)}
        </li>
      ))}
    </ul>
  );
}
