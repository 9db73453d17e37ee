// The page where a text of the visitor's own is read: the field is opened, and a
// file that is chosen or dropped is handed on where it is. The text itself never
// passes through here; the program takes it out of the field.

const reads = document.getElementById("read-field");
if (reads) {
  reads.hidden = false;
  const text = document.getElementById("read-text");
  const file = document.getElementById("read-file");
  const chosen = () => file.files.length && perform({ kind: "do", name: "read-file", id: "", data: {} });
  file.addEventListener("change", chosen);
  const carries = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");
  addEventListener("dragover", (event) => {
    if (!carries(event)) return;
    event.preventDefault(); // a file that misses the field is not opened instead of the page
    text.toggleAttribute("data-over", event.target === text);
  });
  addEventListener("dragleave", () => text.removeAttribute("data-over"));
  addEventListener("drop", (event) => {
    text.removeAttribute("data-over");
    if (!carries(event)) return;
    event.preventDefault();
    if (event.target !== text || !event.dataTransfer.files.length) return;
    file.files = event.dataTransfer.files;
    chosen();
  });
}
