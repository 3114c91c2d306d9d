import { describe, expect, it } from '@jest/globals';
import {
  highestIn,
  isWithin,
  onlyVersion,
  rangeOf,
} from '../../../shared/maven/version-constraint.ts';

describe('a Maven version range', () => {
  it.each([
    ['[1.0,2.0)', '1.0', true],
    ['[1.0,2.0)', '2.0', false],
    ['(1.0,2.0]', '1.0', false],
    ['(1.0,2.0]', '2.0', true],
    ['[1.5,)', '99', true],
    ['(,1.0]', '0.1', true],
    ['[1.0]', '1.0.0', true],
    ['(,1.0),(1.2,)', '1.1', false],
    ['(,1.0),(1.2,)', '1.3', true],
    ['[1.0,1.1]', '1.1-SNAPSHOT', true],
  ])('%s accepts %s: %s', (text, version, isAccepted) => {
    expect(isWithin(version, rangeOf(text) ?? [])).toBe(isAccepted);
  });

  it.each(['1.0', '', 'LATEST', '[1.0', '[1.0,2.0,3.0]', '[1.0)x'])(
    'cannot have the form %j',
    (text) => {
      expect(rangeOf(text)).toBeUndefined();
    },
  );

  it('contains only one version if its bounds are equal', () => {
    expect(onlyVersion(rangeOf('[1.0]') ?? [])).toBe('1.0');
    expect(onlyVersion(rangeOf('[1.0,2.0]') ?? [])).toBeUndefined();
    expect(onlyVersion(rangeOf('(,)') ?? [])).toBeUndefined();
  });

  it('selects, together with other ranges, the highest version that all of them accept', () => {
    const ranges = ['[1,3)', '(,2.5]'].map((text) => rangeOf(text) ?? []);
    expect(highestIn(['1.0', '2.0', '2.10', '2.9', '2.5'], ranges)).toBe('2.5');
    expect(highestIn(['4'], ranges)).toBeUndefined();
  });

  it('is parsed in linear time', () => {
    const text = '[1,2],'.repeat(20_000);
    expect(rangeOf(text)).toHaveLength(20_000);
  });
});
