import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  emptyAddress,
  formatAddress,
  parseAddress,
} from '../../../../shared/report/page/page-address.ts';

describe('the page URL', () => {
  it('is short in the default state', () => {
    expect(formatAddress(emptyAddress('findings'))).toBe('#findings');
    expect(parseAddress('#findings')).toEqual(emptyAddress('findings'));
    expect(parseAddress('')).toEqual(emptyAddress(''));
  });

  it('contains the search, the view and the filters', () => {
    const address = parseAddress(
      '#findings?q=a+b&by=package&sort=id&open=abc&severity=high&severity=low',
    );
    expect(address).toEqual({
      tab: 'findings',
      text: 'a b',
      by: 'package',
      sort: 'id',
      open: 'abc',
      chosen: { severity: ['high', 'low'] },
    });
    expect(formatAddress(address)).toBe(
      '#findings?q=a+b&by=package&sort=id&open=abc&severity=high&severity=low',
    );
  });

  it('keeps any search text and filter value', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (text, value) => {
          const address = { ...emptyAddress('packages'), text, chosen: { license: [value] } };
          expect(parseAddress(formatAddress(address))).toEqual(address);
        },
      ),
    );
  });

  it('accepts a filter with a hostile name', () => {
    const { chosen } = parseAddress('#a?__proto__=x');
    expect(Object.entries(chosen)).toEqual([['__proto__', ['x']]]);
  });
});
