import { describe, expect, it } from '@jest/globals';
import { linesOf, locked, packageLock, planFor } from './plan-files.ts';

describe('the fix for a package in a file', () => {
  it.each<[string, Record<string, string>, object, string]>([
    [
      'Cargo.lock',
      {
        'Cargo.toml': '[package]\nname = "app"\nversion = "1.0.0"\n[dependencies]\ntime = "0.3"\n',
        'Cargo.lock':
          'version = 3\n[[package]]\nname = "app"\nversion = "1.0.0"\ndependencies = ["time"]\n[[package]]\nname = "time"\nversion = "0.3.1"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n',
      },
      { ecosystem: 'crates.io', name: 'time', fixed: '0.3.47' },
      'Refresh `Cargo.lock`: update `time` to 0.3.47 or later, if the ranges of the dependents allow it $ cargo update --package time@0.3.1 --precise 0.3.47',
    ],
    [
      'requirements.txt',
      { 'requirements.txt': 'requests==2.0.0\n' },
      { ecosystem: 'PyPI', name: 'requests', fixed: '2.32.0' },
      'Update `requests` from 2.0.0 to 2.32.0 in `requirements.txt`',
    ],
    [
      'go.mod',
      { 'go.mod': 'module m\n\ngo 1.26.0\n\nrequire golang.org/x/net v0.1.0 // indirect\n' },
      { ecosystem: 'Go', name: 'golang.org/x/net', fixed: '0.38.0' },
      'Update `golang.org/x/net` from v0.1.0 to v0.38.0 in `go.mod` $ go get golang.org/x/net@v0.38.0 && go mod tidy',
    ],
    [
      'Gemfile.lock',
      {
        'Gemfile.lock':
          'GEM\n  remote: https://rubygems.org/\n  specs:\n    rack (2.0.1)\n    sinatra (2.0.0)\n      rack (~> 2.0)\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  sinatra\n',
      },
      { ecosystem: 'RubyGems', name: 'rack', fixed: '2.2.14' },
      'Refresh `Gemfile.lock`: update `rack` to 2.2.14 or later $ bundle update --conservative rack',
    ],
  ])(
    'has the title and the command of the package manager for the file %s',
    (_file, files, flaw, wanted) => {
      const { fixes } = planFor(files, [{ id: 'X', ecosystem: '', name: '', ...flaw }]);
      expect(linesOf(fixes)).toEqual([wanted]);
    },
  );

  it('lists the dependents that must be updated together with a direct dependency', () => {
    const files = packageLock(
      { dependencies: { a: '1.0.0', b: '1.0.0' } },
      {
        'node_modules/a': locked('a', '1.0.0', { dependencies: { b: '1.0.0' } }),
        'node_modules/b': locked('b', '1.0.0'),
      },
    );
    const { fixes } = planFor(files, [{ id: 'X', ecosystem: 'npm', name: 'b', fixed: '1.0.1' }]);
    expect(fixes).toMatchObject([
      {
        title: 'Update `b` from 1.0.0 to 1.0.1 in `package.json`, and also `a`',
        isUncertain: true,
      },
    ]);
  });

  it('has no command if the shell would execute part of a package name', () => {
    const files = packageLock(
      { dependencies: { '$(id)': '1.0.0' } },
      { 'node_modules/$(id)': locked('$(id)', '1.0.0') },
    );
    const { fixes } = planFor(files, [
      { id: 'X', ecosystem: 'npm', name: '$(id)', fixed: '1.0.1' },
    ]);
    for (const { command = '' } of fixes) expect(command).not.toMatch(/(?<!')\$\(id\)/);
  });
});
