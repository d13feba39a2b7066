// When the page has run the scripts that it came with.

/** Resolves when the programs that stand in the page have run; one that is brought later is not waited for. */
export async function scriptsRun(): Promise<void> {
  const { document, performance } = globalThis;
  if (document === undefined || document.readyState === "complete") return;
  const [page] = (performance.getEntriesByType?.("navigation") ?? []) as PerformanceNavigationTiming[];
  // The state is the same before they have run and after.
  if (page?.domContentLoadedEventStart !== 0) return;
  await new Promise((done) => {
    document.addEventListener("DOMContentLoaded", done, { once: true });
    // A browser that hides its clock tells nothing of the other.
    addEventListener("load", done, { once: true });
  });
}
