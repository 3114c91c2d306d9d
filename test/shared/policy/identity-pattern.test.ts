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
    ['everyone', '*'],
    ['every owner', 'https://github.com/*'],
    ['owners with a common prefix', 'https://github.com/octo-org*'],
    ['servers with a common prefix', 'https://github.com*/octo-org/app'],
    ['every server', 'https://*/octo-org/app/*'],
    ['every workflow at a tag', '*@refs/tags/v1.0'],
    ['every workflow at any ref', '*@*'],
    ['a server after a user name', 'https://github.com@evil.example/octo-org/*'],
    ['every domain', '*@*.example'],
    ['addresses with a common suffix', '*.example'],
  ])('refuses %s: %s', (_whom, pattern) => {
    expect(identityPatternProblem(pattern)).toContain('a server and a complete owner');
  });
});
