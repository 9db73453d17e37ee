// Packs: many files in one, cut out when they are asked for.

// TYPES are those of the files that packs hold.
const TYPES = { html: "text/html", json: "application/json", csv: "text/csv", txt: "text/plain", md: "text/plain" };

// cut gives a file out of its pack, undefined if the pack is not kept. A pack
// that cannot be opened is thrown away: it is fetched again when asked for.
async function cut(cache, all, path) {
  const [number, start, length, expected] = all.packed[path] ?? [];
  if (number === undefined || !OPENS) return undefined;
  const address = addressOf(all.packs[number][0]);
  const kept = await cache.match(address);
  if (!kept) return undefined;
  try {
    const bytes = await new Response(kept.body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
    let body = bytes.slice(start, start + length);
    if (path.endsWith(".html")) body = new TextEncoder().encode(new TextDecoder().decode(body).replaceAll(PLACE, BUILD));
    if (await sumOf(body) !== expected) throw new RangeError(path);
    const type = TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
    return new Response(body, { headers: { "Content-Type": `${type}; charset=utf-8` } });
  } catch {
    await cache.delete(address);
    checked = false; // damage is seldom alone
    return undefined;
  }
}

async function olderCaches() {
  const names = (await caches.keys()).filter((name) => ours(name) && name !== NAME);
  return Promise.all(names.map((name) => caches.open(name)));
}
