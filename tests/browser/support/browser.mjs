// The browser, the community under test and the people who may sign in to it. What a page must be is in checks.mjs,
// how its forms are filled in forms.mjs.

import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { submit } from './forms.mjs';

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
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill(password);
  await submit(page.locator('form', { has: page.locator('[name=password]') }));
  if (new URL(page.url()).pathname === '/sign-in') throw new Error(`${email} could not sign in`);
  return page;
}

/** Registers a new person through the form; they are signed in afterwards. */
export async function register(context, { name, email, password }) {
  const page = await context.newPage();
  await page.goto('/register');
  await page.locator('[name=name]').fill(name);
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill(password);
  await submit(page.locator('form', { has: page.locator('[name=password]') }));
  const path = new URL(page.url()).pathname;
  if (path === '/register') throw new Error(`${name} could not register: ${await page.locator('main').innerText()}`);
  if (path !== '/sign-in') return page;
  await page.close();
  return signIn(context, email, password);
}

function asked(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: these tests are started by tests/run`);
  return value;
}
