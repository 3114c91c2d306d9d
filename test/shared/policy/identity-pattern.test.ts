import { describe, expect, it } from '@jest/globals';
import { identityPatternProblem } from '../../../shared/policy/identity-pattern.ts';

describe('identityPatternProblem', () => {
  it.each([
    ['https://github.com/octo-org/*'],
    ['https://github.com/octo-org/app/.github/workflows/*@refs/tags/v*'],
    ['https://ghe.example:8443/octo-org/app/*'],
    ['*@octo.example'],
    ['release-*@octo.example'],
    ['https://github.com/octo-org/app/.github/workflows/release.yml@refs/heads/main'],
  ])('accepts %s', (pattern) => {
    expect(identityPatternProblem(pattern)).toBeUndefined();
  });

  it.each([
    ['a pattern that matches everyone', '*'],
    ['a pattern for every owner', 'https://github.com/*'],
    ['a pattern for owners with a common prefix', 'https://github.com/octo-org*'],
    ['a pattern for servers with a common prefix', 'https://github.com*/octo-org/app'],
    ['a pattern for every server', 'https://*/octo-org/app/*'],
    ['a pattern for every workflow at a tag', '*@refs/tags/v1.0'],
    ['a pattern for every workflow at any ref', '*@*'],
    ['a pattern for a server after a user name', 'https://github.com@evil.example/octo-org/*'],
    ['a pattern for every domain', '*@*.example'],
    ['a pattern for addresses with a common suffix', '*.example'],
  ])('rejects %s: %s', (_whom, pattern) => {
    expect(identityPatternProblem(pattern)).toContain('a server and a complete owner');
  });
});
