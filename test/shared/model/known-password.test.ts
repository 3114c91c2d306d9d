import { expect, it } from '@jest/globals';
import { isKnownPasswordFinding, KNOWN_PASSWORD } from '../../../shared/model/known-password.ts';

it.each([
  ['low', KNOWN_PASSWORD, true],
  ['high', KNOWN_PASSWORD, false],
  ['low', undefined, false],
  ['low', 'name', false],
] as const)(
  'with severity %s and variant %s, a finding is about a default password: %p',
  (severity, variant, expected) => {
    expect(isKnownPasswordFinding({ severity, variant })).toBe(expected);
  },
);
