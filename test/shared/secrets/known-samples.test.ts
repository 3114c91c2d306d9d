import { describe, expect, it } from '@jest/globals';
import { isKnownSample } from '../../../shared/secrets/known-samples.ts';
import { secretText } from '../../support/secret-examples.ts';

describe('isKnownSample', () => {
  it("recognizes the test key from Stripe's documentation", () => {
    expect(isKnownSample(['sk', 'test', '4eC39HqLyjWDarjtT1zdp7dc'].join('_'))).toBe(true);
  });

  it('does not treat a random token as a sample', () => {
    expect(isKnownSample(secretText('sk_test_{A24}'))).toBe(false);
  });
});
