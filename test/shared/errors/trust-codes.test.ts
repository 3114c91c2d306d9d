import { expect, it } from '@jest/globals';
import { TRUST_CODES } from '../../../shared/errors/trust-codes.ts';

it.each(Object.entries(TRUST_CODES))(
  'the trust code %s has a valid name, and its meaning %p is a sentence',
  (code, meaning) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(meaning).toMatch(/^[A-Z].+[a-z0-9]\.$/);
  },
);
