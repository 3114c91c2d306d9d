import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readReferencedFile } from '../../../../shared/flows/comparison/referenced-file.ts';
import type { GitHubAccess } from '../../../../shared/host/github-access.ts';
import { accessTo, anAccess } from '../../../support/fake-run.ts';
import { type GitHubServer, startGitHub } from '../../../support/github-server.ts';
import { describeWith } from '../../../support/programs.ts';
import { anUpstream, type Upstream } from '../../../support/proposal.ts';
import { runOf } from '../../../support/released.ts';

const REFERENCE = { repository: 'octo/policies', path: 'assay.yml', ref: 'main' };

describeWith(['git'], 'a file in a different repository', () => {
  let policies: Upstream;
  let server: GitHubServer;

  beforeAll(async () => {
    policies = await anUpstream({ 'assay.yml': 'scan: {}\n' }, {});
    server = await startGitHub({ permissions: { contents: 'read' } });
    server.state.otherFolders.set('octo/policies', policies.folder);
  });
  afterAll(() => server.close());

  const read = (reference = REFERENCE, github: GitHubAccess = accessTo(server)) =>
    readReferencedFile(reference, { workspace: '', env: { PATH: process.env['PATH'] }, github });

  it('is read at the commit of the branch, and this commit is returned', async () => {
    const { bytes, commit } = await read();
    expect({ text: bytes.toString(), commit }).toEqual({
      text: 'scan: {}\n',
      commit: policies.base,
    });
  });

  it.each([
    ['a missing file', { ...REFERENCE, path: 'other.yml' }],
    ['a missing ref', { ...REFERENCE, ref: 'v9' }],
    ['a missing repository', { ...REFERENCE, repository: 'octo/nothing' }],
  ])('causes an error if its reference names %s', async (_what, reference) => {
    await expect(read(reference)).rejects.toMatchObject({
      code: 'policy-invalid',
      fix: expect.stringContaining(reference.repository),
    });
  });

  it('causes an error without a token', async () => {
    const access = anAccess({ context: runOf(server.url) });
    await expect(read(REFERENCE, access)).rejects.toMatchObject({
      code: 'not-supported',
    });
  });
});
