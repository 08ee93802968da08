// Votes that move while one looks: the page names the ideas on it, the server tells their counts. A page that nobody sees
// asks for nothing. Without this script the counts are those of the moment in which the page was opened.

const MOST = 100;
const QUIET = 30_000;
let source;
let voice;
let saidAt = 0;

/** The stamps of the page by the code of their idea; a page may show one twice. */
function stamps() {
  const found = new Map();
  for (const stamp of document.querySelectorAll("[data-vote][id^='vote-']")) {
    const code = stamp.id.slice("vote-".length);
    found.set(code, [...(found.get(code) ?? []), stamp]);
  }
  return found;
}

/** Says a count to people who listen to the page: of the one idea that it is about, and seldom. */
function say(words) {
  if (Date.now() - saidAt < QUIET) return;
  saidAt = Date.now();
  if (!voice) {
    voice = document.createElement("p");
    voice.className = "sr";
    voice.setAttribute("aria-live", "polite");
    document.body.append(voice);
  }
  voice.textContent = words;
}

function show({ idea, votes, word }) {
  for (const stamp of stamps().get(idea) ?? []) {
    const number = stamp.querySelector(".stamp-face > b:not(.veiled)");
    if (!number || number.textContent === votes) continue;
    number.textContent = votes;
    const beside = number.nextElementSibling;
    if (beside) beside.textContent = beside.classList.contains("sr") ? `${word},` : word;
    if (stamp.classList.contains("big")) say(`${votes} ${word}`);
  }
}

function look() {
  const codes = [...stamps().keys()].slice(0, MOST);
  if (source || codes.length === 0 || document.hidden) return;
  source = new EventSource(`/live/ideas?of=${codes.join(",")}`);
  source.addEventListener("votes", (event) => JSON.parse(event.data).forEach(show));
}

function rest() {
  source?.close();
  source = undefined;
}

if ("EventSource" in window) {
  document.addEventListener("visibilitychange", () => (document.hidden ? rest() : look()));
  addEventListener("pagehide", rest);
  addEventListener("pageshow", look);
  look();
}
