import { expect, it } from '@jest/globals';
import { isDirectEnough } from '../../../../shared/policy/rules/only-direct.ts';
import { aFinding } from '../builders.ts';

const used = (isDirect: boolean | undefined) =>
  aFinding({ package: { purl: 'pkg:npm/a@1', name: 'a', version: '1', isDirect } });

it.each([
  [false, undefined, true],
  [false, false, true],
  [false, true, false],
  [true, true, true],
  [undefined, true, true],
])('for isDirect %p and only-direct %p, isDirectEnough returns %p', (direct, rule, wanted) => {
  expect(isDirectEnough(used(direct), { onlyDirect: rule })).toBe(wanted);
});

it.each<['fail' | 'allow', boolean]>([
  ['fail', true],
  ['allow', false],
])(
  'for a finding with no known dependency path and unknown-direct set to %s, isDirectEnough returns %p',
  (unknownDirect, wanted) => {
    expect(isDirectEnough(used(undefined), { onlyDirect: true, unknownDirect })).toBe(wanted);
  },
);

it('isDirectEnough returns true for a finding without a package', () => {
  expect(isDirectEnough(aFinding({ package: undefined }), { onlyDirect: true })).toBe(true);
});
