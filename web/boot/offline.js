// The service worker: registered, watched, asked to keep the pages. Shows
// <html data-offline="none|filling|partial|ready|…">.

html.dataset.offline = "none";
let accepted = false;
const post = (message) => navigator.serviceWorker.ready.then((r) => r.active?.postMessage(message)).catch(() => {});

function fill(everything) {
  const sparing = navigator.connection?.saveData === true;
  post({ type: "fill", everything: everything === true || !sparing, page: location.pathname, lang: html.lang });
}

let offered; // says it again, until it is answered
function offer(worker) {
  html.dataset.update = "waiting";
  offered = () => tell(say("update"), [
    [say("reload"), () => { accepted = true; worker.postMessage({ type: "accept" }); }],
    [say("close"), () => { offered = undefined; quiet(); }],
  ]);
  offered();
}

async function serve() {
  navigator.serviceWorker.addEventListener("message", ({ data }) => {
    if (!data || data.alternat !== true) return;
    html.dataset.offline = { progress: "filling", ready: "ready", partial: "partial" }[data.type] ?? data.reason;
    document.dispatchEvent(new CustomEvent("alternat:offline", { detail: data }));
  });
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (accepted) location.reload();
    else fill();
  });
  try {
    const registration = await navigator.serviceWorker.register(policy.createScriptURL(root + "worker.js"), { scope: root, updateViaCache: "none" });
    // A worker that waits is news only to a page that an older one serves.
    const watch = (worker) => {
      const check = () => worker.state === "installed" && navigator.serviceWorker.controller && offer(worker);
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
  }
}
if (navigator.serviceWorker) {
  document.readyState === "complete" ? serve() : addEventListener("load", serve, { once: true });
}
