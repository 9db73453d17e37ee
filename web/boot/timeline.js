// The timeline of the first page: arrow keys move over its marks, of which one
// at a time stands in the order of the tab key; A and B choose the mark one is
// on, and so does a click after the button of that letter. Without this every
// mark is a plain link.

const timeline = document.getElementById("timeline-grid");
if (timeline) {
  const marks = () => [...timeline.querySelectorAll("td a[data-session]")];
  const select = (side) => document.getElementById("pick-" + side);
  const buttons = [...document.querySelectorAll("#timeline-pick button[data-side]")];
  let asked = ""; // the side that the next click chooses

  const stop = (mark) => marks().forEach((m) => (m.tabIndex = m === mark ? 0 : -1));
  const ask = (side) => {
    asked = side;
    for (const b of buttons) b.setAttribute("aria-pressed", String(b.dataset.side === side));
  };
  // Letters stand on the marks of what the form has chosen, whoever chose it.
  const letter = () => {
    for (const m of marks()) {
      const sides = ["a", "b"].filter((side) => select(side)?.value === m.dataset.session).join("");
      if (sides) m.dataset.side = sides;
      else delete m.dataset.side;
    }
  };
  const choose = (side, mark) => {
    select(side).value = mark.dataset.session;
    letter();
    document.getElementById("announce").textContent = side.toUpperCase() + ": " + mark.textContent;
    ask(asked && side === "a" && !select("b").value ? "b" : "");
  };

  // The nearest mark of the row above or below that has one.
  const along = (mark, down) => {
    let row = mark.closest("tr");
    const at = mark.getBoundingClientRect().left;
    while ((row = down ? row.nextElementSibling : row.previousElementSibling)) {
      const there = [...row.querySelectorAll("td a[data-session]")];
      if (there.length) return there.reduce((x, y) => (Math.abs(y.getBoundingClientRect().left - at) < Math.abs(x.getBoundingClientRect().left - at) ? y : x));
    }
  };
  const moves = {
    ArrowRight: (m, row) => row[row.indexOf(m) + 1],
    ArrowLeft: (m, row) => row[row.indexOf(m) - 1],
    ArrowDown: (m) => along(m, true),
    ArrowUp: (m) => along(m, false),
    Home: (m, row) => row[0],
    End: (m, row) => row.at(-1),
  };

  timeline.addEventListener("keydown", (event) => {
    const mark = closest(event, "td a[data-session]");
    if (!mark || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const side = event.key.toLowerCase();
    if ((side === "a" || side === "b") && select(side)) {
      event.preventDefault();
      return choose(side, mark);
    }
    const to = moves[event.key]?.(mark, [...mark.closest("tr").querySelectorAll("td a[data-session]")]);
    if (!moves[event.key]) return;
    event.preventDefault();
    if (to) to.focus();
  });
  timeline.addEventListener("focusin", (event) => {
    const mark = closest(event, "td a[data-session]");
    if (mark) stop(mark);
  });
  timeline.addEventListener("click", (event) => {
    const mark = closest(event, "td a[data-session]");
    if (!mark || !asked || !plain(event)) return;
    event.preventDefault();
    choose(asked, mark);
  });
  for (const b of buttons) b.addEventListener("click", () => ask(asked === b.dataset.side ? "" : b.dataset.side));
  addEventListener("change", letter);
  addEventListener("pageshow", letter); // what the browser has filled in again

  stop(marks()[0]);
  for (const id of ["timeline-keys", "timeline-pick"]) document.getElementById(id)?.removeAttribute("hidden");
}
