import { expect, it } from '@jest/globals';
import { remembered } from '../../../shared/concurrency/remembered.ts';

it('remembered calls the function once for each value, even if the result is an empty string', () => {
  const calls: string[] = [];
  const withoutA = remembered((text: string) => {
    calls.push(text);
    return text.replaceAll('a', '');
  });
  expect(['a', 'ab', 'a', 'ab'].map(withoutA)).toEqual(['', 'b', '', 'b']);
  expect(calls).toEqual(['a', 'ab']);
});
