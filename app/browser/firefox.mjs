// One Firefox, worked by lines of JSON: {id, tab, do, args} in, {id, value} or
// {id, error} out; {tab, said} and {tab, request} come unasked. The tests in Go
// are at the other end (firefox_test.go).
import puppeteer from "puppeteer-core";
import { createInterface } from "node:readline";

const [executablePath, userDataDir] = process.argv.slice(2);
const send = (message) => process.stdout.write(JSON.stringify(message) + "\n");

// Dark and light are the system's business: one Firefox for each that is asked for.
const browsers = new Map();
function browser(scheme) {
  if (!browsers.has(scheme)) {
    browsers.set(scheme, puppeteer.launch({
      browser: "firefox",
      executablePath,
      userDataDir: `${userDataDir}-${scheme}`,
      headless: true,
      protocolTimeout: 130000,
      args: ["--no-remote"],
      extraPrefsFirefox: {
        "ui.systemUsesDarkTheme": scheme === "dark" ? 1 : 0,
        "layout.css.prefers-color-scheme.content-override": scheme === "dark" ? 0 : 1,
        "ui.prefersReducedMotion": 1,
        "intl.accept_languages": "en-US",
        // Nothing is asked of any other machine.
        "network.proxy.type": 0,
        "network.dns.disabled": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "browser.safebrowsing.malware.enabled": false,
        "browser.safebrowsing.phishing.enabled": false,
        "datareporting.policy.dataSubmissionEnabled": false,
        "toolkit.telemetry.enabled": false,
        "app.update.enabled": false,
        "extensions.systemAddon.update.enabled": false,
      },
    }));
  }
  return browsers.get(scheme);
}

// The keys that tests name by the characters that Chromium's protocol gives them.
const KEYS = {
  "\r": "Enter", "\t": "Tab", "\u001b": "Escape", "\b": "Backspace",
  "\u0301": "ArrowDown", "\u0302": "ArrowLeft", "\u0303": "ArrowRight", "\u0304": "ArrowUp", "\u0305": "End", "\u0306": "Home",
};

// The protocol says of an error in the console only that it is one: it is put
// into words where it is written.
function worded() {
  for (const kind of ["debug", "log", "info", "warn", "error"]) {
    const real = console[kind];
    console[kind] = (...args) => real.apply(console, args.map((a) => (a instanceof Error ? String(a) : a)));
  }
}

class Tab {
  constructor(number, beside) {
    this.number = number;
    this.beside = beside; // a tab of the same visitor
    this.wish = { scheme: "light", width: 1280, height: 900, scripts: [], blocked: false };
  }

  // page opens the tab in earnest at the first thing that needs one.
  async page() {
    this.opened ||= this.open();
    return this.opened;
  }

  async open() {
    const [context, page] = await this.visitor();
    if (!this.beside) this.context = context;
    page.on("console", (m) => send({ tab: this.number, said: `console.${m.type()}: ${m.text()}` }));
    await page.evaluateOnNewDocument(worded);
    page.on("pageerror", (e) => {
      // Firefox's own words for a request that ended because its page was left.
      if (/Failed to load ‘’\. A ServiceWorker intercepted/.test(e.message)) return;
      send({ tab: this.number, said: `exception: ${e.message}` });
    });
    page.on("request", (r) => send({ tab: this.number, request: r.url() }));
    await page.setViewport({ width: this.wish.width, height: this.wish.height });
    for (const script of this.wish.scripts) await page.evaluateOnNewDocument(script);
    if (this.wish.blocked) await page.setJavaScriptEnabled(false);
    return page;
  }

  // visitor gives a visitor's window and a page in it. Firefox may open it beside
  // one that is being closed, and lose it with that.
  async visitor() {
    for (let tries = 3; ; tries--) {
      const context = this.beside?.context ?? (await (await browser(this.wish.scheme)).createBrowserContext());
      try {
        return [context, await context.newPage()];
      } catch (error) {
        if (tries === 1) throw error;
        if (!this.beside) await context.close().catch(() => {});
      }
    }
  }

  async navigate(url) { await (await this.page()).goto(url, { waitUntil: "load" }); }
  async reload() { await (await this.page()).reload({ waitUntil: "load" }); }
  async evaluate(js) { return (await (await this.page()).evaluate(js)) ?? null; }
  async click(x, y) { await (await this.page()).mouse.click(x, y); }

  async type(keys) {
    const page = await this.page();
    for (const key of keys) await (KEYS[key] ? page.keyboard.press(KEYS[key]) : page.keyboard.type(key));
  }

  async resize(width, height) {
    Object.assign(this.wish, { width, height });
    if (this.opened) await (await this.page()).setViewport({ width, height });
  }

  async prefer(scheme) {
    if (scheme === this.wish.scheme) return;
    // Another system's visitor, with the same wishes: what follows opens a page anew.
    await this.close();
    this.opened = this.context = undefined;
    this.wish.scheme = scheme;
  }

  async preload(script) {
    this.wish.scripts.push(script);
    if (this.opened) await (await this.page()).evaluateOnNewDocument(script);
  }

  async blockScripts() { this.wish.blocked = true; }
  async close() { if (this.context) await this.context.close(); }
}

const tabs = new Map();
async function obey({ tab, do: verb, args }) {
  if (verb === "start") return void (await browser("light"));
  if (verb === "open") return void tabs.set(tab, new Tab(tab, tabs.get(args?.[0])));
  return tabs.get(tab)[verb](...(args ?? []));
}

createInterface({ input: process.stdin }).on("line", async (line) => {
  const order = JSON.parse(line);
  try {
    send({ id: order.id, value: (await obey(order)) ?? null });
  } catch (error) {
    send({ id: order.id, error: String(error?.message ?? error) });
  }
}).on("close", async () => {
  for (const b of browsers.values()) await (await b).close().catch(() => {});
  process.exit(0);
});
