// What is kept is made whole, or given back, as the pages ask.

async function tell(message) {
  const clients = await self.clients.matchAll({ type: "window" });
  for (const client of clients) client.postMessage({ alternat: true, build: BUILD, ...message });
}

// fill keeps what is still missing: the page that asks, the program and its
// data, the pages in its language, the others. Without "everything" only the
// page; what is visited later is kept as it passes.
let filling = Promise.resolve();
let released = 0; // a fill that was asked for before a release ends with it
class Released extends Error {}

function fill(message) {
  const mine = released;
  filling = filling.then(() => fillNow(message, mine)).catch(trouble);
  return filling;
}

// release gives the room back: what every page needs stays, and the page that asks.
function release(message) {
  const mine = ++released;
  filling = filling.then(async () => {
    await trim(await caches.open(NAME), await list());
    await fillNow({ ...message, everything: false }, mine);
  }).catch(trouble);
  return filling;
}

async function fillNow({ everything, page, lang }, mine) {
  const going = () => {
    if (mine !== released) throw new Released();
  };
  going();
  const cache = await caches.open(NAME);
  const all = await list();
  await wish(cache, everything ? "everything" : "visited");
  const here = typeof page === "string" ? pathOf(all, new URL(page, SCOPE)) : "";
  const paths = wanted(all);
  const whole = sizeOf(all, paths);
  const are = async () => new Set((await cache.keys()).map((request) => request.url));
  let kept = await are();
  const missing = paths.filter((path) => !kept.has(addressOf(path)));
  if (missing.length === 0) {
    await tell({ type: "ready", kept: whole, whole });
    // Once in a worker's life, when nobody waits for it.
    if (checked) return undefined;
    checked = true;
    return await check() ? fillNow({ everything, page, lang }, mine) : undefined;
  }
  if (here && !kept.has(addressOf(here))) await keep(cache, here, sumIn(all, here));
  if (!everything) {
    kept = await are();
    const those = paths.concat(OPENS ? Object.keys(all.packed) : []).filter((path) => kept.has(addressOf(path)));
    return tell({ type: "partial", kept: sizeOf(all, those), whole });
  }
  const rank = (path) => (isShell(path) ? 0 : isProgram(path) ? 1 : path.startsWith(`${lang}/`) || path.startsWith(`packs/${lang}-`) ? 2 : 3);
  missing.sort((a, b) => rank(a) - rank(b));
  const progress = (n) => {
    going();
    return tell({ type: "progress", kept: whole - sizeOf(all, missing.slice(n)), whole });
  };
  await progress(0);
  await keepAll(cache, all, missing, [], progress);
  // Pages that were kept by themselves are in their packs now.
  if (OPENS) for (const path of Object.keys(all.packed)) if (path === here || kept.has(addressOf(path))) await cache.delete(addressOf(path));
  await tell({ type: "ready", kept: whole, whole });
}

// mend is asked for by a page that cannot use a file.
function mend() {
  const mine = released;
  filling = filling.then(async () => {
    const everything = await wishIn(await caches.open(NAME)) === "everything";
    if (await check() && everything) await fillNow({ everything }, mine);
  }).catch(trouble);
  return filling;
}

// check throws away what is damaged, and tells how many files were.
let checked = false;
async function check() {
  const cache = await caches.open(NAME);
  const all = await list();
  let damaged = 0;
  const written = await cache.match(addressOf(LIST.path));
  if (!written || await sumOf(await written.arrayBuffer()) !== LIST.sum) {
    listed = undefined; // read anew, and fetched, where it is needed next
    damaged++;
  }
  for (const path of wanted(all)) {
    const kept = await cache.match(addressOf(path));
    if (!kept || await sumOf(await kept.arrayBuffer()) === sumIn(all, path)) continue;
    await cache.delete(addressOf(path));
    damaged++;
  }
  return damaged;
}

// trouble is reported, never fatal: the pages go on with what there is.
async function trouble(error) {
  if (error instanceof Released) return;
  if (error instanceof Stale) {
    self.registration.update().catch(() => {});
    return tell({ type: "trouble", reason: "outdated" });
  }
  const full = error && error.name === "QuotaExceededError";
  return tell({ type: "trouble", reason: full ? "full" : "interrupted" });
}
