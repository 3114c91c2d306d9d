import { expect, it } from '@jest/globals';
import { githubAccess } from '../../../shared/host/github-access.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { runOf } from '../../support/released.ts';

it.each([
  ['the input', { 'github-token': 'own' }, { GITHUB_TOKEN: 'other' }, 'own'],
  ['the environment', {}, { GITHUB_TOKEN: 'other' }, 'other'],
  ['no source if none is set', {}, {}, ''],
])('githubAccess uses the token from %s', (_, inputs, env, token) => {
  expect(githubAccess(fakeHost(inputs, { env })).token).toBe(token);
});

it("githubAccess returns the run's context and the ID that marks the run's requests", () => {
  const context = runOf('https://api.github.com');
  const env = { ACTIONS_ORCHESTRATION_ID: 'job-7' };
  expect(githubAccess(fakeHost({}, { context, env }))).toMatchObject({
    context,
    orchestrationId: 'job-7',
  });
});
