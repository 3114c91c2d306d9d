import { expect, it } from '@jest/globals';
import { showPolicy } from '../../../../shared/flows/policy/show-policy.ts';
import { fakeHost } from '../../../support/fake-host.ts';

it('says whose policy decides, and what a pull request makes of it', () => {
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

it('says nothing where no policy decided', () => {
  const host = fakeHost();
  showPolicy({}, host);
  expect(host.heard).toMatchObject({ infos: [], annotations: [] });
});
