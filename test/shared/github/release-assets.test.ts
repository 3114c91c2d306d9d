import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GitHub, openGitHub } from '../../../shared/github/open-github.ts';
import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
} from '../../../shared/github/release-assets.ts';
import { uploadReleaseAsset } from '../../../shared/github/releases.ts';
import { addRelease } from '../../support/github/state.ts';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { network } from '../../support/signing.ts';

const REPOSITORY = 'octo/app';
const FILE = { name: 'a.sigstore.json', bytes: Buffer.from('{"a":1}'), contentType: 'text/plain' };

describe('release files', () => {
  let server: GitHubServer;
  let github: GitHub;

  beforeEach(async () => {
    server = await startGitHub({ permissions: { contents: 'write' } });
    github = openGitHub({ token: server.token, apiUrl: server.url, network });
  });
  afterEach(async () => {
    await server.close();
    expect(server.violations).toEqual([]);
  });

  const release = async (tag: string) => {
    const found = await findRelease(github, REPOSITORY, tag);
    if (found === undefined) throw new Error(`no release ${tag}`);
    return found;
  };

  it('are found for a draft that does not have a tag yet', async () => {
    for (let count = 0; count < 120; count++) addRelease(server.state, `old-${count}`);
    addRelease(server.state, 'v1', { draft: true });
    for (let count = 0; count < 120; count++) addRelease(server.state, `v0.${count}`);
    await uploadReleaseAsset(github, REPOSITORY, 'v1', FILE);
    const found = await release('v1');
    expect(found.isDraft).toBe(true);
    const [file] = await listReleaseFiles(github, REPOSITORY, found);
    expect(file).toMatchObject({ name: FILE.name, size: FILE.bytes.length });
  });

  it('cannot be found if there is no release', async () => {
    expect(await findRelease(github, REPOSITORY, 'v9')).toBeUndefined();
  });

  it('are listed completely, and downloaded without the token', async () => {
    addRelease(server.state, 'v1');
    for (let count = 0; count < 101; count++) {
      await uploadReleaseAsset(github, REPOSITORY, 'v1', { ...FILE, name: `${count}.txt` });
    }
    const files = await listReleaseFiles(github, REPOSITORY, await release('v1'));
    expect(files).toHaveLength(101);
    const last = files[100];
    if (last === undefined) throw new Error('one is missing');
    expect(await readReleaseFile(github, REPOSITORY, last, 1_000)).toEqual(FILE.bytes);
    await expect(readReleaseFile(github, REPOSITORY, last, 3)).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  it('can be deleted unless the release is immutable', async () => {
    const draft = addRelease(server.state, 'v1', { draft: true, immutable: true });
    await uploadReleaseAsset(github, REPOSITORY, 'v1', FILE);
    const found = await release('v1');
    const [file] = await listReleaseFiles(github, REPOSITORY, found);
    if (file === undefined) throw new Error('it is missing');
    draft.draft = false;
    await expect(deleteReleaseFile(github, REPOSITORY, file)).rejects.toMatchObject({
      name: 'RemoteError',
    });
    draft.draft = true;
    await deleteReleaseFile(github, REPOSITORY, file);
    expect(await listReleaseFiles(github, REPOSITORY, found)).toEqual([]);
    // Simulates a repeated request whose first response was lost.
    await expect(deleteReleaseFile(github, REPOSITORY, file)).resolves.toBeUndefined();
  });
});
