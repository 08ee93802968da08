// The mail of the people in the tests: the server writes letters into a folder, since it has no mail server.

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What stands in a letter, with the lines that were broken for the way joined again. */
function readable(source) {
  const text = source.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
  const encoded = text.match(/Content-Transfer-Encoding: base64\r?\n\r?\n([A-Za-z0-9+/=\r\n]+)/);
  return encoded ? text + Buffer.from(encoded[1], 'base64').toString('utf8') : text;
}

/** The letters to `address` in the folder, the newest first: of each its text, when it came, the path of its link, its code. */
async function lettersTo(address) {
  const folder = process.env.COFIRMA_MAIL_FOLDER;
  const names = await readdir(folder).catch(() => []);
  const letters = await Promise.all(names.filter(it => it.endsWith('.eml')).map(async name => {
    const path = join(folder, name);
    const [source, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
    const text = readable(source);
    return { source, text, at: mtimeMs, code: text.match(/\b\d{8}\b/)?.[0], link: text.match(/https?:\/\/[^/\s]+(\/[a-z][^\s"<]*)/)?.[1] };
  }));
  const to = new RegExp(`^To:.*${address.replace(/[.+]/g, '\\$&')}`, 'mi');
  return letters.filter(it => to.test(it.source)).sort((one, other) => other.at - one.at);
}

/** The newest letter to `address` whose link begins with `link`, other than `before`. Waits until it is there. */
export async function letterTo(address, link = '/', before = null) {
  for (let tries = 0; tries < 100; tries++) {
    const letter = (await lettersTo(address)).find(it => it.link?.startsWith(link));
    if (letter && letter.source !== before?.source) return letter;
    await new Promise(done => setTimeout(done, 200));
  }
  throw new Error(`no letter to ${address} with a link to ${link} in ${process.env.COFIRMA_MAIL_FOLDER}`);
}
