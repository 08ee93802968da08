// The moderators' queue, worked by keys alone: thirty reports, in Italian. Everything is kept or taken back in the end, so that
// the community is as it was.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accounts, browser, home, signIn } from './support/browser.mjs';
import { look } from './support/checks.mjs';

const { visitor } = browser();
const desk = { viewport: { width: 1280, height: 900 } };
/** The rule against advertising, which every community begins with. */
const rule = '00000000r2';
const wanted = 30;

/** The addresses under which a customer can report what they see on the pages of questions and ideas. */
async function reportable(page) {
  const found = new Set();
  await page.goto('/questions');
  const links = of => page.locator(`main a[href^="/${of}/"]`).evaluateAll(all => all.map(it => it.getAttribute('href')));
  const questions = new Set((await links('questions')).filter(it => /^\/questions\/[0-9a-z]{10}$/.test(it)));
  for (const question of questions) {
    await page.goto(question);
    for (const idea of new Set((await links('ideas')).filter(it => /^\/ideas\/[0-9a-z]{10}$/.test(it)))) {
      await page.goto(idea);
      for (const link of await page.locator('a.report-link').evaluateAll(all => all.map(it => it.getAttribute('href')))) found.add(link);
      if (found.size > wanted * 2) return [...found];
    }
  }
  return [...found];
}

/** Presses a key and waits for the page that answers. */
async function press(page, key) {
  const [answer] = await Promise.all([
    page.waitForResponse(it => it.request().isNavigationRequest() && it.status() !== 303),
    page.waitForEvent('load'),
    page.keyboard.press(key),
  ]);
  return answer;
}

const focused = (page, what) => page.evaluate(it => document.activeElement?.closest(it)?.id ?? null, what);
const flash = page => page.locator('.flash').innerText();

test('thirty reports are worked by keys alone, in Italian', async t => {
  const contexts = { customer: await visitor(desk), moderator: await visitor({ ...desk, locale: 'it-IT' }) };
  t.after(() => Promise.all(Object.values(contexts).map(context => context.close())));
  const customer = await signIn(contexts.customer, accounts.customer());
  let reported = 0;
  for (const link of await reportable(customer)) {
    if (reported === wanted) break;
    const answer = await customer.request.post(link, { form: { rule, words: 'It sells something.' }, headers: { origin: home }, maxRedirects: 0 });
    if (answer.status() === 303) reported += 1;
  }
  assert.equal(reported, wanted, 'the demo has enough to report');

  const page = await signIn(contexts.moderator, accounts.moderator());
  await look(page, '/moderation/queue?lang=it', 'it');
  await look(page, '/moderation/replies', 'it');
  await page.setViewportSize(desk.viewport);
  await page.goto('/moderation/queue?kind=report');
  assert.match(await page.locator('#keys').innerText(), /mantenere/);

  // Looking around: down, up, shut, open, select, the keys.
  await page.keyboard.press('j');
  const first = await focused(page, '[data-case]');
  await page.keyboard.press('j');
  assert.notEqual(await focused(page, '[data-case]'), first);
  await page.keyboard.press('k');
  assert.equal(await focused(page, '[data-case]'), first);
  await page.keyboard.press('o');
  assert.equal(await page.locator(`#${first} details[open]`).count(), 0);
  await page.keyboard.press('o');
  await page.keyboard.press('x');
  assert.ok(await page.locator(`#${first} [data-pick]`).isChecked());
  await page.keyboard.press('x');
  await page.keyboard.press('?');
  assert.ok(await page.locator('#keys.is-called').isVisible());

  // Hiding needs a reason: the key leads to it, Escape leads back, and one key takes it back.
  await page.locator(`#${first} button[value=hide]`).waitFor();
  await page.keyboard.press('h');
  assert.equal(await page.evaluate(() => document.activeElement.name), 'reason');
  await page.keyboard.type('Vende qualcosa sotto ogni domanda.');
  await page.keyboard.press('Escape');
  assert.equal((await press(page, 'h')).status(), 200);
  assert.match(await flash(page), /^Nascosto/);
  assert.equal((await press(page, 'u')).status(), 200);
  assert.match(await flash(page), /^Annullato/);

  let kept = 0;
  let passed = 0;
  await page.goto('/moderation/queue?kind=report');
  await page.keyboard.press('j');
  while (kept + passed < wanted) {
    const at = await focused(page, '[data-case]');
    assert.ok(at, 'the focus is in a case');
    // What the moderator wrote or reported themselves is somebody else's to decide.
    if ((await page.locator(`#${at} button[value=keep]`).count()) === 0) {
      passed += 1;
      await page.keyboard.press('j');
      continue;
    }
    assert.equal((await press(page, 'a')).status(), 200);
    assert.match(await flash(page), /^Mantenuto/);
    kept += 1;
    if (kept + passed < wanted && !(await focused(page, '[data-case]'))) await page.keyboard.press('j');
  }
  assert.ok(kept >= wanted - 5, `${kept} were decided`);
  await look(page, '/moderation/queue', 'it');
});
