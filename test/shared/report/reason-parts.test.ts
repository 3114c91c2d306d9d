import { expect, it } from '@jest/globals';
import { reasonParts } from '../../../shared/report/reason-parts.ts';

it('reasonParts splits a message that ends with its items', () => {
  expect(reasonParts({ message: '2 problems: a; b', items: ['a', 'b'] })).toEqual({
    sentence: '2 problems:',
    items: ['a', 'b'],
  });
});

it.each([
  ['2 problems: a; b', undefined],
  ['2 problems: a; c', ['a', 'b']],
  ['1 problem: a', ['a']],
])('reasonParts returns any other message as one sentence: %s %j', (message, items) => {
  expect(reasonParts({ message, items })).toEqual({ sentence: message, items: [] });
});
