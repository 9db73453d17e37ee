// The files of this build: listed, fetched, checked, kept.

// The list of this build's files: {files: {path: [sum, size]}, packs: [[path, sum,
// size]], packed: {path: [number of the pack, start, length, sum]}}; single is what
// is fetched by itself, by its path.
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
  const address = addressOf(LIST.path);
  const kept = await cache.match(address);
  if (kept && await sumOf(await kept.arrayBuffer()) !== LIST.sum) await cache.delete(address);
  await keep(cache, LIST.path, LIST.sum);
  const all = await (await cache.match(address)).json();
  all.single = { ...all.files };
  for (const [path, ...is] of all.packs) all.single[path] = is;
  return all;
}

// sumIn is the sum of a file of this build, packed or not; sizeIn what it takes
// when it is kept by itself, in bytes.
const sumIn = ({ single, packed }, path) => single[path]?.[0] ?? packed[path]?.[3];
const sizeIn = ({ single, packed }, path) => single[path]?.[1] ?? packed[path]?.[2] ?? 0;
const sizeOf = (all, paths) => paths.reduce((sum, path) => sum + sizeIn(all, path), 0);

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
  for (let i = 0; i < paths.length; i += BATCH) {
    await Promise.all(paths.slice(i, i + BATCH).map((path) => keep(cache, path, sumIn(all, path), older)));
    await each(Math.min(i + BATCH, paths.length));
  }
}
