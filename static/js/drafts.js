// The form of an idea, made pleasant. What is typed is kept in this browser at once and on the server a moment later, and
// comes back after a lost session; pictures are sent as they are chosen, dropped or pasted; the preview comes without
// leaving the page. Without this script the buttons of the form do the same.

const form = document.querySelector("form[data-previews]");
const question = form?.dataset.draft; // nothing when an idea is changed: there the text has versions, and no draft
const who = form?.dataset.who ?? "";
const place = `draft ${question}`;
const WEEK = 7 * 24 * 3600 * 1000;

/** The typed fields, without files and without what only counts. */
function typed() {
  const fields = [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !["code", "draft_version", "base_version", "shown", "go"].includes(name));
  const values = {};
  for (const [name, value] of fields) values[name] = name in values ? `${values[name]} ${value}` : value;
  return values;
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const filled = (values) => Object.entries(values).some(([name, value]) => name !== "language" && value.trim());

// --- One request after the other, so that no save overtakes the one before.

let turn = Promise.resolve();
const inTurn = (work) => (turn = turn.then(work, work));

/** Sends the form for one of its buttons; hands out what the server answers, or says why not. */
async function post(go, files = [], keepalive = false) {
  const body = files.length > 0 ? new FormData() : new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string" && name !== "go") body.append(name, value);
  body.append("go", go);
  for (const file of files) body.append("pictures", file, file.name || "picture");
  const answer = await fetch(form.action, { method: "POST", headers: { "X-Fragment": "1" }, body, credentials: "same-origin", redirect: "manual", keepalive });
  if (answer.type === "opaqueredirect" || answer.status === 401) throw new Error("signed-out");
  if (answer.status === 409) throw new Error("elsewhere");
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const saved = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-saved]");
  if (!saved) throw new Error("no answer of ours");
  if (question) form.elements.draft_version.value = saved.dataset.version;
  return saved;
}

// --- Drafts.

const state = form?.querySelector("[data-draft-state]");
let last; // what the server has
let stopped = false; // another window has this draft: whoever saves now would overwrite it

/** Says how the draft is; the same words twice are not said again. */
function say(kind) {
  const words = form.dataset[`say${kind}`];
  if (state && state.textContent !== words) state.textContent = words;
  if (state) state.dataset.kind = kind;
}

function read() {
  try {
    return JSON.parse(localStorage.getItem(place));
  } catch {
    return null;
  }
}

/** Keeps what is typed in this browser: at once, whatever becomes of the network. */
function keepHere(sent = false) {
  try {
    localStorage.setItem(place, JSON.stringify({ who, at: Date.now(), code: form.elements.code.value, sent, values: typed() }));
  } catch {
    // no room, or not allowed: the server still has it
  }
}

function forgetHere() {
  try {
    localStorage.removeItem(place);
  } catch {
    // not allowed
  }
}

let resting;
let since = 0;

function changed() {
  keepHere();
  if (!who || stopped) {
    if (!who) say("Here");
    return;
  }
  state.dataset.kind = "dirty";
  since ||= Date.now();
  clearTimeout(resting);
  resting = setTimeout(() => inTurn(save), Math.max(0, Math.min(1200, since + 8000 - Date.now())));
}

async function save(keepalive = false) {
  const values = typed();
  if (stopped || (last && same(values, last))) return;
  since = 0;
  try {
    await post("draft", [], keepalive);
    last = values;
    if (same(typed(), values)) {
      forgetHere();
      say("Saved");
    }
  } catch (error) {
    keepHere();
    if (error.message === "elsewhere") stopped = true;
    say({ "signed-out": "SignedOut", elsewhere: "Elsewhere" }[error.message] ?? "Here");
    if (!stopped && error.message !== "signed-out") resting = setTimeout(() => inTurn(save), 15000);
  }
}

/** What this browser kept and the server does not have is offered back. */
function offer() {
  const kept = read();
  const note = form.querySelector("[data-kept]");
  if (!kept?.values) return;
  const isOurs = kept.who === who || kept.who === "";
  const isProposed = kept.sent && (!kept.code || kept.code !== form.elements.code.value);
  if (!isOurs) return;
  if (isProposed || Date.now() - kept.at > WEEK || !filled(kept.values) || same(kept.values, typed())) {
    forgetHere();
    return;
  }
  note.querySelector("[data-kept-words]").textContent = `${kept.values.title ?? ""} ${kept.values.body ?? ""}`.trim().slice(0, 120);
  note.hidden = false;
  note.querySelector("[data-bring-back]").addEventListener("click", () => {
    for (const field of form.elements) {
      const value = kept.values[field.name] ?? "";
      if (field.type === "checkbox") field.checked = value.split(" ").includes(field.value);
      else if (field.name in kept.values) field.value = value;
    }
    note.hidden = true;
    form.elements.title.focus();
    changed();
  });
  note.querySelector("[data-let-go]").addEventListener("click", () => {
    note.hidden = true;
    forgetHere();
    form.elements.title.focus();
  });
}

