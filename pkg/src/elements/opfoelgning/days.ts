// Days between two dates.

const day = 86_400_000;
const midnight = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** How many days there are from one day to another; negative when it has passed. */
export const daysTo = (date: string, from: string): number => Math.round((midnight(date) - midnight(from)) / day);
