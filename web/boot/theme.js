// Light and dark.

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
