import { expect, it } from '@jest/globals';
import { runRepository } from '../../../shared/host/run-repository.ts';
import { fakeHost } from '../../support/fake-host.ts';

it('runRepository returns the checkout, with access to GitHub', () => {
  const env = { GITHUB_TOKEN: 'own' };
  expect(runRepository(fakeHost({}, { env, workspace: '/w' }))).toMatchObject({
    workspace: '/w',
    env,
    github: { token: 'own', context: undefined },
  });
});

it('runRepository returns the same object for the same host', () => {
  const host = fakeHost();
  expect(runRepository(host)).toBe(runRepository(host));
  expect(runRepository(fakeHost())).not.toBe(runRepository(host));
});
