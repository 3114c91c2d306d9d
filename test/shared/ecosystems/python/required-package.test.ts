import { describe, expect, it } from '@jest/globals';
import { requiredPackage } from '../../../../shared/ecosystems/python/required-package.ts';

const FILE = { path: 'environment.yml', bytes: Buffer.alloc(0) };

describe('requiredPackage', () => {
  it.each([
    ['a==1', { name: 'a', version: '1' }],
    ['a>=1', { name: 'a', version: '' }],
  ])('returns the package that %s requires', (text, facts) => {
    expect(requiredPackage(FILE, text, {})).toMatchObject(facts);
  });

  it('returns undefined for a line that only includes another file', () => {
    expect(requiredPackage(FILE, '-r requirements.txt', {})).toBeUndefined();
  });

  it.each(['.', 'a==${V}', '--nothing'])('rejects the line %s', (text) => {
    expect(() => requiredPackage(FILE, text, { line: 3 })).toThrow(/was skipped/);
  });
});
