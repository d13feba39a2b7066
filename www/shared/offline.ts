// Keeps what the page is made of for use without a network, once the page can be used.

export function startOffline(): void {
  // Not without https, and not where the browser or its owner has said no.
  if (!("serviceWorker" in navigator)) return;
  const register = (): void => {
    navigator.serviceWorker.register("service-worker.js").catch(() => {
      // It works with a network all the same.
    });
  };
  const soon = (): void => void setTimeout(register, 3000);
  if (document.readyState === "complete") soon();
  else addEventListener("load", soon, { once: true });
}
