// Every kind of page, as everybody sees it: a guest, a customer, a moderator, a product manager, an admin. Each walks from
// the home page along the links; of pages that differ only by the thing they show, a few are enough.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accounts, browser, home, signIn } from './support/browser.mjs';
import { blame, faultsOfPage, look } from './support/checks.mjs';
import { submit } from './support/forms.mjs';

const { visitor } = browser();

/** At most so many pages a walk, and so many of one kind. */
const longest = 60;
const alike = { guest: 2, others: 1 };

/** Nouns in addresses that are followed by the code of one thing. */
const nouns = [
  'questions', 'ideas', 'releases', 'comments', 'credits', 'people', 'products', 'rulings', 'refinements', 'statements', 'appeals', 'queue', 'disputes', 'credentials', 'rewards',
  'programmes', 'ledger', 'payouts',
  'idea', 'comment', 'refinement', 'person',
];

/** The kind of page behind an address: `/ideas/:code?kind=hide`. */
function kindOf(url) {
  const parts = url.pathname.split('/').filter(Boolean);
  const path = parts.map((part, at) => {
    if (at > 0 && nouns.includes(parts[at - 1]) && part !== 'new') return ':code';
    return /^\d+$/.test(part) ? ':number' : part;
  });
  const query = [...url.searchParams].filter(([name]) => name !== 'next')
    .map(([name, value]) => (['sort', 'kind'].includes(name) ? `${name}=${value}` : name));
  return `/${path.join('/')}${query.length ? `?${[...new Set(query)].sort().join('&')}` : ''}`;
}

/** Whether an address leads to a page of the community that a walk should look at. */
function isPage(url) {
  return url.origin === home && !url.searchParams.has('lang')
    && !/^\/(assets|faces|files|api|healthz|readyz|issuer)\b|\/export$|\.(csv|jsonl?|jw[st]|svg|png|pdf|xml|txt)$/.test(url.pathname);
}

async function linksOf(page) {
  const links = await page.locator('a[href]:not([download])').evaluateAll(all => all.map(it => it.href));
  return links.map(link => new URL(link)).filter(isPage).map(url => {
    url.hash = '';
    return url;
  });
}

/** Walks from the home page, each page a test of its own, past what `isLeftOut`. */
async function walk(t, page, perKind, isLeftOut = () => false) {
  const seen = new Map();
  const known = new Set();
  const ahead = [new URL('/', home)];
  let steps = 0;
  while (ahead.length > 0 && steps < longest) {
    // The kinds that nobody has looked at come first.
    ahead.sort((one, other) => (seen.get(kindOf(one)) ?? 0) - (seen.get(kindOf(other)) ?? 0));
    const url = ahead.shift();
    const kind = kindOf(url);
    if (known.has(url.href) || (seen.get(kind) ?? 0) >= perKind || isLeftOut(url)) continue;
    known.add(url.href);
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    steps += 1;
    await t.test(`${kind}  ${url.pathname}${url.search}`, () => look(page, url.href));
    ahead.push(...await linksOf(page));
  }
  return [...seen.keys()];
}

test('a guest', async t => {
  const page = await (await visitor()).newPage();
  const kinds = await walk(t, page, alike.guest);
  for (const kind of ['/', '/questions', '/questions/:code', '/ideas/:code', '/releases', '/releases/:code', '/sign-in', '/register'])
    assert.ok(kinds.includes(kind), `the walk of a guest never came to ${kind}, only to ${kinds.join(' ')}`);
  await page.context().close();
});

const expected = {
  customer: ['/me', '/me/profile', '/me/security', '/me/sessions', '/me/data', '/people/:code', '/questions/:code/ideas/new'],
  moderator: [
    '/moderation', '/moderation/log', '/moderation/figures', '/about/moderation', '/about/moderation/figures', '/moderation/queue', '/moderation/replies', '/work/rules', '/ideas/:code/ballots',
    '/ideas/:code/merge', '/ideas/:code/move', '/comments/:code/rulings/new?kind=hide', '/moderation/quiet', '/ideas/:code/split', '/ideas/:code/asks/new?kind=clarify',
    '/comments/:code/idea',
  ],
  product: ['/work', '/questions/new', '/questions/:code/board', '/ideas/:code/decision', '/questions/:code/hand-over'],
  admin: [
    '/work', '/admin', '/admin/people', '/admin/people/:code', '/admin/invitations', '/admin/settings',
    ...['look', 'speech', 'doors', 'texts', 'rooms'].map(part => `/admin/settings/${part}`), '/admin/set-up/look',
  ],
};
/** What a role sees as those who walked before it do. */
const walked = {
  customer: /^$/,
  moderator: /^\/(me\/|about\/(terms|imprint)|releases\/[^/]+\/progress)/,
  product: /^\/(me|moderation|report|admin)\b|\/(rulings|asks|split|merge|ballots|summary)\b/,
  admin: /^\/(?!$|work$|admin\b)/,
};
const spoken = { customer: 'it-IT', moderator: 'de-DE', product: 'en-GB', admin: 'it-IT' };
for (const [role, address] of Object.entries(accounts)) {
  test(`the ${role}`, async t => {
    const context = await visitor({ locale: spoken[role] });
    const page = await signIn(context, address());
    const kinds = await walk(t, page, alike.others, url => walked[role].test(url.pathname));
    for (const kind of expected[role])
      assert.ok(kinds.includes(kind), `the walk of the ${role} never came to ${kind}, only to ${kinds.join(' ')}`);
    await context.close();
  });
}

/** One address of each of these, from the pages that list them. */
async function mainPages(page) {
  const found = ['/', '/questions', '/releases', '/register', '/sign-in'];
  for (const [list, noun] of [['/questions', 'questions'], ['/releases', 'releases'], [null, 'ideas']]) {
    await page.goto(list ?? found.find(it => it.startsWith('/questions/')));
    const link = (await linksOf(page)).find(url => new RegExp(`^/${noun}/(?!new)[^/]+$`).test(url.pathname));
    assert.ok(link, `no link to one of the ${noun}`);
    found.push(link.pathname);
  }
  return found;
}

for (const language of ['it', 'en', 'de']) {
  test(`the main pages in ${language}`, async t => {
    const context = await visitor({ locale: language });
    const page = await context.newPage();
    for (const path of await mainPages(page)) await t.test(path, () => look(page, path, language));
    await context.close();
  });

  test(`an error in ${language}`, async () => {
    const context = await visitor({ locale: language });
    const page = await context.newPage();
    const answer = await page.goto('/ideas/there-is-no-such-idea');
    assert.equal(answer.status(), 404);
    assert.equal(await page.locator('html').getAttribute('lang'), language);
    blame(page.url(), await faultsOfPage(page));
    await context.close();
  });

  test(`a refused form in ${language}`, async () => {
    const context = await visitor({ locale: language });
    const page = await context.newPage();
    await page.goto('/register');
    const form = page.locator('form', { has: page.locator('[name=password]') });
    await form.evaluate(it => {
      it.noValidate = true;
    });
    const answer = await submit(form);
    assert.equal(answer.status(), 422);
    assert.equal(await page.locator('[name=email]').getAttribute('aria-invalid'), 'true');
    blame(page.url(), await faultsOfPage(page));
    await context.close();
  });
}
