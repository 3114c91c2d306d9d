import { expect, it } from '@jest/globals';
import { readFields } from '../../../shared/inventory/release-fields.ts';

it('readFields reads assignments as a shell does, and skips other lines', () => {
  const fields = readFields(
    'A=1\n# B=2\n C="x \\"y\\" \\$z"\nD=\'\\$\'\n=5\nE\nF="\nG="a\nH=\'a"\nI=a\'\n',
  );
  expect([...fields]).toEqual([
    ['A', '1'],
    ['C', 'x "y" $z'],
    ['D', '\\$'],
    ['F', '"'],
    ['G', '"a'],
    ['H', '\'a"'],
    ['I', "a'"],
  ]);
});
