import { chromium } from 'playwright-core';
import { signIn, accounts, home } from './support/browser.mjs';
const [who, lang, ...paths] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const ctx = await b.newContext({ baseURL: home, locale: lang });
let page = who === 'guest' ? await ctx.newPage() : await signIn(ctx, accounts[who]());
const links = async () => page.locator('main a').evaluateAll(a => [...new Set(a.map(x => x.getAttribute('href')))]);
for (let p of paths) {
  let name = p.replace(/[^a-z0-9]+/gi, '_').slice(0, 40);
  for (const [w, h, c] of (process.env.LOOKS ?? '390 844 light,1280 900 light').split(',').map(x => x.split(' '))) {
    await page.setViewportSize({ width: +w, height: +h }); await page.emulateMedia({ colorScheme: c });
    const r = await page.goto(p); if (r.status() != 200) console.log(p, r.status());
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/pics/${who}${name}-${w}-${c}.png`, fullPage: !process.env.TOP });
  }
  if (process.env.LINKS) console.log(p, (await links()).join(' '));
}
await b.close();
