import { expect, it } from '@jest/globals';
import { rulePage } from '../../../shared/model/rule-page.ts';

it('rulePage returns the page of the rule', () => {
  expect(rulePage('dockerfile/sudo')).toMatch(/\/docs\/rules\/dockerfile\/sudo\.md$/);
});
