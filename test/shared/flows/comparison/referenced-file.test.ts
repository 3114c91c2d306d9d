import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readReferencedFile } from '../../../../shared/flows/comparison/referenced-file.ts';
import { httpFetch } from '../../../../shared/net/http-fetch.ts';
import { fakeHost } from '../../../support/fake-host.ts';
import { type GitHubServer, startGitHub } from '../../../support/github-server.ts';
import { describeWith } from '../../../support/programs.ts';
import { anUpstream, type Upstream } from '../../../support/proposal.ts';
import { runOf } from '../../../support/released.ts';

const REFERENCE = { repository: 'octo/policies', path: 'assay.yml', ref: 'main' };

describeWith(['git'], 'a file of another repository', () => {
  let policies: Upstream;
  let server: GitHubServer;

  beforeAll(async () => {
    policies = await anUpstream({ 'assay.yml': 'scan: {}\n' }, {});
    server = await startGitHub({ permissions: { contents: 'read' } });
    server.state.otherFolders.set('octo/policies', policies.folder);
  });
  afterAll(() => server.close());

  const aHost = () => {
    const env = { PATH: process.env['PATH'] };
    return fakeHost(
      { 'github-token': server.token },
      { env, context: runOf(server.url), fetch: httpFetch },
    );
  };

  it('is read with the commit of the branch', async () => {
    const { bytes, commit } = await readReferencedFile(REFERENCE, aHost());
    expect({ text: bytes.toString(), commit }).toEqual({
      text: 'scan: {}\n',
      commit: policies.base,
    });
  });

  it.each([
    ['a missing file', { ...REFERENCE, path: 'other.yml' }],
    ['a missing ref', { ...REFERENCE, ref: 'v9' }],
    ['a missing repository', { ...REFERENCE, repository: 'octo/nothing' }],
  ])('is refused for %s', async (_what, reference) => {
    await expect(readReferencedFile(reference, aHost())).rejects.toMatchObject({
      code: 'policy-invalid',
      fix: expect.stringContaining(reference.repository),
    });
  });

  it('is refused without a token', async () => {
    const host = fakeHost({}, { context: runOf(server.url) });
    await expect(readReferencedFile(REFERENCE, host)).rejects.toMatchObject({
      code: 'not-supported',
    });
  });
});
