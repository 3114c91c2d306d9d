import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const CHANNEL = 'https://conda.anaconda.org/conda-forge';
const TEXT = `# platform: linux-64
@EXPLICIT
${CHANNEL}/linux-64/numpy-1.10.0-py36_0.tar.bz2#abc
# pip flask @ https://files.pythonhosted.org/packages/aa/flask-0.5-py3-none-any.whl --hash=sha256:aa
# pip is a program
`;

describe('a list of Conda archives', () => {
  it.each(['conda-linux-64.lock', 'envs/spec.txt'])('is read from %s', (path) => {
    const inventory = inventoryOfFiles({ [path]: TEXT });
    expect(namesOf(inventory)).toEqual(['numpy@1.10.0', 'flask@0.5']);
    expect(inventory.packages[0]?.locations).toMatchObject([{ line: 3 }]);
    expect(inventory.problems).toEqual([]);
  });

  it('is the lockfile of the environment.yml in the same folder', () => {
    const environment = 'channels: [conda-forge]\ndependencies: [numpy]\n';
    const files = { 'environment.yml': environment, 'conda-linux-64.lock': TEXT };
    expect(unlockedIn(files)).toEqual([]);
  });

  it('is reported as a problem if a line cannot be parsed', () => {
    const { problems } = inventoryOfFiles({ 'spec.txt': `${TEXT}https://h.example/numpy\n` });
    expect(problems).toMatchObject([{ code: 'unread-line', line: 6 }]);
  });

  it.each(['prose', 'the word @EXPLICIT in prose'])('is not recognized in %s', (text) => {
    const { files, problems } = inventoryOfFiles({ 'notes.txt': text });
    expect([files, problems]).toEqual([[], []]);
  });
});
