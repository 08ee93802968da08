// A stranger who becomes somebody and goes again; a person and the ways in: a passkey, a second step, a lost phone.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { shown } from './support/app.mjs';
import { votableIdea, votesOn } from './support/ballot.mjs';
import { browser, register, unhurried } from './support/browser.mjs';
import { faultsOfPage, blame, watch } from './support/checks.mjs';
import { device } from './support/device.mjs';
import { fill, formTo, reveal, submit } from './support/forms.mjs';
import { letterTo } from './support/mail.mjs';

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

/** Signs in with a passkey and goes on to `next`. */
async function enterWithPasskey(page, next) {
  // While an address is typed the browser offers the passkey by itself; a virtual device answers at once.
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  const door = formTo(page, '/sign-in/passkey');
  await Promise.all([
    page.waitForURL(url => url.pathname === next),
    door.locator('button').click({ noWaitAfter: true, timeout: 3000 }).catch(() => {}),
  ]);
  assert.ok(await isIn(page));
}

/** The parts of a story: what follows one that failed is left out. */
function parts(t) {
  let broken = false;
  return (what, action) => t.test(what, { skip: broken && 'an earlier part of the story failed' }, async () => {
    broken = true;
    await action();
    broken = false;
  });
}

test('from the first click to the last goodbye', async t => {
  const step = parts(t);
  const lea = { name: 'Lea Passante', email: `lea-${mark}@example.org` };
  const [first, second] = [await visitor(), await visitor()];
  t.after(() => Promise.all([first.close(), second.close()]));
  const [there, page] = [await first.newPage(), await second.newPage()];
  const wrong = [watch(there), watch(page)];
  let idea, before, phone, secret, codes, profile;

  await step('a stranger votes, and it waits for a name', async () => {
    idea = await votableIdea(there);
    await there.goto(idea);
    before = await votesOn(there);
    await submit(formTo(there, `${idea}/vote`));
    assert.equal(pathOf(there), '/waiting');
    const form = formTo(there, '/register');
    await fill(form, lea);
    await unhurried(there);
    await submit(form);
    assert.equal(pathOf(there), '/sign-in/code');
  });

  await step('she opens the mail in a second browser, and the button counts the vote', async () => {
    const { link } = await letterTo(lea.email, '/sign-in/link/');
    await page.goto(link);
    assert.ok(!(await isIn(page)), 'to look at the page lets nobody in');
    await there.goto(idea);
    assert.equal(await votesOn(there), before);
    await submit(page.locator('form[action^="/sign-in/link/"]'));
    assert.equal(pathOf(page), idea);
    assert.ok(await isIn(page));
    assert.equal(await votesOn(page), before + 1);
    assert.equal(await formTo(page, `${idea}/vote/withdrawal`).count(), 1, 'it is hers');
    await there.goto('/me');
    assert.equal(pathOf(there), '/sign-in', 'the first browser is nobody yet');
  });

  await step('she adds a passkey, signs out, and signs in with it', async () => {
    phone = await device(page);
    await page.goto('/me/security/passkeys/new');
    const form = formTo(page, '/me/security/passkeys');
    await fill(form, { name: 'The phone' });
    await press(page, form, '/me/security');
    await signOut(page);
    assert.ok(!(await isIn(page)));
    await enterWithPasskey(page, '/me/security');
  });

  await step('she shows with the passkey, too, that it is still her', async () => {
    await phone.isTouched(true);
    assert.equal((await page.goto('/sign-in/again?next=%2Fme%2Fpassword')).status(), 200);
    blame('/sign-in/again', await faultsOfPage(page));
    await press(page, formTo(page, '/sign-in/passkey'), '/me/password');
  });

  await step('she has an app show codes from now on', async () => {
    await page.goto('/me/security');
    await submit(formTo(page, '/me/security/totp'));
    secret = await page.locator('.secret').innerText();
    const form = formTo(page, '/me/security/totp/confirmation');
    await fill(form, { code: shown(secret, -1) });
    await submit(form);
    codes = await page.locator('.recovery li').allInnerTexts();
    assert.equal(codes.length, 10);
  });

  await step('she loses the phone: a mailed code and a recovery code let her in elsewhere', async () => {
    await phone.lose();
    const before = await letterTo(lea.email, '/sign-in/link/');
    await there.goto('/sign-in?next=%2Fme%2Fsessions');
    const form = formTo(there, '/sign-in');
    await fill(form, { email: lea.email });
    await submit(form);
    const { code } = await letterTo(lea.email, '/sign-in/link/', before);
    const typed = formTo(there, '/sign-in/code');
    await fill(typed, { code });
    await submit(typed);
    assert.equal(pathOf(there), '/sign-in/second-factor');
    assert.ok(!(await isIn(there)), 'the mail alone is not enough');
    const step = formTo(there, '/sign-in/second-factor');
    await fill(step, { code: codes[3] });
    await submit(step);
    assert.equal(pathOf(there), '/me/sessions');
  });

  await step('she ends the session on the phone', async () => {
    const other = there.locator('form[action="/me/sessions/revocation"]', { has: there.locator('[name=session]') });
    assert.equal(await other.count(), 1);
    await submit(other);
    assert.equal(await other.count(), 0);
    await page.goto('/me');
    assert.equal(pathOf(page), '/sign-in');
    assert.ok(!(await isIn(page)));
  });

  await step('she takes her data with her', async () => {
    await there.goto('/me/data');
    await submit(formTo(there, '/me/data/downloads'));
    const { link } = await letterTo(lea.email, '/me/data');
    await there.goto(link);
    for (const ending of ['json', 'html']) {
      const [download] = await Promise.all([there.waitForEvent('download'), there.locator(`a[href^="/me/data/downloads/"][href$=".${ending}"]`).click()]);
      const text = await readFile(await download.path(), 'utf8');
      for (const hers of [lea.name, lea.email]) assert.ok(text.includes(hers), `${ending} has ${hers}`);
      if (ending === 'json') JSON.parse(text);
    }
  });

  await step('she goes; her vote stays counted, and nobody bears her name', async () => {
    await there.goto('/me');
    profile = await there.locator('main a[href^="/people/"]').first().getAttribute('href');
    await there.goto('/me/data/deletion');
    const form = formTo(there, '/me/data/deletion');
    await fill(form, { contributions: 'keep', signatures: 'anonymous', sure: true });
    await submit(form);
    assert.equal(pathOf(there), '/');
    assert.ok(!(await isIn(there)));
    await there.goto(idea);
    assert.equal(await votesOn(there), before + 1);
    const left = await first.request.get(profile);
    assert.ok(!(await left.text()).includes(lea.name));
  });

  await step('nothing complained on the way', () => assert.deepEqual(wrong.flat(), []));
});

test('a person and the ways in', async t => {
  const step = parts(t);
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
    await enterWithPasskey(page, '/questions');
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
  await reveal(page.locator('[name=password]'));
  assert.ok(await page.locator('[name=password]').isVisible());
  await context.close();
});
