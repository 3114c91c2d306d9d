import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { rootsOf } from '../../../../shared/flows/trust/open-trust.ts';
import { keyText } from '../../../../shared/flows/trust/trusted-file.ts';
import { aRun } from '../../../support/fake-run.ts';
import { writeFiles } from '../../../support/git.ts';
import { describeWith } from '../../../support/programs.ts';
import { anUpstream, type Changes, checkOut, pullRequestRun } from '../../../support/proposal.ts';

const KEY = 'keys/op.pub';

async function runIn(base: Changes, head: Changes, { depth = 2, made = {} } = {}) {
  const upstream = await anUpstream(base, head);
  const workspace = await checkOut(upstream, { depth });
  writeFiles(workspace, made);
  return aRun(workspace, { context: pullRequestRun(upstream) });
}

async function keyIn(...change: Parameters<typeof runIn>): Promise<string> {
  const run = await runIn(...change);
  return await keyText({ kind: 'key', name: 'op', path: join(run.workspace, KEY) }, run);
}

describeWith(['git'], 'a key in a pull request', () => {
  it('is read from the base', async () => {
    expect(await keyIn({ [KEY]: 'of the base' }, { [KEY]: 'of the author' })).toBe('of the base');
  });

  it('causes an error if the base does not contain it', async () => {
    await expect(keyIn({}, { [KEY]: 'of the author' })).rejects.toThrow(
      'main does not contain keys/op.pub',
    );
  });

  it('is accepted if the workflow created it', async () => {
    expect(await keyIn({}, {}, { made: { [KEY]: 'of the job' } })).toBe('of the job');
  });

  it('causes an error if the base cannot be read', async () => {
    await expect(keyIn({ [KEY]: 'k' }, {}, { depth: 1 })).rejects.toMatchObject({
      code: 'policy-invalid',
      fix: expect.stringContaining('fetch-depth: 2'),
    });
  });
});

describeWith(['git'], 'the trusted root in a pull request', () => {
  it('is read from the base', async () => {
    const root = (organization: string) =>
      JSON.stringify({
        mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        certificateAuthorities: [{ subject: { organization } }],
      });
    const run = await runIn({ 'root.json': root('base') }, { 'root.json': root('author') });
    const trustedRootPath = join(run.workspace, 'root.json');
    const [trusted] = await rootsOf({ instance: 'auto', trustedRootPath }, run);
    expect(JSON.stringify(await trusted?.trustedRoot())).toContain('base');
  });
});
