// The browser, the community under test and the people who may sign in to it. What a page must be is in checks.mjs,
// how its forms are filled in forms.mjs.

import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { letterTo } from './mail.mjs';
import { fill, submit } from './forms.mjs';

/** The address of the community under test, without a slash at its end. */
export const home = asked('COFIRMA_URL').replace(/\/$/, '');

/** Who may sign in, by role. All of them have the password of the demo. */
export const accounts = {
  customer: () => asked('COFIRMA_CUSTOMER'),
  moderator: () => asked('COFIRMA_MODERATOR'),
  product: () => asked('COFIRMA_PRODUCT'),
  admin: () => asked('COFIRMA_ADMIN'),
};

/** How long one step may take, in milliseconds: a loaded machine with a server that was not optimised. */
export const patience = 20_000;

/** What every test file needs: a browser that is there from its first test to its last. */
export function browser() {
  let running;
  before(async () => {
    running = await chromium.launch({
      executablePath: process.env.COFIRMA_CHROMIUM || '/usr/bin/chromium',
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
      ],
    });
  });
  after(() => running?.close());
  return {
    /** A visitor of their own: no cookie of anybody else, English unless `options` say otherwise. */
    async visitor(options = {}) {
      const context = await running.newContext({ baseURL: home, locale: 'en-GB', reducedMotion: 'reduce', ...options });
      context.setDefaultTimeout(patience);
      return context;
    },
  };
}

/** Signs a visitor in through the form and leaves the page wherever the community leads. */
export async function signIn(context, email, password = asked('COFIRMA_PASSWORD')) {
  const page = await context.newPage();
  await page.goto('/sign-in');
  const form = page.locator('form', { has: page.locator('[name=password]') });
  await fill(form, { email, password });
  await submit(form);
  if (new URL(page.url()).pathname === '/sign-in') throw new Error(`${email} could not sign in`);
  return page;
}

/** Nobody fills in the form of a stranger faster than this, in milliseconds: whoever does is taken for a program. */
const pace = 2_000;

/** Waits until somebody could have filled in the form on `page`. */
export async function unhurried(page) {
  const age = await page.evaluate(() => performance.now() - performance.getEntriesByType('navigation')[0].responseStart);
  await page.waitForTimeout(Math.max(0, pace - age) + 50);
}

/** Registers a new person through the form and the code from the mail; they are signed in afterwards. */
export async function register(context, { name, email, password }) {
  const page = await context.newPage();
  await page.goto('/register');
  const form = page.locator('form', { has: page.locator('[name=password]') });
  await fill(form, { name, email, password });
  await unhurried(page);
  await submit(form);
  if (new URL(page.url()).pathname !== '/sign-in/code') throw new Error(`${name} could not register: ${await page.locator('main').innerText()}`);
  const { code } = await letterTo(email);
  await page.locator('[name=code]').fill(code);
  await submit(page.locator('form', { has: page.locator('[name=code]') }));
  if (new URL(page.url()).pathname.startsWith('/sign-in')) throw new Error(`the code let ${name} not in: ${await page.locator('main').innerText()}`);
  return page;
}

function asked(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: these tests are started by tests/run`);
  return value;
}
