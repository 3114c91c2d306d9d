import { describe, expect, it } from '@jest/globals';
import { meantBy } from '../../../../shared/audit/workflow/known-actions.ts';

describe('meantBy', () => {
  it.each([
    ['action/checkout', 'actions/checkout'],
    ['cations/checkout', 'actions/checkout'],
    ['actiions/checkout', 'actions/checkout'],
    ['acti0ns/checkout', 'actions/checkout'],
    ['dokcer/login-action', 'docker/login-action'],
    ['actions/checkout', undefined],
    ['actions/cache-save', undefined],
    ['octo-org/checkout', undefined],
  ])('for the action name %s, returns the likely name %s', (name, expected) => {
    expect(meantBy(name)).toBe(expected);
  });
});
