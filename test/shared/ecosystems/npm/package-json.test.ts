import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const NEEDS_A = '{"dependencies":{"a":"^1.0.0"}}';
const UNLOCKED =
  'names 1 dependency, and no lockfile pins the installed versions. ' +
  'Fix: commit package-lock.json (npm install --package-lock-only)';

/** Returns the messages about unlocked manifests. */
function unlocked(files: Readonly<Record<string, string>>, kind?: 'file' | 'image') {
  const { problems } = inventoryOfFiles(files, kind);
  return problems.filter(({ code }) => code === 'unlocked').map(({ message }) => message);
}

describe('a package.json without a lockfile', () => {
  it('is reported as a problem in a folder or as a single file', () => {
    expect(unlocked({ 'package.json': NEEDS_A })).toEqual([`package.json ${UNLOCKED}`]);
    expect(unlocked({ 'package.json': NEEDS_A }, 'file')).toHaveLength(1);
  });

  it('is reported once, regardless of other manifests and lockfiles in the source tree', () => {
    const messages = unlocked({
      'package.json': NEEDS_A,
      'web/package.json': NEEDS_A,
      'api/package.json': NEEDS_A,
      'api/package-lock.json':
        '{"lockfileVersion":3,"packages":{"node_modules/a":{"version":"1.0.0"}}}',
      '.github/workflows/ci.yml': 'jobs: { a: { steps: [{ uses: actions/checkout@v4 }] } }',
    });
    expect(messages).toEqual([`package.json ${UNLOCKED}`, `web/package.json ${UNLOCKED}`]);
  });

  it('lists the dependencies with exact versions as packages', () => {
    const manifest = {
      dependencies: { a: '1.0.0', b: 'npm:c@2.0.0', d: '^1' },
      devDependencies: { e: '=3.0.0' },
    };
    const inventory = inventoryOfFiles({ 'package.json': JSON.stringify(manifest) });
    expect(namesOf(inventory)).toEqual(['a@1.0.0', 'c@2.0.0', 'e@3.0.0']);
    expect(inventory.packages.map(({ scope }) => scope)).toEqual([
      'runtime',
      'runtime',
      'development',
    ]);
    expect(inventory.packages.every(({ isDirect }) => isDirect)).toBe(true);
  });

  it.each([
    ['yarn@4.1.0', 'commit yarn.lock (yarn install)'],
    ['pnpm@9.0.0+sha1.ab', 'commit pnpm-lock.yaml (pnpm install --lockfile-only)'],
    ['bun@1.2.0', 'commit bun.lock (bun install --lockfile-only)'],
    ['npm@11', 'commit package-lock.json (npm install --package-lock-only)'],
  ])('for the package manager %s is reported with the fix: %s', (packageManager, fix) => {
    const manifest = JSON.stringify({ packageManager, dependencies: { a: '1' } });
    expect(unlocked({ 'package.json': manifest })[0]).toMatch(
      new RegExp(`Fix: ${fix.replace(/[()]/g, '.')}$`),
    );
  });

  it.each([
    ['peer dependencies, which npm installs', '{"peerDependencies":{"a":"1"}}', 1],
    ['a folder outside the tree', '{"dependencies":{"a":"file:../a"}}', 1],
    ['a repository', '{"dependencies":{"a":"github:o/a"}}', 1],
    ['no dependencies', '{"name":"x","dependencies":{}}', 0],
    [
      'only code of the tree',
      '{"dependencies":{"a":"workspace:*","b":"file:lib","c":"link:lib"}}',
      0,
    ],
  ])(
    'that lists %s is reported as not locked only if npm would install packages',
    (_what, manifest, count) => {
      const files = { 'package.json': manifest, 'lib/package.json': '{"name":"b"}' };
      expect(unlocked(files)).toHaveLength(count);
    },
  );

  it('is ignored in an image', () => {
    const files = { 'app/package.json': NEEDS_A, 'app/node_modules/a/package.json': NEEDS_A };
    expect(unlocked(files, 'image')).toEqual([]);
  });

  it('is accepted if the node_modules folder next to it contains packages', () => {
    const installed = '{"name":"a","version":"1.0.0"}';
    expect(unlocked({ 'package.json': NEEDS_A, 'node_modules/a/package.json': installed })).toEqual(
      [],
    );
    expect(unlocked({ 'package.json': NEEDS_A, 'node_modules/b/package.json': installed })).toEqual(
      [],
    );
    expect(
      unlocked({ 'package.json': NEEDS_A, 'x/node_modules/a/package.json': installed }),
    ).toHaveLength(1);
  });

  it('is reported as a problem if it is not JSON', () => {
    const { problems } = inventoryOfFiles({ 'package.json': '{"dependencies": {' });
    expect(problems).toMatchObject([{ code: 'malformed', path: 'package.json' }]);
  });
});

describe('a package.json', () => {
  it.each([
    ['a lockfile that is an empty object', '{}'],
    ['a lockfile that is not JSON', 'this is not a lockfile'],
    ['a lockfile without packages', '{"lockfileVersion":3,"packages":{}}'],
  ])('with %s is still reported as not locked', (_case, lockfile) => {
    const files = { 'package.json': NEEDS_A, 'package-lock.json': lockfile };
    expect(unlocked(files)).toEqual([`package.json ${UNLOCKED}`]);
  });

  it('with a lockfile that contains only some of the packages is still reported as not locked', () => {
    const files = {
      'package.json': '{"dependencies":{"a":"1.0.0","b":"2.0.0"}}',
      'package-lock.json':
        '{"lockfileVersion":3,"packages":{"node_modules/a":{"version":"1.0.0"}}}',
    };
    expect(unlocked(files)).toEqual([
      'package.json names 1 dependency that package-lock.json does not contain: b. ' +
        'Fix: commit package-lock.json (npm install --package-lock-only)',
    ]);
    expect(namesOf(inventoryOfFiles(files))).toEqual(['a@1.0.0', 'b@2.0.0']);
  });
});
