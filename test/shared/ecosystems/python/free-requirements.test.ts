import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, otherProblems } from '../../../support/inventory.ts';

const POINTER = `version https://git-lfs.github.com/spec/v1
oid sha256:${'0'.repeat(64)}
size 1
`;

describe('a text file', () => {
  it.each([
    'reqs.txt',
    'deps.txt',
    'constraints.txt',
    'ci/dev.pip',
    'requirements/base',
    'requirements',
  ])('named %s is a requirements file if its content is valid', (path) => {
    const text = '# ours\n--no-binary :all:\nlib[x]==1.0 ; a < "3" # note\nother<2\n';
    const inventory = inventoryOfFiles({ [path]: text });
    expect(namesOf(inventory)).toEqual(['lib@1.0']);
    expect(inventory.problems).toMatchObject([{ code: 'unlocked', path }]);
  });

  it.each([
    'lib==1.0\nand some prose\n',
    'curl\ngit\n',
    '1.0 == 1.0.0\n1.0~1 == 1.0~1\n',
    '1.0 < 2.0\n',
    'x = 1\nx==1\n',
    '',
    POINTER,
  ])('with the content %j is not a requirements file', (text) => {
    const { packages, problems, files } = inventoryOfFiles({ 'notes.txt': text });
    expect([packages, problems, files]).toEqual([[], [], []]);
  });

  it('with constraints adds only packages that a requirement requests', () => {
    const files = {
      'a/requirements.txt': 'lib\n-c ../versions.txt\n',
      'versions.txt': 'lib==1.0\nother==2.0\n',
    };
    expect(namesOf(inventoryOfFiles(files))).toEqual(['lib@1.0']);
  });

  it('that a requirements file includes is reported only once', () => {
    const files = { 'requirements.txt': '-r deps.txt\n', 'deps.txt': 'lib==1.0\nother\n' };
    const inventory = inventoryOfFiles(files);
    expect(namesOf(inventory)).toEqual(['lib@1.0']);
    expect(otherProblems(inventory)).toEqual([]);
    expect(inventory.problems).toHaveLength(1);
  });

  it('with requirements is reported as a problem if it is too large', () => {
    const text = 'lib==1.0\n'.repeat(500_000);
    expect(inventoryOfFiles({ 'reqs.txt': text }).problems).toMatchObject([
      { code: 'limit-exceeded' },
    ]);
    expect(inventoryOfFiles({ 'words.txt': 'a word\n'.repeat(800_000) }).problems).toEqual([]);
  });
});
