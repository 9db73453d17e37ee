// The printout carries the address, and with it the whole state: at its head, and
// with the line on independence at the foot of every page where the browser
// prints what a stylesheet puts into the margin (web/css/print.css).

addEventListener("beforeprint", () => {
  const address = document.getElementById("print-address");
  if (!address) return;
  address.textContent = location.href;
  const words = [...address.parentElement.children].map((el) => el.textContent.trim()).join(" · ");
  html.style.setProperty("--print-line", JSON.stringify(words));
});
