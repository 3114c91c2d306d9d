import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../support/inventory.ts';
import { ROOT } from '../../support/sources.ts';

/** One project, locked by each package manager with `make.sh` in its folder. */
const FOLDER = join(ROOT, 'test', 'fixtures', 'ecosystems', 'npm', 'managers');

function inventoryOf(manager: string) {
  const names = readdirSync(join(FOLDER, manager), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  return inventoryOfFiles(
    Object.fromEntries(
      files.map(({ parentPath, name }) => [
        join(parentPath, name).slice(join(FOLDER, manager).length + 1),
        readFileSync(join(parentPath, name)),
      ]),
    ),
  );
}

/** The output of `npm ls --all`, with development dependencies marked. */
const EXPECTED = [
  'ansi-styles@4.3.0 runtime -> color-convert@2.0.1',
  'chalk@4.1.2 runtime direct -> ansi-styles@4.3.0 supports-color@7.2.0',
  'color-convert@2.0.1 runtime -> color-name@1.1.4',
  'color-name@1.1.4 runtime',
  'has-flag@4.0.0 runtime',
  'is-number@7.0.0 runtime direct',
  'isarray@1.0.0 runtime',
  'left-pad@1.3.0 runtime direct',
  'minimist@1.2.7 development',
  'mkdirp@0.5.6 development direct -> minimist@1.2.7',
  'ms@2.0.0 runtime direct',
  'once@1.4.0 development direct -> wrappy@1.0.2',
  'packed@1.2.3 runtime direct -> isarray@1.0.0',
  'safe-buffer@5.2.1 runtime direct',
  'supports-color@7.2.0 runtime -> has-flag@4.0.0',
  'wrappy@1.0.2 development',
];

describe('a project with a workspace, a folder, an archive, an alias and an override', () => {
  it.each(['npm1', 'npm3', 'yarn1', 'yarn4', 'pnpm8', 'pnpm12', 'bun'])(
    'has the same packages in the lockfile of %s, except for its archive',
    (manager) => {
      const { packages, problems } = inventoryOf(manager);
      const names = new Map(
        packages.map(({ purl, name, version }) => [purl, `${name}@${version}`]),
      );
      const lines = packages.map(({ purl, scope, isDirect, dependsOn }) => {
        const needs = dependsOn.map((need) => names.get(need)).join(' ');
        const direct = isDirect === true ? ' direct' : '';
        return `${names.get(purl)} ${scope}${direct}${needs === '' ? '' : ` -> ${needs}`}`;
      });
      expect(lines).toEqual(EXPECTED);
      // An archive in the project can bundle packages that no reader looks for.
      expect(problems).toMatchObject([
        { code: 'unreadable', message: expect.stringContaining('packed comes from the archive ') },
      ]);
    },
  );
});
