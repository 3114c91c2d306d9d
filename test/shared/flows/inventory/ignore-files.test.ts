import { expect, it } from '@jest/globals';
import { ignoresFor } from '../../../../shared/flows/inventory/ignore-files.ts';
import { fakeHost } from '../../../support/fake-host.ts';
import { describeWith, temporaryFolder } from '../../../support/programs.ts';
import { anUpstream, checkOut, pullRequestRun } from '../../../support/proposal.ts';

describeWith(['git'], 'the ignore files in effect', () => {
  async function ignoresIn(depth: number) {
    const upstream = await anUpstream(
      { '.assayignore': 'a/\n' },
      { '.assayignore': 'services/\n' },
    );
    const workspace = await checkOut(upstream, { depth });
    const env = { PATH: process.env['PATH'] };
    const host = fakeHost({}, { workspace, env, context: pullRequestRun(upstream) });
    return { host, ...(await ignoresFor(workspace, host)) };
  }

  it('come from the base, and the changed ones are named', async () => {
    const { files, isUnknown, proposed } = await ignoresIn(2);
    expect({ isUnknown, proposed }).toEqual({ isUnknown: false, proposed: ['.assayignore'] });
    expect(files).toBeDefined();
  });

  it('are empty if the base is unreadable, with a warning and a fix', async () => {
    const { host, files, isUnknown } = await ignoresIn(1);
    expect(isUnknown).toBe(true);
    expect(await files?.contentIn('', true)).toBeUndefined();
    expect(host.heard.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('Fix: ') },
    ]);
  });
});

it('are the folder’s own outside a pull request', async () => {
  expect(await ignoresFor(temporaryFolder('own'), fakeHost())).toEqual({
    isUnknown: false,
    proposed: [],
  });
});
