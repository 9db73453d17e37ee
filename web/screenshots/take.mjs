// Takes the pictures that the manifests show, of a built site that is served:
//   node web/screenshots/take.mjs http://127.0.0.1:8080/
// with what app/browser/package.json installs and CHROMIUM, if it is not /usr/bin/chromium.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const puppeteer = createRequire(here + "../../app/browser/package.json")("puppeteer-core");
const [site] = process.argv.slice(2);
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox", "--disable-quic"] });
for (const lang of ["en", "fr", "ja"]) {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
  const take = async (name, path, width, height, deviceScaleFactor) => {
    await page.setViewport({ width, height, deviceScaleFactor });
    await page.goto(new URL(`${lang}/${path}`, site).href, { waitUntil: "networkidle0" });
    await page.screenshot({ path: `${here}${lang}-${name}.webp`, type: "webp", quality: 80 });
  };
  await take("wide", "", 1280, 800, 1);
  // The first comparison that the home page leads to.
  const first = await page.$eval('main a[href*="compare/"][href*="."]', (a) => a.pathname);
  await take("narrow", first.slice(new URL(site).pathname.length + lang.length + 1), 390, 844, 1);
  await page.close();
}
await browser.close();
