import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readInventories } from '../../../../shared/flows/results/read-inventories.ts';
import { temporaryFolder } from '../../../support/programs.ts';

function inventory(name: string, files: readonly string[] = []): string {
  const source = { kind: 'directory', name };
  return JSON.stringify({
    kind: 'assay/inventory/v1',
    source,
    layers: [],
    packages: [],
    problems: [],
    files,
  });
}

describe('inventories from earlier steps', () => {
  it('come from files at any depth, and only the last file of each source is read', async () => {
    const folder = temporaryFolder('inventories');
    for (const step of ['001-sbom', '002-sbom']) mkdirSync(join(folder, step));
    writeFileSync(join(folder, '001-sbom', 'inventory.json'), inventory('a'));
    writeFileSync(join(folder, '002-sbom', 'inventory.linux-amd64.json'), inventory('b'));
    writeFileSync(join(folder, '002-sbom', 'inventory.json'), inventory('a', ['go.mod']));
    writeFileSync(join(folder, 'inventory.txt'), 'other');
    const { inventories, problems } = await readInventories(folder);
    expect(problems).toEqual([]);
    expect(inventories.map(({ source, files }) => [source.name, files])).toEqual([
      ['a', ['go.mod']],
      ['b', []],
    ]);
  });

  it('are omitted for files that cannot be read, and a problem names each of these files', async () => {
    const folder = temporaryFolder('inventories');
    writeFileSync(join(folder, 'inventory.a.json'), '{"kind":"other"}');
    symlinkSync('/etc/hostname', join(folder, 'inventory.b.json'));
    const { inventories, problems } = await readInventories(folder);
    expect(inventories).toEqual([]);
    expect(problems).toEqual([
      expect.stringMatching(/^inventory\.a\.json: /),
      'inventory.b.json: not a regular file',
    ]);
  });

  it('are empty for a missing folder', async () => {
    expect(await readInventories('/no/such/folder')).toEqual({ inventories: [], problems: [] });
  });
});
