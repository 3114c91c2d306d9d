import { expect, it } from '@jest/globals';
import { readYarnBlocks } from '../../../../shared/ecosystems/npm/yarn-blocks.ts';
import { classicFacts } from '../../../../shared/ecosystems/npm/yarn-classic.ts';

const ADDRESS = 'https://r.example/a/-/a-1.0.0.tgz';

it.each<[string, object]>([
  [
    `a@^1:\n  version "1.0.0"\n  resolved "${ADDRESS}#x"`,
    { place: `${ADDRESS}#x`, isByPlace: false, isLocked: true },
  ],
  ['a@^1:\n  version "1.0.0"', { place: undefined, isByPlace: false, isLocked: false }],
  ['a@^1:\n  version "1.0.0"\n  resolved "a-1.0.0.tgz#x"', { place: undefined, isLocked: true }],
  [
    'a@^1:\n  version "1.0.0"\n  resolved "a-2.0.0.tgz#x"',
    { place: 'a-2.0.0.tgz#x', isByPlace: false },
  ],
  ['"a@file:./a":\n  version "1.0.0"', { place: 'file:./a', isByPlace: true, folder: 'file:./a' }],
  [
    `"a@file:./a":\n  version "1.0.0"\n  resolved "${ADDRESS}"`,
    { place: ADDRESS, folder: undefined },
  ],
  ['b@^1:\n  name a\n  version "1.0.0"', { name: 'a' }],
  ['"b@npm:a@^1":\n  version "1.0.0"', { name: 'a' }],
  ['b@^1, "b@npm:a@^1":\n  version "1.0.0"', { name: 'a' }],
])('classicFacts parses the entry %s', (text, facts) => {
  const [block] = readYarnBlocks(text).blocks;
  expect(block && classicFacts(block)).toMatchObject(facts);
});

it('a Yarn 1 entry without a version is not a package', () => {
  const [block] = readYarnBlocks('a@^1:\n  uid x').blocks;
  expect(block && classicFacts(block)).toBeUndefined();
});
