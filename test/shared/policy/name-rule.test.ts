import { expect, it } from '@jest/globals';
import { nameRuleOf } from '../../../shared/policy/name-rule.ts';

it('takes a text with a star for a pattern', () => {
  expect(['a', 'a*'].map(nameRuleOf)).toEqual([{ exact: 'a' }, { pattern: 'a*' }]);
});
