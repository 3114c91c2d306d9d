import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { indexTar, streamOf } from '../../../shared/tar/random-access.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { type TarFile, tarOf } from '../../support/tar.ts';

const tar = tarOf([
  { path: './a/b', content: 'hello' },
  { path: 'c/link', type: 'symlink', target: '../a/b' },
  { path: 'hard', type: 'hardlink', target: 'a/b' },
  { path: 'out', type: 'symlink', target: '../../etc/passwd' },
  { path: 'loop', type: 'symlink', target: 'loop' },
  { path: 'x'.repeat(200), content: 'long' },
]);
function fileWith(bytes: Buffer): string {
  const path = join(temporaryFolder('tar'), 'x.tar');
  writeFileSync(path, bytes);
  return path;
}

it('files in an archive are found by path, including through links inside the archive', async () => {
  const index = await indexTar(fileWith(tar), '/tmp');
  for (const name of ['a/b', './a/b', 'c/link', 'hard']) {
    expect((await index.read(name, 10)).toString()).toBe('hello');
  }
  expect((await index.read('x'.repeat(200), 10)).toString()).toBe('long');
  for (const name of ['out', 'loop', 'a', 'none']) expect(index.locate(name)).toBeUndefined();
});

it.each<[string, TarFile, TarFile]>([
  ['two files', { path: 'a', content: '1' }, { path: './a', content: '2' }],
  ['a file after a link', { path: 'a', type: 'symlink', target: 'b' }, { path: 'a', content: '2' }],
  [
    'a link after a file',
    { path: 'a', content: '1' },
    { path: '/a', type: 'hardlink', target: 'b' },
  ],
])('a requested path is rejected if an archive contains it twice: %s', async (_, first, second) => {
  const others = [
    { path: 'b', content: 'b' },
    { path: 'c', type: 'hardlink', target: 'a' },
  ] as const;
  const index = await indexTar(fileWith(tarOf([first, ...others, second])), '/tmp');
  for (const name of ['a', 'c']) {
    await expect(async () => index.locate(name)).rejects.toMatchObject({ code: 'contradiction' });
  }
  expect((await index.read('b', 10)).toString()).toBe('b');
});

it('a folder is accepted even if an archive contains it twice', async () => {
  const folder = { path: 'd', type: 'directory' } as const;
  const index = await indexTar(
    fileWith(tarOf([folder, { path: 'd/a', content: '1' }, folder])),
    '/tmp',
  );
  expect((await index.read('d/a', 10)).toString()).toBe('1');
});

it('reading a file from an archive fails if the file exceeds the limit or is missing', async () => {
  const index = await indexTar(fileWith(tar), '/tmp');
  await expect(index.read('a/b', 4)).rejects.toMatchObject({ code: 'limit-exceeded' });
  await expect(index.read('none', 4)).rejects.toMatchObject({ code: 'not-found' });
});

it.each([
  ['gzip', gzipSync(tar)],
  ['zstd', zstdCompressSync(tar)],
  [
    'zstd with several frames',
    Buffer.concat([
      zstdCompressSync(tar.subarray(0, 1_000)),
      zstdCompressSync(tar.subarray(1_000)),
    ]),
  ],
])('a compressed archive is inflated into a temporary file (%s)', async (_, stored) => {
  const folder = temporaryFolder('inflated');
  const index = await indexTar(fileWith(stored), folder);
  expect((await index.read('x'.repeat(200), 10)).toString()).toBe('long');
  const { path } = index.locate('a/b') ?? {};
  expect(existsSync(path ?? '')).toBe(true);
  await index.close();
  expect(readdirSync(folder)).toEqual([]);
});

it('an archive with an unsupported compression method is rejected with an error that names the method', async () => {
  const stored = Buffer.from('fd377a585a000004', 'hex');
  await expect(indexTar(fileWith(stored), '/tmp')).rejects.toMatchObject({
    message: expect.stringContaining('uses xz compression'),
  });
});

it('an archive with damaged gzip data is rejected and leaves no temporary file behind', async () => {
  const folder = temporaryFolder('inflated');
  const cut = gzipSync(tar).subarray(0, 60);
  await expect(indexTar(fileWith(cut), folder)).rejects.toMatchObject({ code: 'unreadable' });
  expect(readdirSync(folder)).toEqual([]);
});

it.each([
  ['entries', tar, { maxEntries: 5, maxInflatedBytes: 1e9 }],
  ['bytes', gzipSync(tar), { maxEntries: 1e6, maxInflatedBytes: 1_000 }],
])('an archive is rejected if it has too many %s', async (_, stored, limits) => {
  const folder = temporaryFolder('inflated');
  await expect(indexTar(fileWith(stored), folder, limits)).rejects.toMatchObject({
    code: 'limit-exceeded',
  });
  expect(readdirSync(folder)).toEqual([]);
});

it('an empty file in an archive has no bytes', async () => {
  const chunks: Buffer[] = [];
  const nothing = { path: '/nowhere', offset: 0, length: 0 };
  for await (const chunk of streamOf(nothing)) chunks.push(chunk);
  expect(chunks).toEqual([]);
});
