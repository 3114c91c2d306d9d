import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Attack, Random } from './attack.ts';
import { type Files, hidePackage } from './hide-package.ts';

const HIDDEN = { ecosystem: 'npm', name: 'minimist', version: '1.2.5' };

const json = (value: object): string => JSON.stringify(value);

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/** Package managers accept a list in this field, although the documentation allows only objects. */
function listed(random: Random): Files {
  const kind = random.pick(KINDS);
  const value = random.pick<unknown>([
    ['minimist@1.2.5'],
    ['npm:minimist@1.2.5', random.word()],
    'minimist@1.2.5',
    [{ minimist: '1.2.5' }],
    true,
  ]);
  return { [`${random.word()}/package.json`]: json({ name: random.word(), [kind]: value }) };
}

/** Manifests that only pnpm reads. */
function ofPnpm(random: Random): Files {
  const kind = random.pick(KINDS);
  const range = random.pick(['1.2.5', '^1.2.0', 'npm:minimist@1.2.5']);
  const folder = random.pick(['', `${random.word()}/`]);
  const [name, text] = random.pick<readonly [string, string]>([
    ['package.yaml', `name: x\n${kind}:\n  minimist: "${range}"\n`],
    ['package.yaml', `{"name": "x", "${kind}": {"minimist": "${range}"}}\n`],
    ['package.json5', `{name: 'x', ${kind}: {minimist: '${range}'}}`],
    ['package.json5', `// ${random.word()}\n{${kind}: {"minimist": "${range}"},}`],
  ]);
  return { [`${folder}${name}`]: text };
}

const MKDIRP = { minimist: '^1.2.5' };

/** Lockfiles with version 1.2.8, although a rule of the project requests another version. */
const LOCKS: Readonly<Record<string, string>> = {
  'package-lock.json': json({
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { mkdirp: '0.5.5' } },
      'node_modules/mkdirp': { version: '0.5.5', dependencies: MKDIRP },
      'node_modules/minimist': { version: '1.2.8' },
    },
  }),
  'yarn.lock': `# yarn lockfile v1


minimist@^1.2.5:
  version "1.2.8"
  resolved "https://registry.yarnpkg.com/minimist/-/minimist-1.2.8.tgz#67d6"

mkdirp@0.5.5:
  version "0.5.5"
  resolved "https://registry.yarnpkg.com/mkdirp/-/mkdirp-0.5.5.tgz#67d6"
  dependencies:
    minimist "^1.2.5"
`,
  'pnpm-lock.yaml': `lockfileVersion: '9.0'
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
`,
  'bun.lock': json({
    lockfileVersion: 1,
    workspaces: { '': { dependencies: { mkdirp: '0.5.5' } } },
    packages: {
      mkdirp: ['mkdirp@0.5.5', '', { dependencies: MKDIRP }, 'sha512-AA=='],
      minimist: ['minimist@1.2.8', '', {}, 'sha512-AA=='],
    },
  }),
};

const CHOSEN = ['1.2.5', '=1.2.5', 'npm:minimist@1.2.5', '<1.2.6', '>=1.2.0 <1.2.6'];

/** The rules of a project in the syntax of each package manager. */
function rulesFor(lockfile: string, random: Random): Files {
  const chosen = random.pick(CHOSEN);
  const overrides = random.pick<object>([
    { minimist: chosen },
    { 'minimist@^1.2.5': chosen },
    { mkdirp: { minimist: chosen } },
  ]);
  const resolutions = {
    [random.pick(['minimist', '**/minimist', 'mkdirp/minimist'])]: chosen,
  };
  const ofPnpmAlone = { [random.pick(['minimist', 'mkdirp>minimist', 'minimist@1'])]: chosen };
  const [rules, more] = (
    {
      'package-lock.json': [{ overrides }, {}],
      'yarn.lock': [{ resolutions }, {}],
      'pnpm-lock.yaml': random.pick<readonly [object, Files]>([
        [{ pnpm: { overrides: ofPnpmAlone } }, {}],
        [{ resolutions: { minimist: chosen } }, {}],
        [{}, { 'pnpm-workspace.yaml': `overrides:\n  minimist: "${chosen}"\n` }],
      ]),
      'bun.lock': [
        random.pick([{ overrides: { minimist: chosen } }, { resolutions: { minimist: chosen } }]),
        {},
      ],
    } satisfies Readonly<Record<string, readonly [object, Files]>>
  )[lockfile as 'bun.lock'];
  return { 'package.json': json({ dependencies: { mkdirp: '0.5.5' }, ...rules }), ...more };
}

function overridden(random: Random): Files {
  const lockfile = random.pick(Object.keys(LOCKS));
  return { [lockfile]: LOCKS[lockfile] ?? '', ...rulesFor(lockfile, random) };
}

/** An archive in the project can contain any package, regardless of its name. */
function archived(random: Random): Files {
  const file = `${random.pick(['vendor', random.word()])}/minimist-1.2.8.${random.pick(['tgz', 'tar.gz', 'tar'])}`;
  const manifest = json({ dependencies: { minimist: `file:${file}` } });
  const entry = { version: '1.2.8', resolved: `file:${file}` };
  const packages = {
    '': { dependencies: { minimist: `file:${file}` } },
    'node_modules/minimist': entry,
  };
  const lock = random.pick<Files>([
    { 'package-lock.json': json({ lockfileVersion: 3, packages }) },
    { 'yarn.lock': `# yarn lockfile v1\n\n\n"minimist@file:${file}":\n  version "1.2.8"\n` },
    {
      'pnpm-lock.yaml': `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      minimist: {specifier: 'file:${file}', version: 'file:${file}'}\npackages:\n  'minimist@file:${file}': {resolution: {tarball: 'file:${file}', integrity: sha512-AA==}, version: 1.2.8}\nsnapshots:\n  'minimist@file:${file}': {}\n`,
    },
  ]);
  return { 'package.json': manifest, ...lock, [file]: 'not looked into' };
}

function attack(name: string, filesOf: (random: Random) => Files): Attack {
  return {
    name,
    rows: [],
    variant(random) {
      const files = filesOf(random);
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  };
}

const VULNERABLE = json({ name: 'a', dependencies: { minimist: '1.2.5' } });

/** Packages that npm, Yarn, pnpm and Bun install without a lockfile or without the usual manifest. */
export const ATTACKS: readonly Attack[] = [
  attack('a folder of installed packages has no lockfile', (random) => {
    const manifest = random.pick([{}, { 'package.json': '{"name":"app"}' }]);
    const folder = `${random.word()}/node_modules/${random.pick(['minimist', random.word()])}`;
    return {
      ...manifest,
      [`${folder}/package.json`]: json({ name: 'minimist', version: '1.2.5' }),
    };
  }),
  attack('a package.json lists dependencies in an array or a text', listed),
  attack('a manifest that only pnpm reads names a package', ofPnpm),
  attack('a rule of the project puts in place what the lockfile does not have', overridden),
  attack('an archive of the project is called as a clean package', archived),
  {
    name: 'a link leads a build to a folder that the scan does not read',
    rows: [],
    variant(random) {
      const target = random.pick(['../outside', `node_modules/${random.word()}`]);
      const name = random.word();
      return {
        what: `${name} to ${target}`,
        run: () =>
          hidePackage({ [`${target}/package.json`]: VULNERABLE }, HIDDEN, {}, (repository) =>
            symlinkSync(target, join(repository, name)),
          ),
      };
    },
  },
];
