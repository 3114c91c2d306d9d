import { describe, expect, it } from '@jest/globals';
import { isPlaceholder, isSampleToken } from '../../../shared/secrets/placeholder.ts';

describe('isPlaceholder', () => {
  it.each([
    '${TOKEN}',
    '{password}',
    '[^\\s]{4,}',
    '$TOKEN',
    '{{ token }}',
    '<token>',
    '%TOKEN%',
    'your-token',
    'changeme',
    'xxxxxxxx',
    '********',
    'aaaaaaaaaa',
    '123456789',
    'process.env.TOKEN',
    'my-secret',
    'example-key',
    'op://vault/item',
  ])('treats %s as a placeholder', (value) => {
    expect(isPlaceholder(value)).toBe(true);
  });

  it.each(['tR0ub4dor', 'a8Zk2mQ9'])('does not treat %s as a placeholder', (value) => {
    expect(isPlaceholder(value)).toBe(false);
  });
});

describe('isSampleToken', () => {
  it('recognizes samples by words and by repetition', () => {
    expect(isSampleToken('AKIAIOSFODNN7EXAMPLE')).toBe(true);
    expect(isSampleToken(`ghp_${'0'.repeat(36)}`)).toBe(true);
    expect(isSampleToken('tR0ub4dorA8Zk2mQ9')).toBe(false);
  });
});
