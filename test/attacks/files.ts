import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, win32 } from 'node:path';
import { main as attest } from '../../actions/attest/main.ts';
import { main } from '../../actions/scan/main.ts';
import { main as sign } from '../../actions/sign/main.ts';
import { describeError } from '../../shared/errors/describe.ts';
import { withFileLock } from '../../shared/oci/file-lock.ts';
import { leadsOut } from '../../shared/source/directory-links.ts';
import { ADVISORIES, actionHost } from '../support/action-host.ts';
import { temporaryFolder } from '../support/programs.ts';
import type { Attack } from './attack.ts';
import { type Files, hidePackage, writeFiles } from './hide-package.ts';

const MINIMIST = { ecosystem: 'npm', name: 'minimist', version: '1.2.5' };
const DJANGO = { ecosystem: 'PyPI', name: 'django', version: '2.0' };

/** An npm lockfile and a pip requirements file, each with a vulnerable package. */
const LOCKFILE = JSON.stringify({
  name: 'app',
  version: '1.0.0',
  lockfileVersion: 3,
  packages: {
    '': { name: 'app', version: '1.0.0', dependencies: { minimist: '1.2.5' } },
    'node_modules/minimist': {
      version: '1.2.5',
      resolved: 'https://registry.npmjs.org/minimist/-/minimist-1.2.5.tgz',
    },
  },
});
const REQUIREMENTS = 'django==2.0\n';

/** Package databases of distributions, each with a package that owns a file. */
const OWNERS: readonly ((path: string) => Files)[] = [
  (path) => ({
    'lib/apk/db/installed': `P:innocent\nV:1.0-r0\nF:${dirname(path) === '.' ? '' : dirname(path)}\nR:${path.split('/').at(-1)}\n\n`,
    'etc/os-release': 'ID=alpine\nVERSION_ID=3.20.0\n',
  }),
  (path) => ({
    'var/lib/dpkg/status':
      'Package: innocent\nStatus: install ok installed\nVersion: 1\nArchitecture: all\n\n',
    'var/lib/dpkg/info/innocent.list': `/.\n/${path}\n`,
    'etc/os-release': 'ID=debian\nVERSION_ID="12"\n',
  }),
  (path) => ({
    'var/lib/pacman/local/innocent-1-1/desc': '%NAME%\ninnocent\n\n%VERSION%\n1-1\n\n',
    'var/lib/pacman/local/innocent-1-1/files': `%FILES%\n${path}\n`,
    'etc/os-release': 'ID=arch\n',
  }),
  (path) => ({
    'var/db/pkg/app-misc/innocent-1/PF': 'innocent-1\n',
    'var/db/pkg/app-misc/innocent-1/CONTENTS': `obj /${path} 0 0\n`,
    'etc/os-release': 'ID=gentoo\n',
  }),
];

/** Scans a workspace into its output folder, with a program next to the folder. */
async function scanInto(
  prepare: (workspace: string, program: string) => void,
): Promise<string | undefined> {
  const workspace = temporaryFolder('attack');
  const program = join(temporaryFolder('attack'), 'program');
  writeFileSync(program, 'good');
  writeFiles(workspace, { 'package-lock.json': LOCKFILE });
  prepare(workspace, program);
  const inputs = { path: '.', advisories: ADVISORIES, 'output-dir': join(workspace, 'out') };
  const host = actionHost(inputs, {
    kind: 'actions',
    workspace,
    stepsFolder: join(workspace, 'steps'),
  });
  const message = await main(host).then(
    () => 'the link was replaced by a file',
    (error: unknown) => describeError(error).message,
  );
  return readFileSync(program, 'utf8') === 'good' ? message : undefined;
}

