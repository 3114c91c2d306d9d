import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import { deltaAdvisories } from '../support/delta-advisories.ts';
import { writeFiles } from '../support/git.ts';
import { npmProject } from '../support/npm-project.ts';
import { checkedOutRequest, type Entries } from '../support/pull-request.ts';
import { scanProposal } from '../support/scan-proposal.ts';
import { trivyReport } from '../support/tool-reports.ts';

const ADVISORIES = deltaAdvisories();
const GOOD = { fine: '1.0.0' };
const BAD = { bad: '1.0.0' };

/** Each repository has a package without findings, so that there is always something to compare. */
const ALWAYS = npmProject('always', GOOD);

interface Wanted {
  readonly outcome: 'pass' | 'fail' | 'error';
  /** Findings of the head, such as `bad@1.0.0 new`. */
  readonly states?: readonly string[];
  /** Findings that only the base has, such as `bad@1.0.0`. */
  readonly fixed?: readonly string[];
}

interface Shape extends Wanted {
  readonly base: Entries;
  readonly head: Entries;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Files that an earlier step writes after the checkout. */
  readonly written?: Readonly<Record<string, string>>;
  /** Files that an earlier step deletes after the checkout. */
  readonly deleted?: readonly string[];
  /** Folder of the checkout in the workspace. */
  readonly checkout?: string;
}

async function scanned(shape: Shape) {
  const base = { ...ALWAYS, ...shape.base };
  const { workspace, run } = await checkedOutRequest(base, shape.head, shape.checkout);
  const top = join(workspace, shape.checkout ?? '');
  writeFiles(top, shape.written ?? {});
  for (const path of shape.deleted ?? []) rmSync(join(top, path));
  // An empty input stands for the default.
  const inputs = { scope: '', advisories: ADVISORIES, ...shape.inputs };
  return await scanProposal(workspace, run, { inputs });
}

const subjectOf = ({ package: about }: FindingsFile['findings'][number]) =>
  `${about?.name}@${about?.version}`;

async function result(shape: Shape): Promise<Required<Wanted>> {
  const { decision, findings } = await scanned(shape);
  return {
    outcome: decision.outcome,
    states: findings.findings.map((each) => `${subjectOf(each)} ${each.change?.state}`).sort(),
    fixed: (findings.fixed ?? []).map(subjectOf).sort(),
  };
}

const removed = (folder: string): Entries => ({
  [`${folder}/package.json`]: null,
  [`${folder}/package-lock.json`]: null,
});

/** Moves the lockfile of a project to another name. */
const renamed = (folder: string, name: string): Entries => ({
  [`${folder}/package-lock.json`]: null,
  [`${folder}/${name}`]: npmProject(folder, BAD)[`${folder}/package-lock.json`] ?? '',
});

const yarn = (version: string) =>
  `# yarn lockfile v1\n\n\nbad@${version}:\n  version "${version}"\n  resolved "https://registry.yarnpkg.com/bad/-/bad-${version}.tgz#1"\n`;

const workflow = (...actions: readonly string[]) =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${actions.map((name) => `      - uses: ${name}\n`).join('')}`;

const pointer = (sha256: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize 1\n`;

/** A project whose manifest does not state exact versions, so that only the lockfile states exact versions. */
const ranged = (dependencies: Readonly<Record<string, string>>) => ({
  ...npmProject('app', dependencies),
  'app/package.json': JSON.stringify({ dependencies: { bad: '^1.0.0' } }),
});

const app = (dependencies: Readonly<Record<string, string>>, development = {}) =>
  npmProject('app', dependencies, development);
const lockOf = (folder: string, dependencies: Readonly<Record<string, string>>): string =>
  npmProject(folder, dependencies)[`${folder}/package-lock.json`] ?? '';

const pass = (states: readonly string[] = [], fixed: readonly string[] = []): Wanted => ({
  outcome: 'pass',
  states,
  fixed,
});
const fail = (states: readonly string[], fixed: readonly string[] = []): Wanted => ({
  outcome: 'fail',
  states,
  fixed,
});
const error = (states: readonly string[] = [], fixed: readonly string[] = []): Wanted => ({
  outcome: 'error',
  states,
  fixed,
});

