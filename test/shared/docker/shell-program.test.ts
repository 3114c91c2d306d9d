import { describe, expect, it } from '@jest/globals';
import { plainText } from '../../../shared/docker/joined-text.ts';
import { shellCommands } from '../../../shared/docker/shell-commands.ts';
import { findOption, operandsOf, programOf } from '../../../shared/docker/shell-program.ts';

const program = (text: string) => {
  const [command] = shellCommands(plainText(text, 0));
  if (command === undefined) throw new Error('no command');
  return programOf(command);
};

describe('programOf', () => {
  it.each([
    ['/usr/bin/curl -k', 'curl', []],
    ['sudo -u ann env A=1 make x', 'make', ['sudo', 'env']],
    ['timeout -k 5 10 curl', 'curl', ['timeout']],
    ['xargs -n 1 rm', 'rm', ['xargs']],
    ['sudo', '', ['sudo']],
  ])('for the command %j, finds the program %s', (text, name, prefixes) => {
    const found = program(text);
    expect(found.name).toBe(name);
    expect(found.prefixes.map((word) => word.text)).toEqual(prefixes);
  });
});

describe('findOption', () => {
  it.each([
    ['a -qqy', true],
    ['a --yes=true', true],
    ['a --yesterday', false],
    ['a -x y', false],
    ['a -o=y', false],
  ])('for the command %j, finds the option y or yes: %s', (text, expected) => {
    expect(findOption(program(text).args, 'y', 'yes') !== undefined).toBe(expected);
  });
});

it('operandsOf omits options and their values', () => {
  const words = operandsOf(program('a -t x b --c d - e').args, /^-t$/);
  expect(words.map((word) => word.text)).toEqual(['b', 'd', '-', 'e']);
});
