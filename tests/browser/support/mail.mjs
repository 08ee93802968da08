// The mail of the people in the tests: the server writes letters into a folder, since it has no mail server.

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What stands in a letter, with the lines that were broken for the way joined again. */
function readable(source) {
  const text = source.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
  const encoded = text.match(/Content-Transfer-Encoding: base64\r?\n\r?\n([A-Za-z0-9+/=\r\n]+)/);
  return encoded ? text + Buffer.from(encoded[1], 'base64').toString('utf8') : text;
}

/** The newest letter to `address` that was written after `after`: its text, the path of its link, its code. */
export async function letterTo(address, after = 0) {
  const folder = process.env.COFIRMA_MAIL_FOLDER;
  for (let tries = 0; tries < 100; tries++) {
    const names = await readdir(folder).catch(() => []);
    const letters = [];
    for (const name of names.filter(it => it.endsWith('.eml'))) {
      const path = join(folder, name);
      const source = await readFile(path, 'utf8');
      const { mtimeMs } = await stat(path);
      if (new RegExp(`^To:.*${address.replace(/[.+]/g, '\\$&')}`, 'mi').test(source) && mtimeMs > after) letters.push({ mtimeMs, source });
    }
    letters.sort((one, other) => other.mtimeMs - one.mtimeMs);
    if (letters.length > 0) {
      const text = readable(letters[0].source);
      return { text, at: letters[0].mtimeMs, code: text.match(/\b\d{8}\b/)?.[0], link: text.match(/https?:\/\/[^/\s]+(\/[a-z][^\s"<]*)/)?.[1] };
    }
    await new Promise(done => setTimeout(done, 200));
  }
  throw new Error(`no letter to ${address} in ${folder}`);
}
