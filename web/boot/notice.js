// One notice at the foot of the page, in sentences that the page carries.

// One notice at the end of the body: the first element of the body belongs
// to the program.
let notice;
function tell(text, actions = []) {
  quiet();
  if (!text) return;
  notice = document.createElement("div");
  notice.className = "notice";
  notice.id = "boot-notice";
  notice.setAttribute("role", "status");
  document.body.append(notice);
  const line = document.createElement("p");
  line.textContent = text;
  notice.append(line);
  for (const [label, act] of actions) {
    if (!label) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", act);
    notice.append(button);
  }
}
function quiet() {
  notice?.remove();
  notice = undefined;
}
