import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { WANTED_BY_AUDIT } from '../../../shared/flows/inventory/wanted-by-audit.ts';
import { wantedBySharedRun } from '../../../shared/flows/inventory/wanted-by-formats.ts';
import type { WantedFiles } from '../../../shared/model/wanted-files.ts';
import { LAYER_LIMITS } from '../../../shared/source/limits.ts';
import { buildImage } from '../../support/images.ts';
import { layerJob, readStored } from '../../support/layers.ts';
import { secretText } from '../../support/secret-examples.ts';
import { header, sealed, type TarFile, tarOf } from '../../support/tar.ts';

const TOKEN = secretText('glpat-{A20}');

/** @param layer Replaces the archive of the files. */
async function searched(
  files: readonly TarFile[],
  limits = {},
  layer = {},
  wanted: WantedFiles = { names: ['passwd'], extracts: ['secrets'] },
) {
  const image = buildImage({ layers: [{ files, ...layer }] });
  const contents = await readStored(
    layerJob(image, 0, { wanted, limits: { ...LAYER_LIMITS, ...limits } }),
  );
  return contents.searched;
}

function block(text: string): Buffer {
  const padded = Buffer.alloc(512);
  padded.write(text);
  return padded;
}

describe('a layer search', () => {
  it('finds secrets in all files, including files that the scan reads for other reasons', async () => {
    const found = await searched([
      { path: 'etc/passwd', content: TOKEN },
      { path: 'app/.env', content: `TOKEN=${TOKEN}\n` },
      { path: 'app/empty' },
    ]);
    expect(found?.files).toBe(3);
    expect(found?.secrets.map(({ path }) => path)).toEqual(['etc/passwd', 'app/.env']);
  });

  it.each<[string, TarFile[]]>([
    ['a package database', [{ path: 'var/lib/dpkg/status', content: `Package: a\n${TOKEN}\n` }]],
    ['a lockfile', [{ path: 'app/package-lock.json', content: `{"a":"${TOKEN}"}` }]],
    ['a Java archive', [{ path: 'app/a.jar', content: `PK\x03\x04${TOKEN}` }]],
    ['an npm package', [{ path: 'app/a.tgz', content: gzipSync(TOKEN) }]],
    ['a program', [{ path: 'bin/a', content: `\x7fELF\x02${TOKEN}`, mode: 0o755 }]],
    ['a git index', [{ path: 'app/.git/index', content: `DIRC\n${TOKEN}` }]],
    ['a file over the limit', [{ path: 'go.mod', content: `${TOKEN}\n${' '.repeat(5_000)}` }]],
    [
      'a hard link to a replaced file',
      [
        { path: 'app/go.mod', content: TOKEN },
        { path: 'b/go.mod', type: 'hardlink', target: 'app/go.mod' },
        { path: 'app/go.mod', content: 'module a\n' },
      ],
    ],
  ])('finds the same secrets if %s is also read to list packages', async (_name, files) => {
    const limits = { maxFileBytes: 4_000 };
    const found = await searched(files, limits, {}, WANTED_BY_AUDIT);
    expect(found?.secrets.length).toBeGreaterThan(0);
    expect(await searched(files, limits, {}, await wantedBySharedRun())).toEqual(found);
  });

  it('marks a secret if a later entry replaces the file that contains it', async () => {
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

  it.each<[string, TarFile[]]>([
    ['the name of a file', [{ path: `a/${TOKEN}`, content: 'x' }]],
    ['the name of an empty file', [{ path: `a/${TOKEN}` }]],
    ['the name of a folder', [{ path: TOKEN, type: 'directory' }, { path: `${TOKEN}/a` }]],
    ['the name of a whiteout', [{ path: `a/.wh.${TOKEN}` }]],
    ['the target of a link', [{ path: 'a', type: 'symlink', target: `/b/${TOKEN}` }]],
    ['the name of a hard link', [{ path: 'a' }, { path: TOKEN, type: 'hardlink', target: 'a' }]],
    ['an extended attribute', [{ path: 'a', pax: { 'SCHILY.xattr.user.a': TOKEN } }]],
    ['the name of an owner', [{ path: 'a', pax: { uname: TOKEN } }]],
    ['a long name', [{ path: `${'b'.repeat(200)}/${TOKEN}`, long: 'gnu' }]],
  ])('finds a secret in %s only once', async (_name, files) => {
    const found = await searched(files);
    const secrets = found?.secrets.flatMap((file) => file.secrets.map(({ isName }) => isName));
    expect(secrets).toEqual([true]);
  });

  it('finds secrets in the name and in the content of one file', async () => {
    const found = await searched([{ path: `a/${TOKEN}`, content: TOKEN }, { path: 'b' }]);
    expect(found?.secrets).toMatchObject([{ secrets: [{ isName: true }, { kind: 'gitlab-pat' }] }]);
    expect(found?.secrets[0]).not.toHaveProperty('isReplaced');
  });

  it('finds a secret in an entry of an unknown type, and after the end of the archive', async () => {
    const unknown = Buffer.concat([sealed(header('a', 'Z', TOKEN.length)), block(TOKEN)]);
    const tar = Buffer.concat([
      unknown,
      Buffer.alloc(1024),
      tarOf([{ path: 'b', content: TOKEN }]),
    ]);
    const found = await searched([], {}, { tar });
    expect(found?.secrets.map(({ path }) => path)).toEqual([
      'a',
      expect.stringMatching(/^sha256:/),
    ]);
  });

  it('counts the locations that the result omits', async () => {
    const content = Array.from({ length: 2_003 }, (_, at) => secretText('glpat-{A20}', at)).join(
      '\n',
    );
    const found = await searched([{ path: 'a', content }]);
    expect(found?.secrets).toMatchObject([{ path: 'a', omitted: 3 }]);
  });

  it('finds a secret in the content of a whiteout, and reports the target of a hard link only once', async () => {
    const found = await searched([
      { path: '.wh.a', content: TOKEN },
      { path: 'b', content: TOKEN },
      { path: 'c', type: 'hardlink', target: 'b' },
    ]);
    expect(found?.secrets.map(({ path }) => path)).toEqual(['.wh.a', 'b']);
  });

  it('returns the last mode of each file that matters to an audit', async () => {
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
    ['files with special permissions', ['a', 'b', 'c'].map((path) => ({ path, mode: 0o4755 }))],
  ])('rejects a layer with too many %s', async (what, files) => {
    await expect(searched(files, { maxFound: 2 })).rejects.toThrow(`has more than 2 ${what}`);
  });
});
