import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { COMPILED } from '../compile-cache.ts';
import { makeOnce } from '../make-once.ts';
import { runProgram, temporaryFolder } from '../programs.ts';
import { ROOT } from '../sources.ts';

/** A folder below node_modules, so that `npm ci` removes its content and no other user can write to it. */
const CACHE = join(ROOT, 'node_modules', '.cache', 'assay');

/** All source files and folders that the build reads. */
const SOURCES = ['actions', 'shared', 'scripts/build', 'scripts/cli.ts', 'package-lock.json'];

/**
 * Returns the repository as a workflow checks it out, with each action.yml and a dist/ built from the current
 * sources. No node_modules is in the folder or above it. The same sources are built only once, because a build takes six
 * seconds of processor time.
 */
export async function builtCheckout(): Promise<string> {
  const dist = join(CACHE, `dist-${hashOf(SOURCES.flatMap(filesBelow))}`);
  mkdirSync(CACHE, { recursive: true });
  await makeOnce(dist, () => build(dist));
  const checkout = temporaryFolder('checkout');
  const compiled = join(dist, COMPILED);
  mkdirSync(compiled, { recursive: true });
  cpSync(dist, join(checkout, 'dist'), { recursive: true, filter: (path) => path !== compiled });
  symlinkSync(compiled, join(checkout, 'dist', COMPILED));
  cpSync(join(ROOT, 'action.yml'), join(checkout, 'action.yml'));
  for (const name of readdirSync(join(ROOT, 'actions'))) {
    const manifest = join('actions', name, 'action.yml');
    if (existsSync(join(ROOT, manifest))) cpSync(join(ROOT, manifest), join(checkout, manifest));
  }
  return checkout;
}

async function build(dist: string): Promise<void> {
  const draft = `${dist}.${process.pid}`;
  const script = join(ROOT, 'scripts', 'build.ts');
  const args = ['--disable-warning=ExperimentalWarning', script, '--outdir', draft];
  const { code, stderr } = await runProgram(process.execPath, args, { cwd: ROOT });
  if (code !== 0) throw new Error(`dist/ cannot be built:\n${stderr}`);
  for (const name of readdirSync(CACHE)) {
    const isOlder = /^dist-[0-9a-f]+$/.test(name) && name !== basename(dist);
    if (isOlder) rmSync(join(CACHE, name), { recursive: true, force: true });
  }
  try {
    renameSync(draft, dist);
  } catch (error) {
    // Another worker was faster, and its build is the same.
    if (!existsSync(dist)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
}

function filesBelow(path: string): readonly string[] {
  if (path.includes('.')) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort();
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\0`).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex').slice(0, 16);
}
