import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { editFixes } from '../../shared/fix/edit/edit-fixes.ts';
import { openNpmRegistry } from '../../shared/fix/registry/open-npm-registry.ts';
import type { Fix } from '../../shared/model/fix.ts';
import { httpFetch } from '../../shared/net/http-fetch.ts';
import { writeFiles } from '../attacks/hide-package.ts';
import { type Flaw, planFor } from '../shared/fix/plan-files.ts';
import { FIXED_PROJECTS } from '../support/installers/fixed-projects.ts';
import {
  installedIn,
  installManagers,
  MANAGERS,
  type Manager,
  runManager,
} from '../support/installers/npm/managers.ts';
import {
  type NpmRegistry,
  type Served,
  startNpmRegistry,
} from '../support/installers/npm/registry.ts';
import { runFix, shimsFor } from '../support/installers/npm/shims.ts';
import { inventoryOfFiles } from '../support/inventory.ts';
import { missing, temporaryFolder } from '../support/programs.ts';

/**
 * Checks the fixes with package managers. They run the commands of the plan, and install from the lockfiles that
 * Assay edits.
 * The package managers come from the npm registry or from the folder in `ASSAY_MANAGERS`, and the packages from
 * registries on this machine.
 */
export async function check(): Promise<Counts> {
  const counts = { passed: 0, failed: 0 };
  for (const { name, programs, problem } of FIXED_PROJECTS) {
    report(counts)(name, missing(programs) ?? (await problem()));
  }
  const managers = process.env['ASSAY_MANAGERS'] ?? (await installManagers());
  const registry = await startNpmRegistry(OLD, NEW);
  try {
    for (const manager of MANAGERS.filter(isChecked)) {
      for (const scenario of SCENARIOS) {
        await checkScenario({ managers, manager, registry, scenario }, report(counts));
      }
    }
  } finally {
    await registry.close();
  }
  return counts;
}

/** Managers whose commands are run. Older versions of them only install from edited lockfiles. */
const COMMANDED: ReadonlySet<string> = new Set([
  'npm 11, version 3',
  'Yarn 1',
  'Yarn 4',
  'pnpm 10',
  'Bun',
]);

function isChecked({ name, lockfile }: Manager): boolean {
  return COMMANDED.has(name) || lockfile === 'package-lock.json';
}

interface Counts {
  passed: number;
  failed: number;
}

/** Counts a result. If there is a problem, prints it. */
type Report = (what: string, problem: string | undefined) => void;

function report(counts: Counts): Report {
  return (what, problem) => {
    if (problem === undefined) counts.passed++;
    else counts.failed++;
    if (problem !== undefined) process.stdout.write(`${what}: ${problem}\n`);
  };
}

const RICH = {
  license: 'MIT',
  engines: { node: '>=18' },
  funding: 'https://example.org/fund',
  bin: 'index.js',
  peerDependencies: { unrelated: '1' },
  peerDependenciesMeta: { unrelated: { optional: true } },
};

const OLD: readonly Served[] = [
  { name: 'deep', version: '1.0.0' },
  { name: 'extra', version: '1.0.0' },
  { name: 'mid', version: '1.0.0', dependencies: { deep: '^1.0.0' } },
  { name: 'pinned', version: '1.0.0', dependencies: { deep: '1.0.0' } },
  { name: '@s/scoped', version: '1.0.0', dependencies: { deep: '^1.0.0', extra: '^1.0.0' } },
];

const NEW: readonly Served[] = [
  { name: 'deep', version: '1.0.1', ...RICH },
  { name: 'deep', version: '2.0.0' },
  { name: 'pinned', version: '1.1.0', dependencies: { deep: '^1.0.1' } },
  { name: '@s/scoped', version: '1.0.1', dependencies: { deep: '^1.0.0' }, ...RICH },
];

interface Scenario {
  readonly name: string;
  readonly manifest: object;
  readonly flaw: Omit<Flaw, 'ecosystem'>;
  /** True if Assay can edit the files of an npm project. */
  readonly isEditable: boolean;
}

const DEEP = { id: 'CVE-1', name: 'deep', fixed: '1.0.1' };

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'a stale transitive dependency',
    manifest: { dependencies: { mid: '^1.0.0' } },
    flaw: DEEP,
    isEditable: true,
  },
  {
    name: 'a stale direct dependency',
    manifest: { devDependencies: { deep: '^1.0.0' } },
    flaw: DEEP,
    isEditable: true,
  },
  {
    name: 'a pinned direct dependency',
    manifest: { dependencies: { deep: '1.0.0' } },
    flaw: DEEP,
    isEditable: true,
  },
  {
    name: 'a new major version',
    manifest: { dependencies: { deep: '^1.0.0' } },
    flaw: { ...DEEP, fixed: '2.0.0' },
    isEditable: true,
  },
  {
    name: 'a version that needs fewer packages',
    manifest: { dependencies: { '@s/scoped': '^1.0.0' } },
    flaw: { id: 'CVE-2', name: '@s/scoped', fixed: '1.0.1' },
    isEditable: true,
  },
  {
    name: 'a dependent that must be updated',
    manifest: { dependencies: { pinned: '~1.0.0', mid: '^1.0.0' } },
    flaw: DEEP,
    isEditable: false,
  },
];

