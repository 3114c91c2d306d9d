import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fetchTarget } from '../../../shared/sigstore/tuf.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

describe('fetchTarget', () => {
  let sigstore: LocalSigstore;
  let root: string;
  const cacheFolder = temporaryFolder('tuf');

  beforeAll(async () => {
    sigstore = await startSigstore();
    root = sigstore.files['tuf-root.json'] ?? '';
  });
  afterAll(() => sigstore.close());

  it('returns the trusted root of a repository', async () => {
    const repository = { url: sigstore.tufUrl, root, cacheFolder };
    const bytes = await fetchTarget(repository, 'trusted_root.json');
    expect(JSON.parse(bytes.toString())).toEqual(sigstore.trustedRoot);
  });

  it('rejects a repository whose metadata was not signed with the keys in the specified root', async () => {
    const other = await startSigstore();
    await other.close();
    const repository = {
      url: sigstore.tufUrl,
      root: other.files['tuf-root.json'],
      // A cache that started with one root is not continued with another root.
      cacheFolder,
    };
    await expect(fetchTarget(repository, 'trusted_root.json')).rejects.toMatchObject({
      code: 'bad-response',
      message: expect.stringContaining('signed by 0/1 keys'),
      call: { service: 'Sigstore TUF repository' },
    });
  });

  it('reports a missing file as missing, not as a problem with the root', async () => {
    const repository = { url: sigstore.tufUrl, root, cacheFolder };
    await expect(fetchTarget(repository, 'missing.json')).rejects.toMatchObject({
      code: 'bad-response',
      message: expect.stringContaining('missing.json'),
    });
  });

  it('asks for the input `tuf-root` if no root is known', async () => {
    const repository = { url: sigstore.tufUrl, cacheFolder: temporaryFolder('tuf') };
    await expect(fetchTarget(repository, 'trusted_root.json')).rejects.toMatchObject({
      code: 'input-missing',
      fix: expect.stringContaining('tuf-root'),
    });
  });

  it.each(['a private root', 'the built-in root'])(
    'suggests a fix if the cache folder for %s cannot be created',
    async (whose) => {
      const file = join(temporaryFolder('tuf'), 'file');
      writeFileSync(file, '');
      const repository = { url: sigstore.tufUrl, cacheFolder: join(file, 'assay-tuf') };
      const asked = whose === 'a private root' ? { ...repository, root } : repository;
      await expect(fetchTarget(asked, 'trusted_root.json')).rejects.toMatchObject({
        code: 'input-invalid',
        message: expect.stringContaining('ENOTDIR'),
        fix: expect.stringContaining('XDG_CACHE_HOME'),
      });
    },
  );

  it('suggests a fix if there is no network', async () => {
    const repository = {
      url: 'http://127.0.0.1:9/tuf',
      root,
      cacheFolder: temporaryFolder('tuf'),
    };
    await expect(fetchTarget(repository, 'trusted_root.json')).rejects.toMatchObject({
      code: 'unreachable',
      fix: expect.stringContaining('trusted-root'),
    });
  }, 30_000);
});
