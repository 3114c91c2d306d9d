import { readdirSync, realpathSync } from 'node:fs';
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

/**
 * Every Node version on the PATH, including the current one, because developer machines often have older versions.
 */
function nodes(): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = folders.filter((folder) => entriesOf(folder).includes('node'));
  const paths = [process.execPath, ...found.map((folder) => join(folder, 'node'))];
  return [...new Set(paths.map((path) => realpathSync(path)))];
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const OLDEST = 24;

describe('the command line', () => {
  it.each(nodes())(
    'lists and scans packages with %s, or rejects this version of Node as too old',
    async (node) => {
      const out = temporaryFolder('older');
      const version = await runProgram(node, ['--print', 'process.versions.node']);
      const listed = await runProgram(node, [cli, 'sbom', '--path', SHOP, '--output-dir', out]);
      if (Number.parseInt(version.stdout, 10) < OLDEST) {
        expect(listed).toMatchObject({
          code: 2,
          stderr: expect.stringContaining('Node 24 or later'),
        });
        return;
      }
      expect(listed).toMatchObject({ code: 0 });
      const image = await aLayout(DEBIAN);
      for (const source of [
        ['--path', SHOP],
        ['--image', image],
      ]) {
        const args = ['scan', ...source, '--advisories', ADVISORIES, '--output-dir', out];
        const { code, stdout } = await runProgram(node, [cli, ...args]);
        expect({ code, found: /CVE-20\d\d-\d+/.test(stdout) }).toEqual({ code: 1, found: true });
      }
    },
  );
});
