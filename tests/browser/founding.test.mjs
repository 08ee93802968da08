// A new community: the link that `serve` prints, its first administrator, the guided set-up, and what is off is nowhere.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browser } from './support/browser.mjs';
import { blame, faultsOfPage, look, watch } from './support/checks.mjs';
import { fill, formTo, submit } from './support/forms.mjs';

const { visitor } = browser();
const link = process.env.COFIRMA_FOUNDING_LINK;

test('a community begins', { skip: !link && 'COFIRMA_FOUNDING_LINK is not set: no empty community is served' }, async t => {
  const home = new URL(link).origin;
  const context = await visitor({ baseURL: home, locale: 'it' });
  t.after(() => context.close());
  const page = await context.newPage();
  const path = () => new URL(page.url()).pathname;
  const wrong = watch(page);

  await t.test('the link makes its first administrator, once', async () => {
    await look(page, link, 'it');
    const form = formTo(page, new URL(link).pathname);
    await fill(form, { name: 'Nora Prima', email: 'nora@example.org', password: 'brass lantern over seven quiet hills' });
    await submit(form);
    assert.equal(path(), '/admin/set-up/look');
    const late = await (await visitor({ baseURL: home })).newPage();
    assert.equal((await late.goto(link)).status(), 404);
    await late.context().close();
  });

  await t.test('its name is previewed while it is typed', async () => {
    await page.locator('[name=name]').fill('Ponte Vecchio Biciclette');
    await page.locator('#preview', { hasText: 'Ponte Vecchio Biciclette' }).waitFor();
    blame(page.url(), await faultsOfPage(page));
    await fill(formTo(page, path()), { accent: '#ffee55' });
    await submit(formTo(page, path()));
  });

  await t.test('part by part, until it is open', async () => {
    const answers = { speech: { own: 'it', address_form: 'formal' }, doors: { joiners: 'domains', domains: 'example.org' }, texts: {}, rooms: {} };
    for (const [part, values] of Object.entries(answers)) {
      assert.equal(path(), `/admin/set-up/${part}`);
      blame(path(), await faultsOfPage(page));
      if (part === 'texts') {
        await page.locator('main a[href="/admin/set-up/rooms"].button').click();
        await page.waitForURL(url => url.pathname === '/admin/set-up/rooms');
        continue;
      }
      await fill(formTo(page, path()), values);
      await submit(formTo(page, path()));
    }
    assert.ok(!path().startsWith('/admin/set-up'), path());
    blame(path(), await faultsOfPage(page));
    assert.ok((await page.locator('.brand').innerText()).includes('Ponte Vecchio Biciclette'));
  });

  await t.test('a room that is off is in no menu', async () => {
    await page.goto('/admin/settings/rooms');
    const form = formTo(page, '/admin/settings/rooms');
    await form.locator('[name=rooms][value=signatures]').setChecked(false, { force: true });
    await submit(form);
    for (const address of ['/', '/questions', '/me']) {
      await look(page, address, 'it');
      assert.equal(await page.locator('a[href^="/releases"]').count(), 0, address);
    }
    await page.goto('/releases').then(answer => assert.equal(answer.status(), 404));
  });

  await t.test('nothing complained on the way', () => assert.deepEqual(wrong.filter(it => !/404/.test(it)), []));
});
