import { describe, expect, it } from '@jest/globals';
import { familyOf, isPredicateOf } from '../../../shared/model/predicate-type.ts';

const SPDX = 'https://spdx.dev/Document';

describe('isPredicateOf', () => {
  it.each([
    [SPDX, SPDX],
    [`${SPDX}/v2.3`, SPDX],
    [`${SPDX}/v3`, SPDX],
  ])('returns true for the type %s and the requested type %s', (found, wanted) => {
    expect(isPredicateOf(found, wanted)).toBe(true);
  });

  it.each([
    [SPDX, `${SPDX}/v2.3`],
    [`${SPDX}/v2.3/x`, SPDX],
    [`${SPDX}Other`, SPDX],
    [`${SPDX}/evil`, SPDX],
    ['', SPDX],
  ])('returns false for the type %j and the requested type %s', (found, wanted) => {
    expect(isPredicateOf(found, wanted)).toBe(false);
  });
});

describe('familyOf', () => {
  it.each([
    [`${SPDX}/v2.3`, SPDX],
    [SPDX, SPDX],
    [`${SPDX}/v2x`, `${SPDX}/v2x`],
  ])('for the type %s, returns the family %s', (type, family) => {
    expect(familyOf(type)).toBe(family);
  });
});
