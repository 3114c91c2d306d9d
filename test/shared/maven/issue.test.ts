import { expect, it } from '@jest/globals';
import { contradiction, exceeded, placedAt } from '../../../shared/maven/issue.ts';

const PLACE = { file: { path: 'pom.xml', bytes: Buffer.from('') }, line: 3 };

it('an issue with a location keeps this location', () => {
  const issue = contradiction('The parent', 'is its own ancestor', PLACE);
  expect(placedAt(issue, undefined).place).toBe(PLACE);
});

it('an issue without a location receives the location that the caller passes', () => {
  const issue = exceeded('The import', 'is too deep', undefined);
  expect(placedAt(issue, PLACE)).toMatchObject({
    place: PLACE,
    failure: { code: 'limit-exceeded' },
  });
});
