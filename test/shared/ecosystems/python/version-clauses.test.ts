import { describe, expect, it } from '@jest/globals';
import { readClauses } from '../../../../shared/ecosystems/python/version-clauses.ts';

describe('readClauses', () => {
  it.each([
    ['==1.26.0', '1.26.0'],
    ['==1.26.0#b', '1.26.0'],
    [' == 1.26.0 , != 2 ,', '1.26.0'],
    ['(>=1,===1.26.0)', '1.26.0'],
    ['', undefined],
    ['<1.26.1', undefined],
    ['==1.26.*', undefined],
    ['~=1.26,==1.26.*,>=1', undefined],
  ])('for the clauses %j, returns the version %j', (text, version) => {
    expect(readClauses(text)).toEqual({ version });
  });

  it.each(['=1', '==', '==1 2', '== 1 >2', '>>1', '(==1', '1.0', ',', 'x'])(
    'returns undefined for the invalid clauses %j',
    (text) => {
      expect(readClauses(text)).toBeUndefined();
    },
  );
});
