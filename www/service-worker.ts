// Works without a network after the first visit. The pages come from the network where there is one, so that nobody stays
// with an old law; everything they are made of comes from what was fetched with them.
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";

declare const self: { readonly __FILES__: PrecacheEntry[] };

cleanupOutdatedCaches();
registerRoute(({ request }) => request.mode === "navigate", new NetworkFirst({ cacheName: "sider", networkTimeoutSeconds: 4 }));
precacheAndRoute(self.__FILES__);
// The small pictures of the designsystem, each when it is first seen.
registerRoute(({ url }) => url.pathname.includes("/dkfds/img/"), new CacheFirst({ cacheName: "billeder" }));
