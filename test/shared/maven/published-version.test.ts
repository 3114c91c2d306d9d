import { expect, it } from '@jest/globals';
import type { PomLookup } from '../../../shared/maven/pom-lookup.ts';
import { publishedVersion } from '../../../shared/maven/published-version.ts';
import { rangeOf } from '../../../shared/maven/version-constraint.ts';

const LOOKUP: PomLookup = {
  pom: () => undefined,
  versions: () => ({ found: ['1.0', '1.5', '2.0', '3.0-SNAPSHOT'] }),
};

it.each([
  ['9', '9'],
  ['[1.2]', '1.2'],
  ['[1,2)', '1.5'],
  ['LATEST', '3.0-SNAPSHOT'],
  ['RELEASE', '2.0'],
])('publishedVersion, for the version %s, returns %s', (version, found) => {
  expect(publishedVersion({ group: 'g', artifact: 'a', version }, [], LOOKUP)).toEqual({ found });
});

it('publishedVersion returns a version that is in all of the given ranges', () => {
  const others = [rangeOf('(,1.2]') ?? []];
  const id = { group: 'g', artifact: 'a', version: '[1,2)' };
  expect(publishedVersion(id, others, LOOKUP)).toEqual({ found: '1.0' });
});

it('publishedVersion returns a failure if no published version is in the range', () => {
  const id = { group: 'g', artifact: 'a', version: '[7,8)' };
  expect(publishedVersion(id, [], LOOKUP)).toMatchObject({ failure: { code: 'missing' } });
});
