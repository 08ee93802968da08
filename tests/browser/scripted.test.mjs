// What scripts add, where they run: an answer in place of a new page, without taking the keyboard away from anybody.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { votableIdea } from './support/ballot.mjs';
import { browser, register } from './support/browser.mjs';
import { watch } from './support/checks.mjs';

const { visitor } = browser();

test('a vote from the keyboard swaps the stamp and loads no page', async () => {
  const context = await visitor();
  const page = await register(context, {
    name: 'Cleo Prova', email: `cleo-${Date.now().toString(36)}@example.org`, password: 'brass lantern over seven quiet hills',
  });
  const action = `${await votableIdea(page)}/vote`;
  const wrong = watch(page);
  const cast = page.locator(`form[action="${action}"] button`).first();
  const back = page.locator(`form[action="${action}/withdrawal"] button`).first();
  await page.evaluate(() => {
    window.sameDocument = true;
  });

  await cast.focus();
  await page.keyboard.press('Enter');
  await back.waitFor();
  assert.ok(await page.evaluate(() => window.sameDocument), 'the page was loaded anew');
  assert.ok(await back.evaluate(it => it === document.activeElement), 'the keyboard lost its place');

  await page.keyboard.press('Space');
  await cast.waitFor();
  assert.ok(await page.evaluate(() => window.sameDocument), 'the page was loaded anew');
  assert.ok(await cast.evaluate(it => it === document.activeElement), 'the keyboard lost its place');

  await page.keyboard.press('Enter');
  await back.waitFor();
  await page.reload();
  assert.equal(await back.count(), 1, 'the vote was kept');
  assert.deepEqual(wrong, []);
  await context.close();
});
