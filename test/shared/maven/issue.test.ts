import { expect, it } from '@jest/globals';
import { contradiction, exceeded, placedAt } from '../../../shared/maven/issue.ts';

const PLACE = { file: { path: 'pom.xml', bytes: Buffer.from('') }, line: 3 };

it('an issue keeps its own location', () => {
  const issue = contradiction('The parent', 'is its own ancestor', PLACE);
  expect(placedAt(issue, undefined).place).toBe(PLACE);
});

it('an issue without a location receives the given location', () => {
  const issue = exceeded('The import', 'is too deep', undefined);
  expect(placedAt(issue, PLACE)).toMatchObject({
    place: PLACE,
    failure: { code: 'limit-exceeded' },
  });
});
