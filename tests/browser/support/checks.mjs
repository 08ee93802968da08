// What every page must be: quiet, readable for everybody, never wider than its window, closed to foreign scripts.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** What can differ between two pages that differ in nothing but their colours. */
const rulesOfColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** The windows and colours in which a page is looked at. */
export const looks = [390, 1280].flatMap(width => ['light', 'dark'].map(colours => ({ width, colours })));

/** Notes down what goes wrong while `page` is used, in the list that it gives back. */
export function watch(page) {
  const wrong = [];
  page.on('console', message => message.type() === 'error' && wrong.push(`console: ${message.text()}`));
  page.on('pageerror', error => wrong.push(`script: ${error}`));
  // What a visitor leaves behind by going on to the next page is not a fault of the page.
  page.on('requestfailed', request => request.failure()?.errorText !== 'net::ERR_ABORTED' && wrong.push(`no answer: ${request.url()} ${request.failure()?.errorText}`));
  return wrong;
}

/** What is wrong with the answer that brought a page. */
export async function faultsOfAnswer(answer) {
  const wrong = [];
  if (answer.status() >= 400) wrong.push(`status ${answer.status()}`);
  const policy = await answer.headerValue('content-security-policy');
  if (!policy) wrong.push('no Content-Security-Policy');
  else if (/unsafe-/.test(policy)) wrong.push(`the Content-Security-Policy allows something unsafe: ${policy}`);
  else if (!/(default|script)-src/.test(policy)) wrong.push(`the Content-Security-Policy says nothing about scripts: ${policy}`);
  return wrong;
}

/** What is wrong with the page as it stands, and in which of the four looks. */
export async function faultsOfPage(page) {
  const seen = new Map();
  const note = (fault, look) => seen.set(fault, [...(seen.get(fault) ?? []), look]);
  await page.evaluate(axe);
  for (const { width, colours } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' });
    const found = await page.evaluate(async runOnly => {
      // Two frames, so that what depends on the window has been drawn.
      await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'] });
      const root = document.documentElement;
      const beyond = root.scrollWidth - window.innerWidth;
      const culprits = beyond <= 0 ? [] : [...document.querySelectorAll('body *')]
        .filter(it => it.getBoundingClientRect().right > window.innerWidth + 1).slice(0, 3)
        .map(it => `${it.tagName.toLowerCase()}.${it.className}`);
      return {
        beyond,
        culprits,
        violations: violations.map(({ id, help, nodes }) => {
          const places = nodes.slice(0, 3).map(node => `${node.target} (${[...node.any, ...node.all, ...node.none][0]?.message ?? ''})`);
          return `${id}: ${help} at ${places.join(', ')}`;
        }),
      };
    }, colours === 'light' ? rules : rulesOfColours);
    const look = `${width} px, ${colours}`;
    if (found.beyond > 0) note(`scrolls sideways by ${found.beyond} px: ${found.culprits.join(', ')}`, look);
    for (const violation of found.violations) note(violation, look);
  }
  return [...seen].map(([fault, at]) => `${at.length === looks.length ? 'always' : at.join('; ')}: ${fault}`);
}

/** Fails with everything that is wrong with a page, if anything is. */
export function blame(what, faults) {
  if (faults.length > 0) throw new Error(`${what}\n  ${faults.join('\n  ')}`);
}

/** Goes to `address` and fails with everything that is wrong there; `language` is the one it should be in, if that is known. */
export async function look(page, address, language) {
  const wrong = watch(page);
  const faults = await faultsOfAnswer(await page.goto(address, { waitUntil: 'load' }));
  faults.push(...await faultsOfPage(page));
  page.removeAllListeners();
  const spoken = await page.locator('html').getAttribute('lang');
  if (language && spoken !== language) faults.push(`in ${spoken} and not in ${language}`);
  blame(address, [...faults, ...wrong]);
}
