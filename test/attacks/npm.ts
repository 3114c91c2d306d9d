import { cpuMs } from '../support/cpu-time.ts';
import { inventoryOfFiles } from '../support/inventory.ts';
import { NPM_FORMATS } from '../support/npm/lockfiles.ts';
import type { Attack, Random } from './attack.ts';
import { type Files, hidePackage } from './hide-package.ts';

/** The hidden package that the package managers install and every scan must report. */
const HIDDEN = { ecosystem: 'npm', name: 'minimist', version: '1.2.5' };

/** The harmless package that the lockfiles list in place of the hidden package. */
const SHOWN = { name: 'minimist', version: '1.2.8' };

const REGISTRY = 'https://registry.yarnpkg.com';
const ADDRESS = `${REGISTRY}/minimist/-/minimist-1.2.5.tgz`;
const SHA512 = `sha512-${Buffer.alloc(64).toString('base64')}`;

/** Different spellings of the same registry URL. */
function otherwise(random: Random, address: string): string {
  const start = REGISTRY.length + 1;
  const path = [...address.slice(start)].map((character) =>
    random.below(6) === 0 ? encoded(character) : character,
  );
  const detour = random.pick(['', `${random.word()}/../`, `${random.word()}/-/../../`, './', '/']);
  const host = random.pick([
    REGISTRY,
    'HTTPS://registry.yarnpkg.com',
    'https:\\\\registry.yarnpkg.com',
  ]);
  const end = random.pick([
    '',
    '?',
    `?/minimist-1.2.8.tgz`,
    '#/minimist/-/minimist-1.2.8.tgz',
    '/',
  ]);
  return `${host}/${detour}${path.join('')}${end}`;
}

function encoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}

/** Sources without a version, for packages that a manifest requests by version. */
function elsewhere(random: Random): string {
  return random.pick([
    `${REGISTRY}/files/${random.word(20)}.tgz`,
    `https://${random.word()}.example/minimist.tgz`,
    'https://codeload.github.com/minimistjs/minimist/tar.gz/refs/tags/v1.2.5',
    'git+https://github.com/minimistjs/minimist.git#v1.2.5',
    'file:vendor/minimist-1.2.5.tgz',
  ]);
}

/** A `package.json` that depends on the hidden package. */
const MANIFEST = JSON.stringify({ name: 'app', dependencies: { minimist: '^1.2.0' } });

function npmLock(entry: object, more: object = {}): Files {
  const packages = { '': { name: 'app', dependencies: { minimist: '^1.2.0' } }, ...entry };
  const lock = { name: 'app', lockfileVersion: 3, packages, ...more };
  return { 'package.json': MANIFEST, 'package-lock.json': JSON.stringify(lock) };
}

function pnpmLock(entry: string, key = 'minimist@1.2.5'): Files {
  const importers =
    'importers:\n  .:\n    dependencies:\n      minimist: {specifier: ^1.2.0, version: 1.2.5}\n';
  const text = `lockfileVersion: '9.0'\n${importers}packages:\n  ${key}: ${entry}\nsnapshots:\n  ${key}: {}\n`;
  return { 'package.json': MANIFEST, 'pnpm-lock.yaml': text };
}

function classicLock(rows: string): Files {
  const text = `# yarn lockfile v1\n\n\nminimist@^1.2.0:\n  version "1.2.5"\n  resolved "${ADDRESS}#x"\n${rows}`;
  return { 'package.json': MANIFEST, 'yarn.lock': text };
}

function berryLock(entry: string): Files {
  const text = `__metadata:\n  version: 8\n\n"minimist@npm:^1.2.0":\n${entry}`;
  return { 'package.json': MANIFEST, 'yarn.lock': text };
}

function bunLock(entry: readonly unknown[]): Files {
  const workspaces = { '': { name: 'app', dependencies: { minimist: '^1.2.0' } } };
  const lock = { lockfileVersion: 1, workspaces, packages: { minimist: entry } };
  return { 'package.json': MANIFEST, 'bun.lock': JSON.stringify(lock) };
}

function denoLock(more: object): Files {
  const npm = { 'minimist@1.2.5': { integrity: SHA512 } };
  return {
    'package.json': MANIFEST,
    'deno.lock': JSON.stringify({ version: '5', npm, ...more }),
  };
}

const TRUE_ENTRY = { version: '1.2.5', resolved: ADDRESS, integrity: SHA512 };

