import { describe, expect, it } from '@jest/globals';
import { mergeLayers } from '../../../shared/source/merge-layers.ts';
import { buildImage } from '../../support/images.ts';
import { layerJob, readStored, textsOf } from '../../support/layers.ts';
import type { TarFile } from '../../support/tar.ts';

/** Reads one archive and returns the paths and texts of the wanted files, with resolved hard links. */
async function left(files: readonly TarFile[]) {
  const contents = await readStored(layerJob(buildImage({ layers: [{ files }] })));
  const merged = mergeLayers([contents]).files.map(({ path, bytes }) => [path, String(bytes)]);
  return { ...contents, merged: Object.fromEntries(merged) };
}

const file = (path: string, content = path): TarFile => ({ path, content });
const link = (path: string, target: string): TarFile => ({ path, type: 'hardlink', target });

describe('duplicate paths in an archive', () => {
  it('have the content of the last entry', async () => {
    const { merged } = await left([file('wanted', '1'), file('a/wanted'), file('wanted', '2')]);
    expect(merged).toEqual({ wanted: '2', 'a/wanted': 'a/wanted' });
  });

  it.each<TarFile['type']>(['symlink', 'directory'])(
    'do not result in a file if a %s comes last',
    async (type) => {
      const last = { path: 'wanted', target: 'elsewhere', ...(type !== undefined && { type }) };
      expect(textsOf(await left([file('wanted'), last]))).toEqual({});
    },
  );

  it('remove the files below a folder if a file replaces the folder', async () => {
    const folder: TarFile = { path: 'a', type: 'directory' };
    const { merged } = await left([folder, file('a/wanted'), file('ab/wanted'), file('a')]);
    expect(merged).toEqual({ 'ab/wanted': 'ab/wanted' });
  });

  it('are rejected if a layer replaces too many folders with files', async () => {
    const again: TarFile[] = [{ path: 'a', type: 'directory' }, file('a')];
    const files = Array.from({ length: 101 }, () => again).flat();
    await expect(left(files)).rejects.toMatchObject({ code: 'limit-exceeded' });
  });
});

describe('hard links', () => {
  it('keep the content that their target had when they were created', async () => {
    const files = [file('wanted', 'old'), link('a/wanted', 'wanted'), file('wanted', 'new')];
    expect((await left(files)).merged).toEqual({ wanted: 'new', 'a/wanted': 'old' });
  });

  it('are replaced by a later file', async () => {
    const files = [file('wanted', '1'), link('a/wanted', 'wanted'), file('a/wanted', '2')];
    expect((await left(files)).merged).toEqual({ wanted: '1', 'a/wanted': '2' });
  });

  it('become symbolic links if their target is a symbolic link', async () => {
    const symlink: TarFile = { path: 's', type: 'symlink', target: '/to' };
    const { symlinks } = await left([symlink, link('wanted', 's')]);
    expect(symlinks).toEqual([
      { path: 's', target: '/to' },
      { path: 'wanted', target: '/to' },
    ]);
  });
});
