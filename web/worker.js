// The service worker: one build, one cache. Whatever it hands out comes from
// the files of its own build, checked by their sums, so a page never meets a
// script or data of another build.
//
// The generator puts the build's id and the place of the list of its files into
// the two lines below; app/site/packs.go says what stands in that list. Paths
// are relative to the scope, wherever that is; a sum is the first sixteen hex
// digits of a file's SHA-256.
//
// First visit: what every page shares is kept at once, the rest when a page asks
// for it; an interrupted download goes on where it stopped. Pages and records
// travel and stay in packs, many to a file and compressed, and are cut out when
// they are asked for. Later builds are fetched whole (only what changed) while
// the old one serves, wait, and take over when the user accepts or has closed
// all pages.
"use strict";

const BUILD = "{{BUILD}}";
const LIST = JSON.parse(`{{LIST}}`);

const SCOPE = new URL(self.registration.scope);
const FAMILY = `alternat-${encodeURIComponent(SCOPE.pathname)}`;
const NAME = `${FAMILY}-${BUILD}`;
const BATCH = 6; // files fetched at a time
const PATIENCE = 8000; // milliseconds until an address we do not know is given up

// Names of caches are FAMILY-BUILD, a build has no dash: other scopes' caches
// and other programs' are never touched.
const ours = (name) => name.slice(0, name.lastIndexOf("-")) === FAMILY;

// What every page needs before it can be shown.
const isShell = (path) => path === "404.html" || path === "index.html" || path === "build.json" || /\.(css|js|webmanifest)$/.test(path);
const isProgram = (path) => /\.(wasm|json)$/.test(path);

// Without the means to open a pack its files are kept one by one.
const OPENS = typeof DecompressionStream === "function";

// the list of this build's files: {files: {path: sum}, packs: [path],
// packed: {path: [number of the pack, start, length, sum]}}.
let listed;
function list() {
  listed ||= readList().catch((error) => {
    listed = undefined;
    throw error;
  });
  return listed;
}

async function readList() {
  const cache = await caches.open(NAME);
  await keep(cache, LIST.path, LIST.sum);
  return (await cache.match(addressOf(LIST.path))).json();
}

// sumIn is the sum of a file of this build, packed or not.
const sumIn = ({ files, packed }, path) => files[path] ?? packed[path]?.[3];

// wanted lists what is to be kept for everything to work.
const wanted = ({ files, packs, packed }) => Object.keys(files).concat(OPENS ? packs.map(([path]) => path) : Object.keys(packed));

// A folder's page is fetched and kept under the folder's address: every static
// host serves that, some redirect away from index.html.
const addressOf = (path) => new URL(path.replace(/(^|\/)index\.html$/, "$1"), SCOPE).href;

// pathOf gives the file that an address asks for, or "" if this build has none.
function pathOf(all, url) {
  if (!url.pathname.startsWith(SCOPE.pathname)) return "";
  let path;
  try {
    path = decodeURIComponent(url.pathname.slice(SCOPE.pathname.length));
  } catch {
    return "";
  }
  if (path === "" || path.endsWith("/")) path += "index.html";
  return Object.hasOwn(all.files, path) || Object.hasOwn(all.packed, path) ? path : "";
}

async function sumOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest.subarray(0, 8), (b) => b.toString(16).padStart(2, "0")).join("");
}

// pack makes a response anew: without the mark of a redirect, and without
// headers that spoke of the bytes as they travelled.
function pack(bytes, response) {
  const headers = new Headers(response.headers);
  for (const name of ["Content-Encoding", "Content-Length", "Transfer-Encoding", "Vary"]) headers.delete(name);
  return new Response(bytes, { status: 200, headers });
}

// A Stale error says that the host has another build than this one.
class Stale extends Error {}

// keep puts one file into the cache, from an older build's cache if the file
// did not change, else from the host.
async function keep(cache, path, expected, older = []) {
  const address = addressOf(path);
  if (await cache.match(address)) return;
  for (const old of older) {
    const kept = await old.match(address);
    if (!kept) continue;
    const bytes = await kept.arrayBuffer();
    if (await sumOf(bytes) === expected) return cache.put(address, pack(bytes, kept));
  }
  const response = await fetch(address, { cache: "reload", credentials: "same-origin" });
  if (!response.ok || response.type !== "basic") throw new Error(`${path}: HTTP ${response.status}`);
  const bytes = await response.arrayBuffer();
  if (await sumOf(bytes) !== expected) throw new Stale(path);
  await cache.put(address, pack(bytes, response));
}

