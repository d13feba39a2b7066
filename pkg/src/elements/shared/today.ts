/** Today here, not in Greenwich. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day an element looks at: its attribute `today`, else that of the form it follows, else the day it is. */
export const todayOf = (element: HTMLElement, form: object | undefined): string =>
  element.getAttribute("today") ?? (form as { today?: string } | undefined)?.today ?? today();
