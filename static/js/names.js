// Naming somebody while writing: after an @ those who took part are offered; arrows choose, Enter or Tab takes, Escape
// closes. The server knows whom it may offer.

const WAIT = 150;
let list;
let field;
let timer;
let asked = 0;

/** The word after the last @ before the caret, and where it begins. */
function typed(area) {
  const before = area.value.slice(0, area.selectionStart);
  const found = /(?:^|[^\p{L}\p{N}])@([\p{L}\p{N}][\p{L}\p{N}'’. -]{0,40}|)$/u.exec(before);
  return found && { name: found[1], from: before.length - found[1].length };
}

function close() {
  clearTimeout(timer);
  asked += 1;
  list?.remove();
  list = undefined;
  for (const name of ["aria-controls", "aria-expanded", "aria-activedescendant", "role"]) field?.removeAttribute(name);
}

function mark(option) {
  for (const other of list.children) other.setAttribute("aria-selected", String(other === option));
  field.setAttribute("aria-activedescendant", option.id);
  option.scrollIntoView({ block: "nearest" });
}

function take(option) {
  const at = typed(field);
  if (at) field.setRangeText(`${option.dataset.name} `, at.from, field.selectionStart, "end");
  const area = field;
  close();
  area.focus();
  area.dispatchEvent(new Event("input", { bubbles: true }));
  close();
}

async function offer(area, name) {
  const turn = (asked += 1);
  const address = `${area.dataset.names}?name=${encodeURIComponent(name)}`;
  const answer = await fetch(address, { headers: { "X-Fragment": "1" }, credentials: "same-origin", redirect: "error" });
  if (!answer.ok || turn !== asked) return;
  const fresh = document.createElement("ul");
  fresh.className = "names";
  fresh.id = "names";
  fresh.setAttribute("role", "listbox");
  const body = new DOMParser().parseFromString(await answer.text(), "text/html").body;
  fresh.append(...[...body.querySelectorAll("li")].map((line) => document.adoptNode(line)));
  if (turn !== asked) return;
  close();
  if (fresh.children.length === 0) return;
  field = area;
  list = fresh;
  area.after(list);
  area.setAttribute("role", "combobox");
  area.setAttribute("aria-controls", "names");
  area.setAttribute("aria-expanded", "true");
  mark(list.firstElementChild);
}

document.addEventListener("input", (event) => {
  const area = event.target;
  if (!area.dataset?.names) return;
  const at = typed(area);
  clearTimeout(timer);
  if (!at || at.name.endsWith(" ")) return close();
  timer = setTimeout(() => offer(area, at.name).catch(close), WAIT);
});

document.addEventListener("keydown", (event) => {
  if (!list || event.target !== field) return;
  const chosen = list.querySelector("[aria-selected=true]");
  const next = { ArrowDown: chosen?.nextElementSibling ?? list.firstElementChild, ArrowUp: chosen?.previousElementSibling ?? list.lastElementChild };
  if (event.key in next) mark(next[event.key]);
  else if (event.key === "Enter" || event.key === "Tab") take(chosen);
  else if (event.key === "Escape") close();
  else return;
  event.preventDefault();
});

document.addEventListener("pointerdown", (event) => {
  if (!list) return;
  const option = event.target.closest(".names > li");
  if (!option) return close();
  event.preventDefault();
  take(option);
});

document.addEventListener("focusout", (event) => { if (event.target === field) close(); });
