// The preview of a label, while its form is filled in. Without this script the button "Show" does the same.

const WAIT = 350; // milliseconds without a change
let timer;
let asked = 0;

document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (!form?.hasAttribute("data-label")) return;
  clearTimeout(timer);
  timer = setTimeout(() => show(form), WAIT);
});

/** Asks for the page as it would be, and takes its preview. What cannot be used yet (a number half typed) changes nothing. */
async function show(form) {
  const number = ++asked;
  const address = `${form.action}?${new URLSearchParams(new FormData(form))}`;
  try {
    const answer = await fetch(address);
    if (!answer.ok || answer.redirected || number !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.getElementById("label-preview");
    if (!next || number !== asked) return;
    document.getElementById("label-preview").replaceWith(next);
    history.replaceState(null, "", address);
  } catch {
    // the button still works
  }
}
