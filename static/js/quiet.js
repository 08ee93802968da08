// Keys for the list of quiet ideas: j and k go from one to the next, t thanks. They work while the focus is inside the list
// alone, so that nobody who types elsewhere thanks by accident.
const list = document.querySelector("[data-quiet]");

if (list) {
  const ideas = [...list.querySelectorAll("[data-one]")];
  const hint = document.getElementById("quiet-keys");
  if (hint) hint.hidden = false;
  ideas.forEach((idea) => idea.setAttribute("tabindex", "-1"));
  list.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input:not([type=checkbox]), textarea, select");
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = ideas.findIndex((idea) => idea.contains(event.target));
    const go = { j: 1, k: -1 }[event.key];
    if (go && ideas[at + go]) {
      event.preventDefault();
      ideas[at + go].focus();
    } else if (event.key === "t" && at >= 0) {
      event.preventDefault();
      ideas[at].querySelector("[data-thank]")?.requestSubmit();
    }
  });
}
