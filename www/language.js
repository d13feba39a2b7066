// Danish or English, remembered.
import { pageIn } from "kvalitetsmodel-page-texts";

const key = "kvalitetsmodel.sprog";
const listeners = new Set();

let current = "da";

export const language = () => current;
/** What the page says: texts/da/page.json and texts/en/page.json, compiled at build. */
export const text = () => pageIn(current);
export const locale = () => (current === "da" ? "da-DK" : "en-GB");
export const onLanguage = (listener) => listeners.add(listener);
/** Says something now, and again in every language that is chosen. */
export const speaking = (speak) => {
  onLanguage(speak);
  speak();
};

export function startLanguage() {
  setLanguage(remembered() === "en" ? "en" : "da");
  for (const one of ["da", "en"]) {
    document.getElementById(`lang-${one}`).addEventListener("click", () => {
      setLanguage(one);
      remember(one);
    });
  }
}

function setLanguage(wanted) {
  current = wanted;
  // The elements see this and follow.
  document.documentElement.lang = wanted;
  for (const element of document.querySelectorAll("[data-t], [data-t-label]")) translate(element);
  for (const one of ["da", "en"])
    document.getElementById(`lang-${one}`).setAttribute("aria-pressed", String(one === wanted));
  for (const listener of listeners) listener();
}

function translate(element) {
  const { t, tLabel } = element.dataset;
  if (t !== undefined) element.textContent = text().html[t];
  if (tLabel !== undefined) element.setAttribute("aria-label", text().html[tLabel]);
}

export function dateIn(date) {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(locale(), { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    time,
  );
}

function remembered() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(wanted) {
  try {
    localStorage.setItem(key, wanted);
  } catch {
    // A choice of language that is not remembered is no loss worth a message.
  }
}
