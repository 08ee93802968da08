// The queue by keys. Everything it does is a link, a button or a form of the page: without it they are used by hand.
//   j k  next, previous      o  open, close      a  keep      h  hide      r  to the reason      u  undo      x  select      ?  the keys

const list = document.querySelector("[data-queue]");
const voice = document.querySelector("[data-say]");
const cases = () => [...document.querySelectorAll("[data-case]")];

/** Lets a screen reader say something, the same thing again too. */
function say(words) {
  if (!voice) return;
  voice.textContent = "";
  requestAnimationFrame(() => { voice.textContent = words; });
}

/** The case in which the focus is; else the one that is open; else the first. */
function current() {
  const within = document.activeElement?.closest("[data-case]");
  return within ?? cases().find((one) => one.querySelector("details[open]")) ?? cases()[0];
}

function go(to) {
  if (!to) return;
  const summary = to.querySelector("summary");
  if (!summary) return;
  summary.parentElement.open = true;
  summary.focus();
  to.scrollIntoView({ block: "nearest" });
}

function move(by) {
  const all = cases();
  const within = document.activeElement?.closest("[data-case]");
  const at = all.indexOf(within ?? current());
  go(within ? all[Math.min(Math.max(at + by, 0), all.length - 1)] : all[at]);
}

function press(of, action) {
  const button = of?.querySelector(`button[name="action"][value="${action}"]`);
  if (!button) { say(list?.dataset.sayHidden ?? ""); return; }
  const form = button.form;
  const reason = form.elements.reason;
  if (action === "hide" && reason.value.trim() === "" && !form.elements.reply?.value) {
    of.querySelector("details")?.setAttribute("open", "");
    reason.focus();
    say(list?.dataset.sayReason ?? "");
    return;
  }
  form.requestSubmit(button);
}

const KEYS = {
  j: () => move(1),
  k: () => move(-1),
  o: () => { const details = current()?.querySelector("details"); if (details) { details.open = !details.open; details.querySelector("summary").focus(); } },
  a: () => press(current(), "keep"),
  h: () => press(current(), "hide"),
  r: () => { const of = current(); of?.querySelector("details")?.setAttribute("open", ""); of?.querySelector("textarea")?.focus(); },
  u: () => document.querySelector("[data-undo]")?.requestSubmit(),
  x: () => { const pick = current()?.querySelector("[data-pick]"); if (pick) { pick.click(); pick.focus(); } },
  "?": () => { const keys = document.getElementById("keys"); if (keys) { keys.classList.toggle("is-called"); say(keys.textContent); } },
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  // Whoever types, types: Escape leads out again, to the line of the case.
  if (event.target.matches("textarea, select, input:not([type=checkbox], [type=radio])")) {
    if (event.key === "Escape") event.target.closest("[data-case]")?.querySelector("summary")?.focus();
    return;
  }
  const act = KEYS[event.key];
  if (!act || event.repeat && !"jk".includes(event.key)) return;
  event.preventDefault();
  act();
});

// A saved reply fills the reason in the language of the author; what was typed by hand stays.
document.addEventListener("change", (event) => {
  const select = event.target.closest?.("[data-replies]");
  if (!select) return;
  const { language } = select.form.dataset;
  const chosen = select.selectedOptions[0];
  const reason = select.form.elements.reason;
  const text = chosen?.getAttribute(`data-text-${language ?? document.documentElement.lang}`);
  if (!text || reason.value.trim() !== "" && reason.value !== reason.dataset.filled) return;
  reason.value = text;
  reason.dataset.filled = text;
  select.value = "";
});

// After a decision the page goes on where the moderator is: at the case that the address names, else at the first.
if (list && location.hash.startsWith("#case")) go(document.getElementById(location.hash.slice(1))?.closest("[data-case]") ?? cases()[0]);