/** Downloaded entries with fields that would mark them as project code in a different format or at another place. */
function asOwnCode(random: Random): Files {
  const folder = random.pick(['.', 'lib', random.word()]);
  const key = 'node_modules/minimist';
  return random.pick<Files>([
    npmLock({ [key]: { ...TRUE_ENTRY, link: 'true' } }),
    npmLock({ [key]: { ...TRUE_ENTRY, link: 1 } }),
    npmLock({ [key]: { ...TRUE_ENTRY, link: true } }),
    npmLock({
      [key]: { link: true, resolved: folder },
      [folder]: { ...TRUE_ENTRY, name: 'minimist' },
    }),
    npmLock({ [folder]: { name: 'minimist', version: '1.2.5' } }),
    pnpmLock(`{resolution: {integrity: ${SHA512}, directory: ${folder}}}`),
    pnpmLock(`{resolution: {type: Directory, directory: ${folder}}}`),
    pnpmLock(`{resolution: {type: directory, directory: ${folder}}}`),
    pnpmLock(`{resolution: {integrity: ${SHA512}}, name: app, version: 1.0.0}`),
    classicLock(`  resolution "minimist@workspace:${folder}"\n`),
    classicLock(`  resolution "app@npm:9.9.9"\n`),
    classicLock(`  linkType: soft\n`),
    berryLock(`  version: 1.2.5\n  resolution: "minimist@workspace:${folder}"\n  linkType: hard\n`),
    berryLock(`  version: 1.2.5\n  resolution: "minimist@file:${folder}"\n`),
    bunLock([`minimist@file:${folder}`, {}]),
    bunLock([`minimist@workspace:${random.word()}`]),
    bunLock(['minimist@1.2.5', '', { bundled: true }, SHA512]),
    denoLock({ packages: {} }),
    denoLock({ packages: { npm: {}, specifiers: {} } }),
  ]);
}

/** Names and keys that a package manager parses as minimist, but a naive reader as another name or as no name. */
function misnamed(random: Random): Files {
  const key = random.pick([
    ...['node_modules/minimist/', './node_modules/minimist', 'node_modules//minimist'],
    ...['node_modules/./minimist', 'x/../node_modules/minimist', 'node_modules\\minimist'],
    ...[
      '/node_modules/minimist',
      'node_modules/minimist/.',
      `node_modules/${random.word()}/../minimist`,
    ],
  ]);
  return random.pick<Files>([
    npmLock({ [key]: TRUE_ENTRY }),
    npmLock({ [key]: { version: '1.2.5' } }),
    npmLock({ 'node_modules/minimist': { version: random.pick(['^1.2.0', 'latest', '1', '']) } }),
    {
      'package.json': MANIFEST,
      'yarn.lock': `# yarn lockfile v1\n\n\n"${escaped(random, 'minimist')}@^1.2.0":\n  version "1.2.8"\n  "${escaped(random, 'resolved')}" "${ADDRESS}"\n`,
    },
    pnpmLock(
      `{resolution: {integrity: ${SHA512}}}`,
      random.pick(['/minimist@1.2.5', '%6dinimist@1.2.5']),
    ),
  ]);
}

function escaped(random: Random, text: string): string {
  return [...text]
    .map((character) =>
      random.below(3) === 0
        ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
        : character,
    )
    .join('');
}

/** The formats, each with its file. */
const FILES = NPM_FORMATS.map(({ path, project }) => {
  const address = `${REGISTRY}/minimist/-/minimist-1.2.8.tgz`;
  return { path, files: project({ ...SHOWN, address }) };
});

