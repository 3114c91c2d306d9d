import { expect, it } from '@jest/globals';
import { checkedFiles, EVERY_FILE } from '../../../shared/text/checked-files.ts';

it.each([
  [[['dockerfile', 1]], ['1 Dockerfile']],
  [
    [
      ['dockerfile', 2],
      [EVERY_FILE, 1_200],
      ['workflow', 1],
    ],
    ['1,200 files (including 2 Dockerfiles and 1 workflow file)'],
  ],
  [
    [
      [EVERY_FILE, 3],
      ['history', 4],
    ],
    ['3 files', '4 historical files'],
  ],
  [[], []],
] as const)('checkedFiles counts each file once: %j', (checked, wanted) => {
  expect(checkedFiles(checked.map(([area, files]) => ({ area, files })))).toEqual(wanted);
});
