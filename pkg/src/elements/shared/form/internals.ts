// What makes an element a form control: the browser's own. A document without it, as in a test on a server (jsdom,
// happy-dom), draws all the same, and hears what it lacks.

type Internals = Pick<
  ElementInternals,
  "form" | "labels" | "setFormValue" | "setValidity" | "validity" | "validationMessage" | "willValidate" | "checkValidity" | "reportValidity"
>;

export function internalsOf(element: HTMLElement): Internals {
  const own = element.attachInternals?.();
  return own?.setFormValue === undefined ? standIn(element) : own;
}

let told = false;

/** Holds what it is told, and gives it to nobody but who asks the element. */
function standIn(element: HTMLElement): Internals {
  if (!told) console.info(LACKING);
  told = true;
  let flags: ValidityStateFlags = {};
  let message = "";
  const check = (): boolean => {
    if (message !== "") element.dispatchEvent(new Event("invalid", { cancelable: true }));
    return message === "";
  };
  return {
    get form() {
      return element.closest("form");
    },
    labels: document.createDocumentFragment().childNodes,
    get validity() {
      return { customError: false, valueMissing: false, ...flags, valid: message === "" } as ValidityState;
    },
    get validationMessage() {
      return message;
    },
    willValidate: true,
    setFormValue: () => {},
    setValidity: (its = {}, why = "") => void ([flags, message] = [its, why]),
    checkValidity: check,
    reportValidity: check,
  };
}

const LACKING =
  "kvalitetsmodel: dette dokument har ikke ElementInternals (jsdom og happy-dom har det ikke helt), så elementerne tegner og har deres .value, men står ikke i FormData. " +
  "This document lacks ElementInternals (jsdom and happy-dom do not have all of it), so the elements draw and have their .value, but are not in FormData.";
