import { describe, expect, it } from '@jest/globals';
import { readOptions } from '../../../../shared/ecosystems/python/requirement-options.ts';

describe('readOptions', () => {
  it.each([
    [['-r', 'a.txt'], { requirements: ['a.txt'] }],
    [['-ra.txt'], { requirements: ['a.txt'] }],
    [['-r=a.txt'], { requirements: ['=a.txt'] }],
    [['--requirement=a.txt', '--pre'], { requirements: ['a.txt'] }],
    [['--pre', '--requirem', 'a.txt'], { requirements: ['a.txt'] }],
    [['--const=c.txt'], { constraints: ['c.txt'] }],
    [['-e', '.', ';', 'x'], { editables: ['.'], rest: [';', 'x'] }],
    [['--index-url', '-r', 'a.txt'], { requirements: [], rest: ['a.txt'] }],
    [['--hash=sha256:a', '--hash', 'sha256:b'], { hashes: ['sha256:a', 'sha256:b'] }],
    [['--', '-r', 'a.txt'], { requirements: [], rest: ['-r', 'a.txt'] }],
  ])('parses the words %j', (words, options) => {
    expect(readOptions(words)).toMatchObject(options);
  });

  it.each([
    [['--re', 'a.txt'], 'pip has no option --re'],
    [['--requirements', 'a.txt'], 'pip has no option --requirements'],
    [['--pre=1'], 'pip has no option --pre=1'],
    [['-x'], 'pip has no option -x'],
    [['-r'], 'the option -r has no value'],
  ])('explains why the words %j are invalid', (words, reason) => {
    expect(readOptions(words)).toBe(reason);
  });
});
