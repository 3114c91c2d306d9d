import { expect, it } from '@jest/globals';
import { nothingReadFix } from '../../../actions/steps/nothing-read.ts';

it.each([
  ['actions', 'actions/checkout'],
  ['terminal', 'the folder that you mean'],
] as const)('tells in %s what people can do there', (kind, words) => {
  expect(nothingReadFix({ kind })).toContain(words);
  expect(nothingReadFix({ kind })).toContain('docs/ecosystems.md');
});
