// How a build comes, waits and takes over.

self.addEventListener("install", (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(NAME);
    const all = await list();
    const shell = Object.keys(all.files).filter(isShell);
    const older = await olderCaches();
    // With an older build in charge there is no hurry: be complete first.
    const paths = self.registration.active ? await inherited(cache, all, older) : shell;
    try {
      await keepAll(cache, all, paths, older);
    } catch (error) {
      if (error.name !== "QuotaExceededError") throw error;
      // No room for two builds: the old one stays whole, and gives its room to
      // the new one once that is accepted.
      await trim(cache, all);
      await keepAll(cache, all, shell, older);
    }
  })());
});

// inherited lists what is to be kept of this build for who kept an older one:
// everything, or what was kept of that, under whatever sum it now is.
async function inherited(cache, all, older) {
  const wishes = await Promise.all(older.map(wishIn));
  if (!wishes.includes("visited")) return wanted(all);
  await wish(cache, "visited");
  const stem = (address) => address.replace(/\.[0-9a-f]{12}(?=\.)/, "");
  const were = new Set();
  for (const old of older) for (const { url } of await old.keys()) were.add(stem(url));
  return Object.keys(all.files).concat(Object.keys(all.packed)).filter((path) => isShell(path) || were.has(stem(addressOf(path))));
}

const wish = (cache, what) => cache.put(WISH, new Response(what));
const wishIn = async (cache) => (await cache.match(WISH))?.text();

// trim throws away all that is kept of this build but what every page needs.
async function trim(cache, all) {
  const stay = new Set([WISH, ...[LIST.path, ...Object.keys(all.files).filter(isShell)].map(addressOf)]);
  for (const request of await cache.keys()) if (!stay.has(request.url)) await cache.delete(request);
}

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (!ours(name) || name === NAME) continue;
      // File by file: what is still held somewhere gives its room back at once.
      const old = await caches.open(name);
      for (const request of await old.keys()) await old.delete(request);
      await caches.delete(name);
    }
    await self.clients.claim();
  })());
});

self.addEventListener("message", (event) => {
  const message = event.data || {};
  if (message.type === "accept") event.waitUntil(self.skipWaiting());
  if (message.type === "fill") event.waitUntil(fill(message));
  if (message.type === "release") event.waitUntil(release(message));
  if (message.type === "check") event.waitUntil(mend());
});
