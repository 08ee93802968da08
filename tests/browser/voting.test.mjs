// Votes that have rules: a budget spent on a phone while a moderator merges at a desk, and counts that nobody sees before the end.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accounts, browser, home, register, signIn } from './support/browser.mjs';
import { look } from './support/checks.mjs';
import { codeIn, fill, firstChoice, formTo, submit } from './support/forms.mjs';
import { day, mark, password, question } from './support/lamp.mjs';

const { visitor } = browser();
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const desk = { viewport: { width: 1440, height: 900 } };
const wishes = [
  ['A bell that greets', 'Pedestrians jump when I ring. Could it sing instead?'],
  ['Charge from the dynamo', 'My telephone dies on long tours through the mountains.'],
  ['Rain cover for papers', 'Maps get soaked in the pannier each autumn.'],
  ['Repair evening every month', 'I would pay for somebody patient who shows me brakes.'],
  ['Tyres which glow', 'Nobody sees bicycles from the side at crossings.'],
  ['Smaller parcels please', 'The last order came in a carton full of air.'],
];

/** A question by the product team with rules of its own, still collecting ideas; gives back its code. */
async function pose(page, rules) {
  await page.goto('/questions/new');
  const form = formTo(page, '/questions');
  await fill(form, {
    ...question, title_en: `How shall we spend the summer? ${Math.random()}`, host: await firstChoice(form, 'host'),
    opens_on: day(-3), voting_from: day(10), review_from: day(20), ...rules,
  });
  await submit(form);
  return codeIn(page, 'questions');
}

async function propose(page, asked, [title, body]) {
  await page.goto(`/questions/${asked}/ideas/new`);
  const form = formTo(page, `/questions/${asked}/ideas`);
  await fill(form, { language: 'en', title: `${title} ${mark}`, body });
  await submit(form);
  return codeIn(page, 'ideas');
}

/** Taps the stamp of an idea and waits for the one that takes its place. */
async function tap(page, idea) {
  await page.goto(`/ideas/${idea}`);
  await page.locator(`#vote-${idea} button`).tap();
  await page.locator(`#vote-${idea}.fresh`).waitFor();
}

test('five votes are spent, the sixth is refused kindly, and a merge gives one back', async t => {
  const contexts = { product: await visitor(desk), moderator: await visitor(desk), ben: await visitor(desk), ana: await visitor(phone) };
  t.after(() => Promise.all(Object.values(contexts).map(context => context.close())));
  const product = await signIn(contexts.product, accounts.product());
  const asked = await pose(product, { budget: '5', per_idea: '1' });
  const ben = await register(contexts.ben, { name: 'Ben Sommer', email: `ben-votes-${mark}@example.org`, password });
  const ideas = [];
  for (const wish of wishes) ideas.push(await propose(ben, asked, wish));

  const ana = await register(contexts.ana, { name: 'Ana Tasche', email: `ana-votes-${mark}@example.org`, password });
  for (const [given, idea] of ideas.slice(0, 5).entries()) {
    await tap(ana, idea);
    const left = await ana.locator('[data-votes-left]').first().innerText();
    assert.match(left, given < 4 ? new RegExp(`${4 - given} of 5 votes left`) : /given all 5 votes\. Take one back/);
  }
  await look(ana, `/ideas/${ideas[4]}`);
  await look(ana, `/questions/${asked}`);

  await ana.goto(`/ideas/${ideas[5]}`);
  await ana.setViewportSize(phone.viewport);
  const [refusal] = await Promise.all([
    ana.waitForResponse(it => it.request().isNavigationRequest() && it.request().method() === 'POST'),
    ana.locator(`#vote-${ideas[5]} button`).tap(),
  ]);
  assert.equal(refusal.status(), 409);
  await ana.waitForLoadState();
  assert.match(await ana.locator('main').innerText(), /You have given all your votes\. Take one back/);

  // At the desk two of hers become one: she is not asked to vote twice for the same.
  const moderator = await signIn(contexts.moderator, accounts.moderator());
  await moderator.goto(`/ideas/${ideas[1]}/merge?words=${encodeURIComponent(wishes[0][0])}`);
  const merging = formTo(moderator, `/ideas/${ideas[1]}/merge`);
  await fill(merging, { into: ideas[0], reason: 'Both are about what stands on the handlebar.' });
  await submit(merging);

  await ana.goto(`/questions/${asked}`);
  assert.match(await ana.locator('[data-votes-left]').first().innerText(), /1 of 5 votes left/);
  await tap(ana, ideas[5]);
  assert.match(await ana.locator('[data-votes-left]').first().innerText(), /given all 5 votes/);
});

test('while counts are hidden nobody reads them anywhere', async t => {
  const contexts = { product: await visitor(desk), ana: await visitor(phone), guest: await visitor(desk) };
  t.after(() => Promise.all(Object.values(contexts).map(context => context.close())));
  const product = await signIn(contexts.product, accounts.product());
  const asked = await pose(product, { hides_tally: true });
  const ana = await register(contexts.ana, { name: 'Ana Versteckt', email: `ana-hidden-${mark}@example.org`, password });
  const idea = await propose(ana, asked, wishes[0]);
  const other = await propose(ana, asked, wishes[1]);
  await tap(ana, other);
  assert.match(await ana.locator(`#vote-${other}`).innerText(), /· · ·/, 'her own vote tells her no count');

  const guest = await contexts.guest.newPage();
  const told = [];
  guest.on('response', async answer => told.push(await answer.text().catch(() => '')));
  for (const page of [guest, product, ana]) {
    for (const path of [`/questions/${asked}`, `/questions/${asked}?sort=top`, `/ideas/${other}`]) {
      await page.goto(path);
      for (const stamp of await page.locator('main .stamp').allInnerTexts()) assert.match(stamp, /· · ·|hidden/, `${page.url()}: ${stamp}`);
      assert.doesNotMatch(await page.locator('main').innerText(), /\b[0-9]+ (votes?|vot[oi]|Stimmen?)\b/i);
    }
  }
  await look(ana, `/ideas/${other}`);
  await look(guest, `/questions/${asked}`);
  const order = async page => {
    await page.goto(`/questions/${asked}?sort=top`);
    return page.locator('main .stamp').evaluateAll(all => all.map(it => it.id));
  };
  const before = await order(product);
  await tap(ana, idea);
  await tap(ana, other).catch(() => {});
  assert.deepEqual(await order(product), before, 'no order tells who leads');

  // Every way a program reads: no number of votes of these ideas.
  for (const path of [`/api/v1/questions/${asked}/ideas`, `/api/v1/ideas/${other}`, `/api/v1/questions/${asked}`]) {
    const answer = await contexts.product.request.get(home + path);
    assert.equal(answer.status(), 200, path);
    assert.doesNotMatch(await answer.text(), /"(votes|voters)":\s*[0-9]/, path);
  }
  const exported = await contexts.product.request.get(`/questions/${asked}/export?top=10&format=json`);
  assert.doesNotMatch(await exported.text(), /"(votes|voters)":\s*[0-9]/);
  const live = told.filter(text => text.includes('event:')).join();
  assert.doesNotMatch(live, /"votes":\s*[0-9]/);
});
