// What the user does, noticed and described, handed to the program.

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
  if (el.dataset.do === "keep-all") return keepAll();
  if (el.dataset.do === "keep-visited") return keepVisited();
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
// What was left empty does not stand in the address, however a form is sent.
addEventListener("formdata", ({ target, formData }) => {
  if (target.method !== "get") return;
  for (const [key, value] of [...formData]) if (value === "") formData.delete(key);
});
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