const PACKAGES: readonly (readonly [string, Entries, Entries, Wanted])[] = [
  ['changes no package', app(BAD), {}, pass(['bad@1.0.0 unchanged'])],
  ['adds a vulnerable package', app(GOOD), app({ ...GOOD, ...BAD }), fail(['bad@1.0.0 new'])],
  [
    'adds a package below the threshold',
    app(GOOD),
    app({ mild: '1.0.0' }),
    pass(['mild@1.0.0 new']),
  ],
  ['upgrades to a fixed version', app(BAD), app({ bad: '3.0.0' }), pass([], ['bad@1.0.0'])],
  ['removes a package', app({ ...GOOD, ...BAD }), app(GOOD), pass([], ['bad@1.0.0'])],
  [
    'upgrades to a version with the same vulnerability',
    app(BAD),
    app({ bad: '1.5.0' }),
    pass(['bad@1.5.0 changed']),
  ],
  [
    'upgrades to a version with an additional vulnerability',
    app(BAD),
    app({ bad: '2.0.0' }),
    fail(['bad@2.0.0 changed', 'bad@2.0.0 new']),
  ],
  [
    'downgrades to a version with fewer vulnerabilities',
    app({ bad: '2.0.0' }),
    app(BAD),
    pass(['bad@1.0.0 changed'], ['bad@2.0.0']),
  ],
  ['downgrades to a vulnerable version', app({ bad: '3.0.0' }), app(BAD), fail(['bad@1.0.0 new'])],
  ['copies a project', app(BAD), npmProject('pay', BAD), fail(['bad@1.0.0 new'])],
  [
    'moves a project',
    app(BAD),
    { ...removed('app'), ...npmProject('pay', BAD) },
    pass(['bad@1.0.0 unchanged']),
  ],
  [
    'changes the case of a path',
    app(BAD),
    { ...removed('app'), ...npmProject('App', BAD) },
    pass(['bad@1.0.0 unchanged']),
  ],
  [
    'changes the case of a path and adds a vulnerable package',
    app(GOOD),
    { ...removed('app'), ...npmProject('App', { ...GOOD, ...BAD }) },
    fail(['bad@1.0.0 new']),
  ],
  [
    'moves a vulnerable package to a project with different packages',
    app(BAD),
    { ...removed('app'), ...npmProject('pay', { ...BAD, a: '1.0.0', b: '1.0.0' }) },
    fail(['bad@1.0.0 new'], ['bad@1.0.0']),
  ],
  [
    'moves a vulnerable package to a project in the base',
    { ...app({ ...GOOD, ...BAD }), ...npmProject('pay', GOOD) },
    { ...app(GOOD), ...npmProject('pay', { ...GOOD, ...BAD }) },
    fail(['bad@1.0.0 new'], ['bad@1.0.0']),
  ],
  [
    'swaps two projects',
    { ...app(BAD), ...npmProject('pay', GOOD) },
    { ...app(GOOD), ...npmProject('pay', BAD) },
    fail(['bad@1.0.0 new'], ['bad@1.0.0']),
  ],
  [
    'makes a development dependency a runtime dependency',
    app({}, BAD),
    app(BAD),
    fail(['bad@1.0.0 changed']),
  ],
  [
    'makes a runtime dependency a development dependency',
    app(BAD),
    app({}, BAD),
    pass(['bad@1.0.0 unchanged']),
  ],
  ['deletes a project', app(BAD), removed('app'), pass([], ['bad@1.0.0'])],
];

