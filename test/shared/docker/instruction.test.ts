import { describe, expect, it } from '@jest/globals';
import { parseInstruction } from '../../../shared/docker/instruction.ts';
import { plainText } from '../../../shared/docker/joined-text.ts';

const lines = { line: 1, end: 0, heredocs: [], emptyLines: [] };
const parse = (text: string) => parseInstruction(plainText(text, 0), lines);

describe('parseInstruction', () => {
  it('separates options from words', () => {
    const text = 'copy --from=build --chown="a b" x /y/';
    const { name, flags, words } = parse(text);
    expect(name).toBe('COPY');
    expect(
      flags.map(({ name: flag, value, valueSpan }) => [
        flag,
        value,
        text.slice(valueSpan.start, valueSpan.end),
      ]),
    ).toEqual([
      ['from', 'build', 'build'],
      ['chown', 'a b', '"a b"'],
    ]);
    expect(words.map((word) => word.text)).toEqual(['x', '/y/']);
  });

  it('reads the exec form', () => {
    expect(parse('CMD [ "a", "-b" ]')).toMatchObject({
      isJson: true,
      words: [{ text: 'a' }, { text: '-b' }],
    });
    expect(parse('CMD [ a ]').isJson).toBe(false);
  });

  it('reads an instruction inside ONBUILD, but not inside a second ONBUILD', () => {
    const { trigger } = parse('ONBUILD ONBUILD RUN a');
    expect(trigger?.name).toBe('ONBUILD');
    expect(trigger?.trigger).toBeUndefined();
  });

  it('accepts an instruction that consists only of its name', () => {
    expect(parse('CMD')).toMatchObject({ name: 'CMD', words: [], flags: [] });
  });
});
