import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GitHub, openGitHub } from '../../../shared/github/open-github.ts';
import type { Bundle } from '../../../shared/model/attestation.ts';
import { releaseStore } from '../../../shared/store/release-store.ts';
import { addRelease } from '../../support/github/state.ts';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { network } from '../../support/signing.ts';

const BUNDLE: Bundle = { mediaType: 'm', verificationMaterial: { publicKey: { hint: 'a' } } };
const OTHER: Bundle = { mediaType: 'm', verificationMaterial: { publicKey: { hint: 'b' } } };

describe('releaseStore', () => {
  let server: GitHubServer;
  let github: GitHub;

  beforeEach(async () => {
    server = await startGitHub({ permissions: { contents: 'write' } });
    github = openGitHub({ token: server.token, apiUrl: server.url, network });
    addRelease(server.state, 'v1', { draft: true });
  });
  afterEach(async () => {
    await server.close();
    expect(server.violations).toEqual([]);
  });

  const place = (isReplaced: boolean, tag = 'v1') =>
    releaseStore(github, {
      repository: 'octo/app',
      tag,
      fileName: 'my app.sigstore.json',
      isReplaced,
    });

  it('returns a file under the name that GitHub assigns', async () => {
    expect(await place(false).list()).toEqual([]);
    await place(false).put(BUNDLE);
    expect(await place(false).list()).toMatchObject([{ kind: 'bundle', bundle: BUNDLE }]);
    const [release] = [...server.state.releases.values()];
    expect(release?.assets.map(({ name }) => name)).toEqual(['my.app.sigstore.json']);
  });

  it('replaces a file only if requested', async () => {
    await place(false).put(BUNDLE);
    await expect(place(false).put(OTHER)).rejects.toMatchObject({ code: 'conflict' });
    await place(true).put(OTHER);
    expect(await place(true).list()).toMatchObject([{ bundle: OTHER }]);
  });

  it.each([
    ['with a lost response', { lost: true }],
    ['that was interrupted', { reset: true }],
    ['that failed', { status: 502 }],
  ])('stores only one file after an upload %s', async (_, fault) => {
    server.fail({ op: 'repos/upload-release-asset', ...fault });
    await place(false).put(BUNDLE);
    const [release] = [...server.state.releases.values()];
    expect(release?.assets).toHaveLength(1);
    expect(await place(false).list()).toMatchObject([{ bundle: BUNDLE }]);
  });

  it('replaces an incomplete upload', async () => {
    const [release] = [...server.state.releases.values()];
    release?.assets.push({
      id: 77,
      name: 'my.app.sigstore.json',
      label: '',
      contentType: 'application/json',
      bytes: Buffer.alloc(0),
      isBroken: true,
    });
    expect(await place(false).list()).toEqual([]);
    await place(false).put(BUNDLE);
    expect(await place(false).list()).toMatchObject([{ bundle: BUNDLE }]);
  });

  it('explains how to create a missing release', async () => {
    await expect(place(false, 'v2').list()).rejects.toMatchObject({
      code: 'not-found',
      fix: expect.stringContaining('gh release create v2 --draft'),
    });
  });
});