const LOCKFILES: readonly (readonly [string, Entries, Entries, Wanted])[] = [
  [
    'renames a lockfile',
    app(BAD),
    renamed('app', 'npm-shrinkwrap.json'),
    pass(['bad@1.0.0 unchanged']),
  ],
  [
    'renames a lockfile and adds a vulnerable package',
    app(GOOD),
    {
      ...renamed('app', 'npm-shrinkwrap.json'),
      'app/package.json': app(BAD)['app/package.json'] ?? '',
    },
    fail(['bad@1.0.0 new']),
  ],
  [
    'renames a lockfile to a name that no format uses',
    ranged(BAD),
    renamed('app', 'lock.txt'),
    error(),
  ],
  [
    'replaces a lockfile with the lockfile of a different tool',
    app(BAD),
    { 'app/package-lock.json': null, 'app/yarn.lock': yarn('1.0.0') },
    pass(['bad@1.0.0 unchanged']),
  ],
  [
    'adds a second lockfile with the same packages',
    app(BAD),
    { 'app/yarn.lock': yarn('1.0.0') },
    pass(['bad@1.0.0 unchanged']),
  ],
  [
    'adds a second lockfile with a different vulnerable version',
    app(BAD),
    { 'app/yarn.lock': yarn('1.5.0') },
    fail(['bad@1.0.0 unchanged', 'bad@1.5.0 new']),
  ],
  [
    'adds a package that an outdated lockfile already has',
    { ...app(GOOD), 'app/yarn.lock': yarn('1.0.0') },
    app({ ...GOOD, ...BAD }),
    fail(['bad@1.0.0 new']),
  ],
  [
    'moves a package out of an outdated lockfile',
    { ...app(GOOD), 'app/yarn.lock': yarn('1.0.0') },
    { ...app({ ...GOOD, ...BAD }), 'app/yarn.lock': null },
    fail(['bad@1.0.0 new'], ['bad@1.0.0']),
  ],
  [
    'renames a lockfile and adds a package that an outdated lockfile already has',
    { ...app(GOOD), 'app/yarn.lock': yarn('1.0.0') },
    {
      'app/package-lock.json': null,
      'app/npm-shrinkwrap.json': lockOf('app', { ...GOOD, ...BAD }),
      'app/package.json': app({ ...GOOD, ...BAD })['app/package.json'] ?? '',
    },
    fail(['bad@1.0.0 new']),
  ],
  [
    'adds a lockfile that takes precedence, with a package that an outdated lockfile has',
    { ...app(GOOD), 'app/yarn.lock': yarn('1.0.0') },
    { 'app/npm-shrinkwrap.json': lockOf('app', { ...GOOD, ...BAD }) },
    fail(['bad@1.0.0 new']),
  ],
  [
    'adds a lockfile that takes precedence, and deletes an outdated lockfile with the same package',
    { ...app(GOOD), 'app/yarn.lock': yarn('1.0.0') },
    { 'app/yarn.lock': null, 'app/npm-shrinkwrap.json': lockOf('app', BAD) },
    fail(['bad@1.0.0 new']),
  ],
  [
    'replaces two lockfiles with a lockfile that is more similar to the outdated lockfile',
    { ...app(GOOD), 'app/yarn.lock': yarn('1.0.0') },
    {
      'app/package-lock.json': null,
      'app/yarn.lock': null,
      'app/npm-shrinkwrap.json': lockOf('app', BAD),
      'app/package.json': app(BAD)['app/package.json'] ?? '',
    },
    fail(['bad@1.0.0 new']),
  ],
  [
    'marks a runtime dependency as a development dependency in the lockfile',
    app(GOOD),
    { ...app(BAD), 'app/package-lock.json': app({}, BAD)['app/package-lock.json'] ?? '' },
    fail(['bad@1.0.0 new']),
  ],
  [
    'deletes a lockfile and keeps its manifest',
    ranged(BAD),
    { 'app/package-lock.json': null },
    error(),
  ],
  ['damages a lockfile', ranged(BAD), { 'app/package-lock.json': '{' }, error()],
  [
    'repairs a lockfile',
    { ...ranged(BAD), 'app/package-lock.json': '{' },
    ranged(BAD),
    fail(['bad@1.0.0 new']),
  ],
  [
    'leaves a damaged lockfile unchanged',
    { ...ranged(BAD), 'app/package-lock.json': '{' },
    {},
    pass(),
  ],
  [
    'changes a damaged lockfile',
    { ...ranged(BAD), 'app/package-lock.json': '{' },
    { 'app/package-lock.json': '{ ' },
    error(),
  ],
  [
    'damages a lockfile and adds a vulnerable project',
    app(BAD),
    { 'app/package-lock.json': '{', ...npmProject('pay', BAD) },
    error(['bad@1.0.0 new']),
  ],
  [
    'adds a project to a repository without packages',
    { 'always/package.json': null, 'always/package-lock.json': null },
    app(BAD),
    fail(['bad@1.0.0 new']),
  ],
  [
    'has a name with spaces, quotes and line breaks',
    npmProject('a "b\'\n\tü', BAD),
    { ...npmProject('a "b\'\n\tü', { ...BAD, fine: '1.0.0' }) },
    pass(['bad@1.0.0 unchanged']),
  ],
];

