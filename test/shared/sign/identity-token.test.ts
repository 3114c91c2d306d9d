import { describe, expect, it } from '@jest/globals';
import { challengeOf, readClaims } from '../../../shared/sign/identity-token.ts';

function aToken(payload: string): string {
  return `e30.${Buffer.from(payload).toString('base64url')}.c2ln`;
}

describe('readClaims', () => {
  it('returns the claims', () => {
    expect(readClaims(aToken('{"sub":"repo:o/r","ref":"refs/heads/ä"}'))).toEqual({
      sub: 'repo:o/r',
      ref: 'refs/heads/ä',
    });
  });

  it.each([
    ['text that is not a token', 'hello'],
    ['an empty string', ''],
    ['a payload that is not JSON', aToken('{"sub":"secret-part"')],
    ['a payload that is not an object', aToken('["secret-part"]')],
    ['an excessively long string', aToken(`{"a":"${'x'.repeat(70_000)}"}`)],
  ])('rejects %s, and does not repeat any of it in the error', (_, token) => {
    let message = '';
    try {
      readClaims(token);
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain('not a JSON Web Token');
    expect(message).not.toContain('secret-part');
  });
});

describe('challengeOf', () => {
  it.each([
    ['the subject of a workflow', { sub: 'repo:o/r' }, 'repo:o/r'],
    ['the email address of a user', { sub: 'x', email: 'a@example.test' }, 'a@example.test'],
    ['the subject if the email address is empty', { sub: 'x', email: '' }, 'x'],
    ['an empty string if both are missing', {}, ''],
  ])('returns %s', (_, claims, want) => {
    expect(challengeOf(claims)).toBe(want);
  });
});
