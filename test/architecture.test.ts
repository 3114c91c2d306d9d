import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { actionProgram } from '../scripts/build/entries.ts';
import { filesThatWrite } from './support/fs-imports.ts';
import { forbiddenImports, readRooms } from './support/rooms.ts';
import { filesUnder, ROOT, readSource } from './support/sources.ts';

const rooms = readRooms(readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8'));

describe('the architecture', () => {
  it('has a row in the table for every folder of shared/, and a folder for every row', () => {
    const flows = foldersOf('shared/flows').map((name) => `flows/${name}`);
    const folders = foldersOf('shared').filter((name) => name !== 'flows');
    expect([...rooms.keys()].sort()).toEqual([...folders, ...flows].sort());
  });

  it('has no module that tests alone use', () => {
    const roots = [...filesUnder('actions'), ...filesUnder('scripts')];
    const workers = filesUnder('shared').filter((path) => path.endsWith('.worker.ts'));
    const built = [...actionProgram('scan').matchAll(/ from '\.\/(.+)'/g)].map(
      ([, path = '']) => path,
    );
    const used = reachableFrom([...roots, ...workers, ...built]);
    expect(filesUnder('shared').filter((path) => !used.has(path))).toEqual([]);
  });

  it('has no import that the table of rooms forbids', () => {
    const files = ['shared', 'actions', 'scripts'].flatMap((folder) => filesUnder(folder));
    expect(
      forbiddenImports(
        files.map((path) => readSource(path)),
        rooms,
      ),
    ).toEqual([]);
  });

  it('has one writer of files, so that none is written through a symbolic link', () => {
    const files = ['shared', 'actions'].flatMap((folder) => filesUnder(folder));
    expect(filesThatWrite(files)).toEqual([]);
  });
});

function foldersOf(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** The files themselves, and all of ours that they import, directly or not. */
function reachableFrom(paths: readonly string[]): ReadonlySet<string> {
  const seen = new Set(paths);
  for (const path of seen) {
    const ours = readSource(path).imports.filter((specifier) => specifier.startsWith('.'));
    for (const specifier of ours) seen.add(posix.join(posix.dirname(path), specifier));
  }
  return seen;
}
