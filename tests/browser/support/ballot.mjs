// Where one can vote now, and how many have.

import assert from 'node:assert/strict';

/** Goes to the first question in which one can vote now, and gives back the address of an idea there. */
export async function votableIdea(page) {
  await page.goto('/questions');
  const links = await page.locator('main a[href*="/questions/"]').evaluateAll(all => [...new Set(all.map(it => it.href))]);
  for (const link of links.filter(it => /\/questions\/(?!new)[^/?#]+$/.test(it))) {
    await page.goto(link);
    const forms = page.locator('form[action$="/vote"]');
    if ((await forms.count()) > 0) return (await forms.first().getAttribute('action')).replace(/\/vote$/, '');
  }
  return assert.fail('no question has an open vote');
}

/** The votes that the page of an idea counts. */
export async function votesOn(page) {
  return Number((await page.locator('main .stamp b').first().innerText()).replace(/\D/g, ''));
}
