import { describe, expect, it } from '@jest/globals';
import { readLine } from '../../../../shared/ecosystems/python/requirement-line.ts';

const SHA256 = 'bc5dd2abb727a5319567b7a813e6a2e7318c39f4f487cfe6c89c6f9c7d25197d';

describe('readLine', () => {
  it('returns the requirement and its digest', () => {
    expect(readLine(`a==1 --hash=sha256:${SHA256}`).requirements).toMatchObject([
      { name: 'a', version: '1', hashes: [{ algorithm: 'sha256', value: SHA256 }] },
    ]);
  });

  it('omits the digests of a line that has several of them', () => {
    const { requirements } = readLine(`a==1 --hash=sha256:${SHA256} --hash=sha256:${SHA256}`);
    expect(requirements).toMatchObject([{ name: 'a', hashes: undefined }]);
  });

  it.each([
    ['-r deps.list --pre', ['deps.list'], []],
    ['--pre -r deps.list', ['deps.list'], []],
    ['--requirem deps.list', ['deps.list'], []],
    ['-r "my deps.list"', ['my deps.list'], []],
    ['-r my\\ deps.list', ['my deps.list'], []],
    ['-c c.txt -r a.txt -rb.txt', ['a.txt', 'b.txt'], ['c.txt']],
    ['--index-url https://${TOKEN}@host.example/simple', [], []],
  ])(
    'for the line %s, returns the included files %j and the constraints files %j',
    (text, included, constraints) => {
      expect(readLine(text)).toEqual({ requirements: [], included, constraints });
    },
  );

  it('ignores the marker after an editable requirement', () => {
    expect(readLine('-e git+https://host.example/a#egg=a ; x')).toMatchObject({
      requirements: [{ kind: 'pinned', name: 'a' }],
    });
  });

  it.each([
    ['a==1 -r b.txt', 'pip ignores b.txt, because it follows a requirement'],
    ['a==1 --pre b', 'pip ignores b, because it follows a requirement'],
    ['--pre a==1', 'pip ignores a==1, because it follows an option'],
    ['-r ${X}.txt', '${X}.txt depends on the environment'],
    ['-r "a', 'a quote is not closed'],
    ['--nothing', 'pip has no option --nothing'],
  ])('explains why the line %s is unclear', (text, reason) => {
    expect(readLine(text)).toEqual({
      requirements: [{ kind: 'unclear', reason }],
      included: [],
      constraints: [],
    });
  });
});
