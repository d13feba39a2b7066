// Works without a network after the first visit. The pages come from the network where there is one, so that nobody stays
// with an old law; everything they are made of comes from what was fetched with them.
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";

declare const self: {
  readonly __FILES__: PrecacheEntry[];
  addEventListener(type: "install", listener: (event: { waitUntil(done: Promise<unknown>): void }) => void): void;
};

const PAGES = "sider";

cleanupOutdatedCaches();
registerRoute(({ request }) => request.mode === "navigate", new NetworkFirst({ cacheName: PAGES, networkTimeoutSeconds: 4 }));
precacheAndRoute(self.__FILES__);
// The page that is open came before the worker did: without it the next visit would need the network once more.
self.addEventListener("install", (event) => event.waitUntil(caches.open(PAGES).then((pages) => pages.add("./"))));
// The small pictures of the designsystem, each when it is first seen.
registerRoute(({ url }) => /\/dkfds\/(?:img|dark)\//.test(url.pathname), new CacheFirst({ cacheName: "billeder" }));
