// The whole story without a single script: a question is posed, ideas come, are voted for, talked about, made better,
// moderated, answered, exported, shipped, signed by the people who shaped them, disputed, sealed anew and printed on a label.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { accounts, browser, register, signIn } from './support/browser.mjs';
import { look } from './support/checks.mjs';
import { codeIn, fill, firstChoice, formTo, press, reveal, submit } from './support/forms.mjs';
import {
  answer, better, day, double, hiding, mark, password, picture, proof, question, remark, reply, rewritten, second, signature, wish,
} from './support/lamp.mjs';

const { visitor } = browser();
const scriptless = { javaScriptEnabled: false };
/** People of the demo who come along to vote. */
const friends = ['tom.hadley@mail.example', 'paolo.ferri@posta.example', 'luca.b@posta.example'];

/** Proposes an idea from the page of a question and gives back its code. */
async function propose(page, asked, idea) {
  await page.goto(`/questions/${asked}`);
  await page.locator(`a[href$="/questions/${asked}/ideas/new"]`).first().click();
  const form = formTo(page, `/questions/${asked}/ideas`);
  await fill(form, idea);
  await submit(form);
  // Ideas of one story look alike: these are different.
  const different = page.locator('button[name=go][value=different]');
  if ((await different.count()) > 0) await press(different);
  return codeIn(page, 'ideas');
}

/** Presses the stamp on the page of an idea. */
async function stamp(page, idea, path = 'vote') {
  await page.goto(`/ideas/${idea}`);
  await submit(formTo(page, `/ideas/${idea}/${path}`));
}

/** What a camera reads in a picture: zbar, which is not ours. */
async function photographed(picture) {
  const path = join(tmpdir(), `label-${mark}.png`);
  await writeFile(path, picture);
  try {
    const { stdout } = await promisify(execFile)('zbarimg', ['--quiet', '--raw', path]);
    return stdout.trim();
  } finally {
    await rm(path);
  }
}

/** Whether the stamp on the page of `idea` says that its reader has voted. */
const hasVoted = page => page.locator('form[action$="/vote/withdrawal"]').count().then(count => count > 0);

