// A store in memory where the browser blocks storage.

// Where storage is blocked even looking at it throws; the program then gets
// a store that lasts as long as the page.
for (const name of ["localStorage", "sessionStorage"]) {
  try {
    self[name].getItem("alternat");
  } catch {
    const kept = new Map();
    const store = {
      getItem: (k) => (kept.has(String(k)) ? kept.get(String(k)) : null),
      setItem: (k, v) => void kept.set(String(k), String(v)),
      removeItem: (k) => void kept.delete(String(k)),
      clear: () => kept.clear(),
      key: (i) => [...kept.keys()][i] ?? null,
      get length() { return kept.size; },
    };
    Object.defineProperty(self, name, { value: store, configurable: true });
    html.dataset.storage = "blocked";
  }
}
