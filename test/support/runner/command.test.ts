import { describe, expect, it } from '@jest/globals';
import { parseCommand } from './command.ts';

describe('the workflow command parser', () => {
  it('decodes properties and data according to different rules', () => {
    expect(parseCommand('  ::Error file=a%3Ab%2Cc,Line=3,title=::50%25%0Adone%3A%250A')).toEqual({
      name: 'error',
      properties: { file: 'a:b,c', line: '3' },
      data: '50%\ndone%3A%0A',
      isLegacy: false,
    });
  });

  it('recognizes a command in the old form anywhere in a line', () => {
    expect(parseCommand('installing ##[warning file=a;line=2]x%5D%3B')).toEqual({
      name: 'warning',
      properties: { file: 'a', line: '2' },
      data: 'x];',
      isLegacy: true,
    });
  });

  it.each([
    'text ::error::x',
    '::unknown::x',
    '::error',
    '##[unknown]x',
    '##[error',
    '# #[error]x',
    ':: error::x',
  ])('treats %j as plain text', (line) => {
    expect(parseCommand(line)).toBeUndefined();
  });

  it('recognizes a stop token only while it is active', () => {
    expect(parseCommand('::Token-1::', 'token-1')?.name).toBe('token-1');
    expect(parseCommand('::token-1::')).toBeUndefined();
  });
});
