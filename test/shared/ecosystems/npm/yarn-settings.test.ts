import { expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

it.each([
  ['lockfileFilename: my.lock', 1],
  ['lockfileFilename: yarn.lock', 0],
  ['nodeLinker: node-modules', 0],
  ['# nothing', 0],
  ['nonsense', 1],
])('.yarnrc.yml with the content %j causes %d problems', (settings, count) => {
  expect(inventoryOfFiles({ '.yarnrc.yml': settings }).problems).toHaveLength(count);
});
