import { expect, it } from '@jest/globals';
import { ignoresFor } from '../../../../shared/flows/inventory/ignore-files.ts';
import { fakeLog } from '../../../support/fake-log.ts';
import { aRun } from '../../../support/fake-run.ts';
import { describeWith, temporaryFolder } from '../../../support/programs.ts';
import { anUpstream, checkOut, pullRequestRun } from '../../../support/proposal.ts';

describeWith(['git'], 'the ignore files in effect', () => {
  async function ignoresIn(depth: number) {
    const upstream = await anUpstream(
      { '.assayignore': 'a/\n' },
      { '.assayignore': 'services/\n' },
    );
    const workspace = await checkOut(upstream, { depth });
    const run = aRun(workspace, { context: pullRequestRun(upstream) });
    const log = fakeLog();
    return { log, ...(await ignoresFor(workspace, run, log)) };
  }

  it('come from the base, and the log names the changed files', async () => {
    const { files, isUnknown, proposed } = await ignoresIn(2);
    expect({ isUnknown, proposed }).toEqual({ isUnknown: false, proposed: ['.assayignore'] });
    expect(files).toBeDefined();
  });

  it('are empty if the base is unreadable, and a warning states the fix', async () => {
    const { log, files, isUnknown } = await ignoresIn(1);
    expect(isUnknown).toBe(true);
    expect(await files?.contentIn('', true)).toBeUndefined();
    expect(log.heard.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('Fix: ') },
    ]);
  });
});

it('outside a pull request, the ignore files come from the folder itself', async () => {
  const folder = temporaryFolder('own');
  expect(await ignoresFor(folder, aRun(folder), fakeLog())).toEqual({
    isUnknown: false,
    proposed: [],
  });
});
