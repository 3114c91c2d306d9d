import { expect, it } from '@jest/globals';
import { changeKey } from '../../../shared/report/change-key.ts';

const FIX = { kind: 'update', packages: [], fixes: ['a'], stays: [] } as const;

it('changeKey is the same for the same change in two folders, and differs for other findings', () => {
  const one = { ...FIX, title: 'Update `a` in `x/package.json`', path: 'x/package.json' };
  const two = { ...FIX, title: 'Update `a` in `y/package.json`', path: 'y/package.json' };
  expect(changeKey(two)).toBe(changeKey(one));
  expect(changeKey({ ...two, fixes: ['b'] })).not.toBe(changeKey(one));
});