/** Signs or attests through a symbolic link in the workspace. @returns The reason why it was stopped. */
async function signThroughLink(how: string, isOutside: boolean): Promise<string | undefined> {
  const workspace = temporaryFolder('attack');
  const elsewhere = isOutside ? temporaryFolder('attack') : join(workspace, 'private');
  const digest = createHash('sha256').update('release').digest('hex');
  writeFiles(elsewhere, { 'secret.json': '{"token":"x"}', sums: `${digest}  app\n` });
  writeFiles(workspace, { 'dist/app': 'release' });
  const isList = how === 'subject-checksums';
  const isFolder = how === 'folder';
  const target = isFolder ? elsewhere : join(elsewhere, isList ? 'sums' : 'secret.json');
  symlinkSync(target, join(workspace, 'dist', 'link'));
  const link = isFolder ? 'dist/link/secret.json' : 'dist/link';
  const custom = { type: 'custom', 'predicate-type': 'https://example.test/a' };
  const inputs = {
    predicate: { 'subject-path': 'dist/app', predicate: link, ...custom },
    'subject-checksums': { [how]: link, format: 'statement' },
    pattern: { 'subject-path': 'dist/*' },
  }[how] ?? { 'subject-path': link };
  const key = join(temporaryFolder('attack'), 'key.pem');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const host = actionHost({ key, ...inputs }, { workspace });
  return await (how === 'predicate' ? attest : sign)(host).then(
    () => undefined,
    (error: unknown) => describeError(error).message,
  );
}

