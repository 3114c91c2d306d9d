import { expect, it } from '@jest/globals';
import { rulePage } from '../../../shared/model/rule-page.ts';

it('rulePage returns the URL of the page about a rule', () => {
  expect(rulePage('dockerfile/sudo')).toMatch(/\/docs\/rules\/dockerfile\/sudo\.md$/);
});

it('for a custom rule, rulePage returns the URL of the page about custom rules', () => {
  expect(rulePage('custom/team-label')).toMatch(/\/docs\/audit-policy\.md#custom-rules$/);
});
