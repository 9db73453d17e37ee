// The program: fetched when an operation needs it, started once, handed what was
// asked for meanwhile. Shows <html data-app="idle|loading|ready|failed">.

const PATIENCE = { show: 300, slow: 10000, fetch: 60000, start: 15000 }; // milliseconds

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
