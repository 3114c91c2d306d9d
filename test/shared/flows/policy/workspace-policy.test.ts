import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { workspacePolicy } from '../../../../shared/flows/policy/workspace-policy.ts';
import { aRepository, git } from '../../../support/git.ts';
import { describeWith, temporaryFolder } from '../../../support/programs.ts';

it('workspacePolicy returns an empty policy if the file is missing, but throws an error if an input names the file', async () => {
  const workspace = temporaryFolder('policy');
  const path = join(workspace, '.assay.yml');
  const place = { kind: 'terminal', workspace } as const;
  expect(await workspacePolicy(path, false, place)).toMatchObject({
    bytes: undefined,
    file: { scan: {} },
    origin: { from: 'workspace', path: '.assay.yml' },
  });
  await expect(workspacePolicy(path, true, place)).rejects.toMatchObject({
    code: 'file-not-found',
  });
});

describeWith(['git'], 'a policy in the workspace', () => {
  it('states its commit if git tracks the file and the run is not in a terminal', async () => {
    const workspace = await aRepository({ '.assay.yml': 'scan: {}\n' }, ['.assay.yml']);
    await git(workspace, 'commit', '-q', '-m', 'first');
    const commit = (await git(workspace, 'rev-parse', 'HEAD')).trim();
    const path = join(workspace, '.assay.yml');
    const runner = { kind: 'actions', workspace } as const;
    expect((await workspacePolicy(path, false, runner)).origin).toMatchObject({
      from: 'scanned',
      commit,
    });
    const other = join(workspace, 'other.yml');
    writeFileSync(other, 'scan: {}\n');
    expect((await workspacePolicy(other, true, runner)).origin.from).toBe('workspace');
    const terminal = { ...runner, kind: 'terminal' } as const;
    expect((await workspacePolicy(path, false, terminal)).origin.from).toBe('workspace');
  });
});