export const ATTACKS: readonly Attack[] = [
  {
    name: 'an npm lockfile states one version and names the archive of a different version',
    rows: ['1.6', '2.1'],
    variant(random) {
      const { name, project } = random.pick(NPM_FORMATS);
      const address = random.below(4) === 0 ? elsewhere(random) : otherwise(random, ADDRESS);
      return {
        what: `${name}: ${address}`,
        run: () => hidePackage(project({ ...SHOWN, address }), HIDDEN),
      };
    },
  },
  {
    name: 'an entry claims to be project code with a key that its tool does not read',
    rows: ['2.2'],
    variant(random) {
      const files = asOwnCode(random);
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  },
  {
    name: 'an npm lockfile names a package in an unusual way',
    rows: ['1.6'],
    variant(random) {
      const files = misnamed(random);
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  },
  {
    name: 'an invalid npm lockfile passes',
    rows: ['1.11', '2.13'],
    variant(random) {
      const { path, files } = random.pick(FILES);
      const whole = files[path] ?? '';
      const text = random.pick([
        ...['', ' \n', 'this is no lock file\n', '# nothing\n', '{}', '[]', 'null', '---\n---\n'],
        // The file is cut before the version. A cut after the version would lose nothing.
        whole.slice(0, random.below(Math.max(1, whole.indexOf('1.2.8')))),
        `<<<<<<< HEAD\n${whole}=======\n${whole}>>>>>>> ${random.word()}\n`,
        `${whole.slice(0, whole.indexOf('\n') + 1)}<<<<<<< HEAD\n${whole}`,
        random.word(200),
      ]);
      return {
        what: `${path}: ${JSON.stringify(text.slice(0, 200))}`,
        run: () => hidePackage({ ...files, [path]: text }, HIDDEN),
      };
    },
  },
  {
    name: 'an npm lockfile takes hours to parse',
    rows: ['1.14'],
    variant(random) {
      const depth = random.pick([90, 1000, 8000, 32_000]);
      const path = random.pick(['node_modules/a/', 'x/', 'node_modules/', '../']).repeat(depth);
      const needs = Object.fromEntries(
        Array.from({ length: 20_000 }, (_, at) => [`${random.word(3)}${at}`, '1']),
      );
      const files = npmLock({ [path.slice(0, -1)]: { version: '1.0.0', dependencies: needs } });
      return {
        what: `${path.slice(0, 20)} ${depth} times`,
        run: async () => {
          const ms = cpuMs(() =>
            inventoryOfFiles({ 'package-lock.json': `${files['package-lock.json']}` }),
          );
          return ms < 2000 ? `read in ${ms} ms` : undefined;
        },
      };
    },
  },
  {
    name: 'a lockfile is in a folder with the same name ending as an install folder',
    rows: ['1.15'],
    variant(random) {
      const folder = `${random.pick([random.word(), `${random.word()}/x.`, '_', `${random.word()}-`])}node_modules`;
      const { path, project } = random.pick(NPM_FORMATS);
      const files = project({ name: 'minimist', version: '1.2.5', address: ADDRESS });
      return {
        what: `${folder}/${path}`,
        run: () => hidePackage({ [`${folder}/${path}`]: files[path] ?? '' }, HIDDEN),
      };
    },
  },
  {
    name: 'the archive of a package contains the vulnerable package',
    rows: ['2.6'],
    variant(random) {
      const files = random.pick([
        pnpmLock(
          `{resolution: {integrity: ${SHA512}}, bundledDependencies: [minimist]}`,
          'big@1.0.0',
        ),
        bunLock(['minimist@1.2.8', '', { bundled: true }, SHA512]),
      ]);
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  },
  {
    name: 'settings name a different lockfile than the one that the scan reads',
    rows: ['2.7'],
    variant(random) {
      const name = random.word();
      const clean = { 'package.json': '{}' };
      const lock = `${denoLock({})['deno.lock']}`;
      const files = random.pick<Files>([
        {
          ...clean,
          [`pnpm-lock.${name}.yaml`]: `${pnpmLock(`{resolution: {integrity: ${SHA512}}}`)['pnpm-lock.yaml']}`,
        },
        {
          ...clean,
          'deno.json': JSON.stringify({ lock: `./${name}.lock` }),
          [`${name}.lock`]: lock,
        },
        {
          ...clean,
          'deno.jsonc': JSON.stringify({ lock: { path: `${name}.json` } }),
          [`${name}.json`]: lock,
        },
        { ...clean, 'deno.json': JSON.stringify({ lock: `../${name}.lock` }) },
        { ...clean, '.yarnrc.yml': `lockfileFilename: ${name}.lock\n` },
      ]);
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  },
  {
    name: 'a package-lock.json has different entries for npm 6 and npm 7',
    rows: ['2.8'],
    variant(random) {
      const lockfileVersion = random.pick([1, 2, 3, undefined]);
      const shown = {
        ...TRUE_ENTRY,
        version: '1.2.8',
        resolved: ADDRESS.replace('1.2.5', '1.2.8'),
      };
      const [packages, dependencies] = random.pick([
        [{ 'node_modules/minimist': shown }, { minimist: TRUE_ENTRY }],
        [{ 'node_modules/minimist': TRUE_ENTRY }, { minimist: shown }],
        [{ 'node_modules/minimist': TRUE_ENTRY }, {}],
        [{}, { minimist: TRUE_ENTRY }],
      ] as const);
      const files = npmLock({}, { lockfileVersion, packages, dependencies });
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  },
  {
    name: 'white space turns the header of a yarn.lock into an entry',
    rows: ['2.13'],
    variant(random) {
      const space = random.pick([' ', '   ', '\t']);
      const { 'yarn.lock': text } = berryLock(
        `  version: 1.2.5\n  resolution: "minimist@npm:1.2.5"\n`,
      );
      const padded = `${text}`.replaceAll('\n', `${space}\n`);
      return {
        what: JSON.stringify(padded),
        run: () => hidePackage({ 'package.json': MANIFEST, 'yarn.lock': padded }, HIDDEN),
      };
    },
  },
];
