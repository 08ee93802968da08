// Care for forms: nothing is sent twice, nothing typed is lost by accident, and a field with a limit shows how much of it is used.
// A form asks for it with data-guard; data-guard="quiet" does not warn about leaving.

const sent = new Set();
const changed = new Set();

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  if (sent.has(form)) {
    event.preventDefault();
    return;
  }
  sent.add(form);
  changed.delete(form);
  // not `disabled`: a disabled button loses the focus and says nothing
  for (const button of form.querySelectorAll("button:not([type=button])")) button.setAttribute("aria-disabled", "true");
});

// Back in the page from the history: everything can be sent again.
addEventListener("pageshow", () => {
  sent.clear();
  for (const button of document.querySelectorAll("button[aria-disabled]")) button.removeAttribute("aria-disabled");
});

document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (form?.dataset.guard === "") changed.add(form);
  if (event.target.maxLength > 0) count(event.target);
});

addEventListener("beforeunload", (event) => {
  if (changed.size > 0) event.preventDefault();
});

const counters = new WeakMap();

/** Shows "120 / 2,000" under a field, once at least half of its limit is used. */
function count(field) {
  let counter = counters.get(field);
  if (!counter) {
    counter = document.createElement("p");
    counter.className = "counter";
    counter.setAttribute("aria-hidden", "true"); // the hint already says the limit; every keystroke would be noise
    counters.set(field, counter);
    field.after(counter);
  }
  const shown = new Intl.NumberFormat(document.documentElement.lang);
  counter.hidden = field.value.length * 2 < field.maxLength;
  counter.textContent = `${shown.format(field.value.length)} / ${shown.format(field.maxLength)}`;
}

for (const field of document.querySelectorAll("form[data-guard] :is(textarea, input)[maxlength]")) count(field);
