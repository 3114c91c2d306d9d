import { expect, it } from '@jest/globals';
import { isNamed } from '../../../../shared/ecosystems/java/pom-problems.ts';

it.each([
  ['org.a-b_c', 'd.e', true],
  ['', 'a', false],
  ['a', '${b}', false],
  ['a', 'b c', false],
])('accepts %j and %j as names: %j', (group, artifact, wanted) => {
  const file = { path: 'pom.xml', bytes: Buffer.alloc(0) };
  const rest = { line: 1, version: '1', type: undefined, classifier: undefined, scope: undefined };
  expect(isNamed({ file, group, artifact, ...rest })).toBe(wanted);
});