interface Scene {
  readonly managers: string;
  readonly manager: Manager;
  readonly registry: NpmRegistry;
  readonly scenario: Scenario;
}

async function checkScenario(scene: Scene, done: Report): Promise<void> {
  const { manager, scenario } = scene;
  const what = `${manager.name}, ${scenario.name}`;
  const files = await lockedFiles(scene);
  if (files === undefined) return done(what, 'the manager wrote no lockfile');
  const { fixes } = planOf(scene, files);
  const [fix] = fixes;
  if (fix === undefined || fixes.length > 1) return done(what, `${fixes.length} fixes`);
  if (COMMANDED.has(manager.name)) await checkCommands(scene, files, fix, done);
  if (manager.lockfile === 'package-lock.json') await checkEdit(scene, files, fix, done);
}

type Files = Readonly<Record<string, string>>;

/** Runs the command of a fix, and its alternative. */
async function checkCommands(scene: Scene, files: Files, fix: Fix, done: Report): Promise<void> {
  const { command, alternative = '', isUncertain = false, kind } = fix;
  // Only the package manager can determine whether the ranges allow the refresh.
  const isSure = !(kind === 'refresh' && isUncertain);
  if (command !== undefined) await checkCommand(scene, files, { command, isSure }, done);
  const override = /^`(.*)`$/.exec(alternative)?.[1];
  if (override !== undefined) {
    await checkCommand(scene, files, { command: override, isSure: true }, done);
  }
  const settings = /^`(.*)` in pnpm-workspace.yaml$/.exec(alternative)?.[1];
  if (settings === undefined) return;
  const withSettings = { ...files, 'pnpm-workspace.yaml': `${settings}\n` };
  const install = { command: 'pnpm install --no-frozen-lockfile', isSure: true };
  await checkCommand(scene, withSettings, install, done);
}

function planOf({ scenario }: Scene, files: Files) {
  return planFor(files, [{ ...scenario.flaw, ecosystem: 'npm' }]);
}

/** Returns the project with a lockfile that was written before the fixed versions were published. */
async function lockedFiles(scene: Scene): Promise<Files | undefined> {
  const { managers, manager, registry, scenario } = scene;
  const folder = temporaryFolder('fix');
  registry.show(false);
  const manifest = `${JSON.stringify({ name: 'app', version: '1.0.0', ...scenario.manifest }, null, 2)}\n`;
  const files = { 'package.json': manifest, ...manager.settings(registry.url) };
  writeFiles(folder, files);
  await runManager(managers, manager, 'lock', folder);
  registry.show(true);
  const path = join(folder, manager.lockfile);
  if (!existsSync(path)) return undefined;
  return { ...files, [manager.lockfile]: readFileSync(path, 'utf8') };
}

/** The command must remove the vulnerable version from the lockfile. */
async function checkCommand(
  { managers, manager, scenario }: Scene,
  files: Files,
  { command, isSure }: { readonly command: string; readonly isSure: boolean },
  done: Report,
): Promise<void> {
  const folder = temporaryFolder('command');
  writeFiles(folder, files);
  const { code, stdout, stderr } = await runFix(command, folder, shimsFor(managers, manager));
  const what = `${manager.name}, ${scenario.name}, ${command}`;
  const lock = readFileSync(join(folder, manager.lockfile), 'utf8');
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0) return done(what, `${code} ${stdout}${stderr}`);
  const after = { ...files, 'package.json': manifest, [manager.lockfile]: lock };
  const isLeft = isSure && isVulnerable(after, scenario);
  done(what, isLeft ? `the finding is still there\n${lock}` : undefined);
}

function isVulnerable(files: Files, { flaw }: Scenario): boolean {
  return inventoryOfFiles(files).packages.some(
    ({ name, version }) => name === flaw.name && version === '1.0.0',
  );
}

/** npm must install the edited lockfile, and must not change it. */
async function checkEdit(scene: Scene, files: Files, fix: Fix, done: Report): Promise<void> {
  const { managers, manager, registry, scenario } = scene;
  const what = `${manager.name}, ${scenario.name}, edited`;
  const network = { fetch: httpFetch, sleep: async () => undefined, random: () => 0, now: () => 0 };
  const client = openNpmRegistry(registry.url, network);
  const { texts, edited, notes } = await editFixes([fix], new Map(Object.entries(files)), client);
  if (!scenario.isEditable) return done(what, edited === 0 ? undefined : 'edited');
  if (edited === 0) return done(what, `not edited: ${notes.join()}`);
  const folder = temporaryFolder('edited');
  writeFiles(folder, Object.fromEntries(texts));
  const { code, stdout, stderr } = await runManager(managers, manager, 'install', folder);
  if (code !== 0) return done(what, `${stdout}${stderr}`);
  const installed = installedIn(folder);
  const wanted = `${scenario.flaw.name}@${scenario.flaw.fixed}`;
  if (!installed.includes(wanted)) return done(what, `installed ${installed.join()}`);
  await runManager(managers, manager, 'lock', folder);
  const lock = readFileSync(join(folder, manager.lockfile), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  done(
    what,
    lock === texts.get(manager.lockfile)
      ? undefined
      : `npm changed the lockfile\n${lock}\n${texts.get(manager.lockfile)}`,
  );
}
