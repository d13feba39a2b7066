// The words around the questions about an event; the questions themselves come from the engine.
import type { Language } from "./shared/language.js";

const danish = {
  ticks: "Sæt kryds ved det, der passer",
  unknown: "Ved ikke",
  notSaid: "Ikke oplyst",
};

export type EventsText = typeof danish;

const english: EventsText = {
  ticks: "Tick what fits",
  unknown: "Not known",
  notSaid: "Not said",
};

const texts: Record<Language, EventsText> = { da: danish, en: english };

export const eventsIn = (language: Language): EventsText => texts[language];
