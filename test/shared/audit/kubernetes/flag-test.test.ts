import { describe, expect, it } from '@jest/globals';
import { flagTest } from '../../../../shared/audit/kubernetes/flag-test.ts';

describe('flagTest', () => {
  it.each([
    ['not false', 'true', true],
    ['not false', 'False', false],
    ['is 0 0s', '0S', true],
    ['is 0 0s', '1s', false],
    ['has A B', 'X,B', true],
    ['has A B', 'X', false],
    ['lacks A B', 'A', true],
    ['lacks A B', 'B, A', false],
    ['lacksAll A B', 'A', false],
    ['lacksAll A B', 'C', true],
    ['below 30', '29', true],
    ['below 30', '30', false],
    ['below 30', 'many', true],
    ['outside 1 10', '0', true],
    ['outside 1 10', '10', false],
    ['outside 1 10', '11', true],
    ['longer 300', '5m0s', false],
    ['longer 300', '5m1s', true],
    ['stated', '', true],
    ['empty', '', true],
    ['empty', 'file', false],
    ['weak', 'TLS_AES_128_GCM_SHA256,TLS_RSA_WITH_AES_128_GCM_SHA256', true],
    ['weak', 'TLS_AES_128_GCM_SHA256', false],
  ])('for the test %s, rates the value %j as insecure: %s', (test, value, expected) => {
    expect(flagTest(test)(value)).toBe(expected);
  });

  it('throws an error for an unknown test name', () => {
    expect(() => flagTest('near 3')).toThrow('there is no flag test named near');
  });
});
