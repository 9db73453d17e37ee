// The service worker: registered, watched, asked to keep the pages. Shows
// <html data-offline="none|filling|partial|ready|…">.

html.dataset.offline = "none";
let accepted = false;
const post = (message) => navigator.serviceWorker.ready.then((r) => r.active?.postMessage(message)).catch(() => {});

// What the user chose to keep, "all" or "visited"; without a choice everything,
// with data-saver what is visited.
const WISH = "alternat.keep";
function everything() {
  const wish = localStorage.getItem(WISH);
  return wish ? wish === "all" : navigator.connection?.saveData !== true;
}
function choose(what) {
  try { localStorage.setItem(WISH, what); } catch { /* done, not remembered */ }
}
const fill = (type = "fill") => post({ type, everything: everything(), page: location.pathname, lang: html.lang });

function keepAll() {
  choose("all");
  // Asked on an act of the user alone: some browsers ask the user in turn.
  navigator.storage?.persist?.().catch(() => {});
  fill();
}
function keepVisited() {
  choose("visited");
  fill("release");
}

let offered; // says it again, until it is answered
function offer(text, act) {
  offered = () => tell(text, [
    [say("reload"), act],
    [say("close"), () => { offered = undefined; quiet(); }],
  ]);
  offered();
}
const reload = () => location.reload();

// A worker may be ended while it fetches; it is asked again if it falls silent.
const SILENCE = 30000; // milliseconds
let silence;
function heard({ data }) {
  if (!data || data.alternat !== true) return;
  clearTimeout(silence);
  if (data.type === "progress") silence = setTimeout(fill, SILENCE);
  html.dataset.offline = { progress: "filling", ready: "ready", partial: "partial" }[data.type] ?? data.reason;
  document.dispatchEvent(new CustomEvent("alternat:offline", { detail: data }));
}

async function serve() {
  let served = navigator.serviceWorker.controller;
  navigator.serviceWorker.addEventListener("message", heard);
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (accepted) return reload();
    // Accepted in another tab: this page stays as it is until its reader says so.
    if (served) offer(say("replaced"), reload);
    served = navigator.serviceWorker.controller;
    fill();
  });
  try {
    const registration = await navigator.serviceWorker.register(policy.createScriptURL(root + "worker.js"), { scope: root, updateViaCache: "none" });
    // A worker that waits is news only to a page that an older one serves.
    const watch = (worker) => {
      const check = () => {
        if (worker.state !== "installed" || !navigator.serviceWorker.controller) return;
        html.dataset.update = "waiting";
        offer(say("update"), () => { accepted = true; worker.postMessage({ type: "accept" }); });
      };
      worker.addEventListener("statechange", check);
      check();
    };
    if (registration.waiting) watch(registration.waiting);
    if (registration.installing) watch(registration.installing);
    registration.addEventListener("updatefound", () => watch(registration.installing));
    fill();
  } catch (error) {
    // The site works without: pages then need the network.
    html.dataset.offline = "unavailable";
    document.dispatchEvent(new CustomEvent("alternat:offline", { detail: {} }));
  }
}
if (navigator.serviceWorker) {
  document.readyState === "complete" ? serve() : addEventListener("load", serve, { once: true });
  // What the program cannot use may have been damaged here.
  document.addEventListener("alternat:failed", () => post({ type: "check" }));
} else {
  html.dataset.offline = "unavailable";
}
