import { expect, it } from '@jest/globals';
import { unescaped } from '../../../../shared/ecosystems/dotnet/msbuild-text.ts';

it.each([
  ['a%2eb', 'a.b'],
  ['%4E%65w', 'New'],
  ['100%', '100%'],
  ['%zz', '%zz'],
])('the function `unescaped` converts %j to %j', (text, wanted) => {
  expect(unescaped(text)).toBe(wanted);
});
