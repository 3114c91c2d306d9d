import { describe, expect, it } from '@jest/globals';
import { LAYER_LIMITS } from '../../../shared/source/limits.ts';
import { buildImage } from '../../support/images.ts';
import { layerJob, readStored } from '../../support/layers.ts';
import { secretText } from '../../support/secret-examples.ts';
import type { TarFile } from '../../support/tar.ts';

const TOKEN = secretText('glpat-{A20}');

async function searched(files: readonly TarFile[], limits = {}) {
  const image = buildImage({ layers: [{ files }] });
  const wanted = { names: ['passwd'], extracts: ['secrets' as const] };
  const contents = await readStored(
    layerJob(image, 0, { wanted, limits: { ...LAYER_LIMITS, ...limits } }),
  );
  return contents.searched;
}

describe('the search of a layer', () => {
  it('finds secrets in all files, also in files that are kept', async () => {
    const found = await searched([
      { path: 'etc/passwd', content: TOKEN },
      { path: 'app/.env', content: `TOKEN=${TOKEN}\n` },
      { path: 'app/empty' },
    ]);
    expect(found?.files).toBe(3);
    expect(found?.secrets.map(({ path }) => path)).toEqual(['etc/passwd', 'app/.env']);
  });

  it('marks a secret that a later entry replaces', async () => {
    const found = await searched([
      { path: 'a', content: TOKEN },
      { path: 'a', content: 'x' },
      { path: 'b/c', content: TOKEN },
      { path: 'b', content: 'x' },
      { path: 'd', content: TOKEN },
      { path: 'd', content: TOKEN },
    ]);
    expect(found?.secrets.map(({ path, isReplaced }) => [path, isReplaced])).toEqual([
      ['a', true],
      ['b/c', true],
      ['d', true],
      ['d', undefined],
    ]);
  });

  it('finds a secret in a whiteout, and under a hard link', async () => {
    const found = await searched([
      { path: '.wh.a', content: TOKEN },
      { path: 'b', content: TOKEN },
      { path: 'c', type: 'hardlink', target: 'b' },
    ]);
    expect(found?.secrets.map(({ path }) => path)).toEqual(['.wh.a', 'b']);
  });

  it('notes the last mode of a file', async () => {
    const found = await searched([
      { path: 'a', mode: 0o4755 },
      { path: 'b', mode: 0o4755 },
      { path: 'b', mode: 0o755 },
      { path: 'bin/sh', type: 'symlink', target: 'dash', mode: 0o777 },
    ]);
    expect(found?.noted).toEqual([
      { path: 'a', mode: 0o4755 },
      { path: 'bin/sh', mode: 0 },
    ]);
  });

  it.each([
    ['secrets', ['a', 'b', 'c'].map((path) => ({ path, content: TOKEN }))],
    ['files with special rights', ['a', 'b', 'c'].map((path) => ({ path, mode: 0o4755 }))],
  ])('refuses a layer with too many %s', async (what, files) => {
    await expect(searched(files, { maxFound: 2 })).rejects.toThrow(`has more than 2 ${what}`);
  });
});
