import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { forbiddenImports, readRooms } from './support/rooms.ts';
import { filesUnder, ROOT, readSource } from './support/sources.ts';

const rooms = readRooms(readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8'));

describe('the architecture', () => {
  it('has a row in the table for every folder of shared/, and a folder for every row', () => {
    const folders = readdirSync(join(ROOT, 'shared'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect([...rooms.keys()].sort()).toEqual(folders.sort());
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
});
