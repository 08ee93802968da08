// A talk without leaving its place: an opinion goes out by fetch and its buttons come back counted; folded replies open
// where they are; the comment that the page was opened for has the focus. Whatever goes wrong, the link or the form works
// the ordinary way.

document.querySelector("[data-focus]")?.focus({ preventScroll: true });

const busy = new WeakSet();

async function part(address, options, id) {
  const answer = await fetch(address, { credentials: "same-origin", ...options });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(id);
  if (!fresh) throw new Error("not the part");
  return document.adoptNode(fresh);
}

async function say(form, button, buttons) {
  const place = [...form.querySelectorAll("button")].indexOf(button);
  const fresh = await part(form.action, {
    method: "POST",
    headers: { "X-Fragment": "1", "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ opinion: button.value }),
    redirect: "error",
  }, buttons.id);
  const held = buttons.contains(document.activeElement);
  buttons.replaceWith(fresh);
  if (held) fresh.querySelectorAll("button")[place]?.focus();
}

document.addEventListener("submit", (event) => {
  const buttons = event.target.closest("[data-opinion]");
  if (!buttons || !event.submitter) return;
  event.preventDefault();
  const form = event.target;
  if (busy.has(form)) return;
  busy.add(form);
  say(form, event.submitter, buttons).catch(() => {
    // Without the button that was pressed the form would say nothing.
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "opinion", value: event.submitter.value }));
    form.submit();
  });
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-unfold]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || busy.has(link)) return;
  event.preventDefault();
  busy.add(link);
  const branch = document.getElementById(link.dataset.unfold);
  const shown = branch.querySelectorAll(":scope > .replies > li").length;
  part(link.href, {}, link.dataset.unfold)
    .then((fresh) => {
      branch.replaceWith(fresh);
      const first = fresh.querySelectorAll(":scope > .replies > li")[shown];
      if (!first) return;
      first.tabIndex = -1;
      first.focus({ preventScroll: true });
    })
    .catch(() => { location.href = link.href; });
});
