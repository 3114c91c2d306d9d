import { expect, it } from '@jest/globals';
import { emptySourceFix } from '../../../../shared/flows/inventory/empty-source-fix.ts';

it.each([
  ['actions', 'actions/checkout'],
  ['terminal', 'the path is correct'],
] as const)('for a run of the kind %s, emptySourceFix suggests a matching fix', (kind, words) => {
  expect(emptySourceFix(kind)).toContain(words);
  expect(emptySourceFix(kind)).toContain('docs/ecosystems.md');
});
