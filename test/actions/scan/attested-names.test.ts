import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { attestedNames } from '../../../actions/scan/attested-names.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { temporaryFolder } from '../../support/programs.ts';

const workspace = temporaryFolder('names');
const host = fakeHost({}, { workspace });

it('attestedNames reads names from lines and from files, and removes duplicates', async () => {
  writeFileSync(join(workspace, 'list.txt'), '# released\r\na:1\r\n\n  b:1  \nc:1');
  const names = await attestedNames(['b:1', 'file:list.txt', 'd:1'], host);
  expect(names).toEqual(['b:1', 'a:1', 'c:1', 'd:1']);
});

it.each([
  ['no image', '# none\n', 0],
  ['too many images', Array.from({ length: 10_001 }, (_, at) => `a:${at}`).join('\n'), 10_001],
])('attestedNames rejects a file with %s', async (_, text, count) => {
  writeFileSync(join(workspace, 'list.txt'), text);
  await expect(attestedNames(['file:list.txt'], host)).rejects.toThrow(`contains ${count} images`);
});
