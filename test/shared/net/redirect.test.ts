import { describe, expect, it } from '@jest/globals';
import { isLoopback } from '../../../shared/net/redirect.ts';

describe('isLoopback', () => {
  it.each(['localhost', '127.0.0.1', '127.8.9.1', '::1', '[::1]'])(
    'recognizes %s as loopback',
    (host) => {
      expect(isLoopback(host)).toBe(true);
    },
  );

  it.each(['127.0.0.1.evil.example', 'localhost.evil.example', '10.0.0.1', '0.0.0.0', ''])(
    'does not recognize %j as loopback',
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );
});
