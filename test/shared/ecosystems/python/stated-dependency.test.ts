import { expect, it } from '@jest/globals';
import { dependencyOf } from '../../../../shared/ecosystems/python/stated-dependency.ts';

const file = { path: 'pyproject.toml', bytes: Buffer.alloc(0) };

it.each([
  ['a', [{ name: 'a', isDevelopment: false }]],
  ['a[x] >= 1', [{ name: 'a', isDevelopment: false }]],
  ['a==1.0', [{ name: 'a', exact: { version: '1.0', scope: 'runtime', isDirect: true } }]],
  ['./lib', []],
])('dependencyOf parses the requirement %j', (text, wanted) => {
  expect(dependencyOf(file, text)).toMatchObject(wanted);
});

it('dependencyOf returns the text of a requirement as the name of a dependency if it cannot be parsed', () => {
  expect(dependencyOf(file, '${X}', { isDevelopment: true })).toMatchObject([{ name: '${X}' }]);
});