async function keepAll(cache, all, paths, older, each = () => {}) {
  const sums = Object.fromEntries(all.packs);
  for (let i = 0; i < paths.length; i += BATCH) {
    await Promise.all(paths.slice(i, i + BATCH).map((path) => keep(cache, path, sumIn(all, path) ?? sums[path], older)));
    await each(Math.min(i + BATCH, paths.length));
  }
}

// TYPES are those of the files that packs hold.
const TYPES = { html: "text/html", json: "application/json", csv: "text/csv", txt: "text/plain", md: "text/plain" };

// cut gives a file out of its pack, undefined if the pack is not kept. A pack
// that cannot be opened is thrown away: it is fetched again when asked for.
async function cut(cache, all, path) {
  const [number, start, length] = all.packed[path] ?? [];
  if (number === undefined || !OPENS) return undefined;
  const address = addressOf(all.packs[number][0]);
  const kept = await cache.match(address);
  if (!kept) return undefined;
  try {
    const bytes = await new Response(kept.body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
    if (bytes.byteLength < start + length) throw new RangeError(path);
    const type = TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
    return new Response(bytes.slice(start, start + length), { headers: { "Content-Type": `${type}; charset=utf-8` } });
  } catch {
    await cache.delete(address);
    return undefined;
  }
}

async function olderCaches() {
  const names = (await caches.keys()).filter((name) => ours(name) && name !== NAME);
  return Promise.all(names.map((name) => caches.open(name)));
}

// --- life ---------------------------------------------------------------------

self.addEventListener("install", (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(NAME);
    const all = await list();
    const paths = wanted(all);
    // With an older build in charge there is no hurry: be complete first.
    await keepAll(cache, all, self.registration.active ? paths : Object.keys(all.files).filter(isShell), await olderCaches());
  })());
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (ours(name) && name !== NAME) await caches.delete(name);
    }
    await self.clients.claim();
  })());
});

self.addEventListener("message", (event) => {
  const message = event.data || {};
  if (message.type === "accept") event.waitUntil(self.skipWaiting());
  if (message.type === "fill") event.waitUntil(fill(message));
});

async function tell(message) {
  const clients = await self.clients.matchAll({ type: "window" });
  for (const client of clients) client.postMessage({ alternat: true, build: BUILD, ...message });
}

// fill keeps what is still missing: the page that asks, the program and its
// data, the pages in its language, the others. Without "everything" only the
// page; what is visited later is kept as it passes.
let filling;
function fill(wanted) {
  filling = (filling || Promise.resolve()).then(() => fillNow(wanted)).catch(trouble);
  return filling;
}

async function fillNow({ everything, page, lang }) {
  const cache = await caches.open(NAME);
  const all = await list();
  const here = typeof page === "string" ? pathOf(all, new URL(page, SCOPE)) : "";
  const paths = wanted(all);
  const kept = new Set((await cache.keys()).map((request) => request.url));
  const missing = paths.filter((path) => !kept.has(addressOf(path)));
  if (here && missing.length > 0) await keep(cache, here, sumIn(all, here));
  if (missing.length > 0 && everything) {
    const rank = (path) => (isShell(path) ? 0 : isProgram(path) ? 1 : path.startsWith(`${lang}/`) || path.startsWith(`packs/${lang}-`) ? 2 : 3);
    missing.sort((a, b) => rank(a) - rank(b));
    const before = paths.length - missing.length;
    await keepAll(cache, all, missing, [], (n) => tell({ type: "progress", done: before + n, total: paths.length }));
  } else if (missing.length > 0) {
    return tell({ type: "partial", done: paths.length - missing.length, total: paths.length });
  }
  await tell({ type: "ready", total: paths.length });
}

// trouble is reported, never fatal: the pages go on with what there is.
async function trouble(error) {
  if (error instanceof Stale) {
    self.registration.update().catch(() => {});
    return tell({ type: "trouble", reason: "outdated" });
  }
  const full = error && error.name === "QuotaExceededError";
  return tell({ type: "trouble", reason: full ? "full" : "interrupted" });
}

// --- service ------------------------------------------------------------------

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
    const kept = (await cache.match(addressOf(path))) ?? (await cut(cache, all, path));
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
