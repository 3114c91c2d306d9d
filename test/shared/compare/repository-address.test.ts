import { expect, it } from '@jest/globals';
import { repositoryAt } from '../../../shared/compare/repository-address.ts';

it.each([
  ['https://github.com/octo/app', 'octo/app'],
  ['https://github.com/octo/app.git/', 'octo/app'],
  ['https://x:token@github.com/octo/app.git', 'octo/app'],
  ['ssh://git@github.com/octo/app.git', 'octo/app'],
  ['git@github.com:octo/app.git', 'octo/app'],
  ['https://example.test/octo/app', undefined],
  ['https://github.com/octo/app/more', undefined],
  ['https://github.com/octo', undefined],
  ['file:///octo/app', undefined],
  ['/srv/octo/app', undefined],
  ['', undefined],
])('repositoryAt resolves %s to %s', (address, repository) => {
  expect(repositoryAt(address, 'https://github.com')).toBe(repository);
});
