// Following without leaving the page: the form goes out by fetch and the button that comes back takes its place. Whatever
// goes wrong, the form is sent the ordinary way.

document.addEventListener("submit", (event) => {
  const place = event.target.closest("[data-follow]");
  if (!place) return;
  event.preventDefault();
  const form = event.target;
  fetch(form.action, { method: "POST", headers: { "X-Fragment": "1", "Content-Type": "application/x-www-form-urlencoded" }, credentials: "same-origin", redirect: "error" })
    .then(async (answer) => {
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-follow]");
      if (!fresh || fresh.id !== place.id) throw new Error("not a button");
      place.replaceWith(document.adoptNode(fresh));
      fresh.querySelector("button, a")?.focus();
    })
    .catch(() => form.submit());
});
