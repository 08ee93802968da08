// The preview of the set-up, while one types. Without this script the button "Preview" does the same.

const WAIT = 350; // milliseconds without a change
let timer;
let asked = 0;

document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (!form?.hasAttribute("data-live-preview")) return;
  clearTimeout(timer);
  timer = setTimeout(() => show(form), WAIT);
});

/** Asks for the page as it would be, and takes its preview. What cannot be used yet (a name half typed) changes nothing. */
async function show(form) {
  const number = ++asked;
  const fields = new URLSearchParams(new FormData(form));
  fields.set("go", "preview");
  try {
    const answer = await fetch(form.action, { method: "POST", body: fields });
    if (!answer.ok || answer.redirected || number !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.getElementById("preview");
    const css = page.getElementById("preview-css");
    if (!next || !css || number !== asked) return;
    document.getElementById("preview-css").href = css.getAttribute("href");
    document.getElementById("preview").replaceWith(next);
  } catch {
    // the button still works
  }
}