/** Attacks with existing files at the paths where an action reads and writes. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'a package database in a folder claims that a lockfile is part of a package',
    rows: ['1.2'],
    variant(random) {
      const own = random.pick(OWNERS);
      const folder = random.pick(['', 'app/', `${random.word()}/`]);
      const [name, content, hidden] = random.pick([
        ['package-lock.json', LOCKFILE, MINIMIST],
        ['requirements.txt', REQUIREMENTS, DJANGO],
      ] as const);
      const path = `${folder}${name}`;
      const files = own(path);
      return {
        what: `${path} by ${Object.keys(files)[0]}`,
        run: () => hidePackage({ ...files, [path]: content }, hidden),
      };
    },
  },
  {
    name: 'a link in the results folder leads to a program',
    rows: ['1.3'],
    variant(random) {
      const name = random.pick(['findings.json', 'decision.json', 'results.sarif']);
      return {
        what: name,
        run: () =>
          scanInto((workspace, program) => {
            mkdirSync(join(workspace, 'out'));
            symlinkSync(program, join(workspace, 'out', name));
          }),
      };
    },
  },
  {
    name: 'the results folder or one of its parents is a link',
    rows: ['1.3'],
    variant(random) {
      const name = random.pick(['findings.json', 'decision.json', 'results.sarif']);
      const isAbove = random.below(2) === 0;
      return {
        what: `${name}, ${isAbove ? 'above' : 'itself'}`,
        run: () =>
          scanInto((workspace, program) => {
            const elsewhere = dirname(program);
            const real = isAbove ? join(elsewhere, 'below') : elsewhere;
            mkdirSync(real, { recursive: true });
            symlinkSync(program, join(real, name));
            symlinkSync(real, join(workspace, 'out'));
          }),
      };
    },
  },
  {
    name: 'a file to sign or attest is a link to a different file',
    rows: ['1.3'],
    variant(random) {
      const how = random.pick(['path', 'pattern', 'folder', 'predicate', 'subject-checksums']);
      const isOutside = random.below(2) === 0;
      return {
        what: `${how}, ${isOutside ? 'outside of' : 'in'} the workspace`,
        run: () => signThroughLink(how, isOutside),
      };
    },
  },
  {
    name: 'the scanned folder is a link that leads out of the checkout',
    rows: ['1.3'],
    variant(random) {
      const folder = random.word();
      const [path, lead] = random.pick([
        [folder, folder],
        [`${folder}/app`, folder],
        [`services/${folder}`, `services/${folder}`],
        [`${folder}/requirements.txt`, folder],
      ] as const);
      return {
        what: path,
        run: async () => {
          const [workspace, elsewhere] = [temporaryFolder('attack'), temporaryFolder('attack')];
          // The file is valid.
          writeFiles(elsewhere, {
            'requirements.txt': 'six==1.0\n',
            'app/requirements.txt': 'six==1.0\n',
          });
          writeFiles(workspace, { 'services/requirements.txt': REQUIREMENTS });
          symlinkSync(elsewhere, join(workspace, lead));
          const host = actionHost(
            { path, advisories: ADVISORIES, partial: 'allow', unscored: 'allow' },
            { kind: 'actions', workspace, stepsFolder: join(workspace, 'steps') },
          );
          return await main(host).then(
            () => undefined,
            (error: unknown) => describeError(error).message,
          );
        },
      };
    },
  },
  {
    name: 'a lockfile is in a folder that scanners usually skip',
    rows: ['1.15'],
    variant(random) {
      const folder = random.pick([
        '.hg',
        '.svn',
        `.${random.word()}`,
        'vendor',
        'vendor/a/b',
        'vendor/bundle/ruby/gems/x-1.0.0',
        'target',
        'dist',
        `${random.word()}_node_modules`,
        `node_modules${random.word(1)}`,
      ]);
      const [name, content, hidden] = random.pick([
        ['package-lock.json', LOCKFILE, MINIMIST],
        ['requirements.txt', REQUIREMENTS, DJANGO],
      ] as const);
      return {
        what: `${folder}/${name}`,
        run: () => hidePackage({ [`${folder}/${name}`]: content }, hidden),
      };
    },
  },
  {
    name: 'a lockfile name has a different letter case, which macOS and Windows accept',
    rows: ['2.14'],
    variant(random) {
      const [name, content, hidden] = random.pick([
        ['Package-Lock.json', LOCKFILE, MINIMIST],
        ['PACKAGE-LOCK.JSON', LOCKFILE, MINIMIST],
        ['Requirements.TXT', REQUIREMENTS, DJANGO],
        ['Requirements.txt', REQUIREMENTS, DJANGO],
        ['pipfile.lock', '{}', DJANGO],
        ['GO.MOD', 'module x\n', DJANGO],
        ['cargo.lock', '', DJANGO],
      ] as const);
      return { what: name, run: () => hidePackage({ [name]: content }, hidden) };
    },
  },
  {
    name: 'a file that pip reads is a link to a file that the scan treats as a different format',
    rows: ['1.15'],
    variant(random) {
      const target = `${random.word()}.txt`;
      return {
        what: target,
        run: async () => {
          const folder = temporaryFolder('attack');
          writeFiles(folder, { [target]: REQUIREMENTS });
          symlinkSync(target, join(folder, 'requirements.txt'));
          const host = actionHost({ path: folder, advisories: ADVISORIES });
          await main(host);
          const end = host.heard.finished.at(-1);
          return end?.outcome === 'pass' ? undefined : end?.message;
        },
      };
    },
  },
  {
    name: 'a killed step leaves the passing result of an earlier step',
    rows: ['1.16', '2.11'],
    variant(random) {
      const isShared = random.below(2) === 0;
      return {
        what: isShared ? 'in a folder that was asked for' : 'in the folder of the step',
        run: async () => {
          const workspace = temporaryFolder('attack');
          const out = join(workspace, 'out');
          writeFiles(workspace, {
            'requirements.txt': REQUIREMENTS,
            'out/decision.json': '{"action":"scan","outcome":"pass"}',
          });
          const asked = Promise.withResolvers<never>();
          const waiting = Promise.withResolvers<void>();
          const host = actionHost(
            { path: '.', advisories: 'https://osv.test', 'output-dir': isShared ? out : '' },
            {
              kind: 'actions',
              workspace,
              stepsFolder: join(workspace, 'steps'),
              fetch: () => {
                waiting.resolve();
                return asked.promise;
              },
            },
          );
          const ended = main(host).catch(() => undefined);
          await waiting.promise;
          // The state in which a process killed at this point leaves the folder.
          const left = readFileSync(
            join(isShared ? out : join(workspace, 'steps', '001-scan'), 'decision.json'),
            'utf8',
          );
          asked.reject(new Error('the end of the test'));
          await ended;
          const { outcome, reasons } = JSON.parse(left);
          return outcome === 'error' ? reasons[0].message : undefined;
        },
      };
    },
  },
  {
    name: 'a folder is at the path of the lock of a layout',
    rows: ['2.15'],
    variant(random) {
      const name = `${random.word()}.lock`;
      return {
        what: name,
        run: async () => {
          const path = join(temporaryFolder('attack'), name);
          mkdirSync(path);
          return await withFileLock(path, { guarded: [] }, async () => undefined).catch(
            (error: unknown) => describeError(error).message,
          );
        },
      };
    },
  },
  {
    name: 'a link leads to a different Windows drive',
    rows: ['2.15'],
    variant(random) {
      const target = `${random.pick(['C', 'D', 'z'])}:\\${random.word()}`;
      return {
        what: target,
        run: async () => (leadsOut(target, win32) ? 'it leads out of the folder' : undefined),
      };
    },
  },
];
