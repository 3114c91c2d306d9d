import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../../../attacks/hide-package.ts';
import { type ProgramResult, runProgram, temporaryFolder } from '../../programs.ts';
import { IDENTITY } from './registry.ts';

/** A package manager that installs from a lockfile. */
export interface Manager {
  readonly name: string;
  readonly lockfile: string;
  /** Settings with which the package manager uses the registry at `url`. */
  readonly settings: (url: string) => Readonly<Record<string, string>>;
  /** Arguments for Node or the program: first to write the lockfile, and then to install strictly from it. */
  readonly lock: readonly string[];
  readonly install: readonly string[];
  /** Path of the program, below the folder of the managers. */
  readonly program: string;
  /** The package manager that writes the lockfile if it is another one. */
  readonly locker?: string;
  /** True if the package manager runs in Node. */
  readonly isScript: boolean;
}

/** Versions installed for the comparison, by folder name. */
const VERSIONS: Readonly<Record<string, string>> = {
  npm11: 'npm@11.21.0',
  npm6: 'npm@6.14.18',
  yarn1: 'yarn@1.22.22',
  yarn4: '@yarnpkg/cli-dist@4.18.1',
  pnpm10: 'pnpm@10.34.0',
  pnpm9: 'pnpm@9.15.9',
  bun: 'bun@1.4.5',
  deno: 'deno@2.9.6',
};

/** Installs the package managers from the npm registry, and returns their folder. */
export async function installManagers(): Promise<string> {
  const folder = temporaryFolder('managers');
  writeFiles(folder, { 'package.json': '{"private":true}' });
  const wanted = Object.entries(VERSIONS).map(([name, spec]) => `${name}@npm:${spec}`);
  const args = ['install', '--no-audit', '--no-fund', '--foreground-scripts', ...wanted];
  const { code, stderr } = await runProgram('npm', args, { cwd: folder });
  if (code !== 0) throw new Error(`the managers cannot be installed: ${stderr.slice(-2000)}`);
  return join(folder, 'node_modules');
}

const NPM = {
  lockfile: 'package-lock.json',
  settings: (url: string) => ({ '.npmrc': `registry=${url}/\naudit=false\nfund=false\n` }),
  program: 'npm11/bin/npm-cli.js',
  isScript: true,
};

const PNPM = {
  lockfile: 'pnpm-lock.yaml',
  settings: (url: string) => ({ '.npmrc': `registry=${url}/\nstore-dir=.cache/store\n` }),
  lock: ['install', '--lockfile-only', '--ignore-scripts'],
  install: ['install', '--frozen-lockfile', '--ignore-scripts'],
  isScript: true,
};

const NPM_CI = ['ci', '--ignore-scripts'];

function npmLock(version: number): readonly string[] {
  return ['install', '--package-lock-only', '--lockfile-version', `${version}`];
}

export const MANAGERS: readonly Manager[] = [
  { ...NPM, name: 'npm 11, version 3', lock: npmLock(3), install: NPM_CI },
  { ...NPM, name: 'npm 11, version 2', lock: npmLock(2), install: NPM_CI },
  { ...NPM, name: 'npm 11, version 1', lock: npmLock(1), install: NPM_CI },
  {
    ...NPM,
    name: 'npm 6, version 2',
    lock: npmLock(2),
    install: NPM_CI,
    locker: NPM.program,
    program: 'npm6/bin/npm-cli.js',
  },
  {
    name: 'Yarn 1',
    lockfile: 'yarn.lock',
    settings: (url) => ({ '.yarnrc': `registry "${url}/"\n`, '.npmrc': `registry=${url}/\n` }),
    lock: ['install', '--ignore-scripts', '--non-interactive'],
    install: ['install', '--frozen-lockfile', '--ignore-scripts', '--non-interactive'],
    program: 'yarn1/bin/yarn.js',
    isScript: true,
  },
  {
    name: 'Yarn 4',
    lockfile: 'yarn.lock',
    settings: (url) => ({
      '.yarnrc.yml': `npmRegistryServer: "${url}"\nunsafeHttpWhitelist: ["127.0.0.1"]\nnodeLinker: node-modules\nenableTelemetry: false\nenableScripts: false\nenableGlobalCache: false\n`,
      'yarn.lock': '',
    }),
    lock: ['install', '--mode=update-lockfile'],
    install: ['install', '--immutable'],
    program: 'yarn4/bin/yarn.js',
    isScript: true,
  },
  { ...PNPM, name: 'pnpm 10', program: 'pnpm10/bin/pnpm.cjs' },
  { ...PNPM, name: 'pnpm 9', program: 'pnpm9/bin/pnpm.cjs' },
  {
    name: 'Bun',
    lockfile: 'bun.lock',
    settings: (url) => ({ '.npmrc': `registry=${url}/\n` }),
    lock: ['install', '--lockfile-only', '--ignore-scripts'],
    install: ['install', '--frozen-lockfile', '--ignore-scripts'],
    program: 'bun/bin/bun.exe',
    isScript: false,
  },
  {
    name: 'Deno',
    lockfile: 'deno.lock',
    settings: (url) => ({
      '.npmrc': `registry=${url}/\n`,
      'deno.json': '{"nodeModulesDir":"auto"}',
    }),
    lock: ['install'],
    install: ['install', '--frozen'],
    program: 'deno/deno',
    isScript: false,
  },
];

/** Timeout of one run, in milliseconds. A package manager that misses a package retries. */
const RUN_TIMEOUT_MS = 60_000;

/** Runs a package manager in a folder, with its cache in the same folder. */
export function runManager(
  managers: string,
  manager: Manager,
  step: 'lock' | 'install',
  folder: string,
): Promise<ProgramResult> {
  const { program: installer, locker = installer, isScript } = manager;
  const program = join(managers, step === 'lock' ? locker : installer);
  const args = manager[step];
  const [command, all] = isScript
    ? [process.execPath, ['--no-deprecation', program, ...args]]
    : [program, args];
  const cache = join(folder, '.cache');
  return runProgram('timeout', [`${RUN_TIMEOUT_MS / 1000}`, command, ...all], {
    cwd: folder,
    env: {
      HOME: cache,
      XDG_CACHE_HOME: cache,
      XDG_DATA_HOME: cache,
      npm_config_cache: join(cache, 'npm'),
      npm_config_fetch_retries: '0',
      npm_config_update_notifier: 'false',
      npm_config_manage_package_manager_versions: 'false',
      YARN_CACHE_FOLDER: join(cache, 'yarn'),
      BUN_INSTALL_CACHE_DIR: join(cache, 'bun'),
      DENO_DIR: join(cache, 'deno'),
      CI: 'true',
    },
  });
}

/** Returns the packages below `node_modules` by the identity in each archive, such as `victim@1.2.5`. */
export function installedIn(folder: string): readonly string[] {
  const root = join(folder, 'node_modules');
  if (!existsSync(root)) return [];
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const found = names.filter((name) => name === IDENTITY || name.endsWith(`/${IDENTITY}`));
  return [...new Set(found.map((name) => readFileSync(join(root, name), 'utf8')))].sort();
}
