import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

describe('a configuration file of a Python tool', () => {
  it.each([
    ['tox.ini', '[testenv]\ndeps =\n  lib==1.0\n  other>=2\n'],
    ['tox.ini', '[testenv:py39]\ndeps = py39,ci: lib==1.0\n'],
    ['tox.ini', '[tox]\nrequires = lib==1.0\n'],
    ['tox.toml', '[env_run_base]\ndeps = ["lib==1.0"]\n'],
    ['hatch.toml', '[envs.docs]\ndependencies = ["lib==1.0", "other"]\n'],
    ['uv.toml', 'override-dependencies = ["lib==1.0"]\n'],
    ['setup.cfg', '[options]\ntests_require = lib==1.0\n'],
    ['setup.py', 'from setuptools import setup\nsetup(tests_require=["lib==1.0"])\n'],
    ['flit.ini', '[metadata]\nrequires = lib==1.0\n'],
    ['noxfile.py', '@nox.session\ndef docs(session):\n    session.install("-U", "lib==1.0")\n'],
  ])('such as %s lists pinned packages as development packages: %j', (path, text) => {
    const { packages, problems } = inventoryOfFiles({ [path]: text });
    expect(packages).toMatchObject([{ name: 'lib', version: '1.0', scope: 'development' }]);
    expect(problems).toEqual([]);
  });

  it('is reported as a problem if it includes a file that was not read', () => {
    const text =
      '[testenv]\ndeps =\n  -r {toxinidir}/reqs.txt\n  -c{posargs}/x.txt\n  -r other.list\n';
    const inventory = inventoryOfFiles({ 'tox.ini': text, 'reqs.txt': 'lib==1.0\n' });
    expect(namesOf(inventory)).toEqual(['lib@1.0']);
    expect(inventory.problems.map(({ message }) => message)).toEqual([
      'the included file other.list was not read. Fix: rename the file to requirements.txt',
    ]);
  });

  it('is reported as a problem if it is not a valid program', () => {
    const { problems } = inventoryOfFiles({ 'noxfile.py': 'x = """' });
    expect(problems).toMatchObject([{ code: 'malformed' }]);
    const prose = inventoryOfFiles({ 'noxfile.py': 'this is prose' });
    expect(prose.problems).toMatchObject([{ code: 'not-a-lockfile' }]);
  });
});
