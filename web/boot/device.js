// What is kept on this device, said and decided in #device, and the offer to
// install where the browser makes one. The sentences stand in the page.

const device = document.getElementById("device");
if (device) {
  const part = (name) => device.querySelector(`[data-part="${name}"]`);
  const word = (name, ...values) => (device.querySelector(`[data-word="${name}"]`)?.textContent ?? "").replace(/\{(\d)\}/g, (_, i) => values[i]);
  const counted = (unit) => new Intl.NumberFormat(html.lang, { style: "unit", unit, minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const size = (bytes) => (bytes < 1e9 ? counted("megabyte").format(bytes / 1e6) : counted("gigabyte").format(bytes / 1e9));
  const put = (name, text) => {
    const place = part(name);
    if (place && place.textContent !== text) place.textContent = text;
  };
  const buttons = { "keep-all": part("keep-all"), "keep-visited": part("keep-visited") };

  const show = async ({ kept, whole } = {}) => {
    const is = html.dataset.storage === "blocked" && html.dataset.offline !== "ready" ? "blocked" : html.dataset.offline;
    put("state", word(is));
    const works = !["none", "unavailable", "blocked"].includes(is);
    for (const button of Object.values(buttons)) button.hidden = !works;
    buttons["keep-all"].setAttribute("aria-disabled", String(is === "ready" || is === "filling"));
    buttons["keep-visited"].setAttribute("aria-disabled", String(!everything()));
    const bar = part("progress");
    bar.hidden = is !== "filling";
    if (whole) {
      bar.value = kept / whole;
      put("kept", word("of", size(kept), size(whole)));
    }
    try {
      const { usage, quota } = await navigator.storage.estimate();
      put("used", word("used", size(usage), size(quota)));
    } catch { /* stays unknown: this browser does not tell */ }
  };
  document.addEventListener("alternat:offline", ({ detail }) => show(detail));
  if (html.dataset.storage === "blocked" || html.dataset.offline === "unavailable") show();

  // The offer is the browser's; here it waits until it is wanted.
  const install = part("install");
  let prompt;
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    prompt = event;
    install.hidden = false;
  });
  install.addEventListener("click", () => {
    prompt?.prompt();
    prompt = undefined;
    install.hidden = true; // an offer can be taken up once
  });
  addEventListener("appinstalled", () => {
    install.hidden = true;
    put("installed", word("installed"));
  });
}
