import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { randomOf } from '../attacks/attack.ts';
import { writeFiles } from '../attacks/hide-package.ts';
import {
  installedIn,
  installManagers,
  MANAGERS,
  type Manager,
  runManager,
} from '../support/installers/npm/managers.ts';
import { mutated, type Originals } from '../support/installers/npm/mutations.ts';
import { honestProjects, type Project } from '../support/installers/npm/projects.ts';
import { startNpmRegistry } from '../support/installers/npm/registry.ts';
import { inventoryOfFiles } from '../support/inventory.ts';
import { temporaryFolder } from '../support/programs.ts';

/** Number of changed lockfiles for each package manager, which are the same in every run. */
const VARIANTS = Number(process.env['ASSAY_VARIANTS'] ?? 25);

/**
 * Changes lockfiles that a package manager wrote, and compares the installation with Assay. Assay must list
 * everything that is installed, or report a problem. The package managers come from the npm registry, and the
 * packages from a registry on loopback. The variable `ASSAY_MANAGERS` names a folder that has the package managers,
 * and `ASSAY_VARIANTS` is the number of changed lockfiles for each.
 */
export async function check(): Promise<{ passed: number; failed: number }> {
  const managers = process.env['ASSAY_MANAGERS'] ?? (await installManagers());
  const registry = await startNpmRegistry();
  const counts = { passed: 0, failed: 0 };
  try {
    for (const manager of MANAGERS) {
      const results = await checkManager(managers, manager, registry.url);
      counts.passed += results.passed;
      counts.failed += results.failed;
    }
  } finally {
    await registry.close();
  }
  return counts;
}

interface Counts {
  passed: number;
  failed: number;
  /** Results for each package manager. */
  refused: number;
  /** Number of installations with packages that the lockfile does not show. */
  hidden: number;
}

/** The working folder of a manager. */
interface Scene {
  readonly managers: string;
  readonly manager: Manager;
  readonly url: string;
}

async function checkManager(managers: string, manager: Manager, url: string): Promise<Counts> {
  const scene = { managers, manager, url };
  const originals: Originals = {
    url,
    shown: await lockedBy(scene, DEPENDENCIES),
    alone: {
      shown: await lockedBy(scene, { victim: '1.2.8' }),
      hidden: await lockedBy(scene, { victim: '1.2.5' }),
    },
  };
  const random = randomOf(1);
  const counts = { passed: 0, failed: 0, refused: 0, hidden: 0 };
  await checkUnchanged(scene, originals.shown, counts);
  for (const project of honestProjects(url)) await checkHonest(scene, project, counts);
  for (let at = 0; at < VARIANTS; at++) {
    const { what, text } = mutated(originals, random);
    await checkChanged(scene, what, text, counts);
  }
  print(
    `${manager.name}: ${counts.passed} passed, ${counts.failed} failed; ` +
      `it refused ${counts.refused} and installed what was hidden from ${counts.hidden}`,
  );
  return counts;
}

type Dependencies = Readonly<Record<string, string>>;

const DEPENDENCIES: Dependencies = {
  victim: '^1.2.0',
  '@scope/scoped': '2.0.0',
  alias: 'npm:parent@1.0.0',
};

/** Returns the lockfile that the manager writes. */
async function lockedBy(
  { managers, manager, url }: Scene,
  dependencies: Dependencies,
): Promise<string> {
  const folder = temporaryFolder('lock');
  writeFiles(folder, projectFiles(manager, url, dependencies));
  const { code, stdout, stderr } = await runManager(managers, manager, 'lock', folder);
  const path = join(folder, manager.lockfile);
  if (code === 0 && existsSync(path)) return readFileSync(path, 'utf8');
  throw new Error(`${manager.name} wrote no lockfile: ${stdout}${stderr}`);
}

function projectFiles(manager: Manager, url: string, dependencies: Dependencies) {
  const manifest = { name: 'app', version: '1.0.0', dependencies };
  return { 'package.json': JSON.stringify(manifest), ...manager.settings(url) };
}

/** The results of the package manager and of Assay for one lockfile. */
async function installedAndRead({ managers, manager, url }: Scene, text: string) {
  const folder = temporaryFolder('install');
  const files = { ...projectFiles(manager, url, DEPENDENCIES), [manager.lockfile]: text };
  writeFiles(folder, files);
  const { code, stdout, stderr } = await runManager(managers, manager, 'install', folder);
  const installed = code === 0 ? installedIn(folder) : [];
  rmSync(folder, { recursive: true, force: true });
  const { missed, problems } = missedOf(installed, files);
  return { code, output: stdout + stderr, installed, problems, missed };
}

async function checkUnchanged(scene: Scene, text: string, counts: Counts): Promise<void> {
  const { code, output, installed, problems, missed } = await installedAndRead(scene, text);
  if (code === 0 && installed.length === 3 && problems.length === 0 && missed.length === 0) {
    counts.passed++;
    return;
  }
  counts.failed++;
  print(`${scene.manager.name}: unchanged: ${JSON.stringify({ installed, problems, missed })}`);
  print(code === 0 ? text : output);
}

/** The unchanged lockfile must cause no problem. Some package managers cannot lock some projects. */
async function checkHonest(scene: Scene, { what, files }: Project, counts: Counts): Promise<void> {
  const { managers, manager, url } = scene;
  const folder = temporaryFolder('honest');
  const all = { ...files, ...manager.settings(url) };
  writeFiles(folder, all);
  const { code } = await runManager(managers, manager, 'lock', folder);
  const path = join(folder, manager.lockfile);
  if (code !== 0 || !existsSync(path)) return;
  const text = readFileSync(path, 'utf8');
  const installed = await runManager(managers, manager, 'install', folder);
  const missed = missedOf(installed.code === 0 ? installedIn(folder) : [], {
    ...all,
    [manager.lockfile]: text,
  });
  rmSync(folder, { recursive: true, force: true });
  if (missed.missed.length === 0 && missed.problems.length === 0) {
    counts.passed++;
    return;
  }
  counts.failed++;
  print(`${manager.name}: ${what}: ${JSON.stringify(missed)}\n${text}`);
}

/** Compares Assay's list with the installed packages. */
function missedOf(installed: readonly string[], files: Readonly<Record<string, string>>) {
  const { packages, problems } = inventoryOfFiles(files);
  // A package without a version is undecided, regardless of its name.
  const isListed = (one: string) =>
    packages.some(({ name, version }) =>
      version === '' ? one.startsWith(`${name}@`) : one === `${name}@${version}`,
    );
  return { missed: installed.filter((one) => !isListed(one)), problems };
}

async function checkChanged(
  scene: Scene,
  what: string,
  text: string,
  counts: Counts,
): Promise<void> {
  const { code, installed, problems, missed } = await installedAndRead(scene, text);
  if (code !== 0) counts.refused++;
  if (installed.includes('victim@1.2.5')) counts.hidden++;
  if (missed.length === 0 || problems.length > 0) {
    counts.passed++;
    return;
  }
  counts.failed++;
  print(`${scene.manager.name}: ${what}: installed and not listed: ${missed.join(', ')}\n${text}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
