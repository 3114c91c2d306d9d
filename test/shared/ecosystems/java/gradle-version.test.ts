import { expect, it } from '@jest/globals';
import { exactGradleVersion } from '../../../../shared/ecosystems/java/gradle-version.ts';

it.each([
  ['1.0', '1.0'],
  ['[1.0]', '1.0'],
  ['1.0!!', '1.0'],
  ['[1.0,2.0)!!1.5', '1.5'],
  ['1.0+build', '1.0+build'],
  ['1.+', undefined],
  ['+', undefined],
  ['[1.0,2.0)', undefined],
  ['latest.release', undefined],
  ['\0v\0', undefined],
  ['', undefined],
])('for the specified version %j, exactGradleVersion returns %j', (stated, wanted) => {
  expect(exactGradleVersion(stated)).toBe(wanted);
});
