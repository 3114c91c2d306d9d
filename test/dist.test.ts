import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { build as bundle } from 'esbuild';
import { findEntries } from '../scripts/build/entries.ts';
import { readSpecs } from '../scripts/generate/generated-files.ts';
import { COMPILED, compileCacheFor } from './support/compile-cache.ts';
import { builtCheckout } from './support/e2e/checkout.ts';
import { runProgram, temporaryFolder } from './support/programs.ts';
import { ROOT } from './support/sources.ts';

/** Maximum size of dist/. The runner downloads it for every run. */
const MAX_DIST_BYTES = 4_450_000;

const CLI = join('cli', 'index.js');

/**
 * Node modules that no action loads at start, because each costs some milliseconds. The module `process` opens all
 * standard streams, but the global `process` does not.
 */
const SLOW_PARTS = new Set(['child_process', 'dgram', 'internal/deps/undici/undici', 'process']);

/** A module that prints, at exit, which parts of Node were loaded. */
const TELL_PARTS = `data:text/javascript,process.on('exit', () => {
  const parts = process.moduleLoadList.filter((part) => part.startsWith('NativeModule '));
  process.stderr.write(parts.map((part) => part.slice('NativeModule '.length)).join('\\n'));
});`;

// The folder has no node_modules in it or above it.
const folder = temporaryFolder('dist');
let dist: string;

/** An empty folder, because some actions read the whole workspace if no input names a source. */
const workspace = temporaryFolder('empty');

function filesOf(outdir: string): Map<string, string> {
  const all = readdirSync(outdir, { recursive: true, encoding: 'utf8' }).sort();
  const names = all.filter((name) => !name.startsWith(COMPILED));
  const files = names.filter((name) => statSync(join(outdir, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(outdir, name), 'latin1')]));
}

describe('dist/', () => {
  beforeAll(async () => {
    dist = join(await builtCheckout(), 'dist');
  }, 240_000);

  it('contains a file for every action, every worker and the command line', async () => {
    const missing = (await findEntries(ROOT))
      .map((entry) => `${entry.out}.js`)
      .filter((file) => !existsSync(join(dist, file)));
    expect(missing).toEqual([]);
  });

  it('stays below its size limit', () => {
    const bytes = [...filesOf(dist).values()].reduce((sum, text) => sum + text.length, 0);
    expect(bytes).toBeLessThan(MAX_DIST_BYTES);
  });

  it('does not contain paths from the build machine', () => {
    const telling = [...filesOf(dist)].filter(([, text]) => text.includes(ROOT));
    expect(telling.map(([name]) => name)).toEqual([]);
  });

  it('contains every file that its files import', async () => {
    const files = [...filesOf(dist).keys()].filter((name) => name.endsWith('.js'));
    const { errors } = await bundle({
      entryPoints: files.map((name) => join(dist, name)),
      bundle: true,
      splitting: true,
      write: false,
      outdir: join(folder, 'bundled'),
      platform: 'node',
      format: 'esm',
      logLevel: 'silent',
    }).catch((failure: { errors: { text: string }[] }) => failure);
    expect(errors.map(({ text }) => text)).toEqual([]);
  });

  it('contains every worker that its files start', () => {
    const missing = [...filesOf(dist)].flatMap(([name, text]) =>
      [...text.matchAll(/new URL\(["'](\.\.?\/[^"']+\.js)["']/g)]
        .map(([, path = '']) => join(name, '..', path))
        .filter((path) => !existsSync(join(dist, path))),
    );
    expect(missing).toEqual([]);
  });

  it('contains the license of every bundled package', () => {
    const text = readFileSync(join(dist, 'licenses.txt'), 'utf8');
    expect(text).toContain('@actions/core 3.');
    expect(text).not.toContain('no license named');
  });

  it('contains a command line that loads only the requested action and has help for every action', async () => {
    for (const spec of await readSpecs(ROOT)) {
      if (!existsSync(join(dist, spec.name))) continue;
      const args = [join(dist, CLI), spec.name, '--help'];
      const env = compileCacheFor(join(dist, CLI));
      const { code, stdout } = await runProgram(process.execPath, args, { cwd: folder, env });
      expect([code, stdout.split(':')[0]]).toEqual([0, spec.title]);
    }
  });

  it('reports the missing input if an action is started without inputs', async () => {
    for (const { name } of await readSpecs(ROOT)) {
      if (!existsSync(join(dist, name))) continue;
      const script = join(dist, name, 'index.js');
      const { code, stdout } = await runProgram(process.execPath, [script], {
        cwd: folder,
        env: { ...compileCacheFor(script), RUNNER_TEMP: folder, GITHUB_WORKSPACE: workspace },
      });
      expect([name, stdout.includes('This is a defect in Assay')]).toEqual([name, false]);
      expect([name, [0, 1].includes(code)]).toEqual([name, true]);
    }
  });

  it('starts without loading Node modules that only some runs need', async () => {
    for (const { name } of await readSpecs(ROOT)) {
      if (!existsSync(join(dist, name))) continue;
      const args = ['--import', TELL_PARTS, join(dist, name, 'index.js')];
      const { stderr } = await runProgram(process.execPath, args, {
        cwd: folder,
        env: { RUNNER_TEMP: folder, GITHUB_WORKSPACE: workspace },
      });
      const parts = stderr.split('\n');
      expect([name, parts.includes('crypto')]).toEqual([name, true]);
      expect([name, parts.filter((part) => SLOW_PARTS.has(part))]).toEqual([name, []]);
    }
  });

  it('before loading any module, rejects a Node version older than the one in package.json', async () => {
    const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(engines).toEqual({ node: '>=24' });
    const old =
      'data:text/javascript,Object.defineProperty(process.versions, "node", { value: "20.11.1" })';
    const files = [...(await readSpecs(ROOT)).map(({ name }) => join(name, 'index.js')), CLI];
    for (const file of files.filter((name) => existsSync(join(dist, name)))) {
      const text = readFileSync(join(dist, file), 'utf8');
      // Node would parse any newer module syntax, and could refuse it, before the first line runs.
      expect([file, text.match(/^(?:import|export|await)\b.*/gm)]).toEqual([file, null]);
      const run = await runProgram(process.execPath, ['--import', old, join(dist, file)]);
      const stderr =
        'Assay needs Node 24 or later; this is Node 20.11.1. Fix: run it with Node 24.\n';
      expect([file, run]).toEqual([file, { code: 2, stdout: '', stderr }]);
    }
  });

  it('contains programs that are executable in a shell', () => {
    expect(statSync(join(dist, CLI)).mode & 0o111).toBe(0o111);
    expect(readFileSync(join(dist, CLI), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});
