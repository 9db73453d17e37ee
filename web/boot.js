// Starts the program of the page when it is needed, and only then.
//
// The page is complete without it. This script notices the first operation,
// keeps it, fetches the wasm and hands the operation over exactly once; it
// registers the service worker, keeps the choice of light or dark, and says in
// plain words what failed.
//
// What it reads: <html data-root data-build>, the sentences in #boot-messages,
// and, when the program is needed, build.json: {"build", "files"}, the paths
// below the root of what has its sum in its name.
// What it shows: <html data-app="idle|loading|ready|failed">,
// <html data-offline="none|filling|partial|ready|…">, <html data-theme>.
"use strict";

(() => {
  const PATIENCE = { show: 300, slow: 10000, fetch: 60000, start: 15000 }; // milliseconds

  // One policy for everything that Trusted Types guards: addresses of scripts
  // of this origin, and the HTML that the program has rendered and escaped.
  const policy = (self.trustedTypes || { createPolicy: (_, rules) => rules }).createPolicy("alternat", {
    createHTML: (html) => html,
    createScriptURL: (url) => {
      if (new URL(url, location.href).origin !== location.origin) throw new TypeError("script of another origin: " + url);
      return url;
    },
  });

  async function instantiate(wasm, go, signal) {
    const response = await fetch(wasm, { signal });
    if (!response.ok) throw new Error("HTTP " + response.status);
    const type = (response.headers.get("Content-Type") || "").split(";")[0].trim();
    // A host that does not know the type would make streaming fail.
    if (WebAssembly.instantiateStreaming && type === "application/wasm") {
      return (await WebAssembly.instantiateStreaming(response, go.importObject)).instance;
    }
    return (await WebAssembly.instantiate(await response.arrayBuffer(), go.importObject)).instance;
  }

  const html = document.documentElement;
  // Taken now: pushing a page of another depth would change what it means.
  const root = new URL(html.dataset.root || "./", document.baseURI).href;
  const say = (name) => document.querySelector(`#boot-messages [data-message="${name}"]`)?.textContent ?? "";

  // --- storage ---------------------------------------------------------------

  // Where storage is blocked even looking at it throws; the program then gets
  // a store that lasts as long as the page.
  for (const name of ["localStorage", "sessionStorage"]) {
    try {
      self[name].getItem("alternat");
    } catch {
      const kept = new Map();
      const store = {
        getItem: (k) => (kept.has(String(k)) ? kept.get(String(k)) : null),
        setItem: (k, v) => void kept.set(String(k), String(v)),
        removeItem: (k) => void kept.delete(String(k)),
        clear: () => kept.clear(),
        key: (i) => [...kept.keys()][i] ?? null,
        get length() { return kept.size; },
      };
      Object.defineProperty(self, name, { value: store, configurable: true });
      html.dataset.storage = "blocked";
    }
  }

  // --- light and dark --------------------------------------------------------

  const THEMES = ["auto", "light", "dark"];
  function theme(choice) {
    if (!THEMES.includes(choice)) choice = "auto";
    html.dataset.theme = choice;
    const button = document.getElementById("theme");
    if (!button) return;
    button.hidden = false;
    const word = button.querySelector(".theme-word");
    if (word) word.textContent = button.dataset[choice] || choice;
  }
  function nextTheme() {
    theme(THEMES[(THEMES.indexOf(html.dataset.theme) + 1) % THEMES.length]);
    try { localStorage.setItem("alternat.theme", html.dataset.theme); } catch { /* shown, not kept */ }
  }
  theme(localStorage.getItem("alternat.theme"));

  // --- messages --------------------------------------------------------------

  // One notice at the end of the body: the first element of the body belongs
  // to the program.
  let notice;
  function tell(text, actions = []) {
    quiet();
    if (!text) return;
    notice = document.createElement("div");
    notice.className = "notice";
    notice.id = "boot-notice";
    notice.setAttribute("role", "status");
    document.body.append(notice);
    const line = document.createElement("p");
    line.textContent = text;
    notice.append(line);
    for (const [label, act] of actions) {
      if (!label) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", act);
      notice.append(button);
    }
  }
  function quiet() {
    notice?.remove();
    notice = undefined;
  }

  // --- the program -----------------------------------------------------------

  let state = "idle";
  let blocked = false; // the browser does not run WebAssembly
  let handle; // takes one operation, once the program is ready
  let queue = []; // operations that wait for it, in order
  let attempt = 0;
  function become(next) {
    state = next;
    html.dataset.app = next;
    document.dispatchEvent(new CustomEvent("alternat:" + next));
  }

  function perform(operation) {
    operation.from = location.href;
    if (state === "ready") return handle(operation);
    queue.push(operation);
    if (state !== "loading") start();
  }

  async function start() {
    const mine = ++attempt;
    become("loading");
    quiet();
    const timers = [
      setTimeout(() => tell(say("starting")), PATIENCE.show),
      setTimeout(() => tell(say("slow"), [[say("close"), quiet]]), PATIENCE.slow),
    ];
    const abort = new AbortController();
    const within = (ms, promise) => Promise.race([promise, new Promise((_, reject) => {
      timers.push(setTimeout(() => { abort.abort(); reject(new Error("timeout")); }, ms));
    })]);
    try {
      if (typeof WebAssembly !== "object") throw new Error("blocked");
      const files = await within(PATIENCE.fetch, lookUp(abort.signal));
      const program = await within(PATIENCE.fetch, load(files, abort.signal));
      await within(PATIENCE.start, run(files, program, mine));
      timers.forEach(clearTimeout);
      quiet();
      offered?.();
      become("ready");
      const waiting = queue;
      queue = [];
      for (const operation of waiting) handle(operation);
    } catch (error) {
      timers.forEach(clearTimeout);
      if (mine === attempt) fail(error);
    }
  }

  // lookUp asks where the files of this build are. A page of another build than
  // the files must not be operated: the two need not fit.
  async function lookUp(signal) {
    const response = await fetch(root + "build.json", { signal });
    if (!response.ok) throw new Error("HTTP " + response.status);
    const { build, files } = await response.json();
    if (html.dataset.build && build !== html.dataset.build) throw new Error("update");
    return files;
  }

  async function load(files, signal) {
    if (!self.Go) {
      await new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = policy.createScriptURL(root + files["wasm_exec.js"]);
        script.onload = resolve;
        script.onerror = () => { script.remove(); reject(new Error("network")); };
        document.head.append(script);
      });
    }
    const go = new Go();
    return { go, instance: await instantiate(root + files["app.wasm"], go, signal) };
  }

  // run resolves when the program has taken over: it calls alternat.ready.
  function run(files, { go, instance }, mine) {
    return new Promise((resolve, reject) => {
      Object.defineProperty(self, "alternat", {
        configurable: true,
        value: {
          root, policy, files: JSON.stringify(files),
          ready(handler) {
            delete self.alternat;
            if (mine !== attempt) return;
            handle = handler;
            resolve();
          },
        },
      });
      go.run(instance).then(() => {
        reject(new Error("stopped"));
        if (mine === attempt && state === "ready") fail(new Error("stopped"));
      }, reject);
    });
  }

  // fail leaves the page as it is, says so, and keeps what was asked for.
  function fail(error) {
    console.warn("alternat:", error);
    attempt++;
    handle = undefined;
    self.onresize = null; // set by the program, which is no more
    become("failed");
    const reload = [say("reload"), () => location.reload()];
    const close = [say("close"), () => { queue = []; quiet(); }];
    const why = error.message;
    if (why === "update" || why === "stopped") return tell(say(why === "update" ? why : "failed"), [reload, close]);
    // A policy that forbids WebAssembly and a damaged file are both errors of
    // compiling; browsers name the policy in the first.
    const forbidden = typeof WebAssembly === "object" && error instanceof WebAssembly.CompileError && /disallow|unsafe-eval|content security policy|\bCSP\b/i.test(why);
    if (why === "blocked" || forbidden) {
      // Links and forms do what they do without a script, from now on.
      blocked = true;
      const link = queue.pop()?.link;
      tell(say("blocked"), [close]);
      return link && location.assign(link);
    }
    tell(navigator.onLine ? say("failed") : say("offline"), [[say("retry"), start], close]);
  }

  // --- operations ------------------------------------------------------------

  const plain = (event) => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const closest = (event, selector) => (event.target instanceof Element ? event.target.closest(selector) : null);
  // Nothing that could change under our hands is kept: of elements, the id.
  const describe = (el) => ({ id: el.id, data: { ...el.dataset } });

  addEventListener("click", (event) => {
    if (event.defaultPrevented || !plain(event)) return;
    // What the program itself has put up answers its own clicks.
    if (closest(event, "#alternat-app")) return;
    const link = closest(event, "a[href]");
    if (link?.hasAttribute("data-lang")) {
      // The same page in another language, in the state it is in: a page load.
      if (link.search === "") link.search = location.search;
      return;
    }
    if (link?.hasAttribute("data-state") && !blocked) {
      event.preventDefault();
      return perform({ kind: "go", href: link.href, mode: link.dataset.state || "replace", ...describe(link) });
    }
    const el = closest(event, "[data-do]");
    if (!el || el instanceof HTMLFormElement) return;
    if (el.disabled || el.getAttribute("aria-disabled") === "true") return;
    if (el.dataset.do === "theme") return nextTheme();
    if (el.dataset.do === "keep-all") return fill(true);
    if (blocked && el.href) return;
    event.preventDefault();
    perform({ kind: "do", name: el.dataset.do, link: el.href, ...describe(el) });
  }, true);

  function submitted(form, submitter) {
    const to = new URL(form.getAttribute("action") || "", document.baseURI);
    const fields = new URLSearchParams();
    for (const [key, value] of new FormData(form, submitter)) {
      if (typeof value === "string" && value !== "") fields.append(key, value);
    }
    to.search = fields.toString();
    perform({ kind: "go", name: form.dataset.do, href: to.href, mode: form.dataset.mode || "push", ...describe(form) });
  }
  addEventListener("submit", (event) => {
    const form = closest(event, "form[data-do]");
    if (event.defaultPrevented || blocked || !form || closest(event, "#alternat-app")) return;
    event.preventDefault();
    submitted(form, event.submitter ?? undefined);
  }, true);
  // A choice in a form that filters takes effect at once.
  addEventListener("change", (event) => {
    const form = closest(event, "form[data-do][data-live]");
    if (form && !blocked) submitted(form);
  }, true);

  addEventListener("popstate", () => handle?.({ kind: "show", href: location.href }));

  const KEYS = { n: "next", "]": "next", p: "previous", "[": "previous" };
  addEventListener("keydown", (event) => {
    const name = KEYS[event.key];
    if (!name || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (closest(event, "input, textarea, select, [contenteditable], dialog, [role=dialog]")) return;
    if (!document.querySelector("[data-do=" + name + "]")) return;
    event.preventDefault();
    perform({ kind: "do", name, id: "", data: {} });
  }, true);

  // --- print -----------------------------------------------------------------

  addEventListener("beforeprint", () => {
    const line = document.getElementById("print-address");
    if (line) line.textContent = location.href;
  });

  // --- offline ---------------------------------------------------------------

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

  // --- start -----------------------------------------------------------------

  become("idle");
  // An address with a state that the file cannot show.
  if (location.search && document.querySelector("[data-region]")) perform({ kind: "show", href: location.href });
})();
