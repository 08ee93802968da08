// Ideas that look like the title, while it is typed. A box beside the form says where to ask (data-similar) and which field
// holds the title (data-similar-for). What is older than the newest question is dropped; a quiet live region says how many
// there are. The form is told which were shown (its field "shown"), so that nobody is asked about them again. Whatever goes
// wrong, the page goes on without them.

const PAUSE = 300;
const SHORTEST = 3;
const MOST = 200;

/** Notes in the form of `field` which ideas were shown, the newest first. */
function note(field, shown) {
  const kept = field.form?.elements.shown;
  if (!kept) return;
  const codes = [...shown.querySelectorAll("[data-idea]")].map((line) => line.dataset.idea);
  kept.value = [...new Set([...codes, ...kept.value.split(" ").filter(Boolean)])].slice(0, MOST).join(" ");
}

function watch(box) {
  const field = document.getElementById(box.dataset.similarFor);
  if (!field) return;
  const voice = document.createElement("p");
  voice.className = "sr";
  voice.setAttribute("role", "status");
  voice.setAttribute("aria-live", "polite");
  box.before(voice);
  let waiting;
  let asking;
  let asked = "";

  async function ask() {
    const title = field.value.trim().slice(0, 200);
    if (title === asked) return;
    asked = title;
    asking?.abort();
    if (title.length < SHORTEST) return show("");
    const mine = asking = new AbortController();
    try {
      const answer = await fetch(`${box.dataset.similar}?title=${encodeURIComponent(title)}`, {
        headers: { "X-Fragment": "1" }, credentials: "same-origin", redirect: "error", signal: mine.signal,
      });
      const html = answer.ok ? await answer.text() : "";
      if (!mine.signal.aborted) show(html);
    } catch {
      if (!mine.signal.aborted) show("");
    }
  }

  function show(html) {
    const fresh = new DOMParser().parseFromString(html, "text/html").querySelector(".similar");
    // Whoever is about to vote on one keeps it.
    if (box.contains(document.activeElement)) return;
    box.replaceChildren(...(fresh ? [document.adoptNode(fresh)] : []));
    if (fresh) note(field, fresh);
    const words = fresh?.querySelector("h2")?.textContent.trim() ?? "";
    if (voice.textContent !== words) voice.textContent = words;
  }

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
  if (field.value) ask();
}

document.querySelectorAll("[data-similar]").forEach(watch);
