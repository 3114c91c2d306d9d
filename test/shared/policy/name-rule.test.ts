import { expect, it } from '@jest/globals';
import { nameRuleOf } from '../../../shared/policy/name-rule.ts';

it('nameRuleOf treats text with a star as a pattern', () => {
  expect(['a', 'a*'].map(nameRuleOf)).toEqual([{ exact: 'a' }, { pattern: 'a*' }]);
});
