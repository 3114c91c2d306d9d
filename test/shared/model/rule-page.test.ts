import { expect, it } from '@jest/globals';
import { rulePage } from '../../../shared/model/rule-page.ts';

it('rulePage returns the page of the rule', () => {
  expect(rulePage('dockerfile/sudo')).toMatch(/\/docs\/rules\/dockerfile\/sudo\.md$/);
});

it('rulePage returns the page about custom rules', () => {
  expect(rulePage('custom/team-label')).toMatch(/\/docs\/audit-policy\.md#custom-rules$/);
});
