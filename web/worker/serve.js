// What pages ask for, out of the files of this build.

self.addEventListener("fetch", (event) => {
  const request = event.request;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== SCOPE.origin || !url.pathname.startsWith(SCOPE.pathname)) return;
  event.respondWith(serve(request, url));
});

async function serve(request, url) {
  const navigation = request.mode === "navigate";
  let all;
  try {
    all = await list();
  } catch {
    return unknown(request, navigation);
  }
  const path = pathOf(all, url);
  // "en/compare" without the slash: the page's links need it.
  if (navigation && !path && pathOf(all, new URL(url.pathname + "/", SCOPE))) {
    return Response.redirect(url.pathname + "/" + url.search, 301);
  }
  if (path) return known(request, all, path);
  return unknown(request, navigation);
}

// known serves a file of this build; the query is the page's own business.
async function known(request, all, path) {
  try {
    const cache = await caches.open(NAME);
    const kept = (await sound(cache, all, path)) ?? (await cut(cache, all, path));
    if (kept) return kept;
    await keep(cache, path, sumIn(all, path));
    const now = await cache.match(addressOf(path));
    if (now) return now;
  } catch (error) {
    if (error instanceof Stale || error.name === "QuotaExceededError") trouble(error);
    else if (error instanceof TypeError) return lost(request); // no network
  }
  // Not to be kept: as the host gives it.
  return fetch(request).catch(() => lost(request));
}

// sound gives a file that is kept by itself, if it is still what it was. The
// program is not read here: a browser compiles it while it reads it and says
// itself what it cannot use (see check).
async function sound(cache, all, path) {
  const kept = await cache.match(addressOf(path));
  if (!kept || path.endsWith(".wasm")) return kept;
  const bytes = await kept.arrayBuffer();
  if (await sumOf(bytes) === sumIn(all, path)) return pack(bytes, kept);
  await cache.delete(addressOf(path));
  checked = false; // damage is seldom alone
  return undefined;
}

// unknown asks the host, which may have newer pages, but not for long.
async function unknown(request, navigation) {
  if (!navigation) return fetch(request);
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    return await fetch(request.url, { signal: abort.signal, credentials: "same-origin", redirect: "manual" });
  } catch {
    return lost(request);
  } finally {
    clearTimeout(timer);
  }
}

// lost answers where neither the cache nor the host can.
async function lost(request) {
  if (request.mode !== "navigate") return Response.error();
  const cache = await caches.open(NAME);
  const page = await cache.match(addressOf("404.html"));
  if (!page) return Response.error();
  return new Response(page.body, { status: 404, statusText: "Not Found", headers: page.headers });
}