test('the story, with scripts switched off', async t => {
  let broken = false;
  const step = (what, action) => t.test(what, { skip: broken && 'an earlier part of the story failed' }, async part => {
    broken = true;
    await action(part);
    broken = false;
  });

  const contexts = {};
  for (const who of ['ada', 'bo', 'customer', 'moderator', 'product', 'guest', ...friends]) contexts[who] = await visitor(scriptless);
  t.after(() => Promise.all(Object.values(contexts).map(context => context.close())));
  const guest = await contexts.guest.newPage();
  let ada, bo, customer, moderator, product, tom;
  let asked, curve, twin, glove, release, dispute;

  /** Votes of an idea as the export gives them. */
  async function votesOf(idea) {
    const response = await contexts.product.request.get(`/questions/${asked}/export?top=10&format=json`);
    assert.equal(response.status(), 200);
    const told = await response.json();
    const rows = Array.isArray(told) ? told : Object.values(told).find(Array.isArray);
    const row = rows.find(it => String(it.link ?? it.url).endsWith(`/ideas/${idea}`));
    assert.ok(row, `the export does not have the idea ${idea}: ${JSON.stringify(rows)}`);
    return row.votes;
  }

  await step('a product manager poses a question with a host, a picture and dates', async () => {
    product = await signIn(contexts.product, accounts.product());
    await product.goto('/questions');
    await product.locator('a[href$="/questions/new"]').first().click();
    const form = formTo(product, '/questions');
    await fill(form, {
      ...question,
      host: await firstChoice(form, 'host'),
      opens_on: day(-2), refine_from: day(10), voting_from: day(20), review_from: day(30),
      picture: { name: 'lamp.png', mimeType: 'image/png', buffer: picture() },
      picture_alt: 'A lamp on a handlebar',
    });
    await submit(form);
    asked = codeIn(product, 'questions');
    assert.ok((await product.locator('h1').innerText()).includes(question.title_en));
    assert.ok(await product.getByAltText('A lamp on a handlebar').first().isVisible(), 'the picture is shown');
  });

  await step('a customer finds it, registers and proposes an idea', async () => {
    ada = await register(contexts.ada, { name: 'Ada Prova', email: `ada-${mark}@example.org`, password });
    await ada.goto('/');
    const link = `a[href$="/questions/${asked}"]`;
    if ((await ada.locator(link).count()) === 0) await ada.goto('/questions');
    await ada.locator(link).first().click();
    curve = await propose(ada, asked, wish);
    assert.ok((await ada.locator('h1').innerText()).includes(wish.title));
  });

  await step('another customer proposes the same in other words, and one thing more', async () => {
    bo = await register(contexts.bo, { name: 'Bo Prova', email: `bo-${mark}@example.org`, password });
    twin = await propose(bo, asked, double);
    glove = await propose(bo, asked, second);
  });

  await step('an empty idea is refused beside the field, and what was typed stays', async () => {
    await ada.goto(`/questions/${asked}/ideas/new`);
    const form = formTo(ada, `/questions/${asked}/ideas`);
    await fill(form, { title: '   ', body: wish.body });
    const refused = await submit(form);
    assert.equal(refused.status(), 422);
    assert.equal(await ada.locator('[name=body]').inputValue(), wish.body);
    assert.equal(await ada.locator('[name=title]').getAttribute('aria-invalid'), 'true');
  });

  await step('she edits her idea, and the old text stays readable', async () => {
    await ada.goto(`/ideas/${curve}`);
    const late = await contexts.ada.newPage();
    await late.goto(`/ideas/${curve}/edit`);
    const link = ada.locator(`a[href$="/ideas/${curve}/edit"]`).first();
    await reveal(link);
    await link.click();
    const form = formTo(ada, `/ideas/${curve}/versions`);
    await fill(form, { body: rewritten });
    await submit(form);
    assert.equal(codeIn(ada, 'ideas'), curve);
    assert.ok((await ada.locator('main').innerText()).includes(rewritten));
    await guest.goto(`/ideas/${curve}/versions/1`);
    assert.ok((await guest.locator('main').innerText()).includes(wish.body));
    // The page that she had opened before is told, and loses nothing.
    const stale = formTo(late, `/ideas/${curve}/versions`);
    await fill(stale, { body: 'Typed in another window.' });
    assert.equal((await submit(stale)).status(), 409);
    assert.equal(await late.locator('[name=body]').inputValue(), 'Typed in another window.');
    await late.close();
  });

  await step('another one makes it better, and she takes that up', async () => {
    await bo.goto(`/ideas/${curve}/refinements/new`);
    const suggesting = formTo(bo, `/ideas/${curve}/refinements`);
    await fill(suggesting, { body: better, why: 'Slowly, I need to see where I stand.' });
    await submit(suggesting);
    await ada.goto(`/refinements/${codeIn(bo, 'refinements')}`);
    await submit(formTo(ada, `/refinements/${codeIn(bo, 'refinements')}/answer`).first());
    assert.ok((await ada.locator('main').innerText()).includes(better));
  });

  await step('the product manager cannot cut short what was promised, and is told so beside the date', async () => {
    await product.goto(`/questions/${asked}/edit`);
    const form = formTo(product, `/questions/${asked}`);
    await fill(form, { refine_from: day(-1) });
    assert.equal((await submit(form)).status(), 422);
    assert.equal(await product.locator('[name=refine_from]').getAttribute('aria-invalid'), 'true');
    await product.goto(`/questions/${asked}/edit`);
    await fill(form, { decided_from: day(40) });
    assert.equal((await submit(form)).status(), 200);
    assert.equal(codeIn(product, 'questions'), asked);
  });

  await step('people vote and take a vote back', async () => {
    customer = await signIn(contexts.customer, accounts.customer());
    await stamp(ada, twin);
    assert.ok(await hasVoted(ada));
    await stamp(ada, twin, 'vote/withdrawal');
    assert.ok(!(await hasVoted(ada)));
    await stamp(bo, curve);
    await stamp(customer, curve);
    await stamp(customer, twin);
    assert.ok(await hasVoted(customer));
    for (const friend of friends) {
      const page = await signIn(contexts[friend], friend);
      await stamp(page, curve);
      tom ??= page;
    }
    assert.equal(await votesOf(curve), 5);
    assert.equal(await votesOf(twin), 1);
  });

  await step('a guest who presses the stamp is asked for a name', async () => {
    await guest.goto(`/ideas/${curve}`);
    await submit(formTo(guest, `/ideas/${curve}/vote`));
    assert.equal(new URL(guest.url()).pathname, '/waiting');
    assert.equal(await votesOf(curve), 5, 'what waits is not counted');
  });

  await step('they talk', async () => {
    await bo.goto(`/ideas/${curve}`);
    const form = formTo(bo, `/ideas/${curve}/comments`);
    await fill(form, { body: remark });
    await submit(form);
    assert.ok((await bo.locator('main').innerText()).includes(remark));
    await tom.goto(`/ideas/${curve}`);
    await fill(formTo(tom, `/ideas/${curve}/comments`), { body: reply });
    await submit(formTo(tom, `/ideas/${curve}/comments`));
  });

  await step('a moderator hides a comment and says why', async () => {
    moderator = await signIn(contexts.moderator, accounts.moderator());
    await moderator.goto(`/ideas/${curve}`);
    const link = moderator.locator('a[href*="/comments/"][href*="/rulings/new?kind=hide"]').first();
    await reveal(link);
    await link.click();
    const form = moderator.locator('form[action*="/comments/"][action$="/rulings"]');
    await fill(form, { reason: hiding });
    await submit(form);
    await guest.goto(`/ideas/${curve}`);
    assert.ok(!(await guest.locator('main').innerText()).includes(remark), 'a guest no longer reads it');
    await bo.goto(`/ideas/${curve}`);
    assert.ok((await bo.locator('main').innerText()).includes(hiding), 'its author reads why');
  });

  await step('the moderator merges the duplicate: each person counts once, the old address leads on', async () => {
    await moderator.goto(`/ideas/${twin}/merge?words=${encodeURIComponent(wish.title)}`);
    const form = formTo(moderator, `/ideas/${twin}/merge`);
    await fill(form, { into: curve, reason: 'Both want the beam to follow the handlebar.' });
    await submit(form);
    assert.equal(await votesOf(curve), 5);
    const reached = await guest.goto(`/ideas/${twin}`);
    assert.equal(reached.status(), 200);
    assert.equal(codeIn(guest, 'ideas'), curve);
  });

  await step('the moderator locks the thread', async () => {
    await moderator.goto(`/ideas/${curve}/rulings/new?kind=lock`);
    const form = formTo(moderator, `/ideas/${curve}/rulings`);
    await fill(form, { reason: 'Everything has been said.' });
    await submit(form);
    await ada.goto(`/ideas/${curve}`);
    assert.equal(await formTo(ada, `/ideas/${curve}/comments`).count(), 0);
  });

  await step('the product manager answers in public', async () => {
    await product.goto(`/ideas/${curve}/decision`);
    const form = formTo(product, `/ideas/${curve}/decisions`);
    await fill(form, { status: 'planned', reasons: answer, host: await firstChoice(form, 'host') });
    await submit(form);
    await guest.goto(`/ideas/${curve}`);
    assert.ok((await guest.locator('main').innerText()).includes(answer));
  });

  await step('the product manager filters and sorts the ideas and exports them', async () => {
    await product.goto(`/questions/${asked}/board?words=gloves&sort=new`);
    assert.equal(await product.locator(`[name=idea][value="${glove}"]`).count(), 1);
    assert.equal(await product.locator(`[name=idea][value="${curve}"]`).count(), 0);
    await product.goto(`/questions/${asked}/board`);
    const link = product.locator(`a[href*="/questions/${asked}/export"][href*="format=csv"]`).first();
    await reveal(link);
    const [download] = await Promise.all([product.waitForEvent('download'), link.click()]);
    const text = await readFile(await download.path(), 'utf8');
    assert.ok(text.includes(wish.title) && text.includes(second.title), text);
    assert.ok(!text.includes(double.title), 'what was merged is not listed beside what it was merged into');
  });

  await step('the product manager makes a release of two ideas; Cofirma proposes the credits', async () => {
    await product.goto(`/questions/${asked}/board`);
    for (const idea of [curve, glove]) await product.locator(`[name=idea][value="${idea}"]`).check({ force: true });
    await submit(product.locator('form[action$="/releases/new"]').first());
    const form = formTo(product, '/releases');
    await fill(form, {
      language: 'en', product: 'Faro', title: `Faro 2 ${mark}`, why: 'Curves were dark.', adds: 'A beam that leans.',
      for_whom: 'Whoever rides at night.', who_asked: 'Riders of forest roads.', shipped_on: day(0),
      host: await firstChoice(form, 'host'),
    });
    await submit(form);
    release = codeIn(product, 'releases');
    assert.equal(new URL(product.url()).pathname, `/releases/${release}/credits`);
    const text = await product.locator('main').innerText();
    for (const name of ['Ada Prova', 'Bo Prova', 'Tom Hadley']) assert.ok(text.includes(name), `no credit is proposed for ${name}`);
    const whys = await product.locator('tbody td .stack > p:first-child').allInnerTexts();
    assert.equal(whys.length, await product.locator('tbody tr').count());
    assert.ok(new Set(whys).size >= 3 && !whys.includes(''), `each line says why: ${whys}`);
  });

  await step('the pages that only a story leads to are as sound as the others, with scripts', async () => {
    const pages = {
      product: [`/releases/${release}/credits`, `/releases/${release}`, `/questions/${asked}/edit`, `/questions/${asked}/board`],
      moderator: [`/ideas/${curve}`, `/ideas/${glove}/merge?words=${mark}`, `/ideas/${curve}/rulings/new?kind=unlock`, '/moderation'],
      ada: [`/ideas/${curve}`, `/ideas/${curve}/versions/1`, '/me'],
      bo: [`/ideas/${curve}`],
    };
    for (const [who, paths] of Object.entries(pages)) {
      const context = await visitor({ storageState: await contexts[who].storageState() });
      const page = await context.newPage();
      for (const path of paths) await look(page, path);
      await context.close();
    }
  });

  await step('the product manager adjusts a degree and publishes', async () => {
    const form = formTo(product, `/releases/${release}/credits`);
    const degree = form.locator('select[name^="degree-"]').first();
    await reveal(degree);
    await degree.selectOption('equal');
    await form.locator('input[name^="reason-"]').first().fill('They had it together.');
    await submit(form);
    await product.goto(`/releases/${release}/credits`);
    const kept = formTo(product, `/releases/${release}/credits`).locator('select[name^="degree-"]').first();
    assert.equal(await kept.inputValue(), 'equal');
    await guest.goto(`/releases/${release}`).then(it => assert.equal(it.status(), 404, 'a draft is nobody else\'s business'));
    await submit(formTo(product, `/releases/${release}/publication`));
  });

  await step('one signs with a chosen name, one with their own, one says nothing', async () => {
    await guest.goto(`/releases/${release}`);
    assert.ok(!(await guest.locator('main').innerText()).includes(signature));
    for (const [page, choice] of [[ada, { choice: 'chosen', name: signature }], [bo, { choice: 'own' }]]) {
      await page.goto(`/releases/${release}`);
      const form = page.locator('form[action$="/signature"]').first();
      await fill(form, choice);
      await submit(form);
    }
    // A page for guests may be one second old.
    await guest.waitForTimeout(1500);
    await guest.goto(`/releases/${release}`);
    const text = await guest.locator('main').innerText();
    assert.ok(text.includes(signature) && text.includes('Bo Prova'), text);
    assert.ok(!text.includes('Ada Prova') && !text.includes('Tom Hadley'), 'nobody is named who did not say so');
  });

  await step('somebody is missing, says so, and is right: the credits are sealed anew', async () => {
    await customer.goto(`/releases/${release}/disputes`);
    const form = formTo(customer, `/releases/${release}/disputes`);
    await fill(form, { claim: 'missing', role: 'tested', whose: 'own', words: proof });
    await submit(form);
    dispute = codeIn(customer, 'disputes');
    await product.goto(`/disputes/${dispute}`);
    assert.ok((await product.locator('main').innerText()).includes(proof));
    const answering = formTo(product, `/disputes/${dispute}/answer`);
    await fill(answering, { verdict: 'add', role: 'tested', degree: 'equal', answer: 'You did: we found your notes.' });
    await submit(answering);
    await guest.goto(`/disputes/${dispute}`);
    assert.equal(new URL(guest.url()).pathname, '/sign-in', 'what was brought is nobody else\'s business');
    await product.goto(`/releases/${release}`);
    const text = await product.locator('main').innerText();
    assert.match(text, /Version[ei]? 2/);
    assert.ok(!text.includes(proof));
  });

  await step('a label is printed, and whoever photographs it reads who signed', async part => {
    await product.goto(`/releases/${release}/label`);
    for (const format of ['pdf', 'svg', 'png']) {
      const link = await product.locator(`a[href*="/label.${format}"]`).first().getAttribute('href');
      const file = await contexts.product.request.get(link);
      assert.equal(file.status(), 200, format);
      if (format !== 'png') continue;
      if (!process.env.COFIRMA_REQUIRE?.includes('press')) return part.skip('no zbarimg on this machine');
      const read = new URL(await photographed(await file.body()));
      await guest.goto(read.pathname);
      assert.equal(codeIn(guest, 'releases'), release);
      assert.ok((await guest.locator('main').innerText()).includes(signature));
    }
  });

  await step('she signs out', async () => {
    const form = formTo(ada, '/sign-out');
    await reveal(form.locator('button').first());
    await submit(form);
    const gone = await ada.goto('/me');
    assert.ok(new URL(ada.url()).pathname === '/sign-in' || gone.status() === 403 || gone.status() === 401);
  });
});
