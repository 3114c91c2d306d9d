import { expect, it } from '@jest/globals';
import { releaseProblem } from '../../../../shared/policy/content/release.ts';

const RULE = { source: 'https://github.com/octo/app' };

it.each([
  ['version 0.2', { repository: 'octo/app', purl: 'pkg:github/octo/app@v1' }],
  ['only the repository name', { repository: 'octo/app' }],
  ['only a purl', { purl: 'pkg:github/octo/app@v1.2.3' }],
])(
  'releaseProblem accepts a release attestation for the required repository with %s',
  (_, predicate) => {
    expect(releaseProblem({ predicate }, RULE)).toBeUndefined();
  },
);

it.each<[string, unknown, string]>([
  ['another repository', { repository: 'octo/web' }, 'belongs to https://github.com/octo/web'],
  ['a longer name', { repository: 'octo/app-2' }, 'belongs to https://github.com/octo/app-2'],
  ['another spelling', { repository: 'Octo/App' }, 'belongs to https://github.com/Octo/App'],
  [
    'two repositories',
    { repository: 'octo/app', purl: 'pkg:github/octo/web@v1' },
    'several repositories: octo/app and octo/web',
  ],
  ['a purl of another type', { purl: 'pkg:npm/octo/app@v1' }, 'names no repository'],
  ['a repository that is not a string', { repository: ['octo/app'] }, 'names no repository'],
  ['a missing predicate', undefined, 'names no repository'],
])('releaseProblem rejects a release attestation with %s', (_, predicate, message) => {
  expect(releaseProblem({ predicate }, RULE)).toEqual({
    code: 'source-mismatch',
    message: expect.stringContaining(message),
  });
});

it('releaseProblem rejects a repository on a different server', () => {
  const source = 'https://octo.ghe.com/octo/app';
  expect(releaseProblem({ predicate: { repository: 'octo/app' } }, { source })?.code).toBe(
    'source-mismatch',
  );
});
