import { describe, expect, it } from '@jest/globals';
import { readSetupProgram } from '../../../../shared/ecosystems/python/setup-program.ts';

const IMPORT = 'from setuptools import find_packages, setup\n';

describe('readSetupProgram', () => {
  it('parses lists, tuples, strings and dictionaries', () => {
    const { texts, isSettled } = readSetupProgram(
      `${IMPORT}setup(install_requires=("a", "b",), setup_requires="c\\nd" if x else "e", extras_require={"x": ["f"], "y": "g"})`,
    );
    expect(texts).toEqual({
      install_requires: ['a', 'b'],
      setup_requires: [],
      tests_require: [],
      extras_require: ['f', 'g'],
    });
    expect(isSettled).toBe(false);
  });

  it.each([
    ['setup(install_requires=["a"])', true],
    ['setup(install_requires=["a" "b"])', false],
    ['setup(install_requires=["a", *b])', false],
    ['setup(x={**y})', false],
    ['setup(', false],
    ['other.setup()', false],
    ['KEY = "install_requires"\nsetup()', false],
  ])('for the call %j, sets isSettled to %s', (call, isSettled) => {
    expect(readSetupProgram(`${IMPORT}${call}`).isSettled).toBe(isSettled);
  });
});