const ENTRIES: readonly (readonly [string, Entries, Entries, Wanted])[] = [
  [
    'moves an action from one workflow to another',
    {
      '.github/workflows/a.yml': workflow('octo/act@v1'),
      '.github/workflows/b.yml': workflow('actions/checkout@v4'),
    },
    {
      '.github/workflows/a.yml': workflow('actions/checkout@v4'),
      '.github/workflows/b.yml': workflow('octo/act@v1'),
    },
    pass(['octo/act@v1 unchanged']),
  ],
  [
    'adds a vulnerable action, which runs with the secrets of its job',
    { '.github/workflows/a.yml': workflow('actions/checkout@v4') },
    { '.github/workflows/b.yml': workflow('octo/act@v1') },
    fail(['octo/act@v1 new']),
  ],
  ['leaves malware in place', app({ evil: '1.0.0' }), {}, pass(['evil@1.0.0 unchanged'])],
  ['adds malware', app(GOOD), app({ evil: '1.0.0' }), fail(['evil@1.0.0 new'])],
  ['removes malware', app({ ...GOOD, evil: '1.0.0' }), app(GOOD), pass([], ['evil@1.0.0'])],
  [
    'leaves a symbolic link to a lockfile in place',
    {
      'real/lock.json': lockOf('app', BAD),
      ...app(BAD),
      'app/package-lock.json': { link: '../real/lock.json' },
    },
    {},
    pass(['bad@1.0.0 unchanged']),
  ],
  [
    'replaces a lockfile with a link to the lockfile of a different project',
    { ...app(GOOD), ...npmProject('old', BAD) },
    { 'app/package-lock.json': { link: '../old/package-lock.json' } },
    error(['bad@1.0.0 unchanged']),
  ],
  [
    'replaces a file with a folder',
    { app: 'x' },
    { app: null, ...app(BAD) },
    fail(['bad@1.0.0 new']),
  ],
  [
    'replaces a folder with a file',
    app(BAD),
    { ...removed('app'), app: 'x' },
    pass([], ['bad@1.0.0']),
  ],
  [
    'adds an ignore file for its own package',
    app(GOOD),
    { ...app(BAD), '.assayignore': 'app/\n', '.gitignore': 'app/\n' },
    fail(['bad@1.0.0 new']),
  ],
  [
    'adds an exception for its own package',
    app(GOOD),
    { ...app(BAD), '.assay.yml': 'scan:\n  ignore:\n    - { id: CVE-2026-1, reason: x }\n' },
    fail(['bad@1.0.0 new']),
  ],
];

describe('the comparison is correct for a pull request that', () => {
  it.each([...PACKAGES, ...LOCKFILES, ...ENTRIES])('%s', async (_, base, head, wanted) => {
    expect(await result({ base, head, ...wanted })).toEqual({ states: [], fixed: [], ...wanted });
  });
});

describe('a scan in a pull request', () => {
  it.each<[string, Shape]>([
    [
      'compares a single file',
      {
        base: app(BAD),
        head: app({ ...BAD, fine: '1.0.0' }),
        inputs: { path: 'app/package-lock.json' },
        ...pass(['bad@1.0.0 unchanged']),
      },
    ],
    [
      'compares a folder with the same folder in the base',
      {
        base: { ...app(BAD), ...npmProject('old/app', BAD) },
        head: app({ ...BAD, fine: '1.0.0' }),
        inputs: { path: 'app' },
        ...pass(['bad@1.0.0 unchanged']),
      },
    ],
    [
      'treats everything in a new folder as new',
      {
        base: npmProject('old', BAD),
        head: app(BAD),
        inputs: { path: 'app' },
        ...fail(['bad@1.0.0 new']),
      },
    ],
    [
      'compares a link in place of the scanned folder with that folder',
      {
        base: { ...app(GOOD), ...npmProject('old/app', BAD) },
        head: { ...removed('app'), app: { link: 'old/app' } },
        inputs: { path: 'app' },
        ...fail(['bad@1.0.0 new']),
      },
    ],
    [
      'compares a checkout in a workspace folder',
      {
        base: app(BAD),
        head: app({ ...BAD, fine: '1.0.0' }),
        checkout: 'code',
        inputs: { path: 'code/app' },
        ...pass(['bad@1.0.0 unchanged']),
      },
    ],
    [
      'treats a lockfile that a step wrote as new',
      { base: app(GOOD), head: {}, written: npmProject('made', BAD), ...fail(['bad@1.0.0 new']) },
    ],
    [
      'sees a lockfile that a step changed',
      { base: app(GOOD), head: {}, written: app(BAD), ...fail(['bad@1.0.0 new']) },
    ],
    [
      'recognizes the content of a Git LFS pointer',
      {
        base: { ...app(BAD), 'app/package-lock.json': pointer(sha256Of(lockOf('app', BAD))) },
        head: {},
        written: app(BAD),
        ...pass(['bad@1.0.0 unchanged']),
      },
    ],
    [
      'treats content that a Git LFS pointer does not name as new',
      {
        base: { ...ranged(BAD), 'app/package-lock.json': pointer('0'.repeat(64)) },
        head: {},
        written: ranged(BAD),
        ...fail(['bad@1.0.0 new']),
      },
    ],
    [
      'does not use results that the change contains',
      {
        base: app(BAD),
        head: { 'trivy.json': JSON.stringify(trivyReport()) },
        inputs: { results: 'trivy.json' },
        ...error(['bad@1.0.0 unchanged']),
      },
    ],
    [
      'counts everything with `scope: all`',
      { base: app(BAD), head: {}, inputs: { scope: 'all' }, ...fail(['bad@1.0.0 undefined']) },
    ],
  ])('%s', async (_, shape) => {
    const { outcome, states = [], fixed = [] } = shape;
    expect(await result(shape)).toEqual({ outcome, states, fixed });
  });
});

function sha256Of(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
