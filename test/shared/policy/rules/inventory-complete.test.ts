import { expect, it } from '@jest/globals';
import { inventoryComplete } from '../../../../shared/policy/rules/inventory-complete.ts';
import { aProblem } from '../builders.ts';

it('inventoryComplete returns an error for each problem, unless the policy accepts problems', () => {
  expect(inventoryComplete([aProblem()], 'error')).toMatchObject([
    { rule: 'inventory-complete', outcome: 'error' },
  ]);
  expect(inventoryComplete([aProblem()], 'allow')).toEqual([]);
  expect(inventoryComplete([], 'error')).toEqual([]);
});
