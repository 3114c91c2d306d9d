import { describe, expect, it } from '@jest/globals';
import { parseYaml } from '../../../shared/json/yaml.ts';
import { oldBreakIn } from '../../../shared/json/yaml-breaks.ts';

const BREAKS = ['\u0085', '\u2028', '\u2029'];

describe.each(BREAKS)('the character %j', (character) => {
  it.each([
    'a: 1 # x|b: 2\n',
    '# x|b: 2\n',
    'a: x|# y\n',
    'a: |\n  x|b: 1\n',
    'a: "x|y"\nb: 1 # z|c: 1\n',
  ])('is a contradiction in %j', (text) => {
    const own = text.replaceAll(/\|(?!\n)/g, character);
    expect(oldBreakIn(own, 100)).toBe(own.indexOf(character));
    expect(() => parseYaml(own, 'a.yaml')).toThrow('line break for some tools');
  });

  it.each(['a: "x|y"\nb: 1\n', "a: 'x|y'\n", 'a: "x||y" # z\n', '# x|\na: 1\n', '# x|# y\na: 1\n'])(
    'is accepted in %j, which all tools read alike',
    (text) => {
      expect(oldBreakIn(text.replaceAll('|', character), 100)).toBeUndefined();
    },
  );
});

it('oldBreakIn accepts a text without such characters, and one that is not valid', () => {
  expect(oldBreakIn('a: 1\n', 100)).toBeUndefined();
  expect(oldBreakIn('a: [\u2028', 100)).toBeUndefined();
});
