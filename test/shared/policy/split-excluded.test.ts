import { expect, it } from '@jest/globals';
import { splitExcluded } from '../../../shared/policy/split-excluded.ts';

const files = ['Dockerfile', 'a/testdata/Dockerfile', 'testdata/b.yml'].map((path) => ({ path }));

it('splitExcluded counts the files that each glob matches', () => {
  const split = splitExcluded(files, ['**/testdata/**', 'other']);
  expect(split.files).toEqual([{ path: 'Dockerfile' }]);
  expect(split.excluded).toEqual([
    { path: '**/testdata/**', reason: 'the policy excludes 2 files' },
  ]);
});

it('splitExcluded keeps all files if there are no globs', () => {
  expect(splitExcluded(files, [])).toEqual({ files, excluded: [] });
});
