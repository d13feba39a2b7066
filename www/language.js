// Danish or English, remembered.
const key = "kvalitetsmodel.sprog";
const listeners = new Set();
/** The Danish of the page, kept when it is first replaced. */
const danish = new Map();

let current = "da";
/** `english`: that of the markup; `texts`: what is made while the page runs, in both. */
let catalogue;

export const language = () => current;
export const text = () => catalogue.texts[current];
export const locale = () => (current === "da" ? "da-DK" : "en-GB");
export const onLanguage = (listener) => listeners.add(listener);

export function startLanguage(words) {
  catalogue = words;
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
  if (!danish.has(element))
    danish.set(element, { words: element.textContent, label: element.getAttribute("aria-label") });
  const { words, label } = danish.get(element);
  if (t !== undefined) element.textContent = current === "en" ? catalogue.english[t] : words;
  if (tLabel !== undefined) element.setAttribute("aria-label", current === "en" ? catalogue.english[tLabel] : label);
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
