// Whose words: a tap on a phrase says at the foot of the screen who wrote it. Without this script the tap leads to the list
// of people below the text.

const text = document.querySelector("[data-words]");
let note;

function show(phrase, person) {
  if (!note) {
    note = document.createElement("div");
    note.className = "words-note no-print";
    note.setAttribute("role", "status");
    document.body.append(note);
  }
  text.querySelectorAll("[aria-current]").forEach((other) => other.removeAttribute("aria-current"));
  phrase.setAttribute("aria-current", "true");
  const line = person.cloneNode(true);
  line.removeAttribute("id");
  line.removeAttribute("tabindex");
  const list = document.createElement("ul");
  list.append(line);
  note.replaceChildren(list);
  note.hidden = false;
}

function hide() {
  if (!note || note.hidden) return;
  note.hidden = true;
  text.querySelectorAll("[aria-current]").forEach((other) => other.removeAttribute("aria-current"));
}

document.addEventListener("click", (event) => {
  const phrase = event.target.closest?.(".phrase");
  const person = phrase && document.getElementById(phrase.hash.slice(1));
  if (person) {
    event.preventDefault();
    show(phrase, person);
  } else if (!event.target.closest?.(".words-note")) {
    hide();
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") hide();
});
