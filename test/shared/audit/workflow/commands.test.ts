import { describe, expect, it } from '@jest/globals';
import { commandsIn } from '../../../../shared/audit/workflow/commands.ts';

describe('commandsIn', () => {
  it('splits a script into commands and returns their offsets', () => {
    const script = 'a && b "x;y" # c\nd \\\n  e | f\n';
    const found = commandsIn(script);
    expect(found.map(({ text }) => text)).toEqual(['a', 'b "x;y"', 'd     e', 'f']);
    expect(found.map(({ start }) => script.charAt(start))).toEqual(['a', 'b', 'd', 'f']);
  });
});
