// A vote without leaving the page: the form of a stamp goes out by fetch, the stamp that comes back takes its place,
// and a live region says the new words. Whatever goes wrong, the form is sent the ordinary way.

const busy = new WeakSet();
let voice;

/** Says a sentence to people who listen to the page. */
function say(words) {
  if (!voice) {
    voice = document.createElement("p");
    voice.className = "sr";
    voice.setAttribute("role", "status");
    document.body.append(voice);
  }
  voice.textContent = "";
  setTimeout(() => { voice.textContent = words; }, 50);
}

async function send(form, stamp, button) {
  const answer = await fetch(form.action, {
    method: "POST",
    headers: { "X-Fragment": "1", "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(new FormData(form, button)),
    credentials: "same-origin",
    redirect: "error",
  });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector("[data-vote]");
  if (!fresh || fresh.id !== stamp.id) throw new Error("not a stamp");
  fresh.className = `${stamp.className.replace(/\bfresh\b/g, "").trim()} fresh`;
  const held = stamp.contains(document.activeElement);
  stamp.replaceWith(document.adoptNode(fresh));
  if (held) fresh.querySelector("button, a")?.focus();
  const left = page.querySelector("[data-votes-left]");
  if (left) document.querySelectorAll("[data-votes-left]").forEach(it => it.replaceChildren(...left.cloneNode(true).childNodes));
  say([fresh, left].map(it => it?.textContent.replace(/\s+/g, " ").trim()).filter(Boolean).join(". "));
}

document.addEventListener("submit", (event) => {
  const stamp = event.target.closest("[data-vote]");
  if (!stamp) return;
  const form = event.target;
  // Whoever has no name yet is asked for one, on a page of its own.
  if ("plain" in form.dataset) return;
  event.preventDefault();
  if (busy.has(form)) return;
  busy.add(form);
  form.querySelector("button")?.setAttribute("aria-disabled", "true");
  // Whatever goes wrong is said on a page of its own.
  send(form, stamp, event.submitter).catch(() => {
    form.dataset.plain = "";
    form.requestSubmit(event.submitter);
  });
});
