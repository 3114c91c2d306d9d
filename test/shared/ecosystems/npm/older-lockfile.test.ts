import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const NPM = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { mkdirp: '0.5.5' } },
    'node_modules/mkdirp': { version: '0.5.5', dependencies: { minimist: '^1.2.5' } },
    'node_modules/minimist': { version: '1.2.8' },
  },
});

const YARN = `# yarn lockfile v1


minimist@^1.2.5:
  version "1.2.8"
  resolved "https://registry.yarnpkg.com/minimist/-/minimist-1.2.8.tgz#67d6"

mkdirp@0.5.5:
  version "0.5.5"
  resolved "https://registry.yarnpkg.com/mkdirp/-/mkdirp-0.5.5.tgz#67d6"
  dependencies:
    minimist "^1.2.5"
`;

const PNPM = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      mkdirp: {specifier: 0.5.5, version: 0.5.5}
packages:
  mkdirp@0.5.5: {resolution: {integrity: sha512-AA==}}
  minimist@1.2.8: {resolution: {integrity: sha512-AA==}}
snapshots:
  mkdirp@0.5.5: {dependencies: {minimist: 1.2.8}}
  minimist@1.2.8: {}
`;

const BUN = JSON.stringify({
  lockfileVersion: 1,
  workspaces: { '': { dependencies: { mkdirp: '0.5.5' } } },
  packages: {
    mkdirp: ['mkdirp@0.5.5', '', { dependencies: { minimist: '^1.2.5' } }, 'sha512-AA=='],
    minimist: ['minimist@1.2.8', '', {}, 'sha512-AA=='],
  },
});

function read(lockfile: string, text: string, rules: object, more = {}) {
  const manifest = JSON.stringify({ dependencies: { mkdirp: '0.5.5' }, ...rules });
  return inventoryOfFiles({ 'package.json': manifest, [lockfile]: text, ...more });
}

describe('an exact version that only an override specifies', () => {
  it.each([
    ['package-lock.json', NPM, { overrides: { minimist: '1.2.5' } }],
    ['package-lock.json', NPM, { overrides: { mkdirp: { minimist: '1.2.5' } } }],
    ['npm-shrinkwrap.json', NPM, { overrides: { 'minimist@^1.2.5': '1.2.5' } }],
    ['yarn.lock', YARN, { resolutions: { '**/minimist': '1.2.5' } }],
    ['yarn.lock', YARN, { resolutions: { 'mkdirp/minimist': '1.2.5' } }],
    ['pnpm-lock.yaml', PNPM, { pnpm: { overrides: { 'mkdirp>minimist': '1.2.5' } } }],
    ['pnpm-lock.yaml', PNPM, { resolutions: { minimist: '1.2.5' } }],
    ['bun.lock', BUN, { overrides: { minimist: '1.2.5' } }],
    ['bun.lock', BUN, { resolutions: { minimist: '1.2.5' } }],
  ])(
    'is listed as a package and reported as a problem next to %s: case %#',
    (name, text, rules) => {
      const inventory = read(name, text, rules);
      expect(namesOf(inventory)).toContain('minimist@1.2.5');
      expect(inventory.problems).toEqual([
        {
          code: 'contradiction',
          message:
            'The project installs minimist@1.2.5 instead of minimist, but the lockfile does not list this package. ' +
            'Fix: delete the lockfile and create it again, or remove the override',
          path: name,
        },
      ]);
    },
  );

  it('is accepted if the lockfile contains it or no package in the lockfile matches the override', () => {
    const rules = {
      minimist: '1.2.8',
      'mkdirp@<0.5.2': '0.5.2',
      gone: '1.0.0',
      other: { mkdirp: '1.0.0' },
    };
    expect(read('package-lock.json', NPM, { overrides: rules }).problems).toEqual([]);
  });

  it('is reported for the first ten overrides only, but is listed as a package for every override', () => {
    const overrides = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`minimist@>0.${index}`, `0.1.${index}`]),
    );
    const { packages, problems } = read('package-lock.json', NPM, { overrides });
    expect(problems).toHaveLength(10);
    expect(packages).toHaveLength(22);
  });
});

const FROM_GIT = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { mkdirp: '0.5.5' } },
    'node_modules/mkdirp': { version: '0.5.5', dependencies: { minimist: '^1.2.5' } },
    'node_modules/minimist': {
      version: '1.2.5',
      resolved: `git+ssh://git@github.com/minimistjs/minimist.git#${'a'.repeat(40)}`,
    },
  },
});

describe('a range or location that only an override specifies', () => {
  it.each([
    ['package-lock.json', NPM, { overrides: { minimist: '>=1.2.0 <1.2.6' } }],
    ['package-lock.json', NPM, { overrides: { mkdirp: { 'minimist@^1.2.5': '~1.1.0' } } }],
    [
      'package-lock.json',
      NPM,
      { overrides: { minimist: '$other' }, devDependencies: { other: '^0.1.0' } },
    ],
    ['package-lock.json', NPM, { overrides: { minimist: 'npm:other@^1' } }],
    ['package-lock.json', NPM, { overrides: { minimist: 'github:minimistjs/minimist#v1.2.5' } }],
    ['package-lock.json', NPM, { overrides: { minimist: 'file:./vendor/minimist' } }],
    ['yarn.lock', YARN, { resolutions: { '**/minimist': '<1.2.6' } }],
    ['pnpm-lock.yaml', PNPM, { pnpm: { overrides: { 'mkdirp>minimist': '<1.2.6' } } }],
    ['bun.lock', BUN, { overrides: { minimist: '<1.2.6' } }],
  ])('is reported as a problem next to %s: case %#', (name, text, rules) => {
    const { problems } = read(name, text, rules);
    expect(problems.map(({ code }) => code)).toContain('contradiction');
  });

  it.each([
    ['package-lock.json', NPM, { overrides: { minimist: '^1.2.6' } }],
    ['package-lock.json', NPM, { overrides: { minimist: 'latest' } }],
    ['package-lock.json', NPM, { overrides: { 'minimist@<1.2.5': '^1.1.0' } }],
    ['package-lock.json', NPM, { overrides: { mkdirp: { minimist: 'file:./vendor/minimist' } } }],
    [
      'package-lock.json',
      FROM_GIT,
      { overrides: { minimist: 'github:minimistjs/minimist#v1.2.5' } },
    ],
    ['yarn.lock', YARN, { resolutions: { minimist: 'patch:minimist@1.2.8#./a.patch' } }],
  ])('is accepted if %s could satisfy it: case %#', (name, text, rules) => {
    expect(read(name, text, rules).problems).toEqual([]);
  });

  it('is shown without the credentials in its URL', () => {
    const overrides = { minimist: 'https://user:secret@git.example/minimist.tgz' };
    const { problems } = read('package-lock.json', NPM, { overrides });
    expect(problems[0]?.message).toContain('minimist@https://git.example/minimist.tgz');
  });
});
