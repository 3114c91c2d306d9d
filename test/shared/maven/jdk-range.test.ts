import { expect, it } from '@jest/globals';
import { isJdkIn } from '../../../shared/maven/jdk-range.ts';

it.each([
  ['17', true],
  ['1.8', false],
  ['!1.8', true],
  ['!17', false],
  ['[1.8,)', true],
  ['[17,)', true],
  ['(17.0.21,)', false],
  ['[18,)', false],
  ['[1.8,11)', false],
  ['[1.8,17]', false],
  ['[9,17.0.21]', true],
  ['(,17.0.21)', false],
  ['(,21]', true],
])('the JDK 17.0.21 satisfies the condition %s: %s', (condition, isMet) => {
  expect(isJdkIn('17.0.21', condition)).toBe(isMet);
});
