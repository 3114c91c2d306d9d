import { expect, it } from '@jest/globals';
import { showPolicy } from '../../../../shared/flows/policy/show-policy.ts';
import { fakeLog } from '../../../support/fake-log.ts';

it('showPolicy reports the origin of the policy, and how a pull request changes it', () => {
  const log = fakeLog();
  const commit = 'a'.repeat(40);
  const afterMerge = {
    files: ['.assay.yml'],
    changes: ['fail-on: medium → never'],
    outcome: 'pass',
  } as const;
  showPolicy(
    { policy: { from: 'base', path: '.assay.yml', branch: 'main', commit }, afterMerge },
    log,
  );
  expect(log.heard.infos).toEqual([expect.stringContaining('.assay.yml on main at aaaaaaa')]);
  expect(log.heard.annotations).toMatchObject([
    { level: 'notice', message: expect.stringContaining('.assay.yml') },
  ]);
});

it('showPolicy does not report anything if there is no policy', () => {
  const log = fakeLog();
  showPolicy({}, log);
  expect(log.heard).toMatchObject({ infos: [], annotations: [] });
});
