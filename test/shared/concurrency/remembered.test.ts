import { expect, it } from '@jest/globals';
import { remembered } from '../../../shared/concurrency/remembered.ts';

it('the function `remembered` computes the result for each value only once, even if the result is an empty string', () => {
  const calls: string[] = [];
  const withoutA = remembered((text: string) => {
    calls.push(text);
    return text.replaceAll('a', '');
  });
  expect(['a', 'ab', 'a', 'ab'].map(withoutA)).toEqual(['', 'b', '', 'b']);
  expect(calls).toEqual(['a', 'ab']);
});
