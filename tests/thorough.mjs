// What is tried in full where there is time, as in CI (KVALITETSMODEL_HOSTS=all), and in part at every run.

export const thorough = process.env.KVALITETSMODEL_HOSTS === "all";

/** Whether a state is looked at in English: in both languages, or in one of them by turns. */
export const inEnglish = (place) => (thorough ? [false, true] : [place % 2 === 1]);
