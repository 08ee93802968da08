// Every page between a first vote and one's own account, looked at: in Italian among friends, and in German with Sie. What
// an administrator makes of the community, as others see it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shown } from './support/app.mjs';
import { votableIdea } from './support/ballot.mjs';
import { accounts, browser, register, signIn, unhurried } from './support/browser.mjs';
import { blame, faultsOfPage, look } from './support/checks.mjs';
import { fill, formTo, submit } from './support/forms.mjs';
import { letterTo } from './support/mail.mjs';

const { visitor } = browser();
const mark = Date.now().toString(36);
const pathOf = page => new URL(page.url()).pathname;

/** How an administrator lets the community speak to people. */
async function speak(form) {
  const context = await visitor();
  const page = await signIn(context, accounts.admin());
  await page.goto('/admin/settings/speech');
  const fields = formTo(page, '/admin/settings/speech');
  await fill(fields, { address_form: form });
  await submit(fields);
  assert.ok(pathOf(page) !== '/admin/settings/speech', await page.locator('main').innerText());
  await context.close();
}

const voices = [
  { language: 'it', form: 'familiar', avoids: /[a-zàèéìòù,] (Lei|Suo|Sua|Suoi|Sue)\b/ },
  { language: 'de', form: 'formal', avoids: /\b(du|dich|dir|dein|deine|deinen|deinem|deiner|deins)\b/i },
];

for (const { language, form, avoids } of voices) {
  test(`from the doors to the last page of an account, in ${language}, ${form}`, async t => {
    if (form !== 'familiar') {
      await speak(form);
      t.after(() => speak('familiar'));
    }
    const context = await visitor({ locale: language });
    t.after(() => context.close());
    const page = await context.newPage();
    const email = `vera-${mark}-${language}@example.org`;

    /** Looks at the page that a form led to, and fails when its words address people in another way. */
    const sees = async (what, path) => {
      if (path) assert.equal(pathOf(page), path);
      const faults = await faultsOfPage(page);
      faults.push(...await strays());
      if (await page.locator('html').getAttribute('lang') !== language) faults.push(`not in ${language}`);
      blame(what, faults);
    };
    const strays = async () => {
      const lines = (await page.locator('body').innerText()).split('\n');
      return lines.filter(line => avoids.test(line)).map(line => `not ${form}: ${line}`);
    };
    const views = async (...paths) => {
      for (const path of paths) {
        await t.test(path, async () => {
          await look(page, path, language);
          blame(path, await strays());
        });
      }
    };
    /** Sends the form to `path`, filled in, from the page at `from`, if that is not the one at hand. */
    const send = async (path, values = {}, from = '') => {
      if (from) await page.goto(from);
      const it = formTo(page, path);
      await fill(it, values);
      if ((await it.locator('[name=shown]').count()) > 0) await unhurried(page);
      return submit(it);
    };

    await views('/sign-in', '/register', '/sign-in/reset', '/waiting');

    await t.test('what waits for a name', async () => {
      const idea = await votableIdea(page);
      await send(`${idea}/vote`);
      await sees('what waits', '/waiting');
    });
    await t.test('a wrong code', async () => {
      await send('/register', { name: 'Vera Sguardo', email });
      await sees('the code', '/sign-in/code');
      const answer = await send('/sign-in/code', { code: '00000000' });
      assert.equal(answer.status(), 422);
      await sees('a wrong code', '/sign-in/code');
    });
    await t.test('the mailed link', async () => {
      const { link } = await letterTo(email, '/sign-in/link/');
      await page.goto(link);
      await sees('the link');
      await submit(page.locator('form[action^="/sign-in/link/"]'));
      // Asked once who she is to the company.
      await page.goto('/me');
      await sees('her own page, and a question');
      await page.goto(link);
      await sees('a link that was used');
    });

    await views('/me', '/me/profile', '/me/security', '/me/security/passkeys/new', '/me/sessions', '/me/data',
      '/me/data/deletion', '/me/address', '/me/password', '/sign-in/again', '/waiting');
    await t.test('her page', async () => {
      await page.goto('/me');
      await page.goto(await page.locator('main a[href^="/people/"]').first().getAttribute('href'));
      await sees('her page');
    });
    await t.test('a code that shows once more who she is', async () => {
      await send('/sign-in/again', {}, '/sign-in/again');
      await sees('a code once more', '/sign-in/again/code');
    });
    await t.test('an app for a second step', async () => {
      await send('/me/security/totp', {}, '/me/security');
      await sees('the app', '/me/security/totp');
      const secret = await page.locator('.secret').innerText();
      await send('/me/security/totp/confirmation', { code: shown(secret, -1) });
      assert.equal(await page.locator('.recovery li').count(), 10);
      await sees('recovery codes');
    });
    await t.test('her data', async () => {
      await send('/me/data/downloads', {}, '/me/data');
      await letterTo(email, '/me/data');
      await page.goto('/me/data');
      assert.ok((await page.locator('a[href^="/me/data/downloads/"]').count()) > 0);
      await sees('her data');
    });
    await t.test('another address', async () => {
      const other = `vera-${mark}-${language}-new@example.org`;
      await send('/me/address', { email: other }, '/me/address');
      await sees('another address');
      await page.goto((await letterTo(other, '/me/address/')).link);
      await sees('the link to another address');
    });
    await t.test('a forgotten password', async () => {
      await context.clearCookies();
      await send('/sign-in/reset', { email }, '/sign-in/reset');
      await sees('a link to a new password', '/sign-in/reset/sent');
      await page.goto((await letterTo(email, '/sign-in/reset/')).link);
      await sees('a new password');
    });
    await t.test('a second step', async () => {
      const before = await letterTo(email, '/sign-in/link/');
      await send('/sign-in', { email }, '/sign-in');
      await send('/sign-in/code', { code: (await letterTo(email, '/sign-in/link/', before)).code });
      await sees('the second step', '/sign-in/second-factor');
    });
    if (form === 'familiar') return;
    const admin = await signIn(context, accounts.admin());
    for (const path of ['/admin', '/admin/people', '/admin/invitations', '/admin/settings', '/admin/settings/doors', '/admin/set-up/rooms'])
      await t.test(path, () => look(admin, path));
  });
}

