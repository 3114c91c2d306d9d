import { expect, it } from '@jest/globals';
import type { FindingChange } from '../../../shared/model/comparison.ts';
import { isNew } from '../../../shared/model/is-new.ts';

it.each<[string, FindingChange | undefined, boolean]>([
  ['without a comparison', undefined, true],
  ['that the base lacks', { state: 'new' }, true],
  ['in a different version', { state: 'changed', from: '1.0.0' }, false],
  ['that was only for development', { state: 'changed', why: 'scope' }, true],
  ['that did not change', { state: 'unchanged' }, false],
])('for a finding %s (%j), isNew returns %s', (_, change, wanted) => {
  expect(isNew({ change })).toBe(wanted);
});