if (question) {
  last = typed();
  offer();
  form.addEventListener("input", changed);
  form.addEventListener("change", (event) => event.target.type !== "file" && changed());
  addEventListener("online", () => inTurn(save));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && who && !same(typed(), last)) inTurn(() => save(true));
  });
  form.querySelector("[data-draft-button]")?.addEventListener("click", (event) => {
    event.preventDefault();
    last = undefined;
    inTurn(save);
  });
}

// --- Preview.

const view = form?.querySelector("[data-preview]");
let looking;

async function look() {
  const body = new URLSearchParams({ title: form.elements.title.value, body: form.elements.body.value });
  const answer = await fetch("/preview", { method: "POST", headers: { "X-Fragment": "1" }, body, credentials: "same-origin", redirect: "error" });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".idea-preview");
  view.replaceChildren(document.adoptNode(fresh));
  return fresh;
}

form?.querySelector("[data-preview-button]").addEventListener("click", (event) => {
  const button = event.currentTarget;
  event.preventDefault();
  look().then(
    (fresh) => {
      fresh.scrollIntoView({ block: "nearest" });
      fresh.focus({ preventScroll: true });
    },
    () => { button.formNoValidate = true; button.removeAttribute("data-preview-button"); submitPlainly(button); },
  );
});

form?.addEventListener("input", (event) => {
  if (!view.hasChildNodes() || !["title", "body"].includes(event.target.name)) return;
  clearTimeout(looking);
  looking = setTimeout(() => look().catch(() => {}), 600);
});

let plain = false;
function submitPlainly(button) {
  plain = true;
  form.requestSubmit(button);
}

// --- Pictures.

const list = form?.querySelector("[data-picture-list]");
const drop = form?.querySelector("[data-drop]");
const chooser = drop?.querySelector("input[type=file]");
const LARGE = 4 * 1024 * 1024;
const SIDE = 2400;

/** A large photo becomes a smaller one before it travels; whatever cannot be read here goes as it is. */
async function smaller(file) {
  if (file.size < LARGE || file.type === "image/gif") return file;
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, SIDE / Math.max(bitmap.width, bitmap.height));
    const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(bitmap.width * scale), height: Math.round(bitmap.height * scale) });
    canvas.getContext("2d").drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.88));
    return blob && blob.size < file.size ? new File([blob], "picture.jpg", { type: "image/jpeg" }) : file;
  } catch {
    return file;
  }
}

async function send(go, files) {
  const note = drop?.querySelector("[data-state]");
  if (note) note.textContent = files.length > 0 ? form.dataset.saySending : "";
  const known = new Set([...list.querySelectorAll("input")].map((field) => field.name));
  try {
    const saved = await post(go, await Promise.all(files.map(smaller)));
    // what was typed while it travelled stays
    for (const field of saved.querySelectorAll("input")) field.value = form.elements.namedItem(field.name)?.value || field.value;
    list.replaceChildren(...saved.childNodes);
    if (drop) drop.hidden = saved.dataset.full === "yes";
    if (note) note.textContent = "";
    if (question) last = typed();
    const fresh = [...list.querySelectorAll("input")].find((field) => !known.has(field.name));
    (fresh ?? form.querySelector("#pictures")).focus();
  } catch (error) {
    if (note) note.textContent = form.dataset[{ "signed-out": "saySignedOut", elsewhere: "sayElsewhere" }[error.message] ?? "sayFailed"] ?? form.dataset.sayFailed;
  }
  if (chooser) chooser.value = "";
}

const pictures = (transfer) => [...(transfer?.files ?? [])].filter((file) => file.type.startsWith("image/"));

if (drop) {
  drop.querySelector("[data-plain]").hidden = true;
  drop.classList.add("ready");
  const field = form.querySelector("#pictures");
  const add = (files) => files.length > 0 && !drop.hidden && inTurn(() => send("pictures", files));
  chooser.addEventListener("change", () => add([...chooser.files]));
  form.addEventListener("paste", (event) => {
    const files = pictures(event.clipboardData);
    if (files.length === 0) return;
    event.preventDefault();
    add(files);
  });
  for (const kind of ["dragenter", "dragover"]) field.addEventListener(kind, (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  for (const kind of ["dragleave", "drop"]) field.addEventListener(kind, () => drop.classList.remove("over"));
  field.addEventListener("drop", (event) => {
    event.preventDefault();
    add(pictures(event.dataTransfer));
  });
}

list?.addEventListener("click", (event) => {
  const button = event.target.closest("button[name=go]");
  if (!button) return;
  event.preventDefault();
  inTurn(() => send(button.value, []));
});

// --- Sending it for good: what this browser keeps is kept until the page of the idea is there.

form?.addEventListener("submit", () => {
  clearTimeout(resting);
  if (question && !plain) keepHere(true);
  stopped = true;
});
addEventListener("pageshow", (event) => { if (event.persisted) stopped = false; });
