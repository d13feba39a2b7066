// Who one is: asked once, and remembered. It says which views come first, and whom a new case is about.
import type { Party } from "kvalitetsmodel";
import { read, write } from "./cases/storage.js";
import { Watched } from "./shared/watched.js";

export const roles = ["leder", "plejefamilie", "konsulent", "raadgiver"] as const;
export type Role = (typeof roles)[number];

const key = "kvalitetsmodel.hvem";

export const isRole = (word: unknown): word is Role => (roles as readonly unknown[]).includes(word);

const stored = read(key);
export const role = new Watched<Role | undefined>(isRole(stored) ? stored : undefined);

export function beRole(wanted: Role): void {
  role.value = wanted;
  // Asked again another time, where it is not kept.
  write(key, wanted);
}

/** To the socialtilsyn the elements tell of the tilbud what they tell it itself. */
export const readerOf = (one: Role | undefined): { reader?: string } => (one === "konsulent" ? { reader: "socialtilsyn" } : {});

/** Whom a new case is about. */
export const partyOf = (one: Role | undefined): Party => (one === "plejefamilie" ? "plejefamilie" : "tilbud");
