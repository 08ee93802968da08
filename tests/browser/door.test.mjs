// Write first, register last: a stranger votes, gives a name and an address, opens the mail in a second browser, and finds
// the vote counted. With and without scripts.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { votableIdea, votesOn } from './support/ballot.mjs';
import { browser, unhurried } from './support/browser.mjs';
import { blame, faultsOfPage, watch } from './support/checks.mjs';
import { fill, submit } from './support/forms.mjs';
import { letterTo } from './support/mail.mjs';

const { visitor } = browser();
const mark = Date.now().toString(36);

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts';
  test(`a stranger's vote is counted when the mail is opened in another browser, ${how}`, async () => {
    const [first, second] = [await visitor({ javaScriptEnabled }), await visitor({ javaScriptEnabled })];
    const page = await first.newPage();
    const wrong = watch(page);
    const idea = await votableIdea(page);
    await page.goto(idea);
    const before = await votesOn(page);
    await submit(page.locator(`form[action="${idea}/vote"]`).first());
    assert.equal(new URL(page.url()).pathname, '/waiting');
    if (javaScriptEnabled) blame(page.url(), await faultsOfPage(page));
    const address = `stella-${mark}-${javaScriptEnabled ? 'a' : 'b'}@example.org`;
    const form = page.locator('form[action="/register"]');
    await fill(form, { name: 'Stella Prova', email: address });
    await unhurried(page);
    await submit(form);
    assert.equal(new URL(page.url()).pathname, '/sign-in/code');
    if (javaScriptEnabled) blame(page.url(), await faultsOfPage(page));
    const { link } = await letterTo(address);
    assert.match(link, /^\/sign-in\/link\//);

    const other = await second.newPage();
    await other.goto(link);
    if (javaScriptEnabled) blame(other.url(), await faultsOfPage(other));
    await submit(other.locator('form[action^="/sign-in/link/"]'));
    assert.equal(new URL(other.url()).pathname, idea);
    assert.equal(await votesOn(other), before + 1);
    assert.equal(await other.locator(`form[action="${idea}/vote/withdrawal"]`).count(), 1, 'it is hers');
    await other.goto('/me/sessions');
    if (javaScriptEnabled) blame(other.url(), await faultsOfPage(other));
    assert.deepEqual(wrong, []);
    await first.close();
    await second.close();
  });
}
