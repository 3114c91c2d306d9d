import { expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../support/inventory.ts';

it('requirements lock the project whose folder they stand in, or below which', () => {
  const manifest = '[project]\nname = "a"\nversion = "1"\ndependencies = ["b"]\n';
  const unlocked = (path: string) =>
    inventoryOfFiles({ 'pyproject.toml': manifest, [path]: 'b==1.0.0\n' }).problems;
  expect(unlocked('requirements.txt')).toEqual([]);
  expect(unlocked('requirements/base.txt')).toEqual([]);
  expect(unlocked('other/requirements.txt')).toMatchObject([{ code: 'unlocked' }]);
});
