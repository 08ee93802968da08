// Filling forms as a person does, by the names of their fields, so that no test depends on wording. Works without scripts.

import assert from 'node:assert/strict';

/** Opens whatever is folded around `locator`. */
export async function reveal(locator) {
  const folded = locator.locator('xpath=ancestor::details[not(@open)]');
  while ((await folded.count()) > 0) await folded.first().locator('> summary').click();
}

/** Fills the fields of `form`: text, a choice of a list or of radio buttons, a checkbox (true or false). */
export async function fill(form, values) {
  for (const [name, value] of Object.entries(values)) {
    const field = form.locator(`[name="${name}"]`);
    assert.ok((await field.count()) > 0, `the form has no field ${name}`);
    await reveal(field.first());
    const kind = await field.first().evaluate(it => (it.tagName === 'INPUT' ? it.type : it.tagName.toLowerCase()));
    if (kind === 'select') await field.selectOption(value);
    else if (kind === 'radio') await form.locator(`[name="${name}"][value="${value}"]`).check({ force: true });
    else if (kind === 'checkbox') await field.setChecked(value, { force: true });
    else if (kind === 'file') await field.setInputFiles(value);
    else if (kind !== 'hidden') await field.fill(value);
  }
}

/** The value of the first real choice of the list or radio buttons called `name`. */
export async function firstChoice(form, name) {
  const values = await form.locator(`select[name="${name}"] option, input[type=radio][name="${name}"]`)
    .evaluateAll(all => all.map(it => it.value).filter(Boolean));
  assert.ok(values.length > 0, `${name} offers nothing to choose`);
  return values[0];
}

/** Presses the button that sends `form` and waits for the page that answers. Gives back that answer. */
export async function submit(form) {
  // Not the one that only the Enter key presses, nor those that do something else on the way (`go`: a preview, a picture).
  return press(form.locator('button:not([type=button]):not([aria-hidden]):not([name=go]), input[type=submit]').first());
}

/** Presses `button` and waits for the page that answers. Gives back that answer. */
export async function press(button) {
  const page = button.page();
  await reveal(button);
  const [answer] = await Promise.all([
    page.waitForResponse(it => it.request().isNavigationRequest() && it.frame() === page.mainFrame() && ![301, 302, 303, 307, 308].includes(it.status())),
    button.click(),
  ]);
  await page.waitForLoadState();
  return answer;
}

/** The form that posts to `path`, wherever on the page its answer leads. */
export function formTo(page, path) {
  return page.locator(`form[method=post][action$="${path}"], form[method=post][action*="${path}#"]`).first();
}

/** The code in the address of `page`, where `noun` stands before it: `/ideas/CODE`. */
export function codeIn(page, noun) {
  const found = new URL(page.url()).pathname.match(new RegExp(`^/${noun}/([^/]+)`));
  assert.ok(found && found[1] !== 'new', `${page.url()} should be /${noun}/…`);
  return found[1];
}
