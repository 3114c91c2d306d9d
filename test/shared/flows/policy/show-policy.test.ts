import { expect, it } from '@jest/globals';
import { showPolicy } from '../../../../shared/flows/policy/show-policy.ts';
import { fakeHost } from '../../../support/fake-host.ts';

it('reports the origin of the policy, and the effect of a pull request on it', () => {
  const host = fakeHost();
  const commit = 'a'.repeat(40);
  const afterMerge = {
    files: ['.assay.yml'],
    changes: ['fail-on: medium → never'],
    outcome: 'pass',
  } as const;
  showPolicy(
    { policy: { from: 'base', path: '.assay.yml', branch: 'main', commit }, afterMerge },
    host,
  );
  expect(host.heard.infos).toEqual([expect.stringContaining('.assay.yml on main at aaaaaaa')]);
  expect(host.heard.annotations).toMatchObject([
    { level: 'notice', message: expect.stringContaining('.assay.yml') },
  ]);
});

it('reports nothing without a policy', () => {
  const host = fakeHost();
  showPolicy({}, host);
  expect(host.heard).toMatchObject({ infos: [], annotations: [] });
});
