import { readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { aLayout, DEBIAN, SHOP } from '../support/action-host.ts';
import { builtCheckout } from '../support/e2e/checkout.ts';
import { ADVISORIES } from '../support/e2e/shop.ts';
import { runProgram, temporaryFolder } from '../support/programs.ts';

let cli: string;
beforeAll(async () => {
  cli = join(await builtCheckout(), 'dist/cli/index.js');
}, 60_000);

/** Every node on the path, the one that runs the tests among them: laptops have older ones. */
function nodes(): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = folders.filter((folder) => entriesOf(folder).includes('node'));
  return [...new Set([process.execPath, ...found.map((folder) => join(folder, 'node'))])];
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

describe('the command line on any Node that is here', () => {
  it.each(nodes())('lists and scans with %s', async (node) => {
    const out = temporaryFolder('older');
    const list = ['sbom', '--path', SHOP, '--output-dir', out];
    expect(await runProgram(node, [cli, ...list])).toMatchObject({ code: 0 });
    const image = await aLayout(DEBIAN);
    for (const source of [
      ['--path', SHOP],
      ['--image', image],
    ]) {
      const args = ['scan', ...source, '--advisories', ADVISORIES, '--output-dir', out];
      const { code, stdout } = await runProgram(node, [cli, ...args]);
      expect({ code, found: /CVE-20\d\d-\d+/.test(stdout) }).toEqual({ code: 1, found: true });
    }
  });
});
