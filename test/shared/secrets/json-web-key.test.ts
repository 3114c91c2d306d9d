import { describe, expect, it } from '@jest/globals';
import { findPrivateJwk } from '../../../shared/secrets/json-web-key.ts';

function part(text: string): string | undefined {
  const found = findPrivateJwk({ text, path: '', format: 'unknown' }, text.indexOf('"kty"'));
  return found && text.slice(found.start, found.end);
}

describe('findPrivateJwk', () => {
  const value = 'Ab3_'.repeat(10);

  it('finds the private part before or after `kty`', () => {
    expect(part(`{"kty": "EC", "d": "${value}"}`)).toBe(value);
    expect(part(`{"d": "${value}", "kty": "EC"}`)).toBe(value);
  });

  it('ignores a public key, and the private part of another key', () => {
    expect(part(`{"kty": "EC", "x": "${value}"}`)).toBeUndefined();
    expect(part(`[{"kty": "EC"}, {"d": "${value}"}]`)).toBeUndefined();
  });
});
