import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { actionProgram } from '../scripts/build/entries.ts';
import { filesThatReadClock } from './support/clock-reads.ts';
import { wideSignatures } from './support/flow-signatures.ts';
import { filesThatWrite } from './support/fs-imports.ts';
import { forbiddenImports, readRooms } from './support/rooms.ts';
import { readSource } from './support/source-imports.ts';
import { filesUnder, ROOT } from './support/sources.ts';

const rooms = readRooms(readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8'));

describe('the architecture', () => {
  it('has a row in the table of rooms for every folder in shared/, and a folder for every row', () => {
    const flows = foldersOf('shared/flows').map((name) => `flows/${name}`);
    const folders = foldersOf('shared').filter((name) => name !== 'flows');
    expect([...rooms.keys()].sort()).toEqual([...folders, ...flows].sort());
  });

  it('does not contain modules that only tests use', () => {
    const roots = [...filesUnder('actions'), ...filesUnder('scripts')];
    const workers = filesUnder('shared').filter((path) => path.endsWith('.worker.ts'));
    const built = [...actionProgram('scan').matchAll(/ from '\.\/(.+)'/g)].map(
      ([, path = '']) => path,
    );
    // `npm run generate` creates the bundle of the script for the HTML report.
    const page = 'shared/report/page/dom/start.ts';
    const used = reachableFrom([...roots, ...workers, ...built, page]);
    expect(filesUnder('shared').filter((path) => !used.has(path))).toEqual([]);
  });

  it('does not contain imports that the table of rooms forbids', () => {
    const files = ['shared', 'actions', 'scripts'].flatMap((folder) => filesUnder(folder));
    expect(
      forbiddenImports(
        files.map((path) => readSource(path)),
        rooms,
      ),
    ).toEqual([]);
  });

  it('contains no import cycles, not even cycles of type imports', () => {
    const files = ['shared', 'actions'].flatMap((folder) => filesUnder(folder));
    expect(importCircles(files)).toEqual([]);
  });

  it('contains every file that docs/architecture.md names', () => {
    const page = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8');
    const named = [...page.matchAll(/`((?:shared|actions)\/[\w./-]+\.ts)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('contains every exported function that docs/architecture.md names', () => {
    const page = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8');
    const table = page.slice(page.indexOf('## Doors'), page.indexOf('## Walk'));
    const exported = filesUnder('shared')
      .map((path) => readFileSync(join(ROOT, path), 'utf8'))
      .join('\n');
    const doors = [...table.matchAll(/`(\w*[A-Z]\w*)(?:\(\w+\))?`/g)].map(([, name = '']) => name);
    expect(doors.length).toBeGreaterThan(60);
    const isExported = (name: string) =>
      new RegExp(`^export (?:async )?(?:function\\*?|interface|type|const) ${name}\\b`, 'm').test(
        exported,
      );
    expect(doors.filter((name) => !isExported(name))).toEqual([]);
  });

  it('does not set V8 flags at run time, which V8 does not support', () => {
    const files = ['shared', 'actions'].flatMap((folder) => filesUnder(folder));
    expect(files.filter((path) => readSource(path).imports.includes('node:v8'))).toEqual([]);
  });

  it('has only one function that reads the clock, so that tests can set the time', () => {
    const files = ['shared', 'actions'].flatMap((folder) => filesUnder(folder));
    expect(filesThatReadClock(files, ['shared/host/wall-clock.ts'])).toEqual([]);
  });

  it('has tests that do not depend on the day on which they run', () => {
    // The second file replaces the clock of the process to show that no code reads it.
    const allowed = ['test/support/test-clock.ts', 'test/conformance/sigstore/run-scenario.ts'];
    const files = filesUnder('test').filter((path) => !/^test\/(?:runner|reporters)\//.test(path));
    expect(filesThatReadClock(files, allowed)).toEqual([]);
  });

  it('has only flows that accept just the data they use and do not change their arguments', () => {
    expect(wideSignatures(filesUnder('shared/flows'))).toEqual([]);
  });

  it('has only one module that writes files, so that no file is written through a symbolic link', () => {
    const files = ['shared', 'actions'].flatMap((folder) => filesUnder(folder));
    expect(filesThatWrite(files)).toEqual([]);
  });
});

function foldersOf(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** Returns the given files and all of our files that they import directly or indirectly. */
function reachableFrom(paths: readonly string[]): ReadonlySet<string> {
  const seen = new Set(paths);
  for (const path of seen) {
    for (const imported of importsOf(path)) seen.add(imported);
  }
  return seen;
}

/** Returns the files that are part of an import cycle or between two cycles. */
function importCircles(paths: readonly string[]): readonly string[] {
  const imports = new Map(paths.map((path) => [path, importsOf(path)]));
  // A file without importers or without imports is in no cycle. Such files are removed until nothing changes.
  const open = new Set(paths);
  for (let before = -1; before !== open.size; ) {
    before = open.size;
    const imported = new Set([...open].flatMap((path) => imports.get(path) ?? []));
    for (const path of open) {
      const isEnd = (imports.get(path) ?? []).every((other) => !open.has(other));
      if (isEnd || !imported.has(path)) open.delete(path);
    }
  }
  return [...open].sort();
}

function importsOf(path: string): readonly string[] {
  const ours = readSource(path).imports.filter((specifier) => specifier.startsWith('.'));
  return ours.map((specifier) => posix.join(posix.dirname(path), specifier));
}
