// Passkeys: asks the server what to ask, asks the device, and sends its answer as the ordinary form around the button.
// data-passkey="create" makes a key, data-passkey="get" uses one; data-options is where the question comes from.

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const named = (keys) => (keys ?? []).map((key) => ({ ...key, id: bytes(key.id) }));

/** The question as the browser wants it; by hand where the browser cannot read JSON. */
function question(kind, json) {
  if (kind === "create") {
    return PublicKeyCredential.parseCreationOptionsFromJSON?.(json) ?? {
      ...json, challenge: bytes(json.challenge), user: { ...json.user, id: bytes(json.user.id) }, excludeCredentials: named(json.excludeCredentials),
    };
  }
  return PublicKeyCredential.parseRequestOptionsFromJSON?.(json) ?? { ...json, challenge: bytes(json.challenge), allowCredentials: named(json.allowCredentials) };
}

/** The answer as the server wants it; by hand where the browser cannot write JSON. */
function answer(key) {
  if (key.toJSON) return key.toJSON();
  const response = {};
  for (const part of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (key.response[part]) response[part] = text(key.response[part]);
  }
  return { id: key.id, rawId: text(key.rawId), type: key.type, response, clientExtensionResults: key.getClientExtensionResults() };
}

async function ask(form, options = {}) {
  const told = await fetch(form.dataset.options, {
    method: "POST", headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: "", credentials: "same-origin",
  });
  if (told.redirected) return location.assign(told.url); // to a page that first asks who one is
  if (!told.ok) throw new Error(`status ${told.status}`);
  const kind = form.dataset.passkey;
  const key = await navigator.credentials[kind]({ ...options, publicKey: question(kind, await told.json()) });
  form.elements.answer.value = JSON.stringify(answer(key));
  form.submit();
}

/** Says one of the sentences that stand ready in the form. */
function say(form, what) {
  for (const sentence of form.querySelectorAll("[data-passkey-says]")) sentence.hidden = sentence.dataset.passkeySays !== what;
}

let waiting = new AbortController();

/** Lets the browser offer passkeys while an address is typed; asks anew before the question grows old. */
async function offer(form) {
  waiting = new AbortController();
  const { signal } = waiting;
  const anew = setTimeout(() => { waiting.abort(); offer(form); }, 5 * 60 * 1000);
  signal.addEventListener("abort", () => clearTimeout(anew));
  await ask(form, { mediation: "conditional", signal }).catch(() => {});
}

if (window.PublicKeyCredential) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    for (const part of form.querySelectorAll("[data-passkey-ready]")) part.hidden = false;
    for (const part of form.querySelectorAll("[data-passkey-missing]")) part.hidden = true;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      waiting.abort();
      say(form, "");
      ask(form).catch((error) => say(form, { NotAllowedError: "cancelled", InvalidStateError: "known" }[error.name] ?? "failed"));
    });
  }
  const door = document.querySelector("form[data-passkey=get]");
  if (door && document.querySelector("[autocomplete~=webauthn]") && (await PublicKeyCredential.isConditionalMediationAvailable?.())) offer(door);
}
