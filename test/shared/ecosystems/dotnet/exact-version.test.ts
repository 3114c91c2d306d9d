import { expect, it } from '@jest/globals';
import { exactVersion } from '../../../../shared/ecosystems/dotnet/exact-version.ts';

it.each([
  ['1.0.0', '1.0.0'],
  ['[1.0.0]', '1.0.0'],
  ['[1.0,2.0)', undefined],
  ['1.*', undefined],
  ['$(V)', undefined],
  ['', undefined],
  [undefined, undefined],
])('for the specified version %j, exactVersion returns %j', (stated, version) => {
  expect(exactVersion(stated)).toBe(version);
});
