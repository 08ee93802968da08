// Similar ideas while a title is typed: on a desk beside the form, on a phone below the title; a vote without leaving the
// page; nobody is asked twice, and without scripts the question comes after sending.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accounts, browser, register, signIn } from './support/browser.mjs';
import { blame, faultsOfPage, look, watch } from './support/checks.mjs';
import { codeIn, fill, firstChoice, formTo, press, submit } from './support/forms.mjs';
import { day, mark, password, question } from './support/lamp.mjs';

const { visitor } = browser();
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const desk = { viewport: { width: 1280, height: 900 } };
const wish = { language: 'en', title: `A basket that folds for the dog ${mark}`, body: 'Mine hates the car.' };

/** Presses the button under a form that a person would press. */
const send = form => press(form.locator('.actions.wide > button').first());

/** Where something is, from the top of the page. */
const topOf = locator => locator.evaluate(it => it.getBoundingClientRect().top + scrollY);

test('what looks like a title is there while it is typed, and asked about once', async t => {
  const contexts = {
    product: await visitor(), desk: await visitor(desk), phone: await visitor(phone),
    guest: await visitor({ ...phone, javaScriptEnabled: false }),
  };
  t.after(() => Promise.all(Object.values(contexts).map(context => context.close())));
  const product = await signIn(contexts.product, accounts.product());
  await product.goto('/questions/new');
  const posing = formTo(product, '/questions');
  await fill(posing, { ...question, host: await firstChoice(posing, 'host'), opens_on: day(-2), voting_from: day(20) });
  await submit(posing);
  const asked = codeIn(product, 'questions');
  const address = `/questions/${asked}/ideas/new`;

  const ana = await register(contexts.desk, { name: 'Ana Cestino', email: `ana-cestino-${mark}@example.org`, password });
  await ana.goto(address);
  await fill(formTo(ana, `/questions/${asked}/ideas`), wish);
  await send(formTo(ana, `/questions/${asked}/ideas`));
  const idea = codeIn(ana, 'ideas');

  // On a desk it stands beside the form, and the form stays where it is.
  const ben = await register(contexts.phone, { name: 'Ben Cesto', email: `ben-cesto-${mark}@example.org`, password });
  await ana.goto(address);
  const text = ana.locator('[name=body]');
  const before = await topOf(text);
  await ana.locator('[name=title]').pressSequentially('dog baskets that fold');
  await ana.locator(`.similar-box [data-idea="${idea}"]`).waitFor();
  assert.equal(await topOf(text), before, 'what is typed in does not move');
  const [box, field] = [await ana.locator('.similar-box').boundingBox(), await text.boundingBox()];
  assert.ok(box.x >= field.x + field.width, 'beside the form');

  // On a phone it follows the title, and only what comes after it moves.
  await ben.goto(address);
  const wrong = watch(ben);
  const title = ben.locator('[name=title]');
  const place = await topOf(title);
  await title.fill('dog baskets that fold');
  const found = ben.locator(`.similar-box [data-idea="${idea}"]`);
  await found.waitFor();
  assert.equal(await topOf(title), place, 'the title stays where it is');
  assert.ok((await topOf(title)) < (await topOf(found)) && (await topOf(found)) < (await topOf(ben.locator('[name=body]'))), 'after the title, before the text');
  await found.locator('button').tap();
  await found.locator('form[action$="/vote/withdrawal"]').waitFor();
  assert.equal(await title.inputValue(), 'dog baskets that fold', 'a vote leaves what is typed alone');
  blame(address, [...await faultsOfPage(ben), ...wrong]);
  ben.removeAllListeners();

  // What was shown is not asked about again.
  await ben.locator('[name=body]').fill('Two dogs, one bike.');
  await send(formTo(ben, `/questions/${asked}/ideas`));
  assert.notEqual(codeIn(ben, 'ideas'), idea);

  // Without scripts it is asked after sending, also of somebody without a name.
  const guest = await contexts.guest.newPage();
  await guest.goto(address);
  const form = formTo(guest, `/questions/${asked}/ideas`);
  await fill(form, { ...wish, title: `Dog basket, folding ${mark}` });
  assert.equal((await send(form)).status(), 200);
  assert.equal(await guest.locator('.similar-asked form[action$="/vote"]').count(), 2);
  assert.equal(await guest.locator('[name=body]').inputValue(), wish.body);
  await press(guest.locator('button[value=different]'));
  assert.equal(new URL(guest.url()).pathname, '/waiting');
  await look(ana, address);
});
