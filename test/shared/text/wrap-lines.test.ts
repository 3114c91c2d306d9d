import { describe, expect, it } from '@jest/globals';
import { wrapLines } from '../../../shared/text/wrap-lines.ts';

describe('wrapLines', () => {
  it.each([
    ['indents further lines', 'aaa bbb ccc ddd', 'aaa bbb\n  ccc ddd'],
    ['aligns the text of a list item', '  - aaa bb ccc', '  - aaa bb\n    ccc'],
    ['keeps a short line', 'aaa  bbb', 'aaa  bbb'],
    ['keeps a long word whole', 'aaa 0123456789012 b', 'aaa\n  0123456789012\n  b'],
    ['keeps a long first word in its line', '  0123456789012', '  0123456789012'],
    ['keeps a command whole', '    $ npm install a b', '    $ npm install a b'],
    ['keeps a colored command whole', '\u001b[2m    or: \u001b[0mnpm x y z', undefined],
    ['does not count color codes', '\u001b[1maaa\u001b[0m bbb cc', undefined],
    ['counts cells', '日本 日本 日本', '日本 日本\n  日本'],
    ['never starts a line with a prompt', '  - aaa $ rm b', '  - aaa $\n    rm b'],
    ['never starts a line with an alternative', '  - aaa or: rm b', '  - aaa or:\n    rm b'],
    ['wraps each line', 'a\naaa bbb ccc', 'a\naaa bbb\n  ccc'],
  ])('%s', (_name, text, want = text) => {
    expect(wrapLines(text, 10)).toBe(want);
  });
});
