import { expect, it } from '@jest/globals';
import { readSections } from '../../../../shared/ecosystems/arch/sections.ts';

it('a section of a pacman description ends at an empty line', () => {
  const sections = readSections('%NAME%\na\n\nlost\n%DEPENDS%\nb\nc=1\n\n%EMPTY%\n\n%%\nd\n');
  expect([...sections]).toEqual([
    ['NAME', ['a']],
    ['DEPENDS', ['b', 'c=1']],
    ['EMPTY', []],
  ]);
});
