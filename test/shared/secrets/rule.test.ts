import { describe, expect, it } from '@jest/globals';
import { assigned, custom, token } from '../../../shared/secrets/rule.ts';

describe('token', () => {
  it('compiles a sticky pattern that matches only if the token ends where the match ends', () => {
    const { matcher } = token(['a', 'b'], ['abc'], 'abc\\d{3}');
    expect(matcher.form === 'token' && matcher.pattern.test('abc123')).toBe(true);
    expect(matcher.form === 'token' && matcher.pattern.test('xabc123')).toBe(false);
    expect(matcher.form === 'token' && matcher.pattern.test('abc1234')).toBe(false);
  });

  it('returns a rule that raises the severity for a proved format only if the rule has a check', () => {
    expect(token(['a', 'b'], ['abc'], 'abc').raisesIfProved).toBe(false);
    expect(token(['a', 'b'], ['abc'], 'abc', { check: () => 'proved' }).raisesIfProved).toBe(true);
  });
});

describe('assigned', () => {
  it('returns a rule that matches only the entire value', () => {
    const { matcher } = assigned(['a', 'b'], ['abc'], '\\d{3}|x');
    expect(
      matcher.form === 'assigned' &&
        ['123', '1234', 'x', 'xx'].map((value) => matcher.value.test(value)),
    ).toEqual([true, false, true, false]);
  });
});

describe('custom', () => {
  it('returns a rule with the severity `high` unless the options specify another', () => {
    expect(custom(['a', 'b'], ['abc'], () => undefined)).toMatchObject({
      severity: 'high',
      isGuessable: false,
    });
    expect(custom(['a', 'b'], ['abc'], () => undefined, { severity: 'low' }).severity).toBe('low');
  });
});
