import { describe, expect, it } from '@jest/globals';
import type { GoProgram } from '../../../../shared/model/go-program.ts';
import { inventoryOfExtract } from '../../../support/inventory.ts';

const FUNCTIONS = { packages: ['a.b/dep/one', 'main', 'runtime'], symbols: '' };

const programWith = (...lines: readonly string[]): GoProgram | undefined => {
  const go = { goVersion: 'go1.22.1', modules: `${lines.join('\n')}\n`, functions: FUNCTIONS };
  return inventoryOfExtract('bin/app', { kind: 'executable', go, programs: [] }).programs?.[0];
};

describe('a Go program', () => {
  it('is described by its functions, its main package and its platform', () => {
    const program = programWith(
      'path\ta.b/app/cmd/app',
      'mod\ta.b/app\tv1.0.0',
      'dep\ta.b/dep\tv1.2.0',
      'build\tGOOS=linux',
      'build\tGOARCH=arm64',
    );
    expect(program).toEqual({
      path: 'bin/app',
      purls: ['pkg:golang/a.b/dep@v1.2.0', 'pkg:golang/stdlib@1.22.1', 'pkg:golang/a.b/app@v1.0.0'],
      mainPackage: 'a.b/app/cmd/app',
      os: 'linux',
      architecture: 'arm64',
      functions: FUNCTIONS,
    });
  });

  it('does not list a module that another module replaces', () => {
    const program = programWith('dep\ta.b/old\tv1.0.0', '=>\ta.b/fork\tv1.1.0');
    expect(program?.purls).toEqual(['pkg:golang/stdlib@1.22.1']);
  });

  it('lists a module that is replaced by another version of the same module', () => {
    const program = programWith('dep\ta.b/dep\tv1.0.0', '=>\ta.b/dep\tv1.1.0');
    expect(program?.purls).toContain('pkg:golang/a.b/dep@v1.1.0');
  });

  it.each([['path\tcommand-line-arguments'], ['path\ta.b/apple'], ['']])(
    'does not list its main module if the main package is unknown: %j',
    (line) => {
      const program = programWith(line, 'mod\ta.b/app\tv1.0.0', 'dep\ta.b/dep\tv1.0.0');
      expect(program?.purls).toEqual(['pkg:golang/a.b/dep@v1.0.0', 'pkg:golang/stdlib@1.22.1']);
    },
  );

  it('is omitted if most linked modules have no functions, as in an obfuscated program', () => {
    const dependencies = ['dep\ta.b/dep\tv1', 'dep\ta.b/two\tv1', 'dep\ta.b/de\tv1'];
    expect(programWith(...dependencies.slice(0, 2))).toBeDefined();
    expect(programWith(...dependencies)).toBeUndefined();
  });

  it('is omitted if its functions are unknown', () => {
    const go = { goVersion: 'go1.22.1', modules: '' };
    const inventory = inventoryOfExtract('bin/app', { kind: 'executable', go, programs: [] });
    expect(inventory.programs).toBeUndefined();
  });
});
