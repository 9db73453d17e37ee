// Packs: many files in one, cut out when they are asked for.

// TYPES are those of the files that packs hold.
const TYPES = { html: "text/html", json: "application/json", csv: "text/csv", txt: "text/plain", md: "text/plain" };

// The packs opened last, by their address: who reads on often stays in one. They
// are of this build, as their names are; what is cut out of them is checked.
const OPEN = 2; // a pack is about a megabyte when it is open
const opened = new Map();

// open gives the bytes of a pack, undefined if it is not kept.
async function open(cache, address) {
  const kept = await cache.match(address);
  if (!kept) return undefined;
  const bytes = opened.get(address) ?? new Response(kept.body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  opened.delete(address);
  opened.set(address, bytes); // the last in the order is the one used last
  if (opened.size > OPEN) opened.delete(opened.keys().next().value);
  return bytes;
}

// cut gives a file out of its pack, undefined if the pack is not kept. A pack
// that cannot be opened is thrown away: it is fetched again when asked for.
async function cut(cache, all, path) {
  const [number, start, length, expected] = all.packed[path] ?? [];
  if (number === undefined || !OPENS) return undefined;
  const address = addressOf(all.packs[number][0]);
  try {
    const bytes = await open(cache, address);
    if (!bytes) return undefined;
    let body = bytes.slice(start, start + length);
    if (path.endsWith(".html")) body = new TextEncoder().encode(new TextDecoder().decode(body).replaceAll(PLACE, BUILD));
    if (await sumOf(body) !== expected) throw new RangeError(path);
    const type = TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
    return new Response(body, { headers: { "Content-Type": `${type}; charset=utf-8` } });
  } catch {
    opened.delete(address);
    await cache.delete(address);
    checked = false; // damage is seldom alone
    return undefined;
  }
}

async function olderCaches() {
  const names = (await caches.keys()).filter((name) => ours(name) && name !== NAME);
  return Promise.all(names.map((name) => caches.open(name)));
}
