// A person and the ways in: a passkey, a second step, a lost phone.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shown } from './support/app.mjs';
import { browser, register } from './support/browser.mjs';
import { faultsOfPage, blame, watch } from './support/checks.mjs';
import { device } from './support/device.mjs';
import { fill, formTo, submit } from './support/forms.mjs';

const { visitor } = browser();
const mark = Date.now().toString(36);
const mara = { name: 'Mara Volpe', email: `mara-${mark}@example.org`, password: 'brass lantern over seven quiet hills' };

/** Signs out through the menu. */
async function signOut(page) {
  await page.goto('/');
  await page.locator('details.drop summary').first().click();
  await submit(formTo(page, '/sign-out'));
}

const pathOf = page => new URL(page.url()).pathname;
const isIn = async page => (await page.locator('a[href="/me"]').count()) > 0;

/** Presses the button of a form whose answer a device gives, and waits for the page that follows. */
async function press(page, form, leadsTo) {
  await Promise.all([page.waitForURL(url => url.pathname === leadsTo), form.locator('button').first().click()]);
}

test('a person and the ways in', async t => {
  let broken = false;
  const step = (what, action) => t.test(what, { skip: broken && 'an earlier part of the story failed' }, async () => {
    broken = true;
    await action();
    broken = false;
  });
  const context = await visitor();
  t.after(() => context.close());
  let page, phone, wrong, secret, codes;

  await step('she registers and sees what is missing', async () => {
    page = await register(context, mara);
    wrong = watch(page);
    phone = await device(page);
    await page.goto('/me/security');
    assert.equal(await page.locator('.glance.good').count(), 0);
    blame('/me/security', await faultsOfPage(page));
  });

  await step('she adds a passkey', async () => {
    await page.goto('/me/security/passkeys/new');
    blame('/me/security/passkeys/new', await faultsOfPage(page));
    const form = formTo(page, '/me/security/passkeys');
    await fill(form, { name: 'My phone' });
    await press(page, form, '/me/security');
    assert.equal((await phone.keys()).length, 1);
    assert.equal(await page.locator('.locks h3', { hasText: 'My phone' }).count(), 1);
    assert.equal(await page.locator('.glance.good').count(), 1);
    blame('/me/security', await faultsOfPage(page));
  });

  await step('the same device makes no second one', async () => {
    await page.goto('/me/security/passkeys/new');
    const form = formTo(page, '/me/security/passkeys');
    await fill(form, { name: 'My phone again' });
    await form.locator('button').first().click();
    await form.locator('[data-passkey-says=known]').waitFor({ state: 'visible' });
  });

  await step('she signs out, and in again by her passkey', async () => {
    await signOut(page);
    assert.ok(!(await isIn(page)));
    // While an address is typed the browser offers the passkey by itself; a virtual device answers at once.
    await page.goto('/sign-in?next=%2Fquestions');
    const door = formTo(page, '/sign-in/passkey');
    await Promise.all([
      page.waitForURL(url => url.pathname === '/questions'),
      door.locator('button').click({ noWaitAfter: true, timeout: 3000 }).catch(() => {}),
    ]);
    assert.ok(await isIn(page));
  });

  await step('somebody else who holds her phone does not get in', async () => {
    await signOut(page);
    await phone.isHeldByOwner(false);
    await page.goto('/sign-in');
    const door = formTo(page, '/sign-in/passkey');
    await door.locator('button').click();
    await door.locator('[data-passkey-says=cancelled]').waitFor({ state: 'visible' });
    assert.equal(pathOf(page), '/sign-in');
    await phone.isHeldByOwner(true);
    await press(page, door, '/');
  });

  await step('she sets up an app for a second step', async () => {
    await page.goto('/me/security');
    await submit(formTo(page, '/me/security/totp'));
    assert.equal(pathOf(page), '/me/security/totp');
    assert.ok(await page.locator('img.qr').evaluate(it => it.complete && it.naturalWidth > 0), 'the picture shows');
    blame('/me/security/totp', await faultsOfPage(page));
    secret = await page.locator('.secret').innerText();
    const form = formTo(page, '/me/security/totp/confirmation');
    await fill(form, { code: shown(secret, -1) });
    await submit(form);
    codes = await page.locator('.recovery li').allInnerTexts();
    assert.equal(codes.length, 10);
    blame('recovery codes', await faultsOfPage(page));
  });

  await step('the password now leads to the second step, which the app passes', async () => {
    await signOut(page);
    await phone.isTouched(false);
    await page.goto('/sign-in');
    const form = page.locator('form', { has: page.locator('[name=password]') });
    await fill(form, { email: mara.email, password: mara.password });
    await submit(form);
    assert.equal(pathOf(page), '/sign-in/second-factor');
    blame('/sign-in/second-factor', await faultsOfPage(page));
    const second = formTo(page, '/sign-in/second-factor');
    await fill(second, { code: shown(secret) });
    await submit(second);
    assert.ok(await isIn(page));
  });

  await step('she loses the phone and comes in with a recovery code', async () => {
    await phone.lose();
    await signOut(page);
    await page.goto('/sign-in');
    const form = page.locator('form', { has: page.locator('[name=password]') });
    await fill(form, { email: mara.email, password: mara.password });
    await submit(form);
    const second = formTo(page, '/sign-in/second-factor');
    await fill(second, { code: codes[0] });
    await submit(second);
    assert.ok(await isIn(page));
    await page.goto('/me/security');
    assert.match(await page.locator('main').innerText(), /\b9\b/);
  });

  await step('nothing complained on the way', () => assert.deepEqual(wrong.filter(it => !/422/.test(it)), []));
});

test('without scripts the sign-in page says so and offers the others', async () => {
  const context = await visitor({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/sign-in');
  const door = formTo(page, '/sign-in/passkey');
  assert.ok(await door.locator('[data-passkey-missing]').isVisible());
  assert.ok(!(await door.locator('button').isVisible()));
  assert.ok(await page.locator('[name=password]').isVisible());
  await context.close();
});
