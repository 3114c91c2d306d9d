import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { numberBytes } from '../../../shared/advisories/key-table.ts';
import { encodeTextList, openTextList } from '../../../shared/advisories/text-list.ts';
import { anyText } from '../../support/any-text.ts';

const LIST = encodeTextList(['a', '', 'äöü']);

describe('a stored list of strings', () => {
  it('returns each string by its number', () => {
    fc.assert(
      fc.property(fc.array(anyText()), (texts) => {
        const own = texts.map((text) => text.toWellFormed());
        const list = openTextList(encodeTextList(own));
        expect(list?.count).toBe(own.length);
        expect(own.map((_, number) => list?.textAt(number))).toEqual(own);
      }),
    );
  });

  it('is rejected if it is truncated', () => {
    for (let end = 0; end < LIST.length; end++) {
      expect(openTextList(LIST.subarray(0, end))).toBeUndefined();
    }
  });

  it.each([
    ['more texts than bytes', numberBytes([0xffffffff])],
    ['a text that ends before it begins', numberBytes([2, 4, 0])],
    ['a text that ends after the list', numberBytes([1, 1])],
  ])('is rejected if its header states %s', (_, bytes) => {
    expect(openTextList(bytes)).toBeUndefined();
  });
});
