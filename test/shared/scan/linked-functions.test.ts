import { describe, expect, it } from '@jest/globals';
import type { GoProgram } from '../../../shared/model/go-program.ts';
import { linkedFunctions } from '../../../shared/scan/linked-functions.ts';
import { aModule, anImport, aProgram } from '../../support/go-reachability.ts';

const { purl } = aModule();
const AT = { path: 'bin/app' };
const NOTHING = { hasPackage: false, functions: [], packages: [] };

const codeIn = (program: GoProgram, ...imports: ReturnType<typeof anImport>[]) =>
  linkedFunctions([program]).codeAt(AT, purl, imports);

describe('linkedFunctions', () => {
  const program = aProgram(['a.b/mod/one.F', 'a.b/mod/one.(*T).M.func1', 'a.b/mod/v%2e2.G']);

  it('finds functions and methods', () => {
    const symbols = ['F', 'G', 'T.M', 'T.N'];
    expect(codeIn(program, anImport('a.b/mod/one', { symbols }))).toEqual({
      hasPackage: true,
      functions: ['a.b/mod/one.F', 'a.b/mod/one.T.M'],
      packages: [],
    });
  });

  it('finds a package even if the advisory lists no functions for it', () => {
    expect(codeIn(program, anImport('a.b/mod/v.2'))?.packages).toEqual(['a.b/mod/v.2']);
  });

  it('finds nothing if the program contains no functions from the package', () => {
    expect(codeIn(program, anImport('a.b/mod'), anImport('a.b/mod/on'))).toEqual(NOTHING);
  });

  it('finds the main package by its import path', () => {
    const main = aProgram([], { mainPackage: 'a.b/mod/cmd' });
    expect(codeIn(main, anImport('a.b/mod/cmd', { symbols: ['main'] }))?.functions).toEqual([
      'a.b/mod/cmd.main',
    ]);
  });

  it("prefers the packages that are vulnerable on the program's platform", () => {
    const other = anImport('a.b/mod/one', { os: ['windows'] });
    expect(codeIn(program, other, anImport('a.b/mod/two', { os: ['linux'] }))).toEqual(NOTHING);
    expect(codeIn(program, other)?.hasPackage).toBe(true);
    const unknown = aProgram(['a.b/mod/one.F'], { os: '' });
    expect(codeIn(unknown, other, anImport('a.b/mod/two'))?.hasPackage).toBe(true);
  });

  it.each([
    ['a location without a program', [aProgram([])], { path: 'go.mod' }, purl],
    ['a module that the program does not describe', [aProgram([])], AT, 'pkg:golang/a.b/other@v1'],
    ['two programs at one path', [aProgram([]), aProgram([])], AT, purl],
    ['no programs', [], AT, purl],
  ])('returns undefined for %s', (_, programs, location, about) => {
    const linked = linkedFunctions(programs);
    expect(linked.codeAt(location, about, [anImport('a.b/mod/one')])).toBeUndefined();
  });
});
