import { describe, expect, it } from '@jest/globals';
import { isKnownSample } from '../../../shared/secrets/known-samples.ts';
import { secretText } from '../../support/secret-examples.ts';

describe('isKnownSample', () => {
  it('knows the test key of the documentation of Stripe', () => {
    expect(isKnownSample(['sk', 'test', '4eC39HqLyjWDarjtT1zdp7dc'].join('_'))).toBe(true);
  });

  it('knows no random token', () => {
    expect(isKnownSample(secretText('sk_test_{A24}'))).toBe(false);
  });
});