test('what an administrator writes and sends', async t => {
  const context = await visitor({ locale: 'it' });
  t.after(() => context.close());
  const page = await signIn(context, accounts.admin());
  const guests = await visitor({ locale: 'it' });
  t.after(() => guests.close());
  const guest = await guests.newPage();

  await t.test('legal texts', async () => {
    await page.goto('/admin/settings/texts');
    const form = page.locator('form', { has: page.locator('[name=of][value=it]') });
    await fill(form, { terms: '## Le regole\n\nSiate **gentili**: <script>alert(1)</script> [qui](https://example.org).', imprint: 'Lumen Velo, Trento' });
    await submit(form);
    for (const path of ['/about/terms', '/about/imprint']) await look(guest, path, 'it');
    assert.equal(await guest.locator('main script').count(), 0);
    const other = await visitor({ locale: 'de' });
    await look(await other.newPage(), '/about/terms', 'de');
    await other.close();
  });

  await t.test('an invitation', async () => {
    const email = `ines-${mark}@example.org`;
    await page.goto('/admin/invitations');
    const form = formTo(page, '/admin/invitations');
    await fill(form, { emails: email, role: 'moderator', title: 'Assistenza', relation: 'employee', language: 'it' });
    await submit(form);
    blame('/admin/invitations', await faultsOfPage(page));
    const { link } = await letterTo(email, '/invitations/');
    await look(guest, link, 'it');
  });

  await t.test('somebody is suspended, and back', async () => {
    const person = await register(await visitor({ locale: 'it' }), { name: 'Ugo Prova', email: `ugo-${mark}@example.org`, password: '' });
    await person.goto('/me');
    const code = (await person.locator('main a[href^="/people/"]').first().getAttribute('href')).split('/').pop();
    const address = `/admin/people/${code}`;
    await page.goto(address);
    const form = formTo(page, `${address}/suspension`);
    await fill(form, { reason: 'Parole che feriscono.' });
    await submit(form);
    await look(page, address, 'it');
    await person.goto('/me');
    blame('a suspended person', await faultsOfPage(person));
    assert.ok(new URL(person.url()).pathname === '/sign-in', person.url());
    await submit(formTo(page, `${address}/reinstatement`));
    assert.equal(await formTo(page, `${address}/suspension`).count(), 1);
    await person.context().close();
  });
});
