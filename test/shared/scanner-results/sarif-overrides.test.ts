import { expect, it } from '@jest/globals';
import { overriddenRules } from '../../../shared/scanner-results/sarif-overrides.ts';

const IDS = [
  ['a', 'b'],
  ['c', undefined],
];

it.each([
  [{ id: 'x', index: 0 }, 'x'],
  [{ index: 1 }, 'b'],
  [{ index: 0, toolComponent: { index: 0 } }, 'c'],
  [{ index: 1, toolComponent: { index: 0 } }, undefined],
  [{ index: 9 }, undefined],
  [undefined, undefined],
])('overriddenRules finds the rule for %j', (descriptor, id) => {
  const override = { configuration: { enabled: false, level: 'none' }, descriptor };
  const run = { invocations: [{ ruleConfigurationOverrides: [override] }] };
  expect(overriddenRules(run, IDS)).toEqual([{ id, isOff: true, level: 'none' }]);
});

it('overriddenRules accepts runs without overrides, and rejects overrides of another type', () => {
  expect(overriddenRules({}, [])).toEqual([]);
  expect(overriddenRules({ invocations: [{}] }, [])).toEqual([]);
  const run = { invocations: [{ ruleConfigurationOverrides: 'x' }] };
  expect(() => overriddenRules(run, [])).toThrow('ruleConfigurationOverrides');
});
