import { expect, it } from '@jest/globals';
import { contradiction, exceeded, placedAt } from '../../../shared/maven/issue.ts';

const PLACE = { file: { path: 'pom.xml', bytes: Buffer.from('') }, line: 3 };

it('placedAt keeps the location of an issue', () => {
  const issue = contradiction('The parent', 'is its own ancestor', PLACE);
  expect(placedAt(issue, undefined).place).toBe(PLACE);
});

it('placedAt adds the given location to an issue that has none', () => {
  const issue = exceeded('The import', 'is too deep', undefined);
  expect(placedAt(issue, PLACE)).toMatchObject({
    place: PLACE,
    failure: { code: 'limit-exceeded' },
  });
});
