import { expect, it } from '@jest/globals';
import { TRUST_CODES } from '../../../shared/errors/trust-codes.ts';
import { UNMET_CODES } from '../../../shared/policy/unmet-requirement.ts';

it.each(Object.entries(UNMET_CODES))(
  'the code %s is not a trust code, and its meaning %p is a sentence',
  (code, meaning) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(meaning).toMatch(/^[A-Z].+[a-z]\.$/);
    expect(Object.keys(TRUST_CODES)).not.toContain(code);
  },
);
