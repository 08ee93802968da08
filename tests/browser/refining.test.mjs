// A change suggested on a phone, accepted on a desk, seen in the versions with both names; and whose words the text is.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accounts, browser, register, signIn } from './support/browser.mjs';
import { look } from './support/checks.mjs';
import { codeIn, fill, firstChoice, formTo, submit } from './support/forms.mjs';
import { day, mark, password, question } from './support/lamp.mjs';

const { visitor } = browser();
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const desk = { viewport: { width: 1440, height: 900 } };
const wish = {
  language: 'en',
  title: `Brighter when I brake ${mark}`,
  body: 'Cars behind me see me late. It should flash for five seconds. At night it dims by itself.',
};
const better = wish.body.replace('five seconds', 'two seconds, no longer');

test('a change suggested on a phone, accepted on a desk, seen in the versions with both names', async t => {
  const contexts = { product: await visitor(), desk: await visitor(desk), phone: await visitor(phone) };
  t.after(() => Promise.all(Object.values(contexts).map(context => context.close())));

  const product = await signIn(contexts.product, accounts.product());
  await product.goto('/questions/new');
  const posing = formTo(product, '/questions');
  await fill(posing, { ...question, host: await firstChoice(posing, 'host'), opens_on: day(-2), voting_from: day(20) });
  await submit(posing);
  const asked = codeIn(product, 'questions');

  const ana = await register(contexts.desk, { name: 'Ana Scrivania', email: `ana-${mark}@example.org`, password });
  await ana.goto(`/questions/${asked}/ideas/new`);
  const proposing = formTo(ana, `/questions/${asked}/ideas`);
  await fill(proposing, wish);
  await submit(proposing);
  const idea = codeIn(ana, 'ideas');

  // On the phone: from the idea to the form, the text changed where it stands.
  const ben = await register(contexts.phone, { name: 'Ben Tasca', email: `ben-${mark}@example.org`, password });
  await ben.goto(`/ideas/${idea}`);
  await ben.locator(`a[href$="/ideas/${idea}/refinements/new"]`).tap();
  const suggesting = formTo(ben, `/ideas/${idea}/refinements`);
  assert.equal(await suggesting.locator('[name=body]').inputValue(), wish.body);
  await fill(suggesting, { body: better, why: 'Five seconds dazzle whoever waits behind me.' });
  await submit(suggesting);
  const suggestion = codeIn(ben, 'refinements');
  assert.equal(await ben.locator('.diff-text del').count(), 1);
  assert.match((await ben.locator('.diff-text ins').allInnerTexts()).join(), /two[^]*no longer/);
  await look(ben, `/refinements/${suggestion}`);
  await look(ben, `/ideas/${idea}/refinements/new`);

  // On the desk: from the quiet line to the suggestion, and taken up with thanks.
  await ana.goto(`/ideas/${idea}`);
  await ana.locator(`a[href$="/ideas/${idea}/refinements"]`).click();
  await ana.locator(`a[href$="/refinements/${suggestion}"]`).click();
  const answering = formTo(ana, `/refinements/${suggestion}/answer`).first();
  assert.ok((await answering.locator('[name=thanks]').inputValue()).includes('Ben Tasca'), 'the thanks are begun for her');
  await submit(answering);
  assert.equal(codeIn(ana, 'ideas'), idea);
  const page = await ana.locator('main').innerText();
  assert.ok(page.includes('two seconds, no longer'), page);
  assert.match(page, /Version 2, by Ben Tasca, taken up by Ana Scrivania/);

  // In the versions, on the phone again.
  await ben.goto(`/ideas/${idea}/versions/2`);
  const version = await ben.locator('main').innerText();
  assert.match(version, /by Ben Tasca, taken up by Ana Scrivania/);
  for (const path of [`/ideas/${idea}/versions/2`, `/ideas/${idea}/changes`, `/ideas/${idea}/refinements`, `/refinements/${suggestion}`]) {
    await look(ben, path);
  }

  // Whose words: a tap says it at the foot of the screen.
  await look(ben, `/ideas/${idea}/words`);
  await ben.goto(`/ideas/${idea}/words`);
  await ben.locator('.words .phrase', { hasText: 'two' }).tap();
  const note = ben.locator('.words-note');
  await note.waitFor();
  assert.ok((await note.innerText()).includes('Ben Tasca'));
  await ben.keyboard.press('Escape');
  assert.ok(!(await note.isVisible()));

  // She asks him to sign with her.
  await look(ana, `/ideas/${idea}/co-authors`);
  await ana.goto(`/ideas/${idea}/co-authors`);
  await submit(formTo(ana, `/ideas/${idea}/co-authors`).first());
  await ben.goto(`/ideas/${idea}/co-authors`);
  await look(ben, `/ideas/${idea}/co-authors`);
  await ben.goto(`/ideas/${idea}/co-authors`);
  await submit(formTo(ben, `/ideas/${idea}/co-authors/acceptance`));
  assert.match(await ben.locator('main').innerText(), /Ana Scrivania and Ben Tasca/);
});
