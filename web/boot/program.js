// The program: fetched when an operation needs it, started once, handed what was
// asked for meanwhile. Shows <html data-app="idle|loading|ready|failed">.

const PATIENCE = { show: 300, slow: 10000, fetch: 60000, start: 15000 }; // milliseconds

// get fetches a file of the site.
async function get(path, signal) {
  const response = await fetch(root + path, { signal });
  if (!response.ok) throw new Error(path + ": HTTP " + response.status);
  return response;
}

async function compile(path, signal) {
  const response = await get(path, signal);
  const type = (response.headers.get("Content-Type") || "").split(";")[0].trim();
  // A host that does not know the type would make streaming fail.
  if (WebAssembly.compileStreaming && type === "application/wasm") return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

// speak fetches the catalogue of the page's language: the program has none.
async function speak(path, signal) {
  const messages = await (await get(path, signal)).text();
  try {
    JSON.parse(messages);
  } catch {
    throw new Error(path + " is damaged");
  }
  return messages;
}

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
    await within(PATIENCE.start, run(program, mine));
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
  const { build, files } = await (await get("build.json", signal)).json();
  if (html.dataset.build && build !== html.dataset.build) throw new Error("update");
  return files;
}

// load fetches what the program needs, side by side.
async function load(files, signal) {
  const [module, messages] = await Promise.all([
    compile(files["app.wasm"], signal),
    speak(files[`data/messages.${html.lang}.json`], signal),
    self.Go ? undefined : new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = policy.createScriptURL(root + files["wasm_exec.js"]);
      script.onload = resolve;
      script.onerror = () => { script.remove(); reject(new Error("network")); };
      document.head.append(script);
    }),
  ]);
  const given = { root, build: html.dataset.build, lang: html.lang, files: JSON.stringify(files), messages };
  // The worker starts beside the program, from what is compiled already.
  employ(files, { ...given, module });
  const go = new Go();
  return { go, given, instance: await WebAssembly.instantiate(module, go.importObject) };
}

// The worker in which the program does what takes time. Where none can be made
// the program does it on this thread.
let worker;
function employ(files, given) {
  try {
    worker = new Worker(policy.createScriptURL(root + files["library.js"]));
    try {
      worker.postMessage(given);
    } catch {
      // A module that cannot be handed over is compiled there once more.
      worker.postMessage({ ...given, module: root + files["app.wasm"] });
    }
  } catch {
    worker?.terminate();
    worker = undefined;
  }
}

// run resolves when the program has taken over: it calls alternat.ready.
function run({ go, given, instance }, mine) {
  return new Promise((resolve, reject) => {
    Object.defineProperty(self, "alternat", {
      configurable: true,
      value: {
        ...given, policy, worker,
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
  // A page that is being left aborts what it was fetching (Firefox calls it an
  // error of the network): nobody is there to be told. If the page is still here
  // in a while, it was something else.
  const cut = error.name === "AbortError" || error instanceof TypeError || error.message === "network";
  if (cut && !error.waited) {
    error.waited = true;
    return setTimeout(fail, 1000, error);
  }
  console.warn("alternat:", error);
  attempt++;
  handle = undefined;
  worker?.terminate();
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
