// The printout carries the address, and with it the whole state.

addEventListener("beforeprint", () => {
  const line = document.getElementById("print-address");
  if (line) line.textContent = location.href;
});
