// Words are looked for while they are typed: a form[data-typed] is sent to the
// program soon after each stroke. What stands in the field is the user's.

const TYPING = 150; // milliseconds without a stroke
const field = document.querySelector("form[data-typed] input[type=search]");
// The file does not know what the address asks for.
const asked = () => { if (field) field.value = new URLSearchParams(location.search).get("q") ?? ""; };
if (location.search) asked();
addEventListener("popstate", asked);

let typing;
const typed = (form, soon) => {
  clearTimeout(typing);
  typing = setTimeout(() => submitted(form), soon);
};
for (const kind of ["input", "compositionend"]) {
  addEventListener(kind, (event) => {
    const form = closest(event, "form[data-typed]");
    if (form && !blocked && !event.isComposing && event.target === field) typed(form, state === "ready" ? TYPING : 0);
  }, true);
}
addEventListener("change", (event) => {
  const form = closest(event, "form[data-typed]");
  if (form && !blocked && event.target !== field) typed(form, 0);
}, true);
addEventListener("submit", () => clearTimeout(typing), true);

// A slash leads to the field, or to the page that has it.
addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (closest(event, "input, textarea, select, [contenteditable], dialog, [role=dialog]")) return;
  event.preventDefault();
  const near = field ?? document.querySelector("form[role=search] input[type=search]");
  if (near) setTimeout(() => near.focus()); // so that the slash does not land in it
  else location.assign(new URL(`${html.lang}/search/`, root));
}, true);
