// The library: the program once more, in a Worker of the page. There it fetches,
// compares and renders, so that the page goes on answering meanwhile. The
// generator puts Go's loader before this. The first message brings what
// web/boot hands over; those after it are the program's own (app/courier).

const stopped = () => postMessage({ kind: "stopped" });

addEventListener("message", async ({ data: { module, ...given } }) => {
  try {
    if (!(module instanceof WebAssembly.Module)) {
      module = await WebAssembly.compile(await (await fetch(module)).arrayBuffer());
    }
    self.alternat = given;
    const go = new Go();
    await go.run(await WebAssembly.instantiate(module, go.importObject));
  } catch (error) {
    console.warn("alternat:", error);
  }
  stopped(); // the page does the work itself
}, { once: true });
addEventListener("messageerror", stopped, { once: true });
