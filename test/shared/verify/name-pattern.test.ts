import { describe, expect, it } from '@jest/globals';
import { matchesPattern } from '../../../shared/verify/name-pattern.ts';
import { cpuMs } from '../../support/cpu-time.ts';

const WORKFLOW = 'https://github.com/o/r/.github/workflows/release.yml';

describe('matchesPattern', () => {
  it.each<[string, string]>([
    [`${WORKFLOW}@refs/heads/main`, `${WORKFLOW}@refs/heads/main`],
    [`${WORKFLOW}@refs/tags/v*`, `${WORKFLOW}@refs/tags/v1.2.3`],
    ['https://github.com/o/*', `${WORKFLOW}@refs/heads/main`],
    ['https://github.com/o/*/.github/workflows/*@refs/heads/main', `${WORKFLOW}@refs/heads/main`],
    ['*', `${WORKFLOW}@refs/heads/a@b`],
    ['*@example.com', 'someone@example.com'],
    ['a**b', 'ab'],
  ])('returns true for the pattern %s and the name %s', (pattern, name) => {
    expect(matchesPattern(pattern, name)).toBe(true);
  });

  it.each<[string, string, string]>([
    ['only part of the name matches', 'https://github.com/o/r', `${WORKFLOW}@refs/heads/main`],
    ['the match begins later', `*.yml`, `${WORKFLOW}@refs/heads/main`],
    [
      'the owner only begins with the name in the pattern',
      'https://github.com/o/*',
      'https://github.com/o-evil/r',
    ],
    [
      'a dot matches only a dot',
      `${WORKFLOW}@refs/heads/main`,
      `${WORKFLOW.replace('.yml', '-yml')}@refs/heads/main`,
    ],
    ['a newline does not end the name', 'https://github.com/o/r', 'https://github.com/o/r\nx'],
    ['the pattern is empty', '', 'x'],
    [
      'a branch name contains an @',
      'https://github.com/o/r/.github/workflows/*@refs/heads/main',
      `${WORKFLOW}@refs/heads/evil@refs/heads/main`,
    ],
  ])('returns false because %s', (_why, pattern, name) => {
    expect(matchesPattern(pattern, name)).toBe(false);
  });

  it('returns quickly for a pattern with many wildcards', () => {
    const took = cpuMs(() => {
      expect(matchesPattern(`${'*a'.repeat(50)}b`, 'a'.repeat(4_000))).toBe(false);
    });
    expect(took).toBeLessThan(2_000);
  });
});
