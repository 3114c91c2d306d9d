import { expect, it } from '@jest/globals';
import { groupedFixes } from '../../../shared/report/grouped-fixes.ts';

const FIX = { kind: 'update', packages: [], fixes: ['a'], stays: [] } as const;

it('groupedFixes combines the same change in several files, and names all files', () => {
  const fixes = ['x', 'y', 'z'].map((path) => ({ ...FIX, title: `Update in ${path}`, path }));
  const others = [
    { ...FIX, title: 'Another change' },
    { ...FIX, title: 'Update in x', path: 'x', fixes: ['b'] },
  ];
  expect(groupedFixes([...fixes, ...others])).toEqual([
    { fix: fixes[0], repeats: ['y', 'z'] },
    ...others.map((fix) => ({ fix, repeats: [] })),
  ]);
});
